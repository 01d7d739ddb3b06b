"""Named states of the car; several compose, applied in the order given to a healthy car."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.simulator.bus import Bus
from hardware.simulator.car import Car
from hardware.simulator.memory import Since
from hardware.simulator.motion import IDLE_RPM, moment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DEFAULT_STATES = ("p0301",)
_IDLE, _REVVED = (25.0, IDLE_RPM), (20.0, 2500.0)  # seconds, rpm
_FROZEN_AT_S = 49.0  # pulling away with a cold engine


@dataclass(frozen=True, slots=True)
class State:
    """A state in one sentence, and what it does to a car."""

    sentence: str
    apply: Callable[[Car], None]


def _healthy(_car: Car) -> None:
    """The car as it is built."""


def _misfire(car: Car) -> None:
    car.condition = replace(car.condition, misfire=True)
    memory = car.ecm.memory
    memory.pending.append("P0301")
    memory.confirm("P0301", moment(_FROZEN_AT_S, car.condition), Since(84.0, 116.0))
    memory.misfires = {1: (187, 64), 3: (2, 0)}


def _pending(car: Car) -> None:
    car.condition = replace(car.condition, lean=True)
    car.ecm.memory.pending.append("P0171")


def _permanent(car: Car) -> None:
    car.ecm.memory.permanent.append("P0420")


def _multi(car: Car) -> None:
    car.condition = replace(car.condition, lean=True)
    frame = moment(_FROZEN_AT_S, car.condition)
    car.ecm.memory.confirm("P0171", frame, Since(311.0, 402.0))
    car.ecm.memory.confirm("P0420", frame, Since(311.0, 402.0))
    car.tcm.memory.confirm("P0741", None, Since(311.0, 402.0))
    car.abs.memory.pending.append("C0035")


def _gearbox_lamp(car: Car) -> None:
    car.tcm.memory.confirm("P0741", None, Since(27.0, 35.0))


def _refusing_gearbox(car: Car) -> None:
    car.tcm.refuses[0x03] = 0x11


def _silent_brakes(car: Car) -> None:
    car.abs.unheard = frozenset({0x02, 0x03, 0x06, 0x07, 0x09, 0x0A})


def _absent_brakes(car: Car) -> None:
    car.abs.silent = True


def _cleared(car: Car) -> None:
    for ecu in car.ecus:
        memory = ecu.memory
        memory.clear(car.moment(0.0))
        memory.cleared = Since(3.0, 11.0)
        memory.warm_ups = 1


def _engine_off(car: Car) -> None:
    car.condition = replace(car.condition, running=False)


def _ignition_off(car: Car) -> None:
    _engine_off(car)
    car.ignition = False


def _lifted(*turns: tuple[float, float]) -> Callable[[Car], None]:
    def apply(car: Car) -> None:
        car.condition = replace(car.condition, lift=turns)

    return apply


def _weak_battery(car: Car) -> None:
    car.condition = replace(car.condition, weak_battery=True)


def _vin(vin: str) -> Callable[[Car], None]:
    def apply(car: Car) -> None:
        car.ecm.identity = replace(car.ecm.identity, vin=vin)

    return apply


def _obd_on_uds(car: Car) -> None:
    for ecu in car.ecus:
        ecu.obd_on_uds = True


def _wired(bus: Bus) -> Callable[[Car], None]:
    def apply(car: Car) -> None:
        car.bus = bus

    return apply


STATES: dict[str, State] = {
    "healthy": State("No codes in any unit, all monitors complete.", _healthy),
    "p0301": State(
        "Misfire of cylinder 1: stored with freeze frame, lamp on, counted in mode 06.", _misfire
    ),
    "pending": State("P0171 pending only: seen once, lamp off.", _pending),
    "permanent": State("P0420 permanent only: cleared, not yet proved repaired.", _permanent),
    "tcm_refuses_03": State("The TCM refuses service 03 (7F 03 11).", _refusing_gearbox),
    "abs_silent": State("The ABS unit answers service 01 and nothing else.", _silent_brakes),
    "abs_absent": State("The ABS unit does not answer anything.", _absent_brakes),
    "cleared": State("Codes were cleared recently: monitors incomplete, counters small.", _cleared),
    "tcm_mil": State("ECM without codes, TCM with P0741 and the lamp on.", _gearbox_lamp),
    "multi": State("P0171 and P0420 in the ECM, P0741 in the TCM, C0035 pending in ABS.", _multi),
    "engine_off": State("Ignition on, engine off.", _engine_off),
    "ignition_off": State("Ignition off: no unit answers.", _ignition_off),
    "weak_battery": State("8.4 to 8.6 V at the socket.", _weak_battery),
    "idle_hot": State("Standing with a warm engine at idle.", _lifted(_IDLE)),
    "rev_2500": State("Standing with a warm engine held at 2500 rpm.", _lifted(_REVVED)),
    "lift": State(
        "Standing with a warm engine, idle and 2500 rpm in turn.", _lifted(_IDLE, _REVVED)
    ),
    "vin2": State("A VIN that starts with 2 (built in Canada).", _vin("2HGFC2F52KH500001")),
    "vin_eu": State(
        "A European VIN, whose ninth place is no check digit.", _vin("WVWZZZ1KZ6W000001")
    ),
    "obdonuds": State(
        "A car of SAE J1979-2: services 01 to 0A do not exist, UDS 19 and 22 tell everything.",
        _obd_on_uds,
    ),
    "can29": State("The car on 29-bit CAN identifiers (protocol 7).", _wired(Bus.CAN29)),
    "iso9141": State("The car on K-line, ISO 9141-2 (protocol 3).", _wired(Bus.KLINE)),
    "kwp": State("The car on K-line, ISO 14230-4, fast initialisation.", _wired(Bus.KWP)),
    "kwp5": State("The car on K-line, ISO 14230-4, 5 baud initialisation.", _wired(Bus.KWP_SLOW)),
    "j1850vpw": State("The car on SAE J1850 VPW (protocol 2).", _wired(Bus.VPW)),
    "j1850pwm": State("The car on SAE J1850 PWM (protocol 1).", _wired(Bus.PWM)),
}
# The cars that a user of the simulator may name: the petrol car, or the state that makes another.
DEFAULT_CAR = "petrol"
CARS = (DEFAULT_CAR, "can29", "iso9141", "kwp", "kwp5", "j1850vpw", "j1850pwm")


def build_car(states: Sequence[str] = ()) -> Car:
    """A car in the named states; without a name it is one worth showing (``DEFAULT_STATES``).

    Raises ``ValueError`` with the known names for a name that is not in ``STATES``.
    """
    car = Car()
    for name in states or DEFAULT_STATES:
        if name not in STATES:
            raise ValueError(f"unknown state {name!r}; known: {', '.join(STATES)}")
        STATES[name].apply(car)
    return car


def states_of(car: str, states: Sequence[str]) -> tuple[str, ...]:
    """The states of a ``car`` (one of ``CARS``) that is also in ``states``.

    Raises ``ValueError`` with the known names for a car that is not in ``CARS``.
    """
    if car not in CARS:
        raise ValueError(f"unknown car {car!r}; known: {', '.join(CARS)}")
    return (*(() if car == DEFAULT_CAR else (car,)), *(states or DEFAULT_STATES))
