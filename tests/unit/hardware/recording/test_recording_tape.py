from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from hardware.buses.base import BusHealth, BusState, CanFrame, SourceTraits
from hardware.errors import PortLost
from hardware.ports.scripted import Arrival, Expected, Script, ScriptedPort
from hardware.recording.record import (
    Failed,
    Failure,
    Gap,
    Head,
    HealthTold,
    HeardBytes,
    HeardFrames,
    MomentTold,
    SentBytes,
    SentFrame,
    Start,
    Started,
    WireKind,
)
from hardware.recording.tape import WireTape
from hardware.recording.taps import RecordedPort, RecordedSource
from tests.helpers.scripted_source import ScriptedSource
from tests.helpers.virtual_clock import VirtualClock

HEAD = Head(WireKind.BYTES, "serial:COM3", "COM3", datetime(2026, 3, 14, tzinfo=UTC))


def test_that_a_tape_that_never_ran_has_no_record() -> None:
    assert WireTape().record() is None


def test_that_a_full_tape_keeps_the_start_and_the_newest_and_counts_the_rest() -> None:
    clock = VirtualClock(50.0)
    tape = WireTape(limit=1_000, head_size=500)
    tape.begin(HEAD, clock)
    for number in range(100):
        clock.sleep(1)
        tape.add(SentBytes, clock.monotonic(), bytes((number,)), 1)
    record = tape.record()
    assert record
    (gap,) = (event for event in record.events if isinstance(event, Gap))
    kept = [event.data[0] for event in record.events if isinstance(event, SentBytes)]
    assert kept[:3] == [0, 1, 2]
    assert kept[-3:] == [97, 98, 99]
    assert len(kept) + gap.missing.events == 100
    assert gap.missing.size > 0
    assert [e.at_s for e in record.events] == sorted(e.at_s for e in record.events)
    assert record.events[0].at_s == 1.0


def test_that_another_wire_begins_a_new_record() -> None:
    tape = WireTape()
    tape.begin(HEAD, VirtualClock())
    tape.add(SentBytes, 0.0, b"ATZ\r", 4)
    tape.begin(HEAD, VirtualClock())
    record = tape.record()
    assert record
    assert record.events == ()


def test_that_a_wire_that_cannot_be_taped_leaves_no_record_of_another() -> None:
    tape = WireTape()
    tape.begin(HEAD, VirtualClock())
    tape.forget()
    assert tape.record() is None


def test_that_a_record_can_be_taken_while_the_wire_is_busy() -> None:
    tape = WireTape(limit=10_000, head_size=1_000)
    tape.begin(HEAD, VirtualClock())
    done = threading.Event()

    def talk() -> None:
        while not done.is_set():
            tape.add(SentBytes, 0.0, b"x", 1)

    talker = threading.Thread(target=talk)
    talker.start()
    try:
        sizes = [len(record.events) for _ in range(50) if (record := tape.record())]
    finally:
        done.set()
        talker.join()
    assert len(sizes) == 50


def test_that_the_time_of_day_is_told_and_kept() -> None:
    clock = VirtualClock()
    tape = WireTape()
    tape.begin(HEAD, clock)
    clock.sleep(2)
    now = tape.moment()
    record = tape.record()
    assert record
    assert record.events == (MomentTold(2.0, now),)
    assert now.tzinfo is not None


def test_that_a_port_is_taped_with_times_and_its_end() -> None:
    clock = VirtualClock()
    script = Script([Expected(b"ATZ\r", (Arrival(b"ELM", 0.5), Arrival(b"late", 0.7)))])
    port = ScriptedPort(clock, script)
    tape = WireTape()
    tape.begin(HEAD, clock)
    tap = RecordedPort(port, tape, clock)
    tap.write(b"ATZ\r")
    assert tap.read(1.0) == b"ELM"
    clock.sleep(1.0)
    assert tap.read(0) == b"late"
    tap.close()
    with pytest.raises(PortLost):
        tap.read(0.1)
    with pytest.raises(PortLost):
        tap.write(b"ATI\r")
    record = tape.record()
    assert record
    lost = Failure("PortLost", "scripted: closed")
    assert record.events == (
        SentBytes(0.0, b"ATZ\r"),
        HeardBytes(0.5, b"ELM"),
        HeardBytes(1.5, b"late", at_once=True),
        Failed(1.5, lost),
        SentBytes(1.5, b"ATI\r"),
        Failed(1.5, lost),
    )


class Bus:
    """A source whose frames and health the test sets."""

    name = "bus"
    traits = SourceTraits("test", "1", sets_bitrate=True, listens_only=True)

    def __init__(self) -> None:
        self.health = BusHealth()
        self.frames: list[CanFrame] = []

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        self.health = BusHealth()

    def stop(self) -> None: ...

    def send(self, frame: CanFrame) -> None:
        self.health = BusHealth(BusState.OFF, 1)

    def receive(self, timeout_s: float) -> list[CanFrame]:
        return self.frames

    def close(self) -> None: ...


def test_that_a_bus_is_taped_with_its_starts_and_every_change_of_its_health() -> None:
    clock = VirtualClock()
    bus, tape = Bus(), WireTape()
    tape.begin(HEAD, clock)
    tap = RecordedSource(bus, tape, clock)
    tap.start(500_000, listen_only=True)
    assert tap.receive(0.1) == []
    bus.frames = [CanFrame(0x7E8), CanFrame(0x7E9)]
    assert tap.receive(0.1) == bus.frames
    tap.send(CanFrame(0x7DF))
    record = tape.record()
    assert record
    assert record.events == (
        Started(0.0, Start(500_000, listen_only=True)),
        HealthTold(0.0, BusHealth()),
        HeardFrames(0.0, tuple(bus.frames)),
        SentFrame(0.0, CanFrame(0x7DF)),
        HealthTold(0.0, BusHealth(BusState.OFF, 1)),
    )
    assert (tap.name, tap.traits, tap.health) == (bus.name, bus.traits, bus.health)


def test_that_a_listener_gets_the_frames_that_are_heard_while_it_listens() -> None:
    tape, source, heard = WireTape(), ScriptedSource(), list[CanFrame]()
    wire = RecordedSource(source, tape, VirtualClock())
    for number, listener in enumerate((None, heard.extend, None)):
        source.put([CanFrame(number)])
        tape.listener = listener
        assert wire.receive(0.0) == [CanFrame(number)]
    assert heard == [CanFrame(1)]
