"""Two points a pixel column: what a curve looks like, whatever the number of samples.

Columns stand on absolute time, so a finished column never changes: a frame only looks at samples
that are new, and a spike neither flickers nor vanishes while it scrolls.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.ui.plots.tape import Tape

if TYPE_CHECKING:
    import numpy.typing as npt

    from motospect_desktop.ui.plots.tape import Ring

    Floats = npt.NDArray[np.float64]


class Buckets:
    """First, last, least and greatest sample of each of the newest ``columns`` columns."""

    def __init__(self, ring: Ring, columns: int, column_s: float) -> None:
        self._ring = ring
        self._seen = ring.total - len(ring)
        self.column_s = column_s
        self._tape = Tape(
            columns + 3, np.int64, *(np.float64,) * 2, *(np.float32,) * 4
        )  # column, time of first and last, value of first and last, least, greatest

    def update(self, until_s: float = math.inf) -> bool:
        """Take in what is new in the ring and not younger than ``until_s``; tells if any was."""
        times, values = self._ring.columns()
        begin = max(0, len(times) - (self._ring.total - self._seen))
        end = max(begin, int(np.searchsorted(times, until_s, side="right")))
        self._seen = self._ring.total - (len(times) - end)
        if begin == end:
            return False
        times, values = times[begin:end], values[begin:end]
        columns = np.floor(times / self.column_s).astype(np.int64)
        starts = np.flatnonzero(np.diff(columns, prepend=columns[0] - 1))
        ends = np.append(starts[1:], len(times)) - 1
        rows = [
            columns[starts],
            times[starts],
            times[ends],
            values[starts],
            values[ends],
            np.minimum.reduceat(values, starts),
            np.maximum.reduceat(values, starts),
        ]
        if self._merge([row[0] for row in rows]):
            rows = [row[1:] for row in rows]
        self._tape.extend(*rows)
        return True

    def points(self, since_s: float) -> tuple[Floats, Floats]:
        """Times and values from the column of ``since_s`` on, and one column before it."""
        column, first_s, last_s, first, last, least, greatest = self._tape.columns()
        begin = int(np.searchsorted(column, math.floor(since_s / self.column_s)))
        part = slice(max(0, begin - 1), None)
        rising = last[part] >= first[part]
        times = np.empty(2 * len(rising))
        values = np.empty(2 * len(rising))
        times[0::2], times[1::2] = first_s[part], last_s[part]
        values[0::2] = np.where(rising, least[part], greatest[part])
        values[1::2] = np.where(rising, greatest[part], least[part])
        return times, values

    def _merge(self, row: list[np.generic]) -> bool:
        """Put ``row`` into the newest column if it is the same one."""
        column, _first_s, last_s, _first, last, least, greatest = self._tape.columns()
        if not len(column) or column[-1] != row[0]:
            return False
        last_s[-1], last[-1] = row[2], row[4]
        least[-1] = min(least[-1], row[5])
        greatest[-1] = max(greatest[-1], row[6])
        return True
