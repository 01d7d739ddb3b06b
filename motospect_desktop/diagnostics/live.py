"""Watch live data: ask the chosen PIDs round and round until told to stop."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.wire import outcome_of, record
from motospect_desktop.domain.measurement import LiveValue, Sample
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.obd2 import service01

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import Car

HEALTH_WINDOW_S = 10.0
_HEALTH_EVERY_S = 1.0


@dataclass(slots=True)
class LiveSession:
    """Polls ``pids``, pairs of (ecu, pid); a PID that several units tell is asked once for all.

    Runs on the adapter's thread. A value that is not told gives no sample: its age shows.
    """

    car: Car
    pids: Sequence[tuple[str, str]]
    clock: Clock
    tell: Callable[[SampleArrived | LiveHealth], None]
    _history: deque[tuple[float, bool, int]] = field(default_factory=deque)  # end, late, values
    _silent: set[str] = field(default_factory=set)
    _told_at: float = 0.0
    _began_at: float = 0.0

    def run(self, cancel: threading.Event, keep_going: Callable[[], bool]) -> None:
        """Poll until ``cancel`` is set or ``keep_going`` says no; raises ``HardwareError``."""
        self._began_at = self._told_at = self.clock.monotonic()
        while self.pids and keep_going() and not cancel.is_set():
            for pid, ecus in self._by_pid().items():
                if cancel.is_set() or not keep_going():
                    return
                self._poll(pid, ecus, cancel)
                self._tell_health()

    def _by_pid(self) -> dict[str, set[str]]:
        grouped: dict[str, set[str]] = {}
        for ecu, pid in self.pids:
            grouped.setdefault(pid, set()).add(ecu)
        return grouped

    def _poll(self, pid: str, ecus: set[str], cancel: threading.Event) -> None:
        request = bytes((0x01, int(pid, 16)))
        asked_at = self.clock.monotonic()
        exchange = record(self.car.link.request(request, cancel=cancel))
        now = self.clock.monotonic()
        told = 0
        for ecu in sorted(ecus):
            match outcome_of(ecu, exchange):
                case Value(payloads):
                    told += self._decode(request, payloads[-1], ecu, now, now - asked_at)
                case _:
                    pass
        if told:
            self._silent.discard(pid)
        else:
            self._silent.add(pid)
        self._history.append((now, not told, told))

    def _decode(
        self, request: bytes, payload: bytes, ecu: str, now: float, latency_s: float
    ) -> int:
        match service01.decode(request, payload):
            case Value(values):
                for key, measurement in values:
                    live = LiveValue(key, ecu, measurement)
                    self.tell(SampleArrived(Sample(now - self._began_at, live, latency_s)))
                return len(values)
            case _:
                return 0

    def _tell_health(self) -> None:
        now = self.clock.monotonic()
        if now - self._told_at < _HEALTH_EVERY_S:
            return
        self._told_at = now
        while self._history and now - self._history[0][0] > HEALTH_WINDOW_S:
            self._history.popleft()
        span_s = min(HEALTH_WINDOW_S, now - self._began_at)
        late = sum(1 for _end, was_late, _n in self._history if was_late)
        self.tell(
            LiveHealth(
                rate_hz=(len(self._history) - late) / span_s,
                late_share=late / max(1, len(self._history)),
                missing=tuple(sorted(self._silent)),
            )
        )
