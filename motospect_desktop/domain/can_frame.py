"""One CAN frame, as it is kept and shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class AnyCanFrame(Protocol):
    """What every frame tells, wherever it comes from; ``CanFrame`` and the wire's own have it."""

    @property
    def can_id(self) -> int:
        """11 bits, or 29 with ``extended``."""
        ...

    @property
    def data(self) -> bytes:
        """Up to eight bytes."""
        ...

    @property
    def extended(self) -> bool:
        """The id has 29 bits."""
        ...

    @property
    def at_s(self) -> float:
        """When it was received: seconds of a monotonic clock."""
        ...

    @property
    def remote(self) -> bool:
        """A request for data, without any."""
        ...


@dataclass(frozen=True, slots=True)
class CanFrame:
    """One classic frame (ISO 11898-1); the fields are those of ``AnyCanFrame``."""

    can_id: int
    data: bytes = b""
    extended: bool = False
    at_s: float = 0.0
    remote: bool = False
