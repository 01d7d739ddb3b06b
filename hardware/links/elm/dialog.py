"""The prompt: one command at a time, each read to its ``>`` or to its deadline.

    idle ── command/ask ──▶ running ── ">" ──▶ idle
                              │ deadline, cancel
                              ▼
                           unfinished ── regain: interrupt, drain to ">", ATI ──▶ idle | lost

A deadline is a time without progress, and any byte is progress. An unfinished command is never left
to itself: ``regain`` comes before the next one, so that a late answer cannot pass for another's.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.errors import RequestCancelled
from hardware.links.elm.lines import LineKind, classify
from hardware.links.pending import PENDING, RENEWALS, RENEWED_S

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.links.elm.wire import ElmWire

QUICK_S = 0.5  # commands that the adapter answers by itself
_CANCEL_SLICE_S = 0.05
_INTERRUPT_S = 0.25
_SEARCH_S = 12.0  # SEARCHING... and BUS INIT: ... may be silent for so long
# Bytes without a prompt beyond every true answer: six times 5 s of response pending, 4095 bytes.
_LONGEST_ANSWER_S = 36.0
_LONGEST_COMMAND_S = 3.0
_LARGEST_ANSWER = 16_384
_PROMPT = b">"
_PENDING_DIGITS = f"{PENDING:02X}"
_PENDING_BYTES = _PENDING_DIGITS.encode("ascii")
_PLAIN = re.compile(rb"[0-9A-F\r]*")  # nearly every answer to live data: no word that asks patience


@dataclass(frozen=True, slots=True)
class Said:
    """What came between a command and its prompt; without ``prompted`` the wait ended in silence.

    ``stray`` are lines that were lying on the wire before the command, or that answered another.
    """

    lines: tuple[str, ...]
    prompted: bool
    waited_s: float  # since the last progress
    stray: tuple[str, ...] = ()

    def kinds(self) -> set[LineKind]:
        """What the lines are, each by its name."""
        return {classify(line).kind for line in self.lines}


class ElmDialog:
    """Commands and answers over ``wire``. One thread at a time."""

    def __init__(self, wire: ElmWire, clock: Clock) -> None:
        self.wire = wire
        self._clock = clock
        self._buffer = b""
        self.unfinished = False

    def command(
        self,
        text: str,
        *,
        idle_s: float = QUICK_S,
        limit_s: float = _LONGEST_COMMAND_S,
        accept: Callable[[Said], bool] = lambda _said: True,
        cancel: threading.Event | None = None,
    ) -> Said:
        """Send a command to the adapter and read its answer.

        An answer that ``accept`` does not know is somebody else's late one: it is put aside and
        the next is awaited, ``limit_s`` at most. Raises ``PortLost``, ``RequestCancelled``.
        """
        stray = self.drain()
        self.wire.command(text)
        self.unfinished = True
        until = self._clock.monotonic() + limit_s
        while True:
            said = self._until_prompt(lambda _lines: idle_s, until, cancel)
            if accept(said) or not said.prompted:
                return replace(said, stray=stray)
            stray += said.lines
            self.unfinished = True

    def ask(
        self,
        payload: bytes,
        target: str | None,
        *,
        patience: Callable[[tuple[str, ...]], float],
        cancel: threading.Event | None = None,
        frames: int | None = None,
    ) -> Said:
        """Send a diagnostic request; ``patience(lines)`` is the time without progress allowed."""
        stray = self.drain()
        self.wire.ask(payload, target, frames)
        self.unfinished = True
        until = self._clock.monotonic() + _LONGEST_ANSWER_S
        said = self._until_prompt(patience, until, cancel)
        return replace(said, stray=stray) if stray else said

    def regain(self, cancel: threading.Event | None = None) -> bool:
        """Bring an unfinished dialog back to its prompt; False when the adapter does not follow.

        Takes 0.75 s at most: interrupts, drains, and lets the adapter say its name, which no late
        answer of a car looks like.
        """
        self.wire.interrupt()
        until = self._clock.monotonic() + _INTERRUPT_S
        self._until_prompt(lambda _lines: _INTERRUPT_S, until, cancel)
        self.unfinished = True
        return self.command("ATI", accept=names_itself, cancel=cancel).prompted

    def drain(self) -> tuple[str, ...]:
        """Take away everything that lies on the wire; the lines of it."""
        while len(self._buffer) < _LARGEST_ANSWER and (data := self.wire.read(0)):
            self._buffer += data
        if not self._buffer:
            return ()
        lines = _lines(self._buffer.replace(_PROMPT, b"\r"))
        self._buffer = b""
        return lines

    def _until_prompt(
        self,
        patience: Callable[[tuple[str, ...]], float],
        until: float,
        cancel: threading.Event | None,
    ) -> Said:
        """Read to a prompt with words before it; a prompt with none is a stray one."""
        now = progress = self._clock.monotonic()
        usual_s = patience(())
        while True:
            before, prompt, after = self._buffer.partition(_PROMPT)
            if prompt:
                self._buffer = after
                if lines := _lines(before):
                    self.unfinished = False
                    return Said(lines, prompted=True, waited_s=0.0)
                continue
            plain = _PLAIN.fullmatch(before) and _PENDING_BYTES not in before
            left_s = min(progress + (usual_s if plain else patience(_lines(before))), until) - now
            if left_s <= 0 or len(before) > _LARGEST_ANSWER:
                self._buffer = b""
                return Said(_lines(before), prompted=False, waited_s=now - progress)
            data = self._read(left_s, cancel)
            now = self._clock.monotonic()
            if data:
                self._buffer += data
                progress = now

    def _read(self, left_s: float, cancel: threading.Event | None) -> bytes:
        if cancel is None:
            return self.wire.read(left_s)
        if cancel.is_set():
            raise RequestCancelled("stopped while waiting for the adapter")
        return self.wire.read(min(left_s, _CANCEL_SLICE_S))


def names_itself(said: Said) -> bool:
    """The answer holds an adapter's name (``ELM327 v1.5``, ``STN1130 v4.0.1``, ``OBDLink``)."""
    return LineKind.IDENTITY in said.kinds()


def confirms(said: Said) -> bool:
    """The answer is the adapter's yes or no to a setting."""
    return bool(said.kinds() & {LineKind.OK, LineKind.NOT_UNDERSTOOD})


def search_patience(lines: tuple[str, ...], idle_s: float) -> float:
    """``idle_s``, or the time of a protocol search while the last line says that one runs."""
    if lines and classify(lines[-1]).kind in {LineKind.SEARCHING, LineKind.BUS_INIT}:
        return _SEARCH_S
    return idle_s


def pending_patience(lines: tuple[str, ...], service: int, idle_s: float) -> float:
    """``idle_s``, or P2* while the last line says "pending"; nothing once a unit says it too often.

    The lines of one unit's pending messages are all alike.
    """
    if not any(_PENDING_DIGITS in line for line in lines):  # nearly every line of live data
        return idle_s
    mark = f"7F{service:02X}{PENDING:02X}"
    pending = [line for line in lines if mark in line.replace(" ", "").upper()]
    if not pending:
        return idle_s
    marked = Counter(pending)
    if any(count > RENEWALS for count in marked.values()):
        return 0.0
    return RENEWED_S if lines[-1] in marked else idle_s


def _lines(data: bytes) -> tuple[str, ...]:
    """Lines with something on them; NUL bytes are noise (ELM327DSJ), others stay visible."""
    text = data.replace(b"\0", b"").decode("ascii", "backslashreplace")
    return tuple([line for line in text.replace("\n", "\r").split("\r") if line.strip()])
