"""A CAN bus out of a record: the link asks, the record answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, SourceTraits
from hardware.errors import PortLost
from hardware.recording.player import Player
from hardware.recording.record import (
    Failed,
    HealthTold,
    HeardFrames,
    SentFrame,
    Start,
    Started,
)
from hardware.recording.text import FAILURES

if TYPE_CHECKING:
    from datetime import datetime

    from hardware.buses.base import CanFrame
    from hardware.recording.player import ReplayClock
    from hardware.recording.record import Event, WireRecord

_FLOW = 3  # the protocol byte's upper half of flow control (ISO 15765-2)
_UNKNOWN = SourceTraits("recording", "wire record", sets_bitrate=False, listens_only=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A single frame's request; how the frame is filled up is no part of it."""

    address: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Continue:
    """Flow control: means something behind its question only."""

    address: str


def _key_of(frame: CanFrame) -> Question | Continue:
    data = frame.data
    if data and data[0] >> 4 == _FLOW:
        return Continue(frame.address)
    return Question(frame.address, data[: data[0] + 1] if data else data)


def _key(event: Event) -> Question | Continue | Start | None:
    match event:
        case SentFrame(frame=frame):
            return _key_of(frame)
        case Started(start=start):
            return start
        case _:
            return None


class ReplaySource:
    """Implements ``FrameSource``; ``unrecorded`` counts the requests that the record lacks.

    Those are met by silence.
    """

    def __init__(self, record: WireRecord, clock: ReplayClock) -> None:
        self.name = record.head.name
        self.traits = record.head.traits or _UNKNOWN
        self.health = BusHealth()
        self.unrecorded = 0
        self._player = Player(record, [_key(event) for event in record.events], clock)
        self._clock = clock
        self._running = False
        self._lost: Exception | None = None

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """As ``FrameSource.start``; a bus that was never started so is silent."""
        self._check()
        self.health = BusHealth()
        self._running = True
        self._player.cue(Start(bitrate, listen_only))
        self._at_once()

    def stop(self) -> None:
        """As ``FrameSource.stop``."""
        self._running = False

    def send(self, frame: CanFrame) -> None:
        """Look up what is asked."""
        self._check_running()
        key = _key_of(frame)
        if isinstance(key, Continue):
            self._player.cue_next(key, Continue)
        elif not self._player.cue(key):
            self.unrecorded += 1
        self._at_once()

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """What was heard then, after the time that it took then."""
        self._check_running()
        frames: list[CanFrame] = []
        while (event := self._player.take(timeout_s)) is not None:
            if isinstance(event, HeardFrames):
                now = self._clock.monotonic()
                frames += [replace(frame, at_s=now) for frame in event.frames]
                if timeout_s > 0:
                    break
            elif self._mind(event) and timeout_s > 0 and not self._more_at(event.at_s):
                break
        return frames

    def moment(self) -> datetime:
        """The time of day at this place of the record."""
        return self._player.moment()

    def close(self) -> None:
        """Play no more; may be called twice."""
        self._running = False
        self._lost = PortLost(f"{self.name}: closed")

    def _mind(self, event: Event) -> bool:
        """Take over what the bus was like; whether it changed. Raises what was raised."""
        match event:
            case HealthTold(health=health):
                self.health = health
                return True
            case Failed(failure=failure):
                self._lost = FAILURES[failure.error](failure.detail)
                raise self._lost
            case _:
                return False

    def _at_once(self) -> None:
        """What the bus was like when the call returned."""
        while isinstance(event := self._player.peek_now(), HealthTold | Failed):
            self._player.skip()
            self._mind(event)

    def _more_at(self, at_s: float) -> bool:
        event = self._player.peek()
        return isinstance(event, HeardFrames) and event.at_s == at_s

    def _check(self) -> None:
        if self._lost is not None:
            raise self._lost

    def _check_running(self) -> None:
        self._check()
        if not self._running:
            raise PortLost(f"{self.name}: off the bus")
