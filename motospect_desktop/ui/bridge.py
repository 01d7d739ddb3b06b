"""The one door between the adapter's thread and the window."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.diagnostics import events

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.domain.measurement import Sample

_INTERVAL_MS = 33
_MOST_A_TICK = 4000  # keeps one tick below a frame even after the window was held up


class Bridge(QtCore.QObject):
    """Drains the queue at 30 Hz and emits on the main thread, in the order of the events.

    Samples come as one list for each run of samples; everything else singly.
    """

    step_changed = QtCore.Signal(events.StepChanged)
    connected = QtCore.Signal(events.Connected)
    connect_failed = QtCore.Signal(events.ConnectFailed)
    disconnected = QtCore.Signal(events.Disconnected)
    adapter_gone = QtCore.Signal(events.AdapterGone)
    connecting = QtCore.Signal(events.Connecting)
    car_silent = QtCore.Signal(events.CarSilent)
    other_adapter = QtCore.Signal(events.OtherAdapter)
    adapter_measured = QtCore.Signal(events.AdapterMeasured)
    scan_progressed = QtCore.Signal(events.ScanProgressed)
    codes_read = QtCore.Signal(events.CodesRead)
    scan_finished = QtCore.Signal(events.ScanFinished)
    scan_not_kept = QtCore.Signal(events.ScanNotKept)
    live_started = QtCore.Signal(events.LiveStarted)
    samples = QtCore.Signal(list)  # of Sample
    live_health = QtCore.Signal(events.LiveHealth)
    live_stopped = QtCore.Signal(events.LiveStopped)
    record_saved = QtCore.Signal(events.WireRecordSaved)
    record_not_saved = QtCore.Signal(events.WireRecordNotSaved)

    def __init__(
        self, source: queue.SimpleQueue[BayEvent], parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._signals: dict[type, QtCore.SignalInstance] = {
            events.StepChanged: self.step_changed,
            events.Connected: self.connected,
            events.ConnectFailed: self.connect_failed,
            events.Disconnected: self.disconnected,
            events.AdapterGone: self.adapter_gone,
            events.Connecting: self.connecting,
            events.CarSilent: self.car_silent,
            events.OtherAdapter: self.other_adapter,
            events.AdapterMeasured: self.adapter_measured,
            events.ScanProgressed: self.scan_progressed,
            events.CodesRead: self.codes_read,
            events.ScanFinished: self.scan_finished,
            events.ScanNotKept: self.scan_not_kept,
            events.LiveStarted: self.live_started,
            events.LiveHealth: self.live_health,
            events.LiveStopped: self.live_stopped,
            events.WireRecordSaved: self.record_saved,
            events.WireRecordNotSaved: self.record_not_saved,
        }
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.drain)
        self._timer.start()

    def drain(self) -> None:
        """Emit what waits; called by the timer."""
        batch: list[Sample] = []
        for _ in range(_MOST_A_TICK):
            try:
                event = self._source.get_nowait()
            except queue.Empty:
                break
            if isinstance(event, events.SampleArrived):
                batch.append(event.sample)
                continue
            if batch:
                self.samples.emit(batch)
                batch = []
            self._signals[type(event)].emit(event)
        if batch:
            self.samples.emit(batch)

    def stop(self) -> None:
        """Emit nothing more."""
        self._timer.stop()
