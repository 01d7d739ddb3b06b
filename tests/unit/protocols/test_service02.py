"""Service 02: a freeze frame is believed only when PID and frame number come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.protocols.obd2 import service02


def _decode(request: str, payload: str) -> dict[str, float | str]:
    outcome = service02.decode(bytes.fromhex(request), bytes.fromhex(payload))
    assert isinstance(outcome, Value)
    return {f"{pid} {m.signal.key}": m.value for pid, m in outcome.data}


def test_that_freeze_frames_are_read_behind_their_frame_number() -> None:
    assert _decode("020500", "4205007B") == {"05 COOLANT_TEMP": 83}
    assert _decode("020C00", "420C000BB8") == {"0C RPM": 750}
    assert _decode("020D01", "420D010A") == {"0D SPEED": 10}
    assert _decode("020200", "4202000301") == {"02 FREEZE_DTC": "P0301"}


@pytest.mark.parametrize(
    ("request_hex", "payload"),
    [
        ("020500", "4205017B"),
        ("020500", "420C000BB8"),
        ("020500", "42057B"),
        ("020500", "420500"),
        ("020500", "4205007B7B"),
        ("020500", "4105007B"),
        ("020500", "42"),
        ("020500", "4205"),
        ("020C00", "420C000B"),
        ("0205", "4205007B"),
        ("02050000", "4205007B"),
        ("010500", "4205007B"),
    ],
)
def test_that_anything_else_is_malformed(request_hex: str, payload: str) -> None:
    outcome = service02.decode(bytes.fromhex(request_hex), bytes.fromhex(payload))
    assert isinstance(outcome, Malformed)


def test_that_a_refusal_stays_a_refusal() -> None:
    assert service02.decode(b"\x02\x05\x00", b"\x7f\x02\x12") == Negative(0x02, 0x12)
    assert service02.dtc(b"\x7f\x02\x31") == Negative(0x02, 0x31)
    assert service02.supported(b"\x7f\x02\x31") == Negative(0x02, 0x31)


def test_that_code_0000_means_no_frame() -> None:
    assert service02.dtc(bytes.fromhex("4202000000")) == Value(None)
    assert service02.dtc(bytes.fromhex("4202000301")) == Value("P0301")
    assert service02.dtc(bytes.fromhex("420201C123")) == Value("U0123")


@pytest.mark.parametrize("payload", ["42", "420200", "42020003", "420200030100", "4205000301"])
def test_that_a_damaged_code_is_malformed(payload: str) -> None:
    assert isinstance(service02.dtc(bytes.fromhex(payload)), Malformed)


def test_that_the_pids_of_a_frame_are_named() -> None:
    outcome = service02.supported(bytes.fromhex("4200007E380000"))
    assert outcome == Value(frozenset({2, 3, 4, 5, 6, 7, 11, 12, 13}))
    assert isinstance(service02.supported(bytes.fromhex("42007E380000")), Malformed)
    assert service02.supported(b"") == NoData()


def test_that_a_request_names_pid_and_frame() -> None:
    assert service02.request(0x05) == b"\x02\x05\x00"
    assert service02.request(0x05, 1) == b"\x02\x05\x01"


@given(st.binary(max_size=4), st.binary(max_size=48))
def test_that_no_bytes_raise(asked: bytes, payload: bytes) -> None:
    outcome = service02.decode(b"\x02" + asked, payload)
    assert isinstance(outcome, Value | Malformed | Negative | NoData)
    service02.dtc(payload)
    service02.supported(payload)
