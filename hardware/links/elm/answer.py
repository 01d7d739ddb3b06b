"""From the text between request and prompt to an ``Exchange``; no text makes it raise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hardware.links.base import (
    BusError,
    Complete,
    Defect,
    Ended,
    Exchange,
    Framing,
    NoData,
    Reply,
)
from hardware.links.elm.headerless import Headerless, split_glued
from hardware.links.elm.legacy import guess_framing, read_message, verified
from hardware.links.elm.lines import FAULTS, Line, LineKind, read_line
from hardware.links.framing import Broken, IsoTp, Message
from hardware.links.matching import answers, judge

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOURCE_DIGITS = {
    Framing.CAN11: slice(0, 3),
    Framing.CAN29: slice(0, 8),
    Framing.KLINE: slice(4, 6),
    Framing.J1850: slice(4, 6),
}
_HIGHEST_ID = {Framing.CAN11: 0x7FF, Framing.CAN29: 0x1FFFFFFF}
_HIGHEST_29_BIT_BYTE = 0x1F
_LINE_ENDS = re.compile(r"[\r\n]+")
# Positive responses of services 01-0A, 10-1A, 21, 22 and the negative one.
_RESPONSES = frozenset({*range(0x41, 0x4B), *range(0x50, 0x5B), 0x61, 0x62, 0x7F})


def read_answer(
    lines: Sequence[str],
    request: bytes,
    framing: Framing | None,
    *,
    target: str | None = None,
    frames: IsoTp | None = None,
) -> Exchange:
    """Read what an adapter printed after ``request``.

    Args:
        lines: The text between sending and the prompt; echo, blanks and prompts do no harm.
        request: Service and parameters.
        framing: How the bus wraps messages; None guesses for every line, headers off included
            (``Reply.source`` is then empty).
        target: Count only this sender, as in ``Reply.source``; others are dropped.
        frames: A fresh collector of CAN frames that knows more of them than the standard says.
    """
    reader = _Reader(request, framing, frames or IsoTp())
    for line in lines:
        for text in _LINE_ENDS.split(line) if "\r" in line or "\n" in line else (line,):
            for part in read_line(text, request):
                reader.take(part)
    return reader.exchange(target, tuple(lines))


def read_text(
    text: str, request: bytes, *, header: str = "", extended_address: int | None = None
) -> Exchange:
    """Read a recorded answer of any bus.

    ``header`` is what the recorder had set: the id asked (``7E0``) or that and the id awaited
    (``7E0.7E8``, 29-bit ids by their lower digits: ``DA11.2AF111``); only an awaited id excludes
    other senders.
    """
    lines = [line for line in _LINE_ENDS.split(text) if line]
    receiver = header.partition(".")[2].strip().upper() or None
    return read_answer(lines, request, None, target=receiver, frames=IsoTp(extended_address))


class _Reader:
    def __init__(self, request: bytes, framing: Framing | None, frames: IsoTp) -> None:
        self._request = request
        self._framing = framing
        self._frames = frames
        self._headerless = Headerless()
        self._found: list[Message | Broken] = []
        self._fault = ""

    def take(self, line: Line) -> None:
        """Use one line in its turn."""
        if line.kind is LineKind.DATA:
            self._data(line)
        elif line.kind in FAULTS:
            self._fault = self._fault or line.name
        elif line.kind is LineKind.GARBAGE:
            self._damaged(line, self._framing, "unreadable text")
        elif line.kind is LineKind.MARKED:
            self._damaged(line, self._framing or self._guess(line.digits), line.name)
        elif self._framing is None and _may_be_length(line):
            self._found += self._headerless.length(line)
        elif line.kind is LineKind.INDEXED and self._framing is None:
            self._found += self._headerless.part(line)
        elif line.kind in {LineKind.LENGTH, LineKind.INDEXED}:
            self._data(line)

    def exchange(self, target: str | None, raw: tuple[str, ...]) -> Exchange:
        """Judge what was found."""
        self._found += (*self._headerless.finish(), *self._frames.finish())
        replies: list[Reply] = []
        defects: list[Defect] = []
        dropped = self._frames.ignored
        for piece in self._found:
            judged = self._judge(piece, target)
            if isinstance(judged, Reply):
                replies.append(judged)
            elif isinstance(judged, Defect):
                defects.append(judged)
            else:
                dropped += 1
        ended: Ended = Complete() if replies or defects else NoData()
        if self._fault:
            ended = BusError(self._fault)
        return Exchange(self._request, target, tuple(replies), ended, tuple(defects), dropped, raw)

    def _judge(self, piece: Message | Broken, target: str | None) -> Reply | Defect | None:
        # A damaged K-line or J1850 message may be the target's, whatever its header seems to say.
        doubtful = isinstance(piece, Broken) and self._framing in {Framing.KLINE, Framing.J1850}
        elsewhere = target is not None and piece.source and not _is_target(piece.source, target)
        if elsewhere and not doubtful:
            return None
        return judge(self._request, piece)

    def _data(self, line: Line) -> None:
        framing = self._framing or self._guess(line.digits)
        sender = _sender(line.digits, framing)
        if framing is None:
            self._without_header(line)
        elif sender is None or line.kind is not LineKind.DATA:
            self._found.append(Broken(None, f"no message of {framing}", (line.text,)))
        elif framing in _HIGHEST_ID:
            body = line.digits[len(sender) :]
            if len(body) % 2:
                self._frames.spoil(sender, "half a byte is missing", line.text)
            else:
                self._found += self._frames.feed(sender, bytes.fromhex(body), line.text)
        elif len(line.digits) % 2:
            self._found.append(Broken(sender, "half a byte is missing", (line.text,)))
        else:
            self._found.append(read_message(bytes.fromhex(line.digits), framing, line.text))

    def _damaged(self, line: Line, framing: Framing | None, reason: str) -> None:
        sender = _sender(line.digits, framing)
        if sender is not None and framing in _HIGHEST_ID:
            self._frames.spoil(sender, reason, line.text)
        else:
            self._found.append(Broken(sender, reason, (line.text,)))

    def _guess(self, digits: str) -> Framing | None:
        """The framing of a line of digits; None when it has no header or cannot be known."""
        whole = bytes.fromhex(digits[: len(digits) // 2 * 2])
        if len(digits) % 2:
            return None if answers(self._request, whole) else Framing.CAN11
        if whole[0] <= _HIGHEST_29_BIT_BYTE:
            return Framing.CAN29
        if answers(self._request, whole) and not verified(whole):
            return None
        return guess_framing(whole)

    def _without_header(self, line: Line) -> None:
        if len(line.digits) % 2:
            self._found.append(Broken(None, "half a byte is missing", (line.text,)))
            return
        data = bytes.fromhex(line.digits)
        if data[0] in _RESPONSES or answers(self._request, data):
            self._found += split_glued(data, line.text)
        else:
            self._found.append(Broken(None, "no message of a known bus", (line.text,)))


def _may_be_length(line: Line) -> bool:
    """The length 031 of a message looks like the echo of 03 with a number of answers."""
    return line.kind is LineKind.LENGTH or (line.kind is LineKind.ECHO and len(line.digits) == 3)


def _is_target(source: str, target: str) -> bool:
    """A 29-bit target may be stated by its lower digits."""
    return source == target or (len(target) > 3 and source.endswith(target))


def _sender(digits: str, framing: Framing | None) -> str | None:
    """Who sent the line, where its digits reach that far and make a possible address."""
    if framing is None:
        return None
    where = _SOURCE_DIGITS[framing]
    if len(digits) <= where.stop or int(digits[where], 16) > _HIGHEST_ID.get(framing, 0xFF):
        return None
    return digits[where]
