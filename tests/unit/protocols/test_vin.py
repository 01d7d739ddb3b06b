from __future__ import annotations

import json
import string
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from motospect_desktop.cli.vin import vin as vin_command
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.protocols import vin, wmi
from tests.helpers import reference_data

ALPHABET = "".join(sorted(set(string.ascii_uppercase + string.digits) - set("IOQ")))


def test_that_every_structural_vector_is_judged_as_stated() -> None:
    for vector in reference_data.document("vin/structural_vectors.json"):
        read = vin.read(vector["input"])
        assert read.check_digit_expected == (vector["check"] or "")
        assert bool(read.check_digit_ok) == vector["check_ok"]
        assert list(read.year_candidates) == vector["year_candidates"]


def share(hits: int, of: int) -> float:
    return hits / of if of else 0.0


def test_that_recorded_vins_are_decoded_right() -> None:
    cases = reference_data.lines("vin/vin_cases.jsonl")
    assert len(cases) > 400
    makes = years = stated = named = 0
    for case in cases:
        read, expected = vin.read(case["vin"]), case["expected"]
        assert read.check_digit_expected == case["check_digit_expected"]
        assert read.check_digit_ok == case["check_digit_ok"]
        assert list(read.year_candidates) == case["year_candidates"]
        if read.model_year is not None:
            stated += 1
            years += read.model_year == expected["model_year"]
        make = wmi.read(read.wmi).make
        if make and expected:
            named += 1
            makes += make.casefold() == expected["make"].casefold()
    print(f"model year right in {years} of {stated} stated, make in {makes} of {named} named")  # noqa: T201
    assert stated > 200
    assert share(years, stated) >= 0.98
    assert share(makes, named) >= 0.98


@pytest.mark.parametrize(
    "text", [" 1m8gdm9axkp042788 ", "1M8 GDM9AX KP042788", "1m8gdm9axkp042788\n"]
)
def test_that_blanks_and_case_do_not_matter(text: str) -> None:
    assert vin.read(text).value == "1M8GDM9AXKP042788"
    assert vin.read(text).status is VinStatus.VALID


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1M8GDM9AXKPO42788", "letter O at position 12 is not used in VINs, 0 is likely meant"),
        ("IM8GDM9AXKP042788", "letter I at position 1 is not used in VINs, 1 is likely meant"),
        ("1M8GDM9AXKQ042788", "letter Q at position 11 is not used in VINs, 0 is likely meant"),
        ("1M8GDM9AXKP04278", "16 characters, a VIN has 17"),
        ("", "0 characters, a VIN has 17"),
        ("0" * 17, "no VIN begins with 0"),
        ("1M8GDM9AXKP-42788", "'-' at position 12 is no Latin letter or digit"),
        ("1M8GDM9AXKP04278\u0665", "at position 17 is no Latin letter or digit"),
        ("\u04211M8GDM9AXKP04278", "at position 1 is no Latin letter or digit"),
        ("1M8GDM9AXKP04278\u017f", "at position 17 is no Latin letter or digit"),
    ],
)
def test_that_a_malformed_vin_says_where_and_why(text: str, words: str) -> None:
    read = vin.read(text)
    assert read.status is VinStatus.MALFORMED
    assert words in read.problem
    assert read.check_digit_ok is None


def test_that_a_wrong_check_digit_warns_in_north_america() -> None:
    read = vin.read("1M8GDM9AYKP042788")
    assert read.status is VinStatus.CHECK_DIGIT_FAILED
    assert "position 9 is Y, the other characters need X" in read.problem


@pytest.mark.parametrize(
    "text", ["WP0ZZZ99ZTS392124", "WVWZZZ1KZAM690392", "VF1BR1A0H42394251", "93YBSR7RHEJ298116"]
)
def test_that_a_vin_of_another_market_is_never_marked_failed(text: str) -> None:
    read = vin.read(text)
    assert (read.status, read.check_digit_ok) == (VinStatus.VALID, False)
    assert "is no check digit" in read.problem
    assert read.model_year is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1FMCU14T3JU402061", 1988),  # position 7 is a digit
        ("1GKLVKED6AJ152841", 2010),  # position 7 is a letter
        ("1M8GDM9AXKP042788", None),  # a bus: position 7 decides nothing
        ("11111111111111111", None),  # nobody's
    ],
)
def test_that_position_7_decides_the_year_of_light_north_american_vehicles(
    text: str, year: int | None
) -> None:
    assert vin.read(text).model_year == year


def test_that_a_vin_with_a_wrong_check_digit_states_no_year() -> None:
    assert vin.read("1FMCU14T4JU402061").model_year is None


@pytest.mark.parametrize("letter", ["0", "Z", "U"])
def test_that_position_10_can_code_no_year(letter: str) -> None:
    assert vin.read("WVWZZZ1KZ" + letter + "M690392").year_candidates == ()


@pytest.mark.parametrize(
    ("code", "make", "country"),
    [
        ("1FM", "Ford", "United States"),
        ("WF0", "Ford", "Germany"),
        ("WP0", "Porsche", "Germany"),
        ("WVW", "Volkswagen", "Germany"),
        ("WDD", "Mercedes-Benz", "Germany"),
        ("TMB", "Škoda", "Czech Republic"),
        ("KMH", "Hyundai", "South Korea"),
        ("KMT", "Genesis", "South Korea"),
        ("JTD", "Toyota", "Japan"),
        ("UU1", "Dacia", "Romania"),
        ("LFV", "Volkswagen", "China"),  # a joint venture builds what its partner sells
        ("LSG", "", "China"),  # of several makes
        ("1HT", "International", "United States"),
        ("1G9", "", "United States"),  # small makers share this code
        ("1JJ", "", "United States"),  # unknown stays unknown
    ],
)
def test_that_the_first_three_characters_name_maker_and_country(
    code: str, make: str, country: str
) -> None:
    assert (wmi.read(code).make, wmi.read(code).country) == (make, country)


@pytest.mark.parametrize(
    ("code", "inside"),
    [("1FM", True), ("5YJ", True), ("7SA", True), ("7A1", False), ("6FP", False), ("WVW", False)],
)
def test_that_north_america_is_1_to_5_and_the_rest_of_7(code: str, inside: bool) -> None:
    assert wmi.in_north_america(code) == inside


def test_that_the_unit_that_told_the_vin_is_kept() -> None:
    assert vin.read("1M8GDM9AXKP042788", ecu="7E8").ecu == "7E8"
    assert vin.read("?", ecu="7E8").ecu == "7E8"


@given(st.text(max_size=24) | st.text(ALPHABET, min_size=17, max_size=17))
def test_that_any_text_is_judged_and_never_raises(text: str) -> None:
    read = vin.read(text)
    assert (read.status is VinStatus.MALFORMED) == (read.check_digit_ok is None)


@given(st.text(ALPHABET, min_size=17, max_size=17).filter(lambda text: text[0] != "0"))
def test_that_the_computed_check_digit_makes_a_vin_right(text: str) -> None:
    right = text[:8] + vin.check_digit(text) + text[9:]
    assert vin.read(right).check_digit_ok


def invoke(*arguments: str) -> tuple[int, str]:
    application = typer.Typer()
    application.command()(vin_command)
    result = CliRunner().invoke(application, list(arguments))
    return result.exit_code, result.stdout


def test_that_the_command_prints_one_json_object() -> None:
    code, out = invoke("1fmcu14t3ju402061", "--json")
    found: dict[str, Any] = json.loads(out)
    assert code == 0
    assert found["value"] == "1FMCU14T3JU402061"
    assert (found["status"], found["make"], found["model_year"]) == ("valid", "Ford", 1988)


def test_that_a_malformed_vin_is_still_printed_and_fails() -> None:
    code, out = invoke("1FMCU14T3JU40206O", "--json")
    assert code == 1
    assert json.loads(out)["status"] == "malformed"


def test_that_a_failed_check_digit_is_a_warning_and_no_failure() -> None:
    code, out = invoke("1M8GDM9AYKP042788")
    assert code == 0
    assert "check digit failed" in out


def test_that_a_missing_vin_is_a_wrong_use() -> None:
    assert invoke()[0] == 2


def test_that_a_market_without_check_digit_is_not_shown_one() -> None:
    code, text = invoke("WVWZZZ1JZ3W386752")
    assert code == 0
    assert "many markets need none" in text
    assert "expected" not in text
