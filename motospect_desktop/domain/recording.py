"""A stored series of signals with marks, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from datetime import datetime

    from motospect_desktop.domain.measurement import Signal


@dataclass(frozen=True, slots=True)
class Source:
    """Where a recorded signal came from.

    ``ecu`` and ``pid`` as in ``LiveValue``; ``ecu`` is "" for what no unit told (a formula, a
    column of another program's file), ``pid`` then names the formula or the column.
    """

    ecu: str
    pid: str


@dataclass(frozen=True, slots=True)
class Track:
    """All samples of one signal: ``times_s`` after the recording began, never going back.

    ``times_s`` and ``values`` are float64 ("d") and of one length. A signal that is told in words
    has them in ``words`` instead of ``values``, which is empty then.
    """

    signal: Signal
    source: Source
    times_s: array[float]
    values: array[float]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordedMark:
    """A moment that the technician marked, ``at_s`` after the recording began."""

    at_s: float
    number: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class RecordingHead:
    """What is known of a recording without its samples.

    ``origin`` is the adapter's address, or the name of the file it was imported from. ``scan_id``
    is the scan of the same car that was known when it began, "" for none.
    """

    id: str
    started_at: datetime
    title: str = ""
    vin: str = ""
    origin: str = ""
    scan_id: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording as it is opened, compared and exported."""

    head: RecordingHead
    tracks: tuple[Track, ...]
    marks: tuple[RecordedMark, ...] = field(default=())
