"""Listeners of the bench: rows for the window, how full the bus is, signals for the live page."""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.diagnostics.events import LiveStarted, LiveStopped, SampleArrived
from motospect_desktop.diagnostics.frame_table import joined, rows_of
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample
from motospect_desktop.protocols.can_bits import frame_bits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.can_events import Rows
    from motospect_desktop.domain.can_frame import AnyCanFrame
    from motospect_desktop.protocols.dbc import Dbc
    from motospect_desktop.protocols.dbc_rows import RowDecoder

_SECOND = 1.0
_WEIGHED_AFTER_S = 0.25  # bit times of many frames at once cost little more than those of a few
MOST_WAITING = 400_000  # rows: 100 s of a full 500 kbit/s bus while the window hangs, 10 MB


class RowFeed:
    """Keeps rows until the window takes them; what finds no place is counted. Any thread."""

    def __init__(self, clock: Clock, most_waiting: int = MOST_WAITING) -> None:
        self._clock = clock
        self._most_waiting = most_waiting
        self._lock = threading.Lock()
        self._waiting: list[Rows] = []
        self._count = self._dropped = 0
        self._recent: deque[tuple[float, int, int]] = deque()  # when, frames, bit times
        self._light: list[tuple[float, Rows]] = []  # when they came; not weighed yet

    def hear(self, frames: Sequence[AnyCanFrame]) -> None:
        """A listener of ``CanLog``."""
        rows = rows_of(frames)
        now = self._clock.monotonic()
        with self._lock:
            self._light.append((now, rows))
            if now - self._light[0][0] >= _WEIGHED_AFTER_S:
                self._weigh(now)
            if self._count + len(rows) > self._most_waiting:
                self._dropped += len(rows)
            else:
                self._waiting.append(rows)
                self._count += len(rows)

    def take(self) -> Rows:
        """What waited."""
        with self._lock:
            waiting, self._waiting, self._count = self._waiting, [], 0
        return joined(waiting)

    @property
    def dropped(self) -> int:
        """Rows that found no place."""
        with self._lock:
            return self._dropped

    def recent(self) -> tuple[int, int]:
        """Frames and their bit times in the last second."""
        with self._lock:
            self._weigh(self._clock.monotonic())
            frames = sum(frames for _at, frames, _bits in self._recent)
            return frames, sum(bits for _at, _frames, bits in self._recent)

    def _weigh(self, now: float) -> None:
        """Count the bit times of what came; forget what is older than a second."""
        if self._light:
            bits = np.cumsum(frame_bits(np.concatenate([rows for _at, rows in self._light])))
            ends = np.cumsum([len(rows) for _at, rows in self._light])
            each = np.diff(bits[ends - 1], prepend=0).tolist()
            weighed = zip(self._light, each, strict=True)
            self._recent += [(at, len(rows), bits) for (at, rows), bits in weighed]
            self._light.clear()
        while self._recent and now - self._recent[0][0] >= _SECOND:
            self._recent.popleft()


class SignalFeed:
    """Tells chosen signals of CAN databases as samples, beside those of the car. Any thread.

    They count from the beginning of the live session that runs; where none does, one of their own
    begins with the first of them (``LiveStarted``) and ends with the last signal chosen or when
    they are not wanted any more. What is no number is not told. ``tell`` must only enqueue.
    """

    def __init__(
        self, clock: Clock, tell: Callable[[LiveStarted | SampleArrived | LiveStopped], None]
    ) -> None:
        self._clock = clock
        self._tell = tell
        self._lock = threading.Lock()
        self._decoder: RowDecoder | None = None
        self._began_at: float | None = None
        self._own = False
        self._wanted = True

    def choose(self, databases: Sequence[Dbc], signals: Collection[str]) -> None:
        """Tell these signals, by their keys, from now on; none of them ends it."""
        from motospect_desktop.protocols.dbc_rows import RowDecoder

        chosen = RowDecoder(databases, signals) if signals else None
        with self._lock:
            self._decoder = chosen
            self._wanted = True
            if chosen is None:
                self._end_own()

    def watch(self, *, on: bool) -> None:
        """Tell what is chosen, or nothing for now; the choice stays."""
        with self._lock:
            self._wanted = on
            if not on:
                self._end_own()

    def session(self, *, runs: bool) -> None:
        """The car's own live session began or ended, and these signals with it."""
        with self._lock:
            self._own = False
            self._wanted = runs
            self._began_at = self._clock.monotonic() if runs else None

    def hear(self, frames: Sequence[AnyCanFrame]) -> None:
        """A listener of ``CanLog``."""
        with self._lock:
            decoder = self._decoder if self._wanted else None
        if decoder is None:
            return
        found = decoder.decode(rows_of(frames)).series
        with self._lock:
            if not self._wanted or self._decoder is not decoder:
                return  # another choice was made meanwhile
            for series in found:
                told = zip(series.at_s.tolist(), series.values.tolist(), strict=True)
                for at_s, value in told:
                    if math.isfinite(value):
                        began_at = self._begin(decoder.pids, min(one.at_s[0] for one in found))
                        measured = LiveValue(series.pid, "", Measurement(series.signal, value))
                        self._tell(SampleArrived(Sample(max(0.0, at_s - began_at), measured)))

    def _begin(self, pids: tuple[tuple[str, str], ...], first_s: float) -> float:
        """When the session began; one of their own begins where none runs."""
        if self._began_at is None:
            self._began_at, self._own = float(first_s), True
            self._tell(LiveStarted(pids))
        return self._began_at

    def _end_own(self) -> None:
        if self._own:
            self._own, self._began_at = False, None
            self._tell(LiveStopped())
