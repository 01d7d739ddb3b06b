from __future__ import annotations

import queue
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from hardware.buses.base import BusHealth, CanFrame
from hardware.errors import PortLost
from motospect_desktop.diagnostics.can_log import CanListener, CanLog
from motospect_desktop.errors import AdapterLost, MotospectError
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONG_S = 30.0


class Bench:
    """A log of a scripted bus; what it tells."""

    def __init__(self, most_waiting: int = 1000, **listeners: CanListener) -> None:
        self.source = ScriptedSource()
        self.told: queue.SimpleQueue[MotospectError] = queue.SimpleQueue()
        self.log = CanLog(self.source, listeners, self.told.put, most_waiting=most_waiting)


@contextmanager
def bench(most_waiting: int = 1000, **listeners: CanListener) -> Iterator[Bench]:
    made = Bench(most_waiting, **listeners)
    try:
        yield made
    finally:
        made.log.close()


def frames(count: int, first: int = 0) -> list[CanFrame]:
    return [CanFrame(0x100 + n, bytes((n % 256,)), at_s=float(n)) for n in range(first, count)]


def test_that_every_frame_reaches_every_listener_in_order() -> None:
    heard: dict[str, list[CanFrame]] = {"one": [], "two": []}
    with bench(one=heard["one"].extend, two=heard["two"].extend) as run:
        for first in range(0, 100, 10):
            run.source.put(frames(first + 10, first))
        last_in(run, heard["two"])
    assert heard["one"] == heard["two"] == frames(100)
    assert run.log.health.received == 100
    assert run.source.closed


def last_in(run: Bench, heard: list[CanFrame]) -> None:
    """Wait until the frame that a test puts last was heard."""
    arrived = threading.Event()
    for _ in range(int(LONG_S / 0.01)):
        if heard and heard[-1] == frames(100)[-1]:
            return
        arrived.wait(0.01)
    raise AssertionError(run.log.health)


def test_that_a_listener_that_raises_is_told_once_and_the_others_go_on() -> None:
    heard: list[CanFrame] = []

    def broken(_frames: Sequence[CanFrame]) -> None:
        raise KeyError("odd")

    with bench(decoder=broken, store=heard.extend) as run:
        for first in range(0, 100, 10):
            run.source.put(frames(first + 10, first))
        last_in(run, heard)
        assert run.log.running
    error = run.told.get(timeout=LONG_S)
    assert error.title == "decoder missed frames of the bus."
    assert "KeyError" in error.cause
    assert error.remedy
    assert run.told.empty()
    assert heard == frames(100)
    assert run.log.health.missed == {"decoder": 100}


def test_that_a_lost_bus_is_told_in_words_and_what_came_before_is_handed_on() -> None:
    heard: list[CanFrame] = []
    with bench(store=heard.extend) as run:
        run.source.put(frames(5))
        run.source.put(PortLost("can0: gone"))
        error = run.told.get(timeout=LONG_S)
    assert isinstance(error, AdapterLost)
    assert "can0: gone" in error.cause
    assert heard == frames(5)
    assert run.source.closed
    assert not run.log.running


def test_that_a_reader_that_fails_for_any_other_reason_does_not_end_unsaid() -> None:
    with bench() as run:
        run.source.put(ZeroDivisionError("a fault of ours"))
        error = run.told.get(timeout=LONG_S)
    assert isinstance(error, AdapterLost)
    assert "a fault of ours" in error.cause
    assert not run.log.running


def test_that_frames_without_a_place_to_wait_are_counted() -> None:
    held, go_on = threading.Event(), threading.Event()
    heard: list[CanFrame] = []

    def slow(batch: Sequence[CanFrame]) -> None:
        held.set()
        assert go_on.wait(LONG_S)
        heard.extend(batch)

    with bench(most_waiting=20, slow=slow) as run:
        run.source.put(frames(10))
        assert held.wait(LONG_S)
        for first in range(10, 100, 10):
            run.source.put(frames(first + 10, first))
        run.source.put(PortLost("the end"))
        run.told.get(timeout=LONG_S)  # all were received
        go_on.set()
    health = run.log.health
    assert health.received == 100
    assert health.dropped == 70
    assert heard == frames(30)


def test_that_losses_before_the_log_are_told_beside_its_own() -> None:
    with bench() as run:
        run.source.health = BusHealth(errors=3, lost=7)
    assert (run.log.health.lost, run.log.health.bus_errors) == (7, 3)


@pytest.mark.parametrize("times", [1, 2])
def test_that_a_log_may_be_closed_twice(times: int) -> None:
    with bench() as run:
        for _ in range(times):
            run.log.close()
    assert run.source.closed
