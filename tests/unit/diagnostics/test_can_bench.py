from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pytest

from hardware.buses.base import CanFrame as WireFrame
from hardware.clock import SystemClock
from hardware.errors import PortBusy, PortLost
from hardware.links.raw_wire import RawWire
from hardware.recording.tape import WireTape
from motospect_desktop.diagnostics import events
from motospect_desktop.diagnostics.can_audit import AuditFile
from motospect_desktop.diagnostics.can_bench import CanBench
from motospect_desktop.diagnostics.can_events import (
    CanClosed,
    CanEvent,
    CanFailed,
    CanLocked,
    CanOpened,
    CanState,
    CanUnlocked,
    SendingEnded,
)
from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.protocols.dbc import Dbc
from tests.helpers.bench import a_car
from tests.helpers.raw_bus import RawBus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from hardware.clock import Clock
    from motospect_desktop.domain.can_frame import AnyCanFrame
    from motospect_desktop.errors import StoreError
    from motospect_desktop.ui.can_workbench import CanCommands

LONG_S = 30.0
Kind = TypeVar("Kind")
DBC = """VERSION ""
BU_: ECU
BO_ 256 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.25,0) [0|16383.75] "rpm" ECU
"""


@dataclass
class Kept:
    """A log of the store in memory."""

    source: str
    frames: list[AnyCanFrame] = field(default_factory=list)
    dropped: int = 0
    closed: bool = False

    def add(self, frames: Sequence[AnyCanFrame]) -> None:
        self.frames += frames

    def close(self) -> None:
        self.closed = True


class Store:
    def __init__(self) -> None:
        self.logs: list[Kept] = []

    def record(
        self,
        source: str,
        *,
        started_at: datetime,
        zero_s: float,
        tell: Callable[[StoreError], None],
    ) -> Kept:
        self.logs.append(Kept(source))
        return self.logs[-1]


class Desk:
    """A bench whose buses are made by the test."""

    def __init__(self, path: Path) -> None:
        self.clock = SystemClock()
        self.buses: list[RawBus] = []
        self.store = Store()
        self.tape = WireTape()
        self.bay: list[events.BayEvent] = []
        self.audit = path / "audit.log"
        self.trouble: Exception | None = None
        self.listens_only = True
        self.told: list[CanEvent] = []
        self.bench = CanBench(
            open_bus=self.open_bus,
            clock=self.clock,
            store=self.store,
            audit=AuditFile(self.audit),
            tape=self.tape,
            on_sample=self.bay.append,
        )

    def open_bus(self, url: str, clock: Clock, bitrate: int | None = None, /) -> RawWire:
        if self.trouble is not None:
            raise self.trouble
        self.buses.append(RawBus(clock, listens_only=self.listens_only))
        wire = RawWire(self.buses[-1], bitrate)
        wire.listen()
        return wire

    def wait(self, kind: type[Kind]) -> Kind:
        """The next event of that kind."""

        def found() -> Kind | None:
            self.told += self.bench.events()
            return next((one for one in self.told if isinstance(one, kind)), None)

        event = until(found)
        self.told.remove(event)  # type: ignore[arg-type]  # it is one of them
        return event

    def open(self, url: str = "can:raw:0", *, bitrate: int | None = None) -> RawBus:
        self.bench.open(url, bitrate=bitrate)
        self.wait(CanOpened)
        return self.buses[-1]


def until(found: Callable[[], Kind | None]) -> Kind:
    ends_at = time.monotonic() + LONG_S
    pause = threading.Event()
    while time.monotonic() < ends_at:
        value = found()
        if value:
            return value
        pause.wait(0.005)
    raise AssertionError("it never came")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    try:
        yield made
    finally:
        made.bench.shut_down()


def frames(count: int, can_id: int = 0x100) -> list[WireFrame]:
    now = time.monotonic()
    return [WireFrame(can_id, n.to_bytes(8, "little"), at_s=now) for n in range(count)]


def test_that_the_bench_has_the_commands_of_the_page(desk: Desk) -> None:
    commands: CanCommands = desk.bench
    assert commands.health().state is CanState.CLOSED
    assert len(commands.take()) == 0


def test_that_a_bus_is_opened_listening_and_every_frame_reaches_the_window(desk: Desk) -> None:
    bus = desk.open(bitrate=250_000)
    assert bus.starts == [(250_000, True)]
    assert desk.bench.health().state is CanState.LISTENING
    for first in range(0, 1000, 100):
        bus.put(frames(1000)[first : first + 100])
    until(lambda: desk.bench.health().received == 1000)
    rows = np.concatenate([taken_whole(desk, 1000)])
    assert rows["data"][:, 0].tolist() == [n % 256 for n in range(1000)]
    health = desk.bench.health()
    assert (health.dropped, health.lost, health.errors) == (0, 0, 0)
    assert health.bitrate == 250_000
    assert bus.sent == []


def taken_whole(desk: Desk, count: int) -> np.ndarray[tuple[int], np.dtype[np.void]]:
    parts: list[np.ndarray[tuple[int], np.dtype[np.void]]] = []

    def whole() -> bool:
        parts.append(desk.bench.take())
        return sum(map(len, parts)) >= count

    until(whole)
    return np.concatenate(parts)


def test_that_the_load_is_the_share_of_bit_times(desk: Desk) -> None:
    bus = desk.open(bitrate=500_000)
    bus.put([WireFrame(0x555, b"\x55" * 8, at_s=0.0)] * 1000)
    health = until(lambda: told if (told := desk.bench.health()).rate_hz else None)
    assert health.rate_hz == 1000
    assert health.load is not None
    assert 0.2 < health.load <= 1000 * 135 / 500_000


def test_that_an_adapter_that_acknowledges_says_so(desk: Desk) -> None:
    desk.listens_only = False
    desk.open()
    assert desk.bench.health().state is CanState.ACKNOWLEDGING


def test_that_opening_another_bus_gives_the_first_back(desk: Desk) -> None:
    first = desk.open()
    second = desk.open("can:raw:1")
    assert (first.closed, second.closed) == (True, False)
    desk.bench.close()
    desk.wait(CanClosed)
    assert [bus.closed for bus in desk.buses] == [True, True]
    assert desk.bench.health().state is CanState.CLOSED


@pytest.mark.parametrize(
    ("url", "trouble", "code"),
    [
        ("serial:/dev/ttyUSB0", None, "no_frames"),
        ("tcp://192.168.0.10:35000", None, "no_frames"),
        ("can:slcan:/dev/ttyACM0", PortBusy("savvycan (4711)"), "port_busy"),
    ],
)
def test_that_a_bus_that_cannot_be_opened_is_told_in_words(
    desk: Desk, url: str, trouble: Exception | None, code: str
) -> None:
    desk.trouble = trouble
    desk.bench.open(url)
    error = desk.wait(CanFailed).error
    assert error.code == code
    assert error.remedy
    if trouble:
        assert "savvycan" in error.cause
    assert desk.bench.health().state is CanState.CLOSED


def test_that_a_lost_bus_is_told_locks_and_keeps_what_came(desk: Desk) -> None:
    bus = desk.open()
    desk.bench.unlock()
    desk.wait(CanUnlocked)
    bus.put(frames(5))
    bus.put(PortLost("unplugged"))
    assert "unplugged" in desk.wait(CanFailed).error.cause
    assert desk.wait(CanLocked).why == "lost"
    assert len(taken_whole(desk, 5)) == 5
    assert desk.bench.health().state is CanState.LOST
    desk.bench.send(CanFrame(0x123))
    ended = desk.wait(SendingEnded)
    assert ended.error is not None
    assert ended.error.code == "locked"
    assert bus.sent == []


def test_that_frames_are_kept_in_the_store_while_recording(desk: Desk) -> None:
    bus = desk.open()
    bus.put(frames(3))
    until(lambda: desk.bench.health().received == 3)
    taken_whole(desk, 3)
    desk.bench.record(on=True)
    until(lambda: desk.bench.health().recording)
    bus.put(frames(4))
    until(lambda: len(desk.store.logs[0].frames) == 4)
    desk.store.logs[0].dropped = 2
    assert desk.bench.health().dropped == 2
    desk.bench.record(on=False)
    until(lambda: desk.store.logs[0].closed)
    until(lambda: not desk.bench.health().recording)
    assert desk.bench.health().dropped == 2
    assert desk.store.logs[0].source == "raw bus"


def test_that_recording_without_a_bus_is_told(desk: Desk) -> None:
    desk.bench.record(on=True)
    assert desk.wait(CanFailed).error.code == "no_bus"
    desk.bench.unlock()
    assert desk.wait(CanFailed).error.code == "no_bus"


def test_that_frames_are_sent_behind_the_unlock_until_the_bus_is_closed(desk: Desk) -> None:
    bus = desk.open()
    number = desk.bench.send(CanFrame(0x123, b"\x01"))
    ended = desk.wait(SendingEnded)
    assert (ended.number, ended.sent) == (number, 0)
    desk.bench.unlock()
    desk.wait(CanUnlocked)
    assert desk.bench.health().state is CanState.UNLOCKED
    desk.bench.send(CanFrame(0x123, b"\x01"))
    assert desk.wait(SendingEnded).error is None
    desk.bench.replay(rows_of([CanFrame(n, at_s=n / 100) for n in range(5)]), 2.0, title="a")
    assert desk.wait(SendingEnded).sent == 5
    desk.bench.send_periodic(CanFrame(0x124), 0.001)
    until(lambda: bool(desk.bench.sendings()))
    desk.bench.close()
    assert desk.wait(CanLocked).why == "closed"
    desk.wait(CanClosed)
    assert [frame.can_id for _at, frame in bus.sent[:6]] == [0x123, 0, 1, 2, 3, 4]
    assert "closed" in desk.audit.read_text("utf-8").splitlines()[-1]


def said(desk: Desk, bus: RawBus) -> list[events.SampleArrived]:
    """Let the bus say the speed once; what the Live page is told until the sample is there."""
    before = len(desk.bay)
    bus.put([WireFrame(0x100, b"\xa0\x0f" + bytes(6), at_s=time.monotonic()), *frames(1, 0x101)])

    def samples() -> list[events.SampleArrived]:
        return [one for one in desk.bay[before:] if isinstance(one, events.SampleArrived)]

    return until(samples)


def heard_all(desk: Desk, bus: RawBus) -> None:
    """Wait until what the bus says now was heard by everybody."""
    bus.put(frames(1, 0x7FF))
    until(lambda: 0x7FF in desk.bench.take()["can_id"])
    desk.bench.close()
    desk.wait(CanClosed)


def test_that_signals_of_a_database_come_as_samples(desk: Desk) -> None:
    bus = desk.open()
    desk.bench.decode([Dbc.parse(DBC)], {"Engine.Speed"})
    assert desk.bay == []  # nothing came yet
    (sample,) = said(desk, bus)
    assert desk.bay[0] == events.LiveStarted((("", "can:100"),))
    live = sample.sample.live
    assert (live.pid, live.ecu, live.measurement.value) == ("can:100", "", 1000.0)
    assert live.measurement.signal.key == "Engine.Speed"
    assert 0.0 <= sample.sample.t_s < LONG_S
    desk.bench.decode([], ())
    assert desk.bay[-1] == events.LiveStopped()


def test_that_signals_join_the_cars_own_live_session_and_end_with_it(desk: Desk) -> None:
    bus = desk.open()
    desk.bench.hear(events.LiveStarted((("7E8", "0C"),)))
    desk.bench.decode([Dbc.parse(DBC)], {"Engine.Speed"})
    said(desk, bus)
    desk.bench.hear(events.LiveStopped())
    told = len(desk.bay)
    bus.put([WireFrame(0x100, bytes(8), at_s=time.monotonic())])
    heard_all(desk, bus)
    assert len(desk.bay) == told
    assert all(isinstance(one, events.SampleArrived) for one in desk.bay)


def test_that_signals_are_shown_until_that_is_ended_and_again_when_asked(desk: Desk) -> None:
    bus = desk.open()
    desk.bench.decode([Dbc.parse(DBC)], {"Engine.Speed"})
    said(desk, bus)
    desk.bench.watch(on=False)
    assert desk.bay[-1] == events.LiveStopped()
    desk.bench.watch(on=True)
    said(desk, bus)
    assert sum(isinstance(one, events.LiveStarted) for one in desk.bay) == 2


@pytest.mark.parametrize("end", ["close", "lose", "scan"])
def test_that_signals_end_with_their_bus_and_when_the_car_is_read(desk: Desk, end: str) -> None:
    bus = desk.open()
    desk.bench.decode([Dbc.parse(DBC)], {"Engine.Speed"})
    said(desk, bus)
    if end == "close":
        desk.bench.close()
    elif end == "lose":
        bus.put(PortLost("unplugged"))
    else:
        desk.bench.hear(events.ScanProgressed(1, 4, "7E8", "03", 1, 1, None))
    until(lambda: desk.bay[-1] == events.LiveStopped())


def test_that_the_adapter_of_the_car_is_tapped_and_never_sent_on(desk: Desk) -> None:
    url = "can:slcan:/dev/ttyACM0"
    car = a_car()
    car = replace(car, adapter=replace(car.adapter, url=url))
    desk.bench.hear(events.Connected(car))
    desk.bench.open(url)
    assert desk.wait(CanOpened).state is CanState.TAPPED
    assert desk.buses == []
    listener = until(lambda: desk.tape.listener)
    listener(frames(7))
    assert len(taken_whole(desk, 7)) == 7
    desk.bench.unlock()
    assert "asked" in desk.wait(CanFailed).error.cause
    desk.bench.hear(events.Disconnected())
    assert desk.wait(CanFailed).error.code == "port_lost"
    assert desk.bench.health().state is CanState.LOST
    assert desk.tape.listener is None


def test_that_a_capture_is_saved_and_loaded_in_the_background(desk: Desk, tmp_path: Path) -> None:
    rows = rows_of([CanFrame(n % 0x800, at_s=n / 1000) for n in range(120_000)])
    save = desk.bench.save(tmp_path / "a.log", rows)
    until(lambda: save.done)
    assert save.error is None
    load = desk.bench.load(tmp_path / "a.log")
    parts = []

    def whole() -> bool:
        part = load.take()
        assert len(part) <= 30_000
        parts.append(part)
        return load.done and not len(part)

    until(whole)
    back = np.concatenate(parts)
    assert (back["can_id"] == rows["can_id"]).all()
    assert load.summary is not None
    assert (load.summary.frames, load.share, load.error) == (120_000, 1.0, None)


def test_that_a_load_that_nobody_takes_from_waits_and_can_be_cancelled(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "a.log"
    path.write_text("(1.0) can0 123#11\n" * 400_000, encoding="utf-8")
    load = desk.bench.load(path)
    until(lambda: load.share > 0.4)
    load.cancel()
    until(lambda: load.done)
    assert load.summary is not None
    assert 0 < load.summary.frames < 400_000


def test_that_a_bad_capture_ends_in_words_with_what_was_before(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("(1.0) can0 123#11\nnonsense\n", encoding="utf-8")
    load = desk.bench.load(path)
    until(lambda: load.done)
    assert load.error is not None
    assert "line 2" in load.error.cause
    assert len(load.take()) == 1
