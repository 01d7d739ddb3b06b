"""One recording on show, or two, one over the other: which of their signals are the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.ui.pages.opened_tracks import first_places, load, load_signals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.errors import StoreError
    from motospect_desktop.store import Recordings, TrackSummary
    from motospect_desktop.ui.pages.opened_tracks import Opened, OpenedSignal

    Loaded = tuple[dict[int, OpenedSignal], list[StoreError]]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which signals of two recordings are the same, by place, and which only one has."""

    pairs: dict[int, int]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OnShow:
    """The first recording, the second over it if there is one, and how they match."""

    first: Opened
    second: Opened | None
    pairing: Pairing

    @property
    def every(self) -> tuple[Opened, ...]:
        """One or two."""
        return (self.first,) if self.second is None else (self.first, self.second)

    def first_places(self) -> tuple[int, ...]:
        """What is shown when nothing was chosen: what both have, if there is any."""
        places = first_places(self.first)
        return tuple(place for place in places if place in self.pairing.pairs) or places

    def load(self, recordings: Recordings, places: Sequence[int]) -> tuple[Loaded, ...]:
        """The samples of ``places`` and of what lies over them, for ``take_in``; any thread."""
        own = load_signals(recordings, self.first, places)
        if self.second is None:
            return (own,)
        pairs = self.pairing.pairs
        over = [pairs[place] for place in places if place in pairs]
        return own, load_signals(recordings, self.second, over)

    def take_in(self, loaded: Sequence[Loaded]) -> None:
        """Have what was loaded; main thread."""
        for opened, (signals, damage) in zip(self.every, loaded, strict=True):
            opened.signals.update(signals)
            opened.damage += damage

    def signals(self, places: Sequence[int]) -> list[tuple[OpenedSignal, OpenedSignal | None]]:
        """Loaded signals of the first, each with the second's over it."""
        over = self.second.signals if self.second is not None else {}
        pairs = self.pairing.pairs
        return [
            (self.first.signals[place], over.get(pairs[place]) if place in pairs else None)
            for place in places
        ]


def open_ids(recordings: Recordings, ids: Sequence[str]) -> OnShow:
    """Open one or two recordings; raises ``StoreError``; any thread."""
    first, *others = (load(recordings, each) for each in ids)
    if not others:
        return OnShow(first, None, Pairing({}, (), ()))
    return OnShow(first, others[0], pair(first.tracks, others[0].tracks))


def pair(first: Sequence[TrackSummary], second: Sequence[TrackSummary]) -> Pairing:
    """Match by key, unit and control unit; by key and unit alone where neither has it twice.

    The engine of another car, or a column of another program's file, has another address.
    """
    exact = {(_kind(each), each.source.ecu): each.place for each in reversed(second)}
    pairs = {
        each.place: exact[_kind(each), each.source.ecu]
        for each in first
        if (_kind(each), each.source.ecu) in exact
    }
    once = _once(first) & _once(second)
    alone = {_kind(each): each.place for each in second if _kind(each) in once}
    for each in first:
        if each.place not in pairs and _kind(each) in alone:
            pairs[each.place] = alone[_kind(each)]
    return Pairing(
        pairs,
        tuple(each.signal.name for each in first if each.place not in pairs),
        tuple(each.signal.name for each in second if each.place not in pairs.values()),
    )


def _kind(track: TrackSummary) -> tuple[str, str]:
    return track.signal.key, track.signal.unit


def _once(tracks: Sequence[TrackSummary]) -> set[tuple[str, str]]:
    counts = Counter(_kind(each) for each in tracks)
    return {kind for kind, count in counts.items() if count == 1}
