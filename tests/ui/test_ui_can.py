"""The CAN page: opening a bus, watching, filtering, freezing, figures, keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtGui, QtTest

from motospect_desktop.diagnostics.can_events import CanFailed, CanHealth, CanState
from motospect_desktop.errors import AdapterLost
from motospect_desktop.ui.can.cells import TimeMode
from motospect_desktop.ui.can.trace_model import Column
from motospect_desktop.ui.theme.tokens import Tone
from tests.helpers.bench import connecting_events
from tests.helpers.can_page import CanDesk
from tests.helpers.fake_can import FakeCan, cyclic

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Open


@pytest.fixture
def desk(open_window: Open) -> CanDesk:
    can = FakeCan()
    return CanDesk(open_window(can=can), can)


def test_that_without_frames_the_page_says_how_to_get_some(desk: CanDesk) -> None:
    assert desk.page.view.start.isVisible()
    assert not desk.page.view.start.cannot.isVisible()
    assert desk.page.view.figures.state.text() == "Bus closed"
    assert "dropped 0 · lost 0 · errors 0" in desk.page.view.figures.dropped.text()
    assert not desk.page.save.isEnabled()
    desk.page.listening.trigger()
    assert desk.can.asked == []
    assert desk.window.main.toast.text() == "Type the address of a CAN adapter first."


def test_that_an_elm_is_told_to_have_no_frames(desk: CanDesk) -> None:
    desk.window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    desk.window.feed(*connecting_events())
    assert desk.page.view.start.cannot.isVisible()
    assert "cannot hand out the frames of a bus" in desk.page.view.start.cannot.text()


def test_that_a_bus_is_opened_by_its_address_which_is_remembered(desk: CanDesk) -> None:
    desk.listen("can:slcan:/dev/ttyACM0@500000")
    assert desk.can.asked == [("open", "can:slcan:/dev/ttyACM0@500000")]
    assert desk.page.view.trace.isVisible()
    assert desk.page.view.figures.state.text() == "Listen only"
    assert not desk.page.view.demo.isVisible()
    assert desk.page.context.settings.value("can/address") == "can:slcan:/dev/ttyACM0@500000"
    desk.page.stop.trigger()
    desk.page.tick()
    assert desk.last() == ("close",)
    assert desk.page.view.start.isVisible()


def test_that_the_demo_bus_carries_its_badge_and_its_names(desk: CanDesk, qtbot: QtBot) -> None:
    desk.page.view.start.demo.click()
    assert desk.can.asked[0] == ("open", "can:demo")
    assert desk.page.view.demo.isVisible()
    qtbot.waitUntil(lambda: bool(desk.page.monitor.databases.files), timeout=30_000)
    assert desk.page.monitor.databases.name(0xC0) == "EngineData"


def test_that_a_bus_that_cannot_be_opened_is_told_with_what_to_do(desk: CanDesk) -> None:
    desk.listen()
    desk.can.now = CanHealth()
    lost = AdapterLost("The adapter is gone.", "Its cable was pulled.", "Plug it in again.")
    desk.can.told.append(CanFailed(lost))
    desk.page.tick()
    assert desk.page.view.trouble.isVisible()
    assert desk.page.view.trouble.accessibleName() == lost.sentence()
    assert desk.page.view.start.isVisible()
    desk.listen()
    assert not desk.page.view.trouble.isVisible()


def test_that_every_frame_is_shown_and_followed(desk: CanDesk, qtbot: QtBot) -> None:
    desk.watch(500)
    view = desk.page.view.trace
    assert view.model().rowCount() == 500
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert view.following
    desk.bring(cyclic(100, first_s=1.0))
    qtbot.waitUntil(lambda: view.rowAt(view.viewport().height() - 4) == 599)
    assert view.rowAt(view.viewport().height() - 4) == 599
    assert "600 of 600 frames shown · following" in desk.status()


def test_that_scrolling_up_ends_following_until_end_is_pressed(desk: CanDesk, qtbot: QtBot) -> None:
    desk.watch(500)
    view = desk.page.view.trace
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.verticalScrollBar().setValue(100)
    desk.bring(cyclic(100, first_s=1.0))
    assert view.verticalScrollBar().value() == 100
    assert "End follows again" in desk.status()
    desk.press("End")
    desk.page.tick()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert "following" in desk.status()


def test_that_a_filter_narrows_and_a_wrong_one_keeps_the_last_good_one(desk: CanDesk) -> None:
    desk.watch(100)
    QtTest.QTest.keyClicks(desk.page.view.filter, "100-102 data:02")
    assert desk.cells(Column.ID) == ["100", "101", "102"]
    assert "3 of 100 frames shown" in desk.status()
    desk.page.view.filter.setText("100-102 data:02 x9")
    assert desk.page.view.wrong.isVisible()
    assert "x9" in desk.page.view.wrong.text()
    assert desk.cells(Column.ID) == ["100", "101", "102"]
    desk.page.view.filter.clear()
    assert not desk.page.view.wrong.isVisible()
    assert len(desk.cells(Column.ID)) == 100


def test_that_space_freezes_and_says_how_many_came_since(desk: CanDesk) -> None:
    desk.watch(100)
    desk.press("Space")
    assert desk.page.keys.freeze.text() == "Go on"
    desk.bring(cyclic(1234, first_s=1.0))
    assert "frozen: 1\u202f234 came since" in desk.status()
    assert len(desk.cells(Column.ID)) == 100
    desk.press("Space")
    assert len(desk.cells(Column.ID)) == 1334


def test_that_ids_are_shown_one_a_row_with_what_moved(desk: CanDesk) -> None:
    desk.watch(100)
    desk.press("B")
    assert desk.page.view.ids.isVisible()
    assert len(desk.cells(0)) == 20
    assert desk.cells(1)[0] == "04 00 00 00 00 00 00 55"
    assert desk.cells(8)[0] == "07 00 00 00 00 00 00 00"
    assert desk.status() == "20 ids"
    desk.page.view.filter.setText("7FF")
    assert desk.cells(0) == []
    assert desk.status() == "0 / 20 ids"  # they are there, the filter hides them
    desk.page.view.filter.clear()
    desk.press("B")
    assert desk.page.view.trace.isVisible()


def test_that_what_is_not_seen_is_kept_all_the_same(desk: CanDesk) -> None:
    desk.watch(100)
    desk.window.main.show_page("connect")
    desk.bring(cyclic(50, first_s=1.0))
    assert desk.page.monitor.trace.rowCount() == 100  # nothing is drawn meanwhile
    assert len(desk.page.monitor.table) == 150
    desk.window.main.show_page("can")
    assert desk.page.monitor.trace.rowCount() == 150


def test_that_the_figures_are_always_there_and_losses_are_red(desk: CanDesk) -> None:
    desk.watch(10)
    desk.can.now = CanHealth(CanState.LISTENING, rate_hz=1812.4, load=0.376, bitrate=500_000)
    desk.page.tick()
    figures = desk.page.view.figures
    assert figures.rate.text() == "1\u202f812 frames/s · load 38 %"
    assert figures.dropped.property("tone") == Tone.MUTED
    desk.can.now = replace(desk.can.now, dropped=3, lost=1, errors=7, load=None)
    desk.page.tick()
    assert figures.rate.text() == "1\u202f812 frames/s · load not known"
    assert figures.dropped.text() == "GAPS: dropped 3 · lost 1 · errors 7"
    assert figures.dropped.property("tone") == Tone.BAD
    desk.can.now = CanHealth(CanState.CLOSED, load=0.0, bitrate=500_000)
    desk.page.tick()
    assert figures.rate.text() == "0 frames/s · load not known"  # a closed bus may be full


def test_that_a_lost_bus_keeps_its_frames_in_view(desk: CanDesk) -> None:
    desk.watch(100)
    desk.can.now = CanHealth(CanState.LOST)
    desk.can.told.append(CanFailed(AdapterLost("Gone.", "Pulled.", "Plug it in.")))
    desk.page.tick()
    assert desk.page.view.figures.state.text() == "Bus lost"
    assert desk.page.view.trace.isVisible()
    assert len(desk.cells(Column.ID)) == 100
    assert desk.page.listening.isVisible()


def test_that_rows_are_copied_as_they_are_shown(desk: CanDesk) -> None:
    desk.watch(100)
    desk.page.view.trace.selectRow(20)
    desk.press("Ctrl+C")
    text = QtGui.QGuiApplication.clipboard().text()
    assert text == "0.020000\t100\t\t8\t01 00 00 00 00 00 00 55\t\t"


def test_that_one_goes_from_frame_to_frame_of_an_id_and_to_a_time(desk: CanDesk) -> None:
    desk.watch(100)
    view = desk.page.view.trace
    view.go_to(5)
    desk.press("N")
    assert view.currentIndex().row() == 25
    desk.press("Shift+N")
    desk.press("Shift+N")
    assert view.currentIndex().row() == 5
    assert desk.window.main.toast.text() == "There is no other frame of this id."
    desk.page.keys.jump(0.0701)
    assert view.currentIndex().row() == 71


def test_that_times_are_shown_in_turn_and_of_the_day_where_it_is_known(desk: CanDesk) -> None:
    desk.watch(10)
    modes = []
    for _ in range(3):
        desk.press("T")
        modes.append(desk.page.monitor.trace.time_mode)
    assert modes == [TimeMode.DELTA, TimeMode.ABSOLUTE, TimeMode.RELATIVE]
    desk.page.monitor.trace.epoch_s = None
    desk.press("T")
    desk.press("T")
    assert desk.page.monitor.trace.time_mode is TimeMode.RELATIVE


def test_that_a_million_rows_are_never_all_chosen(desk: CanDesk) -> None:
    desk.watch(100)
    desk.page.view.trace.setFocus()
    desk.press("Ctrl+A", desk.page.view.trace)
    assert not desk.page.view.trace.selectionModel().hasSelection()


def test_that_recording_is_asked_for_and_its_log_listed_at_the_end(desk: CanDesk) -> None:
    desk.watch(10)
    desk.press("R")
    desk.page.tick()
    assert desk.last() == ("record", True)
    assert desk.page.view.recording.isVisible()
    assert desk.page.record.text() == "End recording"
    desk.press("R")
    desk.page.tick()
    assert desk.last() == ("record", False)
    assert not desk.page.view.recording.isVisible()
