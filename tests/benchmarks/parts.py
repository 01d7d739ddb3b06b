"""What the benchmarks share: a row of the table, the simulated adapter, the limit of a wire.

The limit of a model is what the requests can reach if no program took any time::

    request + latency + P2 + (flow control + consecutive frames, printed as they come) + prompt
    + latency + what the chip holds back

with 10 bits a character (8N1), P2 of ISO 15765-4 as the model has it, the first frame, flow control
and separation times of ISO 15765-2 as the simulated units take them (3 ms and 1 ms), lines as an
ELM327 prints them with headers, without spaces (ELM327DSJ): id, eight bytes, return. Where one PID
is all that an adapter takes, the limit is that of one. Several packets share the time by their
priority, as the schedule of the product promises.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.serving import start_simulation
from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.packing import Packing
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hardware.adapters.base import OpenAdapter
    from hardware.simulator.timing import Timing

SIX = (0x0C, 0x0D, 0x04, 0x0B, 0x11, 0x05)
ENGINE = "7E8"
BAUD = 38_400  # of a pseudo terminal; the model's own speed is the simulator's
WARM_S = 0.5


@dataclass(frozen=True, slots=True)
class How:
    """How often and how long to measure."""

    runs: int = 5
    seconds: float = 0.8


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; ``good`` tells whether the goal is met, None where there is none."""

    figure: str
    goal: str
    measured: str
    good: bool | None = None
    load: float = field(default_factory=lambda: os.getloadavg()[0])

    def line(self) -> str:
        """The row as text."""
        mark = {True: "yes", False: "NO", None: ""}[self.good]
        return f"{self.figure:46} {self.goal:>9} {self.measured:>34} {mark:>4} {self.load:6.1f}"


def at_least(figure: str, goal: float, value: float, more: str = "") -> Row:
    """A ratio that shall be ``goal`` or more."""
    return Row(figure, f">= {goal:g}", f"{value:.2f}{more}", good=value >= goal)


def at_most(figure: str, goal: float, value: float, more: str = "") -> Row:
    """A ratio that shall be ``goal`` or less."""
    return Row(figure, f"<= {goal:g}", f"{value:.3f}{more}", good=value <= goal)


def limit(timing: Timing, pids: Sequence[int]) -> float:
    """PIDs a second of the formula above."""
    packing = Packing(limit=1) if timing.clone else Packing()
    packets = packing.packets(pids, can=True)
    whole = sum(packet.priority for packet in packets)
    return sum(
        packet.priority / whole * len(packet.pids) / _seconds(timing, packet.pids)
        for packet in packets
    )


def _seconds(timing: Timing, pids: Sequence[int]) -> float:
    second = 10 / timing.baud if timing.baud else 0.0
    payload = 1 + sum(1 + PIDS[pid].lengths[0] for pid in pids)
    followers = 0 if payload <= 7 else -(-(payload - 6) // 7)
    arrivals = [timing.p2_s] + [
        timing.p2_s + timing.flow_s + timing.separation_s * n for n in range(followers)
    ]
    free = 0.0
    for arrival in arrivals:
        free = max(free, arrival) + 20 * second  # id, eight bytes, return
    request = (2 * (1 + len(pids)) + 2) * second  # digits, frame count, return
    return request + 2 * timing.latency_s + timing.hold_s + free + 2 * second


@contextmanager
def served(model: str) -> Iterator[str]:
    """The device of a simulated adapter in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.parts", model]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def serve(model: str) -> None:
    """Until this process is ended."""
    with start_simulation(timing=model, serve="pty") as simulation:
        print(simulation.device, flush=True)  # noqa: T201
        sys.stdin.read()


def our_car(device: str, preferred: str | None = None) -> Car:
    """Connected by our own way."""

    def opener(url: str, **how: Any) -> OpenAdapter:
        return open_adapter(url, preferred_protocol=preferred, **how)

    return connect(f"serial:{device}?baud={BAUD}", open_adapter=opener, clock=SystemClock())


def poll(
    car: Car, seconds: float, pids: Sequence[int] = SIX, *, first: bool = False
) -> tuple[float, float]:
    """PIDs a second and CPU microseconds a PID, by the product's live session."""
    told: list[SampleArrived] = []

    def tell(event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, SampleArrived):
            told.append(event)

    pairs = [(ENGINE, f"{pid:02X}") for pid in pids]
    session = LiveSession(car, pairs, SystemClock(), tell)
    return rated(
        lambda ends: session.run(
            threading.Event(), lambda: not (first and told) and time.perf_counter() < ends
        ),
        lambda: len(told),
        seconds,
    )


def rated(
    work: Callable[[float], object], told: Callable[[], int], seconds: float
) -> tuple[float, float]:
    """Values a second, and CPU microseconds a value, of ``work(ends at)`` on this thread."""
    began, cpu = time.perf_counter(), time.thread_time()
    work(began + seconds)
    elapsed, spent = time.perf_counter() - began, time.thread_time() - cpu
    return told() / elapsed, spent / max(1, told()) * 1e6


if __name__ == "__main__":
    serve(sys.argv[1])
