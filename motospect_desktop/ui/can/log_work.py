"""Reading a stored CAN log on a thread of its own, as a capture file is read."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.diagnostics.frame_table import ROW, rows_of
from motospect_desktop.errors import MotospectError

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.can_events import CaptureSummary, Rows
    from motospect_desktop.store.can_frames import CanLogSummary
    from motospect_desktop.ui.can_workbench import CanLogStore

_BATCH = 10_000
_MOST_WAITING = 10  # batches


class LogWork:
    """A ``FileWork`` over the log ``summary`` of ``logs``."""

    def __init__(self, logs: CanLogStore, summary: CanLogSummary) -> None:
        self._logs = logs
        self._log = summary
        self._read = 0
        self._batches: deque[Rows] = deque()
        self._room = threading.Semaphore(_MOST_WAITING)
        self._cancelled = threading.Event()
        self._error: MotospectError | None = None
        self._thread = threading.Thread(target=self._run, name="can log reader", daemon=True)
        self._thread.start()

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return min(1.0, self._read / max(1, self._log.frames))

    @property
    def done(self) -> bool:
        """Ended: whole, cancelled or failed. Rows may still wait to be taken."""
        return not self._thread.is_alive()

    @property
    def error(self) -> MotospectError | None:
        """Why it failed; what was read before is kept."""
        return self._error

    @property
    def summary(self) -> CaptureSummary | None:
        """None: a stored log has no file to speak of."""
        return None

    def take(self) -> Rows:
        """The rows read since the last call, one batch at most."""
        try:
            rows = self._batches.popleft()
        except IndexError:
            return np.zeros(0, ROW)
        self._room.release()
        return rows

    def cancel(self) -> None:
        """Stop soon; what was read can still be taken."""
        self._cancelled.set()
        self._room.release()

    def _run(self) -> None:
        try:
            frames = self._logs.frames(self._log.id)
            while batch := tuple(itertools.islice(frames, _BATCH)):
                self._room.acquire()
                if self._cancelled.is_set():
                    return
                self._batches.append(rows_of(batch))
                self._read += len(batch)
        except MotospectError as error:
            self._error = error
