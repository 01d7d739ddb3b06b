"""Lines of a text file, counted, none without an end, so that the bad one can be named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.errors import BadRecording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from hardware.buses.capture.columns import Counts

_LONGEST = 4096  # a CAN FD frame with all its columns has 400
_ENDS = ("end triggerblock",)  # what a writer may leave without a newline


class Lines:
    """What python-can reads of a text file: an iterator of lines that can be closed.

    ``number`` and ``text`` are those of the last line handed out. A last line without its newline
    is not handed out, it may be half a frame: ``counts.cut_off``.
    """

    def __init__(self, stream: BinaryIO, counts: Counts) -> None:
        self._stream = stream
        self._counts = counts
        self.number = 0
        self.text = ""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        raw = self._stream.readline(_LONGEST)
        if not raw.endswith(b"\n"):
            if len(raw) >= _LONGEST:
                raise BadRecording(f"line {self.number + 1} is longer than {_LONGEST} bytes")
            words = raw.decode("utf-8", "replace").strip().lower()
            self._counts.cut_off |= bool(words) and words not in _ENDS
            raise StopIteration
        self.number += 1
        if b"\0" in raw:
            raise BadRecording(f"line {self.number} holds bytes that are no text")
        self.text = raw.decode("utf-8-sig" if self.number == 1 else "utf-8", "replace")
        return self.text

    def close(self) -> None:
        """The stream is closed by whoever opened it."""

    def wrong(self, error: Exception) -> BadRecording:
        """The error that names the line."""
        said = str(error) or type(error).__name__
        return BadRecording(f"line {self.number}: '{self.text.strip()[:60]}' is no frame ({said})")
