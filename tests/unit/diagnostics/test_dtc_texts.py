from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

import pytest

from motospect_desktop import paths
from motospect_desktop.diagnostics import dtc_texts
from motospect_desktop.protocols.obd2 import dtc
from tests.helpers import reference_data

if TYPE_CHECKING:
    from pathlib import Path

SIDES = ("bank 1", "bank 2", "low", "high", "open", "closed", "lean", "rich", "left", "right")


@pytest.fixture(scope="module")
def texts() -> dtc_texts.DtcTexts:
    return dtc_texts.load(paths.resources_dir() / "dtc")


@pytest.fixture(scope="module")
def standard() -> dict[str, str]:
    """Titles of another catalogue by code."""
    with reference_data.path("dtc/generic_dtc_wal33d.csv").open(encoding="utf-8") as lines:
        return {row["code"]: row["description"] for row in csv.DictReader(lines)}


def key_words(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {word for word in words if len(word) > 2 or word.isdigit()}


def sides(text: str) -> set[str]:
    spaced = re.sub(r"bank(\d)", r"bank \1", text.lower())
    return {side for side in SIDES if re.search(rf"\b{side}\b", spaced)}


def test_that_at_least_1800_generic_codes_have_a_text(texts: dtc_texts.DtcTexts) -> None:
    assert len(texts.codes()) >= 1800


def test_that_every_code_with_a_text_is_a_code_of_j2012(texts: dtc_texts.DtcTexts) -> None:
    for code in texts.codes():
        assert dtc.code(dtc.encode(code)) == code
        assert texts.text(code).strip() == texts.text(code) != ""
        assert not re.search(r"[{}|]", texts.text(code))


def test_that_texts_agree_with_another_catalogue(
    texts: dtc_texts.DtcTexts, standard: dict[str, str]
) -> None:
    shares = []
    for code in texts.codes():
        wanted = key_words(standard[code])
        shares.append(2 * len(wanted & key_words(texts.text(code))) >= len(wanted))
    share = sum(shares) / len(shares)
    print(f"{sum(shares)} of {len(shares)} texts share half of the key words ({share:.1%})")  # noqa: T201
    assert share >= 0.90


def test_that_no_text_takes_one_side_for_the_other(
    texts: dtc_texts.DtcTexts, standard: dict[str, str]
) -> None:
    wrong = [
        code for code in texts.codes() if len(sides(texts.text(code)) ^ sides(standard[code])) > 1
    ]
    assert wrong == []


def test_that_every_power_train_code_from_p0100_to_p0500_has_a_text(
    texts: dtc_texts.DtcTexts, standard: dict[str, str]
) -> None:
    defined = [code for code in standard if "P0100" <= code <= "P0500"]
    assert len(defined) > 900
    assert [code for code in defined if not texts.text(code)] == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("P0301", "Misfire detected in cylinder 1"),
        ("P0171", "System too lean, bank 1"),
        ("P0420", "Bank 1: catalyst system efficiency below threshold"),
        ("P0455", "EVAP system: large leak detected"),
        ("P2178", "Bank 1: system too rich off idle"),
        ("C0031", "Left front wheel speed sensor"),
        ("U0100", "Lost communication with ECM/PCM A"),
    ],
)
def test_that_a_code_is_named_in_plain_words(
    texts: dtc_texts.DtcTexts, code: str, text: str
) -> None:
    assert texts.text(code) == text


@pytest.mark.parametrize("code", ["P1234", "P3000", "B1234", "C1234", "U1234", "P0000", "", "?"])
def test_that_manufacturers_and_unknown_codes_have_no_text(
    texts: dtc_texts.DtcTexts, code: str
) -> None:
    assert texts.text(code) == ""


def table(directory: Path, family: str) -> dtc_texts.DtcTexts:
    (directory / "words.toml").write_text('pair = ["low", "high"]\n', "utf-8")
    (directory / "table.toml").write_text(family, "utf-8")
    return dtc_texts.load(directory)


def test_that_ranges_count_in_decimal_where_they_can(tmp_path: Path) -> None:
    found = table(tmp_path, '"P0009-P0010 P000E-P0010" = ""')
    with pytest.raises(ValueError, match="5 codes, but 1 texts"):
        found.codes()


def test_that_the_last_place_changes_fastest(tmp_path: Path) -> None:
    found = table(tmp_path, '"P0001-P0004" = "Bank {1..2} {pair}"')
    assert [found.text(code) for code in found.codes()] == [
        "Bank 1 low",
        "Bank 1 high",
        "Bank 2 low",
        "Bank 2 high",
    ]


def test_that_two_texts_for_one_code_are_an_error(tmp_path: Path) -> None:
    found = table(tmp_path, '"P0001-P0002" = "{A..B}"\n"P0002" = "C"')
    with pytest.raises(ValueError, match="P0002 has two texts"):
        found.codes()


def test_that_nothing_is_read_before_the_first_question(tmp_path: Path) -> None:
    found = dtc_texts.load(tmp_path / "absent")
    with pytest.raises(FileNotFoundError):
        found.text("P0301")
