"""Answers printed without headers, as other programs record them: nobody knows who spoke.

A long CAN message comes as its length and indexed parts (``014``, ``0:490201393342``, ``1:...``;
ELM327 data sheet, "Multiline Responses"): an ISO 15765-2 message whose protocol bytes the adapter
printed in another form, so they are put back and collected like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.links.elm.lines import Line, LineKind
from hardware.links.framing import Broken, IsoTp, Message

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = ""
_LEGACY_BYTES = 7  # data bytes of one ISO 9141-2 or J1850 message
_VEHICLE_INFORMATION = 0x09


class Headerless:
    """Collects the lines of one exchange that carry no header."""

    def __init__(self) -> None:
        self._frames = IsoTp(any_padding=True)
        self._length: Line | None = None

    def length(self, line: Line) -> Iterator[Broken]:
        """Three digits alone: the length of the message whose parts follow."""
        yield from self._length_alone()
        self._length = line

    def part(self, line: Line) -> Iterator[Message | Broken]:
        """Take one indexed part."""
        length, self._length = self._length, None
        if len(line.digits) % 2:
            self._frames.spoil(NOBODY, "half a byte is missing", line.text)
            return
        begins = length is not None and line.index == 0
        header = f"1{length.digits}" if length is not None and begins else f"2{line.index:X}"
        raw = (length.text, line.text) if length is not None else (line.text,)
        yield from self._frames.feed(NOBODY, bytes.fromhex(header + line.digits), *raw)

    def finish(self) -> Iterator[Broken]:
        """Yield what has not come to its end."""
        yield from self._length_alone()
        yield from self._frames.finish()

    def _length_alone(self) -> Iterator[Broken]:
        if self._length is not None and self._length.kind is LineKind.LENGTH:
            yield Broken(None, "three digits alone", (self._length.text,))
        self._length = None


def split_glued(data: bytes, raw: str) -> tuple[Message, ...]:
    """Cut at the message counter where several legacy messages of service 09 share one line."""
    chunks = [data[at : at + _LEGACY_BYTES] for at in range(0, len(data), _LEGACY_BYTES)]
    head = bytes([_VEHICLE_INFORMATION + 0x40]) + data[1:2]
    if len(data) % _LEGACY_BYTES == 0 and all(
        chunk[:3] == head + bytes([number]) for number, chunk in enumerate(chunks, start=1)
    ):
        return tuple(Message(NOBODY, chunk, (raw,)) for chunk in chunks)
    return (Message(NOBODY, data, (raw,)),)
