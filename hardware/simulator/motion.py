"""How the simulated car moves: every physical quantity as a function of the car's own time.

The model is small but coherent: engine speed follows road speed and gear, air flow follows engine
speed and load, temperatures follow running time, distance is the integral of speed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

# (seconds, road speed in km/h at the end); the cycle repeats.
CYCLE = (
    (40.0, 0.0),
    (12.0, 50.0),
    (25.0, 50.0),
    (10.0, 0.0),
    (15.0, 0.0),
    (22.0, 90.0),
    (40.0, 90.0),
    (16.0, 0.0),
    (20.0, 0.0),
)
CYCLE_S = sum(seconds for seconds, _ in CYCLE)
IDLE_RPM = 760.0  # of a warm engine
_GEARS = ((15.0, 120.0), (35.0, 65.0), (55.0, 45.0), (75.0, 34.0), (999.0, 27.0))
_WARMED_S = 60.0  # how long the engine has been running when the car's time starts
_DISPLACEMENT_L = 1.6
_AIR_G_PER_L = 1.184
_HARD_PULL = 4.1  # km/h per second: mixture enriched, control loop open
_AMBIENT_C = 18.0
_BARO_KPA = 101.0
_WARM_C = 92.0


@dataclass(frozen=True, slots=True)
class Condition:
    """What makes this engine differ from a healthy one; ``seed`` shifts the small fluctuations.

    ``lift``: the car stands, warm and in neutral, and its engine is held at speeds in turn,
    (seconds, rpm), instead of being driven through ``CYCLE``.
    """

    running: bool = True
    misfire: bool = False
    lean: bool = False
    weak_battery: bool = False
    lift: tuple[tuple[float, float], ...] = ()
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Moment:
    """The physical state at one time; units in the names, ``lam`` is the air-fuel ratio lambda."""

    t_s: float
    running: bool
    closed_loop: bool
    hard_pull: bool
    rpm: float
    speed_kmh: float
    gear: int
    load_pct: float
    throttle_pct: float
    pedal_pct: float
    map_kpa: float
    baro_kpa: float
    maf_gs: float
    timing_deg: float
    coolant_c: float
    oil_c: float
    intake_c: float
    ambient_c: float
    catalyst_c: float
    short_trim_pct: float
    long_trim_pct: float
    lam: float
    rear_o2_v: float
    volts: float
    fuel_level_pct: float
    run_time_s: float
    trip_km: float

    @property
    def oil_kpa(self) -> float:
        """Oil pressure: the pump turns with the engine, thinner oil gives less."""
        return (90.0 + 0.09 * self.rpm) * (1.3 - 0.003 * self.oil_c) if self.running else 0.0

    @property
    def fuel_rate_lph(self) -> float:
        """Litres of petrol an hour: 14.7 kg of air burn 1 kg, a litre weighs 745 g."""
        return self.maf_gs / 14.7 / self.lam * 3600.0 / 745.0


def _road(t_s: float) -> tuple[float, float, float]:
    """Speed in km/h, its slope in km/h per second, and the distance so far in km."""
    rounds, rest = divmod(t_s, CYCLE_S)
    speed, km_in_round, km_here, here = 0.0, 0.0, 0.0, (0.0, 0.0)
    found = False
    for seconds, end in CYCLE:
        slope = (end - speed) / seconds
        if not found and rest < seconds:
            found = True
            here = (speed + slope * rest, slope)
            km_here = km_in_round + (speed + here[0]) / 2 * rest / 3600
        rest -= 0.0 if found else seconds
        km_in_round += (speed + end) / 2 * seconds / 3600
        speed = end
    return here[0], here[1], rounds * km_in_round + km_here


def _wave(t_s: float, seed: int, period_s: float) -> float:
    """A fluctuation between -1 and 1 that does not repeat soon."""
    first = math.sin(2 * math.pi * t_s / period_s + seed)
    second = math.sin(2 * math.pi * t_s / (period_s * 0.37) + 2.3 * seed)
    return 0.6 * first + 0.4 * second


def _standing(t_s: float, condition: Condition) -> Moment:
    """Ignition on, engine off: nothing moves and nothing flows."""
    return Moment(
        t_s=t_s,
        running=False,
        closed_loop=False,
        hard_pull=False,
        rpm=0.0,
        speed_kmh=0.0,
        gear=0,
        load_pct=0.0,
        throttle_pct=15.7,
        pedal_pct=0.0,
        map_kpa=_BARO_KPA,
        baro_kpa=_BARO_KPA,
        maf_gs=0.0,
        timing_deg=0.0,
        coolant_c=_AMBIENT_C + 3.0,
        oil_c=_AMBIENT_C + 2.0,
        intake_c=_AMBIENT_C + 1.0,
        ambient_c=_AMBIENT_C,
        catalyst_c=_AMBIENT_C,
        short_trim_pct=0.0,
        long_trim_pct=_long_trim(condition),
        lam=1.0,
        rear_o2_v=0.45,
        volts=8.4 if condition.weak_battery else 12.4,
        fuel_level_pct=62.0,
        run_time_s=0.0,
        trip_km=0.0,
    )


def _long_trim(condition: Condition) -> float:
    if condition.lean:
        return 18.0
    return 9.4 if condition.misfire else 1.6


def _short_trim(t_s: float, condition: Condition) -> float:
    leaning = 6.5 if condition.misfire or condition.lean else 0.0
    return leaning + 2.8 * _wave(t_s, condition.seed, 2.9)


def _load(speed: float, slope: float) -> float:
    if slope < 0:
        return 9.0
    return 22.0 + 0.22 * speed + 9.0 * slope


def _turning(t_s: float, speed: float, cold: float, condition: Condition) -> tuple[int, float]:
    """Gear (0 is neutral) and engine speed in rpm; a misfire makes the engine run rough."""
    rough = 55.0 if condition.misfire else 8.0
    gear = 0 if speed < 3 else 1 + next(i for i, (top, _) in enumerate(_GEARS) if speed < top)
    idle = _held(t_s, condition.lift) if condition.lift else IDLE_RPM + 420.0 * cold
    rpm = max(idle, _GEARS[gear - 1][1] * speed if gear else 0.0)
    return gear, rpm + rough * _wave(t_s, condition.seed, 1.7)


def _held(t_s: float, lift: tuple[tuple[float, float], ...]) -> float:
    """The speed in rpm that the engine is held at."""
    rest = t_s % sum(seconds for seconds, _rpm in lift)
    for seconds, rpm in lift:
        if rest < seconds:
            return rpm
        rest -= seconds
    return lift[-1][1]


def moment(t_s: float, condition: Condition) -> Moment:
    """The car ``t_s`` seconds after its time began (>= 0)."""
    if not condition.running:
        return _standing(t_s, condition)
    seed = condition.seed
    speed, slope, km = (0.0, 0.0, 0.0) if condition.lift else _road(t_s)
    run_s = t_s + _WARMED_S
    cold = 0.0 if condition.lift else math.exp(-run_s / 180.0)
    coolant = _WARM_C - (_WARM_C - 20.0) * cold + 0.8 * _wave(t_s, seed, 47.0) * (1 - cold)
    gear, rpm = _turning(t_s, speed, cold, condition)
    load = min(96.0, max(4.0, _load(speed, slope) + 1.5 * _wave(t_s, seed + 1, 5.3)))
    maf = rpm / 120.0 * _DISPLACEMENT_L * _AIR_G_PER_L * load / 100.0
    pull = slope > _HARD_PULL
    closed = coolant > 50.0 and not pull
    return replace(
        _standing(t_s, condition),
        running=True,
        closed_loop=closed,
        hard_pull=pull,
        rpm=rpm,
        speed_kmh=speed,
        gear=gear,
        load_pct=load,
        throttle_pct=12.0 + 0.7 * load,
        pedal_pct=max(0.0, 0.9 * load - 14.0) if slope >= 0 and speed > 0 else 0.0,
        map_kpa=_BARO_KPA * (0.16 + 0.8 * load / 100.0),
        maf_gs=maf,
        timing_deg=26.0 - 0.22 * load + 2.0 * _wave(t_s, seed, 3.1),
        coolant_c=coolant,
        oil_c=coolant - 6.0 - 10.0 * cold,
        intake_c=_AMBIENT_C + 9.0 + 3.0 * _wave(t_s, seed, 61.0),
        catalyst_c=620.0 - 380.0 * cold + 1.2 * load,
        short_trim_pct=_short_trim(t_s, condition) if closed else 0.0,
        lam=0.93 if pull else 1.0 + 0.02 * _wave(t_s, seed + 2, 1.1),
        rear_o2_v=0.68 + 0.05 * _wave(t_s, seed, 7.0),
        volts=8.6 if condition.weak_battery else 14.1 + 0.08 * _wave(t_s, seed, 11.0),
        fuel_level_pct=max(0.0, 62.0 - 0.11 * km),
        run_time_s=run_s,
        trip_km=km,
    )
