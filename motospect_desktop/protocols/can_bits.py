"""How many bit times classic CAN frames take on the wire, to the bit.

Source: ISO 11898-1, 10.4 (data and remote frames) and 10.5 (bit stuffing), the CRC of 10.4.2.6
(polynomial x15 + x14 + x10 + x8 + x7 + x4 + x3 + 1). From start of frame to the end of the CRC a
complementary bit follows every five equal ones; then come CRC delimiter, two bits of acknowledge,
seven of end of frame and three of intermission. Error and overload frames are not in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

_POLYNOMIAL = 0x4599
_CRC_BITS = 15
_BEHIND = 1 + 2 + 7 + 3  # delimiter, acknowledge, end of frame, intermission
_BATCH = 65_536  # frames that are unfolded into bits at once: some 8 MB


def frame_bits(rows: npt.NDArray[np.void]) -> npt.NDArray[np.uint8]:
    """The bit times of each frame in ``rows`` (can_id, extended, remote, length, data)."""
    bits = np.zeros(len(rows), np.uint8)
    for first in range(0, len(rows), _BATCH):
        part = rows[first : first + _BATCH]
        kinds = part["length"].astype(np.uint8) | part["extended"].astype(np.uint8) << 4
        for kind in np.unique(kinds):
            places = np.flatnonzero(kinds == kind)
            stuffed = _stuffed(part[places], int(kind & 0xF), extended=bool(kind & 0x10))
            bits[first + places] = stuffed + _BEHIND
    return bits


def _stuffed(rows: npt.NDArray[np.void], length: int, *, extended: bool) -> npt.NDArray[np.uint8]:
    """Bits from the start of frame to the end of the CRC, with the stuff bits."""
    fields = _fields(rows, length, extended=extended)
    crc = np.zeros(len(rows), np.int32)
    for bit in fields:
        invert = (crc >> (_CRC_BITS - 1) ^ bit) & 1
        crc = (crc << 1 & 0x7FFF) ^ invert * _POLYNOMIAL
    fields += [(crc >> place & 1).astype(np.uint8) for place in reversed(range(_CRC_BITS))]
    run = np.zeros(len(rows), np.uint8)
    last = np.full(len(rows), 2, np.uint8)
    stuff = np.zeros(len(rows), np.uint8)
    for bit in fields:
        run = np.where(bit == last, run + 1, 1).astype(np.uint8)
        full = run == 5
        stuff += full
        last = bit ^ full  # the stuff bit is the next one's neighbour
        run[full] = 1
    return stuff + np.uint8(len(fields))


def _fields(
    rows: npt.NDArray[np.void], length: int, *, extended: bool
) -> list[npt.NDArray[np.uint8]]:
    """The bits from start of frame to the last data bit, each as a column."""
    can_id = rows["can_id"]
    zero, one = np.zeros(len(rows), np.uint8), np.ones(len(rows), np.uint8)
    remote = rows["remote"].astype(np.uint8)

    def number(first: int, last: int) -> list[npt.NDArray[np.uint8]]:
        return [(can_id >> place & 1).astype(np.uint8) for place in range(first, last - 1, -1)]

    if extended:
        fields = [zero, *number(28, 18), one, one, *number(17, 0), remote, zero, zero]
    else:
        fields = [zero, *number(10, 0), remote, zero, zero]
    fields += [one * (length >> place & 1) for place in (3, 2, 1, 0)]
    data = np.unpackbits(rows["data"][:, :length].copy(), axis=1)
    return fields + [data[:, place] for place in range(8 * length)]
