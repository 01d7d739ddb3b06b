"""What the replayed port and bus answer, and when."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hardware.buses.base import BusHealth, BusState, CanFrame
from hardware.errors import AdapterMute, PortLost
from hardware.recording.player import ReplayClock
from hardware.recording.record import (
    Event,
    Failed,
    Failure,
    Gap,
    Head,
    HealthTold,
    HeardBytes,
    HeardFrames,
    Missing,
    MomentTold,
    SentBytes,
    SentFrame,
    Start,
    Started,
    WireKind,
    WireRecord,
)
from hardware.recording.replay_port import ReplayPort
from hardware.recording.replay_source import ReplaySource
from tests.helpers.virtual_clock import VirtualClock

OPENED = datetime(2026, 3, 14, 11, 5, tzinfo=UTC)


def port_of(*events: Event, speed: float | None = None) -> tuple[ReplayPort, ReplayClock]:
    clock = ReplayClock(VirtualClock(), speed)
    record = WireRecord(Head(WireKind.BYTES, "serial:COM3", "COM3", OPENED), events)
    return ReplayPort(record, clock), clock


def source_of(*events: Event) -> tuple[ReplaySource, ReplayClock]:
    clock = ReplayClock(VirtualClock(), None)
    record = WireRecord(Head(WireKind.FRAMES, "can:virtual:x", "x", OPENED), events)
    source = ReplaySource(record, clock)
    source.start(500_000)
    return source, clock


def asked(port: ReplayPort, text: str) -> bytes:
    port.write(text.encode() + b"\r")
    return port.read(1.0)


def spoken(*pairs: tuple[str, str]) -> list[Event]:
    """Requests a second apart, each answered after 10 ms."""
    events: list[Event] = []
    for second, (question, answer) in enumerate(pairs):
        events.append(SentBytes(second, question.encode() + b"\r"))
        events.append(HeardBytes(second + 0.01, answer.encode()))
    return events


def test_that_a_command_gets_its_next_answer_and_begins_again_behind_the_last() -> None:
    port, _clock = port_of(*spoken(("010C", "first"), ("010D", "speed"), ("010C", "second")))
    answers = [asked(port, "010C") for _ in range(3)]
    assert answers == [b"first", b"second", b"first"]
    assert asked(port, "010D") == b"speed"
    assert asked(port, "010C") == b"second"


def test_that_what_was_never_asked_is_answered_by_nobody_and_counted() -> None:
    port, _clock = port_of(*spoken(("010C", "rpm")))
    assert asked(port, "010D") == b"NO DATA\r\r>"
    assert port.unrecorded == 1
    assert asked(port, "ATRV") == b"?\r\r>"
    assert asked(port, "ATSH7E0") == b"OK\r\r>"
    assert asked(port, "010C") == b"NO DATA\r\r>", "it was asked of everybody, not of 7E0"
    assert asked(port, "ATSH7DF") == b"OK\r\r>"
    assert asked(port, "010C") == b"rpm"
    assert port.unrecorded == 2


def test_that_the_number_of_awaited_answers_is_no_part_of_the_question() -> None:
    port, _clock = port_of(*spoken(("010C1", "rpm"), ("010D", "speed")))
    assert asked(port, "010C") == b"rpm"
    assert asked(port, "010D2") == b"speed"


def test_that_commands_to_the_adapter_do_not_move_the_place_of_requests() -> None:
    heartbeat = ("ATRV", "14.1V")
    port, _clock = port_of(
        *spoken(heartbeat, ("010C", "first"), heartbeat, heartbeat, ("010C", "second"))
    )
    assert [asked(port, "ATRV") for _ in range(4)] == [b"14.1V"] * 4
    assert asked(port, "010C") == b"first"


def test_that_answers_take_the_time_they_took_and_none_of_the_real_one() -> None:
    port, clock = port_of(SentBytes(5.0, b"010C\r"), HeardBytes(6.5, b"late"))
    port.write(b"010C\r")
    assert port.read(1.0) == b""
    assert clock.monotonic() == 1.0
    assert port.read(1.0) == b"late"
    assert clock.monotonic() == 1.5
    assert port.read(3.0) == b""
    assert clock.monotonic() == 4.5


def test_that_what_lay_there_unheard_is_heard_by_a_read_that_does_not_wait() -> None:
    port, _clock = port_of(
        SentBytes(0.0, b"010C\r"),
        HeardBytes(0.5, b"rpm"),
        HeardBytes(60.0, b"late", at_once=True),
        SentBytes(61.0, b"010D\r"),
        HeardBytes(61.1, b"speed"),
    )
    port.write(b"010C\r")
    assert port.read(0) == b""
    assert port.read(1.0) == b"rpm"
    assert port.read(0) == b"late"
    assert port.read(0) == b""
    assert asked(port, "010D") == b"speed"


def test_that_a_lost_port_is_lost_again_in_the_same_words() -> None:
    port, _clock = port_of(
        SentBytes(0.0, b"010C\r"), Failed(0.2, Failure("PortLost", "COM3: unplugged"))
    )
    port.write(b"010C\r")
    for _ in range(2):
        with pytest.raises(PortLost, match="COM3: unplugged"):
            port.read(1.0)
    with pytest.raises(PortLost):
        port.write(b"010C\r")


def test_that_nothing_behind_a_gap_passes_for_the_answer_before_it() -> None:
    port, _clock = port_of(
        SentBytes(0.0, b"010C\r"),
        Gap(0.0, Missing(10, 1000)),
        HeardBytes(0.1, b"the end of another answer"),
        SentBytes(1.0, b"010D\r"),
    )
    assert asked(port, "010C") == b""


def test_that_the_time_of_day_is_that_of_the_recording() -> None:
    first, second = OPENED.replace(minute=6), OPENED.replace(minute=7)
    events = spoken(("0100", "a"), ("0101", "b"), ("0100", "c"), ("0101", "d"))
    port, _clock = port_of(
        *events[:2], MomentTold(0.5, first), *events[2:6], MomentTold(2.5, second), *events[6:]
    )
    asked(port, "0100")
    assert port.moment() == first
    asked(port, "0101")
    asked(port, "0100")
    assert port.moment() == second
    assert port_of(*events)[0].moment() == OPENED


def test_that_real_time_passes_between_questions_but_no_pause_is_longer_than_a_second() -> None:
    real = VirtualClock()
    record = WireRecord(
        Head(WireKind.BYTES, "", "x", OPENED),
        (
            *tuple(spoken(("0100", "a"), ("010C", "b"))),
            SentBytes(100.0, b"010D\r"),
            HeardBytes(100.01, b"c"),
        ),
    )
    port = ReplayPort(record, ReplayClock(real, 2.0))
    for text in ("0100", "010C", "010D"):
        asked(port, text)
    assert real.monotonic() == pytest.approx((1.01 + 1 + 0.01) / 2)


QUESTION = CanFrame(0x7DF, bytes.fromhex("0201000000000000"))
FIRST = CanFrame(0x7E8, bytes.fromhex("1014490201575657"))
FLOW = CanFrame(0x7E0, bytes.fromhex("3000000000000000"))
SECOND = CanFrame(0x7E8, bytes.fromhex("21AABBCCDDEEFF00"))


def data_of(frames: list[CanFrame]) -> list[bytes]:
    return [frame.data for frame in frames]


def test_that_flow_control_goes_on_with_its_own_question_only() -> None:
    other = CanFrame(0x7E0, bytes.fromhex("0209020000000000"))
    source, _clock = source_of(
        SentFrame(0.0, QUESTION),
        HeardFrames(0.01, (FIRST,)),
        SentFrame(1.0, other),
        HeardFrames(1.01, (FIRST,)),
        SentFrame(1.02, FLOW),
        HeardFrames(1.03, (SECOND,)),
    )
    source.send(QUESTION)
    assert data_of(source.receive(0.1)) == [FIRST.data]
    source.send(FLOW)
    assert source.receive(0.1) == [], "this answer was never let through"
    source.send(other)
    assert data_of(source.receive(0.1)) == [FIRST.data]
    source.send(FLOW)
    assert data_of(source.receive(0.1)) == [SECOND.data]
    assert source.unrecorded == 0


def test_that_a_question_is_known_however_its_frame_was_filled_up() -> None:
    source, _clock = source_of(
        SentFrame(0.0, CanFrame(0x7DF, bytes.fromhex("020100AAAAAAAAAA"))),
        HeardFrames(0.01, (SECOND,)),
    )
    source.send(QUESTION)
    assert data_of(source.receive(0.1)) == [SECOND.data]
    source.send(CanFrame(0x7DF, bytes.fromhex("0201200000000000")))
    assert source.receive(0.1) == []
    assert source.unrecorded == 1


def test_that_the_bus_becomes_what_it_became() -> None:
    off = BusHealth(BusState.OFF, 3)
    source, clock = source_of(
        Started(0.0, Start(500_000, listen_only=False)),
        HealthTold(0.0, BusHealth(tells=False)),
        SentFrame(1.0, QUESTION),
        HealthTold(1.2, off),
        HeardFrames(1.3, (SECOND,)),
    )
    assert source.health == BusHealth(tells=False)
    source.send(QUESTION)
    assert source.health == BusHealth(tells=False)
    assert source.receive(1.0) == []
    assert source.health == off
    assert clock.monotonic() == pytest.approx(0.2)
    assert data_of(source.receive(1.0)) == [SECOND.data]


def test_that_a_mute_bus_adapter_is_mute_again() -> None:
    source, _clock = source_of(
        SentFrame(0.0, QUESTION), Failed(1.0, Failure("AdapterMute", "no answer to F"))
    )
    source.send(QUESTION)
    with pytest.raises(AdapterMute, match="no answer to F"):
        source.receive(2.0)


def test_that_a_source_off_the_bus_or_closed_neither_sends_nor_receives() -> None:
    source, _clock = source_of(SentFrame(0.0, QUESTION))
    source.stop()
    with pytest.raises(PortLost, match="off the bus"):
        source.send(QUESTION)
    source.close()
    source.close()
    for call in (lambda: source.receive(0.0), lambda: source.start(500_000)):
        with pytest.raises(PortLost, match="closed"):
            call()
