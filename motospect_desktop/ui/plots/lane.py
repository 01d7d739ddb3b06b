"""What a curve is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.ui.plots.buckets import Buckets, Floats
    from motospect_desktop.ui.plots.scale import Fit, Range
    from motospect_desktop.ui.plots.tape import Ring


@dataclass(slots=True)
class Lane:
    """One curve: ``colour`` counts the theme's curves, ``gap_s`` parts what nobody measured.

    ``text`` gives a value with its unit; ``asked`` says whether a reply was awaited at a moment;
    ``shown`` turns the ring's values into those of ``unit`` and ``fit``.
    """

    name: str
    unit: str
    colour: int
    ring: Ring
    fit: Fit
    text: Callable[[float], str]
    gap_s: Callable[[], float]
    asked: Callable[[float], bool] = lambda _moment_s: True
    shown: Callable[[Floats], Floats] = lambda values: values
    buckets: Buckets | None = None
    range: Range | None = None
