"""Service 01: what is a value, what is a refusal, and what is neither."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.protocols.obd2 import negative, service01
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from motospect_desktop.protocols.pids.definition import PidDefinition

VECTORS = Path("../shared/data/vectors/kotlin_obd_api.jsonl")


def _decode(request: str, payload: str) -> dict[str, float | str]:
    outcome = service01.decode(bytes.fromhex(request), bytes.fromhex(payload))
    assert isinstance(outcome, Value)
    return {f"{pid} {m.signal.key}": m.value for pid, m in outcome.data}


def test_that_a_refusal_is_not_a_temperature() -> None:
    assert service01.decode(b"\x01\x05", b"\x7f\x01\x12") == Negative(0x01, 0x12)


@pytest.mark.parametrize(
    ("request_hex", "payload"),
    [
        ("010D", "410D"),
        ("0105", "4105"),
        ("0111", "410C80"),
        ("010C", "410C1A"),
        ("010C", "410C1AF800"),
        ("0105", "41057B00000000"),
        ("0105", "41057B0000000000"),
        ("0105", "41057B20BE1FA813"),
        ("0105", "41057B0C1AF8"),
        ("0105", "42057B"),
        ("0105", "41"),
        ("0105", "7F0212"),
        ("0105", "7F01"),
        ("0105", "7F011200"),
        ("0205", "41057B"),
        ("01", "4105"),
        ("01040506070809A0", "4104FF"),
        ("01050C", "41057B0C1A"),
        ("01050C", "41057B057B"),
        ("01050C", "41057B0D0A"),
        ("0105A7", "41057BA70102"),
    ],
)
def test_that_bytes_that_do_not_answer_the_request_are_malformed(
    request_hex: str, payload: str
) -> None:
    outcome = service01.decode(bytes.fromhex(request_hex), bytes.fromhex(payload))
    assert isinstance(outcome, Malformed)
    assert outcome.reason


def test_that_silence_is_no_data() -> None:
    assert service01.decode(b"\x01\x05", b"") == NoData()
    assert service01.supported(b"") == NoData()


def test_that_one_pid_is_read() -> None:
    assert _decode("010C", "410C1AF8") == {"0C RPM": 1726}
    assert _decode("0114", "4114687C") == {"14 O2_B1S1_V": 0.52, "14 O2_B1S1_TRIM": -3.125}


def test_that_several_pids_are_cut_by_the_table_in_any_order() -> None:
    expected = {"0C RPM": 1726, "05 COOLANT_TEMP": 83, "06 STFT_B1": 0}
    assert _decode("01050C06", "410C1AF8057B0680") == expected


def test_that_optional_second_bytes_are_told_by_the_rest_of_the_answer() -> None:
    assert _decode("01060C", "4106810C1AF8") == {"06 STFT_B1": 0.78125, "0C RPM": 1726}
    assert _decode("01060C", "410681800C1AF8") == {
        "06 STFT_B1": 0.78125,
        "06 STFT_B3": 0,
        "0C RPM": 1726,
    }


def test_that_an_answer_that_can_be_cut_in_two_ways_is_malformed() -> None:
    # 06 81, 07 07 82 or 06 81 07, 07 82
    outcome = service01.decode(b"\x01\x06\x07", bytes.fromhex("410681070782"))
    assert isinstance(outcome, Malformed)
    assert "several ways" in outcome.reason


def test_that_pids_a_unit_leaves_out_are_no_fault() -> None:
    assert _decode("01050C0D", "41057B") == {"05 COOLANT_TEMP": 83}


def test_that_bitmap_00_may_follow_a_value_as_real_units_send_it() -> None:
    assert _decode("0105", "41057B00BE1FA813") == {"05 COOLANT_TEMP": 83}
    assert _decode("0134", "41347E71800700BE3EA813") == {
        "34 O2_B1S1_LAMBDA_MA": 0x7E71 / 32768,
        "34 O2_B1S1_MA": 0.02734375,
    }


def test_that_void_values_are_left_out_and_still_told_when_asked_for() -> None:
    payload = bytes.fromhex("4167018475")
    assert _decode("0167", payload.hex()) == {"67 COOLANT_TEMP_1": 92}
    outcome = service01.decode_readings(b"\x01\x67", payload)
    assert isinstance(outcome, Value)
    ((_pid, readings),) = outcome.data
    assert [(r.measurement.value, r.used) for r in readings] == [(92, True), (77, False)]


def test_that_supported_pids_are_named() -> None:
    assert service01.supported(bytes.fromhex("4100BE1FA813")) == Value(
        frozenset({1, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 19, 21, 28, 31, 32})
    )
    assert service01.supported(b"\x7f\x01\x11") == Negative(0x01, 0x11)
    assert isinstance(service01.supported(bytes.fromhex("4100BE1FA8")), Malformed)


def test_that_a_request_holds_one_to_six_pids() -> None:
    assert service01.request(0x0C, 0x0D) == b"\x01\x0c\x0d"
    for pids in ((), tuple(range(7))):
        with pytest.raises(ValueError, match="1 to 6"):
            service01.request(*pids)


def test_that_only_a_refusal_of_the_service_is_one() -> None:
    assert negative.parse(b"\x7f\x01\x31", 0x01) == Negative(0x01, 0x31)
    assert negative.parse(b"\x7f\x02\x31", 0x01) is None
    assert negative.parse(b"\x41\x01\x31", 0x01) is None
    assert negative.name(0x11) == "service not supported"
    assert negative.name(0xEE) == "unknown reason"


@given(st.binary(max_size=8), st.binary(max_size=48))
def test_that_no_bytes_raise(asked: bytes, payload: bytes) -> None:
    outcome = service01.decode(b"\x01" + asked, payload)
    assert isinstance(outcome, Value | Malformed | Negative | NoData)
    service01.supported(payload)


@given(st.sampled_from([p for p in PIDS.values() if p.lengths]), st.data())
def test_that_a_lost_byte_is_malformed(definition: PidDefinition, data: st.DataObject) -> None:
    size = data.draw(st.integers(0, 48).filter(lambda n: n not in definition.lengths))
    body = data.draw(st.binary(min_size=size, max_size=size).filter(lambda b: b[-5:-4] != b"\x00"))
    asked = bytes((0x01, definition.pid))
    assert isinstance(service01.decode(asked, b"\x41" + asked[1:] + body), Malformed)


def _vectors() -> list[dict[str, object]]:
    lines = VECTORS.read_text(encoding="utf-8").splitlines() if VECTORS.exists() else []
    return [
        vector
        for vector in map(json.loads, lines)
        if vector["response"].startswith("41")
        and isinstance(vector["expected"], int | float)
        and not isinstance(vector["expected"], bool)
        # Those tests feed the formula of PID 22 with answers of PIDs 0B and 23.
        and vector["test"] != "FuelRailPressureCommandParameterizedTests"
        # Others are padded or shortened; a real answer has exactly the bytes of its PID.
        and len(vector["response"]) // 2 - 2 in PIDS[int(vector["response"][2:4], 16)].lengths
    ]


@pytest.mark.skipif(not VECTORS.exists(), reason="needs ../shared/data/vectors")
def test_that_the_vectors_of_another_program_are_met() -> None:
    vectors = _vectors()
    assert len(vectors) > 80
    differ = []
    for vector in vectors:
        payload = bytes.fromhex(str(vector["response"]))
        outcome = service01.decode(b"\x01" + payload[1:2], payload)
        assert isinstance(outcome, Value)
        expected = float(str(vector["expected"]))
        values = [m.value for _pid, m in outcome.data if isinstance(m.value, float)]
        # They print one or two places and cut engine speeds to whole numbers.
        if not any(abs(v - expected) <= 0.06 or int(v) == expected for v in values):
            differ.append((vector["response"], expected))
    assert differ == []
