from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.cli.compare import in_words
from motospect_desktop.cli.main import run
from motospect_desktop.diagnostics.known_good import standing
from motospect_desktop.store import Store
from tests.helpers.snapshots import a_snapshot

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def db(tmp_path: Path) -> str:
    path = tmp_path / "m.db"
    store = Store.open(path)
    store.snapshots.save(a_snapshot(1))
    store.close()
    return str(path)


def test_that_snapshots_are_listed_called_good_and_deleted(
    db: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["snapshots", "list", "--db", db]) == 0
    assert "Hot idle" in " ".join(capsys.readouterr().out.split())
    assert run(["snapshots", "good", "0001", "--db", db, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["good"] is True
    assert run(["snapshots", "good", "0001", "--off", "--db", db]) == 0
    assert "not called good" in capsys.readouterr().err
    assert run(["snapshots", "delete", "0001", "--db", db]) == 0
    assert run(["snapshots", "list", "--db", db]) == 0
    assert "No snapshot is stored yet." in capsys.readouterr().err


def test_that_a_snapshot_that_is_not_there_is_named(
    db: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["snapshots", "delete", "9999", "--db", db]) == 1
    assert "There is no snapshot 9999" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("value", "others", "words"),
    [
        (1.0, [], "none yet"),
        (1.0, [2.0], "only 1 car, no ranking (2 to 2)"),
        (9.0, [1.0, 2.0, 3.0, 4.0], "only 4 cars, no ranking (1 to 4)"),
        (9.0, [1.0, 2.0, 3.0, 4.0, 5.0], "higher than 5 of 5 cars (percentile 100)"),
        (0.0, [1.0, 2.0, 3.0, 4.0, 5.0], "lower than 5 of 5 cars (percentile 0)"),
        (2.0, [2.0, 2.0, 2.0, 2.0, 9.0], "lower than 1 of 5 cars (percentile 40)"),
        (2.0, [2.0] * 6, "as all 6 cars"),
    ],
)
def test_that_a_standing_is_told_without_a_verdict(
    value: float, others: list[float], words: str
) -> None:
    assert in_words(standing(value, others), "car", "cars") == words
