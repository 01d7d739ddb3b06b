"""Live data beside python-OBD: the same simulated car, real pseudo terminals, one run.

Each client has an own simulated adapter in an own process and polls the same six signals of the
engine, by turns; all figures are medians. python-OBD polls with ``fast=True`` (its default), is
told speed and port as we are, and addresses the engine alone by itself.

The ideal terminal has no limit by formula: there the limit is a bare loop that writes the request
and reads to the prompt, and decodes nothing, in the same turn.
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
    from collections.abc import Iterator

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
        goal, what = (0.9, "limit") if self.model != "ideal" else (None, "bare loop")
        share = self.ours / self.top
        more = f"  (of {self.top:.0f})"
        figure = f"{self.model}: share of the {what}"
        yield at_least(figure, goal, share, more) if goal else Row(figure, "", f"{share:.2f}{more}")


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
        top = limit(TIMINGS[model], SIX) if model != "ideal" else _bare(mine, how)
        sync.close()
        async_.close()
    ours, ratio, cpu_ratio, cpu_us, async_rate = map(statistics.median, zip(*turns, strict=True))
    return Live(model, ours, top, ratio, ours / async_rate, cpu_ratio, cpu_us, top / async_rate)


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


def _bare(device: str, how: How) -> float:
    """PIDs a second of the terminal and the simulator alone."""
    port = SerialPort(device, BAUD)
    try:
        for command in (b"ATE0\r", b"ATS0\r", b"ATH1\r", b"ATTP6\r", b"0100\r", b"ATSH7E0\r"):
            port.write(command)
            while b">" not in port.read(2.0):
                pass
        descriptor = port._serial.fileno()
        request = bytes((1, *SIX)).hex().upper().encode() + b"3\r"
        told = 0

        def work(ends: float) -> None:
            nonlocal told
            while time.perf_counter() < ends:
                os.write(descriptor, request)
                said = b""
                while b">" not in said:
                    select.select([descriptor], [], [])
                    said += os.read(descriptor, 4096)
                told += len(SIX)

        return statistics.median(
            rated(work, lambda before=told: told - before, how.seconds)[0]  # type: ignore[misc]
            for _ in range(how.runs)
        )
    finally:
        port.close()
