from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from motospect_desktop.cli.main import run
from motospect_desktop.store import Store
from tests.helpers.builders import STARTED_AT
from tests.helpers.command import Done
from tests.helpers.recordings import a_head, a_recording

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Done]


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    store = Store.open(path)
    for name, age, title in (("older-one", 9, "Before repair"), ("newer-one", 1, "After repair")):
        head = a_head(name, STARTED_AT - timedelta(days=age), title=title)
        store.recordings.save(replace(a_recording(), head=head))
    store.close()
    return path


@pytest.fixture
def recordings(db: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """``motospect recordings`` on that database, in this process."""

    def told(*words: str) -> Done:
        code = run(["recordings", *words, "--db", str(db)])
        out, err = capsys.readouterr()
        return Done(code, out, err)

    return told


def test_that_recordings_are_listed_newest_first(recordings: Run) -> None:
    told = recordings("list")
    assert told.code == 0, told.err
    assert told.out.index("After") < told.out.index("Before")
    assert "All recordings together take" in told.err
    document = recordings("list", "--search", "before", "--json").document
    (found,) = document["recordings"]
    assert (found["id"], found["samples"], found["complete"]) == ("older-one", 200, True)
    assert document["size_bytes"] > found["bytes"] > 0
    assert "No recording is like that." in recordings("list", "--search", "none").err


def test_that_a_list_tells_local_time_and_whole_ids(recordings: Run) -> None:
    line = next(line for line in recordings("list").out.splitlines() if "newer-on" in line)
    moment = (STARTED_AT - timedelta(days=1)).astimezone()
    assert f"{moment:%Y-%m-%d %H:%M}" in line


def test_that_a_recording_is_shown_with_signals_and_marks(recordings: Run) -> None:
    shown = recordings("show", "newer")
    assert shown.code == 0, shown.err
    assert "Engine speed" in shown.out
    assert "Mark 2 at 2.25 s. Prüfung" in shown.err
    document = recordings("show", "newer", "--json").document
    assert [track["samples"] for track in document["tracks"]] == [100, 100]
    assert document["marked"][1] == {"at_s": 2.25, "number": 2, "text": "Prüfung"}


def test_that_a_damaged_recording_is_shown_as_far_as_it_can_be(recordings: Run, db: Path) -> None:
    with closing(dbapi2.connect(str(db))) as other:
        other.execute("INSERT INTO recording_chunks VALUES ('newer-one', 9, 5, x'00')")
        other.commit()
    shown = recordings("show", "newer", "--json")
    assert shown.code == 1
    assert "chunk 9" in shown.document["damaged"][0]
    assert len(shown.document["tracks"]) == 2


def test_that_a_kept_recording_outlives_a_rule(recordings: Run) -> None:
    assert recordings("keep", "older", "--json").document["keep"] is True
    listed = recordings("prune", "--most-days", "0", "--json").document
    assert [each["id"] for each in listed["would_delete"]] == ["newer-one"]
    gone = recordings("prune", "--most-mb", "0", "--yes")
    assert "Deleted: 1 of the recordings" in gone.err
    left = recordings("list", "--json").document["recordings"]
    assert [each["id"] for each in left] == ["older-one"]
    assert "goes with the others" in recordings("keep", "older", "--off").err


def test_that_a_recording_is_deleted(recordings: Run) -> None:
    document = recordings("delete", "older", "--json").document
    assert [each["id"] for each in document["deleted"]] == ["older-one"]
    missing = recordings("delete", "older", "--json")
    assert missing.code == 1
    assert missing.document["error"]["code"] == "unknown_recording"


def test_that_a_rule_without_a_limit_is_not_understood(recordings: Run) -> None:
    told = recordings("prune")
    assert told.code == 2
    assert "--most-days" in told.err
    assert recordings("nonsense").code == 2


def test_that_a_database_without_recordings_says_so(recordings: Run) -> None:
    for name in ("older", "newer"):
        recordings("delete", name)
    assert "No recording is stored yet." in recordings("list").err
