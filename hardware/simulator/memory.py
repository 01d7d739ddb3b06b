"""What a control unit remembers: trouble codes, freeze frame, readiness, counters since clearing.

SAE J1979: service 04 erases confirmed and pending codes, the freeze frame, readiness and the
counters of PIDs 21, 30, 31, 4D and 4E; permanent codes stay.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hardware.simulator.motion import Moment

# Bits of PID 01 (spark ignition): continuous monitors in byte B, the others in bytes C and D.
CONTINUOUS = {"misfire": 0x01, "fuel_system": 0x02, "components": 0x04}
ONCE_A_TRIP = {
    "catalyst": 0x01,
    "heated_catalyst": 0x02,
    "evap_system": 0x04,
    "secondary_air": 0x08,
    "ac_refrigerant": 0x10,
    "o2_sensor": 0x20,
    "o2_sensor_heater": 0x40,
    "egr": 0x80,
}


def code_bytes(code: str) -> bytes:
    """Two bytes of a code (``P0301`` -> 03 01): SAE J2012, letter in the top two bits."""
    high, low = bytes.fromhex("0" + code[2:])
    return bytes(("PCBU".index(code[0]) << 6 | int(code[1], 4) << 4 | high, low))


@dataclass(frozen=True, slots=True)
class FreezeFrame:
    """The moment at which ``code`` was stored."""

    code: str
    moment: Moment


@dataclass(slots=True)
class Since:
    """Counters at the car's time 0, growing with it: since clearing, or since the lamp came on."""

    km: float
    minutes: float
    start_km: float = 0.0
    start_s: float = 0.0

    def at(self, now: Moment) -> tuple[int, int]:
        """Whole kilometres and minutes at ``now``."""
        km = self.km + now.trip_km - self.start_km
        return int(km), int(self.minutes + (now.t_s - self.start_s) / 60.0)


@dataclass(slots=True)
class Memory:
    """One unit's memory; ``monitors`` are the names it supports, ``incomplete`` a subset.

    ``misfires``: cylinder -> (average of the last ten drive cycles, count of the current one).
    """

    monitors: frozenset[str] = frozenset()
    stored: list[str] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    permanent: list[str] = field(default_factory=list)
    frame: FreezeFrame | None = None
    incomplete: set[str] = field(default_factory=set)
    misfires: dict[int, tuple[int, int]] = field(default_factory=dict)
    warm_ups: int = 41
    cleared: Since = field(default_factory=lambda: Since(1870.0, 2400.0))
    lamp: Since = field(default_factory=lambda: Since(0.0, 0.0))

    @property
    def mil(self) -> bool:
        """Whether this unit asks for the lamp: it does as long as it holds a confirmed code."""
        return bool(self.stored)

    def confirm(self, code: str, frame: Moment | None, lamp: Since) -> None:
        """A fault is confirmed: code stored and permanent, lamp on, frame kept if it is the first.

        ``frame`` is None in a unit that keeps no freeze frames.
        """
        self.stored.append(code)
        self.permanent.append(code)
        if self.frame is None and frame is not None:
            self.frame = FreezeFrame(code, frame)
        self.lamp = lamp

    def clear(self, now: Moment) -> None:
        """Service 04."""
        self.stored.clear()
        self.pending.clear()
        self.frame = None
        self.misfires.clear()
        self.incomplete = {name for name in self.monitors if name in ONCE_A_TRIP}
        self.warm_ups = 0
        self.cleared = Since(0.0, 0.0, start_km=now.trip_km, start_s=now.t_s)

    def status(self) -> bytes:
        """The four bytes of PID 01."""
        lamp = (0x80 if self.mil else 0x00) | len(self.stored)
        return bytes((lamp, *self._monitor_bytes(self.incomplete)))

    def status_this_cycle(self, now: Moment) -> bytes:
        """The four bytes of PID 41: monitors run once a trip finish ten minutes into it."""
        open_ones = {name for name in self.monitors if name in ONCE_A_TRIP}
        if now.run_time_s > 600.0:
            open_ones &= self.incomplete
        return bytes((0x00, *self._monitor_bytes(open_ones)))

    def _monitor_bytes(self, incomplete: set[str]) -> tuple[int, int, int]:
        always = sum(bit for name, bit in CONTINUOUS.items() if name in self.monitors)
        always |= sum(bit << 4 for name, bit in CONTINUOUS.items() if name in incomplete)
        present = sum(bit for name, bit in ONCE_A_TRIP.items() if name in self.monitors)
        missing = sum(bit for name, bit in ONCE_A_TRIP.items() if name in incomplete)
        return always, present, missing

    def distance_with_lamp(self, now: Moment) -> tuple[int, int]:
        """Kilometres and minutes with the lamp on (PIDs 21, 4D); 0 while it is off."""
        return self.lamp.at(now) if self.mil else (0, 0)
