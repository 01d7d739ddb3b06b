"""Units as they are shown; whatever is stored, sent or compared stays in the units of ``Signal``.

The factors are those of NIST SP 811 (2008), appendix B.8, from the exact definitions: inch 25.4 mm,
pound 0.45359237 kg, US gallon 231 cubic inches, standard gravity 9.80665 m/s².
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from motospect_desktop.domain.measurement import Measurement, Signal

_MILE_KM = 1.609344
_FOOT_M = 0.3048
_POUND_KG = 0.45359237
_GALLON_L = 3.785411784
_POUND_FORCE_N = _POUND_KG * 9.80665
_PSI_KPA = _POUND_FORCE_N / 0.0254**2 / 1000
_IN_HG_KPA = 3.386389  # conventional, B.8
_IN_WATER_PA = 249.08891  # conventional, B.8
_HORSEPOWER_KW = 550 * _FOOT_M * _POUND_FORCE_N / 1000


class UnitSystem(StrEnum):
    """Which units a reader wants."""

    METRIC = "metric"
    IMPERIAL = "imperial"  # as in the USA


@dataclass(frozen=True, slots=True)
class Conversion:
    """From a stored value to the shown one: ``value * factor + offset``, or ``factor / value``."""

    unit: str
    factor: float = 1.0
    offset: float = 0.0
    inverse: bool = False

    def shown(self, value: float) -> float:
        """``value`` in ``unit``; infinite where distance per fuel is asked of no consumption."""
        if self.inverse:
            return self.factor / value if value else math.inf
        return value * self.factor + self.offset

    def stored(self, value: float) -> float:
        """The stored value that is shown as ``value``."""
        if self.inverse:
            return self.factor / value if value else math.inf
        return (value - self.offset) / self.factor

    def step(self, step: float) -> float:
        """How far apart two shown values are that are ``step`` apart in store."""
        return abs(step * self.factor)


_IMPERIAL: Mapping[str, Conversion] = {
    "°C": Conversion("°F", 1.8, 32.0),
    "km/h": Conversion("mph", 1 / _MILE_KM),
    "km": Conversion("mi", 1 / _MILE_KM),
    "m": Conversion("ft", 1 / _FOOT_M),
    "kPa": Conversion("psi", 1 / _PSI_KPA),
    "MPa": Conversion("psi", 1000 / _PSI_KPA),
    "bar": Conversion("psi", 100 / _PSI_KPA),
    "mbar": Conversion("inHg", 0.1 / _IN_HG_KPA),
    "hPa": Conversion("inHg", 0.1 / _IN_HG_KPA),
    "Pa": Conversion("inH₂O", 1 / _IN_WATER_PA),
    "g/s": Conversion("lb/min", 60 / (1000 * _POUND_KG)),
    "kg/h": Conversion("lb/h", 1 / _POUND_KG),
    "kg": Conversion("lb", 1 / _POUND_KG),
    "L": Conversion("gal", 1 / _GALLON_L),
    "L/h": Conversion("gal/h", 1 / _GALLON_L),
    "L/100km": Conversion("mpg", 100 * _GALLON_L / _MILE_KM, inverse=True),
    "Nm": Conversion("lb·ft", 1 / (_POUND_FORCE_N * _FOOT_M)),
    "kW": Conversion("hp", 1 / _HORSEPOWER_KW),
}
_SPELLINGS = {"L/100 km": "L/100km", "l/100km": "L/100km", "N·m": "Nm", "km/hr": "km/h", "l": "L"}
_IN_HG = Conversion("inHg", 1 / _IN_HG_KPA)
_VACUUM = frozenset(
    {"MAP", "MAP_A", "MAP_B", "BARO"}
)  # American gauges tell these in inches of mercury


def conversion(unit: str, system: UnitSystem, key: str = "") -> Conversion:
    """How values of ``unit`` are shown in ``system``; ``key`` names the signal where it matters."""
    if system is UnitSystem.METRIC:
        return Conversion(unit)
    if unit == "kPa" and key in _VACUUM:
        return _IN_HG
    return _IMPERIAL.get(_SPELLINGS.get(unit, unit)) or Conversion(unit)


def signal_shown(signal: Signal, system: UnitSystem) -> Signal:
    """``signal`` with the unit and the range that are shown."""
    how = conversion(signal.unit, system, signal.key)
    if how.unit == signal.unit:
        return signal
    ends = (signal.minimum, signal.maximum)
    low, high = (None if end is None else how.shown(end) for end in ends)
    if how.inverse:
        low, high = high, low
    return replace(signal, unit=how.unit, minimum=low, maximum=high)


def shown(measurement: Measurement, system: UnitSystem) -> Measurement:
    """``measurement`` as it is shown; words stay as they are."""
    value, signal = measurement.value, measurement.signal
    if isinstance(value, str):
        return measurement
    how = conversion(signal.unit, system, signal.key)
    if how.unit == signal.unit:
        return measurement
    return replace(measurement, signal=signal_shown(signal, system), value=how.shown(value))
