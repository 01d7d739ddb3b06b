from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hardware.recording.record import (
    Bounds,
    Event,
    Gap,
    Head,
    HeardBytes,
    SentBytes,
    WireKind,
    WireRecord,
)
from hardware.recording.tape import Place, WireTape
from hardware.recording.text import read_record
from motospect_desktop.diagnostics.wire_following import WireFollower
from tests.helpers.virtual_clock import VirtualClock

HEAD = Head(
    WireKind.BYTES, "serial:COM3", "COM3", datetime(2026, 3, 14, tzinfo=UTC), bounds=Bounds(1)
)


def a_tape(limit: int = 100_000, head_size: int = 500) -> WireTape:
    tape = WireTape(limit, head_size)
    tape.begin(HEAD, VirtualClock())
    return tape


def put(tape: WireTape, *numbers: int) -> None:
    for number in numbers:
        tape.add(SentBytes, float(number), bytes((number,)), 1)


def numbers_in(events: tuple[Event, ...]) -> list[int]:
    return [event.data[0] for event in events if isinstance(event, SentBytes)]


def records_in(data: bytes) -> list[WireRecord]:
    parts = ("motospect-wire" + part for part in data.decode().split("motospect-wire")[1:])
    return [read_record(part, "recording") for part in parts]


def test_that_a_reader_of_the_tape_gets_each_event_once() -> None:
    tape = a_tape()
    place = Place()
    told: list[int] = []
    for number in range(60):
        put(tape, number)
        if number % 7 == 0:
            passed = tape.since(place)
            place, told = passed.place, told + numbers_in(passed.events)
    assert told + numbers_in(tape.since(place).events) == list(range(60))
    assert tape.since(tape.since(place).place).events == ()


def test_that_what_a_full_tape_let_go_before_it_was_read_is_a_counted_gap() -> None:
    tape = a_tape(limit=1_000)
    put(tape, *range(10))
    place = tape.since(Place()).place
    put(tape, *range(10, 100))
    passed = tape.since(place)
    (gap,) = (event for event in passed.events if isinstance(event, Gap))
    assert numbers_in(passed.events) == list(range(100 - len(passed.events) + 1, 100))
    assert gap.missing.events + len(passed.events) - 1 == 90
    assert gap.missing.size == gap.missing.events * 201


def test_that_a_recording_holds_the_start_up_a_gap_and_what_passed_meanwhile() -> None:
    tape, heard = a_tape(), bytearray()
    put(tape, *range(50))
    follower = WireFollower(tape, heard.extend)
    put(tape, *range(50, 60))
    follower.close()
    follower.close()
    put(tape, 60)
    (record,) = records_in(bytes(heard))
    (gap,) = (event for event in record.events if isinstance(event, Gap))
    told = numbers_in(record.events)
    assert record.head == HEAD
    assert told[:3] == [0, 1, 2]
    assert told[-10:] == list(range(50, 60))
    assert len(told) + gap.missing.events == 60


def test_that_a_wire_opened_again_is_a_record_of_its_own_with_its_bounds() -> None:
    tape, heard = a_tape(), bytearray()
    follower = WireFollower(tape, heard.extend)
    tape.begin(replace(HEAD, bounds=None), VirtualClock())
    tape.add(HeardBytes, 1.0, b"ELM327", 6)
    follower._take(last=False)
    assert len(records_in(bytes(heard))) == 1  # its bounds are not known yet
    tape.keep_to(Bounds(6, settled=True))
    follower.close()
    first, second = records_in(bytes(heard))
    assert first.events == ()
    assert second.head.bounds == Bounds(6, settled=True)
    assert second.events == (HeardBytes(1.0, b"ELM327"),)


def test_that_without_a_wire_nothing_is_heard() -> None:
    heard = bytearray()
    WireFollower(WireTape(), heard.extend).close()
    assert heard == b""
