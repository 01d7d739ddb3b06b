"""Where one engine's levels stand among those of others; a rank, never a verdict."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from motospect_desktop.domain.snapshot import Level, Snapshot

FEWEST = 5  # snapshots below which a rank would say more than is known


@dataclass(frozen=True, slots=True)
class Standing:
    """A level among ``n`` others.

    ``below`` of them are lower, ``above`` are higher, the rest are equal. ``percentile`` is its
    percentile rank, 0 to 100, by the mid-distribution function (E. Parzen, Quantile probability
    and statistical data modeling, Statistical Science 19, 2004): the share of others below it, with
    ties counted half. None with fewer than ``FEWEST``. ``low``, ``middle`` and ``high`` are the
    least, the median and the greatest of the others; None without any.
    """

    n: int
    below: int = 0
    above: int = 0
    percentile: float | None = None
    low: float | None = None
    middle: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """One level with its standing in this car's past, and among other cars with its engine."""

    level: Level
    past: Standing
    others: Standing

    @property
    def oddness(self) -> float:
        """How far from the middle its rank is: 0 to 50, -1 where there is none."""
        ranks = (self.others.percentile, self.past.percentile)
        return max((abs(rank - 50.0) for rank in ranks if rank is not None), default=-1.0)


def ranked(
    snapshot: Snapshot, known: Iterable[Snapshot], *, good_only: bool = False
) -> tuple[Ranked, ...]:
    """The levels of ``snapshot``, those furthest from the middle first.

    ``known`` may hold anything that was stored; what is of another state, another engine or of a
    simulated car where this is none is left out. Of each other car only its newest counts, so that
    one that was measured often does not outvote the rest. ``good_only`` takes those alone that a
    technician called good.
    """
    alike = [
        one
        for one in known
        if one.id != snapshot.id
        and one.state is snapshot.state
        and one.demo is snapshot.demo
        and (one.good or not good_only)
    ]
    past = [one for one in alike if snapshot.vin and one.vin == snapshot.vin]
    newest: dict[str, Snapshot] = {}
    for one in sorted(alike, key=lambda one: one.taken_at):
        if snapshot.engine and one.engine == snapshot.engine and one.vin != snapshot.vin:
            newest[one.vin] = one
    found = [
        Ranked(level, _standing(level, past), _standing(level, newest.values()))
        for level in snapshot.levels
    ]
    return tuple(sorted(found, key=lambda one: -one.oddness))


def _standing(level: Level, snapshots: Iterable[Snapshot]) -> Standing:
    return standing(
        level.median,
        [
            other.median
            for snapshot in snapshots
            for other in snapshot.levels
            if (other.ecu, other.signal.key) == (level.ecu, level.signal.key)
            and other.signal.unit == level.signal.unit
        ],
    )


def standing(value: float, others: Sequence[float]) -> Standing:
    """Where ``value`` stands among ``others``."""
    if not others:
        return Standing(0)
    ordered = sorted(others)
    below, upto = bisect_left(ordered, value), bisect_right(ordered, value)
    rank = 100.0 * (below + upto) / (2 * len(ordered))
    return Standing(
        n=len(ordered),
        below=below,
        above=len(ordered) - upto,
        percentile=rank if len(ordered) >= FEWEST else None,
        low=ordered[0],
        middle=median(ordered),
        high=ordered[-1],
    )
