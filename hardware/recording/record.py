"""A wire record: what was sent and heard on one adapter's wire, in order, with its times.

``at_once`` marks what a call brought that did not wait: however long it had been lying there, it
belongs to that call.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from hardware.buses.base import BusHealth, CanFrame, SourceTraits


class WireKind(StrEnum):
    """At which level the wire was tapped."""

    BYTES = "bytes"  # a port: ELM327 text
    FRAMES = "frames"  # a CAN bus


@dataclass(frozen=True, slots=True)
class Known:
    """What had been measured on this adapter earlier and was not measured again."""

    can29: bool
    firmware: tuple[tuple[str, str], ...]  # as long as it says the same, the rest is believed
    latency_s: float | None = None


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the session kept to once its car was found: learned earlier, or found just then."""

    widest: int  # PIDs of service 01 in one request
    settled: bool = False  # a wider one is not tried any more
    passport: str = ""  # of the adapter: the JSON object of the room above; "": none was measured


@dataclass(frozen=True, slots=True)
class Head:
    """Whose wire it was, when it was opened (an aware time), and what was known beforehand."""

    kind: WireKind
    url: str  # the adapter's address
    name: str  # the port's or the bus's
    opened_at: datetime
    preferred: str | None = None  # ``BusProtocol.number`` that was tried first
    traits: SourceTraits | None = None  # of a bus
    forced: str | None = None  # ``BusProtocol.number`` that was the only one tried
    briefly: bool = False  # nothing but ``preferred`` was tried
    known: Known | None = None
    bounds: Bounds | None = None  # None: the session ended before


@dataclass(frozen=True, slots=True)
class SentBytes:
    """Bytes that were written, as one call."""

    at_s: float  # since the wire was opened, as in every event
    data: bytes


@dataclass(frozen=True, slots=True)
class HeardBytes:
    """Bytes that one call of ``read`` gave."""

    at_s: float
    data: bytes
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class SentFrame:
    """A frame that was sent."""

    at_s: float
    frame: CanFrame


@dataclass(frozen=True, slots=True)
class HeardFrames:
    """Frames that one call of ``receive`` gave."""

    at_s: float
    frames: tuple[CanFrame, ...]
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """How a bus was started."""

    bitrate: int
    listen_only: bool


@dataclass(frozen=True, slots=True)
class Started:
    """The bus was started."""

    at_s: float
    start: Start


@dataclass(frozen=True, slots=True)
class HealthTold:
    """The bus became so."""

    at_s: float
    health: BusHealth
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class MomentTold:
    """Somebody asked for the time of day and was told ``when`` (aware)."""

    at_s: float
    when: datetime


@dataclass(frozen=True, slots=True)
class Failure:
    """A ``HardwareError`` by its class and its own words."""

    error: str
    detail: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The wire failed."""

    at_s: float
    failure: Failure
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """How much a full tape has let go."""

    events: int
    size: int  # bytes, as the tape counts them


@dataclass(frozen=True, slots=True)
class Gap:
    """Here events are missing."""

    at_s: float
    missing: Missing


Event = (
    SentBytes
    | HeardBytes
    | SentFrame
    | HeardFrames
    | Started
    | HealthTold
    | MomentTold
    | Failed
    | Gap
)


@dataclass(frozen=True, slots=True)
class WireRecord:
    """A whole record; ``cut_off`` when its last line was broken off and is left out."""

    head: Head
    events: tuple[Event, ...]
    cut_off: bool = False
    inferred: bool = False  # the questions are those that the recorded answers name
