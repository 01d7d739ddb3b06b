"""K-line with ISO 14230 and J1850 as an ELM327 prints them, and the maker's services."""

from __future__ import annotations

import pytest

from hardware.simulator.bus import Bus, Spoken, frames
from hardware.simulator.states import build_car
from tests.helpers.elm_talk import Talk


def talking(state: str, number: str, *states: str) -> Talk:
    talk = Talk(state, *(states or ("p0301",)))
    for line in ("ATE0", "ATS0", "ATH1", f"ATTP{number}"):
        talk.say(line)
    return talk


@pytest.mark.parametrize(
    ("state", "number", "opening", "message"),
    [
        ("kwp", "5", "BUS INIT: OK", "86F1104100BE3FA81380"),
        ("kwp5", "4", "BUS INIT: ...OK", "86F1104100BE3FA81380"),
        ("iso9141", "3", "BUS INIT: ...OK", "486B104100BE3FA813BC"),
    ],
)
def test_that_a_k_line_is_woken_in_its_own_way(
    state: str, number: str, opening: str, message: str
) -> None:
    talk = talking(state, number)
    assert talk.lines("0100")[:2] == [opening, message]
    assert talk.lines("0100")[0] == message
    assert talk.say("ATDPN") == f"{number}\r\r>"


def test_that_waking_at_5_baud_takes_seconds_and_the_fast_way_does_not() -> None:
    took = {}
    for state, number in (("kwp", "5"), ("kwp5", "4")):
        talk = talking(state, number)
        began = talk.now
        talk.lines("0100")
        took[number] = talk.now - began
    assert took["5"] < 1.0
    assert took["4"] > 2.0


@pytest.mark.parametrize(
    ("bus", "payload", "message"),
    [
        (Bus.KLINE, "4100BE3EB811", "486B104100BE3EB811C9"),
        (Bus.KWP, "4100BE3EB811", "86F1104100BE3EB8118D"),
        # The example of the ELM327 data sheet, "Interpreting Messages": its check byte is FA.
        (Bus.VPW, "4100BE3EB811", "486B104100BE3EB811FA"),
        (Bus.PWM, "4100BE3EB811", "416B104100BE3EB81190"),
    ],
)
def test_that_each_bus_has_its_header_and_check_byte(bus: Bus, payload: str, message: str) -> None:
    (frame,) = frames(bus, [Spoken(0.0, "10", bytes.fromhex(payload))])
    assert frame.data.hex().upper() == message


def test_that_a_long_message_of_kwp_counts_its_bytes_behind_the_header() -> None:
    (frame,) = frames(Bus.KWP, [Spoken(0.0, "10", bytes(64))])
    assert frame.data[:4].hex() == "80f11040"
    assert len(frame.data) == 4 + 64 + 1


def test_that_j1850_needs_no_waking_and_answers_functional_requests_only() -> None:
    talk = talking("j1850vpw", "2")
    assert [line[:8] for line in talk.lines("0100")] == ["486B1041", "486B1841", "486B2841"]
    talk.say("ATSH6C10F1")
    assert talk.lines("0100") == ["NO DATA"]
    talk.say("ATSH686AF1")
    talk.say("ATH0")
    assert talk.lines("0133") == ["413365"]


def test_that_the_answers_of_kwp_without_headers_are_bare() -> None:
    talk = talking("kwp", "5").set_up()
    talk.say("ATH0")
    assert talk.lines("0133") == ["413365"]


def test_that_the_length_in_a_header_of_kwp_is_the_adapters_affair() -> None:
    talk = talking("kwp", "5")
    talk.lines("0100")
    for header in ("8118F1", "8018F1", "8318F1"):
        talk.say(f"ATSH{header}")
        assert [line[4:6] for line in talk.lines("0100")] == ["18"]


@pytest.mark.parametrize(
    ("request_", "answers"),
    [
        ("1081", "5081"),
        ("1800FF00", "58010301E0"),
        ("1802FF00", "58010301E0"),
        ("180000FF", "7F1812"),
        ("1A90", "5A90" + b"1G1BC5SM6H7100001".hex()),
        ("1A94", "5A94" + b"MS12674308".hex()),
        ("1A9F", "7F1A12"),
        ("2102", "7F2112"),
        ("3E", "7E"),
        ("12", "7F1211"),
        ("1300", "7F1311"),
        ("170301", "7F1711"),
        ("0600", "7F0611"),
        ("0A", "7F0A11"),
        ("2701", "7F2711"),
        ("01C3", "7F0112"),
    ],
)
def test_that_a_unit_of_kwp_asked_alone_answers_or_refuses(request_: str, answers: str) -> None:
    car = build_car(["kwp", "p0301"])
    said = car.ask(bytes.fromhex(request_), "8110F1", 0.0)
    assert [(one.address, one.payload.hex().upper()) for one in said] == [("10", answers.upper())]
    functional = car.ask(bytes.fromhex(request_), "C133F1", 0.0)
    assert not any(one.payload[:1] == b"\x7f" for one in functional)


def test_that_pending_codes_of_kwp_have_a_status_of_their_own() -> None:
    car = build_car(["kwp", "pending"])
    assert [one.payload.hex() for one in car.ask(b"\x18\x02\xff\x00", "8110F1", 0.0)] == [
        "5801017140"
    ]
    assert [one.payload.hex() for one in car.ask(b"\x18\x00\xff\x00", "8110F1", 0.0)] == ["5800"]


def test_that_local_data_of_kwp_move_with_the_car() -> None:
    car = build_car(["kwp"])
    blocks = {car.ask(b"\x21\x01", "8110F1", t_s)[0].payload for t_s in (0.0, 30.0, 60.0)}
    assert len(blocks) == 3
    assert {(block[:2], len(block)) for block in blocks} == {(b"\x61\x01", 6)}
