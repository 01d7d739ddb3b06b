"""Messages out of CAN frames: the receiving half of ISO 15765-2 (2016), kept apart by sender.

An ELM327 prints whole frames as text, so a lost byte or line is an ordinary event. Whatever is
not exactly as clause 9.6 (protocol control information, sequence number modulo 16) demands becomes
``Broken``. By clause 10.4 a classic frame either ends with its part of the message or is padded to
eight bytes; any other length means lost bytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRAME_BYTES = 8
_SINGLE, _FIRST, _CONSECUTIVE, _FLOW_CONTROL = range(4)


@dataclass(frozen=True, slots=True)
class Message:
    """One whole message of ``source`` and the lines it was made of."""

    source: str
    payload: bytes
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """What began to be a message; ``beginning`` are its first bytes where they can be trusted."""

    source: str | None
    reason: str
    raw: tuple[str, ...]
    beginning: bytes = b""


@dataclass(slots=True)
class _Open:
    raw: list[str]
    total: int = 0
    payload: bytearray = field(default_factory=bytearray)
    next_number: int = 1
    reason: str = ""  # not empty: broken, and only collects the lines that belong to it


class IsoTp:
    """Collects the frames of one exchange; ``feed`` them in order of arrival, then ``finish``.

    With an ``extended_address`` the first byte of a frame is an address
    and the protocol information follows it. A unit states its own address (Toyota) or the tester's,
    F1 (BMW); frames with another one belong to another unit. ``ignored`` counts those and flow
    control frames. ``any_padding`` lets a last frame be padded to any length, as programs do that
    print without headers. ``padding`` are units that were seen to pad their frames; it grows, and a
    short frame of one of them has lost bytes even if the rest would fit.
    """

    def __init__(
        self,
        extended_address: int | None = None,
        *,
        any_padding: bool = False,
        padding: set[str] | None = None,
    ) -> None:
        self._any_padding = any_padding
        self._padding = padding
        self._addresses = None if extended_address is None else {extended_address, 0xF1}
        self._room = _FRAME_BYTES - (0 if extended_address is None else 1)
        self._open: dict[str, _Open] = {}
        self.ignored = 0

    @property
    def unfinished(self) -> frozenset[str]:
        """Units of which a message is under way and sound so far."""
        return frozenset(unit for unit, message in self._open.items() if not message.reason)

    def feed(self, source: str, data: bytes, *raw: str) -> Iterator[Message | Broken]:
        """Take the data bytes of one frame and yield what it ends."""
        if self._addresses is not None and data:
            if data[0] not in self._addresses:
                self.ignored += 1
                return
            data = data[1:]
        if not data or len(data) > self._room:
            self.spoil(source, f"a frame of {len(data)} bytes", *raw)
            return
        kind = data[0] >> 4
        if kind == _SINGLE:
            yield from self._single(source, data, raw)
        elif kind == _FIRST:
            yield from self._first(source, data, raw)
        elif kind == _CONSECUTIVE:
            yield from self._consecutive(source, data, raw)
        elif kind == _FLOW_CONTROL:
            self.ignored += 1
        else:
            self.spoil(source, f"unknown kind of frame {kind:X}", *raw)

    def spoil(self, source: str, reason: str, *raw: str) -> None:
        """A frame of ``source`` is damaged, and with it the message that it belongs to."""
        broken = self._open.setdefault(source, _Open([]))
        broken.raw += raw
        broken.reason = broken.reason or reason

    def finish(self) -> Iterator[Broken]:
        """Yield what has not come to its end."""
        for source in list(self._open):
            yield from self._give_up(source, "the answer ends")

    def _single(self, source: str, data: bytes, raw: tuple[str, ...]) -> Iterator[Message | Broken]:
        yield from self._give_up(source, "a new message begins")
        length = data[0] & 0xF
        if not 0 < length < self._room:
            self.spoil(source, f"a single frame that claims {length} bytes", *raw)
        elif self._lost_bytes(source, data, length):
            self.spoil(source, f"{len(data) - 1} bytes in a single frame of {length}", *raw)
        else:
            yield Message(source, data[1 : 1 + length], raw)

    def _first(self, source: str, data: bytes, raw: tuple[str, ...]) -> Iterator[Message | Broken]:
        yield from self._give_up(source, "a new message begins")
        if len(data) < self._room:
            self.spoil(source, f"bytes are lost in a first frame of {len(data)}", *raw)
            return
        total = (data[0] & 0xF) << 8 | data[1]
        if total < self._room:
            self.spoil(source, f"a first frame that claims {total} bytes", *raw)
        else:
            self._open[source] = _Open(list(raw), total, bytearray(data[2:]))

    def _consecutive(
        self, source: str, data: bytes, raw: tuple[str, ...]
    ) -> Iterator[Message | Broken]:
        message = self._open.get(source)
        if message is None:
            self.spoil(source, "a consecutive frame without a first frame", *raw)
            return
        message.raw += raw
        if message.reason:
            return
        number, missing = data[0] & 0xF, message.total - len(message.payload)
        if number != message.next_number:
            message.reason = f"frame {number:X} came where {message.next_number:X} was due"
        elif self._lost_bytes(source, data, missing):
            message.reason = f"bytes are lost in consecutive frame {number:X}"
        else:
            message.payload += data[1 : 1 + missing]
            message.next_number = (number + 1) % 16
            if len(message.payload) == message.total:
                del self._open[source]
                yield Message(source, bytes(message.payload), tuple(message.raw))

    def _lost_bytes(self, source: str, data: bytes, wanted: int) -> bool:
        there = len(data) - 1
        if self._any_padding and there > wanted:
            return False
        if len(data) == self._room:
            if self._padding is not None and there > wanted:
                self._padding.add(source)
            return False
        return there != wanted or (self._padding is not None and source in self._padding)

    def _give_up(self, source: str, event: str) -> Iterator[Broken]:
        message = self._open.pop(source, None)
        if message is not None:
            got, total = len(message.payload), message.total
            reason = message.reason or f"{event} after {got} of {total} bytes"
            yield Broken(source, reason, tuple(message.raw), bytes(message.payload))
