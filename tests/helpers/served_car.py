"""A watched car behind a real pseudo terminal, opened like any serial adapter."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.faults import parse_faults
from hardware.simulator.serving import Simulation, _terminal
from hardware.simulator.timing import timing_named
from tests.helpers.car_truth import WatchedCar
from tests.helpers.fault_run import FaultRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def served(
    states: Sequence[str], faults: Sequence[str], timing: str = "ideal"
) -> Iterator[FaultRun]:
    """As ``start_simulation``, but the car remembers what it was asked, so it can be the judge."""
    car, parsed = WatchedCar(states), parse_faults(faults)
    face = ElmFace(car, timing_named(timing), parsed)
    with Simulation(face, _terminal(needed=True)) as simulation:
        link = open_adapter(
            simulation.url, clock=SystemClock(), on_step=lambda _step, _words: None
        ).link
        try:
            yield FaultRun(link, car, parsed)
        finally:
            link.close()
