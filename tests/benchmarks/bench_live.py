"""Live data beside python-OBD: the same simulated car, real pseudo terminals, one run.

    PYTHONPATH=. python tests/benchmarks/bench_live.py [MODEL ...] [--runs=5] [--seconds=0.8]

Each client has an own simulated adapter in an own process and polls the same six signals of the
engine, by turns; all figures are medians. python-OBD polls with ``fast=True`` (its default), is
told speed and port as we are, and addresses the engine alone by itself. Nothing is asserted.

The limit of a model is what six PIDs in one request can reach if no program took any time::

    request + 2 latencies + P2 + (flow control + consecutive frames, printed as they come) + prompt

with 10 bits a character (8N1), P2 of ISO 15765-4, the first frame, flow control and separation
times of ISO 15765-2 as the simulated units take them (3 ms and 1 ms), lines as an ELM327 prints
them with headers, without spaces (ELM327DSJ). Where one PID is all that an adapter takes, the limit
is that of one.
"""

from __future__ import annotations

import logging
import os
import statistics
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.serving import start_simulation
from hardware.simulator.timing import TIMINGS, Timing
from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.scanning import Scanner
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.adapters.base import OpenAdapter

MODELS = ("ideal", "usb115k2", "usb115k2_p20", "ftdi16", "usb38k4", "stn2m", "bluetooth", "clone")
PIDS = {0x0C: 2, 0x0D: 1, 0x04: 1, 0x0B: 1, 0x11: 1, 0x05: 1}  # and their data bytes
ENGINE = "7E8"
BAUD = 38_400  # of a pseudo terminal; the model's own speed is the simulator's
CONNECT_MODEL = "usb115k2"
FLOW_CONTROL_S, SEPARATION_S = 0.003, 0.001
WARM_S = 0.5


def limit(timing: Timing) -> float:
    """PIDs a second of the formula above."""
    lengths = list(PIDS.values())[: 1 if timing.clone else None]
    second = 10 / timing.baud if timing.baud else 0.0
    payload = 1 + sum(1 + length for length in lengths)
    followers = 0 if payload <= 7 else -(-(payload - 6) // 7)
    arrivals = [timing.p2_s] + [
        timing.p2_s + FLOW_CONTROL_S + SEPARATION_S * n for n in range(followers)
    ]
    free = 0.0
    for arrival in arrivals:
        free = max(free, arrival) + 20 * second  # id, eight bytes, return
    request = (2 * (1 + len(lengths)) + 2) * second  # digits, frame count, return
    return len(lengths) / (request + 2 * timing.latency_s + free + 2 * second)


@contextmanager
def served(model: str) -> Iterator[str]:
    """The device of a simulated adapter in a process of its own."""
    command = [sys.executable, __file__, "--serve", model]
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


def poll_ours(car: Car, seconds: float, *, first: bool = False) -> tuple[float, float]:
    """PIDs a second and CPU microseconds a PID."""
    told: list[SampleArrived] = []

    def tell(event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, SampleArrived):
            told.append(event)

    pairs = [(ENGINE, f"{pid:02X}") for pid in PIDS]
    session = LiveSession(car, pairs, SystemClock(), tell)
    began, cpu = time.perf_counter(), time.thread_time()
    session.run(
        threading.Event(),
        lambda: not (first and told) and time.perf_counter() - began < seconds,
    )
    return _rate(len(told), began, cpu)


def poll_theirs(connection: Any, seconds: float) -> tuple[float, float]:
    """As ``poll_ours``, by python-OBD's synchronous queries."""
    import obd

    commands = [obd.commands[1][pid] for pid in PIDS]
    told = 0
    began, cpu = time.perf_counter(), time.thread_time()
    while time.perf_counter() - began < seconds:
        for command in commands:
            told += not connection.query(command).is_null()
    return _rate(told, began, cpu)


def poll_async(connection: Any, seconds: float) -> float:
    """PIDs a second of its ``Async``, whose thread polls while this one sleeps."""
    import obd

    told: list[object] = []
    for pid in PIDS:
        connection.watch(obd.commands[1][pid], callback=told.append)
    began = time.perf_counter()
    connection.start()
    time.sleep(seconds)
    connection.stop()
    elapsed = time.perf_counter() - began
    connection.unwatch_all()
    return len(told) / elapsed


def _rate(told: int, began: float, cpu: float) -> tuple[float, float]:
    elapsed, spent = time.perf_counter() - began, time.thread_time() - cpu
    return told / elapsed, spent / max(1, told) * 1e6


def live_row(model: str, runs: int, seconds: float) -> str:
    """One line of the table."""
    import obd

    with served(model) as mine, served(model) as theirs, served(model) as asynchronous:
        car = our_car(mine, "6")
        sync = obd.OBD(theirs, baudrate=BAUD, protocol="6")
        async_ = obd.Async(asynchronous, baudrate=BAUD, protocol="6")
        poll_ours(car, 4 * WARM_S)
        poll_theirs(sync, WARM_S)
        figures = [
            (*poll_ours(car, seconds), *poll_theirs(sync, seconds), poll_async(async_, 2 * seconds))
            for _ in range(runs)
        ]
        car.close()
        sync.close()
        async_.close()
    ours, our_cpu, sync_rate, sync_cpu, async_rate = map(
        statistics.median, zip(*figures, strict=True)
    )
    top = limit(TIMINGS[model])
    return (
        f"{model:13} {ours:7.0f} {sync_rate:7.0f} {async_rate:7.1f} {ours / sync_rate:7.2f} "
        f"{ours / async_rate:7.1f} {top:7.0f} {ours / top:6.2f} {our_cpu:7.0f} {sync_cpu:7.0f} "
        f"{our_cpu / sync_cpu:6.2f}   {os.getloadavg()[0]:.1f}"
    )


def connect_row(runs: int, preferred: str | None) -> str:
    """Seconds from opening the port to the first value."""
    import obd

    def ours(device: str) -> None:
        car = our_car(device, preferred)
        poll_ours(car, 5.0, first=True)
        car.close()

    def theirs(device: str) -> None:
        connection = obd.OBD(device, baudrate=BAUD, protocol=preferred)
        assert not connection.query(obd.commands.RPM).is_null()
        connection.close()

    def seconds(client: Callable[[str], None]) -> float:
        with served(CONNECT_MODEL) as device:
            began = time.perf_counter()
            client(device)
            return time.perf_counter() - began

    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs)]
    mine, other = map(statistics.median, zip(*pairs, strict=True))
    search = "without search" if preferred else "with search"
    return f"{search:15} {mine:6.2f} s {other:6.2f} s  ratio {mine / other:.2f}"


def scan_row(runs: int) -> str:
    """A full scan beside the same scan in a time in which only the wire takes any."""
    bench = VirtualBench(timing=CONNECT_MODEL)
    virtual_car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    began = bench.clock.monotonic()
    Scanner(bench.clock).scan(virtual_car)
    round_trips = bench.clock.monotonic() - began
    found = []
    for _ in range(runs):
        with served(CONNECT_MODEL) as device:
            car = our_car(device, "6")
            began = time.perf_counter()
            Scanner(SystemClock()).scan(car)
            found.append(time.perf_counter() - began)
            car.close()
    took = statistics.median(found)
    ratio = took / round_trips
    return f"full scan {took:6.2f} s, its round trips {round_trips:6.2f} s, ratio {ratio:.2f}"


def main(arguments: list[str]) -> None:
    """Print the table."""
    options = dict(one[2:].split("=") for one in arguments if one.startswith("--"))
    models = [one for one in arguments if not one.startswith("--")] or MODELS
    runs, seconds = int(options.get("runs", 5)), float(options.get("seconds", 0.8))
    logging.getLogger("obd").setLevel(logging.CRITICAL)
    say = print
    say(
        f"{'PIDs/s':13} {'ours':>7} {'sync':>7} {'Async':>7} {'/ sync':>7} {'/ Async':>7} "
        f"{'limit':>7} {'share':>6} {'µs/PID':>7} {'theirs':>7} {'ratio':>6}   load"
    )
    for model in models:
        say(live_row(model, runs, seconds), flush=True)
    say(f"connect to first value, {CONNECT_MODEL}: ours, python-OBD")
    for preferred in ("6", None):
        say(connect_row(runs, preferred), flush=True)
    say(scan_row(runs))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve(sys.argv[2])
    else:
        main(sys.argv[1:])
