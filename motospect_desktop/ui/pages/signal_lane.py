"""The lane of a signal, live or recorded, in the units that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.ui import units
from motospect_desktop.ui.plots.lane import Lane
from motospect_desktop.ui.plots.scale import Fit

if TYPE_CHECKING:
    from motospect_desktop.ui.pages.live_choices import Choice
    from motospect_desktop.ui.plots.lane import Trace

_LEAST_STEPS = 8  # of the signal's resolution: the least height of a lane


def signal_lane(choice: Choice, trace: Trace, colour: int, others: tuple[Trace, ...] = ()) -> Lane:
    """A lane for ``choice``, drawn from ``trace``; ``colour`` and ``others`` as in ``Lane``."""
    how, signal = units.conversion(choice.signal), units.signal_shown(choice.signal)
    low = -float("inf") if signal.minimum is None else signal.minimum
    high = float("inf") if signal.maximum is None else signal.maximum

    def text(value: float) -> str:
        return f"{units.text(value, choice.signal, choice.step)} {signal.unit}".strip()

    decimals = units.decimals(choice.step, choice.signal)
    fit = Fit((low, high), max(_LEAST_STEPS * how.step(choice.step), 4 * 10.0**-decimals))
    shown, name, unit = units.curve_shown(choice.signal), signal.name, signal.unit
    return Lane(
        name,
        unit,
        colour,
        trace.source,
        fit,
        text,
        trace.gap_s,
        trace.asked,
        shown,
        decimals,
        others,
    )
