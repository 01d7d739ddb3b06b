"""A CAN bus for the bench: what is sent on it is kept with its time, what it says is put in."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, SourceTraits

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame
    from hardware.clock import Clock


class RawBus:
    """Implements ``FrameSource``; an exception that is put is raised by ``receive``."""

    def __init__(self, clock: Clock, *, listens_only: bool = True) -> None:
        self.name = "raw bus"
        self.traits = SourceTraits("raw", "", sets_bitrate=True, listens_only=listens_only)
        self.health = BusHealth()
        self.starts: list[tuple[int, bool]] = []
        self.sent: list[tuple[float, CanFrame]] = []
        self.closed = False
        self._clock = clock
        self._script: queue.SimpleQueue[list[CanFrame] | Exception] = queue.SimpleQueue()

    def put(self, what: list[CanFrame] | Exception) -> None:
        self._script.put(what)

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        self.starts.append((bitrate, listen_only))
        self.health = BusHealth()

    def stop(self) -> None:
        pass

    def send(self, frame: CanFrame) -> None:
        self.sent.append((self._clock.monotonic(), frame))

    def receive(self, timeout_s: float) -> list[CanFrame]:
        try:
            what = self._script.get(timeout=timeout_s)
        except queue.Empty:
            return []
        if isinstance(what, Exception):
            raise what
        return what

    def close(self) -> None:
        self.closed = True
