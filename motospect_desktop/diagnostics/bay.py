"""The one thread that owns the adapter; everyone else posts to it and listens.

Commands return at once. Events are handed to one listener on this thread, which must only enqueue.
While a car is connected and nothing runs, it is asked 01 00 once a second, so that the state shown
is never older than that. A car that falls silent (ignition off) is asked again with the adapter
left open; a lost adapter is looked for, and a known one is connected when it is plugged in.
"""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.adapters.replay import in_real_time
from hardware.errors import HardwareError
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.attachment import Attachment
from motospect_desktop.diagnostics.events import (
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
    from motospect_desktop.domain.own_signal import OwnSignal


@dataclass(frozen=True, slots=True)
class _Connect:
    url: str


@dataclass(frozen=True, slots=True)
class _Live:
    pids: tuple[tuple[str, str], ...]
    own: tuple[OwnSignal, ...]


@dataclass(frozen=True, slots=True)
class _Scan:
    all_units: bool


class _Word:
    """A command without content."""


_DISCONNECT, _CLOSE = _Word(), _Word()
_Command = _Connect | _Live | _Scan | _Word


class Bay:
    """Connect, scan and watch one car at a time. Every method may be called from any thread."""

    def __init__(  # noqa: PLR0913 - each is a part that only the composition root has
        self,
        *,
        open_adapter: AdapterOpener,
        clock: Clock,
        scanner: Scanner,
        on_event: Callable[[BayEvent], None],
        book: AdapterBook | None = None,
        reopen: AdapterOpener | None = None,
    ) -> None:
        self._clock = clock
        self._scanner = scanner
        self._tell = on_event
        self._commands: queue.SimpleQueue[tuple[int, _Command]] = queue.SimpleQueue()
        self._cancel = threading.Event()
        self._stopping = threading.Lock()
        self._stops = 0  # a command posted before the last stop begins as a stopped one
        self._attached = Attachment(
            open_adapter,
            clock,
            on_event,
            book=book or AdapterBook(None, tuple),
            cancel=self._cancel,
            reopen=reopen or open_adapter,
        )
        self._thread = threading.Thread(target=self._run, name="adapter", daemon=True)
        self._thread.start()

    def connect(self, url: str) -> None:
        """Leave the car there is and connect to the adapter at ``url``.

        A recording is played in its own time unless ``url`` names a speed.
        """
        self._post(_Connect(in_real_time(url)))

    def disconnect(self) -> None:
        """Stop what runs and give the adapter back."""
        self.stop()
        self._post(_DISCONNECT)

    def scan(self, *, all_units: bool = False) -> None:
        """Read everything, with ``all_units`` beyond the emissions too; live data pauses for it."""
        self._post(_Scan(all_units))

    def start_live(self, pids: Sequence[tuple[str, str]], own: Sequence[OwnSignal] = ()) -> None:
        """Poll these (ecu, pid) pairs and own signals instead of the ones before."""
        self._post(_Live(tuple(pids), tuple(own)))

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
        with self._stopping:  # the command cannot begin before what nobody asked for is cancelled
            self._commands.put((self._stops, command))
            if self._attached.unasked:
                self._cancel.set()

    def _run(self) -> None:
        while True:
            try:
                posted_at, command = self._commands.get(timeout=self._attached.patience_s)
            except queue.Empty:
                self._idle()
                continue
            with self._stopping:
                if posted_at == self._stops:
                    self._cancel.clear()
            if command is _CLOSE:
                self._attached.leave()
                return
            self._obey(command)

    def _idle(self) -> None:
        """What nobody asked for; a command that is posted from here on ends it."""
        with self._stopping:
            if not self._commands.empty():
                return
            self._cancel.clear()
            self._attached.unasked = True
        try:
            self._guarded(self._attached.idle)
        finally:
            self._attached.unasked = False

    def _obey(self, command: _Command) -> None:
        match command:
            case _Connect(url):
                self._attached.connect(url)
            case _Live(pids, own):
                self._watch(pids, own)
            case _Scan(all_units):
                self._scan(all_units=all_units)
            case _Word():
                self._attached.leave()
                self._tell(Disconnected())

    def _scan(self, *, all_units: bool) -> None:
        car = self._attached.car
        if not car:
            return
        result = self._scanner.scan(
            car,
            on_progress=self._tell,
            on_codes=self._tell,
            cancel=self._cancel,
            all_units=all_units,
        )
        self._tell(ScanFinished(result.scan))
        if result.not_kept:
            self._tell(ScanNotKept(result.not_kept))
        if result.lost:
            self._attached.lose(result.lost)

    def _watch(self, pids: tuple[tuple[str, str], ...], own: tuple[OwnSignal, ...]) -> None:
        car = self._attached.car
        if not car:
            return
        self._tell(LiveStarted(pids, tuple(one.signal.key for one in own)))
        session = LiveSession(car, pids, self._clock, self._tell, own)
        self._guarded(
            lambda: session.run(
                self._cancel,
                lambda: self._commands.empty() and self._attached.still_told(session),
            )
        )
        self._tell(LiveStopped())

    def _guarded(self, work: Callable[[], object]) -> None:
        """Run ``work`` on the wire; a lost adapter is told, a wish to stop is not an error."""
        try:
            work()
        except HardwareError as error:
            words = in_words(error, connecting=False)
            if isinstance(words, AdapterLost):
                self._attached.lose(words)
