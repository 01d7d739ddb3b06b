"""What a lane is drawn from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.ui.plots.buckets import Buckets, Floats
    from motospect_desktop.ui.plots.scale import Fit, Range
    from motospect_desktop.ui.plots.source import Source


@dataclass(slots=True)
class Trace:
    """One curve: ``gap_s`` parts what nobody measured.

    ``asked`` says whether a reply was awaited at a moment; ``shift_s`` is added to the times of
    ``source``.
    """

    source: Source
    gap_s: Callable[[], float]
    asked: Callable[[float], bool] = lambda _moment_s: True
    shift_s: float = 0.0
    buckets: Buckets | None = None


@dataclass(slots=True)
class Lane:
    """A signal's place in the stack: ``colour`` counts the theme's curves.

    ``text`` gives a value with its unit. ``shown`` turns the sources' values into those of ``unit``
    and ``fit``; ``decimals`` are those of a difference of them. ``others`` are curves of the same
    signal from elsewhere, drawn fainter.
    """

    name: str
    unit: str
    colour: int
    source: Source
    fit: Fit
    text: Callable[[float], str]
    gap_s: Callable[[], float]
    asked: Callable[[float], bool] = lambda _moment_s: True
    shown: Callable[[Floats], Floats] = lambda values: values
    decimals: int = 0
    others: tuple[Trace, ...] = ()
    range: Range | None = None
    traces: tuple[Trace, ...] = field(init=False)

    def __post_init__(self) -> None:
        """The lane's own curve comes first."""
        self.traces = (Trace(self.source, self.gap_s, self.asked), *self.others)
