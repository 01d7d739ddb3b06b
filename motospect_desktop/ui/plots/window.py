"""Which stretch of time is shown, and how it moves."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

_MINUTE, _HOUR = 60, 3600
SPANS_S = (
    *(1, 2, 5, 10, 20, 30),
    *(minutes * _MINUTE for minutes in (1, 2, 5, 10, 20, 30)),
    *(hours * _HOUR for hours in (1, 2, 4, 8)),
)
_ALWAYS_S = 600  # may be shown even of a history that is shorter


class Reach(NamedTuple):
    """From the oldest sample that is kept until now, seconds."""

    first_s: float
    last_s: float


@dataclass(frozen=True, slots=True)
class Window:
    """``span_s`` seconds that end at ``held_s``, or, if that is None, now."""

    span_s: float
    held_s: float | None = None

    def end_s(self, now_s: float) -> float:
        """Where it ends."""
        return now_s if self.held_s is None else self.held_s

    def moved(self, by_s: float, reach: Reach) -> Window:
        """Later by ``by_s`` as far as there is anything to show; at the end it follows now."""
        end_s = max(self.end_s(reach.last_s) + by_s, reach.first_s + self.span_s)
        return replace(self, held_s=None if end_s >= reach.last_s else end_s)

    def held(self, now_s: float) -> Window:
        """The same, standing still."""
        return replace(self, held_s=self.end_s(now_s))

    def followed(self) -> Window:
        """The same span, ending now."""
        return replace(self, held_s=None)

    def around(self, moment_s: float, reach: Reach) -> Window:
        """Moved as little as needed to have ``moment_s`` in it; itself when it has."""
        end_s = self.end_s(reach.last_s)
        if end_s - self.span_s <= moment_s <= end_s:
            return self
        wanted = moment_s + (self.span_s if moment_s < end_s else 0.0)
        return self.moved(wanted - end_s, reach)

    def centred(self, moment_s: float, reach: Reach) -> Window:
        """With ``moment_s`` in its middle if that can be."""
        return self.moved(moment_s + self.span_s / 2 - self.end_s(reach.last_s), reach)

    def zoomed(self, steps: int, about_s: float | None, reach: Reach) -> Window:
        """Longer by ``steps`` (shorter if negative); one that is held keeps ``about_s`` in place.

        It grows to the whole history, or to ten minutes if that is less.
        """
        whole_s = max(_ALWAYS_S, reach.last_s - reach.first_s)
        most = next((n for n, s in enumerate(SPANS_S) if s >= whole_s), len(SPANS_S) - 1)
        nearest = min(
            range(len(SPANS_S)), key=lambda n: abs(math.log(SPANS_S[n] / max(self.span_s, 1e-9)))
        )
        span_s = float(SPANS_S[max(0, min(most, nearest + steps))])
        if self.held_s is None:
            return Window(span_s)
        if about_s is None:
            about_s = self.held_s - self.span_s / 2
        end_s = about_s + (self.held_s - about_s) * span_s / self.span_s
        end_s = max(end_s, reach.first_s + span_s)
        return Window(span_s, min(end_s, reach.last_s))
