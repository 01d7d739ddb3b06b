from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import (
    BusError,
    Malformed,
    Negative,
    NoData,
    Outcome,
    Timeout,
    Value,
)
from motospect_desktop.protocols.obd2 import dtc
from tests.helpers import reference_data

STORED = b"\x03"


def decoded(text: str, *, can: bool, request: bytes = STORED) -> Outcome[tuple[str, ...]]:
    return dtc.decode_response(request, bytes.fromhex(text), can=can)


@pytest.mark.parametrize(
    ("two", "code"),
    [
        ("0301", "P0301"),
        ("0143", "P0143"),
        ("4036", "C0036"),
        ("9234", "B1234"),
        ("C100", "U0100"),
        ("2A2A", "P2A2A"),
        ("FFFF", "U3FFF"),
    ],
)
def test_that_two_bytes_are_a_code_of_j2012(two: str, code: str) -> None:
    assert dtc.code(bytes.fromhex(two)) == code
    assert dtc.encode(code).hex().upper() == two


def test_that_every_reference_pair_of_bytes_is_its_code() -> None:
    vectors = reference_data.document("dtc/dtc_bytes_vectors.json")
    assert [dtc.code(bytes.fromhex(v["bytes"])) for v in vectors] == [v["code"] for v in vectors]


@given(st.binary(min_size=2, max_size=2))
def test_that_a_code_leads_back_to_its_bytes(two: bytes) -> None:
    assert dtc.encode(dtc.code(two)) == two


@pytest.mark.parametrize(
    "text", ["", "P030", "p0301", "P4301", "X0301", "P03011", "P030G", "P\u0660301"]
)
def test_that_no_other_text_is_a_code(text: str) -> None:
    with pytest.raises(ValueError, match="not a trouble code"):
        dtc.encode(text)


def test_that_three_bytes_are_no_code() -> None:
    with pytest.raises(ValueError, match="two bytes"):
        dtc.code(b"\x03\x01\x00")


@pytest.mark.parametrize(
    ("request_", "payload", "codes"),
    [
        ("03", "43020301C100", ("P0301", "U0100")),
        ("07", "47010171", ("P0171",)),
        ("0A", "4A010420", ("P0420",)),
        ("03", "4300", ()),
    ],
)
def test_that_can_codes_are_counted(request_: str, payload: str, codes: tuple[str, ...]) -> None:
    assert decoded(payload, can=True, request=bytes.fromhex(request_)) == Value(codes)


@pytest.mark.parametrize(
    "payload",
    [
        "43",  # no count
        "43020301",  # a code is missing
        "43010301C100",  # a code too many
        "430103",  # half a code
        "43010000",  # an empty place counted
        "4301030100",  # padding inside a reassembled message
        "470103010000",  # the answer to service 07
        "030301",  # the request itself
    ],
)
def test_that_a_wrong_can_answer_is_malformed_and_never_no_codes(payload: str) -> None:
    assert isinstance(decoded(payload, can=True), Malformed)


@pytest.mark.parametrize(
    ("payload", "codes"),
    [
        ("43030101710000", ("P0301", "P0171")),
        ("43000000000000", ()),
        ("43C10003010420", ("U0100", "P0301", "P0420")),
    ],
)
def test_that_k_line_messages_hold_three_places(payload: str, codes: tuple[str, ...]) -> None:
    assert decoded(payload, can=False) == Value(codes)


@pytest.mark.parametrize("payload", ["43", "4300", "430301", "4303010171", "4303010171000000"])
def test_that_a_k_line_message_of_another_length_is_malformed(payload: str) -> None:
    assert isinstance(decoded(payload, can=False), Malformed)


@pytest.mark.parametrize("can", [True, False])
def test_that_a_refused_read_is_refused_and_not_free_of_codes(can: bool) -> None:
    assert decoded("7F0311", can=can) == Negative(0x03, 0x11)


def test_that_the_refusal_of_another_service_is_no_answer() -> None:
    assert isinstance(decoded("7F0711", can=True), Malformed)


def test_that_silence_is_no_data() -> None:
    assert decoded("", can=True) == NoData()


@pytest.mark.parametrize("request_", [b"", b"\x01", b"\x03\x00"])
def test_that_another_request_does_not_ask_for_codes(request_: bytes) -> None:
    assert isinstance(dtc.decode_response(request_, b"\x43\x00", can=True), Malformed)


def test_that_codes_of_another_programs_tests_are_read() -> None:
    cases = reference_data.lines("vectors/kotlin_obd_api.jsonl")
    cases = [case for case in cases if "TroubleCodesCommands" in case["test"]]
    assert len(cases) == 18
    for case in cases:
        parts = [part.split(":")[-1] for part in case["response"].split("\r")]
        if parts[0] == "00A":  # its length: a reassembled CAN message, filled up to whole frames
            parts = ["".join(parts)[3:23]]
        messages = [bytes.fromhex(part) for part in parts]
        can = len(messages[0]) != 7
        request = bytes((messages[0][0] - 0x40,))
        found = dtc.join(dtc.decode_response(request, m, can=can) for m in messages)
        assert found == Value(tuple(case["expected"])), case["response"]


def test_that_the_codes_of_two_units_stay_theirs() -> None:
    engine, gearbox = decoded("43010301", can=True), decoded("43010715", can=True)
    assert (engine, gearbox) == (Value(("P0301",)), Value(("P0715",)))


def test_that_messages_of_one_unit_join_in_order() -> None:
    first, second = Value(("P0301", "P0171")), Value(("U0100",))
    assert dtc.join([first, second]) == Value(("P0301", "P0171", "U0100"))


def test_that_a_repeated_code_is_listed_once() -> None:
    assert dtc.join([Value(("P0301",)), Value(("P0301", "P0171"))]) == Value(("P0301", "P0171"))


def test_that_a_lost_message_stays_visible_beside_the_codes_that_were_read() -> None:
    joined = dtc.join([Value(("P0301",)), Malformed("cut line")])
    assert joined == Malformed("cut line; other messages hold P0301")


@pytest.mark.parametrize("failure", [Negative(3, 0x11), BusError("CAN ERROR"), Timeout(2.0)])
def test_that_a_failure_is_not_hidden_by_a_value(failure: Negative | BusError | Timeout) -> None:
    assert dtc.join([Value(()), failure]) == failure


def test_that_no_message_at_all_is_no_data() -> None:
    assert dtc.join([]) == NoData()


@given(st.lists(st.binary(min_size=2, max_size=2).filter(any), max_size=60))
def test_that_can_answers_round_trip(pairs: list[bytes]) -> None:
    payload = bytes((0x43, len(pairs))) + b"".join(pairs)
    assert dtc.decode_response(STORED, payload, can=True) == Value(tuple(map(dtc.code, pairs)))


@given(st.binary(max_size=3), st.binary(max_size=40), st.booleans())
def test_that_any_bytes_end_in_an_outcome(request_: bytes, payload: bytes, can: bool) -> None:
    outcome = dtc.decode_response(request_, payload, can=can)
    if isinstance(outcome, Value):
        assert "P0000" not in outcome.data
