"""Bounded memory whose newest rows are always one contiguous view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from typing_extensions import override

from motospect_desktop.ui.plots.source import within

if TYPE_CHECKING:
    import numpy.typing as npt

    Column = npt.NDArray[Any]

KEPT_SAMPLES = 1 << 16  # ten minutes at 109 values a second


class Tape:
    """The newest ``capacity`` rows of several columns; not safe to share between threads.

    Arrays are twice as long as needed and rows move to the front once in ``capacity`` rows, so
    that appending costs next to nothing and every reader gets plain slices without copying.
    """

    def __init__(self, capacity: int, *kinds: npt.DTypeLike) -> None:
        self.capacity = capacity
        self.total = 0  # rows ever appended
        self._end = 0
        # filled, so that the memory is taken now and does not grow over hours
        self._arrays: tuple[Column, ...] = tuple(np.full(2 * capacity, 0, kind) for kind in kinds)

    def __len__(self) -> int:
        return min(self._end, self.capacity)

    def extend(self, *columns: npt.ArrayLike) -> None:
        """Append rows, one array a column; the oldest fall off."""
        arrays = [np.asarray(column) for column in columns]
        count = len(arrays[0])
        self.total += count
        arrays = [array[-self.capacity :] for array in arrays]
        fresh = len(arrays[0])
        if self._end + fresh > 2 * self.capacity:
            self._move_to_front()
        for own, new in zip(self._arrays, arrays, strict=True):
            own[self._end : self._end + fresh] = new
        self._end += fresh

    def columns(self) -> tuple[Column, ...]:
        """Views of what is kept, oldest first; valid until the next ``extend``."""
        return tuple(array[self._end - len(self) : self._end] for array in self._arrays)

    def _move_to_front(self) -> None:
        kept = len(self)
        for array in self._arrays:
            array[:kept] = array[self._end - kept : self._end].copy()
        self._end = kept


class Ring(Tape):
    """Samples of one signal: seconds that never go back, and their values."""

    def __init__(self, capacity: int = KEPT_SAMPLES) -> None:
        super().__init__(capacity, np.float64, np.float32)

    @override
    def columns(
        self, first_s: float = -math.inf, last_s: float = math.inf
    ) -> tuple[Column, Column]:
        """As ``Source.columns``; valid until the next ``extend``."""
        times, values = super().columns()
        part = within(times, first_s, last_s)
        return times[part], values[part]

    @property
    def times(self) -> npt.NDArray[np.float64]:
        """When, seconds."""
        return super().columns()[0]

    @property
    def values(self) -> npt.NDArray[np.float32]:
        """What."""
        return super().columns()[1]
