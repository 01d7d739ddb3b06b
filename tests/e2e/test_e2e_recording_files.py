"""``motospect recordings export|import``, once as a process, else as the same function."""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.cli import main
from motospect_desktop.exchange.formats import read_whole, write
from motospect_desktop.store import Store
from tests.helpers.command import Command, Done
from tests.helpers.recording_samples import a_recording, same

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.domain.recording import Recording

TABLE = "Time (ms);Drehzahl;Öl (°F);Text\n0;800,5;32;a\n500;x;212;b\n"


@dataclass
class Bench:
    """A folder with a database in it, and the command line on it."""

    home: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, verb: str, *words: str) -> Done:
        """Run ``motospect recordings`` in this process."""
        self.capsys.readouterr()
        code = main.run(["recordings", verb, *words, "--db", str(self.home / "m.db")])
        return Done(code, *self.capsys.readouterr())

    def recording(self, recording_id: str) -> Recording:
        """What is stored."""
        with closing(Store.open(self.home / "m.db")) as store:
            return store.recordings.recording(recording_id)


@pytest.fixture
def bench(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Bench:
    with closing(Store.open(tmp_path / "m.db")) as store:
        store.recordings.save(a_recording())
    return Bench(tmp_path, capsys)


def test_that_a_process_exports_and_imports(tmp_path: Path) -> None:
    command, file = Command(tmp_path), tmp_path / "a.csv"
    write(a_recording(), file)
    told = command.run("recordings", "import", str(file), "--json").document
    assert command.run("recordings", "export", told["id"], str(tmp_path / "b.csv")).code == 0
    read = read_whole(tmp_path / "b.csv")
    assert read is not None
    assert same(read, replace(a_recording(), head=replace(a_recording().head, id=told["id"])))


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.mf4"])
def test_that_an_exported_recording_is_imported_again_the_same(bench: Bench, name: str) -> None:
    file = bench.home / name
    done = bench.run("export", a_recording().head.id[:6], str(file))
    assert (done.code, done.out) == (0, "")
    read = read_whole(file)
    assert read is not None
    assert same(read, a_recording())
    told = bench.run("import", str(file), "--json").document
    assert (told["samples"], told["marks"], told["refused_cells"]) == (9, 2, 0)
    again = bench.recording(told["id"])
    assert told["id"] != a_recording().head.id
    head = replace(a_recording().head, id=told["id"])
    assert same(again, replace(a_recording(), head=head))


def test_that_a_part_is_exported_with_decimal_commas(bench: Bench) -> None:
    file = bench.home / "a.csv"
    words = ("export", a_recording().head.id, str(file), "--decimal", "comma")
    assert bench.run(*words, "--signals", "rpm", "--from", "0.25").code == 0
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row[1:] for row in rows if not row[0].startswith("#")] == [
        ["seconds", "Engine speed", "Engine speed", "mark"],
        ["0,25", "", "", "1 "],
        ["0,30000000000000004", "780,5", "", ""],
        ["2,5", "", "", "2 stalls, here; now"],
        ["5,0", "", "782,0", ""],
    ]


def test_that_a_foreign_table_is_looked_at_mapped_and_imported(bench: Bench) -> None:
    file = bench.home / "2026-03-14 logger.csv"
    file.write_text(TABLE, "utf-8")
    guess = bench.run("import", str(file), "--preview", "--json").document
    assert (guess["time"], guess["decimal"]) == ("Time (ms)", "comma")
    assert [column["use"] for column in guess["columns"]] == ["ignore", "number", "number", "words"]
    said = bench.run("import", str(file), "--preview")
    assert "Drehzahl: DREHZAHL" in said.err
    assert "2026-03-14 was taken from its name" in said.err
    maps = ("--map", "Drehzahl=RPM", "--map", "Öl (°F)=OIL_TEMP", "--map", "Text=ignore")
    told = bench.run("import", str(file), *maps, "--json").document
    assert told["signals"] == ["RPM", "OIL_TEMP"]
    assert told["first_refused"] == ["line 3, Drehzahl: 'x' is no number"]
    done = bench.run("import", str(file), "--rate", "10", "--began", "2026-03-15")
    assert "Refused: 1 cells and 0 rows" in done.err
    assert done.code == 0


@pytest.mark.parametrize(
    ("words", "told", "code"),
    [
        (("import", "no.csv"), "no.csv cannot be imported.", 1),
        (("import", "a.csv", "--map", "what=RPM"), "There is no column 'what'.", 2),
        (("import", "a.csv", "--map", "Drehzahl=WHAT"), "'WHAT' is no signal.", 2),
        (("import", "a.csv", "--map", "Öl (°F)=RPM"), "is in °F, RPM in rpm", 2),
        (("import", "a.csv", "--map", "Text=time"), "does not look like a time", 2),
        (("import", "a.csv", "--map", "Text=time:noon"), "is no kind of time", 2),
        (("import", "a.csv", "--map", "Text"), "is no mapping", 2),
        (("import", "a.csv", "--rate", "0"), "is no number of rows", 2),
        (("import", "a.csv", "--began", "soon"), "is no date", 2),
        (("export", "5f1d", "a.xlsx"), "does not tell a format", 1),
        (("export", "5f1d", "a.csv", "--signals", "MAF"), "has no MAF", 2),
        (("export", "ffff", "a.csv"), "ffff", 1),
    ],
)
def test_that_what_cannot_be_done_is_said(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str, code: int
) -> None:
    (bench.home / "a.csv").write_text(TABLE, "utf-8")
    monkeypatch.chdir(bench.home)
    done = bench.run(*words)
    assert told in done.err
    assert done.code == code
