"""Live data seen otherwise: history, measuring, gauges, the whole screen, marks with words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest

from motospect_desktop.diagnostics.events import AdapterGone, LiveStopped
from motospect_desktop.diagnostics.limits import Limit
from motospect_desktop.ui.theme.apply import apply_theme
from tests.helpers.bench import RESOURCES
from tests.helpers.controls import stumbling_blocks
from tests.helpers.driving import connected
from tests.helpers.live_page import LOST, Bay
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6 import QtWidgets

KEYS = QtCore.Qt.Key
CONTROL = QtCore.Qt.KeyboardModifier.ControlModifier
TWELVE = (
    *("RPM", "SPEED", "COOLANT_TEMP", "LOAD", "STFT_B1", "LTFT_B1", "MAP", "MAF"),
    *("TIMING_ADVANCE", "THROTTLE", "VOLTAGE", "FUEL_SYSTEM_1"),
)


def press(widget: QtWidgets.QWidget, key: KEYS) -> None:
    QtTest.QTest.keyClick(widget, key)


def four(bay: Bay, seconds: float = 90) -> None:
    bay.watch("RPM", "COOLANT_TEMP", "STFT_B1", "VOLTAGE", seconds=seconds)


def twelve(bay: Bay) -> None:
    bay.watch(*TWELVE, seconds=70)


def measuring(bay: Bay) -> None:
    bay.feed(connected())
    bay.page.picker.presets.buttons["Idle"].click()
    bay.page.start.trigger()
    bay.go(70)
    plots = bay.page.view.plots
    plots.click(bay.drive.now_s - 40)
    plots.click(bay.drive.now_s - 22)


def history(bay: Bay) -> None:
    four(bay, 200)
    bay.page.mark.trigger()
    bay.page.view.marking.close_bar()
    bay.page.record.name_mark(1, "cold start")
    bay.page.view.show_marks()
    bay.feed(*bay.drive.run(40))
    bay.page.refresh()
    press(bay.page, KEYS.Key_PageUp)
    press(bay.page.view.plots, KEYS.Key_PageUp)
    bay.page.refresh()


def gauges(bay: Bay) -> None:
    bay.watch(*TWELVE[:6], "FUEL_SYSTEM_1", "VOLTAGE", seconds=60)
    view = bay.page.view
    view.limits.limits.update(COOLANT_TEMP=Limit("COOLANT_TEMP", high=95.0))
    view.limits.limits.update(RPM=Limit("RPM", high=4500.0))
    view.limits.changed.emit()
    press(bay.page, KEYS.Key_G)
    bay.page.refresh()


def old_gauges(bay: Bay) -> None:
    four(bay)
    press(bay.page, KEYS.Key_G)
    bay.feed(AdapterGone(LOST), LiveStopped())
    bay.drive.now_s += 12
    bay.page.refresh()


def alone(bay: Bay) -> None:
    four(bay)
    press(bay.page, KEYS.Key_F11)
    bay.page.refresh()


def marking(bay: Bay) -> None:
    four(bay)
    bay.page.mark.trigger()
    press(bay.page, KEYS.Key_Return)
    QtTest.QTest.keyClicks(bay.page.view.marking.field, "hesitates")


@pytest.mark.parametrize(("theme", "size"), [("dark", (1366, 768)), ("light", (1024, 640))])
@pytest.mark.parametrize("state", [twelve, measuring, history, gauges, old_gauges, alone, marking])
def test_that_each_view_fits_its_window(
    state: Callable[[Bay], None], theme: str, size: tuple[int, int], bay: Bay, tmp_path: Path
) -> None:
    bay.window.main.resize(*size)
    apply_theme(theme, RESOURCES)
    state(bay)
    keep_picture(bay.window.main, f"live_{state.__name__}_{theme}_{size[0]}", tmp_path)
    assert stumbling_blocks(bay.page) == []
    words = bay.page.view.words
    assert words.heightForWidth(words.width()) <= words.height(), words.text()
    for tile in bay.page.view.tiles:
        assert tile.state.text() == tile.state.whole() or not tile.isVisible()
        assert tile.value.width() >= tile.value.fontMetrics().horizontalAdvance(tile.value.text())


def test_that_history_says_how_old_it_is_and_how_far_it_reaches(bay: Bay) -> None:
    four(bay)
    view = bay.page.view
    press(view.plots, KEYS.Key_PageUp)
    assert view.state.text() == "History"
    assert view.words.text() == "0:30 ago · 1:30 are kept · values still come in"
    assert bay.page.tools.pause.text() == "To now"
    bay.feed(*bay.drive.run(10))
    bay.page.refresh()
    assert view.words.text().startswith("0:40 ago · 1:40 are kept")
    bay.feed(LiveStopped())
    assert bay.page.tools.pause.isEnabled()  # the way back stays
    press(bay.page, KEYS.Key_End)
    assert view.plots.following
    assert view.state.text() == "Stopped"


def test_that_starting_anew_shows_now_without_cursors(bay: Bay) -> None:
    four(bay)
    plots = bay.page.view.plots
    plots.go_first()
    plots.click(1010.0)
    bay.feed(LiveStopped())
    bay.page.start.trigger()
    assert plots.following
    assert plots.cursors.pins == (None, None)


def test_that_a_held_window_outlives_a_lost_adapter(bay: Bay) -> None:
    four(bay)
    plots = bay.page.view.plots
    press(plots, KEYS.Key_PageUp)
    held = plots.window_s
    bay.feed(AdapterGone(LOST), LiveStopped())
    bay.feed(connected())
    bay.go(4)
    assert plots.window_s == held


def test_that_the_whole_screen_has_values_and_curves_alone_and_escape_stops_nothing(
    bay: Bay,
) -> None:
    four(bay)
    main, view = bay.window.main, bay.page.view
    press(bay.page, KEYS.Key_F11)
    assert main.isFullScreen()
    parts = (main.rail, main.header, main.strip, *view.buttons)
    assert not any(part.isVisible() for part in parts)
    assert view.tiles[0].value.fontMetrics().height() > 60
    press(bay.page, KEYS.Key_Escape)
    assert all(part.isVisible() for part in parts)
    assert bay.page.live
    assert ("stop",) not in bay.window.bay.commands
    press(bay.page, KEYS.Key_F11)
    main.show_page("connect")
    assert main.rail.isVisible()


def needle(bay: Bay, number: int) -> float | None:
    return bay.page.view.gauges.gauges[number].needle


def test_that_gauges_show_only_what_is_current(bay: Bay) -> None:
    four(bay, 20)
    press(bay.page, KEYS.Key_G)
    view = bay.page.view
    assert not view.plots.isVisible()
    assert not view.tiles[0].isVisible()
    bay.page.refresh()
    assert needle(bay, 1) == pytest.approx(97, abs=3)
    bay.feed(*bay.drive.run(12, silent=("05",)))
    bay.page.refresh()
    assert needle(bay, 1) is None
    assert "12 s ago" in view.gauges.gauges[1].accessibleName()
    assert needle(bay, 0) is not None
    press(bay.page, KEYS.Key_G)
    assert view.plots.hasFocus()


def test_that_a_gauge_holds_what_was_seen_and_its_limit_and_never_narrows(bay: Bay) -> None:
    four(bay, 20)
    press(bay.page, KEYS.Key_G)
    gauge = bay.page.view.gauges.gauges[0]
    bay.page.refresh()
    first = gauge.range
    assert first is not None
    assert first.low == 0
    assert 3180 <= first.high <= 6000  # not the 16 383 rpm of the standard
    gauge.show_limit(Limit("RPM", high=7000.0))
    wider = gauge.range
    assert wider is not None
    assert wider.high >= 7000
    gauge.show_limit(None)
    assert gauge.range == wider


def test_that_a_value_beyond_its_limit_says_so(bay: Bay) -> None:
    four(bay, 20)
    bay.page.view.limits.limits["COOLANT_TEMP"] = Limit("COOLANT_TEMP", high=60.0)
    bay.page.view.limits.changed.emit()
    bay.page.refresh()
    _value, state, tone = bay.tile(1)
    assert state.startswith("7E8 · beyond its limit · 5.0/s")
    assert tone == "text"


def test_that_a_mark_takes_words_and_neither_waits_for_them_nor_for_the_next(bay: Bay) -> None:
    four(bay, 20)
    marking = bay.page.view.marking
    press(bay.page, KEYS.Key_M)
    assert marking.isVisible()
    assert not marking.field.hasFocus()
    press(bay.page, KEYS.Key_M)
    assert [mark.number for mark in bay.page.record.marks] == [1, 2]
    press(bay.page, KEYS.Key_Return)
    assert marking.field.hasFocus()
    bay.feed(*bay.drive.run(2))
    QtTest.QTest.keyClicks(marking.field, "misses mg")
    press(marking.field, KEYS.Key_Return)
    assert not marking.isVisible()
    assert [mark.text for mark in bay.page.record.marks] == ["", "misses mg"]
    assert bay.page.view.plots.hasFocus()
    press(bay.page, KEYS.Key_M)
    press(bay.page, KEYS.Key_Return)
    press(marking.field, KEYS.Key_Escape)
    assert not marking.isVisible()
    assert bay.page.live


def test_that_marks_are_listed_and_reached(bay: Bay) -> None:
    four(bay, 20)
    bay.page.mark.trigger()
    bay.feed(*bay.drive.run(100))
    bay.page.mark.trigger()
    bay.page.record.name_mark(2, "smoke")
    bay.feed(*bay.drive.run(100))
    bay.page.refresh()
    first, second = (mark.at_s for mark in bay.page.record.marks)
    bay.page.tools.menu.fill()
    words = [action.text() for action in bay.page.tools.menu.actions()]
    assert words[-2].startswith("2 · ")
    assert words[-2].endswith(" · smoke")
    plots = bay.page.view.plots
    QtTest.QTest.keyClick(bay.page, KEYS.Key_Left, CONTROL)
    assert plots.cursors.pins[0] == second
    QtTest.QTest.keyClick(bay.page, KEYS.Key_Left, CONTROL)
    assert plots.cursors.pins[0] == first
    assert not plots.following
    QtTest.QTest.keyClick(bay.page, KEYS.Key_Right, CONTROL)
    assert plots.cursors.pins[0] == second
    bay.page.tools.menu.actions()[-1].trigger()
    assert plots.cursors.pins[0] == first
