"""A stored recording as it is drawn: its signals and their samples."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.ui.pages.live_choices import MOST, Choice
from motospect_desktop.ui.plots.source import within
from motospect_desktop.ui.plots.values import decimals_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.domain.recording import RecordedMark, RecordingHead, Source, Track
    from motospect_desktop.errors import StoreError
    from motospect_desktop.store import Recordings, RecordingSummary, TrackSummary

    Floats = npt.NDArray[np.float64]

_LEAST_GAP_S = 3.0
_ROUNDS = 3.0  # a value is missing when so many of its usual turns passed
_LOOKED_AT = 20_000  # values that tell how finely a signal is told


class TrackSource:
    """Samples of a stored signal, as ``ui.plots`` draws them; nothing is copied."""

    def __init__(self, track: Track) -> None:
        self._times: Floats = np.frombuffer(track.times_s) if track.times_s else np.empty(0)
        self._values: Floats = np.frombuffer(track.values) if track.values else np.empty(0)

    @property
    def total(self) -> int:
        """Samples there are."""
        return len(self._times)

    def columns(
        self, first_s: float = -math.inf, last_s: float = math.inf
    ) -> tuple[Floats, Floats]:
        """Times and values from ``first_s`` to ``last_s``, both included; views."""
        part = within(self._times, first_s, last_s)
        return self._times[part], self._values[part]


@dataclass(frozen=True, slots=True)
class OpenedSignal:
    """One signal with its samples; ``gap_s`` is how long its value counts without a newer one."""

    track: Track
    choice: Choice
    source: TrackSource
    gap_s: float

    def at(self, moment_s: float) -> tuple[float, float | str] | None:
        """The newest sample not younger than ``moment_s`` as (time, value); None in a gap."""
        times = np.frombuffer(self.track.times_s) if self.track.times_s else np.empty(0)
        place = int(np.searchsorted(times, moment_s, side="right")) - 1
        if place < 0 or moment_s - times[place] > self.gap_s:
            return None
        told = self.track.words or self.track.values
        return float(times[place]), told[place]

    def ends(self) -> tuple[float, float] | None:
        """The least and the greatest finite value; None of words, or without any."""
        _times, values = self.source.columns()
        values = values[np.isfinite(values)]
        if not len(values) or self.track.words:
            return None
        return float(values.min()), float(values.max())


@dataclass(slots=True)
class Opened:
    """One recording: what is in it, and the signals that were loaded so far by their places."""

    summary: RecordingSummary
    tracks: tuple[TrackSummary, ...]
    marks: tuple[RecordedMark, ...]
    signals: dict[int, OpenedSignal] = field(default_factory=dict)
    damage: list[StoreError] = field(default_factory=list)

    @property
    def head(self) -> RecordingHead:
        """What is known of it without its samples."""
        return self.summary.head

    def offered(self) -> dict[int, Choice]:
        """Its signals for the picker, by place."""
        return {each.place: _choice(each.signal, each.source, None) for each in self.tracks}


def load(recordings: Recordings, recording_id: str) -> Opened:
    """Open a recording without its samples; raises ``StoreError``; any thread."""
    return Opened(
        recordings.summary(recording_id),
        recordings.tracks(recording_id),
        recordings.marks(recording_id),
    )


def load_signals(
    recordings: Recordings, opened: Opened, places: Sequence[int]
) -> tuple[dict[int, OpenedSignal], list[StoreError]]:
    """Of ``places`` what is missing in ``opened``, and what is damaged in the file and left out.

    Any thread; raises ``StoreError``.
    """
    damage: list[StoreError] = []
    missing = [place for place in places if place not in opened.signals]
    tracks = {
        place: recordings.track(opened.head.id, place, tell=damage.append) for place in missing
    }
    return {place: _signal(track) for place, track in tracks.items()}, damage


def first_places(opened: Opened) -> tuple[int, ...]:
    """What is shown when nothing was chosen: the first signals that were told at all."""
    return tuple(each.place for each in opened.tracks if each.samples)[:MOST]


def _signal(track: Track) -> OpenedSignal:
    source = TrackSource(track)
    times, _values = source.columns()
    usual_s = float(np.median(np.diff(times))) if len(times) > 2 else 0.0
    choice = _choice(track.signal, track.source, track)
    return OpenedSignal(track, choice, source, max(_LEAST_GAP_S, _ROUNDS * usual_s))


def _choice(signal: Signal, source: Source, track: Track | None) -> Choice:
    """How a signal is told: by the standard's scaling, else by how finely its values differ."""
    if track is not None and track.words:
        return Choice(source.ecu, source.pid, signal, None, 1.0)
    step = _standard_step(signal, source)
    if step is None:
        step = _seen_step(track) if track is not None else 1.0
    return Choice(source.ecu, source.pid, signal, decimals_for(step, signal.unit), step)


def _standard_step(signal: Signal, source: Source) -> float | None:
    try:
        row = PIDS.get(int(source.pid, 16))
    except ValueError:
        return None
    fields = row.fields if row else ()
    scalings = (each.scaling for each in fields if each.signal == signal)
    return next((abs(scaling.mul / scaling.div) for scaling in scalings), None)


def _seen_step(track: Track) -> float:
    values = np.unique(np.frombuffer(track.values)[:_LOOKED_AT]) if track.values else np.empty(0)
    apart = np.diff(values[np.isfinite(values)])
    apart = apart[apart > 0]
    return float(apart.min()) if len(apart) else 1.0
