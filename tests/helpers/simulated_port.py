"""A simulated adapter as a ``Port`` in virtual time: reading moves the clock to the next byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.errors import PortLost

if TYPE_CHECKING:
    from hardware.clock import Clock
    from hardware.simulator.faces.elm import ElmFace
    from hardware.simulator.faces.slcan import SlcanFace


class SimulatedPort:
    """Implements ``Port`` around a face; ``clock`` is a ``VirtualClock`` that all parts share.

    ``written`` is every byte that was sent; whoever reads it may clear it.
    """

    def __init__(self, face: ElmFace | SlcanFace, clock: Clock) -> None:
        self.face = face
        self._clock = clock
        self._open = True
        self.written = bytearray()

    @property
    def name(self) -> str:
        return "simulated"

    def write(self, data: bytes) -> None:
        self._check()
        self.written += data
        self.face.receive(data, self._clock.monotonic())

    def read(self, timeout_s: float) -> bytes:
        self._check()
        until = self._clock.monotonic() + timeout_s
        due_at = self.face.next_at()
        arrives_at = until if due_at is None else min(due_at, until)
        self._clock.sleep(max(0.0, arrives_at - self._clock.monotonic()))
        return self.face.due(max(arrives_at, self._clock.monotonic()))

    def close(self) -> None:
        self._open = False

    def unplug(self) -> None:
        self._open = False

    def _check(self) -> None:
        if not self._open or self.face.gone:
            raise PortLost(self.name)
