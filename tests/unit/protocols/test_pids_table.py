"""The PID table is data: every row is read by its own example."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Value
from motospect_desktop.protocols.obd2 import dtc
from motospect_desktop.protocols.pids import PIDS, pid_for_key
from motospect_desktop.protocols.pids.reading import measurements, read

if TYPE_CHECKING:
    from motospect_desktop.protocols.pids.definition import PidDefinition

ROWS = list(PIDS.values())
NOT_PUBLIC = {0x95, 0x96, 0x97, 0xA7, 0xA8, *range(0xAB, 0xB2), *range(0xB3, 0xC0), 0xC1, 0xC2}


def _named(row: PidDefinition) -> str:
    return f"{row.pid:02X}"


def _values(pid: int, data: str) -> dict[str, float | str]:
    outcome = read(pid, bytes.fromhex(data))
    assert isinstance(outcome, Value)
    return {m.signal.key: m.value for _pid, m in measurements(pid, outcome.data)}


@pytest.mark.parametrize("row", ROWS, ids=_named)
def test_that_a_row_reads_its_example(row: PidDefinition) -> None:
    read_back = {
        reading.measurement.signal.key: reading.measurement.value
        for reading in row.readings(row.example.data)
        if reading.used
    }
    assert row.example.values
    for key, value in row.example.values.items():
        assert read_back[key] == value


@pytest.mark.parametrize("row", ROWS, ids=_named)
def test_that_every_byte_lies_inside_a_permitted_length(row: PidDefinition) -> None:
    longest = max(row.lengths, default=len(row.example.data))
    assert all(field.at + field.size <= longest for field in row.fields)
    assert not row.lengths or len(row.example.data) in row.lengths
    assert f"PID {row.pid:02X}" in row.source


def test_that_all_public_pids_to_c4_are_in_the_table() -> None:
    assert set(PIDS) == set(range(0xC5)) - NOT_PUBLIC


def test_that_keys_are_unique_and_upper_case() -> None:
    keys = Counter(field.signal.key for row in ROWS for field in row.fields)
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(key == key.upper() for key in keys)


@pytest.mark.parametrize(
    ("name", "pid"),
    [
        ("RPM", 0x0C),
        ("rpm", 0x0C),
        (" Speed ", 0x0D),
        ("0C", 0x0C),
        ("010c", 0x0C),
        ("0101", 0x01),
        ("01", 0x01),
        ("VOLTAGE", 0x42),
        ("ODOMETER", 0xA6),
        ("A7", 0xA7),
        ("", None),
        ("G1", None),
        ("020C", None),
        ("10C", None),
        ("BOOST PRESSURE", None),
    ],
)
def test_that_a_pid_is_found_by_key_or_hex(name: str, pid: int | None) -> None:
    assert pid_for_key(name) == pid


@given(st.sampled_from(ROWS), st.binary(max_size=48))
def test_that_no_bytes_raise_and_every_number_lies_in_its_range(
    row: PidDefinition, data: bytes
) -> None:
    outcome = read(row.pid, data)
    if row.lengths and len(data) not in row.lengths:
        assert isinstance(outcome, Malformed)
        return
    if not isinstance(outcome, Value):
        assert not row.lengths
        return
    for reading in outcome.data:
        signal, value = reading.measurement.signal, reading.measurement.value
        if isinstance(value, str):
            assert signal.minimum is None
            assert value
        else:
            assert signal.minimum is not None
            assert signal.maximum is not None
            assert signal.minimum <= value <= signal.maximum


@given(st.sampled_from([row for row in ROWS if row.lengths]), st.data())
def test_that_every_permitted_length_is_read(row: PidDefinition, data: st.DataObject) -> None:
    length = data.draw(st.sampled_from(row.lengths))
    outcome = read(row.pid, data.draw(st.binary(min_size=length, max_size=length)))
    assert isinstance(outcome, Value)
    assert outcome.data


@pytest.mark.parametrize(
    ("pid", "data", "expected"),
    [
        (0x06, "80", {"STFT_B1": 0.0}),
        (0x06, "00", {"STFT_B1": -100.0}),
        (0x09, "5F7D", {"LTFT_B2": -25.78125, "LTFT_B4": -2.34375}),
        (0x15, "8EFF", {"O2_B1S2_V": 0.71}),
        (0x24, "FFDE6838", {"O2_B1S1_LAMBDA_V": 65502 / 32768, "O2_B1S1_WIDE_V": 3.2568359375}),
        (0x2D, "FF", {"EGR_ERROR": 99.21875}),
        (0x32, "8000", {"EVAP_PRESSURE": -8.192}),
        (0x32, "7FFF", {"EVAP_PRESSURE": 8.19175}),
        (0x34, "FFFF80B3", {"O2_B1S1_LAMBDA_MA": 65535 / 32768, "O2_B1S1_MA": 0.69921875}),
        (0x44, "FFFF", {"LAMBDA_COMMANDED": 65535 / 32768}),
        (0x54, "8000", {"EVAP_PRESSURE_WIDE": -32.768}),
        (0x55, "8081", {"STFT_REAR_B1": 0.0, "STFT_REAR_B3": 0.78125}),
        (0x5D, "0000", {"INJECTION_TIMING": -210.0}),
        (0x5D, "FFFF", {"INJECTION_TIMING": 301.9921875}),
        (0x66, "01000C0000", {"MAF_A": 0.375}),
        (0x67, "008475", {}),
        (0x83, "1100FF000000000000", {}),
        (0x83, "0100FF000000000000", {"NOX_B1S1": 255.0}),
        (0x83, "01FFFF000000000000", {}),
    ],
)
def test_that_known_traps_are_avoided(
    pid: int, data: str, expected: dict[str, float | str]
) -> None:
    assert _values(pid, data) == expected


def test_that_an_enumeration_keeps_an_unknown_state() -> None:
    assert _values(0x51, "F0") == {"FUEL_TYPE": "unknown (F0)"}
    assert _values(0x12, "10") == {"SECONDARY_AIR": "unknown (10)"}
    assert _values(0x7D, "21") == {"NOX_NTE": "inside, bit 5"}


@given(st.binary(min_size=2, max_size=2).filter(any))
def test_that_a_freeze_frame_code_reads_as_in_service_03(two: bytes) -> None:
    assert _values(0x02, two.hex()) == {"FREEZE_DTC": dtc.code(two)}


def test_that_an_unknown_pid_keeps_its_bytes() -> None:
    assert _values(0xA7, "01020304") == {"PID_A7": "01 02 03 04"}
    assert isinstance(read(0xA7, b""), Malformed)


def test_that_the_wide_egr_scale_is_chosen_by_its_bit() -> None:
    assert _values(0x6B, "0131000000") == {"EGR_TEMP_B1S1": 9}
    assert _values(0x6B, "1031000000") == {"EGR_TEMP_WIDE_B1S1": 156}
