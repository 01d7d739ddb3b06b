"""A reply counts only when service and identifier are those asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.links.matching import answers, may_answer


@pytest.mark.parametrize(
    ("request_hex", "payload_hex"),
    [
        ("010C", "410C1AF8"),
        ("010D", "410D"),  # no data byte: the decoder's affair
        ("010C0D", "410C1AF80D20"),
        ("010C0D", "410D20"),
        ("020200", "4202000301"),
        ("020500", "4205007B"),
        ("02050004 00", "42040010"),
        ("03", "4300"),
        ("04", "44"),
        ("050105", "45010580"),
        ("0601", "4601010A0BB00BB00BB0"),
        ("07", "47020133"),
        ("0902", "49020139"),
        ("0A", "4A00"),
        ("1003", "5003"),
        ("1081", "5081"),
        ("1902FF", "5902FF"),
        ("1982FF", "5902FF"),
        ("1A90", "5A9031"),
        ("2101", "610100"),
        ("22F190", "62F19031"),
        ("22F190F18C", "62F18C31"),
        ("1800FF00", "580101"),
        ("3E00", "7E00"),
        ("0105", "7F0112"),
        ("04", "7F0422"),
        ("22F190", "7F2278"),
    ],
)
def test_that_an_answer_to_the_request_matches(request_hex: str, payload_hex: str) -> None:
    assert answers(bytes.fromhex(request_hex), bytes.fromhex(payload_hex))


@pytest.mark.parametrize(
    ("request_hex", "payload_hex"),
    [
        ("0111", "410C80"),
        ("0105", ""),
        ("0105", "41"),
        ("0105", "4205"),
        ("020500", "42050110"),  # another frame
        ("020500", "4205"),
        ("050105", "45010680"),
        ("22F190", "62F18C31"),
        ("22F190", "62F1"),
        ("2101", "6102"),
        ("1902FF", "5901FF"),
        ("0902", "490431"),
        ("1A90", "5A91"),
        ("0105", "7F0212"),
        ("0105", "7F01"),
        ("0105", "7F011200"),
        ("", "40"),
        ("C1", "01"),
    ],
)
def test_that_anything_else_does_not(request_hex: str, payload_hex: str) -> None:
    assert not answers(bytes.fromhex(request_hex), bytes.fromhex(payload_hex))


@given(st.binary(min_size=1, max_size=6), st.binary(max_size=8), st.integers(0, 8))
def test_that_every_beginning_of_an_answer_may_become_one(
    request: bytes, tail: bytes, cut: int
) -> None:
    payload = bytes([(request[0] + 0x40) & 0xFF]) + request[1:] + tail
    if answers(request, payload):
        assert may_answer(request, payload[:cut])


def test_that_a_beginning_of_another_answer_may_not() -> None:
    assert not may_answer(b"\x01\x0c", b"\x41\x0d")
    assert not may_answer(b"\x01\x0c", b"\x7f\x02")
    assert may_answer(b"\x01\x0c", b"\x7f\x01\x12\x00")
    assert may_answer(b"\x01\x0c", b"")
