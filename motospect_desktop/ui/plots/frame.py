"""What stands around the curves: lanes, grid, ticks, names; and what lies over them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui

from motospect_desktop.ui.plots.scale import Range, round_step
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 148, 16, 28
_WIDE_GAP, _NARROW_GAP, _FEW = 18, 9, 4  # between lanes; wide while there are few
_LANE_LEAST = 32
_TICK_EVERY = 26  # pixels
_LABEL_LEAST = 16  # pixels from one tick's text to the next
_SMALL = 12  # pixels, type of ticks and names
_ALIGN = QtCore.Qt.AlignmentFlag


class Texts(NamedTuple):
    """What is written at a lane."""

    name: str
    unit: str
    colour: int
    range: Range | None


class Geometry(NamedTuple):
    """Where everything is, in pixels; the gutters never change their width."""

    width: int
    height: int
    lanes: int

    @staticmethod
    def height_for(lanes: int) -> int:
        """The least height of so many lanes."""
        gap = Geometry.gap_for(lanes)
        return _TOP + _BOTTOM + lanes * (_LANE_LEAST + gap) - gap

    @staticmethod
    def gap_for(lanes: int) -> int:
        """Pixels between two of so many lanes."""
        return _WIDE_GAP if lanes <= _FEW else _NARROW_GAP

    @property
    def left(self) -> int:
        """Where the time axis begins."""
        return _LEFT

    @property
    def right(self) -> int:
        """Where it ends: now."""
        return max(_LEFT + 10, self.width - _RIGHT)

    @property
    def plot_width(self) -> int:
        """Pixel columns of a curve."""
        return self.right - self.left

    @property
    def ticks(self) -> int:
        """Parts of a vertical range."""
        return max(3, round(self.lane(0).height() / _TICK_EVERY))

    def lane(self, number: int) -> QtCore.QRect:
        """The rectangle of one lane."""
        gap = self.gap_for(self.lanes)
        room = self.height - _TOP - _BOTTOM + gap
        top = _TOP + room * number // self.lanes
        bottom = _TOP + room * (number + 1) // self.lanes - gap
        return QtCore.QRect(self.left, top, self.plot_width, bottom - top)


def draw_frame(
    picture: QtGui.QPixmap,
    font: QtGui.QFont,
    shape: Geometry,
    span_s: float,
    texts: Sequence[Texts],
) -> None:
    """Fill ``picture`` with everything that does not move."""
    theme = tokens()
    picture.fill(QtGui.QColor(theme.surface))
    small = QtGui.QFont(font)
    small.setPixelSize(_SMALL)
    painter = QtGui.QPainter(picture)
    painter.setFont(small)
    step = round_step(span_s, max(2, shape.plot_width // 140))
    moments = [n * step for n in range(int(span_s // step) + 1)]
    for n, text in enumerate(texts):
        _draw_grid(painter, shape, n, text.range, [m / span_s for m in moments])
        _draw_name(painter, shape.lane(n), text)
    painter.setPen(QtGui.QColor(theme.muted))
    for moment in moments:
        x = shape.right - round(moment / span_s * shape.plot_width)
        place = QtCore.QRect(x - 40, shape.height - _BOTTOM + 2, 80, _BOTTOM - 4)
        unit = " s" if moment == 0 else ""
        painter.drawText(place, _ALIGN.AlignCenter, number(-moment, 0) + unit)
    painter.end()


def _draw_grid(
    painter: QtGui.QPainter,
    shape: Geometry,
    lane: int,
    scale: Range | None,
    shares: Sequence[float],
) -> None:
    theme = tokens()
    box = shape.lane(lane)
    painter.setPen(_faint())
    for share in shares:
        x = shape.right - round(share * shape.plot_width)
        painter.drawLine(x, box.top(), x, box.bottom())
    if scale is not None:
        _draw_ticks(painter, box, scale, shape.gap_for(shape.lanes))
    painter.setPen(QtGui.QColor(theme.off))
    painter.drawLine(box.left(), box.top(), box.left(), box.bottom())
    painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())


def _draw_ticks(painter: QtGui.QPainter, box: QtCore.QRect, scale: Range, gap: int) -> None:
    """A line at each tick, text where there is room for it, clear of the next lane's."""
    ticks = scale.ticks()
    room = box.height() - (18 - gap)  # texts at the ends move inwards
    apart = room / max(1, len(ticks) - 1)
    every = max(1, math.ceil(_LABEL_LEAST / apart))
    faint = _faint()
    for n, tick in enumerate(ticks):
        y = box.bottom() - round((tick - scale.low) / (scale.high - scale.low) * box.height())
        painter.setPen(faint)
        painter.drawLine(box.left(), y, box.right(), y)
        if n % every == 0:
            top = max(box.top() - gap // 2, min(box.bottom() - 18 + gap // 2, y - 9))
            painter.setPen(QtGui.QColor(tokens().muted))
            place = QtCore.QRect(0, top, _LEFT - 8, 18)
            text = number(tick, scale.decimals)
            painter.drawText(place, _ALIGN.AlignRight | _ALIGN.AlignVCenter, text)


def _faint() -> QtGui.QColor:
    colour = QtGui.QColor(tokens().line)
    colour.setAlphaF(0.55)
    return colour


def _draw_name(painter: QtGui.QPainter, box: QtCore.QRect, text: Texts) -> None:
    """The name in the curve's colour, where the curve ends."""
    named = f"{text.name}, {text.unit}" if text.unit else text.name
    painter.setPen(QtGui.QColor(tokens().curves[text.colour]))
    place = QtCore.QRect(box.right() + 12, box.top() - 6, _RIGHT - 18, box.height() + 12)
    flags = _ALIGN.AlignLeft | _ALIGN.AlignVCenter | QtCore.Qt.TextFlag.TextWordWrap
    painter.drawText(place, int(flags), named)


def draw_mark(painter: QtGui.QPainter, shape: Geometry, x: int, text: str) -> None:
    """A moment over all lanes, with its number on top."""
    theme = tokens()
    pen = QtGui.QPen(QtGui.QColor(theme.accent), 1, QtCore.Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(x, _TOP, x, shape.height - _BOTTOM)
    flag = QtCore.QRect(x - 11, 0, 22, _TOP - 1)
    painter.fillRect(flag, QtGui.QColor(theme.accent))
    painter.setPen(QtGui.QColor(theme.on_accent))
    painter.drawText(flag, _ALIGN.AlignCenter, text)


def draw_readout(
    painter: QtGui.QPainter, shape: Geometry, x: int, time_text: str, texts: Sequence[str]
) -> None:
    """The cursor over all lanes and what each curve says there."""
    theme = tokens()
    painter.setPen(QtGui.QColor(theme.muted))
    painter.drawLine(x, _TOP, x, shape.height - _BOTTOM)
    for n, text in enumerate(texts):
        _draw_box(painter, shape, x, shape.lane(n).top() + 2, text)
    _draw_box(painter, shape, x, shape.height - _BOTTOM + 4, time_text)


def draw_focus(painter: QtGui.QPainter, shape: Geometry) -> None:
    """The ring that says the keyboard is here."""
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.setPen(QtGui.QPen(QtGui.QColor(tokens().accent), 3))
    painter.drawRect(QtCore.QRect(1, 1, shape.width - 3, shape.height - 3))


def _draw_box(painter: QtGui.QPainter, shape: Geometry, x: int, top: int, text: str) -> None:
    theme = tokens()
    wide = painter.fontMetrics().horizontalAdvance(text) + 14
    left = x + 6 if x + 6 + wide <= shape.right else x - 6 - wide
    box = QtCore.QRect(left, top, wide, 22)
    painter.setPen(QtGui.QColor(theme.line))
    painter.setBrush(QtGui.QColor(theme.raised))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QtGui.QColor(theme.text))
    painter.drawText(box, _ALIGN.AlignCenter, text)
