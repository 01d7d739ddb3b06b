"""One lane as pyqtgraph draws it: a plot with its curve, axes and name."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.plots.geometry import BOTTOM, LEFT, RIGHT, Geometry
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import curve_colour, scaled, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.plots.buckets import Floats
    from motospect_desktop.ui.plots.lane import Lane, Trace
    from motospect_desktop.ui.plots.scale import Range
    from motospect_desktop.ui.plots.timescale import Tick

_GAP_COLUMNS = 2.0
_FAINT = 0.55  # opacity of the grid
_OVERHANG = 20  # pixels that a text may stand out of its axis
_TEXT_OFFSET = 8  # pixels from the axis
_LABEL_LEAST = 16  # pixels from one tick's text to the next
_OTHER = 0.45  # opacity of a lane's other curves
_NAME_AFTER = 8  # pixels after the end of the curve
_SECOND_STROKE = QtGui.QTransform.fromTranslate(0.4, 0.8)
_NOTHING = (np.empty(0), np.empty(0))
_CACHED = QtWidgets.QGraphicsItem.CacheMode.DeviceCoordinateCache


def small(font: QtGui.QFont) -> QtGui.QFont:
    """The type of ticks and names."""
    font = QtGui.QFont(font)
    font.setPixelSize(min(15, scaled(12)))  # the gutters keep their width
    return font


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Ticks as lines of a grid; their texts stay clear of the next lane's."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.stand_out = 0  # pixels that a text may stand out of the lane
        self.setGrid(255)
        self.setCacheMode(_CACHED)
        self.setStyle(tickLength=0, tickAlpha=_FAINT, tickTextOffset=_TEXT_OFFSET)

    @override
    def boundingRect(self) -> QtCore.QRectF:
        rect: QtCore.QRectF = super().boundingRect()
        return rect.adjusted(-_OVERHANG, -_OVERHANG, _OVERHANG, _OVERHANG)

    @override
    def generateDrawSpecs(self, p: QtGui.QPainter) -> Any:
        specs = super().generateDrawSpecs(p)
        if specs is not None and self.orientation == "left":
            lowest = self.size().height() + self.stand_out
            for rect, _flags, _text in specs[2]:
                top = min(lowest - rect.height(), rect.top())
                rect.moveTop(max(-self.stand_out, top))
        return specs


class Curve(pg.PlotCurveItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Two strokes of a pen one pixel wide look like one of two, at a fraction of the cost.

    On a noisy curve Qt needs a hundred times longer for a wide antialiased pen.
    """

    def __init__(self) -> None:
        super().__init__(antialias=True, skipFiniteCheck=True)
        self._lane = QtCore.QRectF()

    def cover(self, lane: QtCore.QRectF) -> None:
        """Say what the view shows, seconds and values; pyqtgraph would search all points for it."""
        self.prepareGeometryChange()
        self._lane = lane

    @override
    def boundingRect(self) -> QtCore.QRectF:
        return self._lane

    @override
    def paint(self, p: QtGui.QPainter, *args: object) -> None:
        super().paint(p, *args)
        if self.opacity() < 1:
            return
        p.setTransform(p.transform() * _SECOND_STROKE)
        super().paint(p, *args)


class Row:
    """The items of one lane in ``view``.

    A plot of pyqtgraph brings a hidden form of options and is slow to make: rows are kept for the
    lanes that come next.
    """

    def __init__(self, view: pg.GraphicsLayoutWidget, place: int) -> None:
        self._view = view
        self._left, self._bottom = Axis("left"), Axis("bottom")
        self._plot = view.addPlot(
            row=place,
            col=0,
            axisItems={"left": self._left, "bottom": self._bottom},
            enableMenu=False,
        )
        self._plot.layout.setContentsMargins(0, 0, 0, 0)
        self._plot.hideButtons()
        for axis in (self._left, self._bottom):
            axis.setZValue(-1)  # behind the curve
        self._left.setWidth(LEFT)
        self._curves: list[Curve] = []
        self._span_s = 1.0
        self._ticks: list[Tick] = []
        self._name = pg.TextItem(anchor=(0, 0.5))
        self._name.setTextWidth(RIGHT - 12)
        self._name.setCacheMode(_CACHED)
        view.scene().addItem(self._name)

    def remove(self) -> None:
        """Leave the view."""
        self._view.removeItem(self._plot)
        self._view.scene().removeItem(self._name)

    def dress(self, lane: Lane, font: QtGui.QFont) -> None:
        """Take the theme's colours, this type and the lane's name, in the curve's colour."""
        theme, font = tokens(), small(font)
        colour = curve_colour(lane.colour)
        for axis in (self._left, self._bottom):
            axis.setPen(theme.off)
            axis.setTickPen(theme.line)
            axis.setTextPen(theme.muted)
            axis.setTickFont(font)
        self._have_curves(len(lane.traces))
        for curve in self._curves:
            curve.setPen(colour)
        self._name.setFont(font)
        self._name.setText(f"{lane.name}, {lane.unit}" if lane.unit else lane.name, colour)

    def fit(self, lane: Lane, shape: Geometry, place: int, span_s: float) -> None:
        """Stand at this place of the stack and show so much time; the last row tells it."""
        last = place == shape.lanes - 1
        box = shape.lane(place)
        self._name.setPos(box.right() + _NAME_AFTER, box.center().y())
        self._left.stand_out = shape.gap // 2
        self._bottom.setHeight(BOTTOM if last else 0)
        self._bottom.setStyle(showValues=last)
        self._plot.setXRange(-span_s, 0, padding=0)
        self._span_s = span_s
        self._show_range(lane.range, box.height())

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these moments on the axis."""
        if list(ticks) != self._ticks:  # what stands still costs nothing
            self._ticks = list(ticks)
            self._bottom.setTicks([self._ticks])

    def draw(self, lane: Lane, shape: Geometry, end_s: float) -> None:
        """Draw the buckets' window, which ends at ``end_s``."""
        drawn = [_points(lane, trace) for trace in lane.traces]
        told = [values for _times, values in drawn if len(values)]
        if told:
            low, high = min(float(v.min()) for v in told), max(float(v.max()) for v in told)
            chosen = lane.fit.range(lane.range, low, high, shape.ticks)
            if chosen != lane.range:
                lane.range = chosen
                self._show_range(chosen, shape.lane(0).height())
        for curve, trace, points in zip(self._curves, lane.traces, drawn, strict=True):
            _draw(curve, trace, points, end_s)

    def _have_curves(self, count: int) -> None:
        while len(self._curves) > count:
            self._plot.removeItem(self._curves.pop())
        while len(self._curves) < count:
            curve = Curve()
            if self._curves:
                curve.setOpacity(_OTHER)
                curve.setZValue(-0.5)
            self._curves.append(curve)
            self._plot.addItem(curve)

    def _show_range(self, scale: Range | None, height: int) -> None:
        """A line at each tick, text where there is room for it."""
        if scale is None:
            self._left.setTicks([[]])
            return
        ticks = scale.ticks()
        apart = (height + 2 * self._left.stand_out - _LABEL_LEAST) / max(1, len(ticks) - 1)
        every = max(1, math.ceil(_LABEL_LEAST / apart))
        texts = [number(t, scale.decimals) if n % every == 0 else "" for n, t in enumerate(ticks)]
        self._left.setTicks([list(zip(ticks, texts, strict=True))])
        self._plot.setYRange(scale.low, scale.high, padding=0)
        shown = QtCore.QRectF(-self._span_s, scale.low, self._span_s, scale.high - scale.low)
        for curve in self._curves:
            curve.cover(shown)


def _points(lane: Lane, trace: Trace) -> tuple[Floats, Floats]:
    if trace.buckets is None:
        return _NOTHING
    times, values = trace.buckets.points()
    values = lane.shown(values)
    told = np.isfinite(values)  # distance per fuel has no value where none flows
    return times[told], values[told]


def _draw(curve: Curve, trace: Trace, points: tuple[Floats, Floats], end_s: float) -> None:
    """Draw what was measured; nothing joins what a gap parts."""
    times, values = points
    if trace.buckets is None or not len(times):
        curve.clear()
        return
    column_s = trace.buckets.column_s
    joined = np.diff(times) <= max(trace.gap_s(), _GAP_COLUMNS * column_s)
    starts = np.flatnonzero(np.append(True, ~joined))
    ends = np.flatnonzero(np.append(~joined, True))
    alone = times[ends] - times[starts] < column_s
    x = times - end_s
    x[starts[alone]] -= column_s  # a dash, where a point would not be seen
    x[ends[alone]] += column_s
    curve.setData(x, values, connect=np.append(joined, False))
