"""One opened bus of the bench: its reader, who hears it, and what may be sent on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hardware.links.raw_wire import RawWire
from motospect_desktop.diagnostics.can_events import CanFailed, CanHealth, CanState
from motospect_desktop.diagnostics.can_feed import RowFeed
from motospect_desktop.diagnostics.can_log import CanLog
from motospect_desktop.diagnostics.can_sending import Transmitter
from motospect_desktop.errors import AdapterLost

if TYPE_CHECKING:
    import itertools
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.can_audit import AuditFile
    from motospect_desktop.diagnostics.can_events import CanEvent
    from motospect_desktop.diagnostics.can_feed import SignalFeed
    from motospect_desktop.diagnostics.can_tap import TapSource
    from motospect_desktop.domain.can_frame import AnyCanFrame
    from motospect_desktop.errors import MotospectError, StoreError


class FrameRecorder(Protocol):
    """A log of the store that is being written; any thread."""

    @property
    def dropped(self) -> int:
        """Frames that came and are not kept."""

    def add(self, frames: Sequence[AnyCanFrame]) -> None:
        """Only enqueues."""

    def close(self) -> None:
        """Write what waits."""


class FrameStore(Protocol):
    """The CAN logs of the store; raises ``StoreError``."""

    def record(
        self,
        source: str,
        *,
        started_at: datetime,
        zero_s: float,
        tell: Callable[[StoreError], None],
    ) -> FrameRecorder:
        """Begin a log; ``zero_s`` is the frames' clock at ``started_at``."""


class BusSession:
    """A bus from its opening to its end. ``wire`` is listening already. Any thread."""

    def __init__(  # noqa: PLR0913 - parts of the bench
        self,
        wire: RawWire | TapSource,
        *,
        clock: Clock,
        signals: SignalFeed,
        audit: AuditFile,
        tell: Callable[[CanEvent], None],
        numbers: itertools.count[int],
        name: str,
        bitrate: int | None,
    ) -> None:
        self.name = name
        self.feed = RowFeed(clock)
        self._bitrate = bitrate
        self._tell = tell
        self._lost = self._closed = False
        self._recorder: FrameRecorder | None = None
        self._not_kept = 0  # by recorders before
        self.transmitter: Transmitter | None = None
        turn: Callable[[], float] | None = None
        if isinstance(wire, RawWire):
            self.transmitter = Transmitter(wire, clock, audit, tell, numbers)
            turn = self.transmitter.turn
        listeners = {
            "The window": self.feed.hear,
            "The store": self._keep,
            "The live page": signals.hear,
        }
        self._signals = signals
        signals.watch(on=True)
        self._log = CanLog(wire, listeners, self._trouble, turn=turn)

    @property
    def state(self) -> CanState:
        """How far it is."""
        if self._closed:
            return CanState.CLOSED
        if self._lost:
            return CanState.LOST
        if self.transmitter is None:
            return CanState.TAPPED
        if self.transmitter.unlocked:
            return CanState.UNLOCKED
        return CanState.LISTENING if self.transmitter.silent else CanState.ACKNOWLEDGING

    @property
    def recording(self) -> bool:
        """Frames are kept in the store."""
        return self._recorder is not None

    def health(self) -> CanHealth:
        """How the bus is."""
        told = self._log.health
        frames, bits = self.feed.recent()
        recorder = self._recorder
        not_kept = self._not_kept + (recorder.dropped if recorder else 0)
        return CanHealth(
            state=self.state,
            received=told.received,
            dropped=told.dropped + self.feed.dropped + not_kept + sum(told.missed.values()),
            lost=told.lost,
            errors=told.bus_errors,
            rate_hz=float(frames),
            load=bits / self._bitrate if self._bitrate else None,
            bitrate=self._bitrate,
            recording=recorder is not None,
            source=self.name,
        )

    def keep(self, recorder: FrameRecorder | None) -> None:
        """Hand the frames that come to ``recorder`` from now on; the one before is closed."""
        before, self._recorder = self._recorder, recorder
        if before is not None:
            before.close()
            self._not_kept += before.dropped

    def close(self) -> None:
        """Lock, end recording and give the bus back; may be called twice."""
        if self._closed:
            return
        if self.transmitter is not None:
            self.transmitter.lock("closed")
        self._log.close()
        if self.transmitter is not None:
            self.transmitter.end("closed")
        self._signals.watch(on=False)
        self.keep(None)
        self._closed = True

    def _keep(self, frames: Sequence[AnyCanFrame]) -> None:
        recorder = self._recorder
        if recorder is not None:
            recorder.add(frames)

    def _trouble(self, error: MotospectError) -> None:
        """On the reader's thread where the bus is lost, else on that of the listeners."""
        if isinstance(error, AdapterLost):
            self._lost = True
            self._signals.watch(on=False)
            if self.transmitter is not None:
                self.transmitter.end("lost")
        self._tell(CanFailed(error))
