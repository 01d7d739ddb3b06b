"""A watched car behind the real ELM327 link, over a simulated port in virtual time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from hardware.adapters.base import OpenAdapter, Opening, OpenStep
from hardware.adapters.elm327 import start_elm327
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.faults import parse_faults
from hardware.simulator.timing import timing_named
from tests.helpers.car_truth import WatchedCar
from tests.helpers.simulated_port import SimulatedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from hardware.clock import Clock


class ListeningPort(SimulatedPort):
    """Knows the longest time without a byte since ``listen``."""

    def __init__(self, face: ElmFace, clock: Clock) -> None:
        super().__init__(face, clock)
        self._heard_at = 0.0
        self._longest_s = 0.0

    def listen(self) -> None:
        self._heard_at, self._longest_s = self._clock.monotonic(), 0.0

    @property
    def silence_s(self) -> float:
        return max(self._longest_s, self._clock.monotonic() - self._heard_at)

    @override
    def read(self, timeout_s: float) -> bytes:
        data = super().read(timeout_s)
        if data:
            self._longest_s = self.silence_s
            self._heard_at = self._clock.monotonic()
        return data


class VirtualBench:
    """One adapter, one car, one clock."""

    def __init__(
        self, states: Sequence[str] = (), faults: Sequence[str] = (), timing: str = "usb115k2"
    ) -> None:
        self.clock = VirtualClock()
        self.car = WatchedCar(states)
        self.faults = parse_faults(faults)
        self.face = ElmFace(self.car, timing_named(timing), self.faults)
        self.port = ListeningPort(self.face, self.clock)

    def open(
        self,
        url: str = "virtual",
        *,
        clock: Clock | None = None,
        on_step: Callable[[OpenStep, str | None], None] = lambda _step, _words: None,
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        """As ``hardware.adapters.table.open_adapter``, whatever ``url`` is."""
        return start_elm327(url, self.port, Opening(clock or self.clock, on_step, cancel))
