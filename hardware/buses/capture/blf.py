"""Vector's BLF: containers of objects, read as a stream with every length checked.

Source: python-can's ``can.io.blf`` and the Vector BLF library that it names (GPL-3); there is no
public specification. Offsets that errors name are those of the file, and within an unpacked
container those of the object.
"""

from __future__ import annotations

import struct
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware.buses.capture.columns import Columns, Frame, columns_of, sound
from hardware.errors import BadRecording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from hardware.buses.capture.columns import Counts

_FILE = struct.Struct("<4sL")  # signature, header size; at 40 the time of start
_START = struct.Struct("<8H")
_START_AT = 40
_OBJECT = struct.Struct("<4sHHLL")  # signature, header size and version, object size, type
_TIMED = {1: struct.Struct("<LHHQ"), 2: struct.Struct("<LBxHQ8x")}  # flags, ..., time
_CONTAINER = struct.Struct("<H6xL4x")  # compression, size unpacked
_MESSAGE = struct.Struct("<HBBL8s")  # channel, flags, dlc, id, data
_FD = struct.Struct("<HBBLLBBB5x8s")  # channel, flags, dlc, id, -, -, fd flags, valid bytes, data
_FD_64 = struct.Struct("<BBBBLLL")  # channel, dlc, valid bytes, -, id, frame length, flags
_FD_64_DATA = 40
_MESSAGES, _CONTAINERS, _ERRORS = frozenset((1, 86)), 10, frozenset((2, 73, 104))
_FD_MESSAGE, _FD_MESSAGE_64 = 100, 101
_PLAIN, _DEFLATE = 0, 2
_LARGEST_HEADER, _LARGEST = 4096, 32 * 1024 * 1024  # bytes; containers have 128 KiB by habit
_EXTENDED, _ID = 0x80000000, 0x1FFFFFFF
_BATCH = 4096


def read_blf(stream: BinaryIO, counts: Counts) -> Iterator[Columns]:
    """The data and remote frames; raises ``BadRecording`` that names the byte."""
    head = stream.read(_START_AT + _START.size)
    if len(head) < _START_AT + _START.size:
        raise BadRecording(f"byte {len(head)}: the file ends within its header")
    _signature, size = _FILE.unpack_from(head)
    if not len(head) <= size <= _LARGEST_HEADER:
        raise BadRecording(f"byte 4: a header of {size} bytes")
    stream.read(size - len(head))
    objects = _Objects(_started(head), counts)
    at = size
    while part := _container(stream, at, counts):
        yield from objects.read(part.data, at)
        at += part.size
    objects.end()


class _Part:
    """An unpacked container and the bytes it took in the file."""

    __slots__ = ("data", "size")

    def __init__(self, data: bytes, size: int) -> None:
        self.data, self.size = data, size


def _container(stream: BinaryIO, at: int, counts: Counts) -> _Part | None:
    """The next container, empty for another object; None at the end of the file."""
    head = stream.read(_OBJECT.size)
    if len(head) < _OBJECT.size:
        counts.cut_off |= bool(head.strip(b"\0"))
        return None
    signature, _header, _version, size, kind = _OBJECT.unpack(head)
    if signature != b"LOBJ":
        raise BadRecording(f"byte {at}: no object begins here")
    if not _OBJECT.size <= size <= _LARGEST:
        raise BadRecording(f"byte {at}: an object of {size} bytes")
    body = stream.read(size - _OBJECT.size)
    stream.read(size % 4)
    short = len(body) < size - _OBJECT.size
    counts.cut_off |= short
    if kind != _CONTAINERS or len(body) < _CONTAINER.size:
        return _Part(b"", size + size % 4)
    method, _unpacked = _CONTAINER.unpack_from(body)
    return _Part(_unpack(method, body[_CONTAINER.size :], at), size + size % 4)


def _unpack(method: int, packed: bytes, at: int) -> bytes:
    if method == _PLAIN:
        return packed
    if method != _DEFLATE:
        raise BadRecording(f"byte {at}: a container packed in a way that is not known ({method})")
    stream = zlib.decompressobj()
    try:
        data = stream.decompress(packed, _LARGEST)
    except zlib.error as error:
        raise BadRecording(f"byte {at}: a container that cannot be unpacked ({error})") from error
    if stream.unconsumed_tail:
        raise BadRecording(f"byte {at}: a container of more than {_LARGEST} bytes")
    return data


def _started(head: bytes) -> float:
    """The file's start in Unix time, 0 where it tells none."""
    year, month, _weekday, day, hour, minute, second, milli = _START.unpack_from(head, _START_AT)
    try:
        moment = datetime(year, month, day, hour, minute, second, milli * 1000, tzinfo=UTC)
    except ValueError:
        return 0.0
    return moment.timestamp()


class _Objects:
    """Frames out of unpacked containers; an object may go on in the next one."""

    def __init__(self, start_s: float, counts: Counts) -> None:
        self._start_s = start_s
        self._counts = counts
        self._rest = b""

    def read(self, data: bytes, at: int) -> Iterator[Columns]:
        """Every frame that ``data`` completes; ``at`` is the container's place in the file."""
        data = self._rest + data
        frames: list[Frame] = []
        place, trouble = 0, None
        while (begin := data.find(b"LOBJ", place, place + 8)) >= 0:
            if begin + _OBJECT.size > len(data):
                break
            _signature, header, version, size, kind = _OBJECT.unpack_from(data, begin)
            try:
                _check_sizes(header, size)
                if begin + size > len(data):
                    break
                frames += self._object(data[begin : begin + size], version, kind)
            except (ValueError, struct.error) as error:
                trouble = BadRecording(f"byte {at}, object at {begin} of its container: {error}")
                break
            place = begin + size
            if len(frames) >= _BATCH:
                yield columns_of(frames)
                frames = []
        if frames:
            yield columns_of(frames)
        if trouble is None and begin < 0 and len(data) - place >= 8:
            trouble = BadRecording(f"byte {at}: no object at {place} of this container")
        if trouble:
            raise trouble
        self._rest = data[place:]

    def end(self) -> None:
        """The file is over: what is left of an object is told."""
        self._counts.cut_off |= bool(self._rest.strip(b"\0"))

    def _object(self, data: bytes, version: int, kind: int) -> list[Frame]:
        timed = _TIMED.get(version)
        if kind in _ERRORS:
            self._counts.error_frames += 1
        if timed is None or kind not in {*_MESSAGES, _FD_MESSAGE, _FD_MESSAGE_64}:
            return []
        fields = timed.unpack_from(data, _OBJECT.size)
        ticks = 100_000 if fields[0] == 1 else 1_000_000_000
        at_s = fields[-1] / ticks + self._start_s
        found = _frame(data, _OBJECT.size + timed.size, kind)
        if found is None:
            self._counts.fd_frames += 1
            return []
        channel, word, remote, payload = found
        self._counts.channels.add(str(channel))
        extended = bool(word & _EXTENDED)
        can_id = word & _ID
        return [sound(Frame(at_s, can_id, extended, remote, b"" if remote else payload))]


def _check_sizes(header: int, size: int) -> None:
    if not _OBJECT.size <= header <= size <= _LARGEST:
        raise ValueError(f"an object of {size} bytes with a header of {header}")


def _frame(data: bytes, at: int, kind: int) -> tuple[int, int, bool, bytes] | None:
    """Channel, id with flags, whether remote, data; None for a frame of CAN FD."""
    if kind in _MESSAGES:
        channel, flags, dlc, word, payload = _MESSAGE.unpack_from(data, at)
        return channel, word, bool(flags & 0x80), payload[: min(dlc, 8)]
    if kind == _FD_MESSAGE:
        channel, flags, _dlc, word, _length, _bits, fd, valid, payload = _FD.unpack_from(data, at)
        return None if fd & 1 else (channel, word, bool(flags & 0x80), payload[: min(valid, 8)])
    channel, _dlc, valid, _count, word, _length, flags = _FD_64.unpack_from(data, at)
    payload = data[at + _FD_64_DATA :][: min(valid, 8)]
    return None if flags & 0x1000 else (channel, word, bool(flags & 0x10), payload)
