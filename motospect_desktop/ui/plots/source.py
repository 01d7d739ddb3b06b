"""What a curve is drawn from: samples of one signal, in the order of their times."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Times = npt.NDArray[np.float64]
    Values = npt.NDArray[np.float32] | npt.NDArray[np.float64]


class Source(Protocol):
    """Samples of one signal; the live ``Ring`` is one, a stored track another. Main thread.

    ``total`` counts the samples ever taken in, those too that are no longer kept; one that stays as
    it is has its length there. Times are seconds and never go back.
    """

    @property
    def total(self) -> int:
        """Samples ever taken in."""

    def columns(self, first_s: float = -math.inf, last_s: float = math.inf) -> tuple[Times, Values]:
        """Times and values from ``first_s`` to ``last_s``, both included; views, not to be kept."""


def within(times: Times, first_s: float, last_s: float) -> slice:
    """Where the times from ``first_s`` to ``last_s`` stand, both included."""
    return slice(
        int(np.searchsorted(times, first_s, side="left")),
        int(np.searchsorted(times, last_s, side="right")),
    )


def sample_at(source: Source, moment_s: float) -> tuple[float, float] | None:
    """The newest sample not younger than ``moment_s`` as (time, value); None before all."""
    times, values = source.columns(last_s=moment_s)
    return (float(times[-1]), float(values[-1])) if len(times) else None
