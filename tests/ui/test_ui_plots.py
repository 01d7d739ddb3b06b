"""Rings, buckets, scales and the stack of curves."""

from __future__ import annotations

import gc
import itertools
import math
import weakref
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtTest

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.ui.plots.buckets import Buckets
from motospect_desktop.ui.plots.scale import Fit, Range, round_step
from motospect_desktop.ui.plots.source import sample_at
from motospect_desktop.ui.plots.stack import Lane, PlotStack
from motospect_desktop.ui.plots.tape import Ring
from motospect_desktop.ui.plots.values import decimals_for, number, reading
from motospect_desktop.ui.theme.apply import apply_theme, tokens
from tests.helpers.bench import RESOURCES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VALUES = st.floats(-1e6, 1e6, width=32)
CHUNKS = st.lists(st.lists(st.tuples(st.floats(0, 0.5), VALUES), max_size=30), max_size=12)
Chunk = list[tuple[float, float]]


def fill(ring: Ring, chunk: Chunk, now: float) -> float:
    """Append a chunk of (pause, value); returns the time after it."""
    times = []
    for pause, _value in chunk:
        now += pause
        times.append(now)
    ring.extend(times, [value for _pause, value in chunk])
    return now


@settings(deadline=None)  # first calls of numpy are slow on a loaded machine
@given(CHUNKS, st.integers(1, 40))
def test_that_a_ring_keeps_exactly_its_newest_samples(chunks: list[Chunk], capacity: int) -> None:
    ring = Ring(capacity)
    now = 0.0
    for chunk in chunks:
        now = fill(ring, chunk, now)
        assert len(ring) <= capacity
    every = [value for chunk in chunks for _pause, value in chunk]
    assert ring.total == len(every)
    assert ring.values.tolist() == every[-capacity:]
    assert np.all(np.diff(ring.times) >= 0)


@settings(deadline=None)  # first calls of numpy are slow on a loaded machine
@given(CHUNKS, st.integers(10, 200), st.floats(0.01, 20))
def test_that_buckets_keep_least_and_greatest_with_two_points_a_column(
    chunks: list[Chunk], columns: int, span_s: float
) -> None:
    ring = Ring()
    buckets = Buckets(ring, span_s / columns)
    now = 0.0
    for chunk in chunks:
        now = fill(ring, chunk, now)
        buckets.show(columns_to(buckets, now, columns), columns, now)
    first = columns_to(buckets, now, columns)
    buckets.show(first, columns, now)
    times, values = buckets.points()
    assert len(times) <= 2 * columns + 2
    assert np.all(np.diff(times) >= 0)
    inside = ring.values[ring.times >= first * buckets.column_s]
    drawn = values[times >= first * buckets.column_s]
    assert len(values) - len(drawn) <= 1  # the one before leads the line into the picture
    if len(inside):
        assert drawn.min() == inside.min()
        assert drawn.max() == inside.max()
        assert times[-1] == ring.times[-1]


def columns_to(buckets: Buckets, moment_s: float, count: int) -> int:
    """The first of so many columns that end with the one of ``moment_s``."""
    return math.floor(moment_s / buckets.column_s) + 1 - count


@settings(deadline=None)  # first calls of numpy are slow on a loaded machine
@given(CHUNKS)
def test_that_buckets_do_not_depend_on_how_samples_came(chunks: list[Chunk]) -> None:
    ring = Ring()
    growing = Buckets(ring, 0.1)
    now = 0.0
    for chunk in chunks:
        now = fill(ring, chunk, now)
        growing.show(columns_to(growing, now, 50), 50, now)
    assert_as_anew(growing, ring, columns_to(growing, now, 50), now)


@settings(deadline=None)  # first calls of numpy are slow on a loaded machine
@given(CHUNKS, st.lists(st.integers(-70, 70), max_size=6))
def test_that_a_window_that_moved_holds_what_one_made_there_holds(
    chunks: list[Chunk], moves: list[int]
) -> None:
    ring = Ring(60)
    buckets = Buckets(ring, 0.1)
    now = begin = 0.0
    for chunk, by in itertools.zip_longest(chunks, moves):
        now = fill(ring, chunk or [], now)
        begin += by or 0
        buckets.show(int(begin), 50, now)
        kept_from_s = ring.times[0] if len(ring) else 0.0
        if begin * 0.1 > kept_from_s:  # what the ring no longer has stays drawn while it is in view
            assert_as_anew(buckets, ring, int(begin), now)


def assert_as_anew(buckets: Buckets, ring: Ring, begin: int, now: float) -> None:
    buckets.show(begin, 50, now)
    anew = Buckets(ring, 0.1)
    anew.show(begin, 50, now)
    for one, other in zip(buckets.points(), anew.points(), strict=True):
        assert one.tolist() == other.tolist()


def test_that_buckets_tell_whether_something_came_into_the_window() -> None:
    ring = a_ring((1.0, 1.0))
    buckets = Buckets(ring, 0.1)
    buckets.show(0, 20, 1.0)
    assert not buckets.show(0, 20, 1.5)
    ring.extend([1.6], [2.0])
    assert not buckets.show(0, 20, 1.5)  # younger
    assert buckets.show(0, 20, 1.7)
    ring.extend([5.0], [2.0])
    assert not buckets.show(0, 20, 5.0)  # beside
    assert buckets.points()[0][-1] == 5.0  # the line leads there


def test_that_a_shift_moves_the_curve_and_not_the_samples() -> None:
    buckets = Buckets(a_ring((1.0, 7.0), (2.0, 8.0)), 0.1, 10.0)
    buckets.show(100, 50, math.inf)
    times, values = buckets.points()
    assert times.tolist() == [11.0, 11.0, 12.0, 12.0]
    assert values.tolist() == [7.0, 7.0, 8.0, 8.0]


def test_that_a_ring_tells_the_sample_at_a_moment() -> None:
    ring = Ring()
    ring.extend([1.0, 2.0], [10, 20])
    assert sample_at(ring, 0.5) is None
    assert sample_at(ring, 1.9) == (1.0, 10.0)
    assert sample_at(ring, 9.0) == (2.0, 20.0)


@given(st.floats(1e-6, 1e9), st.integers(1, 12))
def test_that_a_step_is_round_and_parts_the_span(span: float, ticks: int) -> None:
    step = round_step(span, ticks)
    assert span / step <= ticks + 1e-9
    mantissa = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert round(mantissa, 6) in {1, 2, 5}


@given(VALUES, VALUES, st.floats(0.01, 100))
def test_that_a_range_holds_its_values(one: float, other: float, least: float) -> None:
    low, high = sorted((one, other))
    chosen = Fit((-1e6, 1e6), least).range(None, low, high, 4)
    dust = chosen.step * 1e-9
    assert chosen.low - dust <= low <= high <= chosen.high + dust
    assert chosen.ticks()


def test_that_a_range_stays_while_values_move_inside_it() -> None:
    fit = Fit((0, 16000), 100)
    first = fit.range(None, 800, 3200, 4)
    assert fit.range(first, 900, 3100, 4) is first
    assert fit.range(first, 800, 4300, 4) != first
    assert fit.range(Range(0, 16000, 4000), 800, 3200, 4) == first


def test_that_a_range_does_not_leave_what_the_signal_can_be() -> None:
    assert Fit((0, 255), 8).range(None, 0.0, 0.0, 4).low == 0


@pytest.mark.parametrize(
    ("step", "unit", "decimals"),
    [
        *((0.25, "rpm", 0), (1, "°C", 0), (0.1, "°C", 1), (100 / 128, "%", 1)),
        *((0.01, "g/s", 2), (0.001, "V", 2), (2 / 65536, "", 3), (10, "kPa", 0)),
    ],
)
def test_that_decimals_follow_the_scaling(step: float, unit: str, decimals: int) -> None:
    assert decimals_for(step, unit) == decimals


def test_that_numbers_have_a_real_minus_and_parted_thousands() -> None:
    assert number(-12.34, 1) == "\N{MINUS SIGN}12.3"
    assert number(2450, 0) == "2\N{NARROW NO-BREAK SPACE}450"
    assert number(-0.04, 1) == "0.0"
    trim = Signal("STFT_B1", "Short term fuel trim", "%", -100.0, 99.2)
    assert reading(14.84, trim, 1) == "+14.8"
    assert reading("closed loop", trim, 1) == "closed loop"


def a_stack(qtbot: QtBot, *rings: Ring, gap_s: float = 3.0) -> PlotStack:
    apply_theme("dark", RESOURCES)
    stack = PlotStack()
    qtbot.addWidget(stack)
    stack.resize(900, 400)
    lanes = [
        Lane(
            f"Curve {n}", "%", n, ring, Fit((-100, 100), 1.0), lambda v: f"{v:.0f} %", lambda: gap_s
        )
        for n, ring in enumerate(rings)
    ]
    stack.show_lanes(lanes)
    stack.show()
    qtbot.waitExposed(stack)
    qtbot.waitUntil(lambda: stack.frames > 0)
    stack.clearFocus()
    return stack


def a_ring(*samples: tuple[float, float]) -> Ring:
    ring = Ring()
    ring.extend([t for t, _v in samples], [v for _t, v in samples])
    return ring


def settled_frames(stack: PlotStack) -> int:
    """Frames drawn, once nothing more waits to be drawn: a new range takes two."""
    drawn = -1
    while drawn != stack.frames:
        drawn = stack.frames
        for _ in range(3):
            QtTest.QTest.qWait(0)
    return drawn


def colours(stack: PlotStack, x: int) -> set[str]:
    image = stack.grab().toImage()
    return {image.pixelColor(x, y).name() for y in range(image.height())}


def test_that_nothing_is_drawn_until_a_curve_grows_or_moves_by_a_pixel(qtbot: QtBot) -> None:
    ring = a_ring((100.0, 1.0), (101.0, 2.0))
    stack = a_stack(qtbot, ring)
    stack.tick(101.0)
    drawn = settled_frames(stack)
    stack.tick(101.0 + 1e-6)
    QtTest.QTest.qWait(0)
    assert stack.frames == drawn
    ring.extend([101.0], [1.5])
    stack.tick(101.0 + 1e-6)
    qtbot.waitUntil(lambda: stack.frames == drawn + 1)
    stack.tick(101.2)
    qtbot.waitUntil(lambda: stack.frames == drawn + 2)


def test_that_a_curve_breaks_where_nothing_was_measured(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring(*((float(t), 5.0) for t in (60, 61, 62, 90, 91, 92))))
    stack.tick(100.0)
    span = range(62, 753)
    image = stack.grab().toImage()
    level = QtGui.QColor(tokens().curves[0])
    hits = [
        x for x in span if any(near(image.pixelColor(x, y), level) for y in range(image.height()))
    ]
    assert hits
    widest = max(b - a for a, b in itertools.pairwise(hits))
    assert widest > 300  # 28 of 60 s


def near(one: QtGui.QColor, other: QtGui.QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 40 for a, b in pairs)


def test_that_the_cursor_reads_every_curve_and_says_when_nothing_replied(qtbot: QtBot) -> None:
    told = a_ring(*((float(t), float(t)) for t in range(40, 101)))
    silent = a_ring((41.0, 7.0))
    stack = a_stack(qtbot, told, silent)
    stack.tick(100.0)
    stack.set_cursor(stack._shape().right - 10)
    time_text, first, second = stack.readout()
    assert time_text.startswith("\N{MINUS SIGN}0.")
    assert first == f"Curve 0  99 %  {number(-1, 1)} s"  # the sample of 99 s
    assert second == "Curve 1  no reply"
    stack.set_cursor(None)
    assert stack.readout() == ()


def test_that_the_cursor_says_no_reply_only_where_something_was_asked(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring((80.0, 7.0)))
    stack.lanes[0].traces[0].asked = lambda moment_s: moment_s >= 70
    stack.tick(100.0)
    stack.set_cursor(stack._shape().left + 10)
    assert stack.readout()[1] == "Curve 0  no value"
    stack.set_cursor(stack._shape().right - 10)
    assert stack.readout()[1] == "Curve 0  no reply"


def test_that_the_cursor_moves_by_keyboard_and_is_told_to_a_reader(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring(*((float(t), 3.0) for t in range(40, 101))))
    stack.tick(100.0)
    assert stack.grab().toImage().pixelColor(450, 1).name() == tokens().surface
    stack.activateWindow()
    stack.setFocus()
    qtbot.waitUntil(stack.hasFocus)
    assert stack.grab().toImage().pixelColor(450, 1).name() == tokens().accent
    QtTest.QTest.keyClick(stack, QtCore.Qt.Key.Key_Left)
    first = stack.cursor_moments()[0]
    assert first is not None
    assert "Curve 0  3 %" in stack.accessibleDescription()
    QtTest.QTest.keyClick(stack, QtCore.Qt.Key.Key_Left)
    second = stack.cursor_moments()[0]
    assert second is not None
    assert second < first
    QtTest.QTest.keyClick(stack, QtCore.Qt.Key.Key_Delete)
    assert stack.cursor_moments() == (None, None)


def test_that_a_mark_stands_where_it_was_set(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring((99.0, 1.0), (100.0, 1.0)))
    stack.show_marks([(70.0, "1")])
    stack.tick(100.0)
    shape = stack._shape()
    x = shape.right - shape.plot_width // 2
    accent = tokens().accent
    found = [x + d for d in range(-12, 13) if accent in colours(stack, x + d)]
    assert found
    assert x - 12 <= min(found) <= max(found) <= x + 12
    stack.show_marks([(10.0, "1")])
    assert accent not in colours(stack, x)


def test_that_another_span_shows_the_same_samples(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring(*((float(t), float(t % 7)) for t in range(700))))
    for span in (10, 600):
        stack.show_span(span)
        stack.tick(699.0)
        buckets = stack.lanes[0].traces[0].buckets
        assert buckets is not None
        times, _values = buckets.points()
        assert times[0] <= 699.0 - span + 1.5
        assert times[-1] == 699.0


def test_that_the_picture_stands_still_while_time_does(qtbot: QtBot) -> None:
    ring = a_ring(*((float(t), float(t % 7)) for t in range(101)))
    stack = a_stack(qtbot, ring)
    stack.tick(100.0)
    before = stack.grab().toImage()
    ring.extend(np.arange(101.0, 300.0), np.arange(101.0, 300.0) % 5 + 50)
    stack.tick(100.0)
    assert stack.grab().toImage() == before
    stack.show_span(30)
    stack.show_span(60)
    assert stack.grab().toImage() == before
    stack.tick(299.0)
    assert stack.grab().toImage() != before


def test_that_a_lone_sample_is_seen(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring((60.0, 5.0), (80.0, 5.0), (99.0, 5.0)))
    stack.tick(100.0)
    image = stack.grab().toImage()
    shape = stack._shape()
    curve = QtGui.QColor(tokens().curves[0])
    for second in (60, 80, 99):
        x = shape.right - round((100 - second) / 60 * shape.plot_width)
        pixels = [(x + d, y) for d in range(-3, 4) for y in range(image.height())]
        assert any(near(image.pixelColor(*pixel), curve) for pixel in pixels)


def test_that_another_theme_is_taken_at_once(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring(*((float(t), 5.0) for t in range(101))))
    stack.show_marks([(70.0, "1")])
    stack.tick(100.0)
    stack.set_cursor(300)
    apply_theme("light", RESOURCES)
    shape = stack._shape()
    assert stack.grab().toImage().pixelColor(2, 2).name() == tokens().surface
    marked = shape.right - shape.plot_width // 2
    assert tokens().accent in set().union(*(colours(stack, marked + d) for d in range(-12, 13)))
    assert tokens().muted in colours(stack, 300)
    assert tokens().off in colours(stack, shape.left + 20)


def test_that_fewer_curves_leave_nothing_of_the_others(qtbot: QtBot) -> None:
    rings = [a_ring(*((float(t), 5.0) for t in range(101))) for _ in range(5)]
    stack = a_stack(qtbot, *rings)
    stack.tick(100.0)
    lanes = stack.lanes
    stack.show_lanes(lanes[:2])
    stack.tick(100.5)
    image = stack.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }
    assert tokens().curves[1] in seen
    assert tokens().curves[4] not in seen
    stack.set_cursor(300)
    assert len(stack.readout()) == 3
    stack.show_lanes(())
    stack.tick(101.0)
    assert stack.lanes == ()


def test_that_nothing_holds_curves_that_nobody_uses(qtbot: QtBot) -> None:
    stack = a_stack(qtbot, a_ring((99.0, 1.0)))
    stack.tick(100.0)
    stack.set_cursor(300)
    gone = weakref.ref(stack)
    gc.disable()  # one that waits for it may be freed while it is painted
    try:
        del stack
        assert gone() is None
    finally:
        gc.enable()
