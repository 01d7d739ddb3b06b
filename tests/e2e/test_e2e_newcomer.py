"""A newcomer at the command line: closed pipes, full disks, odd terminals, early stops."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.helpers.command import Command

FULL = Path("/dev/full")
VIN = "1M8GDM9AXKP042788"

full_disk = pytest.mark.skipif(not FULL.is_char_device(), reason="this system has no /dev/full")
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


def shell(motospect: Command, line: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """``line`` in a shell, with ``$M`` for the program; a traceback is never an answer."""
    done = subprocess.run(
        ["/bin/sh", "-c", line.replace("$M", f"'{sys.executable}' -m motospect_desktop")],
        env=motospect.environment() | {"PYTHONUNBUFFERED": ""} | variables,
        cwd=motospect.home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert "Exception ignored" not in done.stderr, done.stderr
    return done


@posix
@full_disk
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "words",
    [
        f"vin {VIN}",
        f"vin {VIN} --json",
        "adapters --json",
        "decode --request 0C --response x --json",
    ],
)
def test_that_a_full_disk_behind_stdout_is_told(
    motospect: Command, words: str, unbuffered: str
) -> None:
    done = shell(motospect, f"$M {words} > /dev/full", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 1
    assert "No space left" in done.stderr


@posix
@pytest.mark.parametrize("words", [f"vin {VIN}", f"vin {VIN} --json", "--help"])
def test_that_a_closed_stdout_is_told(motospect: Command, words: str) -> None:
    done = shell(motospect, f"$M {words} >&-")
    assert done.returncode == 1
    assert "closed" in done.stderr


@posix
@pytest.mark.parametrize(
    "words",
    [
        f"vin {VIN}",
        "adapters --json",
        "--help",
        "live --adapter sim: --pids RPM --seconds 60",
    ],
)
def test_that_a_reader_who_leaves_early_hears_no_complaint(motospect: Command, words: str) -> None:
    done = shell(motospect, f"{{ $M {words}; }} | true")
    assert done.stderr == ""


@posix
@full_disk
@pytest.mark.parametrize("nowhere", ["2>/dev/full", "2>&-", "2>&1 | true"])
def test_that_a_scan_whose_words_nobody_reads_goes_on(motospect: Command, nowhere: str) -> None:
    shell(motospect, f"$M scan --adapter sim: --json --pdf report.pdf {nowhere}")
    assert (motospect.home / "report.pdf").read_bytes().startswith(b"%PDF")
    (kept,) = motospect.run("history", "--json").document["scans"]
    assert kept["complete"] is True


@posix
@full_disk
def test_that_a_scan_that_stdout_cannot_take_is_kept_and_printed(motospect: Command) -> None:
    done = shell(motospect, "$M scan --adapter sim: --json --pdf report.pdf > /dev/full")
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert (motospect.home / "report.pdf").read_bytes().startswith(b"%PDF")
    assert len(motospect.run("history", "--json").document["scans"]) == 1


def test_that_a_scan_whose_report_cannot_be_saved_is_kept_and_written(motospect: Command) -> None:
    done = motospect.run("scan", "--adapter", "sim:", "--json", "--pdf", "none/report.pdf")
    assert done.code == 1
    assert "There is no folder" in done.err
    assert done.document["complete"] is True
    (kept,) = motospect.run("history", "--json").document["scans"]
    assert kept["id"] == done.document["id"]


@posix
def test_that_a_terminal_without_utf8_gets_whole_results(motospect: Command) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = shell(motospect, "$M scan --adapter sim:", **plain)
    assert done.returncode == 0
    assert "Engine coolant temperature" in done.stdout
    listed = shell(motospect, "$M scan --adapter sim: --json", **plain)
    assert "°C" in {live["unit"] for live in json.loads(listed.stdout)["live"]}


@posix
@pytest.mark.parametrize("words", ["history", "scan --adapter sim:", "history --json"])
def test_that_a_home_that_cannot_be_written_is_named(motospect: Command, words: str) -> None:
    (motospect.home / "file").touch()
    done = shell(motospect, f"$M {words}", MOTOSPECT_HOME=str(motospect.home / "file"))
    assert done.returncode == 1
    assert "file/data could not be used" in done.stderr
    assert ("error" in json.loads(done.stdout)) if "--json" in words else not done.stdout


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_that_live_values_stopped_early_are_kept(
    motospect: Command, ending: signal.Signals
) -> None:
    words = ("--pids", "RPM", "--seconds", "60", "--csv", "drive.csv", "--json")
    with motospect.start("live", "--adapter", "sim:", *words) as process:
        table = motospect.home / "drive.csv"
        while not table.exists() or table.read_text("utf-8").count("\n") < 3:
            assert process.poll() is None
        process.send_signal(ending)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "Stopped after" in err
    document = json.loads(out)
    assert document["complete"] is False
    assert len(document["samples"]) == table.read_text("utf-8").count("\n") - 1
    rate_hz = len(document["samples"]) / document["seconds"]
    assert document["rate_hz"] == pytest.approx(rate_hz)


@full_disk
def test_that_a_full_disk_behind_the_csv_file_loses_no_value(motospect: Command) -> None:
    done = motospect.run(
        "live", "--adapter", "sim:", "--pids", "RPM", "--seconds", "1", "--csv", str(FULL), "--json"
    )
    assert done.code == 1
    assert "/dev/full cannot be written" in done.err
    assert done.document["samples"]


def test_that_a_killed_scan_hands_over_what_it_read(motospect: Command) -> None:
    with motospect.start("scan", "--adapter", "sim:", "--json") as process:
        assert process.stderr
        while "ecus" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=30)
    assert process.returncode in {1, 3}
    assert json.loads(out)["complete"] is False
    assert "The scan is partial: stopped by the technician." in err


@posix
def test_that_a_device_is_never_replaced_by_a_report(motospect: Command) -> None:
    pipe = motospect.home / "pipe"
    os.mkfifo(pipe)
    done = motospect.run("scan", "--adapter", "sim:", "--json", "--pdf", str(pipe))
    assert done.code == 1
    assert "A device has this name" in done.err
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(
    "words", [("history",), ("history", "--json"), ("report", "3f2a", "--pdf", "x.pdf")]
)
def test_that_a_mistyped_database_is_named_and_not_made(
    motospect: Command, words: tuple[str, ...]
) -> None:
    done = motospect.run(*words, "--db", "none/mistyped.db")
    assert done.code == 1
    assert "There is no database" in done.err
    assert not (motospect.home / "none").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--request", "010", "--response", "410C1AF8"), "half a byte"),
        (("--request", "010C", "--response", "410C1AF8", "--header", "xyz"), "not hex"),
    ],
)
def test_that_a_mistyped_request_is_a_wrong_use(
    motospect: Command, words: tuple[str, ...], said: str
) -> None:
    done = motospect.run("decode", *words)
    assert done.code == 2
    assert said in done.err


def test_that_a_narrow_terminal_loses_nothing(motospect: Command) -> None:
    scanned = motospect.run("scan", "--adapter", "sim:", "--json").document
    listed = shell(motospect, "$M history", COLUMNS="60")
    assert "…" not in listed.stdout
    cells = [line.split("│")[3].strip() for line in listed.stdout.splitlines() if "│" in line]
    assert "".join(cells) == scanned["vin"]["value"]
