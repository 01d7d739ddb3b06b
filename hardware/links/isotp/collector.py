"""The answers to one question, of all units at once (ISO 15765-2, ISO 15765-4).

A long answer is let through by flow control to its unit alone, so that several run in parallel. A
unit that says "response pending" gets P2* (5 s) more each time, six times. An exchange ends as soon
as the unit asked, or every unit awaited, has spoken, else when no unit may still begin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.buses.base import BusState
from hardware.errors import RequestCancelled
from hardware.links.base import (
    BusError,
    Complete,
    Defect,
    Ended,
    Exchange,
    NoData,
    Reply,
    Timeout,
)
from hardware.links.framing import IsoTp
from hardware.links.matching import judge, may_answer
from hardware.links.pending import PENDING, RENEWALS, RENEWED_S
from hardware.links.turns import CANCEL_SLICE_S

if TYPE_CHECKING:
    import threading

    from hardware.buses.base import BusHealth, CanFrame
    from hardware.clock import Clock
    from hardware.links.framing import Broken, Message
    from hardware.links.isotp.addresses import Addressing
    from hardware.links.isotp.wire import CanWire

BUS_OFF = "BUS OFF"
CAN_ERROR = "CAN ERROR"
SECOND_TESTER = "SECOND TESTER"

# P2CAN is 50 ms (ISO 15765-4); gateways and USB take their part. An ELM327 waits as long for the
# first answer (ST 32).
_FIRST_S = 0.2
_FURTHER_S = 0.1
_NEXT_FRAME_S = 1.0  # N_Cr, ISO 15765-2
_LONGEST_S = 36.0  # six times 5 s of response pending, 4095 bytes; beyond it a unit only babbles
_SLICE_S = 0.05
_FIRST_FRAME, _CONSECUTIVE_FRAME = 1, 2


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of ``target``, or of everybody; ``awaited`` as in ``DiagnosticLink``."""

    request: bytes
    target: str | None = None
    awaited: frozenset[str] = frozenset()


class Collector:
    """One question's answers; ``run`` once."""

    def __init__(
        self, wire: CanWire, clock: Clock, addressing: Addressing, question: Question
    ) -> None:
        self._wire = wire
        self._clock = clock
        self._addressing = addressing
        self._request = question.request
        self._target = target = question.target
        self._expected = frozenset((target,)) if target else question.awaited
        self._frames = IsoTp()
        self._foreign: set[str] = set()  # units whose long message is not ours
        self._pending: dict[str, float] = {}  # unit -> when its patience ends
        self._renewals: dict[str, int] = {}
        self._replies: list[Reply] = []
        self._defects: list[Defect] = []
        self._dropped = 0
        self._raw: list[str] = []

    def run(
        self, idle_s: float, cancel: threading.Event | None, *, first_error: bool = False
    ) -> Exchange:
        """Ask and collect; ``first_error`` gives up at the first sign of trouble on the bus.

        ``idle_s`` limits every wait but that for a pending unit. Raises ``RequestCancelled``.
        """
        before = self._wire.health
        began = progress = self._clock.monotonic()
        other_at = self._wire.other_tester_at
        address = self._addressing.unit(self._target) if self._target else None
        self._wire.ask(address or self._addressing.everybody, self._request)
        while True:
            now = self._clock.monotonic()
            until = self._until(progress, idle_s)
            if now >= min(until, began + _LONGEST_S) or self._broken_off(
                before, other_at, first_error=first_error
            ):
                break
            if self._take(self._receive(until - now, cancel)):
                progress = self._clock.monotonic()
            if self._everybody_spoke():
                break
        return self._exchange(self._fault(before, other_at), self._clock.monotonic() - began)

    def _until(self, progress: float, idle_s: float) -> float:
        if self._frames.unfinished:
            quiet_s = _NEXT_FRAME_S
        else:
            quiet_s = _FURTHER_S if self._replies or self._defects else _FIRST_S
        return max(progress + min(quiet_s, idle_s), *self._pending.values(), 0.0)

    def _receive(self, left_s: float, cancel: threading.Event | None) -> list[CanFrame]:
        if cancel is not None and cancel.is_set():
            raise RequestCancelled("stopped while waiting for the car")
        return self._wire.receive(min(left_s, _SLICE_S if cancel is None else CANCEL_SLICE_S))

    def _everybody_spoke(self) -> bool:
        spoke = bool(self._expected) and self._expected <= self._done()
        return spoke and not self._frames.unfinished

    def _done(self) -> set[str]:
        return {reply.source for reply in self._replies} - self._pending.keys()

    def _broken_off(self, before: BusHealth, other_at: float | None, *, first_error: bool) -> bool:
        health = self._wire.health
        trouble = first_error and health.errors > before.errors
        return trouble or health.state is BusState.OFF or self._wire.other_tester_at != other_at

    def _take(self, frames: list[CanFrame]) -> bool:
        """Use frames in order; whether one of them was progress: of a unit not done yet."""
        moved = False
        for frame in frames:
            if self._addressing.is_answer(frame) and not frame.remote:
                moved |= self._frame(frame)
        return moved

    def _frame(self, frame: CanFrame) -> bool:
        source, data = frame.address, frame.data
        line = source + data.hex().upper()
        self._raw.append(line)
        kind = data[0] >> 4 if data else 0
        if kind != _CONSECUTIVE_FRAME:
            self._foreign.discard(source)
        elsewhere = self._target is not None and source != self._target
        if source in self._foreign or elsewhere:
            self._dropped += kind != _CONSECUTIVE_FRAME
            self._foreign.add(source)
            return False
        if kind == _FIRST_FRAME and not may_answer(self._request, data[2:]):
            self._dropped += 1
            self._foreign.add(source)  # without flow control its unit falls silent
            return False
        progress = source not in self._done() and self._renewals.get(source, 0) <= RENEWALS
        found = list(self._frames.feed(source, data, line))
        if kind == _FIRST_FRAME and source in self._frames.unfinished:
            self._wire.let_continue(self._addressing.unit(source))
        for piece in found:
            self._judge(piece)
        return progress

    def _judge(self, piece: Message | Broken) -> None:
        judged = judge(self._request, piece)
        if judged is None:
            self._dropped += 1
        elif isinstance(judged, Defect):
            self._defects.append(judged)
            self._pending.pop(judged.source or "", None)
        else:
            self._replies.append(judged)
            self._renew(judged)

    def _renew(self, reply: Reply) -> None:
        """A pending unit has its time; one that says so too often has none left."""
        self._pending.pop(reply.source, None)
        if reply.payload[:1] != b"\x7f" or reply.payload[2] != PENDING:
            return
        said = self._renewals[reply.source] = self._renewals.get(reply.source, 0) + 1
        patience_s = RENEWED_S if said <= RENEWALS else 0.0
        self._pending[reply.source] = self._clock.monotonic() + patience_s

    def _fault(self, before: BusHealth, other_at: float | None) -> str:
        health = self._wire.health
        if health.state is BusState.OFF:
            return BUS_OFF
        if self._wire.other_tester_at != other_at:
            return SECOND_TESTER
        answered = bool(self._replies or self._defects)
        return CAN_ERROR if health.errors > before.errors and not answered else ""

    def _exchange(self, fault: str, waited_s: float) -> Exchange:
        for piece in self._frames.finish():
            self._judge(piece)
        ended: Ended = Complete() if self._replies or self._defects else NoData()
        if fault:
            ended = BusError(fault)
        elif self._pending:
            ended = Timeout(waited_s)
        return Exchange(
            self._request,
            self._target,
            tuple(self._replies),
            ended,
            tuple(self._defects),
            self._dropped + self._frames.ignored,
            tuple(self._raw),
        )
