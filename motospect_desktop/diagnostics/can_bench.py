"""The CAN bench: one bus, opened listen-only, with all that hears it and what may be sent on it.

    bus ── CanLog's reader ──▶ rows for the window · store · signals of CAN databases
              ▲ sends what is due (Transmitter), behind the unlock

Every method returns at once and may be called from any thread; opening, closing and the store are
waited for on the bench's own thread. What became of a command is told in ``events``.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

import numpy as np

from hardware.errors import HardwareError
from motospect_desktop.diagnostics.can_events import (
    CanClosed,
    CanFailed,
    CanHealth,
    CanOpened,
    CanState,
    SendingEnded,
)
from motospect_desktop.diagnostics.can_feed import SignalFeed
from motospect_desktop.diagnostics.can_refusals import (
    fault,
    locked,
    no_frames,
    nothing_open,
    nothing_to_unlock,
)
from motospect_desktop.diagnostics.can_session import BusSession
from motospect_desktop.diagnostics.can_tap import TapSource
from motospect_desktop.diagnostics.can_work import CaptureLoad, CaptureSave
from motospect_desktop.diagnostics.events import (
    AdapterGone,
    Connected,
    Disconnected,
    LiveStarted,
    LiveStopped,
    ScanProgressed,
)
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.frame_table import ROW
from motospect_desktop.errors import MotospectError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from hardware.clock import Clock
    from hardware.links.raw_wire import RawWire
    from hardware.recording.tape import WireTape
    from motospect_desktop.diagnostics.can_audit import AuditFile
    from motospect_desktop.diagnostics.can_events import CanEvent, Rows, Sending
    from motospect_desktop.diagnostics.can_files import MdfFiles
    from motospect_desktop.diagnostics.can_sending import Transmitter
    from motospect_desktop.diagnostics.can_session import FrameStore
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.domain.can_frame import AnyCanFrame
    from motospect_desktop.protocols.dbc import Dbc

_LOG = logging.getLogger(__name__)
_OTHER_SCHEMES = frozenset(("serial", "tcp", "pyobd", "replay"))  # questions and answers only


class BusOpener(Protocol):
    """Opens the bus at an address, listening; raises ``HardwareError``."""

    def __call__(self, url: str, clock: Clock, bitrate: int | None = None, /) -> RawWire:
        """As ``hardware.adapters.can_bus.open_bus``."""


class CanBench:
    """Implements ``ui.can_workbench.CanCommands``, whose words count.

    ``tape`` is the one of the bay, whose events the bench has to ``hear``; ``on_sample`` gets the
    bay's events that are made here. ``close`` gives the bus back, ``shut_down`` the thread too.
    """

    def __init__(  # noqa: PLR0913 - each is a part that only the composition root has
        self,
        *,
        open_bus: BusOpener,
        clock: Clock,
        store: FrameStore,
        audit: AuditFile,
        tape: WireTape,
        on_sample: Callable[[BayEvent], None],
        mdf: MdfFiles | None = None,
    ) -> None:
        self._open_bus = open_bus
        self._clock = clock
        self._store = store
        self._audit = audit
        self._tape = tape
        self._mdf = mdf
        self._signals = SignalFeed(clock, on_sample)
        self._events: queue.SimpleQueue[CanEvent] = queue.SimpleQueue()
        self._numbers = itertools.count(1)
        self._session: BusSession | None = None
        self._tap: TapSource | None = None
        self._car_url = ""  # of the adapter that the bay holds
        self._opening = False
        self._wishes: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="can bench", daemon=True)
        self._thread.start()

    def open(self, url: str, *, bitrate: int | None = None) -> None:
        """As ``CanCommands.open``."""
        self._opening = True
        self._wishes.put(lambda: self._open(url, bitrate))

    def close(self) -> None:
        """As ``CanCommands.close``."""
        self._lock_now("closed")
        self._wishes.put(self._close)

    def shut_down(self) -> None:
        """Give everything back and end the thread; waits at most 3 s. May be called twice."""
        self._lock_now("closed")
        self._wishes.put(self._close)
        self._wishes.put(None)
        self._thread.join(timeout=3.0)

    def take(self) -> Rows:
        """As ``CanCommands.take``."""
        session = self._session
        return session.feed.take() if session else np.zeros(0, ROW)

    def events(self) -> tuple[CanEvent, ...]:
        """As ``CanCommands.events``."""
        told: list[CanEvent] = []
        while True:
            try:
                told.append(self._events.get_nowait())
            except queue.Empty:
                return tuple(told)

    def health(self) -> CanHealth:
        """As ``CanCommands.health``."""
        session = self._session
        if self._opening:
            return CanHealth(state=CanState.OPENING)
        return session.health() if session else CanHealth()

    def record(self, *, on: bool) -> None:
        """As ``CanCommands.record``."""
        self._wishes.put(lambda: self._record(on=on))

    def decode(self, databases: Sequence[Dbc], signals: Collection[str]) -> None:
        """As ``CanCommands.decode``."""
        self._signals.choose(databases, signals)

    def watch(self, *, on: bool) -> None:
        """As ``CanCommands.watch``."""
        self._signals.watch(on=on)

    def load(self, path: Path) -> CaptureLoad:
        """As ``CanCommands.load``."""
        return CaptureLoad(path, self._mdf)

    def save(self, path: Path, rows: Rows) -> CaptureSave:
        """As ``CanCommands.save``."""
        return CaptureSave(path, rows, self._mdf)

    def unlock(self) -> None:
        """As ``CanCommands.unlock``."""
        transmitter = self._transmitter
        if transmitter is None:
            self._events.put(CanFailed(nothing_to_unlock(self.health().state)))
        else:
            transmitter.unlock()

    def lock(self) -> None:
        """As ``CanCommands.lock``."""
        self._lock_now("asked")

    def send(self, frame: AnyCanFrame) -> int:
        """As ``CanCommands.send``."""
        return self._sending(lambda way: way.send(frame))

    def send_periodic(self, frame: AnyCanFrame, period_s: float) -> int:
        """As ``CanCommands.send_periodic``; ``ValueError`` for a period below a millisecond."""
        return self._sending(lambda way: way.send_periodic(frame, period_s))

    def replay(self, rows: Rows, speed: float = 1.0, *, title: str = "") -> int:
        """As ``CanCommands.replay``; ``ValueError`` for a speed that is not above 0."""
        return self._sending(lambda way: way.replay(rows, speed, title))

    def sendings(self) -> tuple[Sending, ...]:
        """As ``CanCommands.sendings``."""
        transmitter = self._transmitter
        return transmitter.sendings() if transmitter else ()

    def stop_sending(self, number: int | None = None) -> None:
        """As ``CanCommands.stop_sending``."""
        transmitter = self._transmitter
        if transmitter is not None:
            transmitter.stop(number)

    def hear(self, event: BayEvent) -> None:
        """What the bay tells; on the adapter's thread, only notes it down."""
        if isinstance(event, Connected):
            self._car_url = event.car.adapter.url
        elif isinstance(event, Disconnected | AdapterGone):
            self._car_url = ""
            if self._tap is not None:
                self._tap.gone("the adapter was given back")
        elif isinstance(event, LiveStarted | LiveStopped):
            self._signals.session(runs=isinstance(event, LiveStarted))
        elif isinstance(event, ScanProgressed):
            self._signals.watch(on=False)  # live data ends when the car is read

    @property
    def _transmitter(self) -> Transmitter | None:
        session = self._running()
        return session.transmitter if session else None

    def _running(self) -> BusSession | None:
        session = self._session
        gone = session is None or session.state in {CanState.CLOSED, CanState.LOST}
        return None if gone else session

    def _lock_now(self, why: str) -> None:
        transmitter = self._transmitter
        if transmitter is not None:
            transmitter.lock(why)

    def _sending(self, begin: Callable[[Transmitter], int]) -> int:
        transmitter = self._transmitter
        if transmitter is not None:
            return begin(transmitter)
        number = next(self._numbers)
        self._events.put(SendingEnded(number, 0, locked()))
        return number

    def _run(self) -> None:
        while (wish := self._wishes.get()) is not None:
            try:
                wish()
            except HardwareError as error:
                self._events.put(CanFailed(in_words(error, connecting=True)))
            except MotospectError as error:
                self._events.put(CanFailed(error))
            except Exception as error:  # noqa: BLE001 - the next wish must still be met
                _LOG.info("the CAN bench failed", exc_info=error)
                self._events.put(CanFailed(fault(error)))

    def _open(self, url: str, bitrate: int | None) -> None:
        try:
            self._leave()
            if url == self._car_url and url.startswith("can:"):
                self._tap = TapSource(self._tape)
                self._begin(self._tap, url, None)
            elif url.partition(":")[0] in _OTHER_SCHEMES:
                raise no_frames(url)
            else:
                wire = self._open_bus(url, self._clock, bitrate)
                self._begin(wire, wire.name, wire.bitrate)
        finally:
            self._opening = False

    def _begin(self, wire: RawWire | TapSource, name: str, bitrate: int | None) -> None:
        self._session = BusSession(
            wire,
            clock=self._clock,
            signals=self._signals,
            audit=self._audit,
            tell=self._events.put,
            numbers=self._numbers,
            name=name,
            bitrate=bitrate,
        )
        self._events.put(CanOpened(name, self._session.state, bitrate))

    def _leave(self) -> None:
        self._tap = None
        if self._session is not None:
            self._session.close()

    def _close(self) -> None:
        self._leave()
        self._events.put(CanClosed())

    def _record(self, *, on: bool) -> None:
        session = self._running()
        if session is None:
            raise nothing_open()
        if not on:
            session.keep(None)
        elif not session.recording:
            recorder = self._store.record(
                session.name,
                started_at=datetime.now(UTC).astimezone(),
                zero_s=self._clock.monotonic(),
                tell=lambda error: self._events.put(CanFailed(error)),
            )
            session.keep(recorder)
