"""From text to an exchange: what counts, what is dropped, what is a defect, and who said it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.links.base import BusError, Complete, Framing, NoData
from hardware.links.elm.answer import read_answer, read_text

if TYPE_CHECKING:
    from hardware.links.base import Exchange

RPM = bytes.fromhex("010C")
VIN = bytes.fromhex("0902")
VIN_LINES = [
    "7E8 10 14 49 02 01 31 47 31",
    "7E8 21 4A 43 35 34 34 34 52",
    "7E8 22 37 32 35 32 33 36 37",
]
VIN_PAYLOAD = "490201" + b"1G1JC5444R7252367".hex().upper()


def replies(exchange: Exchange) -> list[tuple[str, str]]:
    return [(reply.source, reply.payload.hex().upper()) for reply in exchange.replies]


def defects(exchange: Exchange) -> list[tuple[str | None, str]]:
    return [(defect.source, defect.reason) for defect in exchange.defects]


@pytest.mark.parametrize(
    "lines",
    [
        ["7E804410C1AF8"],
        ["010C", "7e8 04 41 0c 1a f8 ", ""],
        ["010C1", "\0 7E8 04 41 0C 1A F8 55 55 55 >"],
        [">010C", ">", "SEARCHING...", "  7E804410C1AF8AAAAAA  "],
        ["010C\r\r7E804410C1AF8\r"],
    ],
)
def test_that_noise_of_the_dialog_does_no_harm(lines: list[str]) -> None:
    exchange = read_answer(lines, RPM, Framing.CAN11)
    assert replies(exchange) == [("7E8", "410C1AF8")]
    assert exchange.ended == Complete()
    assert exchange.defects == ()
    assert exchange.raw == tuple(lines)
    assert exchange.request == RPM


def test_that_units_are_kept_apart_and_long_messages_interleave() -> None:
    other = [line.replace("7E8", "7EA").replace("31 47 31", "32 47 31") for line in VIN_LINES]
    lines = [line for pair in zip(VIN_LINES, other, strict=True) for line in pair]
    exchange = read_answer(lines, VIN, Framing.CAN11)
    second = VIN_PAYLOAD.replace("490201314731", "490201324731")
    assert replies(exchange) == [("7E8", VIN_PAYLOAD), ("7EA", second)]
    assert exchange.replies[0].raw == tuple(VIN_LINES)


def test_that_29_bit_ids_are_read() -> None:
    lines = ["18DAF11004410C1AF8", "18 DA F1 18 04 41 0C 00 00"]
    for framing in (Framing.CAN29, None):
        exchange = read_answer(lines, RPM, framing)
        assert replies(exchange) == [("18DAF110", "410C1AF8"), ("18DAF118", "410C0000")]


def test_that_an_answer_to_another_request_is_dropped_and_counted() -> None:
    exchange = read_answer(["7E803410C80"], bytes.fromhex("0111"), Framing.CAN11)
    assert exchange.replies == ()
    assert exchange.defects == ()
    assert exchange.dropped == 1
    assert exchange.ended == NoData()


def test_that_a_long_answer_to_another_request_is_dropped_even_when_broken() -> None:
    exchange = read_answer([VIN_LINES[0], "7E804410C1AF8"], RPM, Framing.CAN11)
    assert replies(exchange) == [("7E8", "410C1AF8")]
    assert exchange.defects == ()
    assert exchange.dropped == 1


def test_that_flow_control_is_dropped_and_counted() -> None:
    exchange = read_answer(["7E804410C1AF8", "7E0300000"], RPM, Framing.CAN11)
    assert replies(exchange) == [("7E8", "410C1AF8")]
    assert exchange.dropped == 1


def test_that_only_the_target_counts() -> None:
    lines = ["7E804410C1AF8", "7E904410C0000", "7E904410C"]
    exchange = read_answer(lines, RPM, Framing.CAN11, target="7E8")
    assert replies(exchange) == [("7E8", "410C1AF8")]
    assert exchange.defects == ()
    assert exchange.dropped == 2
    assert exchange.target == "7E8"


def test_that_negative_responses_are_replies() -> None:
    exchange = read_answer(["7E8037F0112", "7E9037F0178AAAAAAAA"], RPM, Framing.CAN11)
    assert replies(exchange) == [("7E8", "7F0112"), ("7E9", "7F0178")]


@pytest.mark.parametrize(
    ("line", "source", "reason"),
    [
        ("7E804410C1A", "7E8", "3 bytes in a single frame of 4"),
        ("7E804410C1AF", "7E8", "half a byte"),
        ("7E8 04 41 0C 1A F8 <DATA ERROR", "7E8", "<DATA ERROR"),
        ("7E804410C1AF8 <RX ERROR", "7E8", "<RX ERROR"),
        ("7E804410C1A#8", "7E8", "unreadable text"),
        ("7E8047F010C12", "7E8", "an answer of 4 bytes"),
        ("7E8027F01", "7E8", "an answer of 2 bytes"),
        ("7E80141", "7E8", "an answer of 1 bytes"),
        ("7E804410C1AF80000000000", "7E8", "a frame of 10 bytes"),
        ("9E804410C1AF8", None, "no message of can11"),
        ("7E8", None, "no message of can11"),
        ("0:490201393347", None, "no message of can11"),
        ("\x7f\x80\x81~", None, "unreadable text"),
        ("410C1AF8", "410", "half a byte"),
    ],
)
def test_that_what_cannot_be_trusted_is_a_defect(
    line: str, source: str | None, reason: str
) -> None:
    exchange = read_answer([line], RPM, Framing.CAN11)
    assert exchange.replies == ()
    assert exchange.ended == Complete()
    ((found_source, found_reason),) = defects(exchange)
    assert found_source == source
    assert reason in found_reason
    assert exchange.defects[0].raw == (line,)


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("mark", ["<DATA ERROR", "<RX ERROR"])
def test_that_a_marked_frame_spoils_its_whole_message(at: int, mark: str) -> None:
    lines = list(VIN_LINES)
    lines[at] += f" {mark}"
    exchange = read_answer(lines, VIN, Framing.CAN11)
    assert exchange.replies == ()
    assert defects(exchange) == [("7E8", mark)]
    assert exchange.defects[0].raw == tuple(lines)


def test_that_a_defect_of_one_unit_leaves_the_other_alone() -> None:
    exchange = read_answer(["7E804410C1AF8 <RX ERROR", "7E904410C0000"], RPM, Framing.CAN11)
    assert replies(exchange) == [("7E9", "410C0000")]
    assert defects(exchange) == [("7E8", "<RX ERROR")]


def test_that_one_answer_then_buffer_full_keeps_both() -> None:
    exchange = read_answer(["7E904410C0000", *VIN_LINES[:1], "BUFFER FULL"], RPM, Framing.CAN11)
    assert replies(exchange) == [("7E9", "410C0000")]
    assert exchange.ended == BusError("BUFFER FULL")


@pytest.mark.parametrize(
    "text",
    [
        "014\r0:490201314731\r1:4A433534343452\r2:37323532333637",
        "014 0: 49 02 01 31 47 31 1: 4A 43 35 34 34 34 52 2: 37 32 35 32 33 36 37",
        "0140:4902013147311:4A4335343434522:37323532333637\r\r>",
    ],
)
def test_that_a_long_answer_without_headers_is_read(text: str) -> None:
    assert replies(read_text(text, VIN)) == [("", VIN_PAYLOAD)]


def test_that_padding_without_headers_may_be_any() -> None:
    exchange = read_text("00A\r0:430401080118\r1:011901200000", b"\x03")
    assert replies(exchange) == [("", "43040108011801190120")]


@pytest.mark.parametrize(
    "text",
    [
        "014\r0:490201314731\r2:37323532333637",
        "014\r014\r0:490201314731\r0:490201314732\r1:4A433534343452\r1:4A433534343452",
        "014\r0:490201314731\r1:4A4335343434",
        "0:490201314731\r1:4A433534343452\r2:37323532333637",
        "014\r0:490201314731\r1:4A433534343452",
        "014\r0:49020131473\r1:4A433534343452\r2:37323532333637",
        "014\r0:4902013147\r1:4A433534343452\r2:37323532333637",
        "014",
    ],
)
def test_that_a_long_answer_without_headers_must_be_whole(text: str) -> None:
    exchange = read_text(text, VIN)
    assert exchange.replies == ()
    assert exchange.defects


def test_that_a_length_is_not_taken_for_an_echo() -> None:
    payload = "4317" + "".join(f"01{number:02X}" for number in range(23))
    data = payload + "00"  # 0x030 and 0x031 bytes: lengths that begin like the request 03
    parts = [data[:12], *(data[at : at + 14] for at in range(12, len(data), 14))]
    lines = ["03", "031", *(f"{index % 16:X}:{part}" for index, part in enumerate(parts))]
    exchange = read_text("\r".join(lines), b"\x03")
    assert replies(exchange) == [("", data)]


@pytest.mark.parametrize(
    ("text", "request_hex", "expected"),
    [
        ("410C1AF8", "010C", [("", "410C1AF8")]),
        ("41 0C 1A F8\r41 0C 00 00\r\r>", "010C", [("", "410C1AF8"), ("", "410C0000")]),
        ("7F 01 12", "0105", [("", "7F0112")]),
        ("44", "04", [("", "44")]),
        ("416B00", "016B", [("", "416B00")]),
        ("410C1AF", "010C", []),
        ("410D20", "010C", []),
    ],
)
def test_that_answers_without_headers_have_no_source(
    text: str, request_hex: str, expected: list[tuple[str, str]]
) -> None:
    assert replies(read_text(text, bytes.fromhex(request_hex), header="7E0")) == expected


def test_that_glued_vin_messages_without_headers_are_parted_at_their_counter() -> None:
    data = b"\0\0\x001G1JC5444R7252367".hex().upper()
    parts = [f"4902{number:02X}{data[number * 8 - 8 : number * 8]}" for number in range(1, 6)]
    assert replies(read_text("".join(parts), VIN)) == [("", part) for part in parts]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", ["7E8", "7EA"]),
        ("7E0", ["7E8", "7EA"]),
        ("7DF", ["7E8", "7EA"]),
        ("7E0.7E8", ["7E8"]),
        ("7e2.7ea", ["7EA"]),
        ("7E2.7EB", []),
    ],
)
def test_that_only_a_stated_receiver_excludes_the_others(header: str, expected: list[str]) -> None:
    exchange = read_text("7E804410C1AF8\n7EA04410C1AF0", RPM, header=header)
    assert [reply.source for reply in exchange.replies] == expected
    assert exchange.dropped == 2 - len(expected)


def test_that_lower_digits_name_a_29_bit_receiver() -> None:
    text = "142AF1110462005C48\n142AF1120462005C49"
    exchange = read_text(text, bytes.fromhex("22005C"), header="DA11.2AF111")
    assert replies(exchange) == [("142AF111", "62005C48")]


def test_that_extended_addresses_are_read() -> None:
    text = "7582A10076116494947\n7582A21460000000000\n758400361160055555555"
    exchange = read_text(text, b"\x21\x16", header="750.758", extended_address=0x2A)
    assert replies(exchange) == [("758", "61164949474600")]
    assert exchange.dropped == 1


PIECES = st.sampled_from(
    [*VIN_LINES, "7E804410C1AF8", "7E9037F0178", "18DAF11004410C1AF8", "486B10410C1AF822",
     "NO DATA", "CAN ERROR", "SEARCHING...", "<DATA ERROR", "014", "0:490201314731",
     "1:4A433534343452", "2:37323532333637", "010C", ">", "\r", " ", "\0", "7F", "41", "0C"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=3))).map("".join))
FRAMINGS = st.sampled_from([None, *Framing])


@given(TEXTS, st.sampled_from([RPM, VIN, b"\x03", b"\x22\xf1\x90", b""]), FRAMINGS)
@settings(max_examples=500, deadline=None)
def test_that_no_text_raises_or_invents_bytes(
    text: str, request: bytes, framing: Framing | None
) -> None:
    exchange = read_answer(text.splitlines(), request, framing)
    for reply in exchange.replies:
        assert all(line in text for line in reply.raw)
        digits = iter(re.sub(r"[^0-9A-F]", "", "".join(reply.raw).translate(LOWER)))
        assert all(digit in digits for digit in reply.payload.hex().upper())
        assert reply.payload


LOWER = str.maketrans("abcdef", "ABCDEF")


@given(TEXTS, st.text(max_size=12), st.one_of(st.none(), st.integers(0, 255)))
def test_that_no_recorded_text_or_header_raises(
    text: str, header: str, address: int | None
) -> None:
    exchange = read_text(text, RPM, header=header, extended_address=address)
    assert "".join(exchange.raw) == text.replace("\r", "").replace("\n", "")


def test_that_a_damaged_k_line_message_may_be_the_targets_whatever_its_header_says() -> None:
    lines = ["486B104906015A17C3E229", "486BB104906020091B4D730"]
    exchange = read_answer(lines, b"\x09\x06", Framing.KLINE, target="10")
    assert len(exchange.replies) == 1
    assert len(exchange.defects) == 1
