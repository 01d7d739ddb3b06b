from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.protocols.can_bits import frame_bits

POLYNOMIAL = 0b1100010110011001


def by_hand(frame: CanFrame) -> int:
    """The same out of a text of bits: long division, and stuffing by pattern."""
    control, remote = f"{len(frame.data):04b}", "1" if frame.remote else "0"
    if frame.extended:
        name = f"{frame.can_id:029b}"
        bits = f"0{name[:11]}11{name[11:]}{remote}00{control}"
    else:
        bits = f"0{frame.can_id:011b}{remote}00{control}"
    bits += "".join(f"{byte:08b}" for byte in frame.data)
    rest = int(bits, 2) << 15
    for place in reversed(range(15, rest.bit_length())):
        if rest >> place & 1:
            rest ^= POLYNOMIAL << place - 15
    bits += f"{rest:015b}"
    done = ""
    while bits:
        done, bits = done + bits[0], bits[1:]
        if re.search("(0{5}|1{5})$", done):
            done += "1" if done[-1] == "0" else "0"
    return len(done) + 13


@given(
    st.lists(
        st.builds(
            lambda extended, number, data, remote: CanFrame(
                number if extended else number & 0x7FF,
                b"" if remote else data,
                extended=extended,
                remote=remote,
            ),
            st.booleans(),
            st.integers(0, 0x1FFFFFFF),
            st.one_of(st.binary(max_size=8), st.sampled_from([bytes(8), b"\xff" * 8])),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_that_every_frame_takes_the_bits_that_it_has_by_hand(frames: list[CanFrame]) -> None:
    assert frame_bits(rows_of(frames)).tolist() == [by_hand(frame) for frame in frames]


def test_that_lengths_lie_between_no_stuffing_and_the_worst_there_can_be() -> None:
    rng = np.random.default_rng(1)
    for length in range(9):
        frames = [CanFrame(int(rng.integers(0x800)), rng.bytes(length)) for _ in range(500)]
        bits = frame_bits(rows_of(frames))
        assert bits.min() >= 47 + 8 * length
        assert bits.max() <= 47 + 8 * length + (34 + 8 * length - 1) // 4
