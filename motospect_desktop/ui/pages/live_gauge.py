"""One signal as a dial: where the value stands in its range, its limit, how current it is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons, units
from motospect_desktop.ui.pages.live_text import SignalText
from motospect_desktop.ui.plots.scale import Fit
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import curve_colour, scale, scaled, tokens
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.ui.pages.live_record import Track
    from motospect_desktop.ui.plots.scale import Range

_START, _SWEEP = 225.0, 270.0  # degrees from three o'clock, against the clock; then with it
_TICKS = 6
_LEAST = QtCore.QSize(150, 150)
_WIDTH = 0.09  # of the dial: the stroke of its arc
_LEAST_STEPS = 8  # of the signal's resolution: the least range
_USED = 0.5  # of the signal's range; one that uses less gets a range of its own


class Gauge(QtWidgets.QWidget):
    """A dial; ``show_now`` draws the text, ``point`` the needle. Words stand without a dial.

    The range is the signal's, or a round one around what was seen and the limit where a signal uses
    little of its own; it only ever grows. A value that is not current has no needle, it is grey and
    says its age.
    """

    def __init__(self, track: Track, colour: int) -> None:
        super().__init__()
        self._track, self._colour = track, colour
        self._text = SignalText(track)
        self._limit: Limit | None = None
        self._seen: tuple[float, float] | None = None
        self._taken = 0  # samples that ``_seen`` knows
        self._needle: float | None = None
        self.range: Range | None = None
        self.fresh = False
        self.setMinimumSize(_LEAST * scale())
        policy = QtWidgets.QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    def show_limit(self, limit: Limit | None) -> None:
        """Mark what lies beyond ``limit``."""
        self._limit = limit
        self._fit()
        self.update()

    def show_now(self, now_s: float, *, live: bool) -> None:
        """Draw the newest value as old as it is at ``now_s``; ``live``: it is still being asked."""
        self._text.take(now_s, live=live, limit=self._limit)
        self.fresh = self._text.fresh
        self.setAccessibleName(self._text.whole)
        self.point(now_s, live=live)
        self.update()

    def point(self, now_s: float, *, live: bool) -> None:
        """Move the needle to the newest value, if that is current."""
        self._take_in()
        value = self._track.value
        told = live and self._track.fresh(now_s) and not isinstance(value, str)
        needle = self._shown(float(value)) if told and value is not None else None
        if needle != self._needle:
            self._needle = needle
            self.update()

    @property
    def needle(self) -> float | None:
        """Where the needle stands, in the unit that is shown; None: there is none."""
        return self._needle

    @override
    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        theme = tokens()
        frame = QtCore.QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QtGui.QColor(theme.line))
        painter.setBrush(QtGui.QColor(theme.surface))
        painter.drawRoundedRect(frame, scaled(10), scaled(10))
        box = self._dial_box()
        if self._track.choice.decimals is not None:
            self._paint_dial(painter, box)
        self._paint_text(painter, box)
        painter.end()

    def _dial_box(self) -> QtCore.QRectF:
        """The square of the dial, between the name above and the state below."""
        room = self.height() - scaled(62)
        side = min(self.width() - scaled(24), room)
        left, top = (self.width() - side) / 2, scaled(30) + (room - side) / 2
        return QtCore.QRectF(left, top, side, side)

    def _shown(self, value: float) -> float:
        return float(units.curve_shown(self._track.choice.signal)(np.array([value]))[0])

    def _take_in(self) -> None:
        """Know the least and the greatest of what came in."""
        ring = self._track.ring
        fresh = min(len(ring), ring.total - self._taken)
        self._taken = ring.total
        if fresh <= 0:
            return
        values = units.curve_shown(self._track.choice.signal)(ring.values[-fresh:].astype(float))
        values = values[np.isfinite(values)]
        if not len(values):
            return
        low, high = float(values.min()), float(values.max())
        known = self._seen or (low, high)
        if self._seen is None or low < known[0] or high > known[1]:
            self._seen = (min(low, known[0]), max(high, known[1]))
            self._fit()

    def _bounds(self) -> list[float]:
        limit = self._limit
        bounds = [] if limit is None else [b for b in (limit.low, limit.high) if b is not None]
        return [self._shown(bound) for bound in bounds]

    def _fit(self) -> None:
        """Choose a range that holds all that was seen, and the limit."""
        choice = self._track.choice
        signal = units.signal_shown(choice.signal)
        known = [*(self._seen or ()), *self._bounds()]
        low, high = signal.minimum, signal.maximum
        if not known or choice.decimals is None:
            return
        if low is None or low <= 0 <= (high or 0):
            known.append(0.0)
        if low is not None and high is not None:
            if max(known) - min(known) >= _USED * (high - low):
                known += [low, high]
            limits = (low, high)
        else:
            limits = (-math.inf, math.inf)
        step = units.conversion(choice.signal).step(choice.step)
        fit = Fit(limits, _LEAST_STEPS * step)
        if self.range is not None:
            known += [self.range.low, self.range.high]
        self.range = fit.range(None, min(known), max(known), _TICKS)

    def _angle(self, value: float) -> float:
        """Degrees of ``value``, within the dial."""
        scale = self.range
        if scale is None:
            return _START
        part = (value - scale.low) / (scale.high - scale.low)
        return _START - _SWEEP * max(0.0, min(1.0, part))

    def _paint_dial(self, painter: QtGui.QPainter, box: QtCore.QRectF) -> None:
        theme, scale = tokens(), self.range
        width = box.width() * _WIDTH
        arc = box.adjusted(width, width, -width, -width)
        painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
        painter.setPen(_flat(theme.line, width))
        _arc(painter, arc, _START, _START - _SWEEP)
        if scale is None:
            return
        self._paint_beyond(painter, arc, width)
        if self._needle is not None:
            painter.setPen(_flat(curve_colour(self._colour), width))
            _arc(painter, arc, _START, self._angle(self._needle))
            _needle(painter, arc, self._angle(self._needle))
        painter.setPen(QtGui.QColor(theme.muted))
        painter.setFont(_pixels(self.font(), scaled(11)))
        for value, dx in ((scale.low, -1), (scale.high, 1)):
            text = number(value, scale.decimals)
            where = QtCore.QRectF(0, box.bottom() - width * 1.6, box.width() / 2, scaled(16))
            where.moveLeft(box.left() if dx < 0 else box.center().x())
            side = (
                QtCore.Qt.AlignmentFlag.AlignLeft if dx < 0 else QtCore.Qt.AlignmentFlag.AlignRight
            )
            painter.drawText(where, side, text)

    def _paint_beyond(self, painter: QtGui.QPainter, arc: QtCore.QRectF, width: float) -> None:
        """What lies beyond the limit, as a thin rim."""
        if self._limit is None:
            return
        painter.setPen(_flat(tokens().bad, width / 3))
        out = width * 2 / 3
        outside = arc.adjusted(-out, -out, out, out)
        for bound, end in ((self._limit.high, _START - _SWEEP), (self._limit.low, _START)):
            if bound is not None:
                _arc(painter, outside, self._angle(self._shown(bound)), end)

    def _paint_text(self, painter: QtGui.QPainter, box: QtCore.QRectF) -> None:
        theme, text = tokens(), self._text
        middle = QtCore.Qt.AlignmentFlag.AlignCenter
        painter.setPen(QtGui.QColor(theme.muted))
        painter.setFont(_pixels(self.font(), scaled(13)))
        _fitting(painter, QtCore.QRectF(10, scaled(6), self.width() - 20, scaled(20)), text.name)
        painter.setPen(QtGui.QColor(theme.text if text.fresh else theme.off))
        size = round(box.height() * 0.2)
        painter.setFont(_pixels(self.font(), size, bold=True))
        value = QtCore.QRectF(
            box.left() + 8, box.center().y() - size * 0.2, box.width() - 16, size * 1.3
        )
        painter.setFont(_narrowed(painter.font(), text.value, value.width()))
        painter.drawText(value, middle, text.value)
        painter.setPen(QtGui.QColor(theme.muted))
        painter.setFont(_pixels(self.font(), max(scaled(12), size // 2)))
        painter.drawText(value.translated(0, size * 1.15), middle, text.unit)
        sign, gap = scaled(16), scaled(22)
        below = QtCore.QRectF(10, self.height() - scaled(27), self.width() - 20, scaled(20))
        painter.setPen(
            QtGui.QColor(theme.tone(text.tone if text.tone is not Tone.OK else Tone.MUTED))
        )
        painter.setFont(_pixels(self.font(), scaled(12)))
        room = painter.fontMetrics().horizontalAdvance(text.state) + gap
        left = max(below.left(), below.center().x() - room / 2)
        painter.drawPixmap(
            QtCore.QPointF(left, below.top() + 2), icons.pixmap(text.icon, text.tone, sign)
        )
        _fitting(
            painter,
            QtCore.QRectF(left + gap, below.top(), below.right() - left - gap, below.height()),
            text.state,
            centred=False,
        )


def _arc(painter: QtGui.QPainter, box: QtCore.QRectF, begin: float, end: float) -> None:
    """A stroke along the ellipse of ``box``, in degrees."""
    painter.drawArc(box, round(begin * 16), round((end - begin) * 16))


def _flat(colour: str, width: float) -> QtGui.QPen:
    pen = QtGui.QPen(QtGui.QColor(colour), width)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.FlatCap)
    return pen


def _needle(painter: QtGui.QPainter, arc: QtCore.QRectF, angle: float) -> None:
    turned = math.radians(angle)
    middle, radius = arc.center(), arc.width() / 2
    points = [
        QtCore.QPointF(
            middle.x() + radius * part * math.cos(turned),
            middle.y() - radius * part * math.sin(turned),
        )
        for part in (0.72, 1.12)
    ]
    painter.setPen(QtGui.QPen(QtGui.QColor(tokens().text), 3))
    painter.drawLine(*points)


def _pixels(font: QtGui.QFont, size: int, *, bold: bool = False) -> QtGui.QFont:
    font = QtGui.QFont(font)
    font.setPixelSize(max(8, size))
    font.setBold(bold)
    return font


def _narrowed(font: QtGui.QFont, text: str, width: float) -> QtGui.QFont:
    """``font`` as big as it may be for ``text`` in ``width``."""
    wide = QtGui.QFontMetricsF(font).horizontalAdvance(text)
    if wide > width:
        font.setPixelSize(max(10, int(font.pixelSize() * width / wide)))
    return font


def _fitting(
    painter: QtGui.QPainter, box: QtCore.QRectF, text: str, *, centred: bool = True
) -> None:
    mode = QtCore.Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, mode, int(box.width()))
    side = QtCore.Qt.AlignmentFlag.AlignHCenter if centred else QtCore.Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | QtCore.Qt.AlignmentFlag.AlignVCenter, shown)
