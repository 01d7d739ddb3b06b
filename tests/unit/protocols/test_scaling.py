from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.protocols.obd2 import scaling
from tests.helpers import reference_data

NUMBERS = ("0000", "0001", "8000", "FFFF")


def test_that_every_scaling_gives_the_reference_values() -> None:
    rows = reference_data.document("reference/mode06_unit_and_scaling.json")
    assert len(rows) == 92
    assert {int(row["uas_id"], 16) for row in rows} == set(scaling.SCALINGS)
    for row in rows:
        scaling_id = int(row["uas_id"], 16)
        assert scaling.signed(scaling_id) == row["signed"]
        for number in NUMBERS:
            expected = row[f"value_of_{number}"]
            if expected is None:  # true or false, not a number in the other programs
                assert scaling.unit(scaling_id) == "true/false"
                continue
            value = scaling.scale(scaling_id, bytes.fromhex(number))
            assert value == pytest.approx(expected, rel=1e-9, abs=1e-11), row["uas_id"]


def test_that_temperature_has_an_offset_only_where_it_is_unsigned() -> None:
    assert scaling.scale(0x16, b"\x00\x00") == -40.0
    assert scaling.scale(0x96, b"\x00\x00") == 0.0


def test_that_signed_ids_are_in_twos_complement() -> None:
    assert scaling.scale(0x8A, b"\xff\xff") == -0.122


@pytest.mark.parametrize("scaling_id", [0x00, 0x42, 0x7F])
def test_that_an_unknown_scaling_leaves_the_number_raw(scaling_id: int) -> None:
    assert scaling.scale(scaling_id, b"\xff\xfe") == 65534.0
    assert scaling.unit(scaling_id) == scaling.RAW_UNIT


@given(st.integers(0, 255), st.binary(min_size=2, max_size=2))
def test_that_every_id_and_number_has_a_value_and_a_unit(scaling_id: int, two: bytes) -> None:
    assert isinstance(scaling.scale(scaling_id, two), float)
    assert isinstance(scaling.unit(scaling_id), str)
