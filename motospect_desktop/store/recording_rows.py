"""Recordings as rows and back; pure."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.recording import RecordedMark, RecordingHead, Source, Track
from motospect_desktop.store.rows import storable, utc_text
from motospect_desktop.store.tables import RecordingMarkRow, RecordingRow, RecordingTrackRow

if TYPE_CHECKING:
    from motospect_desktop.store.track_chunk import Piece

_SILENT_S = 15.0  # a recorder gives a sign of life every few seconds


@dataclass(frozen=True, slots=True)
class RecordingSummary:
    """One recording as a line of a list.

    ``seconds`` until the newest sample or mark, ``samples``, ``signals`` and ``marks`` are of what
    is written, ``bytes`` what they and the wire bytes take in the file. ``dropped`` samples and
    marks, and ``wire_dropped`` bytes, came and are not kept. A recording that neither is
    ``complete`` nor ``runs`` was cut off. ``keep``: no retention rule removes it.
    """

    head: RecordingHead
    seconds: float
    samples: int
    signals: int
    marks: int
    bytes: int
    complete: bool
    dropped: int
    wire_dropped: int
    keep: bool
    runs: bool


@dataclass(frozen=True, slots=True)
class TrackSummary:
    """One signal of a recording without its samples; ``place`` is that of ``Recording.tracks``."""

    place: int
    signal: Signal
    source: Source
    samples: int


def recording_row(head: RecordingHead) -> RecordingRow:
    """The row of a recording that begins."""
    return RecordingRow(
        id=head.id,
        started_at=head.started_at.isoformat(),
        started_utc=utc_text(head.started_at),
        written_utc=utc_text(datetime.now(UTC)),
        title=storable(head.title),
        vin=storable(head.vin),
        origin=storable(head.origin),
        scan_id=storable(head.scan_id),
        complete=False,
        keep=False,
        seconds=0.0,
        samples=0,
        bytes=0,
        dropped=0,
        wire_dropped=0,
    )


def track_row(recording_id: str, place: int, signal: Signal, source: Source) -> RecordingTrackRow:
    """The row of a signal."""
    return RecordingTrackRow(
        recording_id=recording_id,
        place=place,
        ecu=storable(source.ecu),
        pid=storable(source.pid),
        key=storable(signal.key),
        name=storable(signal.name),
        unit=storable(signal.unit),
        minimum=signal.minimum,
        maximum=signal.maximum,
    )


def mark_row(recording_id: str, position: int, mark: RecordedMark) -> RecordingMarkRow:
    """The row of a mark."""
    return RecordingMarkRow(
        recording_id=recording_id,
        position=position,
        at_s=mark.at_s,
        number=mark.number,
        text=storable(mark.text),
    )


def to_head(row: RecordingRow) -> RecordingHead:
    """What is known of a recording without its samples."""
    return RecordingHead(
        row.id,
        datetime.fromisoformat(row.started_at),
        row.title,
        row.vin,
        row.origin,
        row.scan_id,
    )


def to_summary(row: RecordingRow, signals: int, marks: int, *, runs: bool) -> RecordingSummary:
    """A line of the list; ``runs`` as known in this program."""
    return RecordingSummary(
        head=to_head(row),
        seconds=row.seconds,
        samples=row.samples,
        signals=signals,
        marks=marks,
        bytes=row.bytes,
        complete=row.complete,
        dropped=row.dropped,
        wire_dropped=row.wire_dropped,
        keep=row.keep,
        runs=runs or (not row.complete and alive(row.written_utc, datetime.now(UTC))),
    )


def alive(written_utc: str, now: datetime) -> bool:
    """Whether who records gave a sign of life so shortly before ``now`` that it may still run.

    A sign from the future is one from before the clock was set back: whoever gave it has given none
    since.
    """
    silent_s = (now - datetime.fromisoformat(written_utc)).total_seconds()
    return abs(silent_s) < _SILENT_S


def to_signal(row: RecordingTrackRow) -> tuple[Signal, Source]:
    """The signal of a row and where it came from."""
    signal = Signal(row.key, row.name, row.unit, row.minimum, row.maximum)
    return signal, Source(row.ecu, row.pid)


def to_track(row: RecordingTrackRow, samples: Piece) -> Track:
    """A signal with its samples."""
    times, values = array("d"), array("d")
    times.frombytes(samples.times_s.tobytes())
    values.frombytes(samples.values.tobytes())
    return Track(*to_signal(row), times, values, samples.words)


def to_mark(row: RecordingMarkRow) -> RecordedMark:
    """The mark of a row."""
    return RecordedMark(row.at_s, row.number, row.text)
