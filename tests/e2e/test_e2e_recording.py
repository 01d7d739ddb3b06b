"""A recording from its first value to another program's file and back, by keyboard and pointer."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from hardware.recording.record import HeardBytes
from hardware.recording.text import read_record
from motospect_desktop.store import Store
from tests.helpers.desk import Desk, a_desk
from tests.helpers.full import FULL
from tests.helpers.xsession import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hardware.recording.record import WireRecord
    from motospect_desktop.domain.recording import Recording

SECONDS = 60 if FULL else 5
MARKS = 2


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as made:
        yield made


def newest(desk: Desk) -> tuple[str, float, bool]:
    """Id and length of the newest recording, and whether it is complete; "" for none."""
    rows = desk.ask("SELECT id, seconds, complete FROM recordings ORDER BY started_utc DESC")
    return (str(rows[0][0]), float(rows[0][1]), bool(rows[0][2])) if rows else ("", 0.0, False)


def _wait_for(desk: Desk, seconds: float) -> None:
    until(lambda: newest(desk)[1] >= seconds, f"{seconds:.0f} s recorded", SECONDS + 60)


def _marked(desk: Desk, recording_id: str, number: int) -> bool:
    rows = desk.ask("SELECT recording_id FROM recording_marks")
    return [row[0] for row in rows].count(recording_id) == number


def record(desk: Desk, seconds: float, marked: int) -> str:
    """Record so long with so many marks; the recording's id."""
    before, _length, _complete = newest(desk)
    desk.screen.keys("r")
    until(lambda: newest(desk)[0] != before and newest(desk)[1] > 0, "values in the database")
    made = newest(desk)[0]
    for number in range(1, marked + 1):
        _wait_for(desk, seconds * number / (marked + 1))
        desk.screen.keys("m")
        until(partial(_marked, desk, made, number), "the mark in the database")
    _wait_for(desk, seconds)
    desk.screen.keys("r")
    until(lambda: newest(desk)[2], "a complete recording")
    return made


def watch(desk: Desk) -> None:
    """Start watching the demo car."""
    desk.screen.wait_for("Read codes  (F5)")
    desk.screen.keys("ctrl+3")
    desk.screen.wait_for_title("Live data")
    desk.screen.keys("F5")
    desk.screen.wait_for("Vehicle speed, km/h")


def export_marked(desk: Desk, file: Path) -> None:
    """Write the recording that is marked in the history to ``file``."""
    desk.screen.keys("ctrl+s")
    desk.screen.wait_for_title("Export recording")
    desk.screen.click("Choose the file…")
    desk.screen.wait_for("File name:")
    desk.screen.keys("ctrl+a")
    desk.screen.type(str(file))
    desk.screen.keys("Return")
    until(file.exists, "the exported file")
    desk.screen.wait_for_title("History")


def bring_in(desk: Desk, file: Path) -> str:
    """Import ``file``; the id of what it became."""
    before = newest_ids(desk)
    desk.screen.keys("ctrl+i")
    desk.screen.wait_for_title("Import recording")
    desk.screen.type(str(file))
    desk.screen.keys("Return")
    desk.screen.wait_for("It is read as it stands; nothing has to be chosen.")
    desk.screen.keys("Return")
    (made,) = until(lambda: newest_ids(desk) - before, "the imported recording")
    desk.screen.wait_for_title("History")
    return str(made)


def newest_ids(desk: Desk) -> set[str]:
    return {str(row[0]) for row in desk.ask("SELECT id FROM recordings WHERE complete")}


def in_store(desk: Desk, *ids: str) -> tuple[list[Recording], WireRecord]:
    """These recordings, and what passed on the wire during the first."""
    with closing(Store.open(desk.home / "data" / "motospect.db")) as store:
        wire = read_record(store.recordings.wire(ids[0]).decode(), "the recording")
        return [store.recordings.recording(each) for each in ids], wire


def test_that_a_recording_is_made_opened_laid_over_exported_and_brought_back(desk: Desk) -> None:
    screen, file = desk.screen, desk.home / "first.csv"
    with desk.program("demo") as program:
        watch(desk)
        first = record(desk, SECONDS, MARKS)
        record(desk, 1.0, 0)
        screen.keys("ctrl+shift+o")
        screen.wait_for("Back to live  (Esc)")
        screen.keys("ctrl+e")
        screen.wait_for("Choose the recording to lay over this one")
        screen.keys("Return")
        screen.wait_for("One alone  (Ctrl+E)")
        screen.keys("Escape")
        screen.wait_for("Stop  (Esc)")
        screen.keys("Escape")
        screen.wait_for("Stopped")
        screen.keys("ctrl+6")
        screen.wait_for_title("History")
        screen.wait_for("Signals and marks")
        screen.keys("Down")
        screen.wait_for("Mark 1")
        export_marked(desk, file)
        again = bring_in(desk, file)
        screen.keys("alt+F4")
        assert program.wait() == 0
        assert program.said() == ""
    (recorded, imported), wire = in_store(desk, first, again)
    assert len(recorded.marks) == MARKS
    assert recorded.tracks[0].times_s[-1] >= SECONDS - 1
    heard = [event.data for event in wire.events if isinstance(event, HeardBytes)]
    assert sum(data.count(b"7E8") for data in heard) > len(recorded.tracks[0].times_s)
    assert wire.head.bounds is not None  # so that it can be played
    assert imported.tracks == recorded.tracks
    assert imported.marks == recorded.marks
    assert imported.head.started_at == recorded.head.started_at
