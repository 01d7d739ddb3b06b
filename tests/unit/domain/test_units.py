"""Conversions between stored and shown units."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.measurement import Measurement, Signal
from motospect_desktop.domain.units import UnitSystem, conversion, shown, signal_shown
from motospect_desktop.protocols.pids import PIDS

IMPERIAL = UnitSystem.IMPERIAL
# NIST SP 811 (2008), appendix B.8: the imperial unit in metric ones
NIST = (
    ("km/h", "mph", 1.609344),
    ("km", "mi", 1.609344),
    ("m", "ft", 0.3048),
    ("kPa", "psi", 6.894757),
    ("MPa", "psi", 6.894757e-3),
    ("bar", "psi", 6.894757e-2),
    ("hPa", "inHg", 33.86389),
    ("mbar", "inHg", 33.86389),
    ("Pa", "inH₂O", 249.0889),
    ("g/s", "lb/min", 7.559873),
    ("kg/h", "lb/h", 0.45359237),
    ("kg", "lb", 0.45359237),
    ("L", "gal", 3.785412),
    ("L/h", "gal/h", 3.785412),
    ("Nm", "lb·ft", 1.355818),
    ("kW", "hp", 0.7456999),
)
UNITS = [row[0] for row in NIST] + ["°C", "L/100km", "rpm", "%"]


@pytest.mark.parametrize(("unit", "imperial", "metric"), NIST)
def test_that_one_imperial_unit_is_what_nist_says(unit: str, imperial: str, metric: float) -> None:
    how = conversion(unit, IMPERIAL)
    assert how.unit == imperial
    assert how.stored(1.0) == pytest.approx(metric, rel=3e-7)


@pytest.mark.parametrize(("celsius", "fahrenheit"), [(-40, -40), (0, 32), (92, 197.6), (100, 212)])
def test_that_temperatures_are_as_nist_says(celsius: float, fahrenheit: float) -> None:
    assert conversion("°C", IMPERIAL).shown(celsius) == pytest.approx(fahrenheit)


def test_that_235_215_parts_miles_per_gallon_and_litres_per_100_km() -> None:
    how = conversion("L/100km", IMPERIAL)
    assert how.unit == "mpg"
    assert how.shown(10.0) == pytest.approx(23.5215, rel=1e-5)
    assert how.shown(0.0) == math.inf


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("system", list(UnitSystem))
@given(value=st.floats(-1e6, 1e6).filter(lambda value: value == 0 or abs(value) > 1e-6))
def test_that_what_is_shown_leads_back_to_what_is_stored(
    unit: str, system: UnitSystem, value: float
) -> None:
    how = conversion(unit, system)
    back = how.stored(how.shown(value))
    if how.inverse and value == 0:
        assert how.stored(math.inf) == 0
    else:
        assert back == pytest.approx(value, rel=1e-9, abs=1e-9)


def test_that_metric_shows_what_is_stored() -> None:
    for unit in UNITS:
        assert conversion(unit, UnitSystem.METRIC).shown(12.5) == 12.5
        assert conversion(unit, UnitSystem.METRIC).unit == unit


def test_that_american_vacuum_is_in_inches_of_mercury_and_fuel_pressure_in_psi() -> None:
    assert conversion("kPa", IMPERIAL, "MAP").unit == "inHg"
    assert conversion("kPa", IMPERIAL, "BARO").shown(101.325) == pytest.approx(29.9212, rel=1e-4)
    assert conversion("kPa", IMPERIAL, "FUEL_RAIL_GAUGE").unit == "psi"


def test_that_a_measurement_takes_its_range_along_and_words_stay() -> None:
    coolant = Signal("COOLANT_TEMP", "Coolant", "°C", -40.0, 215.0)
    told = shown(Measurement(coolant, 100.0), IMPERIAL)
    assert (told.value, told.signal.unit) == (212.0, "°F")
    assert (told.signal.minimum, told.signal.maximum) == (-40.0, 419.0)
    words = Measurement(Signal("FUEL", "Fuel system", ""), "closed loop")
    assert shown(words, IMPERIAL) is words


def test_that_an_inverse_range_is_turned_round() -> None:
    used = Signal("USED", "Consumption", "L/100km", 5.0, 20.0)
    told = signal_shown(used, IMPERIAL)
    assert told.minimum == pytest.approx(235.2146 / 20, rel=1e-5)
    assert told.maximum == pytest.approx(235.2146 / 5, rel=1e-5)
    assert signal_shown(Signal("X", "X", "L/100km", 5.0), IMPERIAL).minimum is None


def test_that_every_unit_of_the_pid_table_stays_a_unit() -> None:
    for pid in PIDS.values():
        for field in pid.fields:
            told = signal_shown(field.signal, IMPERIAL)
            assert bool(told.unit) == bool(field.signal.unit)
            if told.minimum is not None and told.maximum is not None:
                assert told.minimum <= told.maximum
