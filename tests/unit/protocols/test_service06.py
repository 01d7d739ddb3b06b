from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.dtc import MonitorTest
from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import service06


def decoded(request: str, payload: str) -> Outcome[tuple[MonitorTest, ...]]:
    return service06.decode(bytes.fromhex(request), bytes.fromhex(payload))


def results(request: str, payload: str) -> tuple[MonitorTest, ...]:
    outcome = decoded(request, payload)
    assert isinstance(outcome, Value)
    return outcome.data


def test_that_one_record_is_one_result() -> None:
    (result,) = results("0601", "46 01 01 0A 0E66 0B33 0FFF")
    assert result == MonitorTest(
        monitor_id=0x01,
        monitor_name="O2 sensor bank 1 sensor 1",
        test_id=0x01,
        test_name="Rich to lean threshold voltage",
        scaling_id=0x0A,
        value=449.692,
        minimum=349.774,
        maximum=499.59,
        unit="mV",
    )
    assert result.passed


def test_that_several_records_of_a_monitor_are_all_read() -> None:
    found = results("06A2", "46 A2 0B 24 0003 0000 FFFF A2 0C 24 0000 0000 FFFF")
    assert [(r.test_name, r.value, r.unit) for r in found] == [
        ("Misfires, weighted average of last ten driving cycles", 3.0, "counts"),
        ("Misfires, last or current driving cycle", 0.0, "counts"),
    ]
    assert {r.monitor_name for r in found} == {"Misfire cylinder 1"}


def test_that_signed_limits_are_signed_and_a_value_below_them_fails() -> None:
    (result,) = results("0639", "46 39 80 FE FE00 FF00 0100")
    assert (result.value, result.minimum, result.maximum) == (-128.0, -64.0, 64.0)
    assert result.unit == "Pa"
    assert not result.passed


def test_that_an_unknown_scaling_stays_raw() -> None:
    (result,) = results("06E1", "46 E1 85 7E 0102 0000 FFFF")
    assert (result.value, result.unit) == (258.0, "raw")
    assert result.monitor_name == "Manufacturer's monitor E1"
    assert result.test_name == "Manufacturer's test 85"


@pytest.mark.parametrize(
    ("monitor_id", "name"),
    [
        (0x06, "O2 sensor bank 2 sensor 2"),
        (0x10, "O2 sensor bank 4 sensor 4"),
        (0x22, "Catalyst bank 2"),
        (0x31, "EGR bank 1"),
        (0x38, "Variable valve timing bank 4"),
        (0x3C, "EVAP system, 0.5 mm leak"),
        (0x42, "O2 sensor heater bank 1 sensor 2"),
        (0x61, "Heated catalyst bank 1"),
        (0x71, "Secondary air 1"),
        (0x81, "Fuel system bank 1"),
        (0x86, "Boost pressure control bank 2"),
        (0x99, "NOx catalyst bank 2"),
        (0xA1, "Misfire, all cylinders"),
        (0xAD, "Misfire cylinder 12"),
        (0xB2, "Particulate filter bank 1"),
        (0x11, "Unknown monitor 11"),
    ],
)
def test_that_monitors_have_their_standard_names(monitor_id: int, name: str) -> None:
    assert service06.monitor_name(monitor_id) == name


@pytest.mark.parametrize(
    ("request_", "payload"),
    [
        ("0601", "46"),  # no record
        ("0601", "46 01 01 0A 0E66 0B33 0F"),  # a byte is lost
        ("0601", "46 01 01 0A 0E66 0B33 0FFF 00"),  # a byte too many
        ("0601", "46 02 01 0A 0E66 0B33 0FFF"),  # another monitor
        ("0601", "41 01 01 0A 0E66 0B33 0FFF"),  # another service
        ("0600", "46 00 C0000001"),  # asks which monitors exist
        ("06", "46 01 01 0A 0E66 0B33 0FFF"),
        ("0101", "46 01 01 0A 0E66 0B33 0FFF"),
    ],
)
def test_that_a_wrong_answer_is_malformed(request_: str, payload: str) -> None:
    assert isinstance(decoded(request_, payload), Malformed)


def test_that_a_refusal_is_refused_and_silence_is_no_data() -> None:
    assert decoded("0601", "7F0612") == Negative(0x06, 0x12)
    assert decoded("0601", "") == NoData()
    assert service06.supported(b"\x7f\x06\x11") == Negative(0x06, 0x11)
    assert service06.supported(b"") == NoData()


def test_that_the_bitmap_names_the_monitors() -> None:
    found = service06.supported(bytes.fromhex("4600C0000001"))
    assert found == Value(frozenset({0x01, 0x02, 0x20}))


def test_that_several_bitmaps_in_one_answer_are_all_read() -> None:
    found = service06.supported(bytes.fromhex("460080000001A0C0000000"))
    assert found == Value(frozenset({0x01, 0x20, 0xA1, 0xA2}))


@pytest.mark.parametrize("payload", ["46", "4600C00000", "4601C0000000", "46008000000000C0000000"])
def test_that_a_wrong_bitmap_is_malformed(payload: str) -> None:
    assert isinstance(service06.supported(bytes.fromhex(payload)), Malformed)


@given(st.binary(max_size=3), st.binary(max_size=40))
def test_that_any_bytes_end_in_an_outcome(request_: bytes, payload: bytes) -> None:
    outcome = service06.decode(request_, payload)
    assert not isinstance(outcome, Value) or len(outcome.data) * 9 + 1 == len(payload)
    service06.supported(payload)
