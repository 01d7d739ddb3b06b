"""The one place that sends CAN frames: everything passes the safety gate here."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from hardware.buses.base import CanFrame
from hardware.links.isotp.addresses import is_question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.buses.base import BusHealth, FrameSource, SourceTraits
    from hardware.clock import Clock
    from hardware.gate import SafetyGate, TechnicianTask
    from hardware.units import UnitAddress

_CONTINUE = bytes.fromhex("3000000000000000")  # all that is left, as fast as it can
_FRAME_BYTES = 8  # ISO 15765-4: a tester's frames are always full


class CanWire:
    """Frames of a diagnostic dialog over ``source``. One thread at a time.

    ``other_tester_at`` is when another tester's question was last heard (the clock's seconds).
    """

    def __init__(self, source: FrameSource, gate: SafetyGate, clock: Clock) -> None:
        self._source = source
        self._gate = gate
        self._clock = clock
        self._task: TechnicianTask | None = None
        self.other_tester_at: float | None = None
        self.other_tester = ""

    @property
    def name(self) -> str:
        """The source's name."""
        return self._source.name

    @property
    def traits(self) -> SourceTraits:
        """What the bus can do."""
        return self._source.traits

    @property
    def health(self) -> BusHealth:
        """How the bus is."""
        return self._source.health

    def check(self, payload: bytes, target: str | None) -> None:
        """Raise ``RequestForbidden`` for a request that may not be sent."""
        self._gate.check(payload, target)

    def check_unit(self, payload: bytes, unit: UnitAddress, task: TechnicianTask) -> None:
        """As ``check``, for what is asked of one unit within a task."""
        self._gate.check_unit(payload, unit, task)

    @contextmanager
    def within(self, task: TechnicianTask) -> Iterator[None]:
        """Meanwhile every frame is checked with ``task``."""
        self._task = task
        try:
            yield
        finally:
            self._task = None

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """As ``FrameSource.start``."""
        self._source.start(bitrate, listen_only=listen_only)

    def stop(self) -> None:
        """As ``FrameSource.stop``."""
        self._source.stop()

    def ask(self, address: str, payload: bytes) -> None:
        """Send a request as one single frame to the id ``address``."""
        self._send(address, (bytes((len(payload),)) + payload).ljust(_FRAME_BYTES, b"\0"))

    def let_continue(self, address: str) -> None:
        """Flow control to the unit that is asked at ``address``."""
        self._send(address, _CONTINUE)

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``; another tester's questions are noted."""
        frames = self._source.receive(timeout_s)
        for frame in frames:
            if is_question(frame):
                self.other_tester_at = self._clock.monotonic()
                self.other_tester = frame.address
        return frames

    def close(self) -> None:
        """Close the source."""
        self._source.close()

    def _send(self, address: str, data: bytes) -> None:
        self._gate.check_frame(address, data, self._task)
        self._source.send(CanFrame(int(address, 16), data, extended=len(address) > 3))
