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
    """What is said at once while the bus is opened, when that is done, and how it failed."""

    done_at: float
    said: str = ""
    failure: str = ""


def reach(settings: Settings, car: Car, search_s: float, at_s: float) -> Opening:
    """Open the bus at ``at_s`` with these settings, which remember that it is open."""
    if settings.open:
        return Opening(at_s)
    alive = car.ignition and not all(ecu.silent for ecu in car.ecus)
    init_s = _KLINE_INIT_S if car.bus is Bus.KLINE else 0.0
    if settings.auto and not (alive and settings.protocol == car.bus):
        done_at = at_s + search_s + init_s
        if not alive:
            return Opening(done_at, "SEARCHING...", "UNABLE TO CONNECT")
        settings.protocol, settings.open = car.bus.value, True
        return Opening(done_at, "SEARCHING...")
    settings.open = alive and settings.protocol == car.bus
    if settings.open:
        return Opening(at_s + init_s, "BUS INIT: ...OK" if init_s else "")
    if settings.protocol in _KLINE_NUMBERS:
        return Opening(at_s + _KLINE_INIT_S, failure="BUS INIT: ...ERROR")
    others = _CAN_500_NUMBERS if alive and car.bus is not Bus.KLINE else set()
    quiet = settings.protocol in _J1850_NUMBERS | others
    return Opening(at_s + settings.timeout_s, failure="NO DATA" if quiet else "CAN ERROR")
