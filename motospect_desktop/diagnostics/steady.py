"""Wait until an engine runs steadily in a well-known state, then tell what it told meanwhile."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING

from motospect_desktop.domain.snapshot import EngineState, Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from motospect_desktop.domain.measurement import Sample, Signal

_FRESH_S = 3.0  # a value that is older tells nothing of now …
_WARM_FOR_S = 15.0  # … but for a warm engine's, which slow wires ask seldom and which moves slowly
_FEWEST_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Bound:
    """The signal ``key`` must lie from ``low`` to ``high``, in the signal's unit.

    It must have been told in the last ``fresh_s`` seconds.
    """

    key: str
    low: float
    high: float
    fresh_s: float = _FRESH_S


@dataclass(frozen=True, slots=True)
class Rule:
    """What a state is: ``bounds`` that hold for ``hold_s``, revolutions within ``play_rpm``."""

    bounds: tuple[Bound, ...]
    hold_s: float
    play_rpm: float


# Warm: 80 °C as for the emission test of Directive 2014/45/EU, annex I, 8.2.2.2. Idle and the
# second speed lie within the bounds of the two speed idle test, 350 to 1100 rpm and 2500 ± 300 rpm
# (40 CFR 85.2213), which are narrowed here, since a comparison wants like with like.
_WARM = Bound("COOLANT_TEMP", 80.0, 115.0, _WARM_FOR_S)
_STANDING = Bound("SPEED", 0.0, 0.0)
RULES: Mapping[EngineState, Rule] = {
    EngineState.IDLE_HOT: Rule(
        (_WARM, _STANDING, Bound("RPM", 450.0, 1100.0)), hold_s=10.0, play_rpm=120.0
    ),
    EngineState.REV_2500: Rule(
        (_WARM, _STANDING, Bound("RPM", 2350.0, 2650.0)), hold_s=5.0, play_rpm=200.0
    ),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One bound as it stands: ``value`` is None while nothing current is told."""

    bound: Bound
    value: float | None

    @property
    def met(self) -> bool:
        """Whether the current value lies within."""
        return self.value is not None and self.bound.low <= self.value <= self.bound.high


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a state is: its conditions, and since how many seconds all of them hold."""

    conditions: tuple[Condition, ...]
    held_s: float
    hold_s: float

    @property
    def reached(self) -> bool:
        """Whether the state held long enough."""
        return self.held_s >= self.hold_s


@dataclass(slots=True)
class _Heard:
    signal: Signal
    values: deque[tuple[float, float]] = field(default_factory=deque)


class SteadyWatch:
    """Watches the samples of one live session for one state; one thread at a time.

    Seconds are those of the samples. Only values that were told while the state held count: one
    broken bound, one value too old or revolutions beyond the play, and it begins anew. A signal
    that several units tell must lie within its bound at each of them.
    """

    def __init__(self, state: EngineState) -> None:
        self.rule = RULES[state]
        self._bounding = {bound.key for bound in self.rule.bounds}
        self._latest: dict[tuple[str, str], tuple[float, float]] = {}
        self._heard: dict[tuple[str, str], _Heard] = {}
        self._since_s: float | None = None

    def add(self, samples: Sequence[Sample]) -> None:
        """Take in samples in the order they came."""
        for sample in samples:
            live = sample.live
            value, signal = live.measurement.value, live.measurement.signal
            if isinstance(value, str):
                continue
            if signal.key in self._bounding:
                self._latest[live.ecu, signal.key] = (sample.t_s, value)
            self._judge(sample.t_s)
            if self._since_s is not None:
                heard = self._heard.setdefault((live.ecu, signal.key), _Heard(signal))
                heard.values.append((sample.t_s, value))
                self._forget(sample.t_s)

    def progress(self, now_s: float) -> Progress:
        """How far it is at ``now_s``."""
        self._judge(now_s)
        held_s = 0.0 if self._since_s is None else now_s - self._since_s
        return Progress(self._conditions(now_s), held_s, self.rule.hold_s)

    def levels(self) -> tuple[Level, ...]:
        """What was told over the last ``hold_s`` of the state.

        Signals that were told too rarely are left out, and those that the state itself fixes.
        """
        fixed = {bound.key for bound in self.rule.bounds if bound.low == bound.high}
        return tuple(
            Level(
                ecu=ecu,
                signal=heard.signal,
                median=median(values),
                low=min(values),
                high=max(values),
                samples=len(values),
            )
            for (ecu, key), heard in sorted(self._heard.items())
            if key not in fixed
            and len(values := [value for _at, value in heard.values]) >= _FEWEST_SAMPLES
        )

    def _judge(self, now_s: float) -> None:
        if not all(condition.met for condition in self._conditions(now_s)) or self._restless():
            self._since_s = None
            self._heard = {}
        elif self._since_s is None:
            self._since_s = now_s

    def _conditions(self, now_s: float) -> tuple[Condition, ...]:
        return tuple(self._condition(bound, now_s) for bound in self.rule.bounds)

    def _condition(self, bound: Bound, now_s: float) -> Condition:
        told = [
            Condition(bound, value if now_s - at_s <= bound.fresh_s else None)
            for (_ecu, key), (at_s, value) in self._latest.items()
            if key == bound.key
        ]
        worst = next((condition for condition in told if not condition.met), None)
        return worst or (told[0] if told else Condition(bound, None))

    def _restless(self) -> bool:
        for (_ecu, key), heard in self._heard.items():
            if key == "RPM" and heard.values:
                speeds = [value for _at, value in heard.values]
                if max(speeds) - min(speeds) > self.rule.play_rpm:
                    return True
        return False

    def _forget(self, now_s: float) -> None:
        for heard in self._heard.values():
            while heard.values and now_s - heard.values[0][0] > self.rule.hold_s:
                heard.values.popleft()
