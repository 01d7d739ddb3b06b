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


def simulate(
    *,
    face: Annotated[str, typer.Option(help="What to speak: elm (ELM327 text).")] = "elm",
    state: Annotated[list[str] | None, typer.Option(help="State of the car; may repeat.")] = None,
    fault: Annotated[list[str] | None, typer.Option(help="Fault of the wire; may repeat.")] = None,
) -> None:
    """Serve a simulated car; prints the port's path on the first line, runs until Ctrl+C."""
    ended = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    simulation = app.simulate(face, state or [], fault or [])
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        sys.stdout.write(f"{simulation.device}\n")
        sys.stdout.flush()
        say(f"Connect with --adapter {simulation.url}; Ctrl+C ends the car.")
        ended.wait()
    finally:
        simulation.close()
