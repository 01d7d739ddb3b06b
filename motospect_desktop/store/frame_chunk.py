"""Many CAN frames as one BLOB, and back, to the last bit.

A chunk is one version byte and a zlib stream of records of 21 bytes, little-endian: time of receipt
(float64 seconds), id with SocketCAN's flags (linux/can.h: bit 31 for 29-bit ids, bit 30 for remote
frames), number of data bytes, data padded to eight.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from motospect_desktop.domain.can_frame import CanFrame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from motospect_desktop.domain.can_frame import AnyCanFrame

_VERSION = b"\x01"
_RECORD = struct.Struct("<dIB8s")
_LEVEL = 1  # a third of the size for a microsecond a frame; the others cost several
_EXTENDED, _REMOTE, _ID = 0x80000000, 0x40000000, 0x1FFFFFFF
_MOST_DATA = 8


def encode(frames: Iterable[AnyCanFrame]) -> bytes:
    """Frames with at most eight data bytes each as one chunk; longer data is a ``ValueError``."""
    pack = _RECORD.pack
    records = []
    for frame in frames:
        data, word = frame.data, frame.can_id
        if len(data) > _MOST_DATA:
            raise ValueError(f"a classic CAN frame has no {len(data)} bytes")
        if frame.extended:
            word |= _EXTENDED
        if frame.remote:
            word |= _REMOTE
        records.append(pack(frame.at_s, word, len(data), data))
    return _VERSION + zlib.compress(b"".join(records), _LEVEL)


def decode(chunk: bytes) -> tuple[CanFrame, ...]:
    """The frames in a chunk; ``ValueError`` when it is damaged or of a version not known here."""
    if chunk[:1] != _VERSION:
        raise ValueError(f"a chunk of version {chunk[:1].hex() or 'none'}")
    try:
        records = zlib.decompress(chunk[1:])
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if len(records) % _RECORD.size:
        raise ValueError(f"{len(records)} bytes are no whole number of frames")
    return tuple(_frame(*record) for record in _RECORD.iter_unpack(records))


def ids(frames: Iterable[AnyCanFrame]) -> bytes:
    """Every id in ``frames`` once, four bytes each, little-endian, bit 31 for 29-bit ones."""
    words = {frame.can_id | _EXTENDED if frame.extended else frame.can_id for frame in frames}
    return b"".join(word.to_bytes(4, "little") for word in sorted(words))


def holds(packed: bytes, can_id: int, *, extended: bool) -> bool:
    """Whether ``packed``, made by ``ids``, has this one."""
    word = (can_id | _EXTENDED if extended else can_id).to_bytes(4, "little")
    place = packed.find(word)
    while place % 4 and place >= 0:
        place = packed.find(word, place + 1)
    return place >= 0


def _frame(at_s: float, word: int, length: int, data: bytes) -> CanFrame:
    if length > _MOST_DATA:
        raise ValueError(f"a frame of {length} bytes")
    return CanFrame(
        word & _ID,
        data[:length],
        extended=bool(word & _EXTENDED),
        at_s=at_s,
        remote=bool(word & _REMOTE),
    )
