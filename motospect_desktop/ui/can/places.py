"""A growing list of places in a table, in one array."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_FIRST_CAPACITY = 1 << 10


class Places:
    """Appending costs no more than what is appended, on the average."""

    def __init__(self, places: npt.NDArray[np.intp] | None = None) -> None:
        known = np.zeros(0, np.intp) if places is None else places
        self._array: npt.NDArray[np.intp] = known
        self._count = len(known)

    def __len__(self) -> int:
        return self._count

    @property
    def all(self) -> npt.NDArray[np.intp]:
        """A view of all places; later ones are not in it."""
        return self._array[: self._count]

    def extend(self, places: npt.NDArray[np.intp]) -> None:
        """Append ``places``."""
        end = self._count + len(places)
        if end > len(self._array):
            grown = np.zeros(max(end, 2 * self._count, _FIRST_CAPACITY), np.intp)
            grown[: self._count] = self.all
            self._array = grown
        self._array[self._count : end] = places
        self._count = end
