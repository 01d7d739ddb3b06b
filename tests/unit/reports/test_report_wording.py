"""Numbers, units and moments as they are printed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.measurement import Measurement, Signal
from motospect_desktop.reports.job import SECTION_TITLES, Section
from motospect_desktop.reports.wording import NBSP, WORDS, Words, moment, number


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        (812.25, "rpm", "812"),
        (2450.0, "rpm", f"2{NBSP}450"),
        (0.25, "rpm", "0.25"),
        (83.0, "°C", "83"),
        (-4.04, "°C", "-4"),
        (-0.0, "°C", "0"),
        (14.112, "V", "14.112"),
        (12.4, "V", "12.4"),
        (0.9983, "", "0.9983"),
        (-3.125, "%", "-3.1"),
        (0.00012345, "x", "0.0001234"),
        (1234567.0, "x", f"1{NBSP}234{NBSP}567"),
        (0, "", "0"),
    ],
)
def test_that_a_number_has_the_digits_its_unit_deserves(
    value: float, unit: str, printed: str
) -> None:
    assert number(value, unit) == printed


@given(st.floats(-1e12, 1e12), st.sampled_from(["", "rpm", "°C", "V", "%", "kPa"]))
def test_that_a_printed_number_is_near_and_reads_zero_only_for_zero(
    value: float, unit: str
) -> None:
    printed = float(number(value, unit).replace(NBSP, ""))
    assert printed == pytest.approx(value, abs=0.5, rel=1e-3)
    assert (printed == 0) == (value == 0)


@given(st.integers(0, 65535), st.integers(0, 65535))
def test_that_two_sixteen_bit_values_never_print_alike(one: int, other: int) -> None:
    scale = 1 / 32768
    alike = number(one * scale, digits=6) == number(other * scale, digits=6)
    assert alike == (one == other)


def test_that_a_figure_carries_its_unit() -> None:
    words = Words()
    assert words.figure(83.0, "°C") == f"83{NBSP}°C"
    assert words.figure(8.5, "°") == "8.5°"
    assert words.figure(0.9983, "") == "0.9983"


def test_that_a_state_in_words_has_no_unit_and_an_empty_one_reads_not_reported() -> None:
    signal = Signal("FUEL", "Fuel system", "")
    assert Words().quantity(Measurement(signal, "closed loop")) == ("closed loop", "")
    assert Words().quantity(Measurement(signal, "")) == ("not reported", "")


def test_that_a_moment_names_its_offset() -> None:
    at = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
    assert moment(at) == "2026-03-14 09:26:53 UTC+00:00"
    newfoundland = timezone(timedelta(hours=-3, minutes=-30))
    assert moment(at.astimezone(newfoundland)) == "2026-03-14 05:56:53 UTC-03:30"


def test_that_a_word_outside_the_table_is_an_error() -> None:
    with pytest.raises(KeyError, match="unheard of"):
        Words()("unheard of")


def test_that_a_translation_is_used_and_english_fills_its_gaps() -> None:
    words = Words({"not reported": "nie podano", "Page {page} of {pages}": "{pages}/{page}"})
    assert words("not reported") == "nie podano"
    assert words("Page {page} of {pages}", page=1, pages=3) == "3/1"
    assert words("Manufacturer") == "Manufacturer"


def test_that_the_table_never_holds_the_forbidden_sentence() -> None:
    assert not [word for word in WORDS if "no faults" in word.lower()]


def test_that_every_part_has_its_title_in_the_table() -> None:
    assert set(SECTION_TITLES) == set(Section)
    assert set(SECTION_TITLES.values()) <= WORDS
