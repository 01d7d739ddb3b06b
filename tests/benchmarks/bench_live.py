"""Live data beside python-OBD: the same simulated car, real pseudo terminals, one run.

Each client has an own simulated adapter in an own process and polls the same six signals of the
engine, by turns; all figures are medians. python-OBD polls with ``fast=True`` (its default), is
told speed and port as we are, and addresses the engine alone by itself.

Beside the share of the limit stands that of a bare loop in the same run: it writes the request,
reads to the prompt and decodes nothing, so what it lacks is lost to the simulator and to the
machine's load. The ideal terminal has no limit by formula, so the bare loop stands in for it.
"""

from __future__ import annotations

import logging
import os
import select
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hardware.ports.serial_port import SerialPort
from hardware.simulator.timing import TIMINGS
from tests.benchmarks.parts import (
    BAUD,
    SIX,
    WARM_S,
    How,
    Row,
    at_least,
    at_most,
    limit,
    our_car,
    poll,
    rated,
    served,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEVEN = ("ideal", "usb115k2", "usb115k2_p20", "ftdi16", "usb38k4", "stn2m", "bluetooth")
ONE_PID = "clone"


@dataclass(frozen=True, slots=True)
class Live:
    """Medians of one model; ratios are medians of the ratios of each turn."""

    model: str
    ours: float  # PIDs a second
    top: float
    sync: float  # ours / theirs
    asynchronous: float
    cpu: float
    cpu_us: float
    reach: float  # the limit / Async: what no program can pass
    bare: float  # PIDs a second of the bare loop

    def rows(self) -> Iterator[Row]:
        """The lines of the table."""
        sync_goal = 1.0 if self.model == ONE_PID else 4.0
        more = f"  ({self.ours:.0f} PIDs/s)"
        yield at_least(f"{self.model}: / python-OBD sync", sync_goal, self.sync, more)
        if self.model != ONE_PID:
            most = f"  (limit {self.reach:.1f})"
            yield at_least(f"{self.model}: / python-OBD Async", 10.0, self.asynchronous, most)
            yield at_most(
                f"{self.model}: CPU / python-OBD", 0.25, self.cpu, f"  ({self.cpu_us:.0f} us)"
            )
        share = self.ours / self.top
        if self.model == "ideal":
            more = f"{share:.2f}  (of {self.top:.0f})"
            yield Row("ideal: share of a bare loop", "", more)
        else:
            more = f"  (of {self.top:.0f}; bare loop {self.bare / self.top:.2f})"
            yield at_least(f"{self.model}: share of the limit", 0.9, share, more)


def measure(model: str, how: How) -> Live:
    """All clients by turns."""
    import obd

    logging.getLogger("obd").setLevel(logging.CRITICAL)
    with served(model) as mine, served(model) as theirs, served(model) as third:
        car = our_car(mine, "6")
        sync = obd.OBD(theirs, baudrate=BAUD, protocol="6")
        async_ = obd.Async(third, baudrate=BAUD, protocol="6")
        poll(car, 4 * WARM_S)
        _sync(sync, WARM_S)
        turns = []
        for _ in range(how.runs):
            ours, our_cpu = poll(car, how.seconds)
            rate, cpu = _sync(sync, how.seconds)
            turns.append(
                (ours, ours / rate, our_cpu / cpu, our_cpu, _async(async_, 2 * how.seconds))
            )
        car.close()
        bare = _bare(mine, SIX[:1] if model == ONE_PID else SIX, how)
        top = bare if model == "ideal" else limit(TIMINGS[model], SIX)
        sync.close()
        async_.close()
    ours, ratio, cpu_ratio, cpu_us, async_rate = map(statistics.median, zip(*turns, strict=True))
    asynchronous, reach = ours / async_rate, top / async_rate
    return Live(model, ours, top, ratio, asynchronous, cpu_ratio, cpu_us, reach, bare)


def rows(how: How) -> Iterator[Row]:
    """Every model in turn."""
    for model in (*SEVEN, ONE_PID):
        yield from measure(model, how).rows()


def _sync(connection: Any, seconds: float) -> tuple[float, float]:
    import obd

    commands = [obd.commands[1][pid] for pid in SIX]
    told = 0

    def work(ends: float) -> None:
        nonlocal told
        while time.perf_counter() < ends:
            for command in commands:
                told += not connection.query(command).is_null()

    return rated(work, lambda: told, seconds)


def _async(connection: Any, seconds: float) -> float:
    """PIDs a second of its ``Async``, whose thread polls while this one sleeps."""
    import obd

    told: list[object] = []
    for pid in SIX:
        connection.watch(obd.commands[1][pid], callback=told.append)
    began = time.perf_counter()
    connection.start()
    time.sleep(seconds)
    connection.stop()
    elapsed = time.perf_counter() - began
    connection.unwatch_all()
    return len(told) / elapsed


def _bare(device: str, pids: Sequence[int], how: How) -> float:
    """PIDs a second of the terminal and the simulator alone."""
    port = SerialPort(device, BAUD)
    try:
        for command in (b"ATE0\r", b"ATS0\r", b"ATH1\r", b"ATTP6\r", b"0100\r", b"ATSH7E0\r"):
            port.write(command)
            while b">" not in port.read(2.0):
                pass
        descriptor = port._serial.fileno()
        count = b"1\r" if len(pids) == 1 else b"3\r"
        request = bytes((1, *pids)).hex().upper().encode() + count
        told = 0

        def work(ends: float) -> None:
            nonlocal told
            while time.perf_counter() < ends:
                os.write(descriptor, request)
                said = b""
                while b">" not in said:
                    select.select([descriptor], [], [])
                    said += os.read(descriptor, 4096)
                told += len(pids)

        return statistics.median(
            rated(work, lambda before=told: told - before, how.seconds)[0]  # type: ignore[misc]
            for _ in range(how.runs)
        )
    finally:
        port.close()
