"""The tape that always runs: the start of a wire's record and the newest of it, in memory."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from hardware.recording.record import Event, Gap, Missing, MomentTold, WireRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.buses.base import CanFrame
    from hardware.clock import Clock
    from hardware.recording.record import Bounds, Head

_HEAD_SIZE = 256 * 1024  # the start-up, without which a record cannot be played
_LIMIT = 16 * 1024 * 1024
_EVENT_SIZE = 200  # what Python itself takes for one

_Entry = tuple["Callable[[float, Any], Event]", float, Any, int]


@dataclass(frozen=True, slots=True)
class Place:
    """How far somebody has read: the number of the wire, of its events and of their bytes."""

    wire: int = 0
    events: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Passed:
    """What somebody who follows the tape has not read yet; ``head`` is None without a wire."""

    head: Head | None
    events: tuple[Event, ...]
    place: Place


class WireTape:
    """Keeps what passes; ``limit`` is about how many bytes of memory the newest part may take.

    The adapter's thread adds, any thread may take the ``record``. A full tape lets the oldest go,
    but never the first 256 KiB, and counts what it let go. ``listener``, where one is set, gets the
    CAN frames that are heard, on the adapter's thread; it must only enqueue.
    """

    def __init__(self, limit: int = _LIMIT, head_size: int = _HEAD_SIZE) -> None:
        self._limit = limit
        self._head_size = head_size
        self._lock = threading.Lock()
        self._head: Head | None = None
        self._clock: Clock | None = None
        self._began_at = 0.0
        self._wire = 0  # opened so far
        self.listener: Callable[[Sequence[CanFrame]], None] | None = None
        self._clear()

    def _clear(self) -> None:
        self._wire += 1
        self._first: list[_Entry] = []
        self._rest: deque[_Entry] = deque()
        self._first_size = self._size = 0
        self._gone = self._gone_size = 0

    def forget(self) -> None:
        """Hold nothing any more: a wire has been opened that cannot be taped."""
        with self._lock:
            self._clear()
            self._head = self._clock = None

    def begin(self, head: Head, clock: Clock) -> None:
        """Forget what was, for another wire has been opened."""
        with self._lock:
            self._clear()
            self._head, self._clock = head, clock
            self._began_at = clock.monotonic()

    def add(
        self, make: Callable[[float, Any], Event], at_s: float, what: object, size: int
    ) -> None:
        """Keep the event ``make(time, what)`` of the clock's second ``at_s``."""
        size += _EVENT_SIZE
        with self._lock:
            if self._first_size < self._head_size:
                self._first.append((make, at_s, what, size))
                self._first_size += size
                return
            self._rest.append((make, at_s, what, size))
            self._size += size
            while self._size > self._limit:
                gone = self._rest.popleft()
                self._size -= gone[3]
                self._gone += 1
                self._gone_size += gone[3]

    def moment(self) -> datetime:
        """The time of day, aware; that somebody asked for it is kept, to be told the same again."""
        now = datetime.now(UTC).astimezone()
        if self._clock is not None:
            self.add(MomentTold, self._clock.monotonic(), now, 0)
        return now

    def keep_to(self, bounds: Bounds) -> Bounds:
        """``bounds``; that the session keeps to them is told by the head from now on."""
        with self._lock:
            if self._head is not None:
                self._head = replace(self._head, bounds=bounds)
        return bounds

    def record(self) -> WireRecord | None:
        """What there is; None before any wire was opened. Any thread."""
        with self._lock:
            head, began_at = self._head, self._began_at
            first, rest = list(self._first), list(self._rest)
            missing = Missing(self._gone, self._gone_size)
        return None if head is None else WireRecord(head, _events(began_at, first, missing, rest))

    def opening(self) -> Passed:
        """The start-up of the wire there is, and a gap up to now. Any thread."""
        with self._lock:
            head, began_at, first = self._head, self._began_at, list(self._first)
            missing = Missing(self._gone + len(self._rest), self._gone_size + self._size)
            place = self._end()
        return Passed(head, _events(began_at, first, missing, []), place)

    def since(self, place: Place) -> Passed:
        """What came after ``place``; all of it where another wire was opened. Any thread."""
        with self._lock:
            head, began_at, end = self._head, self._began_at, self._end()
            read = place if place.wire == self._wire else Place(self._wire)
            first = self._first[read.events :]
            gone = len(self._first) + self._gone - max(read.events, len(self._first))
            gone_size = self._first_size + self._gone_size - max(read.size, self._first_size)
            fresh = min(len(self._rest), end.events - read.events)
            rest = list(islice(reversed(self._rest), fresh))[::-1]
        missing = Missing(gone, gone_size) if gone > 0 else Missing(0, 0)
        return Passed(head, _events(began_at, first, missing, rest), end)

    def _end(self) -> Place:
        events = len(self._first) + self._gone + len(self._rest)
        return Place(self._wire, events, self._first_size + self._gone_size + self._size)


def _events(
    began_at: float, first: Sequence[_Entry], missing: Missing, rest: Sequence[_Entry]
) -> tuple[Event, ...]:
    events = [make(max(0.0, at_s - began_at), what) for make, at_s, what, _size in first]
    after = [make(max(0.0, at_s - began_at), what) for make, at_s, what, _size in rest]
    if missing.events:
        near = events[-1:] or after[:1]
        events.append(Gap(near[0].at_s if near else 0.0, missing))
    return (*events, *after)
