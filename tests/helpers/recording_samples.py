"""Recordings for tests, and whether two are the same to the last bit."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.recording import (
    RecordedMark,
    Recording,
    RecordingHead,
    Source,
    Track,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

BEGAN = datetime(2026, 3, 14, 11, 5, 9, 250_000, tzinfo=timezone(timedelta(hours=1)))
RPM = Signal("RPM", "Engine speed", "rpm", 0.0, 16383.75)
SPEED = Signal("SPEED", "Vehicle speed", "km/h", 0.0, 255.0)
LOOP = Signal("FUEL_SYSTEM_1", "Fuel system 1 status", "")


def a_track(
    signal: Signal, times_s: Sequence[float], told: Sequence[float | str], ecu: str = "7E8"
) -> Track:
    """A track out of plain sequences; ``told`` are numbers or words."""
    words = tuple(one for one in told if isinstance(one, str))
    values = array("d", (one for one in told if not isinstance(one, str)))
    return Track(signal, Source(ecu, "0C"), array("d", times_s), values, words)


def a_recording(recording_id: str = "5f1d0c2ab7e04d7d9a60") -> Recording:
    """Two units, words, a mark between samples and numbers that need every digit."""
    return Recording(
        RecordingHead(recording_id, BEGAN, "Rough idle, cold", "1HGCM82633A004352", "sim:", "s1"),
        (
            a_track(RPM, (0.1, 0.2, 0.2, 0.30000000000000004), (1 / 3, -0.0, 1e-300, 780.5)),
            a_track(RPM, (0.2, 5.0), (781.0, 782.0), "7E9"),
            a_track(LOOP, (0.0, 0.1, 2.5), ("closed loop", "", '=open, "loop"; \'\r\n')),
            a_track(SPEED, (), ()),
        ),
        (RecordedMark(0.25, 1), RecordedMark(2.5, 2, "stalls, here; now")),
    )


def same(one: Recording, other: Recording) -> bool:
    """Whether both are equal, every bit of every number included."""
    bits = [
        [(track.times_s.tobytes(), track.values.tobytes()) for track in recording.tracks]
        for recording in (one, other)
    ]
    about = [
        [(track.signal, track.source, track.words) for track in recording.tracks]
        for recording in (one, other)
    ]
    offsets = one.head.started_at.utcoffset() == other.head.started_at.utcoffset()
    heads = (one.head, one.marks) == (other.head, other.marks)
    return heads and offsets and bits[0] == bits[1] and about[0] == about[1]


_TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
_TIMES = st.floats(0, 1e7).map(lambda at_s: at_s + 0.0)
_LIMITS = st.none() | st.floats(-1e9, 1e9)


@st.composite
def tracks(draw: st.DrawFn) -> Track:
    """A track of numbers or of words."""
    times_s = sorted(draw(st.lists(_TIMES, max_size=6)))
    told: st.SearchStrategy[float | str] = (
        _TEXTS if draw(st.booleans()) else st.floats(allow_nan=False)
    )
    series = draw(st.lists(told, min_size=len(times_s), max_size=len(times_s)))
    signal = Signal(draw(_TEXTS), draw(_TEXTS), draw(_TEXTS), draw(_LIMITS), draw(_LIMITS))
    return a_track(signal, times_s, series, draw(_TEXTS))


@st.composite
def recordings(draw: st.DrawFn) -> Recording:
    """Any recording that can be stored."""
    texts = [draw(_TEXTS) for _ in range(5)]
    offset = timezone(timedelta(minutes=draw(st.integers(-700, 700))))
    began = draw(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  # bounds are naive
    head = RecordingHead(texts[0], began.astimezone(offset), *texts[1:])
    marked = sorted(draw(st.lists(_TIMES, max_size=3)))
    marks = tuple(RecordedMark(at_s, number, draw(_TEXTS)) for number, at_s in enumerate(marked, 1))
    return Recording(head, tuple(draw(st.lists(tracks(), max_size=4))), marks)
