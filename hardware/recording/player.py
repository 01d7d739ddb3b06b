"""Plays a record: what is asked now is looked up there, and brings what it brought then.

Time is the player's own: waiting moves it to the next event that was recorded, so that answers,
silences and deadlines come out as they were, as quickly as the program can ask. With a ``speed``
the real time passes as well, that many times faster.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from hardware.recording.record import (
    Event,
    Failed,
    Gap,
    HealthTold,
    HeardBytes,
    HeardFrames,
    MomentTold,
    SentBytes,
    SentFrame,
    Started,
    WireRecord,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from datetime import datetime

    from hardware.clock import Clock

# What arrived by then was in time: the reading thread may have been late, not the wire.
_TOLERANCE_S = 0.02
_AT_ONCE_S = 0.001
_BROUGHT = HeardBytes | HeardFrames | HealthTold | Failed
_LONGEST_PAUSE_S = 1.0  # between questions, when played in real time


class ReplayClock:
    """Implements ``Clock``; moved by waiting alone. ``speed`` None takes no real time."""

    def __init__(self, real: Clock, speed: float | None) -> None:
        self._real = real
        self._speed = speed
        self._now = 0.0

    def monotonic(self) -> float:
        """Seconds that were waited."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Let ``seconds`` of the record pass."""
        self.pause(seconds)
        self._now += seconds

    def pause(self, seconds: float) -> None:
        """Let real time pass, none of the record's."""
        if self._speed is not None and seconds > 0:
            self._real.sleep(seconds / self._speed)


class Player:
    """``record`` played in ``clock``'s time. One thread.

    ``keys`` name what each event asks (None: nothing); a question is looked up by its key, from
    the place last played onwards and then from the start. Questions ``aside`` have a place each of
    their own: asking them leaves the other one where it is.
    """

    def __init__(
        self, record: WireRecord, keys: Sequence[Hashable | None], clock: ReplayClock
    ) -> None:
        self._record = record
        self._events = record.events
        self._keys = keys
        self._clock = clock
        self._cues: dict[Hashable, list[int]] = {}
        self._ends: list[int] = []
        for number, (event, key) in enumerate(zip(self._events, keys, strict=True)):
            if key is not None:
                self._cues.setdefault(key, []).append(number)
            if isinstance(event, SentBytes | SentFrame | Started | Gap):
                self._ends.append(number)
        self._place = 0
        self._aside: dict[Hashable, int] = {}
        self._next, self._end = 0, self._end_after(-1)
        self._ahead_s = 0.0  # the clock's time minus the record's
        self._played_s = 0.0

    def cue(self, key: Hashable, *, aside: bool = False) -> bool:
        """Go to where ``key`` was asked next; False when the record does not hold it."""
        found = self._cues.get(key)
        if not found:
            self._next = self._end = 0
            return False
        place = self._aside.get(key, 0) if aside else self._place
        number = found[bisect_left(found, place) % len(found)]
        if aside:
            self._aside[key] = number + 1
        else:
            self._place = number + 1
        self._play(number)
        return True

    def cue_next(self, key: Hashable, within: type) -> bool:
        """Go on to ``key`` if nothing but events with a key of the kind ``within`` lies between."""
        number = self._end
        while number < len(self._events) and type(self._keys[number]) is within:
            if self._keys[number] == key:
                self._place = number + 1
                self._play(number)
                return True
            number = self._end_after(number)
        return False

    def peek_now(self) -> Event | None:
        """What came next, if it was at once."""
        event = self.peek()
        return event if event is not None and event.at_s <= self._played_s + _AT_ONCE_S else None

    def peek(self) -> Event | None:
        """What came next, however late."""
        while self._next < self._end and isinstance(self._events[self._next], MomentTold):
            self._next += 1
        return self._events[self._next] if self._next < self._end else None

    def take(self, timeout_s: float) -> Event | None:
        """What came within ``timeout_s``, after as long as it took; None after the whole time.

        Without any ``timeout_s`` it is what such a call brought then, however much later.
        """
        event = self.peek()
        if event is None or not self._comes(event, timeout_s):
            self._clock.sleep(timeout_s)
            return None
        if timeout_s > 0:
            self._clock.sleep(max(0.0, event.at_s + self._ahead_s - self._clock.monotonic()))
        self._next += 1
        self._played_s = event.at_s
        return event

    def skip(self) -> None:
        """Leave out what came next."""
        self._next += 1

    def _comes(self, event: Event, timeout_s: float) -> bool:
        if timeout_s == 0:
            return isinstance(event, _BROUGHT) and event.at_once
        due_s = event.at_s + self._ahead_s
        return due_s <= self._clock.monotonic() + timeout_s + _TOLERANCE_S

    def moment(self) -> datetime:
        """The time of day that was told here, else that of what was played last."""
        told = [number for number, e in enumerate(self._events) if isinstance(e, MomentTold)]
        if not told:
            return self._record.head.opened_at
        event = self._events[told[bisect_left(told, self._place) % len(told)]]
        return event.when if isinstance(event, MomentTold) else self._record.head.opened_at

    def _play(self, number: int) -> None:
        at_s = self._events[number].at_s
        self._clock.pause(min(at_s - self._played_s, _LONGEST_PAUSE_S))
        self._next, self._end = number + 1, self._end_after(number)
        self._ahead_s = self._clock.monotonic() - at_s
        self._played_s = at_s

    def _end_after(self, number: int) -> int:
        place = bisect_left(self._ends, number + 1)
        return self._ends[place] if place < len(self._ends) else len(self._events)
