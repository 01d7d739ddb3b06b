from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import cantools
import pytest
from cantools.database.can import Database
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.domain.outcome import Malformed, Value
from motospect_desktop.errors import CanDatabaseError
from motospect_desktop.protocols.dbc import Dbc

if TYPE_CHECKING:
    from pathlib import Path

ENGINE = """VERSION ""
BU_: ECU
BO_ 256 Engine: 8 ECU
 SG_ Speed : 0|16@1+ (0.25,0) [0|16383.75] "rpm" ECU
 SG_ Coolant : 16|8@1+ (1,-40) [-40|215] "degC" ECU
 SG_ Torque : 31|16@0- (0.5,0) [0|0] "Nm" ECU
 SG_ Gear : 52|3@0+ (1,0) [0|0] "" ECU
BO_ 2566844673 Far: 4 ECU
 SG_ Level : 0|8@1+ (1,0) [0|0] "%" ECU
BO_ 512 Either: 4 ECU
 SG_ Which M : 0|8@1+ (1,0) [0|0] "" ECU
 SG_ Volts m0 : 8|8@1+ (0.1,0) [0|0] "V" ECU
BO_ 513 Exact: 4 ECU
 SG_ Ratio : 0|32@1- (1,0) [0|0] "" ECU
VAL_ 256 Coolant 0 "cold" ;
SIG_VALTYPE_ 513 Ratio : 1;
"""
DBC = Dbc.parse(ENGINE)
PEER = cantools.database.load_string(ENGINE, database_format="dbc")


def test_that_values_are_physical_and_have_the_files_names_and_units() -> None:
    frame = CanFrame(256, bytes.fromhex("A00F5AFF38000500"))
    assert DBC.decode(frame) == Value({"Speed": 1000.0, "Coolant": 50, "Torque": -100.0, "Gear": 1})
    signals = DBC.messages[256, False].signals
    assert {name: signal.unit for name, signal in signals.items()} == {
        "Speed": "rpm",
        "Coolant": "degC",
        "Torque": "Nm",
        "Gear": "",
    }
    assert (signals["Coolant"].minimum, signals["Coolant"].maximum) == (-40, 215)


@given(st.binary(min_size=8, max_size=8))
def test_that_every_frame_is_decoded_as_cantools_does(data: bytes) -> None:
    assert isinstance(PEER, Database)
    expected = PEER.get_message_by_name("Engine").decode(data, decode_choices=False)
    assert DBC.decode(CanFrame(256, data)) == Value(expected)


@st.composite
def layouts(draw: st.DrawFn) -> tuple[int, int, str, str]:
    """Where a signal may lie in eight bytes: start and length as a DBC tells them."""
    length = draw(st.integers(1, 64))
    first = draw(st.integers(0, 64 - length))  # bits before it, in the order of its bytes
    order, sign = draw(st.sampled_from("01")), draw(st.sampled_from("+-"))
    start = first if order == "1" else first // 8 * 8 + 7 - first % 8
    return start, length, order, sign


@given(layouts(), st.binary(min_size=8, max_size=8))
def test_that_every_layout_is_read_as_cantools_reads_it(
    layout: tuple[int, int, str, str], data: bytes
) -> None:
    start, length, order, sign = layout
    text = (
        'VERSION ""\nBU_: E\nBO_ 1 One: 8 E\n'
        f' SG_ S : {start}|{length}@{order}{sign} (0.5,3) [0|0] "" E\n'
    )
    peer = cantools.database.load_string(text, database_format="dbc")
    assert isinstance(peer, Database)
    expected = peer.get_message_by_name("One").decode(data, decode_choices=False)
    assert Dbc.parse(text).decode(CanFrame(1, data)) == Value(expected)


def test_that_ids_of_both_lengths_are_kept_apart() -> None:
    far = CanFrame(2566844673 & 0x1FFFFFFF, b"\x32\0\0\0", extended=True)
    assert DBC.decode(far) == Value({"Level": 50})
    assert DBC.decode(CanFrame(far.can_id & 0x7FF, far.data)) is None
    assert DBC.decode(CanFrame(256, bytes(8), extended=True)) is None


def test_that_the_branch_of_a_multiplexer_is_read_and_a_missing_one_is_no_value() -> None:
    assert DBC.decode(CanFrame(512, b"\x00\x78\0\0")) == Value({"Which": 0, "Volts": 12.0})
    assert isinstance(DBC.decode(CanFrame(512, b"\x05\x78\0\0")), Malformed)


def test_that_floating_point_signals_are_read() -> None:
    assert DBC.decode(CanFrame(513, struct.pack("<f", 1.5))) == Value({"Ratio": 1.5})


@pytest.mark.parametrize("can_id", [256, 512])
@pytest.mark.parametrize("length", [0, 1, 3])
def test_that_missing_bytes_are_malformed_and_never_zero(can_id: int, length: int) -> None:
    assert isinstance(DBC.decode(CanFrame(can_id, bytes(length))), Malformed)


def test_that_a_remote_frame_has_no_values() -> None:
    assert DBC.decode(CanFrame(256, remote=True)) is None


@pytest.mark.parametrize(
    "text",
    ["", "hello", "\0\x01", ENGINE[:150], 'VERSION ""', ENGINE.replace("0|16@1+", "60|16@1+")],
    ids=["empty", "words", "binary", "cut", "no message", "does not fit"],
)
def test_that_a_bad_file_gives_a_sentence(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.dbc"
    path.write_text(text, encoding="cp1252")
    with pytest.raises(CanDatabaseError) as refused:
        Dbc.load(path)
    assert str(path) in refused.value.title
    assert refused.value.cause
    assert refused.value.remedy


def test_that_two_messages_with_one_id_are_refused() -> None:
    with pytest.raises(CanDatabaseError) as refused:
        Dbc.parse(ENGINE.replace("BO_ 512", "BO_ 256"))
    assert "same id" in refused.value.cause


def test_that_a_missing_file_gives_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CanDatabaseError) as refused:
        Dbc.load(tmp_path / "none.dbc")
    assert "cannot be read" in refused.value.cause
