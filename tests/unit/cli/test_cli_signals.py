from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from motospect_desktop.cli.main import run
from motospect_desktop.domain.own_signal_document import library_document
from tests.helpers.own import OIL_BAR

if TYPE_CHECKING:
    from pathlib import Path

TORQUE = """Name,ShortName,ModeAndPID,Equation,Min Value,Max Value,Units,Header
Oil pressure,OIL_KPA,22115C,A*4,0,900,kPa,7E0
Written,WRITTEN,2E115C,A*4,0,900,kPa,7E0
First letter,LETTER,22F187,A,0,255,,241
"""


class Signals:
    """``motospect signals`` on a database of its own, in this process."""

    def __init__(self, folder: Path, told: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._told = told
        self.err = ""

    def run(self, *words: str) -> int:
        code = run(["signals", *words, "--db", str(self.folder / "m.db")])
        self.out, self.err = self._told.readouterr()
        return code

    def document(self, *words: str) -> dict[str, Any]:
        self.run(*words, "--json")
        found: dict[str, Any] = json.loads(self.out)
        return found

    def write(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text)
        return str(self.folder / name)


@pytest.fixture
def signals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Signals:
    return Signals(tmp_path, capsys)


def test_that_a_check_names_line_and_reason_and_keeps_nothing(signals: Signals) -> None:
    file = signals.write("volt.csv", TORQUE)
    assert signals.run("check", file) == 1
    assert "service 2E is not allowed" in " ".join(signals.out.split())
    rows = signals.document("check", file)["rows"]
    assert [(row["line"], row["state"]) for row in rows] == [
        (2, "new"),
        (3, "refused"),
        (4, "new"),
    ]
    assert signals.document("list")["signals"] == []


def test_that_an_import_keeps_the_sound_rows_and_tells_the_others(signals: Signals) -> None:
    file = signals.write("volt.csv", TORQUE)
    assert signals.document("import", file, "--only", "OIL_KPA")["kept"] == ["OIL_KPA"]
    again = signals.document("import", file)
    assert again["kept"] == ["LETTER"]
    assert [row["state"] for row in again["rows"]] == ["same", "refused", "new"]
    changed = signals.write("other.csv", TORQUE.replace("A*4", "A*5"))
    assert signals.document("import", changed)["kept"] == []
    assert signals.document("import", changed, "--replace")["kept"] == ["OIL_KPA"]
    assert signals.run("list") == 0
    assert "A*5" in signals.out
    assert signals.run("import", file, "--only", "WRITTEN") == 1
    assert "no usable signal WRITTEN" in signals.err


def test_that_what_was_removed_comes_back_from_the_export(signals: Signals) -> None:
    signals.run("import", signals.write("volt.csv", TORQUE))
    bar = json.dumps(library_document((OIL_BAR,)))
    assert signals.run("import", signals.write("bar.json", bar)) == 0
    before = signals.document("list")
    export = str(signals.folder / "all.json")
    assert signals.run("export", export) == 0
    assert signals.run("remove", "oil_kpa") == 0
    assert "Without a value from now on: OIL_BAR" in signals.err
    assert signals.run("remove", "OIL_KPA") == 1
    assert signals.run("import", export) == 0
    assert signals.document("list") == before
    assert signals.run("export", str(signals.folder / "none" / "all.json")) == 1


def test_that_what_is_no_list_of_signals_is_told_as_such(signals: Signals) -> None:
    assert signals.run("check", signals.write("drive.csv", "time,speed\n0,1\n")) == 1
    assert "drive.csv is not a list of signals." in signals.err
    assert signals.run("check", str(signals.folder / "gone.csv")) == 1
    assert "could not be used" in signals.err
    assert "There is no such file or folder." in signals.err  # its disk is not full
    assert signals.run("list") == 0
    assert "no own signals yet" in signals.err
