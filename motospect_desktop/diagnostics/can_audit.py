"""The audit file: every deliberate act that could change a car, a line each, never taken back."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.can_events import AuditLine
from motospect_desktop.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path


class AuditFile:
    """Lines at the end of the file at ``path``, which is made when the first is written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def write(self, text: str) -> AuditLine:
        """Keep ``text`` with the time of day; in the file when it returns. Any thread.

        Raises ``StoreError``: what cannot be written down must not be done.
        """
        line = AuditLine(datetime.now(UTC).astimezone(), " ".join(text.split()))
        try:
            with self._lock:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                with self._path.open("a", encoding="utf-8") as file:
                    file.write(f"{line.at.isoformat(timespec='milliseconds')}  {line.text}\n")
        except OSError as error:
            raise StoreError(
                "Nothing is sent without its line in the audit file.",
                f"{self._path} cannot be written: {error.strerror or error}.",
                "Give its disk space, or this user the right to write there, and unlock again.",
                code="audit",
            ) from error
        return line
