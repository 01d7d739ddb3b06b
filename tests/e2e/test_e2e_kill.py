"""The program is killed (SIGKILL) in the middle of a scan over a real port."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from motospect_desktop import app
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan_document import digest
from tests.helpers.builders import a_scan

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SCAN = """
import sys, threading
from pathlib import Path
from hardware.recording.tape import WireTape
from motospect_desktop import app
app.scan_once(
    "sim:p0301,multi", Path(sys.argv[1]), cancel=threading.Event(), on_step=lambda _step: None,
    on_progress=lambda progress: print(progress.done, progress.service, flush=True),
    tape=WireTape(),
)
"""
COMMAND = ("-m", "motospect_desktop", "scan", "--adapter", "sim:p0301,multi", "--json", "--db")


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A Python process of its own; killed at the end when it still runs."""
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def killed_after(path: Path, answers: int) -> int:
    """Scan into ``path`` and kill behind that many answers; how many were told in all."""
    with running("-c", SCAN, str(path)) as process:
        assert process.stdout is not None
        told: set[int] = set()
        while len(told) < answers:
            line = process.stdout.readline()
            assert line, "the scan ended before it was killed"
            told.add(int(line.split()[0]))
        process.kill()
        told |= {int(line.split()[0]) for line in process.stdout if line.endswith("\n")}
    assert process.returncode == -9
    return len(told)


def check(path: Path) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database that holds one finished scan, "earlier"."""
    path = tmp_path / "m.db"
    with app.opened_store(path) as store:
        store.save_scan(a_scan("earlier"))
    return path


@pytest.mark.parametrize("answers", [1, 8, 60])
def test_that_a_kill_leaves_the_database_whole_and_the_scan_readable(
    path: Path, answers: int
) -> None:
    told = killed_after(path, answers)
    with app.opened_store(path) as store:
        assert store.scan("earlier") == a_scan("earlier")
        assert digest(store.scan("earlier")) == digest(a_scan("earlier"))
        killed, earlier = store.scans()
        assert (earlier.id, earlier.complete) == ("earlier", True)
        assert not killed.complete
        scan = store.scan(killed.id)
        assert len(scan.exchanges) >= told  # nothing that was told as read is lost
        assert scan.exchanges == store.exchanges(killed.id)
        assert not scan.complete
        assert scan.interrupted_by
        assert "Partial scan" in scan.coverage
        assert [ecu.address for ecu in scan.ecus] == ["7E8", "7E9", "7EA"]
        if answers == 60:  # codes come first, so they are all there
            codes = {ecu.address: {dtc.code for dtc in ecu.dtcs} for ecu in scan.ecus}
            assert codes == {
                "7E8": {"P0301", "P0171", "P0420"},
                "7E9": {"P0741"},
                "7EA": {"C0035"},
            }
        else:
            assert all(ecu.services["09"].answer is Answer.NOT_ASKED for ecu in scan.ecus)
    check(path)


def test_that_the_command_killed_twice_leaves_two_interrupted_scans(path: Path) -> None:
    for number in (1, 2):
        with app.opened_store(path) as store, running(*COMMAND, str(path)) as process:
            while True:
                begun = [one.id for one in store.scans() if one.id != "earlier"]
                if len(begun) == number and len(store.exchanges(begun[0])) >= 3:
                    break
                assert process.poll() is None, "the command ended before it was killed"
            process.kill()
        assert process.returncode == -9
    with app.opened_store(path) as store:
        assert [one.complete for one in store.scans()] == [False, False, True]
        assert store.scan("earlier") == a_scan("earlier")
        for summary in store.scans()[:2]:
            assert [ecu.address for ecu in store.scan(summary.id).ecus] == ["7E8", "7E9", "7EA"]
    check(path)


def test_that_a_scan_after_a_kill_is_whole(path: Path) -> None:
    killed_after(path, 20)
    with running(*COMMAND, str(path)) as process:
        process.communicate(timeout=120)
    assert process.returncode == 0
    with app.opened_store(path) as store:
        assert [one.complete for one in store.scans()] == [True, False, True]
