"""What the window knows now: the connection, the car and the scan on show."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.domain.outcome import Answer
from motospect_desktop.errors import ScanCancelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.diagnostics import events
    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.domain.passport import Passport
    from motospect_desktop.domain.scan import EcuReport, Scan
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.ui.bridge import Bridge
    from motospect_desktop.ui.workbench import BayCommands

_LATE_SHARE = 0.1  # of replies; above it the adapter is called slow


class Link(Enum):
    """The state of the connection."""

    DISCONNECTED = auto()
    SEARCHING = auto()
    CONNECTED = auto()
    DEGRADED = auto()
    FAILED = auto()  # connecting did not work
    SILENT = auto()  # the adapter is there, the car stopped answering
    LOST = auto()  # it was connected and is gone


class Activity(Enum):
    """What the bay is doing for us."""

    IDLE = auto()
    SCANNING = auto()
    LIVE = auto()


class Session(QtCore.QObject):
    """Follows the bay's events on the main thread and passes commands to the bay.

    Pages read it when they are shown, so a page that was hidden or not made yet misses nothing.
    """

    link_changed = QtCore.Signal()  # link, steps, car, error, health or activity
    scan_changed = QtCore.Signal()  # scan
    progress_changed = QtCore.Signal()  # progress, answers
    opened_changed = QtCore.Signal()  # opened

    def __init__(self, bay: BayCommands, bridge: Bridge, demo_url: str) -> None:
        super().__init__(bridge)
        self._bay = bay
        self._demo_url = demo_url
        self.url = ""
        self.link = Link.DISCONNECTED
        self.activity = Activity.IDLE
        self.steps: dict[events.ConnectStep, events.StepChanged] = {}
        self.car: events.CarInfo | None = None
        self.passport: Passport | None = None  # of the adapter that is connected
        self.error: MotospectError | None = None
        self.resumed = False  # the car came back by itself, nobody chose another
        self.failed_attempts = 0
        self.health: events.LiveHealth | None = None
        self.live_pids: tuple[tuple[str, str], ...] = ()
        self.live_own: tuple[str, ...] = ()
        self.scan: Scan | None = None  # on show: just read, or opened from the store
        self.car_scan: Scan | None = None  # the last one of the car that is connected
        self.progress: events.ScanProgressed | None = None
        self.answers: dict[tuple[str, str], Answer] = {}
        self.opened: tuple[str, ...] = ()  # ids of the recordings on show: none, one or two
        self.told: tuple[EcuReport, ...] | None = None  # by the scan that runs; None: no codes yet
        bridge.step_changed.connect(self._on_step)
        bridge.connected.connect(self._on_connected)
        bridge.connect_failed.connect(self._on_connect_failed)
        bridge.disconnected.connect(self._on_disconnected)
        bridge.adapter_gone.connect(self._on_adapter_gone)
        bridge.connecting.connect(self._on_connecting)
        bridge.car_silent.connect(self._on_car_silent)
        bridge.other_adapter.connect(self._on_other_adapter)
        bridge.adapter_measured.connect(self._on_adapter_measured)
        bridge.scan_progressed.connect(self._on_scan_progressed)
        bridge.codes_read.connect(self._on_codes_read)
        bridge.scan_finished.connect(self._on_scan_finished)
        bridge.live_started.connect(self._on_live_started)
        bridge.live_health.connect(self._on_live_health)
        bridge.live_stopped.connect(self._on_live_stopped)

    @property
    def online(self) -> bool:
        """Whether a car answers."""
        return self.link in {Link.CONNECTED, Link.DEGRADED}

    @property
    def demo(self) -> bool:
        """Whether the car is, or would be, the simulated one."""
        if self.car is not None:
            return self.car.demo
        return bool(self.url) and self.url.startswith(self._demo_url)

    @property
    def replayed(self) -> bool:
        """Whether a recording answers, or would answer."""
        if self.car is not None:
            return self.car.replayed
        return self.url.startswith("replay:")

    def connect_adapter(self, url: str) -> None:
        """Connect to ``url``, forgetting the car and the scan on show: it may be another car."""
        if url != self.url:
            self.failed_attempts = 0
        if self.activity is Activity.SCANNING:
            self._bay.stop()
        self.url = url
        self._forget_scan()
        self._start_over(Link.SEARCHING)
        self._bay.connect(url)

    def disconnect_adapter(self) -> None:
        """End the connection; the scan on show stays."""
        self._bay.disconnect()

    def start_scan(self, *, all_units: bool = False) -> None:
        """Read the car; live data ends; does nothing unless a car answers and no scan runs.

        With ``all_units`` the units beyond the emissions are read too.
        """
        if not self.online or self.activity is Activity.SCANNING:
            return
        self.activity = Activity.SCANNING
        self._forget_scan()
        self._bay.scan(all_units=all_units)
        self.link_changed.emit()

    def start_live(self, pids: Sequence[tuple[str, str]], own: Sequence[OwnSignal] = ()) -> None:
        """Poll ``pids`` and ``own``; does nothing unless a car answers and no scan runs."""
        if self.online and self.activity is not Activity.SCANNING:
            self._bay.start_live(tuple(pids), tuple(own))

    def stop(self) -> None:
        """Cancel connecting, scanning or polling; what was read is kept."""
        self._bay.stop()

    def show_scan(self, scan: Scan) -> None:
        """Put a stored scan on show."""
        self.scan = scan
        self.scan_changed.emit()

    def open_recordings(self, *ids: str) -> None:
        """Put one recording, or two one over the other, on show in Live data; none ends it."""
        self.opened = ids
        self.opened_changed.emit()

    def _start_over(self, link: Link) -> None:
        self.link = link
        self.steps = {}
        self.car = None
        self.passport = None
        self.error = None
        self.health = None
        self._end_live()
        self.link_changed.emit()

    def _end_live(self) -> None:
        """The car tells nothing any more; signals of a bus go on without it."""
        if self.activity is not Activity.LIVE or not _of_a_bus(self.live_pids):
            self.activity = Activity.IDLE
            self.live_pids, self.live_own = (), ()

    def _forget_scan(self) -> None:
        self.scan = None
        self.car_scan = None
        self.progress = None
        self.answers = {}
        self.told = None
        self.scan_changed.emit()
        self.progress_changed.emit()

    def _on_step(self, event: events.StepChanged) -> None:
        self.steps[event.step] = event
        self.link_changed.emit()

    def _on_connected(self, event: events.Connected) -> None:
        if self.car_scan is not None and not _alike(self.car, event.car):
            self._forget_scan()  # the adapter came back in another car
        self.resumed = self.link in {Link.LOST, Link.SILENT}
        self.link = Link.CONNECTED
        self.car = event.car
        self.url = event.car.adapter.url
        self.passport = None
        self.error = None
        self.failed_attempts = 0
        self.link_changed.emit()

    def _on_connect_failed(self, event: events.ConnectFailed) -> None:
        if isinstance(event.error, ScanCancelled):
            self._start_over(Link.DISCONNECTED)
            return
        self.link = Link.FAILED
        self.error = event.error
        self.failed_attempts += 1
        self.link_changed.emit()

    def _on_disconnected(self, _event: events.Disconnected) -> None:
        self._start_over(Link.DISCONNECTED)

    def _on_adapter_gone(self, event: events.AdapterGone) -> None:
        self._interrupt(Link.LOST, event.error)

    def _on_car_silent(self, event: events.CarSilent) -> None:
        self._interrupt(Link.SILENT, event.error)

    def _interrupt(self, link: Link, error: MotospectError) -> None:
        """It goes on by itself; car and scan stay."""
        self.link = link
        self._end_live()
        self.error = error
        self.link_changed.emit()

    def _on_connecting(self, event: events.Connecting) -> None:
        self.url = event.url
        self._start_over(Link.SEARCHING)

    def _on_other_adapter(self, event: events.OtherAdapter) -> None:
        if self.link is Link.LOST and not event.used:
            self.error = event.error
        self.link_changed.emit()

    def _on_adapter_measured(self, event: events.AdapterMeasured) -> None:
        self.passport = event.passport
        self.link_changed.emit()

    def _on_scan_progressed(self, event: events.ScanProgressed) -> None:
        self.progress = event
        cell = (event.ecu, event.service)
        if event.answer is not None and self.answers.get(cell) is not Answer.ANSWERED:
            self.answers[cell] = event.answer  # one refused detail does not hide what was answered
        self.progress_changed.emit()

    def _on_codes_read(self, event: events.CodesRead) -> None:
        self.told = event.ecus
        self.progress_changed.emit()

    def _on_scan_finished(self, event: events.ScanFinished) -> None:
        if self.link is Link.SEARCHING:
            return  # it is stored; on show comes the car that is being connected
        self.activity = Activity.IDLE
        self.scan = self.car_scan = event.scan
        self.link_changed.emit()
        self.scan_changed.emit()

    def _on_live_started(self, event: events.LiveStarted) -> None:
        if self.activity is not Activity.SCANNING:
            self.activity = Activity.LIVE
        self.live_pids, self.live_own = event.pids, event.own
        self.link_changed.emit()

    def _on_live_health(self, event: events.LiveHealth) -> None:
        self.health = event
        if self.online:
            late = event.late_share > _LATE_SHARE
            self.link = Link.DEGRADED if late else Link.CONNECTED
        self.link_changed.emit()

    def _on_live_stopped(self, _event: events.LiveStopped) -> None:
        if self.activity is Activity.LIVE:
            self.activity = Activity.IDLE
        self.health = None
        if self.link is Link.DEGRADED:
            self.link = Link.CONNECTED
        self.link_changed.emit()


def _of_a_bus(pids: Sequence[tuple[str, str]]) -> bool:
    """Whether all of them come unasked, from a CAN bus."""
    return bool(pids) and all(pid.startswith("can:") for _ecu, pid in pids)


def _alike(one: events.CarInfo | None, other: events.CarInfo) -> bool:
    """Whether two cars cannot be told apart before their VINs are read."""
    if one is None:
        return False
    return (one.protocol, one.ecus, one.pids) == (other.protocol, other.ecus, other.pids)
