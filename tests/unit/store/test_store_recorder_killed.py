"""A program that is killed in the middle of a recording."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from motospect_desktop.store import Store

ROOT = Path(__file__).parents[3]
LEAST = 300
RECORD_FOR_EVER = """
import sys, threading, time
from pathlib import Path
from motospect_desktop.domain.measurement import Sample
from motospect_desktop.domain.recording import RecordedMark
from motospect_desktop.store import Store
from tests.helpers.builders import FUEL_SYSTEM, a_live_value
from tests.helpers.recordings import a_head
store = Store.open(Path(sys.argv[1]))
recorder = store.recordings.begin(a_head(), tell=print)
recorder.mark(RecordedMark(0.0, 1, "begun"))
pace, began, number = threading.Event(), time.monotonic(), 0
while True:
    at = time.monotonic() - began
    recorder.add([
        (at, Sample(at, a_live_value(value=float(number)))),
        (at, Sample(at, a_live_value("03", FUEL_SYSTEM, f"state {number}"))),
    ])
    recorder.wire(b"%d\\n" % number)
    print(at, recorder.samples, flush=True)
    number += 1
    pace.wait(0.005)
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[float], list[int]]:
    """A database that a program wrote to until it was killed.

    With it the moments that it had given to its recorder, and at each how many samples the recorder
    said were in the file.
    """
    path = tmp_path_factory.mktemp("killed") / "m.db"
    with subprocess.Popen(
        [sys.executable, "-c", RECORD_FOR_EVER, str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(LEAST)]
        process.kill()
        lines += process.stdout.readlines()
    told = [line.split() for line in lines if line.endswith("\n")]
    return path, [float(at) for at, _kept in told], [int(kept) for _at, kept in told]


def _stood_still(moments: list[float]) -> float:
    """How long the machine did not let the program work in its last seconds."""
    recent = [at for at in moments if at > moments[-1] - 3.0]
    return sum(max(0.0, b - a - 0.02) for a, b in pairwise(recent))


def _writing(moments: list[float], kept: list[int]) -> list[float]:
    """How long each writing took from the one before, the last of which may not have ended."""
    grew = [at for at, few, more in zip(moments, [0, *kept], kept, strict=False) if more > few]
    return [b - a for a, b in pairwise([0.0, *grew, moments[-1]])]


def test_that_a_killed_program_loses_at_most_a_second_of_its_recording(
    killed: tuple[Path, list[float], list[int]],
) -> None:
    path, told, kept = killed
    store = Store.open(path)
    numbers, words = store.recordings.recording("rec-0001").tracks
    count = len(numbers.times_s)
    assert numbers.times_s.tolist()[: len(told)] == told[:count]
    took = _writing(told, kept)
    slow_s = max(0.0, *(each - 0.6 for each in took[-2:]))  # by a disk that was busy with others
    assert min(took[:-1]) < 1.0
    assert numbers.times_s[-1] >= told[-1] - 1.0 - slow_s - _stood_still(told)
    assert 2 * count >= kept[-1]
    assert numbers.values.tolist() == [float(n) for n in range(count)]
    assert words.words == tuple(f"state {n}" for n in range(count))
    assert store.recordings.wire("rec-0001") == b"".join(b"%d\n" % n for n in range(count))
    assert [mark.text for mark in store.recordings.recording("rec-0001").marks] == ["begun"]
    store.close()


def test_that_a_recording_that_was_cut_off_is_incomplete_and_merged_at_the_next_start(
    killed: tuple[Path, list[float], list[int]],
) -> None:
    path, _told, _kept = killed
    store = Store.open(path)
    with closing(dbapi2.connect(str(path))) as other:
        assert other.execute("SELECT count(*) FROM recording_chunks").fetchall() == [(0,)]
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        other.execute("UPDATE recordings SET written_utc = '2026-01-02T03:04:05+00:00'")
        other.commit()
    told = store.recordings.summary("rec-0001")
    assert not told.complete
    assert not told.runs
    assert (told.signals, told.marks, told.dropped) == (2, 1, 0)
    assert told.samples == sum(track.samples for track in store.recordings.tracks("rec-0001"))
    store.close()
