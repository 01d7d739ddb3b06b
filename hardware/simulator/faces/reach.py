"""How an ELM327 reaches the bus before its first request: search, initialise, or fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.simulator.bus import Bus

if TYPE_CHECKING:
    from hardware.simulator.car import Car
    from hardware.simulator.faces.settings import Settings

_KLINE_INIT_S = 2.4  # five-baud initialisation
_KLINE_NUMBERS = {"3", "4", "5"}
_J1850_NUMBERS = {"1", "2"}
_CAN_500_NUMBERS = {"6", "7"}  # right speed, other identifiers: sent and acknowledged, unanswered


@dataclass(frozen=True, slots=True)
class Opening:
    """When the bus is open, what is said meanwhile and when, and how it failed."""

    done_at: float
    said: tuple[tuple[float, str], ...] = ()
    failure: str = ""


def _five_baud(at_s: float) -> tuple[tuple[float, str], ...]:
    """The words and the dots of a slow initialisation, without its result."""
    dots = tuple((at_s + _KLINE_INIT_S * i / 3, ".") for i in (1, 2, 3))
    return ((at_s, "BUS INIT: "), *dots)


def reach(
    settings: Settings, car: Car, search_s: float, at_s: float, *, can29: bool = True
) -> Opening:
    """Open the bus at ``at_s`` with these settings, which remember that it is open.

    Without ``can29`` a bus with 29-bit identifiers is like none.
    """
    if settings.open:
        return Opening(at_s)
    heard = can29 or car.bus is not Bus.CAN29
    alive = heard and car.ignition and not all(ecu.silent for ecu in car.ecus)
    init_s = _KLINE_INIT_S if car.bus is Bus.KLINE else 0.0
    if settings.auto and not (alive and settings.protocol == car.bus):
        done_at = at_s + search_s + init_s
        said = ((at_s, "SEARCHING...\r"),)
        if not alive:
            return Opening(done_at, said, "UNABLE TO CONNECT")
        settings.protocol, settings.open = car.bus.value, True
        return Opening(done_at, said)
    settings.open = alive and settings.protocol == car.bus
    if settings.open:
        done_at = at_s + init_s
        return Opening(done_at, (*_five_baud(at_s), (done_at, "OK\r")) if init_s else ())
    if settings.protocol in _KLINE_NUMBERS:
        return Opening(at_s + _KLINE_INIT_S, _five_baud(at_s), "ERROR")
    others = _CAN_500_NUMBERS if alive and car.bus is not Bus.KLINE else set()
    quiet = settings.protocol in _J1850_NUMBERS | others
    return Opening(at_s + settings.timeout_s, failure="NO DATA" if quiet else "CAN ERROR")
