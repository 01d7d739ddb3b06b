"""``candump -L``, a block of lines at a time; what is not plain data, line by line.

Source: can-utils, candump.c and lib.h (``CL_CFSZ``): ``(seconds) channel ID#data``, ``#R`` for
remote frames, ``##`` with a digit of flags for CAN FD, an id with bit 29 for error frames.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from hardware.buses.base import MAX_EXTENDED_ID, MAX_STANDARD_ID
from hardware.buses.capture.columns import Columns, Frame, columns_of, sound
from hardware.errors import BadRecording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from hardware.buses.capture.columns import Counts

_BLOCK = 32 * 1024  # some 700 lines: a millisecond that no other thread can have
_LONGEST_LINE = 4096
_ERROR = 0x20000000  # linux/can.h, CAN_ERR_FLAG
_HEAD = rb"^\((\d{1,11}\.\d{1,9})\)[ \t]+(\S{1,32})[ \t]+([0-9A-Fa-f]{3}|[0-9A-Fa-f]{8})#"
_TAIL = rb"(?:[ \t][RT])?[ \t]*\r?$"
_PLAIN = re.compile(_HEAD + rb"((?:[0-9A-Fa-f]{2}){0,8})" + _TAIL, re.MULTILINE)
_ANY = re.compile(
    _HEAD
    + rb"(?:(?P<remote>R[0-9A-Fa-f]?)|(?P<fd>#[0-9A-Fa-f](?:[0-9A-Fa-f]{2}){0,64})"
    + rb"|(?P<data>(?:[0-9A-Fa-f]{2}\.?){0,8})(?:_[0-9A-Fa-f])?)"
    + _TAIL
)


def read_candump(stream: BinaryIO, counts: Counts) -> Iterator[Columns]:
    """The data and remote frames; raises ``BadRecording`` that names the line that is no frame."""
    rest, line = b"", 1
    while block := stream.read(_BLOCK):
        whole, newline, rest = (rest + block).rpartition(b"\n")
        if newline:
            yield from _lines(whole, line, counts)
            line += whole.count(b"\n") + 1
        if len(rest) > _LONGEST_LINE:
            raise BadRecording(f"line {line} is longer than {_LONGEST_LINE} bytes")
    counts.cut_off |= bool(rest.strip())


def _lines(text: bytes, first: int, counts: Counts) -> Iterator[Columns]:
    found: list[tuple[bytes, bytes, bytes, bytes]] = _PLAIN.findall(text)
    if len(found) == text.count(b"\n") + 1:
        columns = _plain(found)
        if columns is not None:
            counts.channels.update(
                name.decode("utf-8", "replace") for name in {f[1] for f in found}
            )
            yield columns
            return
    frames: list[Frame] = []
    for number, line in enumerate(text.split(b"\n"), start=first):
        try:
            frames += _one(line, counts)
        except ValueError as error:
            if frames:
                yield columns_of(frames)
            said = line[:60].decode("utf-8", "replace").strip()
            raise BadRecording(f"line {number}: '{said}' is no frame ({error})") from error
    if frames:
        yield columns_of(frames)


def _plain(found: list[tuple[bytes, bytes, bytes, bytes]]) -> Columns | None:
    """Data frames in columns; None when an id needs a closer look."""
    count = len(found)
    times, _channels, ids, texts = zip(*found, strict=True)
    can_id = np.fromiter((int(one, 16) for one in ids), np.uint32, count)
    extended = np.fromiter(map(len, ids), np.uint8, count) == 8
    if (can_id > np.where(extended, MAX_EXTENDED_ID, MAX_STANDARD_ID)).any():
        return None
    joined = bytes.fromhex(b"".join([one.ljust(16, b"0") for one in texts]).decode("ascii"))
    return Columns(
        np.fromiter(map(float, times), np.float64, count),
        can_id,
        extended,
        np.zeros(count, np.bool_),
        np.fromiter((len(one) // 2 for one in texts), np.uint8, count),
        np.frombuffer(joined, np.uint8).reshape(-1, 8),
    )


def _one(line: bytes, counts: Counts) -> list[Frame]:
    if not line.strip():
        return []
    found = _ANY.match(line)
    if found is None:
        raise ValueError("candump -L writes (time) channel id#data")
    counts.channels.add(found[2].decode("utf-8", "replace"))
    can_id, extended = int(found[3], 16), len(found[3]) == 8
    if extended and can_id & _ERROR:
        counts.error_frames += 1
        return []
    if found["fd"] is not None:
        counts.fd_frames += 1
        return []
    data = bytes.fromhex((found["data"] or b"").replace(b".", b"").decode("ascii"))
    remote = found["remote"] is not None
    return [sound(Frame(float(found[1]), can_id, extended, remote, data))]
