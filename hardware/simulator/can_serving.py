"""Put a simulated car on a CAN bus, or an slcan adapter before it on a pipe."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Self

from hardware.buses.multicast import MulticastSource
from hardware.buses.python_can import PythonCanSource
from hardware.clock import SystemClock
from hardware.errors import BadUrl
from hardware.simulator.broadcasts import BROADCASTS
from hardware.simulator.faces.can import CanFace
from hardware.simulator.faces.slcan import SlcanFace
from hardware.simulator.faults import CAN_FAULTS, parse_faults
from hardware.simulator.serving import Simulation, open_pipe, start_simulation
from hardware.simulator.states import DEFAULT_CAR, build_car, states_of
from hardware.simulator.timing import DEFAULT_ADAPTER, adapter_named, timing_named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from hardware.buses.base import FrameSource
    from hardware.clock import Clock
    from hardware.simulator.car import Car

FACES = ("elm", "slcan", "slcan@250000", "can:virtual:NAME", "can:udp_multicast:239.74.163.2")
_BITRATE = 500_000
_SLCAN = {"slcan": _BITRATE, "slcan@500000": _BITRATE, "slcan@250000": 250_000}
_BUSES: dict[str, Callable[[str, Clock], FrameSource]] = {
    "virtual": partial(PythonCanSource, "virtual"),
    "udp_multicast": MulticastSource,
}
_STOP_S = 0.05  # how soon a car on a bus notices that it shall end


class BusSimulation:
    """A car on a CAN bus, served by a thread of its own; as ``Simulation`` otherwise.

    The bus is open when the constructor returns. Raises what ``FrameSource.start`` raises.
    """

    def __init__(self, nodes: CanFace, bus: FrameSource, address: str) -> None:
        self.device = address
        self.url = f"can:{address}"
        self._nodes = nodes
        self._bus = bus
        self._stop = False
        bus.start(_BITRATE)
        self._thread = threading.Thread(target=self._serve, name="simulated car", daemon=True)
        self._thread.start()

    @property
    def car(self) -> Car:
        """The car on the bus."""
        return self._nodes.car

    @property
    def requests(self) -> int:
        """How many questions the car was asked."""
        return self._nodes.requests

    def unplug(self) -> None:
        """Nobody is on the bus any more when this returns."""
        self.close()

    def close(self) -> None:
        """Leave the bus and end the thread; may be called twice."""
        self._stop = True
        self._thread.join()

    def __enter__(self) -> Self:
        """The simulation itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def _serve(self) -> None:
        """Sleep until a frame arrives or one is due."""
        clock, nodes = SystemClock(), self._nodes
        try:
            while not (self._stop or nodes.gone):
                due_at = nodes.next_at()
                wait_s = _STOP_S if due_at is None else due_at - clock.monotonic()
                for frame in self._bus.receive(min(max(0.0, wait_s), _STOP_S)):
                    nodes.receive(frame, clock.monotonic())
                for frame in nodes.due(clock.monotonic()):
                    self._bus.send(frame)
        finally:
            self._bus.close()


Served = Simulation | BusSimulation


def start_face(  # noqa: PLR0913 - each is an option of the command line
    face: str,
    states: Sequence[str] = (),
    faults: Sequence[str] = (),
    *,
    car: str = DEFAULT_CAR,
    adapter: str = DEFAULT_ADAPTER,
    traffic: bool = False,
) -> Served:
    """Serve a car behind ``face`` (one of ``FACES``, with any name or group) until it is closed.

    ``car`` is one of ``CARS``, ``adapter`` (the face ``elm`` only) one of ``ADAPTERS``. With
    ``traffic`` (every other face) its units talk all the time. Raises ``ValueError`` as
    ``start_simulation`` does, and for a name that nobody has.
    """
    states = states_of(car, states)
    if face == "elm":
        if traffic:
            raise ValueError("an ELM327 hands on answers only; choose the face slcan for traffic")
        return start_simulation(states, faults, adapter_named(adapter))
    if adapter != DEFAULT_ADAPTER:
        raise ValueError(f"the adapter {adapter!r} has the face elm, not {face}")
    timing = timing_named("usb115k2")
    known = parse_faults(faults, CAN_FAULTS)
    said = BROADCASTS if traffic else ()
    nodes = CanFace(build_car(states), timing, known, broadcasts=said)
    if bitrate := _SLCAN.get(face):
        pipe = open_pipe("auto")
        device = pipe.url.removeprefix("serial:")
        url = f"can:slcan:{device}@{bitrate}"
        return Simulation(SlcanFace(nodes, timing, bitrate, known), pipe, url)
    kind, _, channel = face.removeprefix("can:").partition(":")
    if face.startswith("can:") and kind in _BUSES and channel:
        try:
            return BusSimulation(nodes, _BUSES[kind](channel, SystemClock()), f"{kind}:{channel}")
        except BadUrl as error:
            raise ValueError(error.detail) from error
    raise ValueError(f"unknown face {face!r}; known: {', '.join(FACES)}")
