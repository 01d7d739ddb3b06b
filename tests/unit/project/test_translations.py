"""The catalogues hold every text of the program, and say each in a way of its own.

``REQUIRED`` names the languages that may lack nothing; the others are counted.
"""

from __future__ import annotations

import re
import string
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6 import QtCore

from installers import translations

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = ("en", "pl", "ru")
_PLACES = re.compile(r"\{\w*\}|%n")


def rows(code: str, folder: Path = translations.FOLDER) -> Iterator[tuple[str, ET.Element]]:
    root = ET.parse(folder / f"motospect_{code}.ts")  # noqa: S314  # our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ET.Element) -> list[str]:
    said = message.find("translation")
    assert said is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in said.iter("numerusform")]
    return [said.text or ""]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as they would be made from the sources now."""
    folder = tmp_path_factory.mktemp("catalogues")
    for code in translations.LANGUAGES:
        (folder / f"motospect_{code}.ts").write_bytes(translations.catalogue(code).read_bytes())
    translations.update(folder)
    return folder


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_that_every_text_of_the_program_is_in_the_catalogue(code: str, collected: Path) -> None:
    kept = {(context, row.findtext("source", "")) for context, row in rows(code)}
    wanted = {(context, row.findtext("source", "")) for context, row in rows(code, collected)}
    assert wanted - kept == set(), "run: .venv/bin/python installers/translations.py update"
    assert kept - wanted == set(), "run: .venv/bin/python installers/translations.py update"


@pytest.mark.parametrize("code", REQUIRED)
def test_that_nothing_is_left_untranslated(code: str) -> None:
    assert translations.unfinished(code) == []


def test_that_every_text_with_a_number_has_plural_forms() -> None:
    """lupdate sees a plural in ``self.tr("%n …", "", n)``, and not in ``translate``."""
    single = (row for _context, row in rows("en") if row.get("numerus") != "yes")
    texts = [row.findtext("source", "") for row in single]
    assert [text for text in texts if "%n" in text] == []


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_that_what_is_missing_can_be_counted(code: str) -> None:
    missing = len(translations.unfinished(code))
    every = len(list(rows(code)))
    assert 0 <= missing < every
    told = subprocess.run(
        [sys.executable, str(Path(translations.__file__)), "count"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{code}: {missing} unfinished" in told.stdout


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_that_a_translation_fills_the_same_places(code: str) -> None:
    for _context, row in rows(code):
        source = row.findtext("source", "")
        for form in filter(None, forms(row)):
            assert sorted(_PLACES.findall(form)) == sorted(_PLACES.findall(source)), source


@pytest.mark.parametrize("code", ["pl", "ru"])
def test_that_two_texts_of_one_place_are_told_apart(code: str) -> None:
    """Else a switch of the language could not tell which of them stands there."""
    meant: dict[tuple[str, str], set[str]] = defaultdict(set)
    for context, row in rows(code):
        for form in filter(None, forms(row)):
            meant[context, form].add(row.findtext("source", ""))
    assert {place: texts for place, texts in meant.items() if len(texts) > 1} == {}


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_that_the_compiled_catalogue_is_that_of_the_sources(code: str) -> None:
    translator = QtCore.QTranslator()
    assert translator.load(str(translations.catalogue(code).with_suffix(".qm")))
    for context, row in rows(code):
        said = row.find("translation")
        assert said is not None
        if said.get("type") == "unfinished":
            continue
        first = forms(row)[0]
        number = 1 if row.get("numerus") == "yes" else -1
        told = translator.translate(context, row.findtext("source", ""), None, number)
        assert told == first, "run: .venv/bin/python installers/translations.py build"


def test_that_words_of_the_trade_are_those_of_the_glossary() -> None:
    lines = (translations.FOLDER / "glossary.csv").read_text(encoding="utf-8").splitlines()
    words = [line.split(",") for line in lines[1:]]
    assert all(len(one) == 3 and all(one) for one in words)
    for place, code in ((1, "pl"), (2, "ru")):
        whole = {row.findtext("source", ""): forms(row)[0] for _context, row in rows(code)}
        for word in words:
            if whole.get(word[0]):
                assert whole[word[0]] == word[place], word


def test_that_letters_of_the_other_alphabet_stay_out() -> None:
    latin = set(string.ascii_letters)
    for _context, row in rows("pl"):
        assert not any("\u0400" <= letter <= "\u04ff" for form in forms(row) for letter in form)
    mixed = re.compile("[\u0430-\u0451][a-z]|[a-z][\u0430-\u0451]", re.IGNORECASE)
    for _context, row in rows("ru"):
        for form in forms(row):
            assert not (latin & set(form) and mixed.search(_PLACES.sub("", form))), form
