"""An id and its width in one number, so that both are compared at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from motospect_desktop.diagnostics.can_events import Rows

EXTENDED = 1 << 31  # ids have at most 29 bits


def key_of(can_id: int, *, extended: bool) -> int:
    """The key of one id."""
    return can_id | EXTENDED if extended else can_id


def keys_of(rows: Rows) -> npt.NDArray[np.uint32]:
    """The key of each row."""
    keys: npt.NDArray[np.uint32] = rows["extended"].astype(np.uint32)
    keys <<= np.uint32(31)
    keys |= rows["can_id"]
    return keys


def address(key: int) -> str:
    """The id as a technician writes it: ``7E8``, ``18DAF110``."""
    return f"{key - EXTENDED:08X}" if key >= EXTENDED else f"{key:03X}"
