"""The wire record is kept when a value passes its limit, and when a scan tells a new code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.recording.loading import load_record

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.command import Command

LIVE = ("live", "--adapter", "sim:", "--pids", "RPM,SPEED", "--seconds")


def test_that_a_value_beyond_its_limit_keeps_the_record_to_its_end(
    motospect: Command, tmp_path: Path
) -> None:
    path = tmp_path / "x.wire"
    conditions = ("--when", "SPEED<-1", "--when", "RPM>100")
    done = motospect.run(*LIVE, "1", "--record", str(path), *conditions, "--json")
    assert done.code == 0
    assert "Engine speed is" in done.err
    assert f"Wire record written to {path}" in done.err
    assert load_record(path).events[-1].at_s > done.document["seconds"]


def test_that_without_such_a_value_no_record_is_written(motospect: Command, tmp_path: Path) -> None:
    path = tmp_path / "x.wire"
    done = motospect.run(*LIVE, "0.3", "--record", str(path), "--when", "RPM>20000")
    assert done.code == 0
    assert f"No value passed its limit; {path} was not written." in done.err
    assert not path.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--record", "x.wire", "--when", "COOLANT_TEMP>1"), "RPM, SPEED"),
        (("--record", "x.wire", "--when", "RPM"), "It is a name, < or >, and a number."),
        (("--when", "RPM>1"), "--when needs a file."),
    ],
)
def test_that_a_bad_condition_is_named_before_anything_is_opened(
    motospect: Command, words: tuple[str, ...], said: str
) -> None:
    done = motospect.run(*LIVE, "1", *words)
    assert done.code == 2
    assert said in done.err


def test_that_a_scan_with_a_new_code_keeps_its_record_and_says_where(
    motospect: Command, tmp_path: Path
) -> None:
    db = str(tmp_path / "x.db")
    first = motospect.run("scan", "--adapter", "sim:healthy", "--db", db, "--json")
    assert "Wire record kept" not in first.err
    second = motospect.run("scan", "--adapter", "sim:p0301", "--db", db, "--json")
    assert second.code == 0
    assert "Wire record kept because of a new code: P0301" in second.err
    again = motospect.run("scan", "--adapter", "sim:p0301", "--db", db, "--json")
    assert "Wire record kept" not in again.err
