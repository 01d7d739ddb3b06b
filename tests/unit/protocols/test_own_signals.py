from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.domain.own_signal import Ask, BitField, OwnSignal, TestVector
from motospect_desktop.domain.own_signal_document import document, from_document
from motospect_desktop.protocols.own_signals import check, decimals_of, reader
from tests.helpers.own import BODY_STATE, FUEL_LPH, OIL_KPA, WARM

if TYPE_CHECKING:
    from collections.abc import Callable

ENGINE = Ask(b"\x22\x11\x5c", "7E0", "7E8")
TEMPERATURE = BitField(bit=8, bits=16, signed=True, div=10.0, add=-4.0, void_from=3000.0)


def by_bits(field: BitField, **changes: object) -> OwnSignal:
    return replace(OIL_KPA, formula="", field=field, test=None, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("own", [OIL_KPA, FUEL_LPH, WARM, BODY_STATE, by_bits(TEMPERATURE)])
def test_that_a_sound_signal_passes_and_survives_its_document(own: OwnSignal) -> None:
    check(own)
    assert from_document(document(own)) == own


def keyed(key: str) -> OwnSignal:
    return replace(OIL_KPA, signal=replace(OIL_KPA.signal, key=key))


def with_test(answer: str, expected: float | str) -> OwnSignal:
    return replace(OIL_KPA, test=TestVector(bytes.fromhex(answer), expected))


@pytest.mark.parametrize(
    ("own", "words"),
    [
        (keyed("RPM"), "RPM is a signal of the standard"),
        (keyed("oil"), "the key 'oil' is not made of"),
        (keyed("9OIL"), "the key '9OIL' is not made of"),
        (replace(OIL_KPA, signal=replace(OIL_KPA.signal, name="")), "the name needs 1 to 80"),
        (replace(OIL_KPA, signal=replace(OIL_KPA.signal, unit="x" * 17)), "the unit is longer"),
        (replace(OIL_KPA, signal=replace(OIL_KPA.signal, minimum=900.0)), "the range ends at 900"),
        (replace(OIL_KPA, decimals=7), "0 to 6 decimals"),
        (replace(OIL_KPA, car="\ud800"), "at most 120 printable characters"),
        (replace(OIL_KPA, signal=replace(OIL_KPA.signal, name="a\nb")), "the name needs 1 to 80"),
        (replace(OIL_KPA, formula=""), "either bits or a formula"),
        (replace(OIL_KPA, formula="1"), "uses no byte"),
        (replace(OIL_KPA, formula="A*"), "column 3: a value is expected"),
        (replace(OIL_KPA, ask=Ask(b"\x2e\x11\x5c", "7E0", "7E8")), "service 2E is not allowed"),
        (replace(OIL_KPA, ask=Ask(b"\x22\x11", "7E0", "7E8")), "service 22 has 3 bytes"),
        (replace(OIL_KPA, ask=Ask(b"\x22\x11\x5c", "7E0")), "only known together"),
        (replace(OIL_KPA, ask=Ask(b"\x22\x11\x5c", "ECM", "7E8")), "'ECM' is no id"),
        (with_test("7F2231", 200.0), "the test fails: the answer is a refusal (31)"),
        (with_test("62115D32", 200.0), "does not begin with 62 11 5C"),
        (with_test("62115C", 200.0), "the answer holds no value"),
        (with_test("62115CFF", 1020.0), "the answer holds no value"),
        (with_test("62115C33", 200.0), "the answer holds 204, not 200"),
        (with_test("62115C32", "on"), "the answer holds 200, not on"),
        (replace(FUEL_LPH, formula="2 * 3"), "names no signal"),
        (replace(FUEL_LPH, formula="NOTHING / 2"), "no measured signal is called NOTHING"),
        (replace(FUEL_LPH, test=OIL_KPA.test), "neither bits nor a test"),
        (by_bits(BitField(0, 0)), "1 to 64 bits"),
        (by_bits(BitField(-1, 8)), "begins beyond"),
        (by_bits(BitField(0, 8, div=0.0)), "divides by 0"),
        (by_bits(BitField(0, 8, mul=1e16)), "too large"),
        (by_bits(BitField(0, 8, words=((1, "on"),))), "only states in words"),
    ],
)
def test_that_what_cannot_be_watched_is_refused_with_the_reason(own: OwnSignal, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        check(own, {"MAF", "COOLANT_TEMP"})


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("62115C00FFF6", -5.0),
        ("62115C000064", 6.0),
        ("62115C00", None),
        ("7F2231", None),
        ("61115C000064", None),
        ("62115C007FFF", None),
    ],
)
def test_that_bits_are_read_signed_scaled_and_void_where_the_definition_says(
    answer: str, value: float | None
) -> None:
    own = by_bits(replace(TEMPERATURE, void_from=3000.0), ask=ENGINE)
    wide = replace(own, signal=replace(own.signal, minimum=None, maximum=None))
    found = reader(wide).read(bytes.fromhex(answer))
    assert (found.value if found else None) == value


def test_that_states_are_told_in_words_and_unknown_ones_as_such() -> None:
    read = reader(BODY_STATE).read
    values = [read(bytes.fromhex(text)) for text in ("62F18731", "62F18732")]
    assert [one.value for one in values if one] == ["locked", "unknown (32)"]


@pytest.mark.parametrize(
    ("change", "decimals"),
    [
        (lambda: OIL_KPA, 0),
        (lambda: replace(OIL_KPA, formula="(A*256+B)/1000"), 3),
        (lambda: replace(OIL_KPA, formula="A/2.55"), 1),
        (lambda: by_bits(BitField(0, 8, mul=0.5)), 1),
        (lambda: BODY_STATE, None),
    ],
)
def test_that_a_value_has_the_decimals_of_its_step(
    change: Callable[[], OwnSignal], decimals: int | None
) -> None:
    assert decimals_of(change()) == decimals
