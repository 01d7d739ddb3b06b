from __future__ import annotations

import json
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from motospect_desktop.cli.main import run
from motospect_desktop.diagnostics.can_files import read_capture, write_capture
from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.store import Store
from tests.helpers.command import PATIENCE_S
from tests.helpers.own_group import OWN_GROUP

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.helpers.command import Command

BUS = f"can:udp_multicast:{OWN_GROUP}"
FRAMES = [CanFrame(0x100 + n, bytes((n,)), at_s=n / 100) for n in range(20)]
DBC = """VERSION ""
BU_: ECU
BO_ 256 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.25,0) [0|16383.75] "rpm" ECU
"""


def capture(folder: Path) -> Path:
    write_capture(folder / "a.log", rows_of(FRAMES))
    return folder / "a.log"


def replayed(motospect: Command, words: str, *more: str) -> tuple[int, str]:
    with motospect.start("can", "replay", "a.log", BUS, *more) as process:
        _out, err = process.communicate(words, timeout=PATIENCE_S)
    assert "Traceback" not in err
    return process.returncode, err


def listening(process: subprocess.Popen[str]) -> None:
    assert process.stderr
    assert "Recording" in process.stderr.readline()


@pytest.mark.parametrize("into", ["b.asc", ""])
def test_that_what_one_program_replays_another_records(motospect: Command, into: str) -> None:
    capture(motospect.home)
    with motospect.start("can", "record", BUS, *filter(None, [into])) as recorder:
        listening(recorder)
        code, told = replayed(motospect, "SEND\n", "--unlock")
        until(lambda: kept(motospect.home, into) == len(FRAMES))
        recorder.send_signal(signal.SIGINT)
        _out, err = recorder.communicate(timeout=PATIENCE_S)
    assert code == 0, told
    assert "20 frames were sent" in told
    assert "20 received, 0 dropped, 0 lost" in err
    if into:
        rows = np.concatenate(list(read_capture(motospect.home / into)))
        assert rows["can_id"].tolist() == [frame.can_id for frame in FRAMES]
    else:
        whole_in_store(motospect.home)
    audit = (motospect.home / "data" / "can_audit.log").read_text("utf-8")
    assert "unlocked" in audit
    assert "20 sent" in audit


def test_that_the_traffic_of_a_simulated_car_is_recorded_by_another_process(
    motospect: Command,
) -> None:
    with motospect.start("simulate", "--face", "slcan", "--traffic") as car:
        assert car.stdout
        bus = f"can:slcan:{car.stdout.readline().strip()}"
        done = motospect.run("can", "record", bus, "a.log", "--seconds", "1.2", "--json")
        car.send_signal(signal.SIGINT)
        assert car.wait(timeout=PATIENCE_S) == 0
    assert done.code == 0, done.err
    rows = np.concatenate(list(read_capture(motospect.home / "a.log")))
    assert len(rows) == done.document["received"] > 100
    assert {0x0C0, 0x1000_2040} <= set(rows["can_id"].tolist())


def kept(home: Path, into: str) -> int:
    """How many frames are in the file, or in the database, while it is being written."""
    if into:
        return (home / into).read_text("utf-8").count(" Rx ") if (home / into).exists() else 0
    with stored(home) as store:
        return sum(log.frames for log in store.can_frames.logs())


def until(holds: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(int(PATIENCE_S / 0.05)):
        if holds():
            return
        pause.wait(0.05)
    raise AssertionError("it never came true")


@contextmanager
def stored(home: Path) -> Iterator[Store]:
    store = Store.open(home / "data" / "motospect.db")
    try:
        yield store
    finally:
        store.close()


def whole_in_store(home: Path) -> None:
    with stored(home) as store:
        (log,) = store.can_frames.logs()
        frames = list(store.can_frames.frames(log.id))
    assert log.complete
    assert [frame.can_id for frame in frames] == [frame.can_id for frame in FRAMES]


@pytest.mark.parametrize(
    ("words", "more", "why"),
    [("SEND\n", (), "sending is locked"), ("yes\n", ("--unlock",), "not confirmed")],
)
def test_that_nothing_is_replayed_without_unlock_and_confirmation(
    motospect: Command, words: str, more: tuple[str, ...], why: str
) -> None:
    capture(motospect.home)
    code, told = replayed(motospect, words, *more)
    assert code == 2
    assert why in told
    assert not (motospect.home / "data" / "can_audit.log").exists()


def test_that_captures_are_converted_shown_and_weighed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, other, database = capture(tmp_path), tmp_path / "b.blf", tmp_path / "a.dbc"
    database.write_text(DBC, "utf-8")

    def said(*words: str | Path, code: int = 0) -> tuple[str, str]:
        assert run(["can", *map(str, words)]) == code
        told = capsys.readouterr()
        return told.out, told.err

    said("convert", source, other)
    assert said("show", other, "--id", "101", "--limit", "3")[0].split()[1:] == [
        *("101", "[1]", "01"),
    ]
    assert "1 bytes in a message of 8" in said("show", source, "--dbc", database, "--limit", "1")[0]
    load = json.loads(said("load", source, "--bitrate", "500000", "--json")[0])
    assert (load["frames"], load["ids"]) == (20, 20)
    assert 0.002 < load["load"] < 0.003
    assert "on average" in said("load", source)[0]
    assert "line 1" in said("show", database, code=1)[1]
    assert "same file" in said("convert", source, source, code=2)[1]
    before = other.read_bytes()
    said("convert", database, other, code=1)  # no capture
    assert other.read_bytes() == before
