"""Live data into a CSV file, as it comes."""

from __future__ import annotations

import csv
import queue
import threading
from typing import TYPE_CHECKING, TextIO

from motospect_desktop.errors import MotospectError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from motospect_desktop.domain.measurement import Sample

COLUMNS = ("time", "ecu", "pid", "signal", "value", "unit", "reply_ms", "event")
_FLUSH_S = 1.0
_CLOSING_S = 3.0

Row = tuple[object, ...]


class RecordingError(MotospectError):
    """The recording cannot be written."""


class CsvRecording:
    """Writes rows on a thread of its own; a killed program loses at most the last second.

    Methods return at once, but for ``close``. ``error`` is set when the file could not be written
    on; nothing more is written then.
    """

    def __init__(self, path: Path) -> None:
        """Make the file with its header; raises ``RecordingError`` if that does not work."""
        self.path = path
        self.rows = 0
        self.error: RecordingError | None = None
        self._rows: queue.SimpleQueue[Row] = queue.SimpleQueue()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = path.open("x", encoding="utf-8", newline="")
        except OSError as error:
            raise _in_words(path, error) from error
        self._ended = threading.Event()
        self._thread = threading.Thread(
            target=self._write, args=(file,), name="recording", daemon=True
        )
        self._thread.start()

    def add(self, samples: Sequence[tuple[datetime, Sample]]) -> None:
        """Write samples, each with its aware moment."""
        for moment, sample in samples:
            live = sample.live
            signal = live.measurement.signal
            self._rows.put(
                (
                    moment.isoformat(timespec="milliseconds"),
                    live.ecu,
                    live.pid,
                    signal.key,
                    live.measurement.value,
                    signal.unit,
                    f"{sample.latency_s * 1000:.0f}",
                    "",
                )
            )
        self.rows += len(samples)

    def mark(self, moment: datetime, number: int) -> None:
        """Write that the technician marked this moment."""
        text = moment.isoformat(timespec="milliseconds")
        self._rows.put((text, "", "", "", "", "", "", f"mark {number}"))

    def close(self) -> None:
        """Write the rest and give the file back; a second call does nothing."""
        self._ended.set()
        self._thread.join(_CLOSING_S)

    def _write(self, file: TextIO) -> None:
        try:
            with file:
                writer = csv.writer(file)
                writer.writerow(COLUMNS)
                ended = False
                while not ended:
                    file.flush()
                    ended = self._ended.wait(_FLUSH_S)
                    writer.writerows(self._waiting())
        except OSError as error:
            self.error = _in_words(self.path, error)

    def _waiting(self) -> Iterator[Row]:
        while True:
            try:
                yield self._rows.get_nowait()
            except queue.Empty:
                return


def _in_words(path: Path, error: OSError) -> RecordingError:
    return RecordingError(
        f"The recording cannot be written to {path}.",
        f"The system says: {error.strerror or error}.",
        "Free some space or choose a folder that you may write to, then record again. "
        "What was written before is kept.",
        code="recording",
    )
