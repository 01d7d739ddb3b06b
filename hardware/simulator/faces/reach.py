"""How an ELM327 reaches the bus before its first request: search, initialise, or fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.simulator.bus import Bus

if TYPE_CHECKING:
    from hardware.simulator.car import Car
    from hardware.simulator.faces.settings import Settings
    from hardware.simulator.timing import Timing

# How long waking a K-line takes: an address at 5 baud and the answer to it, or a pulse of 50 ms
# behind 300 ms of silence and a message (ISO 9141-2, ISO 14230-2).
_INIT_S = {Bus.KLINE: 2.4, Bus.KWP_SLOW: 2.4, Bus.KWP: 0.4}
_J1850_NUMBERS = {"1", "2"}
_CAN_500_NUMBERS = {"6", "7"}  # right speed, other identifiers: sent and acknowledged, unanswered


@dataclass(frozen=True, slots=True)
class Opening:
    """When the bus is open, what is said meanwhile and when, and how it failed."""

    done_at: float
    said: tuple[tuple[float, str], ...] = ()
    failure: str = ""


def _waking(number: str, at_s: float) -> tuple[tuple[float, str], ...]:
    """The words of an initialisation without its result; only the slow one has dots."""
    slow = number != Bus.KWP
    dots = tuple((at_s + _INIT_S[Bus(number)] * i / 3, ".") for i in (1, 2, 3)) if slow else ()
    return ((at_s, "BUS INIT: "), *dots)


def reach(settings: Settings, car: Car, timing: Timing, at_s: float) -> Opening:
    """Open the bus at ``at_s`` with these settings, which remember that it is open.

    To a clone a bus with 29-bit identifiers is like none.
    """
    if settings.open:
        return Opening(at_s)
    heard = car.bus is not Bus.CAN29 or not timing.clone
    alive = heard and car.ignition and not all(ecu.silent for ecu in car.ecus)
    # The chip's own search asks 01 00, which a car of SAE J1979-2 does not answer.
    found = alive and not all(ecu.silent or ecu.obd_on_uds for ecu in car.ecus)
    init_s = _INIT_S.get(car.bus, 0.0)
    if settings.auto and not (found and settings.protocol == car.bus):
        done_at = at_s + timing.search_s + init_s
        said = ((at_s, "SEARCHING...\r"),)
        if not (found and timing.searches):
            return Opening(done_at, said, "UNABLE TO CONNECT")
        settings.protocol, settings.open = car.bus.value, True
        return Opening(done_at, said)
    settings.open = alive and settings.protocol == car.bus
    if settings.open:
        done_at = at_s + init_s
        return Opening(done_at, (*_waking(car.bus, at_s), (done_at, "OK\r")) if init_s else ())
    if settings.protocol in _INIT_S:
        done_at = at_s + _INIT_S[Bus(settings.protocol)]
        return Opening(done_at, _waking(settings.protocol, at_s), "ERROR")
    others = _CAN_500_NUMBERS if alive and car.bus.can else set()
    quiet = settings.protocol in _J1850_NUMBERS | others
    return Opening(at_s + settings.timeout_s, failure="NO DATA" if quiet else "CAN ERROR")
