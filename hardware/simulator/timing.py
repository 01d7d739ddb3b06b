"""How fast a wire is and what its adapter lacks, as data: one line per kind of adapter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Speed of one kind of adapter before one kind of car; seconds but for ``baud``.

    ``latency_s`` is added once each way (USB polling, radio), ``hold_s`` on the way to the tester
    alone (an FTDI chip holds bytes back until its latency timer ends). ``p2_s`` is how long a unit
    thinks, ``flow_s`` passes from a first frame through flow control to the next frame,
    ``separation_s`` between those behind it. ``wait_s`` is how long the chip waits after an answer
    for another one (adaptive timing 1). ``reset_s`` and ``search_s`` belong to ATZ and to the first
    request after ATSP0. A ``clone`` knows no 29-bit CAN, no long answers (AT AL), one PID a
    request, and cuts longer requests. One that ``cuts`` sends no flow control (ISO 15765-2, 9.6.5),
    so that of a long answer only the first frame comes. One without ``searches`` has an automatic
    search that ends in UNABLE TO CONNECT before any car.
    """

    baud: int
    latency_s: float
    p2_s: float
    wait_s: float
    reset_s: float
    search_s: float
    hold_s: float = 0.0
    flow_s: float = 0.003
    separation_s: float = 0.001
    stn: bool = False
    clone: bool = False
    cuts: bool = False
    searches: bool = True


TIMINGS: dict[str, Timing] = {
    "ideal": Timing(0, 0.0, 0.0, 0.010, 0.0, 0.0, flow_s=0.0, separation_s=0.0),
    "usb115k2": Timing(115_200, 0.001, 0.005, 0.030, 0.45, 0.6),
    "usb115k2_p20": Timing(115_200, 0.001, 0.020, 0.030, 0.45, 0.6),
    "usb38k4": Timing(38_400, 0.001, 0.010, 0.050, 0.75, 1.4),
    "ftdi16": Timing(38_400, 0.001, 0.010, 0.050, 0.75, 1.4, hold_s=0.015),
    "stn2m": Timing(2_000_000, 0.001, 0.005, 0.030, 0.25, 0.3, stn=True),
    "clone": Timing(38_400, 0.001, 0.010, 0.050, 0.75, 1.4, clone=True),
    "cutting": Timing(38_400, 0.001, 0.010, 0.050, 0.75, 1.4, cuts=True),
    "no_search": Timing(38_400, 0.001, 0.010, 0.050, 0.75, 1.4, searches=False),
    "bluetooth": Timing(115_200, 0.0125, 0.010, 0.050, 0.9, 1.8),
}

# The adapters that a user of the simulator may name, and the timing of each.
DEFAULT_ADAPTER = "elm327"
ADAPTERS = {
    DEFAULT_ADAPTER: "usb115k2",
    "stn": "stn2m",
    "clone": "clone",
    "cutting": "cutting",
    "no_search": "no_search",
}


def timing_named(name: str) -> Timing:
    """The timing of that name; ``ValueError`` with the known names otherwise."""
    if name not in TIMINGS:
        raise ValueError(f"unknown timing {name!r}; known: {', '.join(TIMINGS)}")
    return TIMINGS[name]


def adapter_named(name: str) -> str:
    """The name of that adapter's timing; ``ValueError`` with the known names otherwise."""
    if name not in ADAPTERS:
        raise ValueError(f"unknown adapter {name!r}; known: {', '.join(ADAPTERS)}")
    return ADAPTERS[name]
