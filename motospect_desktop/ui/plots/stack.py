"""Stacked curves over one time axis."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.plots.buckets import Buckets
from motospect_desktop.ui.plots.cursors import Cursors
from motospect_desktop.ui.plots.geometry import BOTTOM, RIGHT, TOP, Geometry
from motospect_desktop.ui.plots.hands import Hands
from motospect_desktop.ui.plots.lane import Lane
from motospect_desktop.ui.plots.overlay import Overlay
from motospect_desktop.ui.plots.readout import Picture
from motospect_desktop.ui.plots.row import Row
from motospect_desktop.ui.plots.timescale import Ago, TimeScale
from motospect_desktop.ui.plots.window import SPANS_S, Reach, Window
from motospect_desktop.ui.theme.apply import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.plots.overlay import CursorView

__all__ = ["SPANS_S", "Lane", "PlotStack"]

_TIME_EVERY = 140  # pixels from one time to the next, about


class PlotStack(QtWidgets.QWidget):
    """Lanes one above the other; nothing is drawn unless ``tick`` finds something new.

    Main thread. pyqtgraph draws; keyboard and mouse stay with this widget (``Hands``). The window
    follows now or, held, shows a stretch of the history while samples go on coming in. "Now" is
    what ``tick`` was told last: of a recording that is opened, its end.
    """

    window_changed = QtCore.Signal()  # another span, or another end while it is held
    cursors_moved = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lanes: tuple[Lane, ...] = ()
        self.frames = 0  # drawn so far
        self.window_s = Window(60.0)
        self.cursors = Cursors()
        self._now = 0.0
        self._hover: int | None = None  # pixels
        self._drawn_to: int | None = None  # the column at the end of the picture
        self._scales: tuple[TimeScale, TimeScale] = (Ago(), Ago())
        self._rows: list[Row] = []
        self._view = pg.GraphicsLayoutWidget()
        self._view.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self._view.scene().sigPrepareForPaint.connect(self._count)
        self._overlay = Overlay(self._view.scene())
        self._hands = Hands()
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
        self._dress()
        self.setMinimumHeight(self._shape().least_height)  # draws at once where it resizes
        self._restart()

    def show_times(self, following: TimeScale, held: TimeScale) -> None:
        """Tell moments so while the window follows now, and so while it is held."""
        self._scales = (following, held)
        self._draw()

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
        self._now = now_s
        grew = self._take_in()
        if grew or self._last_column() != self._drawn_to:
            self._draw()

    @property
    def span_s(self) -> float:
        """How much time is shown."""
        return self.window_s.span_s

    @property
    def pixel_s(self) -> float:
        """How much time a pixel column is."""
        return self.span_s / self._shape().plot_width

    @property
    def following(self) -> bool:
        """Whether the window ends now."""
        return self.window_s.held_s is None

    @property
    def reach(self) -> Reach:
        """From the oldest sample that is kept until now."""
        kept = ((t.source.columns()[0], t.shift_s) for lane in self.lanes for t in lane.traces)
        oldest = [float(times[0]) + shift_s for times, shift_s in kept if len(times)]
        return Reach(min([*oldest, self._now]), self._now)

    def show_span(self, span_s: float) -> None:
        """Show so many seconds."""
        self._show_window(Window(span_s, self.window_s.held_s))

    def zoom(self, steps: int, about_s: float | None = None) -> None:
        """Show more time (less, if negative), in round steps."""
        if about_s is None:
            about_s = self.cursors.pins[0]
        self._show_window(self.window_s.zoomed(steps, about_s, self.reach))

    def pan(self, by_s: float) -> None:
        """Show a later stretch; beyond the newest it follows now."""
        self._show_window(self.window_s.moved(by_s, self.reach))

    def hold(self) -> None:
        """Stand still."""
        self._show_window(self.window_s.held(self._now))

    def follow(self) -> None:
        """Back to now."""
        self._show_window(self.window_s.followed())

    def go_first(self) -> None:
        """Show the oldest that is kept."""
        self._show_window(self.window_s.moved(-math.inf, self.reach))

    def go_to(self, moment_s: float) -> None:
        """Show ``moment_s`` in the middle and set the cursor there."""
        self.cursors.move(moment_s, second=False)
        self._show_window(self.window_s.centred(moment_s, self.reach))
        self._tell_cursors()

    def set_cursor(self, x: int | None) -> None:
        """The mouse is at pixel ``x``; None: it is gone."""
        self._hover = x
        self._tell_cursors()

    def click(self, moment_s: float) -> None:
        """Set the first cursor, then the second; then take both away."""
        self.cursors.click(moment_s)
        self._tell_cursors()

    def step_cursor(self, by_s: float, *, second: bool = False) -> None:
        """Move a cursor; the window goes with it into the history."""
        reach, window = self.reach, self.window_s
        first, other = self.cursors.pins
        start_s = (other if second and other is not None else first) or window.end_s(self._now)
        moment_s = max(reach.first_s, min(reach.last_s, start_s + by_s))
        self.cursors.move(moment_s, second=second)
        self._show_window(window.around(moment_s, reach))
        self._tell_cursors()

    def clear_cursors(self) -> None:
        """Take both away."""
        self._hover = None
        self.cursors.clear()
        self._tell_cursors()

    def moment_at(self, x: int) -> float | None:
        """The moment at pixel ``x``; None beside the curves."""
        shape = self._shape()
        if not shape.left <= x <= shape.right:
            return None
        return self._end() - (shape.right - x) * self.pixel_s

    def cursor_moments(self) -> tuple[float | None, float | None]:
        """Where the cursors stand."""
        return self.cursors.shown(None if self._hover is None else self.moment_at(self._hover))

    def readout(self) -> tuple[str, ...]:
        """What the cursors read: the time, then each curve's name and values."""
        picture = self._picture()
        return picture.words(picture.views(*self.cursor_moments()))

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
    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        if not self._hands.press(event):
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        self._hands.move(self, event)

    @override
    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        self._hands.release(self, event)

    @override
    def leaveEvent(self, event: QtCore.QEvent) -> None:
        super().leaveEvent(event)
        self.set_cursor(None)

    @override
    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        if not self._hands.wheel(self, event):
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if not self._hands.key(self, event):
            super().keyPressEvent(event)

    def _count(self) -> None:
        self.frames += 1

    def _shape(self) -> Geometry:
        return Geometry(self.width(), self.height(), max(1, len(self.lanes)))

    def _last_column(self) -> int:
        return math.floor(self.window_s.end_s(self._now) / self.pixel_s)

    def _end(self) -> float:
        """Where the time axis ends: whole columns, so that curves move by whole pixels."""
        return (self._last_column() + 1) * self.pixel_s

    def _take_in(self) -> bool:
        """Give the buckets what is new; tells whether any of it is in view."""
        count = self._shape().plot_width
        begin = self._last_column() + 1 - count
        traces = [trace for lane in self.lanes for trace in lane.traces]
        grew = [t.buckets.show(begin, count, self._now) for t in traces if t.buckets is not None]
        return any(grew)

    def _show_window(self, window: Window) -> None:
        if window == self.window_s:
            return
        other = window.span_s != self.window_s.span_s
        self.window_s = window
        if other:
            self._restart()
        else:
            self._take_in()
            self._draw()
        self.window_changed.emit()

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
            for trace in lane.traces:
                trace.buckets = Buckets(trace.source, self.pixel_s, trace.shift_s)
        self._take_in()
        self._overlay.fit(shape, self.span_s)
        self._draw()

    def _draw(self) -> None:
        shape, end = self._shape(), self._end()
        self._drawn_to = self._last_column()
        now = end if self.following else self._now
        most = max(3, shape.plot_width // _TIME_EVERY)
        ticks = self._scale.ticks(end, self.span_s, now, most)
        for row, lane in zip(self._rows, self.lanes, strict=True):
            row.show_ticks(ticks)
            row.draw(lane, shape, end)
        self._overlay.move(end)
        self._overlay.show_cursors(self._views())

    @property
    def _scale(self) -> TimeScale:
        return self._scales[0] if self.following else self._scales[1]

    def _tell_cursors(self) -> None:
        self.setAccessibleDescription("; ".join(self.readout()))
        self._overlay.show_cursors(self._views())
        self.cursors_moved.emit()

    def _picture(self) -> Picture:
        shape, scale = self._shape(), self._scale
        return Picture(self.lanes, shape, self._end(), self._now, self.pixel_s, scale)

    def _views(self) -> list[CursorView]:
        return self._picture().views(*self.cursor_moments())
