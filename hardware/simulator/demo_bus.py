"""The simulated car's bus inside this process: a ``FrameSource`` without any device."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, SourceTraits
from hardware.buses.errors import after_error
from hardware.errors import PortLost
from hardware.simulator.broadcasts import BROADCASTS
from hardware.simulator.car import Car
from hardware.simulator.faces.can import CanFace
from hardware.simulator.timing import timing_named

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame
    from hardware.clock import Clock

_LEAST_WAIT_S = 0.004  # frames come in small bunches, as an adapter on USB hands them out


class DemoBus:
    """A car whose units talk all the time and answer a tester. Implements ``FrameSource``."""

    def __init__(self, clock: Clock) -> None:
        self.name = "demo bus"
        self.traits = SourceTraits("demo", "simulated car", sets_bitrate=True, listens_only=True)
        self._clock = clock
        self._nodes = CanFace(Car(), timing_named("usb115k2"), broadcasts=BROADCASTS)
        self._health = BusHealth()
        self._on = self._silent = self._closed = False

    @property
    def health(self) -> BusHealth:
        """How the bus is."""
        return self._health

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:  # noqa: ARG002 - any is right
        """Go on the bus."""
        self._check_open()
        self._health = BusHealth()
        self._silent = listen_only
        self._on = True
        self._nodes.due(self._clock.monotonic())  # what was said before is not heard

    def stop(self) -> None:
        """Leave the bus."""
        self._on = False

    def send(self, frame: CanFrame) -> None:
        """Let the car hear ``frame``; a node that only listens sends nothing."""
        self._check_open()
        if self._on and not self._silent:
            self._nodes.receive(frame, self._clock.monotonic())

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """What the car said, waiting at most ``timeout_s`` for it."""
        self._check_open()
        now = self._clock.monotonic()
        next_at = self._nodes.next_at() if self._on else None
        wait_s = timeout_s if next_at is None else max(_LEAST_WAIT_S, next_at - now)
        self._clock.sleep(min(timeout_s, wait_s))
        now = self._clock.monotonic()
        if not self._on:
            return []
        heard = [one if one.at_s else replace(one, at_s=now) for one in self._nodes.due(now)]
        for frame in heard:
            if frame.error:
                self._health = after_error(self._health, frame)
        return sorted((one for one in heard if not one.error), key=lambda one: one.at_s)

    def close(self) -> None:
        """Leave the bus; may be called twice."""
        self._on = False
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise PortLost(self.name)
