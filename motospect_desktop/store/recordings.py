"""Recordings: written while they run, listed, opened, kept and let go."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from motospect_desktop.domain.recording import Recording
from motospect_desktop.errors import StoreError
from motospect_desktop.store.database import give_back
from motospect_desktop.store.ids import find
from motospect_desktop.store.recorder import MOST_WAITING, Recorder
from motospect_desktop.store.recording_blocks import BlockReader, insert_blocks, merge
from motospect_desktop.store.recording_rows import (
    TrackSummary,
    recording_row,
    to_head,
    to_mark,
    to_signal,
    to_summary,
    to_track,
)
from motospect_desktop.store.recording_whole import check, part_rows, whole_blocks, whole_row
from motospect_desktop.store.retention import outgoing
from motospect_desktop.store.rows import storable
from motospect_desktop.store.tables import (
    RecordingChunkRow,
    RecordingMarkRow,
    RecordingRow,
    RecordingTrackRow,
)
from motospect_desktop.store.track_chunk import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from motospect_desktop.domain.recording import RecordedMark, RecordingHead, Track
    from motospect_desktop.store.recording_blocks import Access
    from motospect_desktop.store.recording_rows import RecordingSummary
    from motospect_desktop.store.retention import RetentionRule

    Tell = Callable[[StoreError], None]


class Recordings:
    """The recordings of a ``Store``. Any thread; every method raises ``StoreError``.

    An id may be shortened to its first characters, at least four. Methods with ``tell`` give it
    what is damaged and leave that out; without it the first damaged part raises.
    """

    def __init__(self, access: Access) -> None:
        self._access = access
        self._lock = threading.Lock()
        self._running: set[str] = set()

    def begin(
        self, head: RecordingHead, *, tell: Tell, most_waiting: int = MOST_WAITING
    ) -> Recorder:
        """Begin a recording; the recorder writes until it is closed.

        ``tell`` gets the first error of writing, on the recorder's thread.
        """
        with self._access.write() as session:
            self._refuse_known(session, head.id)
            session.add(recording_row(head))
        with self._lock:
            self._running.add(head.id)
        return Recorder(head.id, self._access, tell, ended=self._end, most_waiting=most_waiting)

    def recordings(
        self, vin: str | None = None, search: str = "", limit: int = 200
    ) -> tuple[RecordingSummary, ...]:
        """The newest ``limit`` recordings, newest first.

        ``vin`` is a whole VIN; ``search`` a part of title, VIN or origin, in capitals or not.
        """
        wanted = search.strip().casefold()
        found: list[RecordingSummary] = []
        for summary in self._all(vin):
            head = summary.head
            if any(wanted in text.casefold() for text in (head.title, head.vin, head.origin)):
                found.append(summary)
        return tuple(found[:limit])

    def summary(self, recording_id: str) -> RecordingSummary:
        """One line of the list."""
        with self._access.read() as session:
            row = self._find(session, recording_id)
            (summary,) = self._summaries(session, RecordingRow.id == row.id)
        return summary

    def tracks(self, recording_id: str, *, tell: Tell | None = None) -> tuple[TrackSummary, ...]:
        """The signals of a recording without their samples, in order of their places."""
        with self._access.read() as session:
            row = self._find(session, recording_id)
            counts = self._reader(session, row, tell).counts()
            return tuple(
                TrackSummary(track.place, *to_signal(track), counts.get(track.place, 0))
                for track in _tracks(session, row)
            )

    def recording(self, recording_id: str, *, tell: Tell | None = None) -> Recording:
        """One whole recording; of one that runs, what is written."""
        with self._access.read() as session:
            row = self._find(session, recording_id)
            samples = self._reader(session, row, tell).samples()
            return Recording(
                to_head(row),
                tuple(
                    to_track(track, samples.get(track.place, joined(())))
                    for track in _tracks(session, row)
                ),
                _marks(session, row),
            )

    def track(self, recording_id: str, place: int, *, tell: Tell | None = None) -> Track:
        """One signal of a recording alone, by its place."""
        with self._access.read() as session:
            row = self._find(session, recording_id)
            track = session.get(RecordingTrackRow, (row.id, place))
            if track is None:
                raise StoreError(
                    f"The recording {row.id} has no signal {place}.",
                    "Its signals are counted from 0.",
                    "Choose one of its signals.",
                    code="unknown_signal",
                )
            samples = self._reader(session, row, tell).samples(place)
            return to_track(track, samples.get(place, joined(())))

    def marks(self, recording_id: str) -> tuple[RecordedMark, ...]:
        """The marks of a recording, in the order in which they were made."""
        with self._access.read() as session:
            return _marks(session, self._find(session, recording_id))

    def wire(self, recording_id: str, *, tell: Tell | None = None) -> bytes:
        """The bytes of the wire, as they were given to the recorder."""
        with self._access.read() as session:
            row = self._find(session, recording_id)
            return self._reader(session, row, tell).wire()

    def save(self, recording: Recording) -> None:
        """Keep a whole recording, as one that was imported; its id must be new."""
        check(recording)
        blocks = list(whole_blocks(recording))
        with self._access.write() as session:
            self._refuse_known(session, recording.head.id)
            session.add(whole_row(recording, blocks))
            session.flush()
            session.add_all(part_rows(recording))
            insert_blocks(session, recording.head.id, blocks)

    def rename(self, recording_id: str, title: str) -> None:
        """Give a recording another title."""
        with self._access.write() as session:
            self._find(session, recording_id).title = storable(title)

    def keep(self, recording_id: str, *, on: bool = True) -> None:
        """Keep a recording from every retention rule, or no longer."""
        with self._access.write() as session:
            self._find(session, recording_id).keep = on

    def delete(self, recording_id: str) -> None:
        """Remove a recording with all that is in it; one that runs is refused."""
        with self._access.write() as session:
            row = self._find(session, recording_id)
            (summary,) = self._summaries(session, RecordingRow.id == row.id)
            if summary.runs:
                raise StoreError(
                    f"The recording {row.id} is being recorded.",
                    "A recording that runs, or ended without its last words a few seconds ago, "
                    "cannot be deleted.",
                    "Stop it, then try again.",
                    code="recording_runs",
                )
            session.delete(row)
            session.flush()
            give_back(session.connection())

    def size_bytes(self) -> int:
        """What all recordings together take in the file."""
        with self._access.read() as session:
            return session.scalar(select(func.coalesce(func.sum(RecordingRow.bytes), 0))) or 0

    def outgoing(self, rule: RetentionRule) -> tuple[RecordingSummary, ...]:
        """What ``prune`` would remove now, oldest first."""
        return outgoing(self._all(), rule, datetime.now(UTC))

    def prune(self, keep: RetentionRule) -> tuple[RecordingSummary, ...]:
        """Remove what the rule does not keep; returns what is gone."""
        gone = self.outgoing(keep)
        with self._access.write() as session:
            for summary in gone:
                session.execute(delete(RecordingRow).where(RecordingRow.id == summary.head.id))
            give_back(session.connection())
        return gone

    def tidy(self) -> None:
        """Merge what programs that ended in a recording left; costs nothing when there is none."""
        with suppress(StoreError):  # they can be read as they are
            with self._access.read() as session:
                ids = session.scalars(select(RecordingChunkRow.recording_id).distinct()).all()
            for recording_id in ids:
                merge(self._access, recording_id)

    def _end(self, recording_id: str) -> None:
        with self._lock:
            self._running.discard(recording_id)

    def _all(self, vin: str | None = None) -> list[RecordingSummary]:
        chosen = () if vin is None else (RecordingRow.vin == storable(vin.strip().upper()),)
        with self._access.read() as session:
            return list(self._summaries(session, *chosen))

    def _summaries(
        self, session: Session, *chosen: ColumnElement[bool]
    ) -> Iterator[RecordingSummary]:
        mark = func.printf("%d %.17g", RecordingMarkRow.number, RecordingMarkRow.at_s)
        signals, marks = (
            select(count).where(table.recording_id == RecordingRow.id).scalar_subquery()
            for count, table in (
                (func.count(), RecordingTrackRow),
                (func.count(mark.distinct()), RecordingMarkRow),  # as ``_marks``
            )
        )
        newest = (RecordingRow.started_utc.desc(), RecordingRow.id.desc())
        query = select(RecordingRow, signals, marks).where(*chosen).order_by(*newest)
        with self._lock:
            running = set(self._running)
        for row, signal_count, mark_count in session.execute(query):
            yield to_summary(row, signal_count or 0, mark_count or 0, runs=row.id in running)

    def _find(self, session: Session, recording_id: str) -> RecordingRow:
        return find(session, RecordingRow, recording_id, self._access.path)

    def _reader(self, session: Session, row: RecordingRow, tell: Tell | None) -> BlockReader:
        return BlockReader(session, self._access.path, row.id, tell)

    def _refuse_known(self, session: Session, recording_id: str) -> None:
        if session.get(RecordingRow, recording_id) is not None:
            raise StoreError(
                f"There is a recording {recording_id} in {self._access.path} already.",
                "Each recording has an id of its own.",
                "Nothing was changed. Delete the stored one first, or give this one another id.",
                code="known_recording",
            )


def _tracks(session: Session, row: RecordingRow) -> Sequence[RecordingTrackRow]:
    table = RecordingTrackRow
    return session.scalars(
        select(table).where(table.recording_id == row.id).order_by(table.place)
    ).all()


def _marks(session: Session, row: RecordingRow) -> tuple[RecordedMark, ...]:
    """In the order in which they were made; one that came again has got its words meanwhile."""
    table = RecordingMarkRow
    rows = select(table).where(table.recording_id == row.id).order_by(table.position)
    marks = (to_mark(mark) for mark in session.scalars(rows))
    return tuple({(mark.number, mark.at_s): mark for mark in marks}.values())
