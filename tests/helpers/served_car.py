"""A watched car behind a real pseudo terminal or a bus in this process, in real time."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from hardware.adapters.table import open_adapter
from hardware.buses.python_can import PythonCanSource
from hardware.buses.slcan import SlcanSource
from hardware.clock import SystemClock
from hardware.gate import SafetyGate
from hardware.links.base import Capabilities
from hardware.links.isotp.link import IsoTpLink
from hardware.links.isotp.wire import CanWire
from hardware.links.protocols import PROTOCOLS
from hardware.ports.opening import open_port
from hardware.simulator.can_serving import BusSimulation
from hardware.simulator.faces.can import CanFace
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.faces.slcan import SlcanFace
from hardware.simulator.faults import CAN_FAULTS, parse_faults
from hardware.simulator.serving import Simulation, _terminal
from hardware.simulator.timing import timing_named
from tests.helpers.car_truth import WatchedCar
from tests.helpers.fault_run import WHEN_HIT_ON_CAN, FaultRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hardware.buses.base import FrameSource

# In real time the other tester may speak just behind the answer.
_WHEN_HIT = WHEN_HIT_ON_CAN | {"second_tester": WHEN_HIT_ON_CAN["second_tester"] | {"Value"}}


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


@contextmanager
def served_on_can(face: str, states: Sequence[str], faults: Sequence[str]) -> Iterator[FaultRun]:
    """The same on raw CAN: ``slcan`` behind a terminal, or ``virtual`` for python-can's bus.

    The bus is known beforehand, so that nobody listens to it for two seconds. The car stands: an
    answer that the machine delivers late is still a true one.
    """
    car, parsed, clock = WatchedCar(states), parse_faults(faults, CAN_FAULTS), SystemClock()
    car.stands = True
    timing = timing_named("ideal")
    nodes = CanFace(car, timing, parsed)
    source: FrameSource
    if face == "slcan":
        served: Simulation | BusSimulation = Simulation(
            SlcanFace(nodes, timing, 500_000, parsed), _terminal(needed=True)
        )
        source = SlcanSource(open_port(served.url), clock)
    else:
        served = BusSimulation(nodes, PythonCanSource("virtual", "faults", clock), "virtual:faults")
        source = PythonCanSource("virtual", "faults", clock)
    with served:
        source.start(500_000)
        wire = CanWire(source, SafetyGate(), clock)
        link = IsoTpLink(wire, clock, PROTOCOLS["6"], Capabilities(face, "1", frames=True))
        try:
            yield FaultRun(link, car, parsed, _WHEN_HIT, clock=clock)
        finally:
            link.close()
