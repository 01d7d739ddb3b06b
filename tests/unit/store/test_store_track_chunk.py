from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motospect_desktop.store.track_chunk import (
    Piece,
    decode_block,
    decode_chunk,
    decode_wire,
    encode_block,
    encode_chunk,
    encode_wire,
    joined,
    piece,
)

FLOATS = st.floats(width=64, allow_nan=True)
NUMBERS = st.lists(st.tuples(FLOATS, FLOATS), max_size=30).map(
    lambda rows: piece([at for at, _ in rows], [value for _, value in rows])
)
TEXT = st.text(st.characters(), max_size=5)
WORDS = st.lists(st.tuples(FLOATS, TEXT), min_size=1, max_size=30).map(
    lambda rows: piece([at for at, _ in rows], [word for _, word in rows])
)
PIECES = st.one_of(NUMBERS, WORDS)


def bits(samples: Piece) -> tuple[bytes, bytes, tuple[str, ...]]:
    return samples.times_s.tobytes(), samples.values.tobytes(), samples.words


@settings(deadline=None)
@given(PIECES)
def test_that_a_block_gives_back_its_samples_to_the_last_bit(samples: Piece) -> None:
    assert bits(decode_block(encode_block(samples))) == bits(samples)


@settings(deadline=None)
@given(st.dictionaries(st.integers(0, 300), PIECES, max_size=5), st.binary(max_size=40))
def test_that_a_chunk_gives_back_all_signals_and_the_wire(
    samples: dict[int, Piece], wire: bytes
) -> None:
    chunk = encode_chunk(samples, wire)
    told, sent = decode_chunk(chunk)
    assert {place: bits(each) for place, each in told.items()} == {
        place: bits(each) for place, each in samples.items()
    }
    assert sent == wire
    for place in samples:
        alone, nothing = decode_chunk(chunk, place)
        assert list(alone) == [place]
        assert nothing == b""


@settings(deadline=None)
@given(st.binary(max_size=80))
def test_that_bytes_of_the_wire_come_back(data: bytes) -> None:
    assert decode_wire(encode_wire(data)) == data


@settings(deadline=None)
@given(st.binary(max_size=80))
def test_that_any_bytes_are_samples_or_a_value_error(data: bytes) -> None:
    whole = encode_chunk({0: piece([1.0], [2.0]), 1: piece([1.0], ["on"])}, b"wire")
    for damaged in (data, b"\x01" + zlib.compress(data), whole[: len(data)]):
        for decode in (decode_block, decode_chunk, decode_wire):
            try:
                decode(damaged)
            except ValueError:
                continue


@settings(deadline=None)
@given(st.integers(0, 200), st.integers(0, 255))
def test_that_one_changed_byte_is_never_read_as_other_samples(place: int, byte: int) -> None:
    samples = piece([n / 20 for n in range(50)], [float(n % 7) for n in range(50)])
    block = bytearray(encode_block(samples))
    block[place % len(block)] = byte
    try:
        told = decode_block(bytes(block))
    except ValueError:
        return
    assert bits(told) == bits(samples)


def test_that_pieces_are_joined_in_order() -> None:
    both = joined([piece([0.0], ["a"]), piece([1.0, 2.0], ["b", "a"])])
    assert both.times_s.tolist() == [0.0, 1.0, 2.0]
    assert both.words == ("a", "b", "a")
    assert bits(joined([])) == (b"", b"", ())


def test_that_an_hour_of_a_usual_signal_takes_a_fraction_of_its_plain_size() -> None:
    dice = np.random.default_rng(1)
    times = np.arange(72_000) / 20 + dice.normal(0, 0.001, 72_000).round(6)
    values = (800 + np.cumsum(dice.normal(0, 3, 72_000)).round(0) / 4).clip(0)
    assert len(encode_block(Piece(times, values))) < 0.6 * 16 * 72_000


@pytest.mark.parametrize(
    ("told", "reason"),
    [(b"", "version none"), (b"\x02x", "version 02"), (b"\x01x", "decompress")],
)
def test_that_what_is_no_chunk_says_why(told: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        decode_chunk(told)
