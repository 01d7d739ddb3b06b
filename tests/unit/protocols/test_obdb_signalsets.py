"""Signal sets of the OBDb project: scaling, choice of the definition, values out of range."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.protocols.obdb import SetCommand, Unit, decode, read_set

ASKED = bytes.fromhex("22F123")
UNIT = Unit("7E0", "", "7E8")


def _set(*formats: dict[str, Any], **command: object) -> tuple[SetCommand, ...]:
    signals = [{"id": f"S{n}", "name": f"Signal {n}", "fmt": fmt} for n, fmt in enumerate(formats)]
    entry = {"hdr": "7E0", "rax": "7E8", "cmd": {"22": "F123"}, "signals": signals, **command}
    return read_set({"commands": [entry]})


def _values(commands: tuple[SetCommand, ...], data: str, unit: Unit = UNIT) -> list[object]:
    outcome = decode(commands, ASKED, bytes.fromhex("62F123" + data), unit)
    assert isinstance(outcome, Value)
    return [(m.value, m.signal.unit) for m in outcome.data]


@pytest.mark.parametrize(
    ("fmt", "data", "value"),
    [
        ({"len": 8, "unit": "percent"}, "FF", (255, "%")),
        ({"len": 16, "div": 1000, "add": 4, "unit": "volts"}, "1F40", (12, "V")),
        ({"len": 8, "add": -40, "unit": "celsius"}, "7B", (83, "°C")),
        ({"bix": 4, "len": 8, "unit": "scalar"}, "0AB0", (0xAB, "")),
        ({"len": 16, "sign": True, "div": 10, "unit": "amps"}, "FFA3", (-9.3, "A")),
        ({"len": 8, "mul": 20, "div": 100, "unit": "parsecs"}, "0A", (2, "parsecs")),
        ({"bix": 7, "len": 1, "unit": "offon"}, "01", ("on", "")),
        ({"bix": 7, "len": 1, "unit": "yesno"}, "01", ("no", "")),
        ({"len": 8, "map": {"3": {"description": "DC", "value": "DC"}}}, "03", ("DC", "")),
        ({"len": 8, "map": {"3": {"value": "DC"}}}, "04", ("unknown (4)", "")),
    ],
)
def test_that_a_signal_is_scaled(fmt: dict[str, Any], data: str, value: object) -> None:
    assert _values(_set(fmt), data) == [value]


@pytest.mark.parametrize(
    ("fmt", "data"),
    [
        ({"len": 8, "max": 100}, "65"),
        ({"len": 8, "add": -40, "min": 0}, "27"),
        ({"len": 8, "add": -40, "nullmin": -40}, "00"),
        ({"len": 8, "div": 40, "nullmax": 6.37}, "FF"),
        ({"bix": 8, "len": 8}, "FF"),
    ],
)
def test_that_what_is_no_measurement_is_left_out(fmt: dict[str, Any], data: str) -> None:
    assert _values(_set({"len": 8}, fmt), data) == [(int(data, 16), "")]


def test_that_the_definition_of_another_unit_is_not_used() -> None:
    commands = _set({"len": 8})
    for unit in (Unit("7E1", "", "7E9"), Unit("", "", "7E9"), Unit("7E0.7EA"), Unit("7E0", "29")):
        outcome = decode(commands, ASKED, bytes.fromhex("62F12301"), unit)
        assert isinstance(outcome, Malformed)
        assert "no definition" in outcome.reason
    assert _values(commands, "01", Unit("7E0.7E8")) == [(1, "")]
    assert _values(commands, "01", Unit()) == [(1, "")]


def test_that_two_definitions_that_fit_are_not_guessed_between() -> None:
    commands = _set({"len": 8}) + _set({"len": 8, "div": 2}, hdr="7E1", rax="7E9")
    assert _values(commands, "02", Unit("7E1")) == [(1, "")]
    outcome = decode(commands, ASKED, bytes.fromhex("62F12301"), Unit())
    assert isinstance(outcome, Malformed)
    assert "2 definitions" in outcome.reason


def test_that_an_extended_address_must_match() -> None:
    commands = _set({"len": 8}, hdr="6F1", rax="629", eax="29")
    assert _values(commands, "05", Unit("6F1.629", "29", "629")) == [(5, "")]


def test_that_refusals_and_foreign_answers_are_told_apart() -> None:
    commands = _set({"len": 8})
    assert decode(commands, ASKED, b"\x7f\x22\x31", UNIT) == Negative(0x22, 0x31)
    assert decode(commands, ASKED, b"", UNIT) == NoData()
    for payload in ("62F124FF", "61F123FF", "62F1", "62F123", "7F2231FF"):
        assert isinstance(decode(commands, ASKED, bytes.fromhex(payload), UNIT), Malformed)
    assert isinstance(decode(commands, b"\x01\x0c", b"\x41\x0c\x00\x00", UNIT), Malformed)


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"commands": {}},
        {"commands": [1]},
        {"commands": [{"cmd": {"22": "ZZ"}, "signals": []}]},
        {"commands": [{"cmd": {"22": "F123"}}]},
        {"commands": [{"cmd": {"22": "F123"}, "signals": [{}]}]},
        {"commands": [{"cmd": {"22": "F123"}, "signals": [{"id": "A", "fmt": {}}]}]},
        {"commands": [{"cmd": {"22": "F1"}, "signals": [{"id": "A", "fmt": {"len": 65}}]}]},
        {"commands": [{"cmd": {"22": "F1"}, "signals": [{"id": "A", "fmt": {"len": "8"}}]}]},
        {
            "commands": [
                {"cmd": {"22": "F1"}, "signals": [{"id": "A", "fmt": {"len": 8, "div": 0}}]}
            ]
        },
        {
            "commands": [
                {"cmd": {"22": "F1"}, "signals": [{"id": "A", "fmt": {"len": 8, "map": {"x": {}}}}]}
            ]
        },
    ],
)
def test_that_a_damaged_set_is_refused_with_a_sentence(document: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_set(document)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["commands", "cmd", "signals", "fmt", "id", "len", "map", "22"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(_JSON)
def test_that_no_document_raises_anything_else(document: object) -> None:
    with suppress(ValueError):
        read_set(document)


@given(
    st.integers(0, 80),
    st.integers(1, 64),
    st.booleans(),
    st.floats(-1e6, 1e6),
    st.binary(max_size=24),
)
def test_that_a_reported_value_lies_in_range(
    bit: int, bits: int, signed: bool, add: float, data: bytes
) -> None:
    fmt = {"bix": bit, "len": bits, "sign": signed, "add": add, "min": -50, "max": 1000}
    outcome = decode(_set({"len": 1}, fmt), ASKED, b"\x62\xf1\x23" + data, UNIT)
    if isinstance(outcome, Value):
        assert all(-50 <= float(m.value) <= 1000 for m in outcome.data if m.signal.key == "S1")
    else:
        assert not data
