"""What live data has told so far; it listens whether its page is seen or not."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.ui.plots.tape import Ring

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.ui.pages.live_choices import Choice, Identity

_FRESH_S = 3.0
_ROUNDS = 3.0  # a value is old when it missed this many of its usual turns
_RATE_OVER_S = 5.0


@dataclass(slots=True)
class Track:
    """One watched signal: its newest value and, of numbers, the ring of all of them."""

    choice: Choice
    ring: Ring = field(default_factory=Ring)
    value: float | str | None = None
    at_s: float = 0.0
    latency_s: float = 0.0
    arrivals: deque[float] = field(default_factory=lambda: deque(maxlen=64))
    asked: list[tuple[float, float]] = field(default_factory=list)  # from, until

    def add(self, at_s: float, sample: Sample) -> None:
        """Take in a sample of this signal."""
        at_s = max(at_s, self.at_s)
        value = sample.live.measurement.value
        if not isinstance(value, str):
            self.ring.extend([at_s], [value])
        self.value, self.at_s, self.latency_s = value, at_s, sample.latency_s
        self.arrivals.append(at_s)

    def asked_at(self, moment_s: float) -> bool:
        """Whether a request of that moment, or one before it, had time enough to be answered."""
        wait_s = self.fresh_for_s()
        return any(since + wait_s <= moment_s <= until for since, until in self.asked)

    def interval_s(self) -> float:
        """The usual time between two values; 0 while unknown."""
        if len(self.arrivals) < 3:
            return 0.0
        return float(np.median(np.diff(np.array(self.arrivals))))

    def rate_hz(self, now_s: float) -> float:
        """Values a second over the last few seconds."""
        recent = [at for at in self.arrivals if now_s - at <= _RATE_OVER_S]
        return (len(recent) - 1) / (recent[-1] - recent[0]) if _spread(recent) else 0.0

    def fresh_for_s(self) -> float:
        """How old the newest value may be before it must not look current."""
        return max(_FRESH_S, _ROUNDS * self.interval_s())

    def fresh(self, now_s: float) -> bool:
        """Whether the newest value is current."""
        return self.value is not None and now_s - self.at_s <= self.fresh_for_s()


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment that the technician marked."""

    at_s: float
    number: int
    text: str = ""


class LiveRecord:
    """Tracks of the watched signals on one time axis, across stops and lost adapters.

    Main thread. Seconds are those of ``clock`` (monotonic). Samples of signals that were not asked
    for (one PID may carry several) are not kept.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.tracks: dict[Identity, Track] = {}
        self.marks: list[Mark] = []
        self._began_s = self.clock()
        self._wall = (self._began_s, datetime.now(UTC).astimezone())

    def watch(self, wanted: Sequence[Choice]) -> None:
        """Keep these signals, in this order; what was told of them before stays.

        An own signal that was changed meanwhile begins anew: old values mean something else.
        """
        before = {track.choice: track for track in self.tracks.values()}
        self.tracks = {choice.identity: before.get(choice, Track(choice)) for choice in wanted}

    def also(self, wanted: Sequence[Choice]) -> None:
        """Keep these signals too, from now on."""
        for choice in wanted:
            self.tracks[choice.identity] = Track(choice, asked=[(self.clock(), math.inf)])

    def clear(self) -> None:
        """Forget what was told: another car follows."""
        self.tracks = {identity: Track(track.choice) for identity, track in self.tracks.items()}
        self.marks = []

    def begin(self) -> None:
        """A session starts now; its samples count from here."""
        self.end()
        self._began_s = self.clock()
        self._wall = (self._began_s, datetime.now(UTC).astimezone())

        for track in self.tracks.values():
            track.asked.append((self._began_s, math.inf))
            track.arrivals.clear()  # the time between two sessions is no usual time between values

    def end(self) -> None:
        """Nothing is asked from now on."""
        now_s = self.clock()
        for track in self.tracks.values():
            track.asked = [(since, min(until, now_s)) for since, until in track.asked]

    def moment(self, at_s: float) -> datetime:
        """The aware wall-clock time of ``at_s``."""
        clock_s, wall = self._wall
        return wall + timedelta(seconds=at_s - clock_s)

    def add(self, samples: Sequence[Sample]) -> list[tuple[float, Sample]]:
        """Take in samples; returns those that were kept, each with its moment."""
        kept = []
        if samples:  # a window held up when the session began would put them into the future
            self._began_s = min(self._began_s, self.clock() - samples[-1].t_s)
        for sample in samples:
            live = sample.live
            track = self.tracks.get((live.ecu, live.measurement.signal.key))
            if track is not None:
                at_s = self._began_s + sample.t_s
                track.add(at_s, sample)
                kept.append((track.at_s, sample))
        return kept

    def mark(self) -> Mark:
        """Mark this moment."""
        mark = Mark(self.clock(), len(self.marks) + 1)
        self.marks.append(mark)
        return mark

    def name_mark(self, number: int, text: str) -> Mark | None:
        """Give the mark of that number its words; None if it is gone."""
        for place, mark in enumerate(self.marks):
            if mark.number == number:
                self.marks[place] = replace(mark, text=text)
                return self.marks[place]
        return None

    @property
    def told(self) -> bool:
        """Whether anything was told."""
        return any(track.value is not None for track in self.tracks.values())

    def rate_hz(self, now_s: float) -> float:
        """Values a second, of all signals."""
        return sum(track.rate_hz(now_s) for track in self.tracks.values())

    def latency_s(self, now_s: float) -> float | None:
        """Mean reply time of the signals that are asked for and current; None when none is."""
        asked = (track for track in self.tracks.values() if not track.choice.unasked)
        fresh = [track.latency_s for track in asked if track.fresh(now_s)]
        return sum(fresh) / len(fresh) if fresh else None


def _spread(moments: list[float]) -> bool:
    return len(moments) > 1 and moments[-1] > moments[0]
