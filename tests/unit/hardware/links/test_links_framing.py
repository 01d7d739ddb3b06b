"""ISO 15765-2: whole messages or a named defect, never something in between.

The encoder is written here from the standard and shares nothing with the product.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.links.framing import Broken, IsoTp, Message

VECTORS = Path(__file__).resolve().parents[5] / "shared" / "data" / "vectors" / "isotp_frames.jsonl"
SOURCES = ("7E8", "7E9", "7EA", "18DAF110")


def encode(payload: bytes, *, address: bytes = b"", pad: bool = True) -> list[bytes]:
    room = 8 - len(address)
    if len(payload) < room:
        frames = [bytes([len(payload)]) + payload]
    else:
        first = room - 2
        frames = [bytes([0x10 + len(payload) // 256, len(payload) % 256]) + payload[:first]]
        chunks = range(first, len(payload), room - 1)
        for number, at in enumerate(chunks, start=1):
            frames.append(bytes([0x20 + number % 16]) + payload[at : at + room - 1])
    return [address + (frame.ljust(room, b"\xaa") if pad else frame) for frame in frames]


def receive(
    frames: list[tuple[str, bytes]], address: int | None = None
) -> tuple[list[Message], list[Broken]]:
    collector = IsoTp(address)
    found: list[Message | Broken] = []
    for source, data in frames:
        found += collector.feed(source, data, f"{source}{data.hex()}")
    found += collector.finish()
    return (
        [piece for piece in found if isinstance(piece, Message)],
        [piece for piece in found if isinstance(piece, Broken)],
    )


@st.composite
def interleaved(draw: st.DrawFn) -> tuple[dict[str, bytes], list[tuple[str, bytes]]]:
    sources = draw(st.lists(st.sampled_from(SOURCES), min_size=1, max_size=4, unique=True))
    payloads = {
        source: draw(st.randoms(use_true_random=False)).randbytes(
            draw(st.one_of(st.integers(1, 60), st.integers(1, 4095)))
        )
        for source in sources
    }
    queues = {source: encode(payloads[source], pad=draw(st.booleans())) for source in sources}
    order = [source for source in sources for _ in queues[source]]
    draw(st.randoms(use_true_random=False)).shuffle(order)
    return payloads, [(source, queues[source].pop(0)) for source in order]


@given(interleaved())
@settings(deadline=None)
def test_that_interleaved_messages_come_out_whole(
    case: tuple[dict[str, bytes], list[tuple[str, bytes]]],
) -> None:
    payloads, frames = case
    messages, broken = receive(frames)
    assert {message.source: message.payload for message in messages} == payloads
    assert len(messages) == len(payloads)
    assert not broken
    for message in messages:
        own = [source + data.hex() for source, data in frames if source == message.source]
        assert list(message.raw) == own


@given(st.binary(min_size=1, max_size=300), st.booleans(), st.sampled_from([0x2A, 0xF1]))
def test_that_extended_addresses_are_taken_off(payload: bytes, pad: bool, first: int) -> None:
    frames = encode(payload, address=bytes([first]), pad=pad)
    messages, broken = receive([("758", frame) for frame in frames], 0x2A)
    assert [message.payload for message in messages] == [payload]
    assert not broken


def test_that_another_extended_address_is_another_unit() -> None:
    collector = IsoTp(0x2A)
    assert not list(collector.feed("758", bytes.fromhex("40036101FF"), "758..."))
    assert not list(collector.finish())
    assert collector.ignored == 1


@given(st.binary(min_size=8, max_size=400), st.data())
def test_that_damaged_order_never_yields_a_payload(payload: bytes, data: st.DataObject) -> None:
    frames = encode(payload)
    at = data.draw(st.integers(1, len(frames) - 1))
    other = data.draw(st.integers(1, len(frames) - 1))
    damage = data.draw(st.sampled_from(["delete", "duplicate", "swap"]))
    damaged = list(frames)
    if damage == "delete":
        del damaged[at]
    elif damage == "duplicate":
        damaged.insert(other, frames[at])
    else:
        damaged[at], damaged[other] = damaged[other], damaged[at]
    messages, broken = receive([("7E8", frame) for frame in damaged])
    repeated = damage == "duplicate" and at == other
    if damage != "delete" and not repeated and (at - other) % 16 == 0:
        return  # no receiver can tell frames with the same number apart
    assert {piece.source for piece in broken} == {"7E8"}
    finished_before = repeated and at == len(frames) - 1
    assert [message.payload for message in messages] == ([payload] if finished_before else [])


@given(st.binary(min_size=8, max_size=200), st.data())
def test_that_a_lost_byte_never_yields_a_payload(payload: bytes, data: st.DataObject) -> None:
    frames = encode(payload)
    at = data.draw(st.integers(0, len(frames) - 1))
    byte = data.draw(st.integers(1, 7))  # without byte 0 the kind of the frame is another one
    frames[at] = frames[at][:byte] + frames[at][byte + 1 :]
    messages, broken = receive([("7E8", frame) for frame in frames])
    if at == len(frames) - 1 and (len(payload) - 6) % 7 == 6:
        return  # one byte of padding: what is left is again a frame of the right length
    assert not messages
    assert broken


@pytest.mark.parametrize(
    ("frames", "reason"),
    [
        (["00"], "a single frame that claims 0 bytes"),
        (["0841000000000000"], "a single frame that claims 8 bytes"),
        (["04410C1A"], "3 bytes in a single frame of 4"),
        (["03410D2000"], "4 bytes in a single frame of 3"),
        (["", "03410D20"], "a frame of 0 bytes"),
        (["03410D2000000000FF"], "a frame of 9 bytes"),
        (["100A0102030405"], "bytes are lost in a first frame of 7"),
        (["1007010203040506"], "a first frame that claims 7 bytes"),
        (["1000000010010203"], "a first frame that claims 0 bytes"),
        (["100A010203040506"], "the answer ends after 6 of 10 bytes"),
        (["100A010203040506", "03410D20"], "a new message begins after 6 of 10 bytes"),
        (["100A010203040506", "2207080910"], "frame 2 came where 1 was due"),
        (["100A010203040506", "210708"], "bytes are lost in consecutive frame 1"),
        (["100A010203040506", "210708091011"], "bytes are lost in consecutive frame 1"),
        (["2107080910"], "a consecutive frame without a first frame"),
        (["40410C1AF8"], "unknown kind of frame 4"),
    ],
)
def test_that_a_defect_says_what_is_wrong(frames: list[str], reason: str) -> None:
    _, broken = receive([("7E8", bytes.fromhex(frame)) for frame in frames])
    assert [(piece.source, piece.reason) for piece in broken] == [("7E8", reason)]


def test_that_stray_frames_leave_a_finished_message_alone() -> None:
    frames = encode(bytes(range(20)))
    messages, broken = receive([("7E8", frame) for frame in [*frames, frames[-1], frames[-1]]])
    assert [message.payload for message in messages] == [bytes(range(20))]
    assert len(broken) == 1
    assert len(broken[0].raw) == 2


def test_that_the_rest_of_a_broken_message_is_one_defect() -> None:
    frames = encode(bytes(range(60)))
    del frames[2]
    _, broken = receive([("7E8", frame) for frame in frames])
    assert len(broken) == 1
    assert len(broken[0].raw) == len(frames)
    assert bytes(range(60)).startswith(broken[0].beginning)


def test_that_flow_control_is_counted_only() -> None:
    collector = IsoTp()
    assert not list(collector.feed("7E0", bytes.fromhex("300000"), "7E0300000"))
    assert not list(collector.finish())
    assert collector.ignored == 1


def test_that_recorded_vectors_are_met() -> None:
    if not VECTORS.exists():
        pytest.skip("../shared/data is not here")
    lines = VECTORS.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 15
    for line in lines:
        case = json.loads(line)
        messages, broken = receive([("7E8", bytes.fromhex(frame)) for frame in case["frames"]])
        assert [m.payload.hex().upper() for m in messages] == case["payloads"], case["test"]
        assert bool(broken) == (case["outcome"] != "ok"), case["test"]


def test_that_a_short_frame_of_a_unit_that_pads_has_lost_bytes() -> None:
    short, padded = b"\x06\x41\x01\x83\x07\xe5\x00", b"\x03\x41\x0d\x32\0\0\0\0"
    padding: set[str] = set()
    before = IsoTp(padding=padding)
    assert [type(one) for one in before.feed("7E8", short, "a")] == [Message]
    assert [type(one) for one in before.feed("7E8", padded, "b")] == [Message]
    assert padding == {"7E8"}
    after = IsoTp(padding=padding)
    assert list(after.feed("7E8", short, "c")) == []
    assert [type(one) for one in after.finish()] == [Broken]
    assert [type(one) for one in after.feed("7E9", short, "d")] == [Message]
