"""A recording while it runs: what comes is in the file within a second."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, update
from sqlalchemy.exc import StatementError

from motospect_desktop.errors import StoreError
from motospect_desktop.store.database import give_back
from motospect_desktop.store.failures import store_error
from motospect_desktop.store.recorder_batch import Batch, Signals
from motospect_desktop.store.recording_blocks import MOST_CHUNKS, MOST_SAMPLES, merge
from motospect_desktop.store.recording_rows import mark_row, track_row
from motospect_desktop.store.recording_whole import is_storable
from motospect_desktop.store.rows import utc_text
from motospect_desktop.store.tables import RecordingChunkRow, RecordingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.orm import Session

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.recording import RecordedMark
    from motospect_desktop.store.recording_blocks import Access

_LOG = logging.getLogger(__name__)
_CHUNK_S = 0.5  # with the time to write it, a killed program loses less than a second
_ALIVE_S = 5.0
_HASTE = 20_000  # samples that are written without waiting for the half second
MOST_WAITING = 400_000  # samples: ten minutes of 20 signals at 30/s while the disk refuses
MOST_WIRE = 32 * 1024 * 1024  # bytes, as samples


class Recorder:
    """Writes one recording on a thread of its own, twice a second in one transaction.

    Methods are for any thread and only enqueue, but ``close``. What the store refuses waits for the
    next attempt; what has no place to wait, and what is still refused when the recording ends, is
    dropped and counted.
    """

    def __init__(
        self,
        recording_id: str,
        access: Access,
        tell: Callable[[StoreError], None],
        *,
        ended: Callable[[str], None],
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self.recording_id = recording_id
        self._access = access
        self._tell = tell
        self._ended = ended
        self._most_waiting = most_waiting
        self._lock = threading.Lock()
        self._waiting: list[tuple[float, Sample]] = []
        self._marks: list[RecordedMark] = []
        self._wire: list[bytes] = []
        self._held = self._wire_held = 0  # samples and wire bytes that are not written yet
        self._dropped = self._wire_dropped = self._written = 0
        self._stopped = False
        self._wake = threading.Event()
        self._batch = Batch(Signals())
        self._seq = self._marks_written = self._young_chunks = self._young_samples = 0
        self._seconds = self._alive_s = 0.0
        self._trouble: StoreError | None = None
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    @property
    def samples(self) -> int:
        """Samples that are in the file."""
        with self._lock:
            return self._written

    @property
    def dropped(self) -> int:
        """Samples and marks that came and are not kept."""
        with self._lock:
            return self._dropped

    @property
    def wire_dropped(self) -> int:
        """Bytes of the wire that came and are not kept."""
        with self._lock:
            return self._wire_dropped

    def add(self, samples: Sequence[tuple[float, Sample]]) -> None:
        """Take samples, each with its seconds after the recording began.

        One that is before the last of its signal gets the time of that one; one whose time is not a
        finite number is dropped.
        """
        with self._lock:
            if self._stopped or self._held + len(samples) > self._most_waiting:
                self._dropped += len(samples)
                return
            self._waiting += samples
            self._held += len(samples)
            if len(self._waiting) >= _HASTE:
                self._wake.set()

    def mark(self, mark: RecordedMark) -> None:
        """Take a mark; one of the same number and moment takes the place of that before.

        One whose time is not a finite number is dropped.
        """
        with self._lock:
            if self._stopped or not is_storable(mark):
                self._dropped += 1
            else:
                self._marks.append(mark)

    def wire(self, data: bytes) -> None:
        """Take bytes of the wire, as ``hardware.recording`` makes them."""
        with self._lock:
            if self._stopped or self._wire_held + len(data) > MOST_WIRE:
                self._wire_dropped += len(data)
            else:
                self._wire.append(data)
                self._wire_held += len(data)

    def close(self) -> None:
        """Write what waits and complete the recording; may be called twice.

        Takes as long as the disk does, some tenths of a second.
        """
        with self._lock:
            self._stopped = True
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._work()
        finally:
            self._ended(self.recording_id)

    def _work(self) -> None:
        stopped = False
        while not stopped:
            self._wake.wait(_CHUNK_S)
            self._wake.clear()
            with self._lock:
                stopped = self._stopped
                samples, self._waiting = self._waiting, []
                marks, self._marks = self._marks, []
                wire, self._wire = self._wire, []
            self._take(samples, marks, wire)
            self._alive_s += _CHUNK_S
            if stopped:
                self._finish()
            elif self._batch or self._alive_s >= _ALIVE_S:
                self._keep(complete=False)
            if self._young_chunks >= MOST_CHUNKS or self._young_samples >= MOST_SAMPLES:
                self._merge()

    def _take(
        self, samples: list[tuple[float, Sample]], marks: list[RecordedMark], wire: list[bytes]
    ) -> None:
        refused = self._batch.take(samples, marks, wire)
        if refused:
            with self._lock:
                self._held -= refused
                self._dropped += refused

    def _keep(self, *, complete: bool) -> bool:
        """Write the batch in one transaction; whether the store took it."""
        chunk = self._batch.chunk()
        self._seconds = max(self._seconds, self._batch.last_s())
        try:
            with self._access.write() as session:
                self._insert(session, chunk)
                self._update(session, len(chunk), complete=complete)
        except StoreError as error:
            self._refused(error)
            return False
        except (ValueError, ArithmeticError, StatementError) as error:  # refused for ever
            self._refused(store_error(self._access.path, error))
            self._lose(self._batch)
            self._batch.signals.forget()
            self._batch = Batch(self._batch.signals)
            return False
        self._wrote(with_chunk=bool(chunk))
        return True

    def _insert(self, session: Session, chunk: bytes) -> None:
        batch = self._batch
        session.add_all(
            track_row(self.recording_id, *signal) for signal in batch.signals.not_written()
        )
        session.add_all(
            mark_row(self.recording_id, self._marks_written + n, mark)
            for n, mark in enumerate(batch.marks)
        )
        if chunk:
            values = {
                "recording_id": self.recording_id,
                "seq": self._seq,
                "samples": batch.samples,
                "chunk": chunk,
            }
            session.execute(insert(RecordingChunkRow), values)

    def _update(self, session: Session, grown: int, *, complete: bool) -> None:
        session.execute(
            update(RecordingRow)
            .where(RecordingRow.id == self.recording_id)
            .values(
                complete=complete,
                written_utc=utc_text(datetime.now(UTC)),
                seconds=self._seconds,
                samples=self._written + self._batch.samples,
                bytes=RecordingRow.bytes + grown,
                dropped=self.dropped,
                wire_dropped=self.wire_dropped,
            )
        )

    def _wrote(self, *, with_chunk: bool) -> None:
        batch = self._emptied()
        self._alive_s = 0.0
        self._marks_written += len(batch.marks)
        if with_chunk:
            self._seq += 1
            self._young_chunks += 1
            self._young_samples += batch.samples
        with self._lock:
            self._written += batch.samples
            self._held -= batch.samples
            self._wire_held -= len(batch.wire)

    def _emptied(self) -> Batch:
        batch, self._batch = self._batch, Batch(self._batch.signals)
        batch.signals.written()
        return batch

    def _finish(self) -> None:
        if not self._keep(complete=True):
            self._lose(self._emptied())
            self._keep(complete=True)  # at least how much was lost
        self._merge()
        with suppress(StoreError), self._access.write() as session:
            give_back(session.connection())  # the room of the chunks

    def _lose(self, lost: Batch) -> None:
        with self._lock:
            self._dropped += lost.samples + len(lost.marks)
            self._wire_dropped += len(lost.wire)
            self._held -= lost.samples
            self._wire_held -= len(lost.wire)

    def _merge(self) -> None:
        self._young_chunks = self._young_samples = 0
        try:
            merge(self._access, self.recording_id)
        except StoreError as error:  # nothing is lost; the next merge, or the next start, does it
            _LOG.info("chunks of a recording are not merged: %s", error.sentence())

    def _refused(self, error: StoreError) -> None:
        if self._trouble is None:
            self._trouble = error
            _LOG.info("a recording is not written: %s", error.sentence())
            self._tell(error)
