"""The units on screen change at once; what is stored does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.ui import units

if TYPE_CHECKING:
    from collections.abc import Iterator

COOLANT = Signal("COOLANT_TEMP", "Coolant temperature", "°C", -40.0, 215.0)
SPEED = Signal("SPEED", "Vehicle speed", "km/h", 0.0, 255.0)
MAF = Signal("MAF", "Air flow", "g/s", 0.0, 655.35)
FUEL = Signal("FUEL", "Consumption", "L/100km")


@pytest.fixture(autouse=True)
def _metric_again() -> Iterator[None]:
    yield
    units.apply_units(UnitSystem.METRIC)


def test_that_decimals_fit_what_the_signal_can_tell() -> None:
    assert [units.text(92.0, COOLANT, 1.0), units.text(1.23, MAF, 0.01)] == ["92", "1.23"]
    units.apply_units(UnitSystem.IMPERIAL)
    assert units.text(92.0, COOLANT, 1.0) == "198"
    assert units.text(92.04, COOLANT, 0.1) == "197.7"
    assert units.text(100.0, SPEED, 1.0) == "62"
    assert units.text(1.23, MAF, 0.01) == "0.163"
    assert units.text("closed loop", COOLANT, 1.0) == "closed loop"


def test_that_a_curve_is_converted_like_a_value() -> None:
    units.apply_units(UnitSystem.IMPERIAL)
    values = np.array([0.0, 100.0])
    assert units.curve_shown(COOLANT)(values).tolist() == [32.0, 212.0]
    told = units.curve_shown(FUEL)(np.array([0.0, 10.0]))
    assert told[0] == np.inf
    assert told[1] == pytest.approx(23.5215, rel=1e-5)
