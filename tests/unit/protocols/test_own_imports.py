from __future__ import annotations

import json

import pytest

from motospect_desktop.diagnostics.own_units import answers_of, refusal
from motospect_desktop.domain.own_signal_document import library_document
from motospect_desktop.protocols.own_imports import Row, read_rows
from motospect_desktop.protocols.own_signals import reader
from tests.helpers.own import FUEL_LPH, OIL_KPA
from tests.helpers.reference_data import path

HEADING = "Name,ShortName,ModeAndPID,Equation,Min Value,Max Value,Units,Header\n"


def torque(*lines: str, encoding: str = "utf-8") -> tuple[Row, ...]:
    text = HEADING + "".join(f"{line}\n" for line in lines)
    return read_rows(text.encode(encoding), "volt.csv", answers_of)


def test_that_rows_of_torque_become_own_signals() -> None:
    first, second, third = torque(
        "State of Charge,SOC,0x22005B,A/2.55,0,100,%,7E4",
        '"Coolant, rear",Rear temp,2101,SIGNED(A)-40,,,Â°C,',
        "Pack,SOC,18DA10F1,A,0,1,,7E0",
    )
    assert first.own is not None
    assert second.own is not None
    assert (first.own.signal.key, first.own.signal.unit, first.own.decimals) == ("SOC", "%", 1)
    assert (first.own.ask and first.own.ask.answers) == "7EC"
    assert (second.own.signal.key, second.own.signal.unit) == ("REAR_TEMP", "°C")
    assert second.own.ask is not None
    assert second.own.ask.asked == ""
    read = reader(second.own).read(bytes.fromhex("6101F6"))
    assert read is not None
    assert read.value == -50
    assert third == Row(4, "Pack", None, "service 18 is not allowed: only 01, 21 and 22 are")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("X,X,22B003,exp(A),0,1,,7E4", "column 1: there is no function 'exp'"),
        ("X,X,22B003,A,low,1,,7E4", "min 'low' is not a number"),
        ("X,X,22B003,A,0,inf,,7E4", "max 'inf' is not a usable number"),
        ("X,X,22B0,A,0,1,,7E4", "a request of service 22 has 3 bytes"),
        ("X,X,2x,A,0,1,,7E4", "ModeAndPID '2x' is not bytes in hex"),
        ("X,X,22B003,A,0,1,,6C10F1", "it is not told which id answers for 6C10F1"),
        ("X,X,22B003,,0,1,,7E4", "column 1: a value is expected, not the end"),
        ("X,X,22B003,A,0,1,,7E4,more", "it has more cells than the heading"),
        (HEADING.strip(), "a second heading"),
        (",,22B003,A,0,1,,7E4", "it has no name"),
        ("X", "ModeAndPID '' is not bytes in hex"),
    ],
)
def test_that_a_bad_row_refuses_itself_with_line_and_reason(line: str, reason: str) -> None:
    _good, row = torque("Fuel,Fuel,22002F,A*100/255,0,100,%,7E0", line)
    assert (row.line, row.own, row.reason) == (3, None, reason)


def test_that_names_that_come_twice_or_belong_to_the_standard_get_one_of_their_own() -> None:
    rows = torque("A,RPM,22000C,A,,,,7E0", "B,Fuel,22002F,A,,,,7E0", "C,Fuel,22002F,A/2,,,,7E0")
    assert [row.own and row.own.signal.key for row in rows] == ["OWN_RPM", "FUEL", "FUEL_2"]


def test_that_a_file_of_windows_is_read_and_a_foreign_one_refused_whole() -> None:
    (row,) = torque("T,T,22002F,A,,,°C,7E0", encoding="cp1252")
    assert row.own is not None
    assert row.own.signal.unit == "°C"
    for data in (b"", b"time;speed\n0;1\n", b'{"commands": 3}', b"{", b"[]", b"\xff\xfe\x00"):
        with pytest.raises(
            ValueError, match=r"^(it has no heading|it is not JSON|the file has no)"
        ):
            read_rows(data, "x", answers_of)


def test_that_our_own_export_comes_back_whole() -> None:
    text = json.dumps(library_document((OIL_KPA, FUEL_LPH)))
    rows = read_rows(text.encode(), "own.json", answers_of)
    assert [row.own for row in rows] == [OIL_KPA, FUEL_LPH]


def test_that_a_damaged_row_of_our_export_refuses_itself() -> None:
    good = library_document((OIL_KPA,))
    bad = [3, {}, {"key": "X", "name": "X", "formula": "A", "ask": {"request": "2E01"}}]
    good["signals"] += bad
    rows = read_rows(json.dumps(good).encode(), "own.json", answers_of)
    assert [row.reason for row in rows] == [
        "",
        "it is not an object",
        "key is missing or no text",
        "service 2E is not allowed: only 01, 21 and 22 are",
    ]


def test_that_a_command_of_obdb_that_cannot_be_asked_is_refused_with_its_line() -> None:
    oil = {"id": "OIL", "name": "Oil", "fmt": {"len": 8, "add": -40, "unit": "celsius"}}
    bad_one = {"id": "BAD", "name": "Bad", "fmt": {"len": 80}}
    command = {"hdr": "7E0", "cmd": {"22": "1154"}, "signals": [oil, bad_one]}
    far = {**command, "eax": "12", "signals": [{**oil, "id": "FAR"}]}
    text = json.dumps({"commands": [command, far, {"hdr": "7E0"}]}, indent=1)
    good, bad, beyond, nothing = read_rows(text.encode(), "Ford-Escape.json", answers_of)
    assert good.own is not None
    assert (good.own.car, good.own.source) == ("Ford-Escape", "Ford-Escape.json")
    lines = text.splitlines()
    assert '"OIL"' in lines[good.line - 1]
    assert '"BAD"' in lines[bad.line - 1]
    assert '"FAR"' in lines[beyond.line - 1]
    assert "a wrong length" in bad.reason
    assert "extended address 12" in beyond.reason
    assert nothing.reason == "a command of the signal set has no cmd"
    assert beyond.title == "FAR (command 2, 7E0 221154)"


def test_that_most_of_obdb_can_be_asked_and_the_rest_says_why() -> None:
    taken = refused = 0
    for file in path("obd/signalsets").glob("*.json"):
        for row in read_rows(file.read_bytes(), file.name, answers_of):
            if row.own is None:
                refused += 1
                assert row.reason
                continue
            taken += 1
            assert row.own.ask is not None
            assert not refusal(row.own.ask)
    assert taken > 9 * refused
