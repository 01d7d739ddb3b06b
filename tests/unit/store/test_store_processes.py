"""Several real processes on one file, one of them killed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from motospect_desktop.store import Store
from tests.helpers.builders import a_scan, an_exchange

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
PRELUDE = """
import sys
from pathlib import Path
from motospect_desktop.store import Store
from tests.helpers.builders import a_scan, an_exchange
store = Store.open(Path(sys.argv[1]))
"""
SAVE_FOR_EVER = """
from itertools import count
for number in count():
    store.save_scan(a_scan(f"scan {number}"))
    print(f"scan {number}", flush=True)
"""
SCAN_FOR_EVER = """
from itertools import count
scan = a_scan("running")
store.begin_scan(scan)
for seq in count():
    store.append_exchange(scan.id, seq, an_exchange(payload=seq.to_bytes(4, "big")))
    print(seq, flush=True)
"""
SAVE_FIFTY = """
for number in range(50):
    store.save_scan(a_scan(f"{sys.argv[2]} {number}"))
"""


@contextmanager
def _process(path: Path, code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A process with a store of its own on ``path``; killed at the end when it still runs."""
    with subprocess.Popen(
        [sys.executable, "-c", PRELUDE + code, str(path), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _lines_before_kill(path: Path, code: str, least: int) -> list[str]:
    """What the process had told as saved when it was killed in the middle of its work."""
    with _process(path, code) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(least)]
        process.kill()
        lines += process.stdout.readlines()
    assert process.returncode != 0
    return [line.strip() for line in lines if line.endswith("\n")]


def _check(path: Path) -> str:
    with closing(dbapi2.connect(str(path))) as connection:
        ((verdict,),) = connection.execute("PRAGMA integrity_check").fetchall()
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return str(verdict)


def test_that_a_killed_process_loses_no_saved_scan(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    told = _lines_before_kill(path, SAVE_FOR_EVER, 25)
    store = Store.open(path)
    kept = {summary.id for summary in store.scans(limit=100_000)}
    assert len(told) >= 25
    assert set(told) <= kept
    assert all(store.scan(scan_id) == a_scan(scan_id) for scan_id in kept)
    store.close()
    assert _check(path) == "ok"


def test_that_a_scan_of_a_killed_process_is_interrupted_and_keeps_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    store = Store.open(path)
    store.save_scan(a_scan("earlier"))
    store.close()
    told = _lines_before_kill(path, SCAN_FOR_EVER, 25)
    store = Store.open(path)
    kept = store.exchanges("running")
    assert len(kept) >= len(told) >= 25
    assert kept == tuple(an_exchange(payload=seq.to_bytes(4, "big")) for seq in range(len(kept)))
    complete = {summary.id: summary.complete for summary in store.scans()}
    assert complete == {"earlier": True, "running": False}
    assert store.scan("earlier") == a_scan("earlier")
    store.close()
    assert _check(path) == "ok"


def test_that_a_reader_sees_whole_scans_while_another_process_writes(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    store = Store.open(path)
    seen = [0]
    with _process(path, SAVE_FIFTY, "other") as process:
        while process.poll() is None:
            summaries = store.scans()
            assert all(summary.codes == ("P0301",) for summary in summaries)
            seen.append(len(summaries))
        assert process.returncode == 0
    assert seen == sorted(seen)
    assert len(store.scans()) == 50
    store.close()


def test_that_two_processes_write_to_one_new_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    with _process(path, SAVE_FIFTY, "one") as one, _process(path, SAVE_FIFTY, "two") as two:
        assert (one.wait(), two.wait()) == (0, 0)
    store = Store.open(path)
    assert len(store.scans()) == 100
    store.close()
    assert _check(path) == "ok"
