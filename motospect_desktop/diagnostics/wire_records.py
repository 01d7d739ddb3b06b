"""Wire records in files: saved by the technician, by a trigger, or when the program breaks.

A record holds everything that passed between the program and the adapter, the VIN too.
"""

from __future__ import annotations

import functools
import secrets
import sys
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware.errors import HardwareError
from hardware.recording.text import lines_of
from motospect_desktop.diagnostics.events import (
    Connected,
    LiveStarted,
    SampleArrived,
    ScanFinished,
    WireRecordNotSaved,
    WireRecordSaved,
)
from motospect_desktop.errors import MotospectError, ReportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from hardware.recording.tape import WireTape
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.scan import Scan

_KEPT = 20
_SUFFIX = ".wire"


def save_record(tape: WireTape, path: Path) -> None:
    """Write what ``tape`` holds to ``path``, wholly or not at all; ``ReportError`` when it fails.

    Any thread; up to a second for a full tape.
    """
    record = tape.record()
    if record is None:
        raise ReportError(
            "There is no wire record to save.",
            "No adapter was opened yet, or python-OBD drives it (pyobd:), which is not recorded.",
            "Connect to an adapter by its own address first.",
            code="no_record",
        )
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            file.writelines(lines_of(record))
        part.replace(path)
    except OSError as error:
        with suppress(OSError):  # its folder may be no folder
            part.unlink(missing_ok=True)
        raise ReportError(
            f"The wire record could not be saved as {path}.",
            f"The system says: {error.strerror or error}.",
            "Choose another file or folder, or free some space on the disk.",
            code="write",
        ) from error


@dataclass(frozen=True, slots=True)
class WireRecords:
    """The folders of saved records: ``own`` keeps all, ``spare`` the newest that came unasked."""

    tape: WireTape
    own: Path
    spare: Path

    def save(self) -> Path:
        """Save on the technician's word; where."""
        return self._save(self.own, "saved")

    def save_unasked(self, reason: str) -> Path:
        """Save because of ``reason`` (a word for the file's name); the oldest make room."""
        path = self._save(self.spare, reason)
        for old in sorted(self.spare.glob(f"*{_SUFFIX}"))[:-_KEPT]:
            old.unlink(missing_ok=True)
        return path

    def _save(self, folder: Path, reason: str) -> Path:
        now = datetime.now(UTC).astimezone()
        path = folder / f"{now:%Y%m%d-%H%M%S-%f}-{reason}{_SUFFIX}"
        with suppress(OSError):  # ``save_record`` tells what is wrong with the folder
            folder.mkdir(parents=True, exist_ok=True)
        save_record(self.tape, path)
        return path


class RecordTriggers:
    """Passes the bay's events on, and saves the wire record when one of them calls for it.

    That is a code that ``known_codes`` (those of the vehicle's scan before; None without one) does
    not hold, or a value that goes beyond one of ``limits``. What a recording says is not recorded
    again. Saving runs in a thread of its own and is told as an event.
    """

    def __init__(
        self,
        records: WireRecords,
        tell: Callable[[BayEvent], None],
        known_codes: Callable[[Scan], frozenset[str] | None],
        limits: Sequence[Limit] = (),
    ) -> None:
        self._records = records
        self._tell = tell
        self._known_codes = known_codes
        self._limits = limits
        self._broken: set[Limit] = set()
        self._replayed = False
        self._threads: list[threading.Thread] = []

    def set_limits(self, limits: Sequence[Limit]) -> None:
        """Watch these from now on; any thread. One that is beyond already counts when it comes."""
        self._limits = tuple(limits)

    def hear(self, event: BayEvent) -> None:
        """For ``Bay.on_event``; on the adapter's thread, which goes on at once."""
        self._tell(event)
        match event:
            case ScanFinished(scan) if not scan.adapter.replayed:
                self._begin(lambda: self._new_code(scan))
            case Connected(car):
                self._replayed = car.replayed
            case LiveStarted():
                self._broken.clear()
            case SampleArrived(sample) if self._limits and not self._replayed:
                self._judge(sample)
            case _:
                pass

    def close(self) -> None:
        """Wait until everything is saved."""
        for thread in self._threads:
            thread.join()

    def _judge(self, sample: Sample) -> None:
        for limit in self._limits:
            if limit.broken_by(sample):
                if limit not in self._broken:
                    self._broken.add(limit)
                    words = f"limit: {limit.key} {sample.live.measurement.value}"
                    self._begin(functools.partial(str, words))
            elif sample.live.measurement.signal.key == limit.key:
                self._broken.discard(limit)

    def _new_code(self, scan: Scan) -> str:
        known = self._known_codes(scan)
        told = {dtc.code for ecu in scan.ecus for dtc in ecu.dtcs}
        fresh = sorted(told - known) if known is not None else []
        return f"new code: {', '.join(fresh)}" if fresh else ""

    def _begin(self, why: Callable[[], str]) -> None:
        thread = threading.Thread(target=self._save, args=(why,), name="saves the wire record")
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def _save(self, why: Callable[[], str]) -> None:
        try:
            words = why()
            if words:
                path = self._records.save_unasked(words.partition(":")[0].replace(" ", "-"))
                self._tell(WireRecordSaved(path, words))
        except MotospectError as error:
            self._tell(WireRecordNotSaved(error))


@contextmanager
def kept_on_crash(records: WireRecords) -> Iterator[None]:
    """Within the block an error that nobody caught, on any thread, saves the wire record.

    The error then goes its way. Errors with words for the technician, and those of the operating
    system, are no crash.
    """
    on_main, on_thread = sys.excepthook, threading.excepthook

    def main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _save_crash(records, error)
        on_main(kind, error, trace)

    def thread(crash: threading.ExceptHookArgs) -> None:
        _save_crash(records, crash.exc_value)
        on_thread(crash)

    sys.excepthook, threading.excepthook = main, thread
    try:
        yield
    except Exception as error:
        _save_crash(records, error)
        raise
    finally:
        sys.excepthook, threading.excepthook = on_main, on_thread


def _save_crash(records: WireRecords, error: BaseException | None) -> None:
    expected = isinstance(error, MotospectError | HardwareError | OSError)
    if expected or not isinstance(error, Exception) or records.tape.record() is None:
        return
    try:
        path = records.save_unasked("crash")
    except MotospectError as trouble:
        words = trouble.sentence()
    else:
        words = f"What passed on the wire is kept in {path}"
    if sys.stderr is not None:
        sys.stderr.write(words + "\n")
