"""Listen, then ask: the bitrate, another tester, and the bus on which a unit answers.

ISO 15765-4, clause 6.3 (initialisation): a bitrate whose 01 00 cannot be sent without an error is
left at once, and the next one is tried; one that carries it is right, so only the identifiers are
left to try. A car of SAE J1979-2 does not answer 01 00, so 22 F4 00 is asked beside it. Nothing is
sent before 2 s of listening, because behind a gateway a bus is silent and elsewhere another tester
may be at work.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.buses.base import BusState
from hardware.errors import BusUnreachable, RequestCancelled, UnreachableReason
from hardware.links.isotp.addresses import Addressing
from hardware.links.isotp.collector import Collector, Question
from hardware.links.protocols import PROTOCOLS

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence

    from hardware.clock import Clock
    from hardware.links.base import BusProtocol, Exchange
    from hardware.links.isotp.wire import CanWire

BITRATES = (500_000, 250_000)  # ISO 15765-4, in this order
_NUMBERS = {500_000: ("6", "7"), 250_000: ("8", "9")}
_LISTEN_S = 2.0
_SLICE_S = 0.05
# Every unit of SAE J1979 answers the first, every one of SAE J1979-2 the second.
_QUESTIONS = (b"\x01\x00", b"\x22\xf4\x00")
_ENOUGH_ERRORS = 3  # one may be a passing fault, or a unit that wakes up


@dataclass(frozen=True, slots=True)
class FoundBus:
    """The bus, and whether nobody talked on it before it was asked."""

    protocol: BusProtocol
    silent: bool


@dataclass(slots=True)
class _Heard:
    frames: int = 0
    errors: int = 0


def find_bus(
    wire: CanWire,
    clock: Clock,
    *,
    bitrate: int | None,
    preferred: str | None = None,
    cancel: threading.Event | None = None,
) -> FoundBus:
    """Find the bus; ``bitrate`` (of ``BITRATES``) is the only one to try where it is given.

    The source is on the bus when this returns. Raises ``BusUnreachable`` with the reason; the
    source has left the bus then. ``RequestCancelled`` when ``cancel`` is set.
    """
    search = _Search(wire, clock, cancel)
    try:
        return search.run(_in_order(wire, bitrate, preferred), preferred)
    except BaseException:
        wire.stop()
        raise


def _in_order(wire: CanWire, bitrate: int | None, preferred: str | None) -> Sequence[int]:
    if bitrate is not None:
        return (bitrate,)
    if not wire.traits.sets_bitrate:
        return BITRATES[:1]  # whatever it is, it was set outside
    return sorted(BITRATES, key=lambda one: preferred not in _NUMBERS[one])


class _Search:
    def __init__(self, wire: CanWire, clock: Clock, cancel: threading.Event | None) -> None:
        self._wire = wire
        self._clock = clock
        self._cancel = cancel

    def run(self, bitrates: Sequence[int], preferred: str | None) -> FoundBus:
        heard = _Heard()
        for bitrate in bitrates:
            heard = self._listen(bitrate)
            if heard.frames:
                bitrates = (bitrate,)
            if heard.frames or not heard.errors:
                break
        else:
            speeds = " and ".join(map(str, bitrates))
            words = f"only errors heard at {speeds} bit/s"
            raise BusUnreachable(UnreachableReason.BUS_ERROR, words)
        return self._initialise(bitrates, preferred, heard)

    def _listen(self, bitrate: int) -> _Heard:
        """What is on the bus at ``bitrate``; sends nothing, and acknowledges nothing if it can."""
        self._wire.start(bitrate, listen_only=self._wire.traits.listens_only)
        heard = _Heard()
        until = self._clock.monotonic() + _LISTEN_S
        while (left_s := until - self._clock.monotonic()) > 0:
            if self._cancel is not None and self._cancel.is_set():
                raise RequestCancelled("stopped while listening to the bus")
            heard.frames += len(self._wire.receive(min(left_s, _SLICE_S)))
            heard.errors = self._wire.health.errors
            if self._wire.other_tester_at is not None:
                words = f"another tester asks on {self._wire.other_tester}"
                raise BusUnreachable(UnreachableReason.BUS_BUSY, words)
            if heard.errors >= _ENOUGH_ERRORS and not heard.frames:
                break
        return heard

    def _initialise(
        self, bitrates: Sequence[int], preferred: str | None, heard: _Heard
    ) -> FoundBus:
        failed: list[str] = []
        for bitrate in bitrates:
            self._wire.start(bitrate)
            for number in sorted(_NUMBERS[bitrate], key=lambda one: one != preferred):
                protocol = PROTOCOLS[number]
                errors = self._ask_both(protocol)
                if errors is None:
                    return FoundBus(protocol, silent=not heard.frames)
                if errors:
                    break
            else:
                if self._wire.health.tells:
                    words = f"{bitrate} bit/s: the request was sent, nobody answered"
                    raise BusUnreachable(UnreachableReason.NO_ECU, words)
                errors = "no answer"
            self._wire.stop()
            failed.append(f"{bitrate} bit/s: {errors}")
        reason = UnreachableReason.BUS_ERROR if heard.frames else UnreachableReason.NO_PROTOCOL
        raise BusUnreachable(reason, "; ".join(failed))

    def _ask_both(self, protocol: BusProtocol) -> str | None:
        """None when a unit answers; else what went wrong with sending, "" for nothing."""
        errors = ""
        for request in _QUESTIONS:
            exchange, errors = self._ask(protocol, request)
            if exchange.replies:
                return None
            if errors:
                break
        return errors

    def _ask(self, protocol: BusProtocol, request: bytes) -> tuple[Exchange, str]:
        """One question, and what went wrong with sending it."""
        before = self._wire.health.errors
        collector = Collector(
            self._wire, self._clock, Addressing(protocol.framing), Question(request)
        )
        exchange = collector.run(_LISTEN_S, self._cancel, first_error=True)
        if self._wire.other_tester_at is not None:
            words = f"another tester asks on {self._wire.other_tester}"
            raise BusUnreachable(UnreachableReason.BUS_BUSY, words)
        health = self._wire.health
        if health.state is BusState.OFF:
            return exchange, "bus-off"
        return exchange, "error frames" if health.errors > before else ""
