"""Results of on-board monitors (service 06 on CAN): nine-byte records of SAE J1979, Appendix D.

A record is MID, TID, unit-and-scaling id, then value, lower and upper limit of two bytes each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hardware.simulator.memory import Memory


@dataclass(frozen=True, slots=True)
class Result:
    """One test; numbers are raw, to be scaled by ``scaling``; ``monitor`` names its readiness."""

    mid: int
    tid: int
    scaling: int
    value: int
    low: int
    high: int
    monitor: str

    def record(self, memory: Memory) -> bytes:
        """Nine bytes; value and limits are zero until the monitor has run since clearing."""
        numbers = (self.value, self.low, self.high)
        if self.monitor in memory.incomplete:
            numbers = (0, 0, 0)
        head = bytes((self.mid, self.tid, self.scaling))
        return head + b"".join(number.to_bytes(2, "big") for number in numbers)


_FIXED = (
    Result(0x01, 0x05, 0x10, 68, 0, 150, "o2_sensor"),  # rich-to-lean switch time, 1 ms a bit
    Result(0x01, 0x06, 0x10, 72, 0, 150, "o2_sensor"),  # lean-to-rich switch time
    Result(0x02, 0x07, 0x0B, 92, 0, 300, "o2_sensor"),  # lowest voltage, 1 mV a bit
    Result(0x02, 0x08, 0x0B, 790, 600, 0xFFFF, "o2_sensor"),  # highest voltage
    Result(0x21, 0x80, 0x20, 0x4F, 0, 0xC0, "catalyst"),  # oxygen storage, 1/256 a bit
    Result(0x31, 0x80, 0xFE, 400, 100, 0x7FFF, "egr"),  # pressure change, 0.25 Pa a bit
    Result(0x3B, 0x80, 0xFD, 0xFF9C, 0x8000, 0xFFCE, "evap_system"),  # 0.040 in leak, 1 Pa a bit
    Result(0x3C, 0x81, 0xFD, 0xFF8A, 0x8000, 0xFFCE, "evap_system"),  # 0.020 in leak
    Result(0x41, 0x82, 0x0E, 1350, 500, 3000, "o2_sensor_heater"),  # heater current, 1 mA a bit
    Result(0x42, 0x83, 0x0E, 980, 400, 2500, "o2_sensor_heater"),
)
_ALL_CYLINDERS = 0xA1
_CYLINDERS = 4
_AVERAGE, _CURRENT, _COUNTS = 0x0B, 0x0C, 0x24


def _misfire(mid: int, average: int, current: int) -> tuple[Result, Result]:
    return (
        Result(mid, _AVERAGE, _COUNTS, average, 0, 0xFFFF, "misfire"),
        Result(mid, _CURRENT, _COUNTS, current, 0, 0xFFFF, "misfire"),
    )


def engine_results(memory: Memory) -> dict[int, list[Result]]:
    """All results of the engine unit by MID."""
    per_cylinder = [memory.misfires.get(1 + i, (0, 0)) for i in range(_CYLINDERS)]
    results = [
        *_FIXED,
        *_misfire(_ALL_CYLINDERS, sum(a for a, _ in per_cylinder), sum(c for _, c in per_cylinder)),
    ]
    for i, (average, current) in enumerate(per_cylinder):
        results += _misfire(_ALL_CYLINDERS + 1 + i, average, current)
    by_mid: dict[int, list[Result]] = {}
    for result in results:
        by_mid.setdefault(result.mid, []).append(result)
    return by_mid
