"""A capture file that is read or written on a thread of its own, polled by whoever shows it."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from motospect_desktop.diagnostics.can_events import CaptureSummary
from motospect_desktop.diagnostics.can_files import CaptureReader, format_of, write_capture
from motospect_desktop.diagnostics.frame_table import ROW, joined
from motospect_desktop.errors import CaptureError, MotospectError

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.diagnostics.can_events import Rows
    from motospect_desktop.diagnostics.can_files import MdfFiles

_MOST_WAITING = 200_000  # rows: then the reading waits for whoever takes them
_MOST_TAKEN = 20_000  # 800,000 a second by steps of 25 ms: no reader is as fast
_BREATH_S = 0.001  # between bites: a window that draws meanwhile stalls for half the time


class _Work(ABC):
    """What reading and writing have in common; the attributes are read by any thread."""

    def __init__(self, path: Path, mdf: MdfFiles | None) -> None:
        self._path = path
        self._mdf = mdf
        self._cancel = threading.Event()
        self.share = 0.0
        self.error: MotospectError | None = None
        self.summary: CaptureSummary | None = None
        self._thread = threading.Thread(target=self._run, name="capture file", daemon=True)

    @property
    def done(self) -> bool:
        """Ended: whole, cancelled or failed."""
        return self._thread.ident is not None and not self._thread.is_alive()

    def cancel(self) -> None:
        """Stop soon."""
        self._cancel.set()

    def _run(self) -> None:
        try:
            self._work()
        except MotospectError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - whatever it is, the page must not wait for ever
            self.error = CaptureError(
                f"{self._path.name} could not be worked through.",
                f"The program failed on it ({type(error).__name__}: {error}).",
                "Send the file and this message to support.",
                code="capture_fault",
            )

    @abstractmethod
    def _work(self) -> None:
        """Read or write the file; raises ``MotospectError``."""

    def _told(self, share: float) -> None:
        self.share = share


class CaptureLoad(_Work):
    """Reads the capture at ``path``; ``take`` gives the rows as they come."""

    def __init__(self, path: Path, mdf: MdfFiles | None = None) -> None:
        super().__init__(path, mdf)
        self._room = threading.Condition()
        self._waiting: deque[Rows] = deque()
        self._count = 0
        self._thread.start()

    def take(self) -> Rows:
        """Rows that were read, some 20,000 at most; never blocks."""
        parts: list[Rows] = []
        taken = 0
        with self._room:
            while self._waiting and taken < _MOST_TAKEN:
                parts.append(self._waiting.popleft())
                taken += len(parts[-1])
            self._count -= taken
            self._room.notify()
        return joined(parts)

    @override
    def cancel(self) -> None:
        """Stop soon; what was read can still be taken."""
        super().cancel()
        with self._room:
            self._room.notify()

    @override
    def _work(self) -> None:
        reader = CaptureReader(self._path, self._mdf)
        try:
            for rows in reader.read(self._told, self._cancel):
                self._put(rows)
                self._cancel.wait(_BREATH_S)
        finally:
            self.summary = reader.summary

    def _put(self, rows: Rows) -> None:
        with self._room:
            self._room.wait_for(lambda: self._count < _MOST_WAITING or self._cancel.is_set())
            self._waiting.append(rows)
            self._count += len(rows)


class CaptureSave(_Work):
    """Writes ``rows`` to ``path``; ``left_out`` frames have no place in its format."""

    def __init__(self, path: Path, rows: Rows, mdf: MdfFiles | None = None) -> None:
        super().__init__(path, mdf)
        self._rows = rows
        self.left_out = 0
        self._thread.start()

    def take(self) -> Rows:
        """None: a file is written."""
        return np.zeros(0, ROW)

    @override
    def _work(self) -> None:
        self.left_out = write_capture(
            self._path, self._rows, self._told, self._cancel, mdf=self._mdf
        )
        kept = 0 if self._cancel.is_set() else len(self._rows) - self.left_out
        self.summary = CaptureSummary(self._path, format_of(self._path), kept)
