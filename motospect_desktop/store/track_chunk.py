"""Samples of signals as BLOBs, and back, to the last bit.

A *payload* holds samples of one signal, little-endian: their number (uint32), ``n`` or ``w``, then
times as differences of the bit patterns of float64 (integers modulo 2^64, so that nothing is
rounded), sorted by significance of their bytes. Numbers follow as float64, their bytes sorted the
same way. Words follow as places (uint32) in a list of the different ones; the list stands before
the places: its length (uint32), then length (uint32) and UTF-8 of each.

A *block* is one version byte and a zlib stream of one payload, or of bytes of the wire. A *chunk*,
written while the recording runs, is one version byte and a zlib stream of the payloads of several
signals, each behind its place (int16) and length (uint32); place -1 is the wire.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

WIRE = -1
_VERSION = b"\x01"
_FAST, _SMALL = 1, 6  # zlib levels: while it runs, and for what stays
_COUNT = struct.Struct("<I")
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
    return _VERSION + zlib.compress(_payload(samples), _SMALL)


def decode_block(block: bytes) -> Piece:
    """The samples in a block; ``ValueError`` when it is damaged or of a version not known here."""
    return _piece(_unpacked(block))


def encode_wire(data: bytes) -> bytes:
    """Bytes of the wire for long keeping."""
    return _VERSION + zlib.compress(data, _SMALL)


def decode_wire(block: bytes) -> bytes:
    """The bytes in a block of the wire; ``ValueError`` as for ``decode_block``."""
    return _unpacked(block)


def encode_chunk(samples: Mapping[int, Piece], wire: bytes = b"") -> bytes:
    """What came in one short while: samples by the place of their signal, and wire bytes."""
    payloads = {place: _payload(each) for place, each in samples.items()}
    if wire:
        payloads[WIRE] = wire
    sections = (_SECTION.pack(place, len(each)) + each for place, each in payloads.items())
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
            pieces[place] = _piece(section)
    return pieces, wire


def _unpacked(data: bytes) -> bytes:
    if data[:1] != _VERSION:
        raise ValueError(f"it is of version {data[:1].hex() or 'none'}")
    try:
        return zlib.decompress(data[1:])
    except zlib.error as error:
        raise ValueError(str(error)) from error


def _payload(samples: Piece) -> bytes:
    count = len(samples.times_s)
    bits = samples.times_s.astype("<f8", copy=False).view("<u8")
    times = _sorted_bytes(np.diff(bits, prepend=np.zeros(1, "<u8")))
    if samples.words:
        kind, told = _WORDS, _encoded_words(samples.words)
    else:
        kind, told = _NUMBERS, _sorted_bytes(samples.values.astype("<f8", copy=False))
    return _COUNT.pack(count) + kind + times + told


def _piece(payload: bytes) -> Piece:
    if len(payload) <= _COUNT.size:
        raise ValueError("it is empty")
    (count,) = _COUNT.unpack_from(payload)
    kind, rest = payload[_COUNT.size : _COUNT.size + 1], payload[_COUNT.size + 1 :]
    deltas = _plain_bytes(rest[: 8 * count], "<u8", count)
    times = np.cumsum(deltas, dtype="<u8").view("<f8").astype(np.float64, copy=False)
    told = rest[8 * count :]
    if kind == _WORDS:
        return Piece(times, np.empty(0), _decoded_words(told, count))
    if kind != _NUMBERS:
        raise ValueError(f"it holds {kind!r}")
    return Piece(times, _plain_bytes(told, "<f8", count).astype(np.float64, copy=False))


def _encoded_words(words: Sequence[str]) -> bytes:
    places = {word: place for place, word in enumerate(dict.fromkeys(words))}
    texts = [word.encode("utf-8", "surrogatepass") for word in places]
    head = b"".join(_COUNT.pack(len(text)) + text for text in texts)
    chosen = np.array([places[word] for word in words], "<u4")
    return _COUNT.pack(len(texts)) + head + _sorted_bytes(chosen)


def _decoded_words(data: bytes, count: int) -> tuple[str, ...]:
    words: list[str] = []
    different, at = _count_at(data, 0), _COUNT.size
    for _ in range(different):
        length = _count_at(data, at)
        at += _COUNT.size + length
        words.append(data[at - length : at].decode("utf-8", "surrogatepass"))
    chosen = _plain_bytes(data[at:], "<u4", count)
    if count and int(chosen.max()) >= different:
        raise ValueError("a word is missing")
    return tuple(words[place] for place in chosen.tolist())


def _count_at(data: bytes, at: int) -> int:
    if at + _COUNT.size > len(data):
        raise ValueError("its words are cut off")
    number: int = _COUNT.unpack_from(data, at)[0]
    return number


def _sorted_bytes(column: npt.NDArray[Any]) -> bytes:
    """All first bytes, then all second ones …: equal ones meet, which zlib makes small."""
    return column.view(np.uint8).reshape(len(column), column.itemsize).T.tobytes()


def _plain_bytes(data: bytes, kind: str, count: int) -> npt.NDArray[Any]:
    size = np.dtype(kind).itemsize
    if len(data) != count * size:
        raise ValueError(f"{len(data)} bytes are not {count} samples")
    table = np.frombuffer(data, np.uint8).reshape(size, count)
    return np.ascontiguousarray(table.T).view(kind).reshape(count)
