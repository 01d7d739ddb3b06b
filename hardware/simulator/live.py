"""Live values as bytes: one function a PID, formulas of SAE J1979 (Appendix B) written out here.

Each function gets the physical moment and the unit's memory and returns the data bytes after the
PID. Scalings are inverted from the standard: value = A-40, A*100/255, (256A+B)/4, ...
"""

from __future__ import annotations

from collections.abc import Callable

from hardware.simulator.memory import Memory
from hardware.simulator.motion import Moment

Encoder = Callable[[Moment, Memory], bytes]
ODOMETER_KM = 87654.3  # at the car's time 0


def _limited(value: float, width: int) -> bytes:
    return max(0, min((1 << 8 * width) - 1, round(value))).to_bytes(width, "big")


def one(value: float) -> bytes:
    """One byte, limited to 0..255."""
    return _limited(value, 1)


def two(value: float) -> bytes:
    """Two bytes, limited to 0..65535."""
    return _limited(value, 2)


def percent(value: float) -> bytes:
    """A*100/255."""
    return one(value * 255 / 100)


def trim(value: float) -> bytes:
    """(A-128)*100/128."""
    return one(value * 128 / 100 + 128)


def celsius(value: float) -> bytes:
    """A-40."""
    return one(value + 40)


def _fuel_system(now: Moment) -> bytes:
    if not now.running:
        return b"\x00\x00"
    if now.closed_loop:
        return b"\x02\x00"
    return b"\x04\x00" if now.hard_pull else b"\x01\x00"


def _wide_band(now: Moment) -> bytes:
    """Lambda * 32768, then pump current: (256C+D)/256 - 128 mA."""
    return two(now.lam * 32768) + two(((now.lam - 1.0) * 6 + 128) * 256)


def _lam(now: Moment) -> float:
    return 0.93 if now.hard_pull else 1.0


ENGINE: dict[int, Encoder] = {
    0x01: lambda _, memory: memory.status(),
    0x03: lambda now, _: _fuel_system(now),
    0x04: lambda now, _: percent(now.load_pct),
    0x05: lambda now, _: celsius(now.coolant_c),
    0x06: lambda now, _: trim(now.short_trim_pct),
    0x07: lambda now, _: trim(now.long_trim_pct),
    0x0B: lambda now, _: one(now.map_kpa),
    0x0C: lambda now, _: two(now.rpm * 4),
    0x0D: lambda now, _: one(now.speed_kmh),
    0x0E: lambda now, _: one((now.timing_deg + 64) * 2),
    0x0F: lambda now, _: celsius(now.intake_c),
    0x10: lambda now, _: two(now.maf_gs * 100),
    0x11: lambda now, _: percent(now.throttle_pct),
    0x13: lambda _now, _memory: b"\x03",
    0x15: lambda now, _: one(now.rear_o2_v * 200) + b"\xff",
    0x1C: lambda _now, _memory: b"\x03",
    0x1F: lambda now, _: two(now.run_time_s),
    0x21: lambda now, memory: two(memory.distance_with_lamp(now)[0]),
    0x2E: lambda now, _: percent(0.3 * now.load_pct if now.closed_loop else 0.0),
    0x2F: lambda now, _: percent(now.fuel_level_pct),
    0x30: lambda _, memory: one(memory.warm_ups),
    0x31: lambda now, memory: two(memory.cleared.at(now)[0]),
    0x33: lambda now, _: one(now.baro_kpa),
    0x34: lambda now, _: _wide_band(now),
    0x3C: lambda now, _: two((now.catalyst_c + 40) * 10),
    0x41: lambda now, memory: memory.status_this_cycle(now),
    0x42: lambda now, _: two(now.volts * 1000),
    0x43: lambda now, _: two(now.load_pct * 0.92 * 255 / 100),
    0x44: lambda now, _: two(_lam(now) * 32768),
    0x45: lambda now, _: percent(max(0.0, now.throttle_pct - 12.0)),
    0x46: lambda now, _: celsius(now.ambient_c),
    0x47: lambda now, _: percent(now.throttle_pct + 0.4),
    0x49: lambda now, _: percent(16.0 + 0.6 * now.pedal_pct),
    0x4A: lambda now, _: percent(8.0 + 0.3 * now.pedal_pct),
    0x4C: lambda now, _: percent(now.throttle_pct),
    0x4D: lambda now, memory: two(memory.distance_with_lamp(now)[1]),
    0x4E: lambda now, memory: two(memory.cleared.at(now)[1]),
    0x51: lambda _now, _memory: b"\x01",
    0x5A: lambda now, _: percent(now.pedal_pct),
    0x5C: lambda now, _: celsius(now.oil_c),
    0x5E: lambda now, _: two(now.fuel_rate_lph * 20),
    0x61: lambda now, _: one(0.8 * now.load_pct + 125),
    0x62: lambda now, _: one(0.78 * now.load_pct + 125),
    0x63: lambda _now, _memory: two(156),
    0x67: lambda now, _: b"\x01" + celsius(now.coolant_c) + b"\x00",
    0x8E: lambda now, _: one((-8.0 if now.running else 0.0) + 125),
    0xA6: lambda now, _: _limited((ODOMETER_KM + now.trip_km) * 10, 4),
}
GEARBOX: dict[int, Encoder] = {
    0x01: lambda _, memory: memory.status(),
    0x0C: lambda now, _: two(now.rpm * 4),
    0x0D: lambda now, _: one(now.speed_kmh),
    0x1C: lambda _now, _memory: b"\x03",
    0x21: lambda now, memory: two(memory.distance_with_lamp(now)[0]),
    0x30: lambda _, memory: one(memory.warm_ups),
    0x31: lambda now, memory: two(memory.cleared.at(now)[0]),
    0x41: lambda now, memory: memory.status_this_cycle(now),
    0x42: lambda now, _: two(now.volts * 1000 - 60),
}
BRAKES: dict[int, Encoder] = {
    0x01: lambda _, memory: memory.status(),
    0x0D: lambda now, _: one(now.speed_kmh),
    0x1C: lambda _now, _memory: b"\x03",
}
# What the engine unit keeps in a freeze frame, besides PID 02 (the code).
FROZEN = (0x03, 0x04, 0x05, 0x06, 0x07, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x1F)


def supported(numbers: set[int], base: int) -> bytes | None:
    """The bitmap asked with ``base`` (00, 20, ... E0), or None if this unit would not answer it.

    Bit 7 of the first byte stands for ``base + 1``, the last bit for the next bitmap.
    """
    if base and not any(number > base for number in numbers):
        return None
    bits = 0
    for offset in range(1, 0x20):
        bits |= (base + offset in numbers) << (0x20 - offset)
    bits |= any(number > base + 0x20 for number in numbers)
    return bits.to_bytes(4, "big")
