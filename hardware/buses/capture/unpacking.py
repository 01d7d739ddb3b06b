"""A gzipped file as a stream that gives all that can be unpacked of it, however it ends."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from typing_extensions import override

from hardware.errors import BadRecording

if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from hardware.buses.capture.columns import Counts

_CHUNK = 1 << 16
_GZIP = 31  # zlib's window bits for a gzip stream


class Unpacked(io.RawIOBase):
    """What ``raw`` packs; ``gzip`` would keep back what it has when the end is missing.

    A file that ends within its stream sets ``counts.cut_off``; a damaged one raises
    ``BadRecording`` that names the byte, after all before it was given but the last 64 KiB.
    """

    def __init__(self, raw: BinaryIO, counts: Counts) -> None:
        super().__init__()
        self._raw = raw
        self._counts = counts
        self._stream = zlib.decompressobj(_GZIP)
        self._packed = b""

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Any, /) -> int:
        while True:
            if not self._packed:
                self._packed = self._raw.read(_CHUNK)
            if not self._packed:
                self._counts.cut_off |= not self._stream.eof
                return 0
            try:
                data = self._stream.decompress(self._packed, len(buffer))
            except zlib.error as error:
                place = self._raw.tell() - len(self._packed)
                raise BadRecording(f"byte {place}: it cannot be unpacked ({error})") from error
            self._packed = self._stream.unconsumed_tail
            if self._stream.eof:  # padding, or the next of several streams in one file
                self._packed = self._stream.unused_data.lstrip(b"\0")
                if self._packed:
                    self._stream = zlib.decompressobj(_GZIP)
            if data:
                buffer[: len(data)] = data
                return len(data)
