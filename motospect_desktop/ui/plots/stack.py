"""Stacked curves over one time axis that ends now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.plots.buckets import Buckets
from motospect_desktop.ui.plots.geometry import BOTTOM, RIGHT, TOP, Geometry
from motospect_desktop.ui.plots.lane import Lane
from motospect_desktop.ui.plots.overlay import Overlay
from motospect_desktop.ui.plots.row import Row
from motospect_desktop.ui.plots.values import NONE, number
from motospect_desktop.ui.theme.apply import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SPANS_S", "Lane", "PlotStack"]

SPANS_S = (10, 20, 30, 60, 120, 300, 600)
_KEY_STEP = 8


class PlotStack(QtWidgets.QWidget):
    """Lanes one above the other; nothing is drawn unless ``tick`` finds something new.

    Main thread. pyqtgraph draws; the keyboard and the mouse stay with this widget: the arrow keys
    or the mouse move a cursor that reads every curve, the wheel asks for another span.
    """

    span_wanted = QtCore.Signal(int)  # +1 longer, -1 shorter

    def __init__(self) -> None:
        super().__init__()
        self.lanes: tuple[Lane, ...] = ()
        self.span_s = 60.0
        self.frames = 0  # drawn so far
        self._now = 0.0
        self._cursor: int | None = None  # pixels
        self._right_now: int | None = None
        self._rows: list[Row] = []
        self._view = pg.GraphicsLayoutWidget()
        self._view.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._view.scene().sigPrepareForPaint.connect(self._count)
        self._overlay = Overlay(self._view.scene())
        layout = QtWidgets.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setMouseTracking(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Curves"))
        self._dress()

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Draw these curves instead of those before."""
        self.lanes = tuple(lanes)
        while len(self._rows) > len(lanes):
            self._rows.pop().remove()
        while len(self._rows) < len(lanes):
            self._rows.append(Row(self._view, len(self._rows)))
        self.setMinimumHeight(self._shape().least_height)
        self._dress()
        self._restart()

    def show_span(self, span_s: float) -> None:
        """Show the last ``span_s`` seconds."""
        self.span_s = span_s
        self._restart()

    def show_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw these moments."""
        self._overlay.show_marks(marks)
        self._overlay.move(self._end())

    def tick(self, now_s: float) -> None:
        """Time is ``now_s``; repaints only when a curve grew or moved by a pixel.

        Samples younger than that wait: while time stands still, so does the picture.
        """
        if not self.lanes:
            return
        grew = [lane.buckets.update(now_s) for lane in self.lanes if lane.buckets is not None]
        place = self._column(now_s)
        self._now = now_s
        if any(grew) or place != self._right_now:
            self._right_now = place
            self._draw()

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
        self._draw_cursor()

    def readout(self) -> tuple[str, ...]:
        """What the cursor reads: its time, then each curve's name and value."""
        time_text, *values = self._read() or ("",)
        named = (f"{lane.name} {text}" for lane, text in zip(self.lanes, values, strict=False))
        return (time_text, *named) if time_text else ()

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restart()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        kinds = QtCore.QEvent.Type
        if event.type() in {kinds.StyleChange, kinds.FontChange, kinds.PaletteChange}:
            self._dress()

    @override
    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        super().focusInEvent(event)
        self._overlay.show_focus(on=True)

    @override
    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._overlay.show_focus(on=False)

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

    def _count(self) -> None:
        self.frames += 1

    def _shape(self) -> Geometry:
        return Geometry(self.width(), self.height(), max(1, len(self.lanes)))

    def _column(self, moment_s: float) -> int:
        return int(moment_s * self._shape().plot_width // self.span_s)

    def _end(self) -> float:
        """Where the time axis ends: whole columns, so that curves move by whole pixels."""
        return (self._column(self._now) + 1) * self.span_s / self._shape().plot_width

    def _dress(self) -> None:
        self._view.setBackground(tokens().surface)
        for row, lane in zip(self._rows, self.lanes, strict=True):
            row.dress(lane, self.font())
        self._overlay.dress(self.font())
        self._draw()

    def _restart(self) -> None:
        """The shape or the span is another one."""
        shape = self._shape()
        grid = self._view.ci.layout
        grid.setContentsMargins(0, TOP, RIGHT, 0)
        grid.setVerticalSpacing(shape.gap)
        for place, (row, lane) in enumerate(zip(self._rows, self.lanes, strict=True)):
            below = BOTTOM if place == shape.lanes - 1 else 0
            grid.setRowFixedHeight(place, shape.lane(place).height() + below)
            row.fit(lane, shape, place, self.span_s)
            lane.buckets = Buckets(lane.ring, shape.plot_width, self.span_s / shape.plot_width)
            lane.buckets.update(self._now)
        self._overlay.fit(shape, self.span_s)
        self._draw()

    def _draw(self) -> None:
        shape, end = self._shape(), self._end()
        for row, lane in zip(self._rows, self.lanes, strict=True):
            row.draw(lane, shape, end, self.span_s)
        self._overlay.move(end)
        self._draw_cursor()

    def _draw_cursor(self) -> None:
        self._overlay.show_cursor(self.cursor_s(), self._read())

    def _read(self) -> tuple[str, ...]:
        """The cursor's time and each curve's value there."""
        at = self.cursor_s()
        if at is None:
            return ()
        time_text = self.tr("{time} s").format(time=number(at, 1))
        return (time_text, *(self._value_at(lane, at) for lane in self.lanes))

    def _value_at(self, lane: Lane, relative_s: float) -> str:
        moment = self._now + relative_s
        found = lane.ring.at(moment)
        if found is None or moment - found[0] > lane.gap_s():
            return self.tr("no reply") if lane.asked(moment) else NONE
        return lane.text(found[1])
