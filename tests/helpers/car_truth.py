"""What the simulated car really is at a time, told from its state and never from bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from hardware.simulator.car import Car
from hardware.simulator.live import FROZEN
from hardware.simulator.memory import CONTINUOUS, ONCE_A_TRIP
from hardware.simulator.states import build_car

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.simulator.bus import Spoken
    from hardware.simulator.ecu import Ecu
    from hardware.simulator.motion import Moment

CODE_LISTS = {0x03: "stored", 0x07: "pending", 0x0A: "permanent"}
_MONITOR_NAMES = {"ac_refrigerant": "ac_refrigerant_or_gpf", "egr": "egr_vvt"}


@dataclass(frozen=True, slots=True)
class Near:
    """A physical value, and how finely its PID can say it."""

    value: float
    step: float

    def agrees(self, told: object) -> bool:
        return isinstance(told, float | int) and abs(told - self.value) <= self.step


_PERCENT, _TRIM = 100 / 255, 100 / 128
QUANTITIES: dict[int, tuple[tuple[float, Callable[[Moment], float]], ...]] = {
    0x04: ((_PERCENT, lambda m: m.load_pct),),
    0x05: ((1.0, lambda m: m.coolant_c),),
    0x06: ((_TRIM, lambda m: m.short_trim_pct),),
    0x07: ((_TRIM, lambda m: m.long_trim_pct),),
    0x0B: ((1.0, lambda m: m.map_kpa),),
    0x0C: ((0.25, lambda m: m.rpm),),
    0x0D: ((1.0, lambda m: m.speed_kmh),),
    0x0E: ((0.5, lambda m: m.timing_deg),),
    0x0F: ((1.0, lambda m: m.intake_c),),
    0x10: ((0.01, lambda m: m.maf_gs),),
    0x11: ((_PERCENT, lambda m: m.throttle_pct),),
    0x15: ((0.005, lambda m: m.rear_o2_v),),
    0x1F: ((1.0, lambda m: m.run_time_s),),
    0x2F: ((_PERCENT, lambda m: m.fuel_level_pct),),
    0x33: ((1.0, lambda m: m.baro_kpa),),
    0x34: ((2 / 65536, lambda m: m.lam), (1 / 256, lambda m: (m.lam - 1.0) * 6)),
    0x3C: ((0.1, lambda m: m.catalyst_c),),
    0x42: ((0.001, lambda m: m.volts),),
    0x46: ((1.0, lambda m: m.ambient_c),),
    0x5C: ((1.0, lambda m: m.oil_c),),
    0x5E: ((0.05, lambda m: m.fuel_rate_lph),),
    0xA6: ((0.1, lambda m: 87654.3 + m.trip_km),),
}


@dataclass(frozen=True, slots=True)
class Heard:
    """One question that reached the car, and what its units said to it."""

    request: bytes
    t_s: float
    spoken: tuple[Spoken, ...]

    def said(self, address: str) -> tuple[bytes, ...]:
        return tuple(one.payload for one in self.spoken if one.address == address)


class WatchedCar(Car):
    """A car that remembers what it was asked, when, and what its units said.

    One that ``stands`` is always in the state of its first moment.
    """

    stands = False

    def __init__(self, states: Sequence[str]) -> None:
        car = build_car(states)
        super().__init__(car.bus, car.condition, car.ecm, car.tcm, car.abs, car.ignition)
        self.heard: list[Heard] = []

    @override
    def moment(self, t_s: float) -> Moment:
        return super().moment(0.0 if self.stands else t_s)

    @override
    def consider(self, request: bytes, header: str, t_s: float) -> list[Spoken]:
        spoken = super().consider(request, header, t_s)
        self.heard.append(Heard(request, t_s, tuple(spoken)))
        return spoken

    @property
    def can(self) -> bool:
        return self.bus.can

    def unit(self, address: str) -> Ecu:
        return next(ecu for ecu in self.ecus if self.address(ecu) == address)

    def addresses(self) -> tuple[str, ...]:
        return tuple(self.address(ecu) for ecu in self.ecus if not ecu.silent)


def truth(car: WatchedCar, address: str, request: bytes, t_s: float) -> object:
    """What the unit at ``address`` would have to be told as; ``KeyError`` for what it cannot know.

    Numbers are ``Near`` in a tuple, everything else is exact.
    """
    ecu, service, now = car.unit(address), request[0], car.moment(t_s)
    if service in CODE_LISTS:
        return codes(ecu, service)
    number = request[1]
    if service == 0x01:
        return _current(car, ecu, number, now)
    if service == 0x02:
        return _frozen(ecu, number)
    if service == 0x06:
        return _monitor_results(ecu, number)
    return _information(car, ecu, number)


def _current(car: WatchedCar, ecu: Ecu, pid: int, now: Moment) -> object:
    if pid % 0x20 == 0:
        return _span(set(ecu.pids), pid)
    if pid == 0x01:
        return readiness(ecu)
    if pid not in ecu.pids:
        raise KeyError(pid)
    gearbox_drop_v = -0.06 if ecu is car.tcm and pid == 0x42 else 0.0
    return _quantities(pid, now, offset=gearbox_drop_v)


def codes(ecu: Ecu, service: int) -> tuple[str, ...]:
    """The codes that the unit remembers for that service."""
    return tuple(getattr(ecu.memory, CODE_LISTS[service]))


def readiness(ecu: Ecu) -> tuple[bool, int, frozenset[str], frozenset[str]]:
    """Lamp, number of codes, monitors that exist, monitors that have not run."""
    memory = ecu.memory
    known = {*CONTINUOUS, *ONCE_A_TRIP}
    return (
        memory.mil,
        len(memory.stored),
        frozenset(_MONITOR_NAMES.get(name, name) for name in memory.monitors & known),
        frozenset(_MONITOR_NAMES.get(name, name) for name in memory.incomplete),
    )


def _quantities(pid: int, now: Moment, offset: float = 0.0) -> tuple[Near, ...]:
    return tuple(Near(of(now) + offset, step) for step, of in QUANTITIES[pid])


def _span(numbers: set[int], base: int) -> frozenset[int]:
    told = {n for n in numbers if base < n < base + 0x20}
    return frozenset(told | ({base + 0x20} if any(n > base + 0x20 for n in numbers) else set()))


def _frozen(ecu: Ecu, pid: int) -> object:
    frame = ecu.memory.frame
    if pid == 0x02:
        return frame.code if frame else None
    if frame is None:
        raise KeyError(pid)
    return _span({0x02, *FROZEN}, pid) if pid == 0 else _quantities(pid, frame.moment)


def _monitor_results(ecu: Ecu, monitor: int) -> object:
    results = ecu.monitor_results()
    if monitor % 0x20 == 0:
        return _span(set(results), monitor)
    cylinder = monitor - 0xA1
    per_cylinder = ecu.memory.misfires
    if monitor == 0xA1:
        return tuple(sum(pair[i] for pair in per_cylinder.values()) for i in (0, 1))
    return per_cylinder.get(cylinder, (0, 0))


def _information(car: WatchedCar, ecu: Ecu, kind: int) -> object:
    identity = ecu.identity
    told: dict[int, object] = {
        0x04: identity.calibrations,
        0x06: tuple(f"{cvn:08X}" for cvn in identity.cvns),
    }
    if identity.vin:
        told[0x02] = identity.vin
    if car.can:
        told[0x0A] = f"{identity.name}-{identity.long_name}"
        if ecu.in_use_counters:
            told[0x08] = ecu.in_use_counters
    counts = set() if car.can else {number - 1 for number in told}
    told[0x00] = _span({*told, *counts}, 0)
    return told[kind]
