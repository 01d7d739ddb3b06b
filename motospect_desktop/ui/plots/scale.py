"""Round ticks, and ranges that stay calm while values move."""

from __future__ import annotations

import math
from dataclasses import dataclass

_FILLED = 0.3  # of its range; a curve that fills less gets a narrower one


def round_step(span: float, ticks: int) -> float:
    """The least of 1, 2, 5 times a power of ten that parts ``span`` (> 0) into ``ticks``."""
    raw = span / max(1, ticks)
    power = 10.0 ** math.floor(math.log10(raw))
    return next((m * power for m in (1.0, 2.0, 5.0) if m * power >= raw), 10.0 * power)


@dataclass(frozen=True, slots=True)
class Range:
    """A vertical range, ends included, with a tick each ``step``."""

    low: float
    high: float
    step: float

    def ticks(self) -> list[float]:
        """Multiples of the step within the range."""
        first = math.ceil(self.low / self.step - 1e-6)
        last = math.floor(self.high / self.step + 1e-6)
        return [n * self.step for n in range(first, last + 1)]

    @property
    def decimals(self) -> int:
        """Decimals that a tick needs."""
        return max(0, -math.floor(math.log10(self.step) + 1e-9))


@dataclass(frozen=True, slots=True)
class Fit:
    """How ranges of one signal are chosen.

    ``limits`` are what the signal can be at all; ``least_span`` keeps noise from filling a lane.
    """

    limits: tuple[float, float]
    least_span: float

    def range(self, now: Range | None, low: float, high: float, ticks: int) -> Range:
        """A range for values from ``low`` to ``high``: ``now`` while it fits, else a round one."""
        if now is not None and now.low <= low and high <= now.high:
            used = max(high - low, self.least_span)
            if used >= _FILLED * (now.high - now.low):
                return now
        missing = max(0.0, self.least_span - (high - low)) / 2
        bottom = max(min(self.limits[0], low), low - missing)
        top = min(max(self.limits[1], high), high + missing)
        span = max(top - bottom, self.least_span)
        step = round_step(span, ticks)
        return Range(
            math.floor(bottom / step) * step, math.ceil((bottom + span) / step) * step, step
        )
