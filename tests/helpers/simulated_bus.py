"""The simulated car's CAN bus as a ``FrameSource`` in virtual time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth, SourceTraits
from hardware.buses.errors import after_error
from hardware.errors import PortLost

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame
    from hardware.clock import Clock
    from hardware.simulator.faces.can import CanFace


class SimulatedBus:
    """Implements ``FrameSource`` around ``face``; receiving moves the clock to the next frame."""

    def __init__(self, face: CanFace, clock: Clock) -> None:
        self.face = face
        self._clock = clock
        self._open = False
        self.name = "simulated bus"
        self.traits = SourceTraits("simulated", "frames", sets_bitrate=False, listens_only=False)
        self.health = BusHealth()
        self.sent: list[CanFrame] = []
        self.starts: list[tuple[int, bool]] = []

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        self.starts.append((bitrate, listen_only))
        self.health = BusHealth()
        self._open = True

    def stop(self) -> None:
        self._open = False

    def send(self, frame: CanFrame) -> None:
        self._check()
        self.sent.append(frame)
        self.face.receive(frame, self._clock.monotonic())

    def receive(self, timeout_s: float) -> list[CanFrame]:
        self._check()
        until = self._clock.monotonic() + timeout_s
        due_at = self.face.next_at()
        arrives_at = until if due_at is None else min(due_at, until)
        self._clock.sleep(max(0.0, arrives_at - self._clock.monotonic()))
        heard = self.face.due(max(arrives_at, self._clock.monotonic()))
        for frame in heard:
            if frame.error:
                self.health = after_error(self.health, frame)
        return [frame for frame in heard if not frame.error]

    def close(self) -> None:
        self._open = False

    def _check(self) -> None:
        if not self._open or self.face.gone:
            raise PortLost(self.name)
