"""Sending on the bench: an unlock, then single frames, frames in a beat and replays.

Any thread asks; the thread that owns the bus does it in ``turn``. Every act is written into the
audit file before it is done. A lock holds from the moment it is asked for: the permit is revoked
before the bus goes back to listening.
"""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

from hardware.buses.base import BusState, CanFrame
from hardware.errors import RequestForbidden
from hardware.transmit import TransmitPermit
from motospect_desktop.diagnostics.can_events import (
    CanFailed,
    CanLocked,
    CanUnlocked,
    SendingEnded,
)
from motospect_desktop.diagnostics.can_jobs import Beat, Job, Replay, in_hex
from motospect_desktop.diagnostics.can_refusals import bus_off, error_frame, locked, refused
from motospect_desktop.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.links.raw_wire import RawWire
    from motospect_desktop.diagnostics.can_audit import AuditFile
    from motospect_desktop.diagnostics.can_events import CanEvent, Rows, Sending
    from motospect_desktop.domain.can_frame import AnyCanFrame
    from motospect_desktop.errors import MotospectError

_LOCKED_S, _UNLOCKED_S = 0.1, 0.02  # how soon a wish is met
_AT_ONCE = 32  # frames of one sending before another has its turn and the bus is heard


class Transmitter:
    """Sends on ``wire`` while unlocked; ``tell`` must only enqueue. ``turn`` owns the wire."""

    def __init__(
        self,
        wire: RawWire,
        clock: Clock,
        audit: AuditFile,
        tell: Callable[[CanEvent], None],
        numbers: itertools.count[int] | None = None,
    ) -> None:
        self._wire = wire
        self._clock = clock
        self._audit = audit
        self._tell = tell
        self._numbers = numbers or itertools.count(1)
        self._lock = threading.Lock()
        self._wishes: list[Callable[[], None]] = []
        self._jobs: dict[int, Job] = {}
        self._permit: TransmitPermit | None = None
        self._locks = 0  # asked for so far

    @property
    def unlocked(self) -> bool:
        """Frames may be sent."""
        permit = self._permit
        return permit is not None and permit.running

    @property
    def silent(self) -> bool:
        """The adapter only listens, to the last bit."""
        return self._wire.silent

    def sendings(self) -> tuple[Sending, ...]:
        """What is being sent."""
        with self._lock:
            return tuple(job.told for job in self._jobs.values())

    def unlock(self) -> None:
        """Let frames be sent; ``CanUnlocked`` or ``CanFailed`` follows."""
        locks = self._locks
        self._wish(lambda: self._unlock(locks))

    def lock(self, why: str) -> None:
        """Nothing leaves from now on; ``CanLocked(why)`` follows where it was unlocked."""
        self._locks += 1  # before the look at the permit, which may be in the making
        permit = self._permit
        if permit is not None:
            permit.revoke()
        self._wish(lambda: self._relock(why))

    def send(self, frame: AnyCanFrame) -> int:
        """Send ``frame`` once."""
        from motospect_desktop.diagnostics.frame_table import rows_of

        title = in_hex(_wire_frame(frame))
        return self._begin(title, "once", lambda: Replay(rows_of([frame]), 1.0), None, 1)

    def send_periodic(self, frame: AnyCanFrame, period_s: float) -> int:
        """Send ``frame`` every ``period_s``."""
        wired = _wire_frame(frame)
        words = f"every {period_s * 1000:g} ms"
        return self._begin(in_hex(wired), words, lambda: Beat(wired, period_s), period_s, None)

    def replay(self, rows: Rows, speed: float, title: str) -> int:
        """Send ``rows`` in their own spacing divided by ``speed``."""
        words = f"{len(rows)} frames at speed {speed:g}"
        return self._begin(title or "replay", words, lambda: Replay(rows, speed), None, len(rows))

    def stop(self, number: int | None) -> None:
        """End one sending, or all."""
        self._wish(lambda: self._stop(number))

    def turn(self) -> float:
        """Do what is wished and send what is due; seconds until the next is. The owner's thread.

        Raises ``HardwareError`` when the bus is gone.
        """
        with self._lock:
            wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()
        if self._permit is None:
            return _LOCKED_S
        if not self._permit.running:
            return self._ran_out()
        if self._wire.health.state is BusState.OFF:
            self._end_all(bus_off(self._wire.name))
        waits = [self._serve(job) for job in list(self._jobs.values())]
        return min(_UNLOCKED_S, *waits) if waits else _UNLOCKED_S

    def end(self, why: str) -> None:
        """The bus is gone or will be: lock without touching it. The owner's thread, or after it."""
        if self._permit is None:
            return
        self._permit.revoke()
        self._permit = None
        self._end_all(None)
        self._note(f"locked ({why}): {self._wire.name}")
        self._tell(CanLocked(why))

    def _wish(self, wish: Callable[[], None]) -> None:
        with self._lock:
            self._wishes.append(wish)

    def _unlock(self, locks: int) -> None:
        if self.unlocked:
            return
        self._relock("idle")  # what a permit that ran out began ends with it
        if not self._note(f"unlocked: {self._wire.name}"):
            return
        self._wire.talk()
        self._permit = TransmitPermit(self._clock)
        if self._locks != locks:
            self._permit.revoke()
        self._tell(CanUnlocked())

    def _ran_out(self) -> float:
        """The permit ended by itself, unless whoever ended it waits to say why."""
        with self._lock:
            asked = bool(self._wishes)
        if not asked:
            self._relock("idle")
        return 0.0 if asked else _LOCKED_S

    def _relock(self, why: str) -> None:
        if self._permit is not None:
            self.end(why)
            if why != "closed":  # else the bus is left at once anyway
                self._wire.listen()

    def _begin(
        self,
        title: str,
        words: str,
        schedule: Callable[[], Beat | Replay],
        period_s: float | None,
        total: int | None,
    ) -> int:
        number = next(self._numbers)
        job = Job(number, title, schedule(), period_s, total)

        def begin() -> None:
            if not self.unlocked:
                self._tell(SendingEnded(number, 0, locked()))
            elif self._note(f"sending {number} begins: {title}, {words}: {self._wire.name}"):
                job.began_at = self._clock.monotonic()
                job.errors = self._wire.health.errors
                with self._lock:
                    self._jobs[number] = job
            else:
                self._tell(SendingEnded(number, 0, locked()))

        self._wish(begin)
        return number

    def _serve(self, job: Job) -> float:
        """Send what is due of ``job``; seconds until its next frame."""
        for _ in range(_AT_ONCE):
            due_s = job.schedule.due_s
            if due_s is None:
                self._end(job, None)
                return _UNLOCKED_S
            elapsed_s = self._clock.monotonic() - job.began_at
            if elapsed_s < due_s:
                return due_s - elapsed_s
            if job.period_s is None and self._wire.health.errors > job.errors:
                self._end(job, error_frame(self._wire.name))
                return _UNLOCKED_S
            try:
                self._wire.send(job.schedule.take(elapsed_s), self._permit)
            except RequestForbidden as error:
                self._end(job, refused(error))
                return _UNLOCKED_S
            job.sent += 1
            job.late_s = max(job.late_s, elapsed_s - due_s)
        return 0.0

    def _stop(self, number: int | None) -> None:
        for job in list(self._jobs.values()):
            if number in {None, job.number}:
                self._end(job, None)

    def _end_all(self, error: MotospectError | None) -> None:
        for job in list(self._jobs.values()):
            self._end(job, error)

    def _end(self, job: Job, error: MotospectError | None) -> None:
        with self._lock:
            self._jobs.pop(job.number, None)
        why = f", {error.code}" if error else ""
        late = f", {job.late_s * 1000:.0f} ms late at most"
        self._note(f"sending {job.number} ended: {job.sent} sent{late}{why}: {self._wire.name}")
        self._tell(SendingEnded(job.number, job.sent, error, job.late_s))

    def _note(self, text: str) -> bool:
        """Whether ``text`` stands in the audit file; told either way."""
        try:
            self._tell(self._audit.write(text))
        except StoreError as error:
            self._tell(CanFailed(error))
            return False
        return True


def _wire_frame(frame: AnyCanFrame) -> CanFrame:
    return CanFrame(frame.can_id, frame.data, extended=frame.extended, remote=frame.remote)
