"""What opening an adapter reports and yields."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from hardware.recording.record import Bounds, Head, Known, WireKind
from hardware.recording.tape import WireTape
from hardware.recording.taps import RecordedPort, RecordedSource

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.buses.base import FrameSource, SourceTraits
    from hardware.clock import Clock
    from hardware.links.base import Capabilities, DiagnosticLink, Exchange
    from hardware.ports.base import Port


class OpenStep(StrEnum):
    """The steps of opening an adapter, in this order."""

    PORT = "port"  # the port opens
    ADAPTER = "adapter"  # the adapter answers and names itself
    VOLTAGE = "voltage"  # battery voltage at the socket
    PROTOCOL = "protocol"  # the bus is found


def time_of_day() -> datetime:
    """The machine's own, aware."""
    return datetime.now(UTC).astimezone()


def as_given(bounds: Bounds) -> Bounds:
    """``bounds``: nobody keeps them, and nothing else was kept before."""
    return bounds


class Underway(str):
    """Words about a step that is not done: which bus is being tried."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OpenAdapter:
    """An adapter that reaches a car; ``link.close()`` gives everything back.

    ``greeting`` is what all units said to 01 00 while the bus was tested, None where not all could
    be heard then. ``keep_to`` is asked once the car is found, with what the session would keep to,
    and gives what it shall: in a recording, what it kept to then; else the same, put on the tape.
    """

    link: DiagnosticLink
    url: str
    name: str  # "ELM327", "STN1130"
    version: str  # as the adapter prints it: "ELM327 v1.5"
    voltage: float | None  # volts at the socket; None when the adapter cannot measure
    now: Callable[[], datetime] = time_of_day  # at the car: in a recording, that of the recording
    greeting: Exchange | None = None
    keep_to: Callable[[Bounds], Bounds] = as_given


@dataclass(frozen=True, slots=True)
class Opening:
    """How to open an adapter.

    ``on_step(step, None)`` says that a step began, ``on_step(step, words)`` that it is done; with
    ``Underway`` words it goes on.
    ``preferred_protocol`` is a ``BusProtocol.number`` learned earlier; it is tried first.
    ``forced_protocol`` is one that the technician demands; no other is tried then.
    ``briefly`` tries nothing but ``preferred_protocol``, where one is known.
    ``known`` is what was measured on this very adapter earlier (known by its serial number).
    ``on_close`` runs once after the link has closed its port. What passes on the wire is put on
    ``tape``, under the address ``known_as`` where the one that is opened is only a way to it.
    """

    clock: Clock
    on_step: Callable[[OpenStep, str | None], None]
    cancel: threading.Event | None = None
    preferred_protocol: str | None = None
    known: Capabilities | None = None
    on_close: Callable[[], None] = lambda: None
    forced_protocol: str | None = None
    briefly: bool = False
    tape: WireTape = field(default_factory=WireTape)
    known_as: str = ""

    def recorded_port(self, url: str, port: Port) -> RecordedPort:
        """``port`` on a fresh tape."""
        self._begin(WireKind.BYTES, url, port.name)
        return RecordedPort(port, self.tape, self.clock)

    def recorded_source(self, url: str, source: FrameSource) -> RecordedSource:
        """``source`` on a fresh tape."""
        self._begin(WireKind.FRAMES, url, source.name, source.traits)
        return RecordedSource(source, self.tape, self.clock)

    def _begin(
        self, kind: WireKind, url: str, name: str, traits: SourceTraits | None = None
    ) -> None:
        address = self.known_as or url
        told = self.known
        known = None if told is None else Known(told.can29, told.firmware, told.latency_s)
        head = Head(
            kind,
            address,
            name,
            time_of_day(),
            self.preferred_protocol,
            traits,
            self.forced_protocol,
            self.briefly,
            known,
        )
        self.tape.begin(head, self.clock)


class Opener(Protocol):
    """Opens one kind of adapter."""

    def __call__(self, url: str, how: Opening) -> OpenAdapter:
        """Open ``url``; raise a ``HardwareError`` with everything closed again."""
        ...
