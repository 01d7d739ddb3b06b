"""Unit-and-scaling ids of on-board test results (SAE J1979-DA, appendix E) as data.

Ids below 80 scale an unsigned 16-bit number, the others one in two's complement.
"""

from __future__ import annotations

from dataclasses import dataclass

RAW_UNIT = "raw"


@dataclass(frozen=True, slots=True)
class Scaling:
    """``value = number * factor + offset`` in ``unit`` (empty: a bare number)."""

    factor: float
    unit: str
    offset: float = 0.0


SCALINGS: dict[int, Scaling] = {
    0x01: Scaling(1, ""),
    0x02: Scaling(0.1, ""),
    0x03: Scaling(0.01, ""),
    0x04: Scaling(0.001, ""),
    0x05: Scaling(0.0000305, ""),
    0x06: Scaling(0.000305, ""),
    0x07: Scaling(0.25, "rpm"),
    0x08: Scaling(0.01, "km/h"),
    0x09: Scaling(1, "km/h"),
    0x0A: Scaling(0.122, "mV"),
    0x0B: Scaling(0.001, "V"),
    0x0C: Scaling(0.01, "V"),
    0x0D: Scaling(0.00390625, "mA"),
    0x0E: Scaling(0.001, "A"),
    0x0F: Scaling(0.01, "A"),
    0x10: Scaling(1, "ms"),
    0x11: Scaling(100, "ms"),
    0x12: Scaling(1, "s"),
    0x13: Scaling(1, "mΩ"),
    0x14: Scaling(1, "Ω"),
    0x15: Scaling(1, "kΩ"),
    0x16: Scaling(0.1, "°C", -40.0),
    0x17: Scaling(0.01, "kPa"),
    0x18: Scaling(0.0117, "kPa"),
    0x19: Scaling(0.079, "kPa"),
    0x1A: Scaling(1, "kPa"),
    0x1B: Scaling(10, "kPa"),
    0x1C: Scaling(0.01, "°"),
    0x1D: Scaling(0.5, "°"),
    0x1E: Scaling(0.0000305, "ratio"),
    0x1F: Scaling(0.05, "ratio"),
    0x20: Scaling(0.00390625, "ratio"),
    0x21: Scaling(1, "mHz"),
    0x22: Scaling(1, "Hz"),
    0x23: Scaling(1, "kHz"),
    0x24: Scaling(1, "counts"),
    0x25: Scaling(1, "km"),
    0x26: Scaling(0.1, "mV/ms"),
    0x27: Scaling(0.01, "g/s"),
    0x28: Scaling(1, "g/s"),
    0x29: Scaling(0.25, "Pa/s"),
    0x2A: Scaling(0.001, "kg/h"),
    0x2B: Scaling(1, "switches"),
    0x2C: Scaling(0.01, "g/cyl"),
    0x2D: Scaling(0.01, "mg/stroke"),
    0x2E: Scaling(1, "true/false"),
    0x2F: Scaling(0.01, "%"),
    0x30: Scaling(0.001526, "%"),
    0x31: Scaling(0.001, "L"),
    0x32: Scaling(0.0000305, "in"),
    0x33: Scaling(0.00024414, "ratio"),
    0x34: Scaling(1, "min"),
    0x35: Scaling(10, "ms"),
    0x36: Scaling(0.01, "g"),
    0x37: Scaling(0.1, "g"),
    0x38: Scaling(1, "g"),
    0x39: Scaling(0.01, "%", -327.68),
    0x3A: Scaling(0.001, "g"),
    0x3B: Scaling(0.0001, "g"),
    0x3C: Scaling(0.1, "µs"),
    0x3D: Scaling(0.01, "mA"),
    0x3E: Scaling(0.00006103516, "mm²"),
    0x3F: Scaling(0.01, "L"),
    0x40: Scaling(1, "ppm"),
    0x41: Scaling(0.01, "µA"),
    0x81: Scaling(1, ""),
    0x82: Scaling(0.1, ""),
    0x83: Scaling(0.01, ""),
    0x84: Scaling(0.001, ""),
    0x85: Scaling(0.0000305, ""),
    0x86: Scaling(0.000305, ""),
    0x87: Scaling(1, "ppm"),
    0x8A: Scaling(0.122, "mV"),
    0x8B: Scaling(0.001, "V"),
    0x8C: Scaling(0.01, "V"),
    0x8D: Scaling(0.00390625, "mA"),
    0x8E: Scaling(0.001, "A"),
    0x90: Scaling(1, "ms"),
    0x96: Scaling(0.1, "°C"),
    0x99: Scaling(0.1, "kPa"),
    0x9C: Scaling(0.01, "°"),
    0x9D: Scaling(0.5, "°"),
    0xA8: Scaling(1, "g/s"),
    0xA9: Scaling(0.25, "Pa/s"),
    0xAD: Scaling(0.01, "mg/stroke"),
    0xAE: Scaling(0.1, "mg/stroke"),
    0xAF: Scaling(0.01, "%"),
    0xB0: Scaling(0.003052, "%"),
    0xB1: Scaling(2, "mV/s"),
    0xFC: Scaling(0.01, "kPa"),
    0xFD: Scaling(0.001, "kPa"),
    0xFE: Scaling(0.25, "Pa"),
}


def signed(scaling_id: int) -> bool:
    """Whether numbers of this id are in two's complement."""
    return scaling_id >= 0x80


def scale(scaling_id: int, two: bytes) -> float:
    """The value of ``two`` bytes; an unknown id leaves the number as it came (``RAW_UNIT``).

    Floating noise of the factor is rounded away: no id resolves finer than 1e-11.
    """
    number = int.from_bytes(two, "big", signed=signed(scaling_id))
    known = SCALINGS.get(scaling_id)
    return float(number) if known is None else round(number * known.factor + known.offset, 11)


def unit(scaling_id: int) -> str:
    """The unit of values that ``scale`` gives for this id."""
    known = SCALINGS.get(scaling_id)
    return RAW_UNIT if known is None else known.unit
