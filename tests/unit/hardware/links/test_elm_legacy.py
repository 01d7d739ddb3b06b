"""K-line and J1850: one line is one message, and its check byte must be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.links.base import Framing
from hardware.links.elm.answer import read_answer, read_text
from hardware.links.elm.legacy import checksum, crc

if TYPE_CHECKING:
    from hardware.links.base import Exchange

RPM = bytes.fromhex("010C")


def summed(message: str) -> str:
    data = bytes.fromhex(message)
    return (data + bytes([sum(data) % 256])).hex().upper()


def replies(exchange: Exchange) -> list[tuple[str, str]]:
    return [(reply.source, reply.payload.hex().upper()) for reply in exchange.replies]


def test_that_the_crc_is_that_of_j1850() -> None:
    assert crc(b"123456789") == 0x4B  # the catalogue's check value of CRC-8/SAE-J1850
    assert crc(bytes.fromhex("486B104100BE3EB811")) == 0xFA  # ELM327 data sheet
    assert checksum(bytes.fromhex("486B104100BE3EB811")) == 0xC9


@pytest.mark.parametrize(
    ("message", "payload"),
    [
        ("48 6B 10 41 0C 1A F8", "410C1AF8"),
        ("84 F1 10 41 0C 1A F8", "410C1AF8"),
        ("C4 F1 10 41 0C 1A F8", "410C1AF8"),
        ("80 F1 10 04 41 0C 1A F8", "410C1AF8"),
        ("83 F1 10 7F 01 12", "7F0112"),
    ],
)
@pytest.mark.parametrize("framing", [Framing.KLINE, None])
def test_that_a_kline_message_is_read(message: str, payload: str, framing: Framing | None) -> None:
    exchange = read_answer([summed(message)], RPM, framing)
    assert replies(exchange) == [("10", payload)]


@pytest.mark.parametrize("framing", [Framing.J1850, None])
def test_that_a_j1850_message_is_read(framing: Framing | None) -> None:
    exchange = read_answer(["48 6B 10 41 00 BE 3E B8 11 FA "], b"\x01\x00", framing)
    assert replies(exchange) == [("10", "4100BE3EB811")]


@pytest.mark.parametrize(
    ("line", "framing", "reason"),
    [
        ("486B10410C1AF800", Framing.KLINE, "check byte 00 instead of 22"),
        ("486B104100BE3EB81100", Framing.J1850, "check byte 00 instead of FA"),
        (summed("85F110410C1AF8"), Framing.KLINE, "4 bytes where 5 were announced"),
        (summed("80F11005410C1AF8"), Framing.KLINE, "4 bytes where 5 were announced"),
        (summed("04F110410C1AF8"), Framing.KLINE, "format byte 04 without addresses"),
        ("486B10410C1AF", Framing.KLINE, "half a byte is missing"),
        ("486B10410C1AF822 <DATA ERROR", Framing.KLINE, "<DATA ERROR"),
        ("486B10410C#", Framing.KLINE, "unreadable text"),
    ],
)
def test_that_a_damaged_message_is_a_defect_of_its_sender(
    line: str, framing: Framing, reason: str
) -> None:
    exchange = read_answer([line], RPM, framing)
    assert exchange.replies == ()
    assert [(defect.source, defect.reason) for defect in exchange.defects] == [("10", reason)]


@pytest.mark.parametrize("line", ["486B10410C1AF800", "84F110410C1AF800", summed("85F110410C1AF8")])
def test_that_a_wrong_check_byte_is_found_without_knowing_the_bus(line: str) -> None:
    exchange = read_text(line, RPM)
    assert exchange.replies == ()
    assert [defect.source for defect in exchange.defects] == ["10"]


def test_that_a_message_longer_than_j1850_allows_is_a_defect() -> None:
    data = bytes.fromhex("486B10410C") + bytes(8)
    exchange = read_answer([(data + bytes([crc(data)])).hex()], RPM, Framing.J1850)
    assert [defect.reason for defect in exchange.defects] == ["longer than J1850 allows"]


def test_that_vin_messages_stay_separate() -> None:
    parts = ["49020100000039", "49020233594253", "49020352375248"]
    lines = [summed("486B10" + part) for part in parts]
    exchange = read_answer(lines, b"\x09\x02", Framing.KLINE)
    assert replies(exchange) == [("10", part) for part in parts]


def test_that_two_units_stay_apart() -> None:
    lines = [summed("486B10410C1AF8"), summed("486B18410C1AF0")]
    assert replies(read_answer(lines, RPM, Framing.KLINE)) == [
        ("10", "410C1AF8"),
        ("18", "410C1AF0"),
    ]
    only = read_answer(lines, RPM, Framing.KLINE, target="18")
    assert replies(only) == [("18", "410C1AF0")]
    assert only.dropped == 1


@given(st.binary(min_size=1, max_size=62), st.integers(0, 255), st.data())
def test_that_one_wrong_byte_on_the_kline_is_never_a_reply(
    parameters: bytes, source: int, data: st.DataObject
) -> None:
    payload = b"\x41\x0c" + parameters[:60]
    message = bytes([0x80 + len(payload), 0xF1, source]) + payload
    message += bytes([sum(message) % 256])
    good = read_answer([message.hex()], RPM, Framing.KLINE)
    assert [(r.source, r.payload) for r in good.replies] == [(f"{source:02X}", payload)]
    at = data.draw(st.integers(0, len(message) - 1))
    wrong = data.draw(st.integers(1, 255))
    damaged = message[:at] + bytes([(message[at] + wrong) % 256]) + message[at + 1 :]
    assert read_answer([damaged.hex()], RPM, Framing.KLINE).replies == ()
