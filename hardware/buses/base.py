"""The seam of CAN buses: single frames, and how the bus itself is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

MAX_STANDARD_ID = 0x7FF
MAX_EXTENDED_ID = 0x1FFFFFFF
MAX_DATA = 8  # classic CAN, ISO 11898-1


@dataclass(frozen=True, slots=True)
class CanFrame:
    """One classic frame; ``at_s`` is when it was received, in the source's clock.

    An ``error`` frame carries what SocketCAN's does: classes as id, details as data
    (linux/can/error.h). Sources count those and never hand them out.
    """

    can_id: int
    data: bytes = b""
    extended: bool = False
    at_s: float = 0.0
    remote: bool = False
    error: bool = False

    @property
    def address(self) -> str:
        """The id as a technician writes it: ``7E8``, ``18DAF110``."""
        return f"{self.can_id:08X}" if self.extended else f"{self.can_id:03X}"


class BusState(IntEnum):
    """The controller's fault confinement (ISO 11898-1, 12.1.4), worse ones larger."""

    ACTIVE = 0
    WARNING = 1
    PASSIVE = 2
    OFF = 3


@dataclass(frozen=True, slots=True)
class BusHealth:
    """What the adapter has told of the bus since it was started.

    ``tells`` is False for an adapter that cannot tell; ``errors`` are error frames or error flags,
    ``lost`` frames that the adapter or the line dropped (at least one for each time it said so).
    """

    state: BusState = BusState.ACTIVE
    errors: int = 0
    lost: int = 0
    tells: bool = True


@dataclass(frozen=True, slots=True)
class SourceTraits:
    """What a kind of bus can do."""

    kind: str  # "slcan", "socketcan", ...
    version: str  # the adapter's or the library's own words
    sets_bitrate: bool  # ``start`` chooses the speed; else it is whatever was configured outside
    listens_only: bool  # ``start(listen_only=True)`` is silent to the last bit (no acknowledge)


class FrameSource(Protocol):
    """A CAN bus. One thread owns a source; nothing is sent that was not asked for.

    Opening is the constructor's work and raises ``PortError``; the source is off the bus then.
    After the other end is gone every call but ``close`` raises ``PortLost``.
    """

    @property
    def name(self) -> str:
        """What a technician would call it: ``/dev/ttyACM0``, ``can0``."""
        ...

    @property
    def traits(self) -> SourceTraits:
        """What this kind of bus can do."""
        ...

    @property
    def health(self) -> BusHealth:
        """How the bus is, as far as it was told; costs nothing."""
        ...

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """Go on the bus, at most 2 s; a source that is on it leaves it first. Health begins anew.

        ``bitrate`` (bit/s) and ``listen_only`` have no effect where ``traits`` says so. Raises
        ``AdapterMute`` or ``AdapterUnknown`` when the adapter does not obey.
        """
        ...

    def stop(self) -> None:
        """Leave the bus: nothing is sent, acknowledged or received."""
        ...

    def send(self, frame: CanFrame) -> None:
        """Hand one frame to the adapter, at most 2 s; what becomes of it, ``health`` tells."""
        ...

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """All frames that have arrived, waiting at most ``timeout_s`` for the first.

        Own frames do not come back. An empty list means that the time is over.
        """
        ...

    def close(self) -> None:
        """Leave the bus and give everything back, threads too; may be called twice."""
        ...
