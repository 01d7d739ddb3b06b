"""Which control unit an own signal is asked of, and whether the safety gate lets that happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.errors import RequestForbidden
from hardware.gate import SafetyGate, TechnicianTask
from hardware.units import LISTED, UnitAddress, emissions_unit
from motospect_desktop.diagnostics.wire import on_can

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import CarInfo
    from motospect_desktop.domain.own_signal import Ask


def answers_of(asked: str) -> str:
    """The id that answers where ``asked`` is the id of one listed unit, else ""."""
    found = {response for request, response in LISTED if request == asked}
    return found.pop() if len(found) == 1 else ""


def refusal(ask: Ask) -> str:
    """Why the gate would never let ``ask`` pass; "" when it would."""
    task = TechnicianTask()
    try:
        SafetyGate().check_user_defined(ask.request, _address(ask), task)
    except RequestForbidden as error:
        return f"it may not be sent: {error}"
    finally:
        task.end()
    return ""


def unit_of(ask: Ask, car: CarInfo) -> UnitAddress | None:
    """Where ``ask`` goes in this car; None where it cannot be asked on its bus."""
    first = car.ecus[0]
    if not ask.asked:
        return emissions_unit(first) if on_can(first) else UnitAddress("", first)
    if len(ask.asked) != len(first):  # 11 bits, 29 bits or a byte, all units alike
        return None
    unit = _address(ask)
    return unit if of_emissions(unit) or car.all_units else None


def of_emissions(unit: UnitAddress) -> bool:
    """Whether it is asked like the units that answer 01 00."""
    return not on_can(unit.response) or unit == emissions_unit(unit.response)


def _address(ask: Ask) -> UnitAddress:
    return UnitAddress(ask.asked, ask.answers) if ask.asked else emissions_unit("7E8")
