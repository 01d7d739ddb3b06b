"""Where everything is, in pixels."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtCore

LEFT, RIGHT, TOP, BOTTOM = 62, 148, 16, 28
_WIDE_GAP, _NARROW_GAP, _FEW = 18, 9, 4  # between lanes; wide while there are few
_LANE_LEAST = 32
_TICK_EVERY = 26


class Geometry(NamedTuple):
    """A stack of lanes; its gutters never change their width."""

    width: int
    height: int
    lanes: int

    @property
    def least_height(self) -> int:
        """Below it lanes would be too low to read."""
        return TOP + BOTTOM + self.lanes * (_LANE_LEAST + self.gap) - self.gap

    @property
    def gap(self) -> int:
        """Between two lanes."""
        return _WIDE_GAP if self.lanes <= _FEW else _NARROW_GAP

    @property
    def left(self) -> int:
        """Where the time axis begins."""
        return LEFT

    @property
    def right(self) -> int:
        """Where it ends: now."""
        return max(LEFT + 10, self.width - RIGHT)

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
        room = self.height - TOP - BOTTOM + self.gap
        top = TOP + room * number // self.lanes
        bottom = TOP + room * (number + 1) // self.lanes - self.gap
        return QtCore.QRect(self.left, top, self.plot_width, bottom - top)
