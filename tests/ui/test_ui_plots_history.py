"""Measuring with two cursors, and moving through the history while samples come in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtGui, QtTest, QtWidgets

from motospect_desktop.ui.plots.cursors import Between, Cursors, between
from motospect_desktop.ui.plots.lane import Lane, Trace
from motospect_desktop.ui.plots.scale import Fit
from motospect_desktop.ui.plots.stack import PlotStack
from motospect_desktop.ui.plots.tape import Ring
from motospect_desktop.ui.plots.timescale import Ago, Clock, SinceStart
from motospect_desktop.ui.plots.values import MINUS
from motospect_desktop.ui.plots.window import SPANS_S, Reach, Window
from motospect_desktop.ui.theme.apply import apply_theme, tokens
from tests.helpers.bench import RESOURCES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEYS = QtCore.Qt.Key
NONE = QtCore.Qt.KeyboardModifier.NoModifier
SHIFT = QtCore.Qt.KeyboardModifier.ShiftModifier
LEFT = QtCore.Qt.MouseButton.LeftButton
REACH = Reach(0.0, 1000.0)


def a_lane(ring: Ring, **more: object) -> Lane:
    def text(value: float) -> str:
        return f"{value:.0f} %"

    return Lane("Curve", "%", 0, ring, Fit((-1e4, 1e4), 1.0), text, lambda: 3.0, **more)  # type: ignore[arg-type]


def counting(last_s: int = 1000) -> Ring:
    """A sample each second whose value is its time."""
    ring = Ring()
    ring.extend(range(last_s + 1), range(last_s + 1))
    return ring


@pytest.fixture
def stack(qtbot: QtBot) -> PlotStack:
    apply_theme("dark", RESOURCES)
    made = PlotStack()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_lanes([a_lane(counting())])
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.tick(1000.0)
    return made


def test_that_more_lanes_than_fit_are_drawn_when_they_make_the_stack_higher(
    stack: PlotStack,
) -> None:
    stack.resize(900, stack.minimumHeight())
    stack.show_lanes([a_lane(counting()) for _lane in range(12)])
    assert stack.height() == stack.minimumHeight()
    stack.tick(1001.0)
    assert [len(row._curves) for row in stack._rows] == [1] * 12


def press(stack: PlotStack, key: KEYS, modifier: QtCore.Qt.KeyboardModifier = NONE) -> None:
    QtTest.QTest.keyClick(stack, key, modifier)


def at(stack: PlotStack, moment_s: float) -> QtCore.QPoint:
    shape = stack._shape()
    return QtCore.QPoint(shape.right - round((stack._end() - moment_s) / stack.pixel_s), 100)


def turn(
    stack: PlotStack,
    notches: int,
    where: QtCore.QPoint,
    modifier: QtCore.Qt.KeyboardModifier = NONE,
) -> None:
    event = QtGui.QWheelEvent(
        QtCore.QPointF(where),
        QtCore.QPointF(stack.mapToGlobal(where)),
        QtCore.QPoint(),
        QtCore.QPoint(0, 120 * notches),
        QtCore.Qt.MouseButton.NoButton,
        modifier,
        QtCore.Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QtWidgets.QApplication.sendEvent(stack, event)


def test_that_a_window_moves_no_farther_than_there_is_history() -> None:
    window = Window(60.0)
    assert window.moved(-100, REACH) == Window(60.0, 900.0)
    assert window.moved(-1e9, REACH) == Window(60.0, 60.0)
    assert Window(60.0, 900.0).moved(100, REACH) == Window(60.0)
    assert window.moved(-100, Reach(990.0, 1000.0)) == window  # nothing to go back to
    assert window.held(1000.0) == Window(60.0, 1000.0)
    assert window.held(1000.0).followed() == window


def test_that_a_window_comes_to_a_moment_and_stays_where_it_is_in_view() -> None:
    window = Window(60.0, 500.0)
    assert window.around(470.0, REACH) is window
    assert window.around(400.0, REACH) == Window(60.0, 460.0)
    assert window.around(510.0, REACH) == Window(60.0, 510.0)
    assert window.centred(300.0, REACH) == Window(60.0, 330.0)


def test_that_zooming_keeps_the_moment_under_the_mouse_and_stays_held() -> None:
    held = Window(60.0, 500.0)
    longer = held.zoomed(1, 470.0, REACH)
    assert longer == Window(120.0, 530.0)
    assert longer.zoomed(-1, 470.0, REACH) == held
    assert Window(60.0, 990.0).zoomed(2, 930.0, REACH) == Window(300.0, 1000.0)
    assert Window(60.0).zoomed(1, 100.0, REACH) == Window(120.0)
    assert Window(60.0).zoomed(-99, None, REACH).span_s == SPANS_S[0]
    assert Window(60.0).zoomed(99, None, REACH).span_s == 1200  # the whole history
    assert Window(60.0).zoomed(99, None, Reach(0, 9)).span_s == 600


def test_that_dragging_goes_into_the_history_and_back_to_now(stack: PlotStack) -> None:
    heard = []
    stack.window_changed.connect(lambda: heard.append(stack.following))
    start, target = at(stack, 970), at(stack, 990)
    QtTest.QTest.mousePress(stack, LEFT, pos=start)
    QtTest.QTest.mouseMove(stack, target)
    QtTest.QTest.mouseRelease(stack, LEFT, pos=target)
    assert not stack.following
    assert stack.window_s.end_s(1000) == pytest.approx(980, abs=0.2)
    assert stack.cursors.pins == (None, None)  # it was no click
    stack.tick(1010.0)
    assert stack.window_s.end_s(1010) == pytest.approx(980, abs=0.2)
    press(stack, KEYS.Key_End)
    assert heard == [False, True]


def test_that_keys_go_through_the_history(stack: PlotStack) -> None:
    press(stack, KEYS.Key_PageUp)
    assert stack.window_s == Window(60.0, 970.0)
    press(stack, KEYS.Key_Home)
    assert stack.window_s == Window(60.0, 60.0)
    press(stack, KEYS.Key_PageDown)
    assert stack.window_s == Window(60.0, 90.0)


def test_that_the_wheel_zooms_and_pans_with_shift(stack: PlotStack) -> None:
    turn(stack, 1, at(stack, 970))
    assert stack.window_s == Window(30.0)
    turn(stack, -2, at(stack, 970))
    assert stack.window_s == Window(120.0)
    turn(stack, 1, at(stack, 970), SHIFT)
    assert stack.window_s == Window(120.0, 988.0)


def test_that_a_held_picture_stands_still_while_samples_come_in(stack: PlotStack) -> None:
    stack.show_times(Ago(), Clock(lambda s: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(0, s)))
    press(stack, KEYS.Key_PageUp)
    stack.clearFocus()
    before = stack.grab().toImage()
    stack.lanes[0].source.extend(range(1001, 1100), range(99))  # type: ignore[attr-defined]
    stack.tick(1099.0)
    assert stack.grab().toImage() == before
    stack.follow()
    assert stack.grab().toImage() != before


def test_that_history_shows_what_was_measured_there(stack: PlotStack) -> None:
    stack.go_first()
    buckets = stack.lanes[0].traces[0].buckets
    assert buckets is not None
    times, values = buckets.points()
    assert (times[0], values[0]) == (0.0, 0.0)
    assert times[-1] <= 62.0
    assert stack.reach == Reach(0.0, 1000.0)


def test_that_clicks_set_two_cursors_and_a_third_takes_them_away(stack: PlotStack) -> None:
    for moment in (960, 980):
        QtTest.QTest.mouseClick(stack, LEFT, pos=at(stack, moment))
    first, second = stack.cursor_moments()
    assert first == pytest.approx(960, abs=0.1)
    assert second == pytest.approx(980, abs=0.1)
    time, line = stack.readout()
    delta = "\N{GREEK CAPITAL LETTER DELTA}"
    assert f"{delta}t +20.0" in time
    assert f"{delta} +20 %" in line
    assert "mean 97" in line
    stack.set_cursor(200)
    assert stack.cursor_moments() == (first, second)  # the mouse moves neither
    QtTest.QTest.mouseClick(stack, LEFT, pos=at(stack, 990))
    assert stack.cursors.pins == (None, None)


def test_that_the_keyboard_moves_either_cursor_and_the_window_goes_along(stack: PlotStack) -> None:
    press(stack, KEYS.Key_Left)
    press(stack, KEYS.Key_Left, SHIFT)
    first, second = stack.cursor_moments()
    assert first is not None
    assert second is not None
    assert second < first < 1000
    for _ in range(100):
        press(stack, KEYS.Key_Left, SHIFT)
    _same, second = stack.cursor_moments()
    assert second is not None
    assert second < 940
    assert not stack.following
    assert stack._end() - stack.span_s <= second + stack.pixel_s
    press(stack, KEYS.Key_Delete)
    assert stack.readout() == ()


def test_that_the_free_cursor_follows_the_mouse() -> None:
    cursors = Cursors()
    assert cursors.shown(None) == (None, None)
    assert cursors.shown(5.0) == (5.0, None)
    cursors.click(4.0)
    assert cursors.shown(5.0) == (4.0, 5.0)
    assert cursors.shown(None) == (4.0, None)
    cursors.move(3.0, second=False)
    cursors.move(9.0, second=True)
    assert cursors.shown(5.0) == (3.0, 9.0)


def test_that_only_measured_samples_count_between_two_moments() -> None:
    lane = a_lane(counting(10), shown=lambda values: values * 2)
    assert between(lane, 2.5, 4.5) == Between(2, 6.0, 7.0, 8.0)
    assert between(lane, 2.1, 2.9) is None


def test_that_a_gap_has_no_value_and_no_difference(stack: PlotStack) -> None:
    ring = Ring()
    ring.extend([950.0, 990.0], [1.0, 5.0])
    stack.show_lanes([a_lane(ring, asked=lambda _moment: False)])
    stack.tick(1000.0)
    stack.click(970.0)
    stack.click(991.0)
    line = stack.readout()[1]
    assert "no value" in line
    assert "\N{GREEK CAPITAL LETTER DELTA}" not in line
    assert "min 5  mean 5  max 5" in line


def test_that_a_second_curve_is_drawn_fainter_in_the_same_lane_and_read(stack: PlotStack) -> None:
    other = Ring()
    other.extend(range(61), [500.0] * 61)
    lane = a_lane(counting(), others=(Trace(other, lambda: 3.0, shift_s=940.0),))
    stack.show_lanes([lane])
    stack.tick(1000.0)
    stack.click(970.0)
    assert "970 %" in stack.readout()[1]
    assert "|  500 %" in stack.readout()[1]
    assert lane.range is not None
    assert lane.range.low <= 500
    image = stack.grab().toImage()
    columns = range(image.height())
    seen = {image.pixelColor(at(stack, 950).x(), y).name() for y in columns}
    assert len(seen) > 3
    assert tokens().surface in seen


def test_that_moments_are_told_before_now_by_the_clock_and_since_the_start() -> None:
    assert Ago().text(990.0, 1000.0) == f"{MINUS}10.0 s"
    assert [text for _x, text in Ago().ticks(1000, 60, 1000, 4)] == [
        "0 s",
        *(f"{MINUS}{n}" for n in (20, 40, 60)),
    ]
    began = datetime(2026, 3, 14, 13, 59, 30, tzinfo=UTC)
    clock = Clock(lambda s: began + timedelta(seconds=s))
    assert clock.text(31.26, 0.0) == "14:00:01.2"
    assert [text for _x, text in clock.ticks(60, 60, 60, 4)] == [
        *("13:59:30", "13:59:45", "14:00:00", "14:00:15", "14:00:30"),
    ]
    start = SinceStart(100.0)
    assert start.text(112.44, 0.0) == "0:12.4"
    assert start.text(99.0, 0.0) == f"{MINUS}0:01.0"
    assert start.text(100 + 3723.0, 0.0) == "1:02:03.0"
    assert [text for _x, text in start.ticks(160, 60, 0, 4)] == [
        *("0:00", "0:15", "0:30", "0:45", "1:00"),
    ]
