from __future__ import annotations

import queue
import threading
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import override

from hardware.adapters.base import OpenStep
from hardware.clock import SystemClock
from hardware.discovery import identity_of
from hardware.errors import AdapterMute, PortLost, RequestCancelled
from hardware.ports.listing import FoundPort
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.bay import Bay
from motospect_desktop.diagnostics.events import (
    AdapterGone,
    BayEvent,
    Connected,
    ConnectFailed,
    ConnectStep,
    Disconnected,
    LiveStopped,
    SampleArrived,
    ScanFinished,
    StepChanged,
    StepState,
)
from motospect_desktop.diagnostics.learned import Learned
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.passport import Passport
from tests.helpers.fake_link import FakeLink, FakeOpener

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hardware.adapters.base import OpenAdapter

E = TypeVar("E")
PATIENCE_S = 10.0


def assert_waited(event: threading.Event) -> None:
    assert event.wait(PATIENCE_S)


class Listener:
    """Collects events and waits for one of a kind."""

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
        self.seen: list[BayEvent] = []

    def __call__(self, event: BayEvent) -> None:
        self._events.put(event)

    def wait_for(self, kind: type[E]) -> E:
        while True:
            event = self._events.get(timeout=PATIENCE_S)
            self.seen.append(event)
            if isinstance(event, kind):
                return event


@contextmanager
def bay_with(opener: FakeOpener) -> Iterator[tuple[Bay, Listener]]:
    listener = Listener()
    clock = SystemClock()
    bay = Bay(open_adapter=opener, clock=clock, scanner=Scanner(clock), on_event=listener)
    try:
        yield bay, listener
    finally:
        bay.close()


def test_that_a_recording_is_played_in_its_own_time_unless_a_speed_is_named() -> None:
    with bay_with(opener := FakeOpener()) as (bay, listener):
        for url in ("replay:a.wire", "replay:a.wire?speed=9"):
            bay.connect(url)
            listener.wait_for(Connected)
    assert opener.opened == ["replay:a.wire?speed=1", "replay:a.wire?speed=9"]


def test_that_connecting_tells_its_steps_in_order() -> None:
    with bay_with(FakeOpener()) as (bay, listener):
        bay.connect("fake:")
        car = listener.wait_for(Connected).car
        done = [
            e.step
            for e in listener.seen
            if isinstance(e, StepChanged) and e.state is StepState.DONE
        ]
        assert done == list(ConnectStep)
        assert car.ecus == ("7E8", "7E9")


def test_that_a_failed_step_is_named() -> None:
    opener = FakeOpener(fails_at=OpenStep.ADAPTER, error=AdapterMute("no answer to ATZ"))
    with bay_with(opener) as (bay, listener):
        bay.connect("fake:")
        failed = listener.wait_for(ConnectFailed)
        assert failed.step is ConnectStep.ADAPTER
        assert failed.error.code == "adapter_mute"


def test_that_a_scan_runs_after_connecting_and_the_connection_stays() -> None:
    with bay_with(FakeOpener()) as (bay, listener):
        bay.connect("fake:")
        bay.scan()
        assert listener.wait_for(ScanFinished).scan.complete
        bay.disconnect()
        listener.wait_for(Disconnected)


def test_that_live_data_ends_on_stop_and_starts_again() -> None:
    with bay_with(FakeOpener()) as (bay, listener):
        bay.connect("fake:")
        for _round in range(2):
            bay.start_live([("7E8", "0D")])
            assert listener.wait_for(SampleArrived).sample.live.measurement.value == 50.0
            bay.stop()
            listener.wait_for(LiveStopped)


def test_that_another_choice_of_signals_replaces_the_first() -> None:
    with bay_with(FakeOpener()) as (bay, listener):
        bay.connect("fake:")
        bay.start_live([("7E8", "0D")])
        listener.wait_for(SampleArrived)
        bay.start_live([("7E8", "05")])
        listener.wait_for(LiveStopped)
        assert listener.wait_for(SampleArrived).sample.live.pid == "05"


def test_that_a_lost_adapter_is_told_and_found_again() -> None:
    gone = threading.Event()

    def unplugged(_count: int) -> None:
        if gone.is_set():
            raise PortLost("unplugged")

    with bay_with(FakeOpener(FakeLink(before=unplugged))) as (bay, listener):
        bay.connect("fake:")
        listener.wait_for(Connected)
        gone.set()
        assert "gone" in listener.wait_for(AdapterGone).error.title
        gone.clear()
        listener.wait_for(Connected)


def test_that_a_stop_also_ends_what_still_waits() -> None:
    wire_moves = threading.Event()
    wire_moves.set()
    link = FakeLink(before=lambda _count: assert_waited(wire_moves))
    with bay_with(FakeOpener(link)) as (bay, listener):
        bay.connect("fake:")
        bay.start_live([("7E8", "0D")])
        listener.wait_for(SampleArrived)
        wire_moves.clear()
        bay.scan()
        bay.stop()
        wire_moves.set()
        scan = listener.wait_for(ScanFinished).scan
        assert scan.interrupted_by == "stopped by the technician"


def test_that_closing_ends_the_thread() -> None:
    before = threading.active_count()
    with bay_with(FakeOpener()) as (bay, listener):
        bay.connect("fake:")
        bay.start_live([("7E8", "0D")])
        listener.wait_for(SampleArrived)
    assert threading.active_count() == before


def test_that_a_command_posted_while_ports_are_looked_at_is_not_kept_waiting(
    tmp_path: Path,
) -> None:
    """Between the look and the attempt that nobody asked for."""
    port = FoundPort("/dev/ttyUSB0", "OBDLink SX", "ScanTool.net", "115010123", 0x0403, 0x6015)
    known, looks = "serial:/dev/ttyUSB0", count()
    bays: list[Bay] = []

    class Waiting(FakeOpener):
        @override
        def __call__(self, url: str, **how: Any) -> OpenAdapter:
            if url == known:
                assert_waited(how["cancel"])
                raise RequestCancelled
            return super().__call__(url, **how)

    def look() -> tuple[FoundPort, ...]:
        number = next(looks)
        if number == 1:
            bays[0].connect("fake:other")
        return (port,) if number else ()

    book = AdapterBook(Learned(tmp_path / "passports.json"), look)
    identity = identity_of(port)
    then = datetime(2026, 3, 14, tzinfo=UTC)
    book.keep(Passport(identity, known, "OBDLink", "OBDLink SX", (), (), True, None, then))
    listener, clock = Listener(), SystemClock()
    bays.append(
        Bay(
            open_adapter=Waiting(),
            clock=clock,
            scanner=Scanner(clock),
            on_event=listener,
            book=book,
        )
    )
    with closing(bays[0]):
        assert listener.wait_for(Connected).car.adapter.url == "fake:other"
