from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.domain.readiness import Ignition, Readiness
from motospect_desktop.protocols.obd2 import readiness
from tests.helpers import reference_data


def read(text: str) -> Readiness:
    outcome = readiness.decode(bytes.fromhex(text))
    assert isinstance(outcome, Value)
    return outcome.data


def monitors(found: Readiness) -> dict[str, dict[str, bool]]:
    return {m.name: {"supported": m.supported, "complete": m.complete} for m in found.monitors}


def named(found: Readiness) -> dict[str, object]:
    return {
        "mil": found.mil,
        "dtc_count": found.dtc_count,
        "ignition": found.ignition and found.ignition.value,
        "monitors": monitors(found),
    }


def golden_vectors() -> list[tuple[str, dict[str, object]]]:
    return [
        (expected["payload"], expected["status"])
        for name in ("obd/obdb_j1979.jsonl", "obd/obdb_noisy.jsonl")
        for case in reference_data.lines(name)
        if case["request"] in {"0101", "0141"}
        for expected in case["expect"]
    ]


def test_that_every_recorded_answer_of_real_cars_reads_as_expected() -> None:
    vectors = golden_vectors()
    assert len(vectors) >= 200
    wrong = []
    for payload, status in vectors:
        found = named(read(payload))
        if {key: found[key] for key in status} != status:
            wrong.append(payload)
    assert not wrong, f"{len(wrong)} of {len(vectors)} differ"


def test_that_the_lamp_and_the_count_share_byte_a() -> None:
    assert (read("410183000000").mil, read("410183000000").dtc_count) == (True, 3)
    assert (read("41017F000000").mil, read("41017F000000").dtc_count) == (False, 127)


def test_that_a_unit_without_and_a_unit_with_lamp_are_told_apart() -> None:
    assert [read(p).mil for p in ("410100076500", "410181000000")] == [False, True]


def test_that_a_cleared_bit_means_complete_in_both_halves() -> None:
    found = monitors(read("410100170100"))  # misfire not complete, catalyst complete
    assert found["misfire"] == {"supported": True, "complete": False}
    assert found["fuel_system"] == {"supported": True, "complete": True}
    assert found["catalyst"] == {"supported": True, "complete": True}


def test_that_bytes_c_and_d_are_not_swapped() -> None:
    found = monitors(read("410100000104"))  # C: catalyst exists; D: EVAP has not run
    assert found["catalyst"] == {"supported": True, "complete": True}
    assert found["evap_system"] == {"supported": False, "complete": False}


def test_that_bit_3_of_byte_b_chooses_the_monitors_of_compression_ignition() -> None:
    found = read("4101000F6B02")
    assert found.ignition is Ignition.COMPRESSION
    assert list(monitors(found))[3:] == [name for name in readiness.COMPRESSION if name]
    assert monitors(found)["nox_scr"] == {"supported": True, "complete": False}


def test_that_this_driving_cycle_has_no_lamp_and_no_count() -> None:
    found = read("41418307E500")
    assert (found.mil, found.dtc_count) == (None, None)


def test_that_lamp_and_count_agree_with_another_program() -> None:
    kinds = {
        "MILOnCommandParameterizedTests": "mil",
        "DTCNumberCommandParameterizedTests": "dtc_count",
    }
    cases = [c for c in reference_data.lines("vectors/kotlin_obd_api.jsonl") if c["test"] in kinds]
    assert len(cases) == 16
    for case in cases:
        assert named(read(case["response"]))[kinds[case["test"]]] == case["expected"]


def test_that_a_refusal_is_refused() -> None:
    assert readiness.decode(b"\x7f\x01\x12") == Negative(0x01, 0x12)


def test_that_silence_is_no_data() -> None:
    assert readiness.decode(b"") == NoData()


@pytest.mark.parametrize(
    "payload", ["41", "4101", "4101000765", "41010007650000", "410D00076500", "610100076500"]
)
def test_that_anything_else_is_malformed(payload: str) -> None:
    assert isinstance(readiness.decode(bytes.fromhex(payload)), Malformed)


@given(st.binary(max_size=12))
def test_that_any_bytes_end_in_an_outcome(payload: bytes) -> None:
    outcome = readiness.decode(payload)
    assert isinstance(outcome, Value) == (
        len(payload) == 6 and payload[:2] in (b"\x41\x01", b"\x41\x41")
    )
