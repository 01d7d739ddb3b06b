"""The simulated car, reached as any adapter is: through a real pseudo terminal, or TCP."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.adapters.elm327 import open_elm327
from hardware.errors import BadUrl
from hardware.simulator.serving import start_simulation
from hardware.simulator.timing import ADAPTERS, DEFAULT_ADAPTER

if TYPE_CHECKING:
    from hardware.adapters.base import OpenAdapter, Opening


def open_simulated(url: str, how: Opening) -> OpenAdapter:
    """Start a car and open it: ``sim:``, ``sim:STATE,STATE`` or ``sim:STATE,ADAPTER``.

    An adapter is one of ``hardware.simulator.timing.ADAPTERS``. Closing the link ends the car.
    Raises ``BadUrl`` naming the known states for another, and all that ``open_elm327`` raises.
    """
    words = [word for word in url.removeprefix("sim:").split(",") if word]
    adapters = [word for word in words if word in ADAPTERS] or [DEFAULT_ADAPTER]
    states = [word for word in words if word not in ADAPTERS]
    try:
        car = start_simulation(states, timing=ADAPTERS[adapters[-1]])
    except ValueError as error:
        raise BadUrl(f"'{url}': {error}") from error
    with ExitStack() as undo:
        undo.callback(car.close)
        adapter = open_elm327(car.url, replace(how, on_close=car.close, known_as=url))
        undo.pop_all()
    return replace(adapter, url=url)
