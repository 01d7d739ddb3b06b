from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.buses.base import BusState, CanFrame
from hardware.buses.slcan import SlcanParser, SlcanSource, encode
from hardware.errors import AdapterMute, AdapterUnknown
from hardware.ports.scripted import Arrival, ScriptedPort
from tests.helpers.can_bench import CanBench
from tests.helpers.virtual_clock import VirtualClock

DATA = st.binary(max_size=8)
FRAMES = st.one_of(
    st.builds(CanFrame, st.integers(0, 0x7FF), DATA),
    st.builds(CanFrame, st.integers(0, 0x1FFFFFFF), DATA, extended=st.just(value=True)),
    st.builds(CanFrame, st.integers(0, 0x7FF), remote=st.just(value=True)),
)


def parsed(*chunks: bytes) -> tuple[list[CanFrame], list[str], int]:
    other: list[str] = []
    parser = SlcanParser(other.append)
    frames = [frame for chunk in chunks for frame in parser.feed(chunk, 0.0)]
    return frames, other, parser.garbled


@given(st.lists(FRAMES, max_size=20), st.integers(1, 40))
def test_that_frames_survive_any_cut_of_their_text(frames: list[CanFrame], size: int) -> None:
    text = b"".join(map(encode, frames))
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    assert parsed(*chunks) == (frames, [], 0)


@given(st.lists(st.binary(max_size=60), max_size=10))
def test_that_no_bytes_break_the_parser(chunks: list[bytes]) -> None:
    for frame in parsed(*chunks)[0]:
        assert len(frame.data) <= 8
        assert 0 <= frame.can_id <= (0x1FFFFFFF if frame.extended else 0x7FF)


@given(FRAMES.filter(lambda frame: not frame.remote), st.data())
def test_that_a_frame_that_lost_a_character_is_none(frame: CanFrame, data: st.DataObject) -> None:
    text = encode(frame)
    lost = data.draw(st.integers(1, len(text) - 2))
    frames, _other, garbled = parsed(text[:lost] + text[lost + 1 :])
    assert (frames, garbled) == ([], 1)


def test_that_answers_and_refusals_between_frames_are_kept_apart() -> None:
    frames, other, garbled = parsed(b"z\rt7E81AA\r\x07\rF04\rT18DAF1100\rV1013\r")
    assert [frame.address for frame in frames] == ["7E8", "18DAF110"]
    assert other == ["z", "\x07", "", "F04", "V1013"]
    assert garbled == 0


def test_that_time_stamps_are_read_over() -> None:
    frames, _other, garbled = parsed(b"t7E82AABB1234\rT18DAF1101AAFFFF\r")
    assert [frame.data for frame in frames] == [b"\xaa\xbb", b"\xaa"]
    assert garbled == 0


@pytest.mark.parametrize(
    "line", [b"t7E89", b"t0x12AABB", b"t7E8-1", b"t7E82AA BB", b"t", b"T1", b"tFFF0", b"T200000000"]
)
def test_that_no_damaged_line_passes_for_a_frame(line: bytes) -> None:
    assert parsed(line + b"\r")[0] == []


def test_that_a_silent_port_is_a_mute_adapter() -> None:
    clock = VirtualClock()
    with pytest.raises(AdapterMute):
        SlcanSource(ScriptedPort(clock, lambda _written: ()), clock)


def test_that_a_late_answer_to_an_earlier_command_is_not_the_version() -> None:
    clock = VirtualClock()

    def slow(written: bytes) -> list[Arrival]:
        answers = {b"V\r": b"\rV1013\r", b"N\r": b"NA123\r"}  # the first is that of C
        return [Arrival(answers[written])] if written in answers else []

    source = SlcanSource(ScriptedPort(clock, slow), clock)
    assert source.traits.version == "V1013 NA123"


def test_that_another_device_is_unknown() -> None:
    clock = VirtualClock()
    with pytest.raises(AdapterUnknown, match="ELM327"):
        SlcanSource(ScriptedPort(clock, lambda _written: [Arrival(b"ELM327 v1.5\r\r>")]), clock)


def test_that_an_adapter_without_flags_is_known_not_to_tell() -> None:
    def answer(written: bytes) -> list[Arrival]:
        return [Arrival({b"V\r": b"V1\r", b"F\r": b"\x07", b"N\r": b"\x07"}.get(written, b"\r"))]

    clock = VirtualClock()
    source = SlcanSource(ScriptedPort(clock, answer), clock)
    source.start(500_000)
    assert not source.health.tells
    assert source.receive(1.0) == []


def test_that_a_wrong_bitrate_is_heard_without_sending_and_sending_at_it_ends_bus_off() -> None:
    bench = CanBench(faults=["traffic"], face="slcan", bitrate=250_000)
    source = bench.source()
    source.start(500_000, listen_only=True)
    assert source.receive(0.5) == []
    assert source.health.errors
    assert source.health.state < BusState.PASSIVE
    source.start(500_000)
    for _ in range(2):
        source.send(CanFrame(0x7DF, bytes(8)))
        source.receive(0.3)
    states = [source.health.state]
    source.start(250_000)
    states.append(source.health.state)
    assert states == [BusState.OFF, BusState.ACTIVE]
    assert source.receive(0.5)


def test_that_a_channel_that_only_listens_sends_nothing() -> None:
    bench = CanBench(face="slcan")
    source = bench.source()
    source.start(500_000, listen_only=True)
    source.send(CanFrame(0x7DF, bytes.fromhex("0201000000000000")))
    assert source.receive(0.3) == []
    assert bench.nodes.requests == 0
    assert source.health.errors == 1
