"""Two points a pixel column: what a curve looks like, whatever the number of samples.

Columns stand on absolute time, so a finished column never changes: a frame only looks at samples
that are new or came into view, and a spike neither flickers nor vanishes while it scrolls.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from motospect_desktop.ui.plots.source import Source

    Floats = npt.NDArray[np.float64]

_FIRST_S, _LAST_S, _FIRST, _LAST, _LEAST, _GREATEST = range(6)


class Buckets:
    """First, last, least and greatest sample of each column of a window that moves.

    Times of ``source`` are shown ``shift_s`` later than they are.
    """

    def __init__(self, source: Source, column_s: float, shift_s: float = 0.0) -> None:
        self._source, self.column_s, self._shift_s = source, column_s, shift_s
        self._begin = 0  # the first column
        self._seen = 0  # samples not younger than the last ``until_s``, with those that fell off
        self._table = np.empty((6, 0))  # NaN where nothing was measured

    def show(self, begin: int, count: int, until_s: float) -> bool:
        """Hold ``count`` columns from ``begin``, of samples not younger than ``until_s``.

        Tells whether there was one in them that was not there before.
        """
        times = self._source.columns()[0]
        fell = self._source.total - len(times)
        end = int(np.searchsorted(times, until_s - self._shift_s, side="right"))
        fresh = max(self._seen - fell, 0)
        back = fell + end < self._seen
        self._seen = fell + end
        if back or count != self._table.shape[1] or abs(begin - self._begin) >= count:
            self._begin = begin
            self._table = np.empty((6, count))
            self._fill(begin, begin + count, end)
            return True
        self._move(begin, end)
        if fresh >= end:
            return False
        first = math.floor((float(times[fresh]) + self._shift_s) / self.column_s)
        if first >= begin + count:
            return False
        self._fill(max(begin, first), begin + count, end)
        return True

    def points(self) -> tuple[Floats, Floats]:
        """Times and values of the window, with the sample before it and the one after."""
        part = self._table[:, ~np.isnan(self._table[_FIRST_S])]
        rising = part[_LAST] >= part[_FIRST]
        before, after = self._neighbours()
        begin = len(before[0])
        end = begin + 2 * len(rising)
        times, values = (np.empty(end + len(after[0])) for _ in range(2))
        times[:begin], values[:begin] = before
        times[begin:end:2], times[begin + 1 : end : 2] = part[_FIRST_S], part[_LAST_S]
        values[begin:end:2] = np.where(rising, part[_LEAST], part[_GREATEST])
        values[begin + 1 : end : 2] = np.where(rising, part[_GREATEST], part[_LEAST])
        times[end:], values[end:] = after
        return times, values

    def _edges(self, begin: int, end: int) -> Floats:
        edges: Floats = np.arange(begin, end + 1, dtype=np.float64) * self.column_s - self._shift_s
        return edges

    def _neighbours(self) -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
        times, values = self._source.columns()
        end = max(0, self._seen - (self._source.total - len(times)))
        edges = self._edges(self._begin, self._begin + self._table.shape[1])
        first, last = np.searchsorted(times[:end], edges[[0, -1]])
        before, after = slice(max(0, first - 1), first), slice(last, min(last + 1, end))
        return (
            (times[before] + self._shift_s, values[before].astype(np.float64)),
            (times[after] + self._shift_s, values[after].astype(np.float64)),
        )

    def _move(self, begin: int, end: int) -> None:
        """Keep the columns that stay in view and take in those that come into it."""
        by, count = begin - self._begin, self._table.shape[1]
        self._begin = begin
        if by > 0:
            self._table[:, : count - by] = self._table[:, by:].copy()
            self._fill(begin + count - by, begin + count, end)
        elif by < 0:
            self._table[:, -by:] = self._table[:, :by].copy()
            self._fill(begin, begin - by, end)

    def _fill(self, begin: int, stop: int, end: int) -> None:
        """Take in the first ``end`` samples that are kept, as far as they are in these columns."""
        times, values = self._source.columns()
        places = np.searchsorted(times[:end], self._edges(begin, stop))
        filled = np.flatnonzero(np.diff(places))
        part = self._table[:, begin - self._begin : stop - self._begin]
        part[:] = np.nan
        if not len(filled):
            return
        starts, ends = places[filled], places[filled + 1] - 1
        values = values[: places[-1]]
        part[_FIRST_S, filled] = times[starts] + self._shift_s
        part[_LAST_S, filled] = times[ends] + self._shift_s
        part[_FIRST, filled], part[_LAST, filled] = values[starts], values[ends]
        part[_LEAST, filled] = np.minimum.reduceat(values, starts)
        part[_GREATEST, filled] = np.maximum.reduceat(values, starts)
