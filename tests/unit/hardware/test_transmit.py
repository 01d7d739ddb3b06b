from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.buses.base import CanFrame
from hardware.errors import RequestForbidden
from hardware.transmit import IDLE_S, TransmitPermit, check_raw
from hardware.units import LISTED, UnitAddress
from tests.helpers.virtual_clock import VirtualClock

ROOT = Path(__file__).parents[3]
READ = {0x01, 0x02, 0x03, 0x05, 0x06, 0x07, 0x09, 0x0A, 0x12, 0x13, 0x17, 0x18, 0x19, 0x1A, 0x21}
READ |= {0x22}
REQUESTS = [
    *[(0x7DF, False), (0x7E0, False), (0x7E7, False), (0x700, False), (0x7FF, False)],
    *[(0x18DA10F1, True), (0x18DB33F1, True), (0x14DA10F1, True), (0x17FC0076, True)],
    *[(int(UnitAddress(*pair).request, 16), False) for pair in sorted(LISTED)[:4]],
]
ANSWERS = [(0x7E8, False), (0x7EF, False), (0x18DAF110, True)]


def permit() -> TransmitPermit:
    return TransmitPermit(VirtualClock())


def frame(where: tuple[int, bool], text: str) -> CanFrame:
    return CanFrame(where[0], bytes.fromhex(text), extended=where[1])


def passes(one: CanFrame, key: TransmitPermit | None) -> bool:
    try:
        check_raw(one, key)
    except RequestForbidden:
        return False
    return True


@pytest.mark.parametrize("can_id", [0x000, 0x123, 0x6FF, 0x7DF, 0x7E8])
def test_that_without_a_permit_nothing_leaves(can_id: int) -> None:
    assert not passes(CanFrame(can_id, b"\x02\x01\x0c"), None)


def test_that_any_other_id_may_carry_anything_once_unlocked() -> None:
    key = permit()
    for can_id in (0x000, 0x123, 0x5FF):
        for first in range(0x100):
            assert passes(CanFrame(can_id, bytes((first, 0x2E, 0x11))), key)
    assert passes(CanFrame(0x18FEF100, b"\x02\x2e", extended=True), key)
    assert passes(CanFrame(0x123, remote=True), key)


@pytest.mark.parametrize("where", REQUESTS)
def test_that_of_all_services_only_reading_ones_pass_to_a_unit(where: tuple[int, bool]) -> None:
    key = permit()
    single = {s for s in range(0x100) if passes(frame(where, f"02 {s:02X} 00 00"), key)}
    first = {s for s in range(0x100) if passes(frame(where, f"10 14 {s:02X} 0C 00 00 00 00"), key)}
    assert single == READ
    assert first == READ
    assert passes(frame(where, "02 10 01"), key)
    assert not passes(frame(where, "02 10 03"), key)
    assert not passes(frame(where, "02 3E 00"), key)


@pytest.mark.parametrize("where", ANSWERS)
def test_that_in_the_place_of_a_unit_only_answers_to_reading_pass(where: tuple[int, bool]) -> None:
    key = permit()
    single = {s for s in range(0x100) if passes(frame(where, f"03 {s:02X} 00 00"), key)}
    assert single == READ | {s | 0x40 for s in READ} | {0x7F}


def test_that_a_consecutive_frame_passes_only_behind_its_first_frame() -> None:
    where, key = (0x7E0, False), permit()
    assert not passes(frame(where, "21 F1 90 00 00 00 00 00"), key)
    assert passes(frame(where, "10 09 22 F1 90 F1 80 F1"), key)
    assert not passes(frame((0x7E1, False), "21 90 F1 A0"), key)
    assert passes(frame(where, "21 90 F1 A0"), key)
    assert not passes(frame(where, "22 90 F1 A0"), key), "the message is whole"


def test_that_a_refused_first_frame_ends_what_was_begun_before_it() -> None:
    where, key = (0x7E0, False), permit()
    assert passes(frame(where, "10 14 22 F1 90 F1 80 F1"), key)
    assert not passes(frame(where, "10 14 2E F1 90 F1 80 F1"), key)
    assert not passes(frame(where, "21 00 00 00 00 00 00 00"), key)


def test_that_a_consecutive_frame_out_of_turn_ends_its_message() -> None:
    where, key = (0x7E0, False), permit()
    assert passes(frame(where, "10 20 22 F1 90 F1 80 F1"), key)
    assert not passes(frame(where, "22 00 00 00 00 00 00 00"), key)
    assert not passes(frame(where, "21 00 00 00 00 00 00 00"), key)


class Receiver:
    """A unit's ISO-TP as loose as one may be: what it takes for a whole message."""

    def __init__(self) -> None:
        self.messages: list[bytes] = []
        self._message = b""
        self._left = 0

    def hear(self, data: bytes) -> None:
        kind = data[0] >> 4
        if kind == 0:
            self.messages.append(data[1 : 1 + (data[0] & 0xF)])
        elif kind == 1:
            self._message, self._left = data[2:], ((data[0] & 0xF) << 8 | data[1]) - 6
        elif kind == 2 and self._left > 0:
            self._message += data[1:]
            self._left -= len(data) - 1
            if self._left <= 0:
                self.messages.append(self._message)


SERVICES = st.sampled_from([0x01, 0x22, 0x2E, 0x31, 0x04, 0x27])
PIECES = st.one_of(
    st.builds(
        lambda n, s, rest: bytes((n, s)) + rest, st.integers(1, 7), SERVICES, st.binary(max_size=6)
    ),
    st.builds(
        lambda n, s, rest: bytes((0x10 | n >> 8, n & 0xFF, s)) + rest,
        st.integers(0, 40),
        SERVICES,
        st.binary(min_size=5, max_size=5),
    ),
    st.builds(lambda n, rest: bytes((0x20 | n,)) + rest, st.integers(0, 3), st.binary(max_size=7)),
    st.binary(min_size=1, max_size=8),
)


@given(st.lists(PIECES, max_size=12))
def test_that_no_unit_ever_puts_a_forbidden_request_together(pieces: list[bytes]) -> None:
    key, unit = permit(), Receiver()
    for piece in pieces:
        data = piece[:8]
        if passes(CanFrame(0x7E0, data), key):
            unit.hear(data)
    for message in unit.messages:
        assert message[0] in READ or message in {b"\x10\x01", b"\x10\x81"}, message.hex()


@pytest.mark.parametrize(
    "text",
    [
        *("", "00", "00 03 22 F1 90", "08 22 F1 90 00 00 00 00", "03 22 F1", "F0 22"),
        *("10 00 00 00 10 00 22 F1", "10 07 22 F1 90 00 00 00", "10 14 22 F1 90", "31 00 00 00"),
        *("32 00 00 00", "30 00", "40 22 F1"),
    ],
)
def test_that_what_is_no_request_or_flow_control_stays_here(text: str) -> None:
    assert not passes(frame((0x7E0, False), text), permit())


def test_that_flow_control_that_lets_a_unit_go_on_passes() -> None:
    assert passes(frame((0x7E0, False), "30 00 00"), permit())


def test_that_a_request_behind_an_address_is_looked_into() -> None:
    key = permit()
    assert passes(frame((0x6F1, False), "12 03 22 F1 90"), key)
    assert not passes(frame((0x6F1, False), "12 03 2E F1 90"), key)
    assert not passes(frame((0x18CE10F1, True), "12 02 11 01"), key)
    assert passes(frame((0x18CE10F1, True), "12 02 09 02"), key)
    assert not passes(frame((0x101, False), "FE 01 04"), key)
    assert not passes(frame((0x101, False), "FE 02 10 02"), key)
    assert passes(frame((0x101, False), "FE 02 1A 90"), key)
    assert passes(frame((0x101, False), "01 04"), key), "another's frame of that id"
    assert passes(frame((0x6F1, False), "12 10 09 22 F1 90 F1 80"), key)
    assert not passes(frame((0x6F1, False), "13 21 F1 90"), key), "another unit's message"
    assert passes(frame((0x6F1, False), "12 21 F1 90"), key)


def test_that_a_remote_frame_to_a_diagnostic_id_stays_here() -> None:
    assert not passes(CanFrame(0x7E0, remote=True), permit())


@pytest.mark.parametrize(
    "odd",
    [
        CanFrame(0x800, b"\x01"),
        CanFrame(0x20000000, b"\x01", extended=True),
        CanFrame(0x123, bytes(9)),
        CanFrame(0x123, error=True),
        CanFrame(-1),
    ],
)
def test_that_what_no_bus_carries_stays_here(odd: CanFrame) -> None:
    assert not passes(odd, permit())


def test_that_a_permit_ends_when_revoked_and_after_ten_idle_minutes() -> None:
    clock = VirtualClock()
    key = TransmitPermit(clock)
    clock.sleep(IDLE_S - 1.0)
    assert passes(CanFrame(0x123), key)
    clock.sleep(IDLE_S - 1.0)
    assert not passes(CanFrame(0x7E0, b"\x02\x2e\x00"), key), "a refused frame keeps nothing open"
    clock.sleep(1.0)
    assert not key.running
    assert not passes(CanFrame(0x123), key)
    other = permit()
    other.revoke()
    assert not passes(CanFrame(0x123), other)


def test_that_only_the_unlock_of_the_can_bench_issues_a_permit() -> None:
    issued = re.compile(r"\bTransmitPermit\(")
    files = [*ROOT.glob("hardware/**/*.py"), *ROOT.glob("motospect_desktop/**/*.py")]
    found = [file.name for file in files if issued.search(file.read_text(encoding="utf-8"))]
    assert found == ["can_sending.py"]


def test_that_only_the_two_wires_hand_a_frame_to_a_bus() -> None:
    files = [*ROOT.glob("hardware/links/**/*.py"), *ROOT.glob("motospect_desktop/**/*.py")]
    sending = {file.name for file in files if "_source.send(" in file.read_text(encoding="utf-8")}
    assert sending == {"wire.py", "raw_wire.py"}
