"""What the adapter's thread tells the rest of the program.

Events are made on the adapter's thread and handed to one listener, which must only enqueue them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.outcome import Answer
    from motospect_desktop.domain.passport import Passport
    from motospect_desktop.domain.scan import AdapterInfo, EcuReport, Scan, Voltage
    from motospect_desktop.errors import MotospectError


class ConnectStep(StrEnum):
    """The visible steps of connecting, in this order."""

    PORT = "port"  # the port opens
    ADAPTER = "adapter"  # the adapter answers and names itself
    VOLTAGE = "voltage"  # battery voltage at the socket
    PROTOCOL = "protocol"  # the bus is found
    ECUS = "ecus"  # control units answer 01 00


class StepState(StrEnum):
    """How far a step is."""

    RUNNING = "running"
    DONE = "done"
    WARNED = "warned"  # done, and the technician should know something
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StepChanged:
    """A connect step began or ended; ``detail`` is its result in words (``12.4 V``)."""

    step: ConnectStep
    state: StepState
    detail: str = ""
    elapsed_s: float = 0.0


@dataclass(frozen=True, slots=True)
class CarInfo:
    """What is known of the connected car."""

    adapter: AdapterInfo
    protocol: str
    voltage: Voltage | None
    ecus: tuple[str, ...]  # addresses that answered 01 00, or 22 F4 00
    pids: tuple[tuple[str, str], ...]  # (ecu, pid) of every supported live PID, e.g. ("7E8", "0C")
    demo: bool = False
    replayed: bool = False  # a recording answers, not a car
    all_units: bool = False  # units beyond the emissions can be asked
    uds: tuple[str, ...] = ()  # those of ``ecus`` that speak SAE J1979-2 instead of J1979


@dataclass(frozen=True, slots=True)
class Connected:
    """The car answers."""

    car: CarInfo


@dataclass(frozen=True, slots=True)
class ConnectFailed:
    """Connecting ended; ``error`` says at which step, why and what to do."""

    error: MotospectError
    step: ConnectStep


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The technician ended the connection."""


@dataclass(frozen=True, slots=True)
class AdapterGone:
    """The adapter or the car was lost while in use."""

    error: MotospectError


@dataclass(frozen=True, slots=True)
class Connecting:
    """A known adapter was plugged in and is being connected without being asked to."""

    url: str


@dataclass(frozen=True, slots=True)
class CarSilent:
    """The adapter is there, the car does not answer any more; it is asked again by itself.

    ``Connected`` follows when it does.
    """

    error: MotospectError


@dataclass(frozen=True, slots=True)
class OtherAdapter:
    """Another adapter was plugged in than the one that was in use.

    ``used``: it is known and is being connected instead; otherwise it is left alone.
    """

    error: MotospectError
    used: bool


@dataclass(frozen=True, slots=True)
class AdapterMeasured:
    """What the connected adapter can do is known."""

    passport: Passport


@dataclass(frozen=True, slots=True)
class ScanProgressed:
    """``done`` of ``total`` requests; ``answer`` is how unit ``ecu`` met ``service`` just now."""

    done: int
    total: int
    ecu: str
    service: str
    ecu_index: int  # 1-based, 0 while all units are asked at once
    ecu_count: int
    remaining_s: float | None
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class CodesRead:
    """What the units told so far, while the scan goes on; names and freeze frames may follow."""

    ecus: tuple[EcuReport, ...]


@dataclass(frozen=True, slots=True)
class ScanFinished:
    """The scan ended, complete or partial (``scan.complete``)."""

    scan: Scan


@dataclass(frozen=True, slots=True)
class ScanNotKept:
    """The scan that just finished could not be stored; ``error`` says what to do."""

    error: MotospectError


@dataclass(frozen=True, slots=True)
class LiveStarted:
    """Live polling began for these (ecu, pid) pairs and the own signals of these keys."""

    pids: tuple[tuple[str, str], ...]
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleArrived:
    """One live value."""

    sample: Sample


@dataclass(frozen=True, slots=True)
class LiveHealth:
    """Once a second while live: how polling goes."""

    rate_hz: float  # answered PIDs a second
    late_share: float  # 0-1, share of requests of the last 10 s without an answer in time
    missing: tuple[str, ...] = ()  # PIDs that were asked and do not answer
    own_missing: tuple[str, ...] = ()  # keys of own signals without a value


@dataclass(frozen=True, slots=True)
class LiveStopped:
    """Live polling ended; whether the car is still there is told by its own event."""


@dataclass(frozen=True, slots=True)
class WireRecordSaved:
    """What passed on the wire was saved at ``path`` because of ``why`` (``new code P0301``)."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class WireRecordNotSaved:
    """It should have been saved and could not be; ``error`` says what to do."""

    error: MotospectError


BayEvent = (
    StepChanged
    | Connected
    | ConnectFailed
    | Disconnected
    | AdapterGone
    | Connecting
    | CarSilent
    | OtherAdapter
    | AdapterMeasured
    | ScanProgressed
    | CodesRead
    | ScanFinished
    | ScanNotKept
    | LiveStarted
    | SampleArrived
    | LiveHealth
    | LiveStopped
    | WireRecordSaved
    | WireRecordNotSaved
)
