"""The units on screen: the one place where the window turns stored values into shown ones.

Stored values stay in the units of their signal; what a technician types comes back to those.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from motospect_desktop.domain import units
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.ui.plots.values import decimals_for, reading
from motospect_desktop.ui.theme.apply import application
from motospect_desktop.ui.translating import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.measurement import Measurement, Signal
    from motospect_desktop.domain.units import Conversion
    from motospect_desktop.ui.plots.buckets import Floats

_PROPERTY = "motospect.units"
_MOST = 3


def apply_units(system: UnitSystem) -> None:
    """Show everything in ``system`` from now on; what is on screen has to be drawn again."""
    application().setProperty(_PROPERTY, system.value)


def system() -> UnitSystem:
    """The units in use; metric until others were applied."""
    return UnitSystem(application().property(_PROPERTY) or UnitSystem.METRIC)


def conversion(signal: Signal) -> Conversion:
    """How values of ``signal`` are shown now."""
    return units.conversion(signal.unit, system(), signal.key)


def shown(measurement: Measurement) -> Measurement:
    """``measurement`` as it is shown now."""
    return units.shown(measurement, system())


def signal_shown(signal: Signal) -> Signal:
    """``signal`` with the name, the unit and the range that are shown now."""
    return replace(units.signal_shown(signal, system()), name=told(signal.name))


def curve_shown(signal: Signal) -> Callable[[Floats], Floats]:
    """As ``conversion``, for all points of a curve at once; infinite where there is no value."""
    import numpy as np

    how = conversion(signal)
    if how.inverse:
        return lambda values: np.divide(
            how.factor, values, out=np.full_like(values, np.inf), where=values != 0
        )
    return lambda values: values * how.factor + how.offset


def decimals(step: float, signal: Signal) -> int:
    """Decimals of a shown value of ``signal`` whose stored values are ``step`` (> 0) apart.

    Never more than the scaling can tell; a converted value gets those nearest to its step.
    """
    how = conversion(signal)
    if how.unit == signal.unit:
        return decimals_for(step, signal.unit)
    return max(0, min(round(-math.log10(how.step(step))), _MOST))


def text(value: float | str, signal: Signal, step: float) -> str:
    """A stored value of ``signal`` as it is shown now, without its unit."""
    if isinstance(value, str):
        return value
    here = units.signal_shown(signal, system())
    return reading(conversion(signal).shown(value), here, decimals(step, signal))
