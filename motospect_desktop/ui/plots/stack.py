"""Stacked curves over one time axis that ends now."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.plots.buckets import Buckets
from motospect_desktop.ui.plots.curve import draw_curve
from motospect_desktop.ui.plots.frame import (
    Geometry,
    Texts,
    draw_focus,
    draw_frame,
    draw_mark,
    draw_readout,
)
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.ui.plots.scale import Fit, Range
    from motospect_desktop.ui.plots.tape import Ring

SPANS_S = (10, 20, 30, 60, 120, 300, 600)
_GAP_COLUMNS = 2.0
_KEY_STEP = 8


@dataclass(slots=True)
class Lane:
    """One curve: ``colour`` counts the theme's curves, ``gap_s`` parts what nobody measured.

    ``text`` gives a value with its unit.
    """

    name: str
    unit: str
    colour: int
    ring: Ring
    fit: Fit
    text: Callable[[float], str]
    gap_s: Callable[[], float]
    buckets: Buckets | None = None
    range: Range | None = field(default=None)


class PlotStack(QtWidgets.QWidget):
    """Lanes one above the other; nothing is drawn unless ``tick`` finds something new.

    Main thread. The arrow keys or the mouse move a cursor that reads every curve; the wheel asks
    for another span.
    """

    span_wanted = QtCore.Signal(int)  # +1 longer, -1 shorter

    def __init__(self) -> None:
        super().__init__()
        self.lanes: tuple[Lane, ...] = ()
        self.span_s = 60.0
        self.frames = 0  # drawn so far
        self._now = 0.0
        self._marks: Sequence[tuple[float, str]] = ()
        self._cursor: int | None = None  # pixels
        self._frame: tuple[object, QtGui.QPixmap] | None = None
        self._right_now: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Curves"))

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Draw these curves instead of those before."""
        self.lanes = tuple(lanes)
        self.setMinimumHeight(Geometry.height_for(len(lanes)))
        self._restart()

    def show_span(self, span_s: float) -> None:
        """Show the last ``span_s`` seconds."""
        self.span_s = span_s
        self._restart()

    def show_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw these moments."""
        self._marks = tuple(marks)
        self.update()

    def tick(self, now_s: float) -> None:
        """Time is ``now_s``; repaints only when a curve grew or moved by a pixel."""
        if not self.lanes:
            return
        grew = [lane.buckets.update() for lane in self.lanes if lane.buckets is not None]
        place = self._column(now_s)
        self._now = now_s
        if any(grew) or place != self._right_now:
            self._right_now = place
            self.update()

    def cursor_s(self) -> float | None:
        """The time under the cursor, seconds relative to now; None without a cursor."""
        if self._cursor is None:
            return None
        shape = self._shape()
        return (self._cursor - shape.right) / shape.plot_width * self.span_s

    def set_cursor(self, x: int | None) -> None:
        """Move the cursor to pixel ``x``; None hides it."""
        shape = self._shape()
        self._cursor = x if x is not None and shape.left <= x <= shape.right else None
        self.setAccessibleDescription("; ".join(self.readout()))
        self.update()

    def readout(self) -> tuple[str, ...]:
        """What the cursor reads: its time, then each curve's name and value."""
        at = self.cursor_s()
        if at is None:
            return ()
        values = (f"{lane.name} {self._value_at(lane, at)}" for lane in self.lanes)
        return (self.tr("{time} s").format(time=number(at, 1)), *values)

    @override
    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        self.frames += 1
        shape = self._shape()
        self._prepare(shape)
        painter = QtGui.QPainter(self)
        painter.drawPixmap(0, 0, self._frame_picture(shape))
        end = (self._column(self._now) + 1) * self.span_s / shape.plot_width
        for place, lane in enumerate(self.lanes):
            self._draw_lane(painter, shape, place, lane, end)
        for moment, text in self._marks:
            x = shape.right + (moment - end) / self.span_s * shape.plot_width
            if shape.left <= x <= shape.right:
                draw_mark(painter, shape, round(x), text)
        if self._cursor is not None:
            at = self.cursor_s() or 0.0
            texts = [self._value_at(lane, at) for lane in self.lanes]
            time_text = self.tr("{time} s").format(time=number(at, 1))
            draw_readout(painter, shape, self._cursor, time_text, texts)
        if self.hasFocus():
            draw_focus(painter, shape)
        painter.end()

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restart()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        self._frame = None

    @override
    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        self.set_cursor(round(event.position().x()))

    @override
    def leaveEvent(self, event: QtCore.QEvent) -> None:
        super().leaveEvent(event)
        self.set_cursor(None)

    @override
    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self.span_wanted.emit(-1 if event.angleDelta().y() > 0 else 1)
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        shape = self._shape()
        moves = {QtCore.Qt.Key.Key_Left: -_KEY_STEP, QtCore.Qt.Key.Key_Right: _KEY_STEP}
        key = QtCore.Qt.Key(event.key())
        if key in moves:
            at = shape.right if self._cursor is None else self._cursor
            self.set_cursor(max(shape.left, min(shape.right, at + moves[key])))
        elif key == QtCore.Qt.Key.Key_Home:
            self.set_cursor(shape.left)
        elif key == QtCore.Qt.Key.Key_End:
            self.set_cursor(None)
        else:
            super().keyPressEvent(event)

    def _shape(self) -> Geometry:
        return Geometry(self.width(), self.height(), max(1, len(self.lanes)))

    def _column(self, moment_s: float) -> int:
        return int(moment_s * self._shape().plot_width // self.span_s)

    def _restart(self) -> None:
        width = self._shape().plot_width
        for lane in self.lanes:
            lane.buckets = Buckets(lane.ring, width, self.span_s / width)
            lane.buckets.update()
        self._frame = None
        self.update()

    def _prepare(self, shape: Geometry) -> None:
        """Choose the vertical ranges, before anything is drawn."""
        for lane in self.lanes:
            if lane.buckets is None:
                continue
            _times, values = lane.buckets.points(self._now - self.span_s)
            if len(values):
                low, high = float(values.min()), float(values.max())
                lane.range = lane.fit.range(lane.range, low, high, shape.ticks)

    def _frame_picture(self, shape: Geometry) -> QtGui.QPixmap:
        """The still part, drawn again only when it would differ."""
        theme = tokens()
        texts = [Texts(lane.name, lane.unit, lane.colour, lane.range) for lane in self.lanes]
        ratio = self.devicePixelRatioF()
        key = (shape, theme.name, ratio, self.span_s, tuple(texts))
        if self._frame is None or self._frame[0] != key:
            picture = QtGui.QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            draw_frame(picture, self.font(), shape, self.span_s, texts)
            self._frame = (key, picture)
        return self._frame[1]

    def _draw_lane(
        self, painter: QtGui.QPainter, shape: Geometry, place: int, lane: Lane, end_s: float
    ) -> None:
        if lane.buckets is None or lane.range is None:
            return
        times, values = lane.buckets.points(end_s - self.span_s)
        box = shape.lane(place)
        x = shape.right + (times - end_s) / self.span_s * shape.plot_width
        y = box.bottom() - (values - lane.range.low) / (lane.range.high - lane.range.low) * (
            box.height()
        )
        gap_s = max(lane.gap_s(), _GAP_COLUMNS * lane.buckets.column_s)
        breaks = np.flatnonzero(np.diff(times) > gap_s) + 1
        painter.save()
        painter.setClipRect(box.adjusted(0, -2, 1, 2))
        draw_curve(painter, QtGui.QColor(tokens().curves[lane.colour]), x, y, breaks)
        painter.restore()

    def _value_at(self, lane: Lane, relative_s: float) -> str:
        moment = self._now + relative_s
        found = lane.ring.at(moment)
        if found is None or moment - found[0] > lane.gap_s():
            return self.tr("no reply")
        return lane.text(found[1])
