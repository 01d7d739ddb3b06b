"""From opening the port to the first value beside python-OBD, and a full scan beside its wire.

A connection "without search" is told the bus by both programs; ours then starts an adapter warm.
The round trips of the scan are those of the same scan in virtual time, where only the wire takes
any (``tests.helpers.virtual_bench``).
"""

from __future__ import annotations

import logging
import statistics
import time
from typing import TYPE_CHECKING

from hardware.clock import SystemClock
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from tests.benchmarks.parts import BAUD, How, Row, at_most, our_car, poll, served
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MODEL = "usb115k2"


def first_value(how: How, preferred: str | None, goal: float) -> Row:
    """Seconds of both, by turns."""
    import obd

    logging.getLogger("obd").setLevel(logging.CRITICAL)

    def ours(device: str) -> None:
        car = our_car(device, preferred)
        poll(car, 5.0, first=True)
        car.close()

    def theirs(device: str) -> None:
        connection = obd.OBD(device, baudrate=BAUD, protocol=preferred)
        assert not connection.query(obd.commands.RPM).is_null()
        connection.close()

    def seconds(client: Callable[[str], None]) -> float:
        with served(MODEL) as device:
            began = time.perf_counter()
            client(device)
            return time.perf_counter() - began

    turns = [(seconds(ours), seconds(theirs)) for _ in range(how.runs)]
    ratio = statistics.median(mine / other for mine, other in turns)
    mine, other = map(statistics.median, zip(*turns, strict=True))
    search = "without search" if preferred else "with search"
    more = f"  ({mine:.2f} s / {other:.2f} s)"
    return at_most(f"connect to first value, {search}", goal, ratio, more)


def full_scan(how: How) -> Row:
    """All services of the three units."""
    bench = VirtualBench(timing=MODEL)
    virtual_car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    began = bench.clock.monotonic()
    Scanner(bench.clock).scan(virtual_car)
    round_trips = bench.clock.monotonic() - began
    found = []
    for _ in range(how.runs):
        with served(MODEL) as device:
            car = our_car(device, "6")
            start = time.perf_counter()
            Scanner(SystemClock()).scan(car)
            found.append(time.perf_counter() - start)
            car.close()
    took = statistics.median(found)
    more = f"  ({took:.2f} s / {round_trips:.2f} s)"
    return at_most("full scan / sum of its round trips", 1.15, took / round_trips, more)


def rows(how: How) -> Iterator[Row]:
    """Connecting, then scanning."""
    yield first_value(how, "6", 0.25)
    yield first_value(how, None, 0.6)
    yield full_scan(how)
