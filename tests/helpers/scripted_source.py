"""A CAN bus whose frames a test hands in, batch by batch."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, SourceTraits

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame


class ScriptedSource:
    """Implements ``FrameSource``, receiving only; an exception that is put is raised."""

    def __init__(self) -> None:
        self.name = "scripted bus"
        self.traits = SourceTraits("scripted", "", sets_bitrate=False, listens_only=True)
        self.health = BusHealth()
        self.closed = False
        self._script: queue.SimpleQueue[list[CanFrame] | Exception] = queue.SimpleQueue()

    def put(self, what: list[CanFrame] | Exception) -> None:
        self._script.put(what)

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        pass

    def stop(self) -> None:
        pass

    def send(self, frame: CanFrame) -> None:
        raise AssertionError("a log sends nothing")

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
