from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.protocols.obd2 import service04


def test_that_44_is_cleared() -> None:
    assert service04.decode(b"\x44") == Value(None)


def test_that_7f_04_22_is_refused() -> None:
    assert service04.decode(b"\x7f\x04\x22") == Negative(0x04, 0x22)


def test_that_silence_is_no_data() -> None:
    assert service04.decode(b"") == NoData()


@pytest.mark.parametrize("payload", [b"\x04", b"\x44\x00", b"\x43", b"\x7f\x03\x22"])
def test_that_anything_else_is_malformed(payload: bytes) -> None:
    assert isinstance(service04.decode(payload), Malformed)


@given(st.binary(max_size=8))
def test_that_only_44_is_cleared(payload: bytes) -> None:
    assert isinstance(service04.decode(payload), Value) == (payload == b"\x44")
