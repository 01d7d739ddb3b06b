"""A port and a bus that pass everything on and put it on a tape.

A tap costs a microsecond or two for each call; the bytes that pass are those of its port.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from hardware.errors import HardwareError
from hardware.recording.record import (
    Event,
    Failed,
    Failure,
    HealthTold,
    HeardBytes,
    HeardFrames,
    SentBytes,
    SentFrame,
    Start,
    Started,
)

if TYPE_CHECKING:
    from hardware.buses.base import BusHealth, CanFrame, FrameSource, SourceTraits
    from hardware.clock import Clock
    from hardware.ports.base import Port
    from hardware.recording.tape import WireTape

_Make = Callable[[float, Any], Event]
_HEARD_BYTES: dict[bool, _Make] = {False: HeardBytes, True: partial(HeardBytes, at_once=True)}
_HEARD_FRAMES: dict[bool, _Make] = {False: HeardFrames, True: partial(HeardFrames, at_once=True)}
_HEALTH_TOLD: dict[bool, _Make] = {False: HealthTold, True: partial(HealthTold, at_once=True)}
_FAILED: dict[bool, _Make] = {False: Failed, True: partial(Failed, at_once=True)}
_FRAME_SIZE = 200  # what Python takes for one


class RecordedPort:
    """Implements ``Port`` around ``port``; times are taken when a call returns."""

    def __init__(self, port: Port, tape: WireTape, clock: Clock) -> None:
        self._port = port
        self._tape = tape
        self._clock = clock

    @property
    def name(self) -> str:
        """The port's name."""
        return self._port.name

    def write(self, data: bytes) -> None:
        """As ``Port.write``."""
        try:
            self._port.write(data)
        except HardwareError as error:
            self._tape.add(SentBytes, self._clock.monotonic(), data, len(data))
            _keep_failure(error, self._tape, self._clock)
            raise
        self._tape.add(SentBytes, self._clock.monotonic(), data, len(data))

    def read(self, timeout_s: float) -> bytes:
        """As ``Port.read``."""
        try:
            data = self._port.read(timeout_s)
        except HardwareError as error:
            _keep_failure(error, self._tape, self._clock, at_once=timeout_s == 0)
            raise
        if data:
            self._tape.add(_HEARD_BYTES[timeout_s == 0], self._clock.monotonic(), data, len(data))
        return data

    def close(self) -> None:
        """As ``Port.close``."""
        self._port.close()


class RecordedSource:
    """Implements ``FrameSource`` around ``source``."""

    def __init__(self, source: FrameSource, tape: WireTape, clock: Clock) -> None:
        self._source = source
        self._tape = tape
        self._clock = clock
        self._told: BusHealth | None = None

    @property
    def name(self) -> str:
        """The bus's name."""
        return self._source.name

    @property
    def traits(self) -> SourceTraits:
        """What the bus can do."""
        return self._source.traits

    @property
    def health(self) -> BusHealth:
        """How the bus is."""
        return self._source.health

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """As ``FrameSource.start``."""
        began = Start(bitrate, listen_only)
        try:
            self._source.start(bitrate, listen_only=listen_only)
        except HardwareError as error:
            self._tape.add(Started, self._clock.monotonic(), began, 0)
            _keep_failure(error, self._tape, self._clock)
            raise
        now = self._clock.monotonic()
        self._tape.add(Started, now, began, 0)
        self._told = None
        self._keep_health(now)

    def stop(self) -> None:
        """As ``FrameSource.stop``."""
        self._source.stop()

    def send(self, frame: CanFrame) -> None:
        """As ``FrameSource.send``."""
        try:
            self._source.send(frame)
        except HardwareError as error:
            self._tape.add(SentFrame, self._clock.monotonic(), frame, _FRAME_SIZE)
            _keep_failure(error, self._tape, self._clock)
            raise
        now = self._clock.monotonic()
        self._tape.add(SentFrame, now, frame, _FRAME_SIZE)
        self._keep_health(now)

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``."""
        try:
            frames = self._source.receive(timeout_s)
        except HardwareError as error:
            _keep_failure(error, self._tape, self._clock, at_once=timeout_s == 0)
            raise
        now, at_once = self._clock.monotonic(), timeout_s == 0
        self._keep_health(now, at_once=at_once)
        if frames:
            self._tape.add(_HEARD_FRAMES[at_once], now, tuple(frames), _FRAME_SIZE * len(frames))
            if self._tape.listener is not None:
                self._tape.listener(frames)
        return frames

    def close(self) -> None:
        """As ``FrameSource.close``."""
        self._source.close()

    def _keep_health(self, now: float, *, at_once: bool = False) -> None:
        health = self._source.health
        if health != self._told:
            self._told = health
            self._tape.add(_HEALTH_TOLD[at_once], now, health, 0)


def _keep_failure(
    error: HardwareError, tape: WireTape, clock: Clock, *, at_once: bool = False
) -> None:
    failure = Failure(type(error).__name__, error.detail)
    tape.add(_FAILED[at_once], clock.monotonic(), failure, len(failure.detail))
