"""Samples and recordings to be stored."""

from __future__ import annotations

import threading
from array import array
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Sample
from motospect_desktop.domain.recording import (
    RecordedMark,
    Recording,
    RecordingHead,
    Source,
    Track,
)
from tests.helpers.builders import ENGINE_SPEED, FUEL_SYSTEM, STARTED_AT, a_live_value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

LONG_S = 30.0
RPM = (ENGINE_SPEED, Source("7E8", "0C"))
FUEL = (FUEL_SYSTEM, Source("7E8", "03"))
AT_WORK = ("Open loop", "Closed loop")


def a_head(
    recording_id: str = "rec-0001", started_at: datetime = STARTED_AT, **known: str
) -> RecordingHead:
    """What is known of a recording of the usual car."""
    told = {"title": "Idle", "vin": "1HGCM82633A004352", "origin": "sim:"} | known
    return RecordingHead(recording_id, started_at, **told)


def some_samples(count: int, first: int = 0) -> list[tuple[float, Sample]]:
    """Of engine speed in numbers and the fuel system in words, in turn, 20 of each a second."""
    samples = []
    for n in range(first, count):
        live = (
            a_live_value("03", FUEL_SYSTEM, AT_WORK[n // 40 % 2])
            if n % 2
            else a_live_value(value=800 + n / 4)
        )
        samples.append((n // 2 / 20, Sample(n // 2 / 20, live)))
    return samples


def tracks_of(samples: list[tuple[float, Sample]]) -> tuple[Track, ...]:
    """What a recording of ``some_samples`` holds."""
    numbers = [(at, s.live.measurement.value) for at, s in samples if s.live.pid == "0C"]
    words = [(at, s.live.measurement.value) for at, s in samples if s.live.pid == "03"]
    tracks = [
        Track(
            *RPM, array("d", [at for at, _ in numbers]), array("d", [float(v) for _, v in numbers])
        ),
        Track(
            *FUEL,
            array("d", [at for at, _ in words]),
            array("d"),
            tuple(str(word) for _, word in words),
        ),
    ]
    return tuple(track for track in tracks if track.times_s)


def a_recording(recording_id: str = "rec-0001", count: int = 200) -> Recording:
    """A whole one of ``some_samples`` with two marks."""
    marks = (RecordedMark(1.5, 1), RecordedMark(2.25, 2, "Prüfung"))
    return Recording(a_head(recording_id), tracks_of(some_samples(count)), marks)


def until(holds: Callable[[], bool]) -> None:
    """Wait until it is true."""
    pause = threading.Event()
    for _ in range(int(LONG_S / 0.01)):
        if holds():
            return
        pause.wait(0.01)
    raise AssertionError("it never came true")
