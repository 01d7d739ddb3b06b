"""The seam of diagnostic links: one question, the answers of every control unit, kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    import threading

    from hardware.gate import TechnicianTask
    from hardware.units import UnitAddress

NOT_RECORDED = "NOT IN THE RECORDING"  # notice: a replayed wire never heard this question
FRAMES_LOST = "FRAMES LOST"  # notice: the CAN adapter could not keep up


class Framing(StrEnum):
    """How a bus wraps a diagnostic message."""

    CAN11 = "can11"  # ISO 15765-4, 11-bit ids; source = "7E8"
    CAN29 = "can29"  # ISO 15765-4, 29-bit ids; source = "18DAF110"
    KLINE = "kline"  # ISO 9141-2 / ISO 14230-4: 3 header bytes, checksum; source = "10"
    J1850 = "j1850"  # SAE J1850 PWM/VPW: 3 header bytes, CRC; source = "10"


@dataclass(frozen=True, slots=True)
class BusProtocol:
    """The bus in use: the adapter's own number for it (ELM327: ``1``-``C``) and its words."""

    number: str
    name: str
    framing: Framing


@dataclass(frozen=True, slots=True)
class Reply:
    """One complete message of one control unit; ``raw`` are the lines it was made of."""

    source: str
    payload: bytes
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Defect:
    """Bytes that began to be an answer and cannot be trusted (lost frame, marked error, ...)."""

    source: str | None
    reason: str
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Complete:
    """The adapter gave its prompt after at least one reply."""


@dataclass(frozen=True, slots=True)
class NoData:
    """The adapter gave its prompt and nothing answered."""


@dataclass(frozen=True, slots=True)
class BusError:
    """The adapter named a fault; ``name`` is its message in capitals (``CAN ERROR``)."""

    name: str


@dataclass(frozen=True, slots=True)
class Timeout:
    """Nothing moved for as long as allowed."""

    waited_s: float


Ended = Complete | NoData | BusError | Timeout


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one request brought.

    Several replies of one source stay several, in order of arrival. ``dropped`` counts messages
    that did not belong to the request; ``raw`` are all lines as received, echo and noise included.
    """

    request: bytes
    target: str | None
    replies: tuple[Reply, ...]
    ended: Ended
    defects: tuple[Defect, ...] = ()
    dropped: int = 0
    raw: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()  # what the link had to mend meanwhile ("LV RESET")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an adapter was measured to do; pages grey out the rest."""

    name: str  # "ELM327", "STN1130", ...
    version: str  # as the adapter prints it: "ELM327 v1.5"
    frames: bool = False  # can it send and receive single CAN frames
    can29: bool = True
    multi_pid: bool | None = None  # several PIDs in a request; None: was not measured
    voltage: bool = False
    refused: tuple[str, ...] = ()  # start-up commands that the adapter does not know
    firmware: tuple[tuple[str, str], ...] = ()  # each question and the adapter's words about itself
    latency_s: float | None = None  # median round trip of commands that need no car


class DiagnosticLink(Protocol):
    """Ask the car. One thread owns a link; a second caller waits until the first is answered.

    Every wait ends at most 2 s after the last progress (a protocol search excepted). Raises
    ``RequestForbidden`` before a byte is written, ``PortLost`` when the pipe is gone,
    ``AdapterMute`` when the adapter no longer answers even a recovery, ``RequestCancelled`` when
    ``cancel`` is set; the wire is drained to the prompt before its next use.
    """

    @property
    def protocol(self) -> BusProtocol:
        """The bus that was found."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What the adapter can do."""
        ...

    def request(
        self,
        payload: bytes,
        *,
        target: str | None = None,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
        awaited: frozenset[str] = frozenset(),
    ) -> Exchange:
        """Send ``payload`` to all units, or to ``target`` (a ``Reply.source``), and collect.

        With ``awaited`` (each a ``Reply.source``) the link may end the wait as soon as all of these
        have answered: for polling, where others are of no interest. Without it nobody is missed.

        Response pending (7F sid 78) renews that unit's deadline to 5 s, at most six times; busy
        (7F sid 21) is repeated after 200 ms, three times. Neither is ever left as a pending state:
        what comes back last is what the unit said last.
        """
        ...

    def voltage(self) -> float | None:
        """Volts at the diagnostic socket as the adapter measures them; None if it cannot."""
        ...

    def close(self) -> None:
        """Leave the bus quiet and close the port; may be called twice."""
        ...


@runtime_checkable
class UnitLink(Protocol):
    """A ``DiagnosticLink`` that also reaches single units beyond the emissions, on CAN."""

    def ask_unit(
        self,
        payload: bytes,
        unit: UnitAddress,
        *,
        task: TechnicianTask,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
    ) -> Exchange:
        """As ``DiagnosticLink.request`` to one unit; the exchange's target is ``unit.response``.

        Raises ``RequestForbidden`` also when ``task`` has ended or the unit is not listed.
        """
        ...
