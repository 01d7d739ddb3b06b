"""Samples of signals as BLOBs, and back, to the last bit. All numbers are little-endian.

A *chunk* is written while the recording runs and costs little: one version byte and a zlib stream
of one section a signal. A section is its place (int16), its length (uint32), ``n`` or ``w``, the
number of samples (uint32), their times (float64) and what was told: numbers (float64), or words as
places (uint32) in a list of the different ones, which stands before them: its length (uint32), then
length (uint32) and UTF-8 of each. The section of place -1 holds bytes of the wire.

A *block* is small and for long keeping: one version byte and a zlib stream of ``n`` or ``w``, the
number of samples and the same columns of one signal, with times as differences of their bit
patterns (integers modulo 2^64, so that nothing is rounded), and the bytes of each column of numbers
sorted by their significance. A block of the wire holds its bytes as they are.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Column = npt.NDArray[Any]

WIRE = -1
_VERSION = b"\x01"
_FAST, _SMALL = 1, 6  # zlib levels: while it runs, and for what stays
_COUNT = struct.Struct("<I")
_HEAD = struct.Struct("<cI")
_SECTION = struct.Struct("<hI")
_NUMBERS, _WORDS = b"n", b"w"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some samples of one signal; ``words`` instead of ``values`` where it is told in words."""

    times_s: Floats
    values: Floats
    words: tuple[str, ...] = ()


def piece(times_s: Sequence[float], told: Sequence[float | str]) -> Piece:
    """Samples that are all numbers, or all words."""
    times = np.asarray(times_s, np.float64)
    if len(told) and isinstance(told[0], str):
        return Piece(times, np.empty(0), tuple(map(str, told)))
    return Piece(times, np.asarray(told, np.float64))


def joined(pieces: Sequence[Piece]) -> Piece:
    """Pieces that follow each other as one."""
    if not pieces:
        return Piece(np.empty(0), np.empty(0))
    return Piece(
        np.concatenate([each.times_s for each in pieces]),
        np.concatenate([each.values for each in pieces]),
        tuple(word for each in pieces for word in each.words),
    )


def encode_block(samples: Piece) -> bytes:
    """One signal's samples for long keeping."""
    bits = samples.times_s.astype("<f8", copy=False).view("<u8")
    times = _sorted_bytes(np.diff(bits, prepend=np.zeros(1, "<u8")))
    head, told = _told(samples, _sorted_bytes)
    return _VERSION + zlib.compress(head + times + told, _SMALL)


def decode_block(block: bytes) -> Piece:
    """The samples in a block; ``ValueError`` when it is damaged or of a version not known here."""
    kind, count, columns = _parts(_unpacked(block))
    deltas = _plain_bytes(columns[: 8 * count], "<u8", count)
    times = np.cumsum(deltas, dtype="<u8").view("<f8").astype(np.float64, copy=False)
    return _with_told(times, kind, columns[8 * count :], _plain_bytes)


def encode_wire(data: bytes) -> bytes:
    """Bytes of the wire for long keeping."""
    return _VERSION + zlib.compress(data, _SMALL)


def decode_wire(block: bytes) -> bytes:
    """The bytes in a block of the wire; ``ValueError`` as for ``decode_block``."""
    return _unpacked(block)


def encode_chunk(samples: Mapping[int, Piece], wire: bytes = b"") -> bytes:
    """What came in one short while: samples by the place of their signal, and wire bytes."""
    contents = {place: _section(each) for place, each in samples.items()}
    if wire:
        contents[WIRE] = wire
    sections = (_SECTION.pack(place, len(each)) + each for place, each in contents.items())
    return _VERSION + zlib.compress(b"".join(sections), _FAST)


def decode_chunk(chunk: bytes, only: int | None = None) -> tuple[dict[int, Piece], bytes]:
    """Samples by place, and wire bytes, of one place or of all; ``ValueError`` as above."""
    data, at = _unpacked(chunk), 0
    pieces: dict[int, Piece] = {}
    wire = b""
    while at < len(data):
        if at + _SECTION.size > len(data):
            raise ValueError("a part of it has no whole head")
        place, length = _SECTION.unpack_from(data, at)
        at += _SECTION.size + length
        section = data[at - length : at]
        if len(section) < length or place in pieces or place < WIRE:
            raise ValueError(f"its part {place} is not whole")
        if only is not None and only != place:
            continue
        if place == WIRE:
            wire = section
        else:
            pieces[place] = _section_piece(section)
    return pieces, wire


def _unpacked(data: bytes) -> bytes:
    if data[:1] != _VERSION:
        raise ValueError(f"it is of version {data[:1].hex() or 'none'}")
    try:
        return zlib.decompress(data[1:])
    except zlib.error as error:
        raise ValueError(str(error)) from error


def _section(samples: Piece) -> bytes:
    head, told = _told(samples, _column)
    return head + _column(samples.times_s.astype("<f8", copy=False)) + told


def _section_piece(section: bytes) -> Piece:
    kind, count, columns = _parts(section)
    times = _from_column(columns[: 8 * count], "<f8", count).astype(np.float64, copy=False)
    return _with_told(times, kind, columns[8 * count :], _from_column)


def _parts(data: bytes) -> tuple[bytes, int, bytes]:
    """Kind, number of samples and columns."""
    if len(data) < _HEAD.size:
        raise ValueError("it has no whole head")
    kind, count = _HEAD.unpack_from(data)
    if kind not in {_NUMBERS, _WORDS}:
        raise ValueError(f"it holds {kind!r}")
    return kind, count, data[_HEAD.size :]


def _told(samples: Piece, coded: Callable[[Column], bytes]) -> tuple[bytes, bytes]:
    """The head, and what was told as coded columns."""
    count = len(samples.times_s)
    if samples.words:
        return _HEAD.pack(_WORDS, count), _encoded_words(samples.words, coded)
    return _HEAD.pack(_NUMBERS, count), coded(samples.values.astype("<f8", copy=False))


def _with_told(
    times: Floats, kind: bytes, told: bytes, plain: Callable[[bytes, str, int], Column]
) -> Piece:
    if kind == _WORDS:
        return Piece(times, np.empty(0), _decoded_words(told, len(times), plain))
    return Piece(times, plain(told, "<f8", len(times)).astype(np.float64, copy=False))


def _encoded_words(words: Sequence[str], coded: Callable[[Column], bytes]) -> bytes:
    places = {word: place for place, word in enumerate(dict.fromkeys(words))}
    texts = [word.encode("utf-8", "surrogatepass") for word in places]
    head = b"".join(_COUNT.pack(len(text)) + text for text in texts)
    chosen = np.array([places[word] for word in words], "<u4")
    return _COUNT.pack(len(texts)) + head + coded(chosen)


def _decoded_words(
    data: bytes, count: int, plain: Callable[[bytes, str, int], Column]
) -> tuple[str, ...]:
    words: list[str] = []
    different, at = _count_at(data, 0), _COUNT.size
    for _ in range(different):
        length = _count_at(data, at)
        at += _COUNT.size + length
        words.append(data[at - length : at].decode("utf-8", "surrogatepass"))
    chosen = plain(data[at:], "<u4", count)
    if count and int(chosen.max()) >= different:
        raise ValueError("a word is missing")
    return tuple(words[place] for place in chosen.tolist())


def _count_at(data: bytes, at: int) -> int:
    if at + _COUNT.size > len(data):
        raise ValueError("its words are cut off")
    number: int = _COUNT.unpack_from(data, at)[0]
    return number


def _column(column: Column) -> bytes:
    return column.tobytes()


def _from_column(data: bytes, kind: str, count: int) -> Column:
    _check(data, kind, count)
    return np.frombuffer(data, kind)


def _sorted_bytes(column: Column) -> bytes:
    """All first bytes, then all second ones …: equal ones meet, which zlib makes small."""
    return column.view(np.uint8).reshape(len(column), column.itemsize).T.tobytes()


def _plain_bytes(data: bytes, kind: str, count: int) -> Column:
    size = _check(data, kind, count)
    table = np.frombuffer(data, np.uint8).reshape(size, count)
    return np.ascontiguousarray(table.T).view(kind).reshape(count)


def _check(data: bytes, kind: str, count: int) -> int:
    size = np.dtype(kind).itemsize
    if len(data) != count * size:
        raise ValueError(f"{len(data)} bytes are not {count} samples")
    return size
