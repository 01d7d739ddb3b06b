"""The one thread that owns the adapter; everyone else posts to it and listens.

Commands return at once. Events are handed to one listener on this thread, which must only enqueue.
While a car is connected and nothing runs, the adapter is asked for its voltage once a second, so
that the state shown is never older than that; a lost adapter is looked for again by itself.
"""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import HardwareError
from motospect_desktop.diagnostics.connecting import Car, ConnectionFailed, connect
from motospect_desktop.diagnostics.events import (
    AdapterGone,
    Connected,
    ConnectFailed,
    Disconnected,
    LiveStarted,
    LiveStopped,
    ScanFinished,
    ScanNotKept,
)
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.errors import AdapterLost

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import AdapterOpener
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.diagnostics.scanning import Scanner

_LOG = logging.getLogger(__name__)
_HEARTBEAT_S = 1.0
_RETRY_S = (1.0, 2.0, 4.0, 8.0, 15.0)  # between attempts to find a lost adapter again


@dataclass(frozen=True, slots=True)
class _Connect:
    url: str


@dataclass(frozen=True, slots=True)
class _Live:
    pids: tuple[tuple[str, str], ...]


class _Word:
    """A command without content."""


_DISCONNECT, _SCAN, _CLOSE = _Word(), _Word(), _Word()
_Command = _Connect | _Live | _Word


class Bay:
    """Connect, scan and watch one car at a time. Every method may be called from any thread."""

    def __init__(
        self,
        *,
        open_adapter: AdapterOpener,
        clock: Clock,
        scanner: Scanner,
        on_event: Callable[[BayEvent], None],
        recall: Callable[[Car], None] = lambda _car: None,
    ) -> None:
        self._open_adapter = open_adapter
        self._recall = recall
        self._clock = clock
        self._scanner = scanner
        self._tell = on_event
        self._commands: queue.SimpleQueue[tuple[int, _Command]] = queue.SimpleQueue()
        self._cancel = threading.Event()
        self._stopping = threading.Lock()
        self._stops = 0  # a command posted before the last stop begins as a stopped one
        self._car: Car | None = None
        self._lost_url = ""
        self._attempt = 0
        self._thread = threading.Thread(target=self._run, name="adapter", daemon=True)
        self._thread.start()

    def connect(self, url: str) -> None:
        """Leave the car there is and connect to the adapter at ``url``."""
        self._post(_Connect(url))

    def disconnect(self) -> None:
        """Stop what runs and give the adapter back."""
        self.stop()
        self._post(_DISCONNECT)

    def scan(self) -> None:
        """Read everything; live data pauses for it."""
        self._post(_SCAN)

    def start_live(self, pids: Sequence[tuple[str, str]]) -> None:
        """Poll these (ecu, pid) pairs instead of the ones before."""
        self._post(_Live(tuple(pids)))

    def stop(self) -> None:
        """End the connecting, scan or live data that runs or waits; the connection stays."""
        with self._stopping:
            self._stops += 1
            self._cancel.set()

    def close(self) -> None:
        """End the thread and give everything back; waits at most 3 s."""
        self.stop()
        self._post(_CLOSE)
        self._thread.join(timeout=3.0)

    def _post(self, command: _Command) -> None:
        self._commands.put((self._stops, command))

    def _run(self) -> None:
        while True:
            try:
                posted_at, command = self._commands.get(timeout=self._patience_s())
            except queue.Empty:
                self._idle()
                continue
            with self._stopping:
                if posted_at == self._stops:
                    self._cancel.clear()
            if command is _CLOSE:
                self._leave()
                return
            self._obey(command)

    def _patience_s(self) -> float | None:
        if self._car:
            return _HEARTBEAT_S
        if self._lost_url:
            return _RETRY_S[min(self._attempt, len(_RETRY_S) - 1)]
        return None

    def _obey(self, command: _Command) -> None:
        match command:
            case _Connect(url):
                self._leave()
                self._connect(url)
            case _Live(pids):
                self._watch(pids)
            case _Word():
                if command is _SCAN:
                    self._scan()
                else:
                    self._leave()
                    self._tell(Disconnected())

    def _idle(self) -> None:
        if self._car:
            self._guarded(self._car.link.voltage)
        elif self._lost_url:
            self._attempt += 1
            self._look_again()

    def _leave(self) -> None:
        self._lost_url, self._attempt = "", 0
        if self._car:
            self._car.close()
            self._car = None

    def _connect(self, url: str) -> None:
        try:
            self._car = connect(
                url,
                open_adapter=self._open_adapter,
                clock=self._clock,
                on_step=self._tell,
                cancel=self._cancel,
            )
        except ConnectionFailed as failed:
            self._tell(ConnectFailed(failed.error, failed.step))
        else:
            self._recall(self._car)
            self._tell(Connected(self._car.info))

    def _look_again(self) -> None:
        """One quiet attempt to find the lost adapter."""
        self._cancel.clear()
        try:
            self._car = connect(
                self._lost_url,
                open_adapter=self._open_adapter,
                clock=self._clock,
                cancel=self._cancel,
            )
        except ConnectionFailed as failed:
            _LOG.debug("%s is still away: %s", self._lost_url, failed.error.title)
        else:
            self._lost_url, self._attempt = "", 0
            self._recall(self._car)
            self._tell(Connected(self._car.info))

    def _scan(self) -> None:
        if not self._car:
            return
        result = self._scanner.scan(self._car, on_progress=self._tell, cancel=self._cancel)
        self._tell(ScanFinished(result.scan))
        if result.not_kept:
            self._tell(ScanNotKept(result.not_kept))
        if result.lost:
            self._lose(result.lost)

    def _watch(self, pids: tuple[tuple[str, str], ...]) -> None:
        car = self._car
        if not car:
            return
        self._tell(LiveStarted(pids))
        session = LiveSession(car, pids, self._clock, self._tell)
        self._guarded(lambda: session.run(self._cancel, self._commands.empty))
        self._tell(LiveStopped())

    def _guarded(self, work: Callable[[], object]) -> None:
        """Run ``work`` on the wire; a lost adapter is told, a wish to stop is not an error."""
        try:
            work()
        except HardwareError as error:
            words = in_words(error, connecting=False)
            if isinstance(words, AdapterLost):
                self._lose(words)

    def _lose(self, error: AdapterLost) -> None:
        if self._car:
            self._lost_url = self._car.info.adapter.url
            self._car.close()
            self._car = None
        self._tell(AdapterGone(error))
