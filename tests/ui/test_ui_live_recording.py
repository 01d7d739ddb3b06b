"""Recording what is watched: into the store, over a lost adapter, until the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest
from typing_extensions import override

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    Connected,
    Disconnected,
    LiveStopped,
    ScanFinished,
)
from motospect_desktop.errors import StoreError
from tests.helpers.bench import MemoryStore
from tests.helpers.builders import a_scan
from tests.helpers.driving import ENGINE, a_driving_car, connected
from tests.helpers.live_page import LOST, Bay

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.recording import Recording
    from motospect_desktop.store import Recordings
    from tests.ui.conftest import Open


def recordings_of(bay: Bay) -> Recordings:
    return bay.window.main.bench.store.recordings


def saved(bay: Bay, qtbot: QtBot) -> Recording:
    """The only recording, once it is complete."""
    qtbot.waitUntil(lambda: [r.complete for r in recordings_of(bay).recordings()] == [True])
    (summary,) = recordings_of(bay).recordings()
    return recordings_of(bay).recording(summary.head.id)


def test_that_recording_keeps_every_sample_and_mark_with_its_time(bay: Bay, qtbot: QtBot) -> None:
    scan = a_scan()
    bay.watch("RPM", "FUEL_SYSTEM_1", seconds=2)
    bay.feed(ScanFinished(scan))
    bay.go(0.2)
    QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_R)
    bay.feed(*bay.drive.run(2))
    QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_M)
    bay.feed(*bay.drive.run(1))
    bay.page.view.marking.named.emit(1, "smoke")
    QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_R)
    assert not bay.page.recording.running
    kept = saved(bay, qtbot)
    engine, system = sorted(kept.tracks, key=lambda track: bool(track.words))
    assert (engine.signal.key, engine.source.ecu, engine.source.pid) == ("RPM", ENGINE, "0C")
    assert list(engine.times_s) == pytest.approx([0.2 * n for n in range(1, 16)])
    told = bay.page.record.tracks[ENGINE, "RPM"].ring.values[-15:]
    assert list(engine.values) == pytest.approx(told, abs=1e-3)
    assert system.words == ("closed loop",) * 15
    assert [(mark.number, mark.text) for mark in kept.marks] == [(1, "smoke")]
    assert kept.marks[0].at_s == pytest.approx(2.0)
    assert (kept.head.vin, kept.head.scan_id) == (scan.vin.value, scan.id)
    assert kept.head.origin == "serial:/dev/ttyUSB0"
    assert kept.head.started_at.utcoffset() is not None


def test_that_what_comes_while_a_recording_begins_is_kept(bay: Bay, qtbot: QtBot) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(1))  # the store has not answered yet
    bay.page.mark.trigger()
    bay.page.keep.trigger()
    kept = saved(bay, qtbot)
    assert len(kept.tracks[0].times_s) == 5
    assert len(kept.marks) == 1


def test_that_the_end_of_a_recording_offers_to_open_it(bay: Bay, qtbot: QtBot) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(2))
    bay.page.keep.trigger()
    toast = bay.window.main.toast
    qtbot.waitUntil(toast.isVisible)
    assert toast.text() == "Recorded: 0:02, 10 values"
    assert toast.button.text() == "Open  (Ctrl+Shift+O)"
    (summary,) = recordings_of(bay).recordings()
    bay.window.main.show_page("connect")
    QtTest.QTest.keyClick(
        bay.window.main,
        QtCore.Qt.Key.Key_O,
        QtCore.Qt.KeyboardModifier.ControlModifier | QtCore.Qt.KeyboardModifier.ShiftModifier,
    )
    assert bay.window.main.session.opened == (summary.head.id,)
    assert bay.window.main.current == "live"
    assert not toast.isVisible()


def test_that_rec_tells_time_values_size_and_that_nothing_comes(bay: Bay, qtbot: QtBot) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(2))
    bay.page.refresh()
    assert bay.page.view.recording.text().startswith("REC 0:02 · 10 values · ")
    bay.drive.now_s += 5
    bay.page.refresh()
    assert "nothing comes" in bay.page.view.recording.text()
    qtbot.waitUntil(lambda: any(one.bytes for one in recordings_of(bay).recordings()))
    bay.page.recording._ask_size()
    qtbot.waitUntil(lambda: " 0.0 kB" not in bay.page.recording.look(bay.drive.now_s).word)


def test_that_a_recording_goes_on_over_a_lost_adapter(bay: Bay, qtbot: QtBot) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(1), AdapterGone(LOST), LiveStopped())
    assert bay.page.recording.running
    bay.drive.now_s += 20
    bay.feed(connected())
    bay.go(1)
    bay.page.keep.trigger()
    times = list(saved(bay, qtbot).tracks[0].times_s)
    assert len(times) == 10
    assert times[5] - times[4] == pytest.approx(20.2)


def another_car(bay: Bay) -> None:
    bay.feed(AdapterGone(LOST), LiveStopped())
    bay.feed(Connected(replace(a_driving_car(), ecus=(ENGINE,))))


def stopped(bay: Bay) -> None:
    bay.feed(LiveStopped())


def disconnected(bay: Bay) -> None:
    bay.feed(AdapterGone(LOST), LiveStopped(), Disconnected())


@pytest.mark.parametrize("how", [another_car, stopped, disconnected])
def test_that_a_recording_is_of_one_watching_of_one_car(
    how: Callable[[Bay], None], bay: Bay, qtbot: QtBot
) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(1))
    how(bay)
    assert not bay.page.recording.running
    assert len(saved(bay, qtbot).tracks[0].times_s) == 5


def test_that_other_signals_may_be_chosen_while_recording(bay: Bay, qtbot: QtBot) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(1))
    bay.page.choose.trigger()
    rec = bay.page.picker._rec
    assert (rec.isVisible(), rec.text()) == (True, "REC 0:01")
    bay.drive.now_s += 5
    qtbot.waitUntil(lambda: rec.text() == "REC 0:06")  # the time goes on there too
    bay.drive.now_s -= 5
    bay.pick("RPM", "SPEED")
    bay.page.start.trigger()
    bay.feed(LiveStopped())  # as the bay does before it polls other signals
    bay.go(1)
    assert bay.page.recording.running
    bay.page.keep.trigger()
    assert not rec.isVisible()
    lengths = {track.signal.key: len(track.times_s) for track in saved(bay, qtbot).tracks}
    assert lengths == {"RPM": 10, "SPEED": 5}


def test_that_a_closed_window_completes_the_recording(bay: Bay) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(1))
    bay.window.main.close()
    (summary,) = recordings_of(bay).recordings()
    assert (summary.complete, summary.samples) == (True, 5)


class FullStore(MemoryStore):
    """A database that takes nothing more."""

    @property
    @override
    def recordings(self) -> Recordings:
        raise StoreError("The disk is full.", "Nothing fits any more.", "Free some space.")


def test_that_a_store_that_refuses_is_said(open_window: Open, qtbot: QtBot) -> None:
    bay = Bay(open_window(FullStore()))
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    qtbot.waitUntil(bay.page.view.trouble.isVisible)
    assert bay.page.view.trouble.accessibleName().startswith("The disk is full.")
    assert not bay.page.recording.running
