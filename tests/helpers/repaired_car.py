"""Stored recordings: a car that idles, revs and warms up."""

from __future__ import annotations

import math
from array import array
from datetime import timedelta
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.recording import (
    RecordedMark,
    Recording,
    RecordingHead,
    Source,
    Track,
)
from tests.helpers.builders import COOLANT, ENGINE_SPEED, FUEL_SYSTEM, STARTED_AT

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

TRIM = Signal("STFT_B1", "Short term fuel trim, bank 1", "%", -100.0, 99.2)
BOOST = Signal("BOOST", "Boost from another program", "bar")
VIN = "1HGCM82633A004352"


def a_track(
    signal: Signal,
    source: Source,
    value: Callable[[float], float],
    seconds: float,
    every_s: float = 0.1,
) -> Track:
    """``value`` each ``every_s`` from the beginning."""
    times = array("d", [n * every_s for n in range(round(seconds / every_s))])
    return Track(signal, source, times, array("d", [value(t) for t in times]))


def a_recording(
    recording_id: str = "11111111-aaaa-4000-8000-000000000001",
    *,
    started_at: datetime = STARTED_AT,
    vin: str = VIN,
    seconds: float = 60.0,
    idle: float = 780.0,
    engine: str = "7E8",
    extra: tuple[Track, ...] = (),
    marks: tuple[RecordedMark, ...] = (RecordedMark(12.0, 1, "revs"), RecordedMark(41.0, 2)),
) -> Recording:
    """Engine speed, coolant, trim and a signal in words, with two marks."""
    moments = array("d", range(round(seconds)))
    words = tuple("open loop" if t < 30 else "closed loop" for t in moments)
    return Recording(
        RecordingHead(recording_id, started_at, vin=vin, origin="serial:/dev/ttyUSB0"),
        (
            a_track(
                ENGINE_SPEED,
                Source(engine, "0C"),
                lambda t: idle + 2400 * abs(math.sin(t / 9)) ** 3,
                seconds,
            ),
            a_track(COOLANT, Source(engine, "05"), lambda t: round(70 + t / 3), seconds, 1.0),
            a_track(
                TRIM, Source(engine, "06"), lambda t: 100 / 128 * round(4 * math.sin(t)), seconds
            ),
            Track(FUEL_SYSTEM, Source(engine, "03"), moments, array("d"), words),
            *extra,
        ),
        marks,
    )


def after_repair() -> Recording:
    """The same car two days later; its engine idles faster, its second mark came later."""
    return a_recording(
        "22222222-bbbb-4000-8000-000000000002",
        started_at=STARTED_AT + timedelta(days=2),
        idle=900.0,
        marks=(RecordedMark(15.5, 1, "revs"),),
    )


def another_car() -> Recording:
    """Its engine answers at another address, and it tells a boost instead of a trim."""
    other = a_recording(
        "33333333-cccc-4000-8000-000000000003",
        started_at=STARTED_AT + timedelta(days=5),
        vin="WVWZZZAUZFW000001",
        engine="18DAF110",
        extra=(a_track(BOOST, Source("", "boost"), lambda t: 0.01 * (t % 90), 60.0),),
    )
    tracks = tuple(track for track in other.tracks if track.signal is not TRIM)
    return Recording(other.head, tracks, other.marks)
