from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import service09
from tests.helpers import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable

CAN_VIN = "490201" + b"1HGCM82633A004352".hex()
K_LINE_VIN = [
    "49020100000031",
    "49020248474334",
    "49020344323633",
    "49020433413030",
    "49020534333532",
]


def messages(*texts: str) -> list[bytes]:
    return [bytes.fromhex(text) for text in texts]


def item(size: int, text: bytes) -> str:
    return text.ljust(size, b"\x00").hex()


@pytest.mark.parametrize("vin", ["1HGCM82633A004352", "2T1BURHE0JC034461", "WVWZZZ1KZAM690392"])
def test_that_a_can_vin_comes_out_whole(vin: str) -> None:
    payload = b"\x49\x02\x01" + vin.encode()
    assert service09.decode_vin([payload], can=True) == Value(vin)


@pytest.mark.parametrize("vin", ["1HGCM82633A004352", "2T1BURHE0JC034461", "WVWZZZ1KZAM690392"])
def test_that_a_k_line_vin_comes_out_whole(vin: str) -> None:
    padded = vin.encode().rjust(20, b"\x00")
    payloads = [bytes((0x49, 2, n + 1)) + padded[4 * n : 4 * n + 4] for n in range(5)]
    assert service09.decode_vin(payloads, can=False) == Value(vin)


def recorded_vin(response: str) -> tuple[list[bytes], bool]:
    """The messages in the other program's text and whether it came from CAN."""
    if response.startswith("014"):
        lines = re.split(r"[0-9A-F]:", response[3:].replace(" ", ""))
        # Its line breaks are gone: every line number stands in front of a colon.
        return [bytes.fromhex("".join(lines))], True
    return [bytes.fromhex(response[at : at + 14]) for at in range(0, 70, 14)], False


def test_that_vins_of_another_programs_tests_are_read() -> None:
    cases = reference_data.lines("vectors/kotlin_obd_api.jsonl")
    cases = [case for case in cases if case["test"].startswith("VIN")]
    assert len(cases) == 5
    for case in cases:
        payloads, can = recorded_vin(case["response"])
        assert service09.decode_vin(payloads, can=can) == Value(case["expected"])


def test_that_leading_padding_is_dropped_and_no_digit() -> None:
    assert service09.decode_vin(messages(*K_LINE_VIN), can=False) == Value("1HGC4D2633A004352")


@pytest.mark.parametrize(
    "order", [(0, 1, 2, 3), (0, 1, 2, 4), (1, 0, 2, 3, 4), (0, 1, 1, 2, 3, 4), (0, 1, 2, 3, 4, 4)]
)
def test_that_lost_swapped_or_repeated_messages_are_malformed(order: tuple[int, ...]) -> None:
    payloads = messages(*(K_LINE_VIN[n] for n in order))
    assert isinstance(service09.decode_vin(payloads, can=False), Malformed)


def test_that_more_padding_than_five_messages_hold_is_malformed() -> None:
    padded = b"1HGCM82633A004352".rjust(24, b"\x00")
    payloads = [bytes((0x49, 2, n + 1)) + padded[4 * n : 4 * n + 4] for n in range(6)]
    assert isinstance(service09.decode_vin(payloads, can=False), Malformed)


@pytest.mark.parametrize(
    "payload",
    [
        CAN_VIN[:-2],  # a character is lost
        CAN_VIN + "30",
        "490200" + CAN_VIN[6:],  # no item
        "490401" + CAN_VIN[6:],  # another info type
        "490201" + "00" * 17,  # never written
        "490201" + "FF" * 17,
        "490201" + "00" * 2 + CAN_VIN[10:],  # fifteen characters
        "4902",
        "410D00",
    ],
)
def test_that_a_wrong_vin_answer_is_malformed(payload: str) -> None:
    assert isinstance(service09.decode_vin(messages(payload), can=True), Malformed)


def test_that_two_answers_of_one_can_unit_are_malformed() -> None:
    assert isinstance(service09.decode_vin(messages(CAN_VIN, CAN_VIN), can=True), Malformed)


@pytest.mark.parametrize("can", [True, False])
def test_that_a_refused_vin_is_refused_and_silence_is_no_data(can: bool) -> None:
    assert service09.decode_vin(messages("7F0912"), can=can) == Negative(0x09, 0x12)
    assert service09.decode_vin([], can=can) == NoData()
    assert service09.decode_vin([b""], can=can) == NoData()


def test_that_calibration_ids_lose_their_padding_only() -> None:
    payload = "490402" + item(16, b"JMB*36761500") + item(16, b"  A B")
    found = service09.calibration_ids(messages(payload), can=True)
    assert found == Value(("JMB*36761500", "A B"))


def test_that_a_byte_that_is_no_character_is_shown_and_not_dropped() -> None:
    payload = "490401" + item(16, b"AB\x8f1")
    assert service09.calibration_ids(messages(payload), can=True) == Value((r"AB\x8F1",))


def test_that_k_line_calibration_ids_come_in_four_messages() -> None:
    text = b"JMB*36761500".ljust(16, b"\x00")
    payloads = [bytes((0x49, 4, n + 1)) + text[4 * n : 4 * n + 4] for n in range(4)]
    assert service09.calibration_ids(payloads, can=False) == Value(("JMB*36761500",))
    assert isinstance(service09.calibration_ids(payloads[:3], can=False), Malformed)


def test_that_verification_numbers_are_eight_hex_digits() -> None:
    found = service09.cvns(messages("490602 1791BC82 0000A00B"), can=True)
    assert found == Value(("1791BC82", "0000A00B"))
    assert service09.cvns(messages("4906011791BC82"), can=False) == Value(("1791BC82",))


def test_that_the_unit_tells_its_name() -> None:
    payload = "490A01" + item(20, b"ECM\x00-EngineControl")
    assert service09.ecu_name(messages(payload), can=True) == Value("ECM-EngineControl")


def test_that_spark_counters_have_their_standard_names() -> None:
    payload = "490814" + "".join(f"{n:04X}" for n in range(20))
    found = service09.in_use_counters(messages(payload), can=True)
    assert isinstance(found, Value)
    names = " ".join(name for name, _ in found.data)
    assert names == (
        "OBDCOND IGNCNTR CATCOMP1 CATCOND1 CATCOMP2 CATCOND2 O2SCOMP1 O2SCOND1 O2SCOMP2 O2SCOND2 "
        "EGRCOMP EGRCOND AIRCOMP AIRCOND EVAPCOMP EVAPCOND SO2SCOMP1 SO2SCOND1 SO2SCOMP2 SO2SCOND2"
    )
    assert [count for _, count in found.data] == list(range(20))


def test_that_compression_counters_have_other_names() -> None:
    payload = "490B10" + "0102" * 16
    found = service09.in_use_counters(messages(payload), can=True)
    assert isinstance(found, Value)
    assert found.data[2:6] == (
        ("HCCATCOMP", 0x0102),
        ("HCCATCOND", 0x0102),
        ("NCATCOMP", 0x0102),
        ("NCATCOND", 0x0102),
    )
    assert found.data[-1][0] == "BPCOND"


def test_that_more_counters_than_the_standard_names_are_malformed() -> None:
    payload = "490B14" + "0000" * 20
    assert isinstance(service09.in_use_counters(messages(payload), can=True), Malformed)


def test_that_k_line_counters_come_two_a_message() -> None:
    payloads = messages("49080100020003", "49080200040005")
    found = service09.in_use_counters(payloads, can=False)
    assert found == Value((("OBDCOND", 2), ("IGNCNTR", 3), ("CATCOMP1", 4), ("CATCOND1", 5)))


@pytest.mark.parametrize("payload", ["490055400000", "49000155400000"])
def test_that_supported_info_types_are_read_in_both_layouts(payload: str) -> None:
    assert service09.supported(bytes.fromhex(payload)) == Value(frozenset({2, 4, 6, 8, 10}))


@pytest.mark.parametrize(
    ("request_", "payload", "rows"),
    [
        ("0900", "490055400000", (("Supported info types", "02, 04, 06, 08, 0A"),)),
        ("0901", "490105", (("Messages of VIN", "5"),)),
        ("0902", CAN_VIN, (("VIN", "1HGCM82633A004352"),)),
        ("0904", "490401" + item(16, b"A1"), (("Calibration ID 1", "A1"),)),
        ("0906", "4906011791BC82", (("Calibration verification number 1", "1791BC82"),)),
        ("0908", "49080200010002", (("OBDCOND", "1"), ("IGNCNTR", "2"))),
        ("090A", "490A01" + item(20, b"TCM\x00-Gearbox"), (("ECU name", "TCM-Gearbox"),)),
    ],
)
def test_that_every_info_type_reads_in_words(
    request_: str, payload: str, rows: tuple[tuple[str, str], ...]
) -> None:
    found = service09.decode(bytes.fromhex(request_), bytes.fromhex(payload))
    assert found == Value(rows)


@pytest.mark.parametrize(
    ("request_", "payload"),
    [("0902", "490401" + "41" * 17), ("090D", "490D0141"), ("0901", "490100FF"), ("09", "4902")],
)
def test_that_what_is_not_understood_is_malformed(request_: str, payload: str) -> None:
    found = service09.decode(bytes.fromhex(request_), bytes.fromhex(payload))
    assert isinstance(found, Malformed)


CODECS: list[Callable[..., Outcome[Any]]] = [
    service09.decode_vin,
    service09.calibration_ids,
    service09.cvns,
    service09.ecu_name,
    service09.in_use_counters,
]


@given(
    st.sampled_from(CODECS),
    st.lists(st.binary(max_size=60) | st.binary(max_size=40).map(b"\x49".__add__), max_size=6),
    st.booleans(),
)
def test_that_any_messages_end_in_an_outcome(
    codec: Callable[..., Outcome[Any]], payloads: list[bytes], can: bool
) -> None:
    codec(payloads, can=can)


@given(st.binary(max_size=3), st.binary(max_size=60), st.booleans())
def test_that_any_answer_in_words_ends_in_an_outcome(
    request_: bytes, payload: bytes, can: bool
) -> None:
    service09.decode(request_, payload, can=can)
    service09.supported(payload)
