"""Formulas over live signals: worked out where the samples come from.

So everything behind the bay has them like any other sample: curves, recordings, limits, the command
line. A formula has no value while one of its inputs is missing or old.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import LiveValue, Sample
from motospect_desktop.protocols.own_signals import formula_of, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.protocols.formula import Formula

_FRESH_S = 3.0
_ROUNDS = 3.0  # an input is old when it missed this many of its usual turns


@dataclass(slots=True)
class _Input:
    """The newest value of a signal of one unit, and how often it comes."""

    ecu: str
    value: float | None = None
    at_s: float = 0.0
    latency_s: float = 0.0
    gaps: deque[float] = field(default_factory=lambda: deque(maxlen=8))

    def take(self, sample: Sample) -> None:
        value = sample.live.measurement.value
        if self.value is not None:
            self.gaps.append(sample.t_s - self.at_s)
        self.value = None if isinstance(value, str) else value
        self.at_s, self.latency_s = sample.t_s, sample.latency_s

    def fresh(self, now_s: float) -> bool:
        usual_s = median(self.gaps) if self.gaps else 0.0
        return now_s - self.at_s <= max(_FRESH_S, _ROUNDS * usual_s)


class Formulas:
    """The formulas of one live session.

    ``sources`` tells for each input's key the unit whose samples count: values of several units
    are never mixed. On the adapter's thread.
    """

    def __init__(self, owns: Iterable[OwnSignal], sources: Mapping[str, str]) -> None:
        self._formulas: list[tuple[OwnSignal, Formula]] = [(own, formula_of(own)) for own in owns]
        names = {name for _own, formula in self._formulas for name in formula.names}
        self._inputs = {name: _Input(sources[name]) for name in names if name in sources}
        self._changed: set[str] = set()
        self.missing: set[str] = {own.signal.key for own, _formula in self._formulas}

    def take(self, sample: Sample) -> None:
        """Take in a sample; formulas that use it are ``due`` then."""
        live = sample.live
        key = live.measurement.signal.key
        found = self._inputs.get(key)
        if found is not None and found.ecu == live.ecu:
            found.take(sample)
            self._changed.add(key)

    def due(self) -> list[Sample]:
        """The formulas whose inputs changed since the last call, each once, at its newest input.

        One that has no value any more is ``missing`` from then on.
        """
        if not self._changed:
            return []
        now_s = max(self._inputs[key].at_s for key in self._changed)
        values = {
            name: one.value
            for name, one in self._inputs.items()
            if one.value is not None and one.fresh(now_s)
        }
        told = []
        for own, formula in self._formulas:
            if self._changed.isdisjoint(formula.names):
                continue
            measured = within(own.signal, formula.value(values))
            if measured is None:
                self.missing.add(own.signal.key)
                continue
            self.missing.discard(own.signal.key)
            used = [self._inputs[name] for name in formula.names if name in values]
            latency_s = max((one.latency_s for one in used), default=0.0)  # IF(1, 2, A): none used
            told.append(Sample(now_s, LiveValue(own.signal.key, "", measured), latency_s))
        self._changed.clear()
        return told
