"""A watched car behind the real CAN link in virtual time: as frames, or behind an slcan adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from hardware.adapters.base import OpenAdapter, Opening, OpenStep
from hardware.adapters.can_bus import start_can
from hardware.buses.slcan import SlcanSource
from hardware.simulator.faces.can import CanFace
from hardware.simulator.faces.slcan import SlcanFace
from hardware.simulator.faults import CAN_FAULTS, parse_faults
from hardware.simulator.timing import timing_named
from tests.helpers.car_truth import WatchedCar
from tests.helpers.simulated_bus import SimulatedBus
from tests.helpers.simulated_port import SimulatedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from hardware.buses.base import CanFrame, FrameSource
    from hardware.clock import Clock

FACES = ("frames", "slcan")


class TimedFace(CanFace):
    """Knows the longest time without a frame since ``listen``."""

    _heard_at = _longest_s = 0.0

    def listen(self, now: float) -> None:
        self._heard_at, self._longest_s = now, 0.0

    def silence_s(self, now: float) -> float:
        return max(self._longest_s, now - self._heard_at)

    @override
    def due(self, now: float) -> list[CanFrame]:
        said = super().due(now)
        if said:
            self._longest_s = self.silence_s(now)
            self._heard_at = now
        return said


class CanBench:
    """One bus, one car, one clock; ``face`` is one of ``FACES``."""

    def __init__(
        self,
        states: Sequence[str] = (),
        faults: Sequence[str] = (),
        face: str = "frames",
        *,
        bitrate: int = 500_000,
        timing: str = "usb115k2",
    ) -> None:
        self.clock = VirtualClock()
        self.car = WatchedCar(states)
        self.faults = parse_faults(faults, CAN_FAULTS)
        self.nodes = TimedFace(self.car, timing_named(timing), self.faults)
        self.face = SlcanFace(self.nodes, timing_named(timing), bitrate, self.faults)
        self.port = SimulatedPort(self.face, self.clock)
        self.bus = SimulatedBus(self.nodes, self.clock)
        self._slcan = face == "slcan"

    def source(self) -> FrameSource:
        return SlcanSource(self.port, self.clock) if self._slcan else self.bus

    def open(
        self,
        url: str = "virtual",
        *,
        clock: Clock | None = None,
        on_step: Callable[[OpenStep, str | None], None] = lambda _step, _words: None,
        cancel: threading.Event | None = None,
        bitrate: int | None = None,
        preferred: str | None = None,
    ) -> OpenAdapter:
        """As ``hardware.adapters.table.open_adapter``, whatever ``url`` is."""
        how = Opening(clock or self.clock, on_step, cancel, preferred)
        return start_can(url, self.source(), how, bitrate=bitrate)
