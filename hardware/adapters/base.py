"""What opening an adapter reports and yields."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.links.base import DiagnosticLink


class OpenStep(StrEnum):
    """The steps of opening an adapter, in this order."""

    PORT = "port"  # the port opens
    ADAPTER = "adapter"  # the adapter answers and names itself
    VOLTAGE = "voltage"  # battery voltage at the socket
    PROTOCOL = "protocol"  # the bus is found


class Underway(str):
    """Words about a step that is not done: which bus is being tried."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OpenAdapter:
    """An adapter that reaches a car; ``link.close()`` gives everything back."""

    link: DiagnosticLink
    url: str
    name: str  # "ELM327", "STN1130"
    version: str  # as the adapter prints it: "ELM327 v1.5"
    voltage: float | None  # volts at the socket; None when the adapter cannot measure


@dataclass(frozen=True, slots=True)
class Opening:
    """How to open an adapter.

    ``on_step(step, None)`` says that a step began, ``on_step(step, words)`` that it is done; with
    ``Underway`` words it goes on.
    ``preferred_protocol`` is a ``BusProtocol.number`` learned earlier; it is tried first.
    ``forced_protocol`` is one that the technician demands; no other is tried then.
    ``on_close`` runs once after the link has closed its port.
    """

    clock: Clock
    on_step: Callable[[OpenStep, str | None], None]
    cancel: threading.Event | None = None
    preferred_protocol: str | None = None
    on_close: Callable[[], None] = lambda: None
    forced_protocol: str | None = None


class Opener(Protocol):
    """Opens one kind of adapter."""

    def __call__(self, url: str, how: Opening) -> OpenAdapter:
        """Open ``url``; raise a ``HardwareError`` with everything closed again."""
        ...
