"""The recording that the Live page makes."""

from __future__ import annotations

import threading
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.domain.recording import RecordedMark, RecordingHead
from motospect_desktop.errors import MotospectError
from motospect_desktop.ui.pages.recording_words import length, size
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.words import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.store import Recorder, RecordingSummary
    from motospect_desktop.ui.page import Context
    from motospect_desktop.ui.pages.live_record import LiveRecord, Mark

_SILENT_S = 3.0  # after so long REC says that nothing comes
_SIZE_MS = 2000
_BEGINNING_S = 3.0  # that a closing window waits for a recording to begin


@dataclass(slots=True)
class _Run:
    """One recording; what comes before the store has begun it waits in ``early``.

    ``made`` is the recorder as the other thread made it, ``recorder`` once it has what waited.
    """

    head: RecordingHead
    began_s: float
    samples: int = 0
    last_s: float = 0.0
    size: int = 0  # bytes in the file
    recorder: Recorder | None = None
    early: list[tuple[float, Sample]] = field(default_factory=list)
    marks: list[RecordedMark] = field(default_factory=list)
    made: Recorder | None = None
    unfollow: Callable[[], None] | None = None
    begun: threading.Event = field(default_factory=threading.Event)


class LiveRecording(QtCore.QObject):
    """At most one recording at a time: begun, fed, ended; main thread.

    What is told by an adapter that came back belongs to the same recording: between is a gap. It
    begins and ends on a thread of its own, so that the window does not wait for the disk.
    """

    changed = QtCore.Signal()  # begun or ended
    failed = QtCore.Signal(MotospectError)
    saved = QtCore.Signal(str, str)  # the id, how long and how much in words
    _told = QtCore.Signal(MotospectError)

    def __init__(self, context: Context, record: LiveRecord, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._record = record
        self._run: _Run | None = None
        self._ending: list[_Run] = []
        self._told.connect(self.failed, QtCore.Qt.ConnectionType.QueuedConnection)
        self._sizes = QtCore.QTimer(self)
        self._sizes.setInterval(_SIZE_MS)
        self._sizes.timeout.connect(self._ask_size)

    @property
    def running(self) -> bool:
        """Whether a recording is being made."""
        return self._run is not None

    @property
    def recording_id(self) -> str:
        """The id of the one that is being made, "" for none."""
        return self._run.head.id if self._run else ""

    def begin(self) -> None:
        """Record from now on; does nothing while a recording is being made."""
        car, scan = self._context.session.car, self._context.session.car_scan
        bench = self._context.bench
        origin = car.adapter.url if car is not None else bench.can.health().source
        if self._run is not None or not origin:
            return
        head = RecordingHead(
            str(uuid.uuid4()),
            datetime.now(UTC).astimezone(),
            vin=scan.vin.value if scan else "",
            origin=origin,
            scan_id=scan.id if scan else "",
        )
        run = self._run = _Run(head, self._record.clock())

        def work() -> None:
            try:
                run.made = bench.store.recordings.begin(head, tell=self._told.emit)
                run.unfollow = bench.follow_wire(run.made.wire)
            finally:
                run.begun.set()

        def failed(error: MotospectError) -> None:
            if self._run is run:
                self._run = None
            if run in self._ending:
                self._ending.remove(run)
            self.failed.emit(error)
            self.changed.emit()

        self._context.background.run(work, lambda _none: self._begun(run), failed)
        self._sizes.start()
        self.changed.emit()

    def add(self, samples: Sequence[tuple[float, Sample]]) -> None:
        """Keep samples, each with its moment on the record's clock; older ones are not of it."""
        run = self._run
        if run is None:
            return
        own = [(at_s - run.began_s, sample) for at_s, sample in samples if at_s >= run.began_s]
        if not own:
            return
        run.samples += len(own)
        run.last_s = own[-1][0]
        if run.recorder is None:
            run.early += own
        else:
            run.recorder.add(own)

    def mark(self, mark: Mark) -> None:
        """Keep a mark of the record, or the words that it was given later."""
        run = self._run
        if run is None or mark.at_s < run.began_s:
            return
        kept = RecordedMark(mark.at_s - run.began_s, mark.number, mark.text)
        if run.recorder is None:
            run.marks.append(kept)
        else:
            run.recorder.mark(kept)

    def end(self) -> None:
        """End the recording, if there is one; ``saved`` follows."""
        run, self._run = self._run, None
        if run is None:
            return
        self._sizes.stop()
        self._ending.append(run)
        if run.recorder is not None:
            self._close(run)
        self.changed.emit()

    def close_now(self) -> None:
        """The window closes: write everything there is; waits for the disk."""
        if self._run is not None:
            self._ending.append(self._run)
            self._run = None
        for run in self._ending:
            run.begun.wait(_BEGINNING_S)
            _hand_over(run)
            _finish(run)

    def look(self, now_s: float) -> Look:
        """What REC says: the time, how much is kept, what is missing."""
        run = self._run
        if run is None:
            return Look("record", "", Tone.OFF)
        age_s = now_s - run.began_s
        parts = [self.tr("REC {time}").format(time=length(age_s))]
        if age_s - run.last_s > _SILENT_S:
            parts.append(self.tr("nothing comes"))
        parts.append(self.tr("{n} values").format(n=number(run.samples, 0)))
        parts.append(size(run.size))
        if run.recorder is not None and run.recorder.dropped:
            parts.append(self.tr("{n} not kept").format(n=number(run.recorder.dropped, 0)))
        return Look("record", " · ".join(parts), Tone.BAD)

    def _ask_size(self) -> None:
        run = self._run
        if run is None or run.recorder is None:
            return
        asked = run
        recordings = self._context.bench.store.recordings

        def told(summary: RecordingSummary) -> None:
            asked.size = summary.bytes

        self._context.background.run(
            lambda: recordings.summary(asked.head.id), told, lambda _error: None
        )

    def _begun(self, run: _Run) -> None:
        _hand_over(run)
        if run in self._ending:
            self._close(run)

    def _close(self, run: _Run) -> None:
        def closed(_none: None) -> None:
            self._ending.remove(run)
            words = self.tr("{time}, {n} values")
            told = words.format(time=length(run.last_s), n=number(run.samples, 0))
            self.saved.emit(run.head.id, told)

        def failed(error: MotospectError) -> None:
            self._ending.remove(run)
            self.failed.emit(error)

        self._context.background.run(lambda: _finish(run), closed, failed)


def _hand_over(run: _Run) -> None:
    """Give the recorder what waited for it."""
    if run.recorder is not None or run.made is None:
        return
    run.recorder = run.made
    run.recorder.add(run.early)
    for mark in run.marks:
        run.recorder.mark(mark)
    run.early, run.marks = [], []


def _finish(run: _Run) -> None:
    """Write what there is and complete the recording; any thread."""
    if run.unfollow is not None:
        run.unfollow()
    if run.recorder is not None:
        run.recorder.close()
