"""CAN logs: a recorder that keeps frames while they come, and reading them back meanwhile."""

from __future__ import annotations

import logging
import threading
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, select, update

from motospect_desktop.errors import StoreError
from motospect_desktop.store import frame_chunk
from motospect_desktop.store.failures import damaged
from motospect_desktop.store.rows import utc_text
from motospect_desktop.store.tables import CanChunkIdsRow, CanChunkRow, CanLogRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy.orm import Session

    from motospect_desktop.domain.can_frame import AnyCanFrame, CanFrame

_LOG = logging.getLogger(__name__)
_CHUNK_S = 0.5  # with the time to write it, a killed program loses less than a second
_AT_ONCE = 256  # chunks whose ids are looked at together: two minutes
_MOST_WAITING = 200_000  # frames: 50 s of a full 500 kbit/s bus while the disk hangs


@dataclass(frozen=True, slots=True)
class CanLogSummary:
    """One log as a line of a list.

    ``frames`` are kept, ``dropped`` came and are not (known when it is complete); ``zero_s`` is
    what the frames' clock showed at ``started_at``.
    """

    id: str
    started_at: datetime
    zero_s: float
    source: str
    complete: bool
    frames: int
    dropped: int


class CanFrames:
    """The CAN logs of a ``Store``. Any thread; every method raises ``StoreError``."""

    def __init__(
        self,
        write: Callable[[], AbstractContextManager[Session]],
        read: Callable[[], AbstractContextManager[Session]],
        path: Path,
    ) -> None:
        self._write = write
        self._read = read
        self._path = path

    def record(
        self,
        source: str,
        *,
        started_at: datetime,
        zero_s: float,
        tell: Callable[[StoreError], None],
        most_waiting: int = _MOST_WAITING,
    ) -> CanRecorder:
        """Begin a log of the bus ``source``; the recorder writes until it is closed.

        ``zero_s`` is the frames' clock at ``started_at``. ``tell`` gets the first error of writing,
        on the recorder's thread.
        """
        log_id = str(uuid.uuid4())
        with self._write() as session:
            session.add(
                CanLogRow(
                    id=log_id,
                    started_at=started_at.isoformat(),
                    started_utc=utc_text(started_at),
                    zero_s=zero_s,
                    source=source,
                    complete=False,
                    dropped=0,
                )
            )
        return CanRecorder(log_id, self._write, tell, most_waiting)

    def logs(self, limit: int = 200) -> tuple[CanLogSummary, ...]:
        """The newest ``limit`` logs, newest first."""
        frames = (
            select(func.coalesce(func.sum(CanChunkRow.frames), 0))
            .where(CanChunkRow.log_id == CanLogRow.id)
            .scalar_subquery()
        )
        newest = (CanLogRow.started_utc.desc(), CanLogRow.id.desc())
        with self._read() as session:
            rows = session.execute(select(CanLogRow, frames).order_by(*newest).limit(limit))
            return tuple(_summary(row, count) for row, count in rows)

    def delete(self, log_id: str) -> None:
        """Remove a log with its frames; one that is not there is no error."""
        with self._write() as session:
            session.execute(delete(CanLogRow).where(CanLogRow.id == log_id))  # the rest cascades

    def frames(
        self, log_id: str, first_s: float = float("-inf"), last_s: float = float("inf")
    ) -> Iterator[CanFrame]:
        """The frames of a log received from ``first_s`` to ``last_s``, chunk by chunk.

        What is written meanwhile may come too; a damaged chunk raises ``StoreError``.
        """
        for seq, chunk in self._chunks(log_id, first_s, last_s):
            frames = self._decoded(log_id, seq, chunk)
            yield from (frame for frame in frames if first_s <= frame.at_s <= last_s)

    def messages(
        self,
        log_id: str,
        can_id: int,
        *,
        extended: bool = False,
        first_s: float = float("-inf"),
        last_s: float = float("inf"),
    ) -> Iterator[CanFrame]:
        """The frames of one id received from ``first_s`` to ``last_s``: what ``frames`` has of it.

        Only chunks that hold the id are read, each a half second of the bus: a seldom frame of an
        hour is found in milliseconds. For rules that look back, while the log is written too.
        """
        for seq, chunk in self._chunks(log_id, first_s, last_s, (can_id, extended)):
            for frame in self._decoded(log_id, seq, chunk):
                wanted = frame.can_id == can_id and frame.extended is extended
                if wanted and first_s <= frame.at_s <= last_s:
                    yield frame

    def _chunks(
        self, log_id: str, first_s: float, last_s: float, of: tuple[int, bool] | None = None
    ) -> Iterator[tuple[int, bytes]]:
        """Chunks of these times in order, with ``of`` only those that hold that id."""
        table, ids = CanChunkRow, CanChunkIdsRow
        joined = and_(ids.log_id == table.log_id, ids.seq == table.seq)
        seq = -1
        while True:
            following = (
                select(table.seq, ids.ids)
                .outerjoin(ids, joined)
                .where(table.log_id == log_id, table.seq > seq)
                .where(table.last_s >= first_s, table.first_s <= last_s)
                .order_by(table.seq)
                .limit(_AT_ONCE)
            )
            with self._read() as session:
                rows = session.execute(following).all()
            if not rows:
                return
            for seq, packed in rows:
                if of is None or packed is None or frame_chunk.holds(packed, of[0], extended=of[1]):
                    with self._read() as session:
                        chunk = session.scalar(
                            select(table.chunk).where(table.log_id == log_id, table.seq == seq)
                        )
                    if chunk is not None:  # None: the log was deleted meanwhile
                        yield seq, chunk

    def _decoded(self, log_id: str, seq: int, chunk: bytes) -> tuple[CanFrame, ...]:
        try:
            return frame_chunk.decode(chunk)
        except ValueError as error:
            raise damaged(self._path, f"CAN log {log_id}, chunk {seq}: {error}") from error


class CanRecorder:
    """Writes the frames of one log on a thread of its own, twice a second in one chunk."""

    def __init__(
        self,
        log_id: str,
        write: Callable[[], AbstractContextManager[Session]],
        tell: Callable[[StoreError], None],
        most_waiting: int,
    ) -> None:
        self.log_id = log_id
        self._write = write
        self._tell = tell
        self._most_waiting = most_waiting
        self._lock = threading.Lock()
        self._waiting: list[AnyCanFrame] = []
        self._dropped = self._seq = 0
        self._trouble: StoreError | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="can recorder", daemon=True)
        self._thread.start()

    @property
    def dropped(self) -> int:
        """Frames that came and are not kept: no room to wait, or the disk refused them."""
        with self._lock:
            return self._dropped

    def add(self, frames: Sequence[AnyCanFrame]) -> None:
        """Take frames in the order of their times; only enqueues. Any thread."""
        with self._lock:
            if len(self._waiting) + len(frames) > self._most_waiting or self._stop.is_set():
                self._dropped += len(frames)
            else:
                self._waiting += frames

    def close(self) -> None:
        """Write what waits and mark the log complete; may be called twice."""
        with self._lock:
            self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        stopped = False
        while not stopped:
            stopped = self._stop.wait(_CHUNK_S)
            with self._lock:
                frames, self._waiting = self._waiting, []
            if frames:
                self._keep(frames)
        self._guarded(self._finish, 0)

    def _keep(self, frames: Sequence[AnyCanFrame]) -> None:
        times = [frame.at_s for frame in frames]

        def write(session: Session) -> None:
            chunk = frame_chunk.encode(frames)
            values = {
                "log_id": self.log_id,
                "seq": self._seq,
                "first_s": min(times),
                "last_s": max(times),
                "frames": len(frames),
                "chunk": chunk,
            }
            session.execute(insert(CanChunkRow), values)
            packed = {"log_id": self.log_id, "seq": self._seq, "ids": frame_chunk.ids(frames)}
            session.execute(insert(CanChunkIdsRow), packed)

        self._guarded(write, len(frames))
        self._seq += 1

    def _finish(self, session: Session) -> None:
        session.execute(
            update(CanLogRow)
            .where(CanLogRow.id == self.log_id)
            .values(complete=True, dropped=self.dropped)
        )

    def _guarded(self, work: Callable[[Session], object], frames: int) -> None:
        """Do ``work`` in one transaction; ``frames`` are dropped when the store refuses it."""
        try:
            with self._write() as session:
                work(session)
        except StoreError as error:
            self._refused(error, frames)
        except ValueError as error:
            self._refused(_not_storable(error), frames)

    def _refused(self, error: StoreError, frames: int) -> None:
        with self._lock:
            self._dropped += frames
        if self._trouble is None:
            self._trouble = error
            _LOG.info("CAN frames are not kept: %s", error.sentence())
            self._tell(error)


def _not_storable(error: ValueError) -> StoreError:
    return StoreError(
        "Frames of the bus cannot be stored.",
        f"One of them has no place in a chunk: {error}.",
        "They are counted as dropped. Send this message to support.",
        code="not_storable",
    )


def _summary(row: CanLogRow, frames: int) -> CanLogSummary:
    return CanLogSummary(
        id=row.id,
        started_at=datetime.fromisoformat(row.started_at),
        zero_s=row.zero_s,
        source=row.source,
        complete=row.complete,
        frames=frames,
        dropped=row.dropped,
    )
