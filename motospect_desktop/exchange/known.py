"""Names that other programs give to signals, and their units: which signal of ours is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS = re.compile(r"[^\W_]+")

# As a heading says it, in lower case and without signs; our own keys and names need no line.
ALIASES: Mapping[str, str] = {
    name: key
    for key, names in {
        "RPM": "rpm|engine rpm|engine speed|revs|motordrehzahl|engine revolutions",
        "SPEED": "speed|speed obd|vehicle speed|vehicle speed sensor|vss|obd speed|geschwindigkeit",
        "COOLANT_TEMP": "coolant|coolant temp|coolant temperature|engine coolant temperature|ect"
        "|engine coolant temp|water temp",
        "IAT": "iat|intake air temp|intake air temperature|intake temperature",
        "MAP": "map|intake manifold pressure|intake manifold absolute pressure|manifold pressure",
        "MAF": "maf|mass air flow rate|mass air flow|maf air flow rate|air flow rate"
        "|air flow rate from mass flow sensor",
        "LOAD": "load|engine load|calculated engine load|calculated engine load value"
        "|calculated load value",
        "LOAD_ABSOLUTE": "engine load absolute|absolute load|absolute load value",
        "THROTTLE": "throttle|throttle position|throttle position manifold|tps"
        "|absolute throttle position",
        "THROTTLE_B": "throttle b|absolute throttle b|absolute throttle position b",
        "THROTTLE_C": "throttle c|absolute throttle c|absolute throttle position c",
        "THROTTLE_RELATIVE": "relative throttle position",
        "THROTTLE_COMMANDED": "commanded throttle actuator|commanded throttle actuator control",
        "PEDAL_D": "pedal d|accelerator pedal position d|accelerator pedalposition d|app d",
        "PEDAL_E": "pedal e|accelerator pedal position e|accelerator pedalposition e|app e",
        "PEDAL_F": "pedal f|accelerator pedal position f|accelerator pedalposition f|app f",
        "STFT_B1": "stft1|stft b1|short term fuel trim bank 1|fuel trim bank 1 short term"
        "|short term fuel trim 1",
        "LTFT_B1": "ltft1|ltft b1|long term fuel trim bank 1|fuel trim bank 1 long term"
        "|long term fuel trim 1",
        "STFT_B2": "stft2|stft b2|short term fuel trim bank 2|fuel trim bank 2 short term",
        "LTFT_B2": "ltft2|ltft b2|long term fuel trim bank 2|fuel trim bank 2 long term",
        "TIMING_ADVANCE": "timing advance|ignition timing advance|ignition timing|spark",
        "BARO": "baro|barometric pressure|absolute barometric pressure"
        "|barometric pressure from vehicle",
        "VOLTAGE": "control module voltage|voltage control module|vbat|module voltage",
        "FUEL_LEVEL": "fuel level|fuel tank|fuel tank level|fuel level from engine ecu"
        "|fuel level input",
        "FUEL_RATE": "fuel rate|engine fuel rate|fuel rate direct from ecu",
        "AMBIENT_TEMP": "ambient air temp|ambient air temperature|ambient temperature",
        "OIL_TEMP": "oil temp|oil temperature|engine oil temperature|engine oil temp",
        "RUN_TIME": "run time|engine run time|engine run tine|run time since engine start"
        "|time since engine start",
        "LAMBDA_COMMANDED": "lambda cmd|fuel air commanded equiv ratio|commanded lambda"
        "|fuel air commanded equivalence ratio|commanded equivalence ratio lambda",
        "CATALYST_TEMP_B1S1": "cat b1s1|catalyst temperature bank1 sensor1"
        "|catalyst temperature bank 1 sensor 1",
        "CATALYST_TEMP_B1S2": "cat b1s2|catalyst temperature bank1 sensor2"
        "|catalyst temperature bank 1 sensor 2",
        "EVAP_PURGE": "commanded evaporative purge|commanded evap purge",
        "EGR_COMMANDED": "egr commanded|commanded egr",
        "EGR_ERROR": "egr error",
        "TIME_MIL": "time run with mil on",
        "TIME_CLEARED": "time since trouble codes cleared",
        "DISTANCE_MIL": "distance traveled with mil on|distance travelled with mil cel lit",
        "DISTANCE_CLEARED": "distance travelled since codes cleared"
        "|distance traveled since codes cleared",
        "WARM_UPS": "warm ups since codes cleared",
        "HYBRID_BATTERY": "hybrid battery charge|hybrid ev battery charge",
        "O2_B1S1_V": "o2 volts bank 1 sensor 1|o2 bank 1 sensor 1 voltage",
        "O2_B1S2_V": "o2 volts bank 1 sensor 2|o2 bank 1 sensor 2 voltage",
    }.items()
    for name in names.split("|")
}
# How others write a unit, in lower case, and how we do.
UNITS: Mapping[str, str] = {
    other: ours
    for ours, others in {
        "rpm": "rpm|rev/min|1/min|u/min|min-1|obr/min|об/мин",  # noqa: RUF001  # Russian
        "km/h": "km/h|kmh|kph|kmph|км/ч",
        "mph": "mph|mi/h",
        "m/s": "m/s|meters/second",
        "°C": "°c|c|degc|deg c|℃|\N{REPLACEMENT CHARACTER}c|?c|celsius|º\N{ZERO WIDTH SPACE}c|ºc",
        "°F": "°f|f|degf|deg f|℉|fahrenheit|ºf",
        "kPa": "kpa",
        "bar": "bar",
        "psi": "psi",
        "hPa": "hpa|mb|mbar",
        "inHg": "inhg|in hg",
        "%": "%|pct|percent|percentage",
        "V": "v|volt|volts|volt dc",
        "mA": "ma",
        "A": "a|amps",
        "g/s": "g/s|gr/s|g/sec|grams/sec",
        "lb/min": "lb/min",
        "s": "s|sec|secs|second|seconds",
        "ms": "ms|msec|milliseconds",
        "min": "min|minutes",
        "h": "h|hours",
        "km": "km",
        "mi": "mi|mile|miles",
        "m": "m",
        "°": "°|deg|degrees|\N{REPLACEMENT CHARACTER}",
        "L/h": "l/h|l/hr",
        "L": "l|liter|litres",
        "Nm": "nm|n·m|n⋅m",
        "ft-lb": "ft-lb|ft lb|lb-ft",
        "kW": "kw",
        "hp": "hp|bhp|ps",
        "g": "g",
        "mpg": "mpg",
        "Hz": "hz",
    }.items()
    for other in others.split("|")
}
# (theirs, ours): times, then plus. SI and its exact definitions: NIST SP 811, appendix B.8.
CONVERSIONS: Mapping[tuple[str, str], tuple[float, float]] = {
    ("°F", "°C"): (5 / 9, -160 / 9),
    ("mph", "km/h"): (1.609344, 0.0),
    ("m/s", "km/h"): (3.6, 0.0),
    ("mi", "km"): (1.609344, 0.0),
    ("m", "km"): (0.001, 0.0),
    ("psi", "kPa"): (6.894757293168361, 0.0),
    ("bar", "kPa"): (100.0, 0.0),
    ("hPa", "kPa"): (0.1, 0.0),
    ("inHg", "kPa"): (3.386389, 0.0),
    ("lb/min", "g/s"): (7.559872833333333, 0.0),
    ("ms", "s"): (0.001, 0.0),
    ("min", "s"): (60.0, 0.0),
    ("h", "min"): (60.0, 0.0),
    ("s", "min"): (1 / 60, 0.0),
}
_SUFFIXES = {"kmh": "km/h", "pct": "%", "c": "°C", "kpa": "kPa", "v": "V", "deg": "°", "s": "s"}


@dataclass(frozen=True, slots=True)
class Known:
    """The signal that is meant, and how a value in the file's unit becomes one in the signal's.

    ``sure`` is False where the unit of the file is not told and was taken to be the signal's.
    """

    signal: Signal
    factor: float = 1.0
    offset: float = 0.0
    sure: bool = True

    @property
    def converts(self) -> bool:
        """Whether values change."""
        return (self.factor, self.offset) != (1.0, 0.0)

    def scaled(self, value: float) -> float:
        """``value`` in the signal's unit."""
        return value * self.factor + self.offset


def unit_of(text: str) -> str:
    """How we write the unit ``text``; as it is where we have no word for it."""
    return UNITS.get(text.strip().lower(), text.strip())


def words_of(name: str) -> str:
    """``name`` in lower case, its words with one space between."""
    return " ".join(_WORDS.findall(name.lower()))


@cache
def our_signals() -> Mapping[str, Signal]:
    """Every signal of the PID table by its key."""
    return {
        field.signal.key: field.signal
        for definition in PIDS.values()
        for field in definition.fields
    }


@cache
def _keys() -> dict[str, str]:
    ours = our_signals().values()
    named = {words_of(signal.name): signal.key for signal in ours}
    return named | {words_of(signal.key): signal.key for signal in ours} | dict(ALIASES)


def known_signal(name: str, unit: str) -> Known:
    """What is meant by ``name`` in ``unit``; an unknown name stays itself in its own unit."""
    words, unit = words_of(name), unit_of(unit)
    key = _keys().get(words)
    if key is None and not unit:
        stem, _, last = words.rpartition(" ")
        if stem and last in _SUFFIXES:
            key, unit = _keys().get(stem), _SUFFIXES[last]
    if key is not None and (known := as_signal(our_signals()[key], unit)) is not None:
        return known
    own = words.replace(" ", "_").upper() or "COLUMN"
    if own in our_signals():  # it is not ours: its unit is another quantity's
        own = f"OTHER_{own}"
    return Known(Signal(own, name.strip(), unit))


def as_signal(signal: Signal, unit: str) -> Known | None:
    """``signal`` of values in ``unit``; None where they cannot be converted."""
    unit = unit_of(unit)
    if unit == signal.unit:
        return Known(signal)
    if not unit:
        return Known(signal, sure=False)
    if signal.key not in our_signals():  # it is the file's own and takes the unit as it is
        return Known(replace(signal, unit=unit))
    if (change := CONVERSIONS.get((unit, signal.unit))) is not None:
        return Known(signal, *change)
    return None
