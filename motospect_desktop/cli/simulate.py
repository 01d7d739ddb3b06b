"""``motospect simulate``: a simulated car for any diagnostic program."""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import say

if TYPE_CHECKING:
    from types import FrameType

_FACES = "What to speak: elm, slcan, slcan@250000 or can:udp_multicast:239.74.163.2."
_CARS = "The car: petrol (CAN), can29, iso9141, kwp, kwp5, j1850vpw or j1850pwm."
_STATES = (
    "State of the car, such as p0301, healthy or vin_eu; may repeat; any other word lists all."
)
_FAULTS = "Fault of the wire, such as lost_frame or slow; may repeat; any other word lists all."
_ADAPTERS = "Behind the face elm: elm327, stn, clone, cutting (no long answers), no_search."
_TRAFFIC = "The units talk to each other all the time, as on a real bus; not with the face elm."


def simulate(  # noqa: PLR0913 - one parameter an option
    *,
    face: Annotated[str, typer.Option(help=_FACES)] = "elm",
    car: Annotated[str, typer.Option(help=_CARS)] = "petrol",
    adapter: Annotated[str, typer.Option(help=_ADAPTERS)] = "elm327",
    state: Annotated[list[str] | None, typer.Option(help=_STATES)] = None,
    fault: Annotated[list[str] | None, typer.Option(help=_FAULTS)] = None,
    traffic: Annotated[bool, typer.Option("--traffic", help=_TRAFFIC)] = False,
) -> None:
    """Serve a simulated car until Ctrl+C; prints the port's path or the bus on the first line."""
    ended = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    simulation = app.simulate(
        face, state or [], fault or [], car=car, adapter=adapter, traffic=traffic
    )
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        sys.stdout.write(f"{simulation.device}\n")
        sys.stdout.flush()
        say(f"Connect with --adapter {simulation.url}; Ctrl+C ends the car.")
        ended.wait()
    finally:
        simulation.close()
