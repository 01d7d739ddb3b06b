"""A part of a recording: some of its signals, some of its time."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from motospect_desktop.domain.recording import Recording, Track


def cut(
    recording: Recording,
    *,
    places: Collection[int] | None = None,
    first_s: float = -math.inf,
    last_s: float = math.inf,
) -> Recording:
    """The tracks at ``places`` (None: all) from ``first_s`` to ``last_s``, both included.

    Times are still counted from the beginning of the whole recording.
    """
    kept = range(len(recording.tracks)) if places is None else sorted(places)
    return replace(
        recording,
        tracks=tuple(_between(recording.tracks[place], first_s, last_s) for place in kept),
        marks=tuple(mark for mark in recording.marks if first_s <= mark.at_s <= last_s),
    )


def _between(track: Track, first_s: float, last_s: float) -> Track:
    first, end = bisect_left(track.times_s, first_s), bisect_right(track.times_s, last_s)
    if end - first == len(track.times_s):
        return track
    return replace(
        track,
        times_s=track.times_s[first:end],
        values=track.values[first:end],
        words=track.words[first:end],
    )
