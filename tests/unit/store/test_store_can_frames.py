from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing
from datetime import timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.errors import StoreError
from motospect_desktop.store.frame_chunk import decode, encode
from tests.helpers.builders import STARTED_AT

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.store import CanRecorder, Store

ROOT = Path(__file__).parents[3]
LONG_S = 30.0
FRAMES = st.builds(
    CanFrame,
    st.integers(0, 0x1FFFFFFF),
    st.binary(max_size=8),
    extended=st.booleans(),
    at_s=st.floats(allow_nan=False),
    remote=st.booleans(),
)


def recording(
    store: Store,
    tell: Callable[[StoreError], None] = lambda _error: None,
    *,
    most_waiting: int = 1000,
) -> CanRecorder:
    return store.can_frames.record(
        "can0", started_at=STARTED_AT, zero_s=0.0, tell=tell, most_waiting=most_waiting
    )


def some(count: int, first: int = 0) -> list[CanFrame]:
    return [CanFrame(n % 0x800, n.to_bytes(8, "big"), at_s=n / 4000) for n in range(first, count)]


def until(holds: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(int(LONG_S / 0.01)):
        if holds():
            return
        pause.wait(0.01)
    raise AssertionError("it never came true")


@given(st.lists(FRAMES, max_size=20))
def test_that_a_chunk_gives_back_its_frames_to_the_last_bit(frames: list[CanFrame]) -> None:
    assert decode(encode(frames)) == tuple(frames)


@given(st.binary(max_size=60))
def test_that_any_bytes_are_frames_or_a_value_error(chunk: bytes) -> None:
    for damaged in (chunk, b"\x01" + chunk, encode(some(3))[: len(chunk)]):
        try:
            frames = decode(damaged)
        except ValueError:
            continue
        assert encode(frames)


def test_that_more_data_than_classic_can_has_is_refused() -> None:
    with pytest.raises(ValueError, match="no 9 bytes"):
        encode([CanFrame(1, bytes(9))])


def test_that_frames_are_kept_while_they_come_and_read_meanwhile(store: Store) -> None:
    recorder = recording(store)
    recorder.add(some(50))
    until(lambda: len(list(store.can_frames.frames(recorder.log_id))) == 50)
    (running,) = store.can_frames.logs()
    assert (running.frames, running.complete) == (50, False)
    recorder.add(some(80, 50))
    recorder.close()
    assert list(store.can_frames.frames(recorder.log_id)) == some(80)
    (done,) = store.can_frames.logs()
    assert (done.frames, done.complete, done.dropped, done.source) == (80, True, 0, "can0")


def test_that_many_read_while_one_writes(store: Store) -> None:
    recorder = recording(store, most_waiting=10_000)
    wrong: list[object] = []

    def read() -> None:
        seen = -1
        while seen < 2000:
            frames = list(store.can_frames.frames(recorder.log_id))
            if frames != some(len(frames)) or len(frames) < seen:
                wrong.append(frames)
                return
            seen = len(frames)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for first in range(0, 2000, 100):
        recorder.add(some(first + 100, first))
    recorder.close()
    for reader in readers:
        reader.join(LONG_S)
    assert wrong == []
    assert not any(reader.is_alive() for reader in readers)


def test_that_a_part_of_a_log_is_read_by_time(store: Store) -> None:
    recorder = recording(store)
    recorder.add(some(400))
    recorder.close()
    part = list(store.can_frames.frames(recorder.log_id, 0.05, 0.0625))
    assert part == some(251, 200)
    assert list(store.can_frames.frames("another log")) == []


def test_that_logs_are_listed_newest_first_with_their_own_offset(store: Store) -> None:
    east = timezone(timedelta(hours=9))
    for days in (1, 3, 2):
        store.can_frames.record(
            f"day {days}",
            started_at=(STARTED_AT + timedelta(days=days)).astimezone(east),
            zero_s=float(days),
            tell=lambda _error: None,
        ).close()
    assert [log.source for log in store.can_frames.logs()] == ["day 3", "day 2", "day 1"]
    (newest,) = store.can_frames.logs(limit=1)
    assert newest.zero_s == 3.0
    assert newest.started_at.utcoffset() == timedelta(hours=9)


def test_that_frames_without_a_place_to_wait_or_behind_the_end_are_counted(store: Store) -> None:
    recorder = recording(store, most_waiting=10)
    recorder.add(some(11))
    recorder.close()
    recorder.add(some(3))
    assert recorder.dropped == 14
    (log,) = store.can_frames.logs()
    assert (log.frames, log.dropped, log.complete) == (0, 11, True)
    recorder.close()


def test_that_frames_that_the_store_refuses_are_counted_and_told_once(
    store: Store, path: Path
) -> None:
    told: list[StoreError] = []
    recorder = recording(store, told.append)
    with closing(dbapi2.connect(str(path))) as other:
        other.execute("DROP TABLE can_chunks")
        other.commit()
    for count in (5, 7):
        recorder.add(some(count))
        expected = recorder.dropped + count
        until(lambda expected=expected: recorder.dropped == expected)  # type: ignore[misc]
    recorder.close()
    assert recorder.dropped == 12
    (error,) = told
    assert "can_chunks" in error.cause
    assert error.remedy


def test_that_a_frame_without_a_place_in_a_chunk_is_told(store: Store) -> None:
    told: list[StoreError] = []
    recorder = recording(store, told.append)
    recorder.add([CanFrame(1, bytes(9))])
    recorder.close()
    assert [error.code for error in told] == ["not_storable"]
    assert recorder.dropped == 1


def test_that_a_damaged_chunk_is_told_and_never_read_as_frames(store: Store, path: Path) -> None:
    recorder = recording(store)
    recorder.add(some(5))
    recorder.close()
    with closing(dbapi2.connect(str(path))) as other:
        other.execute("UPDATE can_chunks SET chunk = x'01FF'")
        other.commit()
    with pytest.raises(StoreError, match="is damaged"):
        list(store.can_frames.frames(recorder.log_id))


RECORD_FOR_EVER = """
import sys, threading
from pathlib import Path
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.store import Store
from tests.helpers.builders import STARTED_AT
store = Store.open(Path(sys.argv[1]))
recorder = store.can_frames.record("can0", started_at=STARTED_AT, zero_s=0.0, tell=print)
recorder.add([CanFrame(n, b"abc", at_s=n / 4000) for n in range(500)])
print(recorder.log_id, flush=True)
threading.Event().wait()
"""


def test_that_a_killed_program_keeps_what_was_written_without_being_closed(
    store: Store, path: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RECORD_FOR_EVER, str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        log_id = process.stdout.readline().strip()
        until(lambda: len(list(store.can_frames.frames(log_id))) == 500)
        process.kill()
    frames = list(store.can_frames.frames(log_id))
    assert [frame.can_id for frame in frames] == list(range(500))
    (log,) = store.can_frames.logs()
    assert not log.complete


def test_that_a_deleted_log_leaves_nothing_and_the_others_whole(store: Store, path: Path) -> None:
    kept, gone = recording(store), recording(store)
    for one in (kept, gone):
        one.add(some(100))
        one.close()
    store.can_frames.delete(gone.log_id)
    store.can_frames.delete("no such log")
    assert [one.id for one in store.can_frames.logs()] == [kept.log_id]
    assert list(store.can_frames.frames(gone.log_id)) == []
    assert list(store.can_frames.frames(kept.log_id)) == some(100)
    with closing(dbapi2.connect(str(path))) as connection:
        for table in ("can_chunks", "can_chunk_ids"):
            rows = connection.execute(f"SELECT DISTINCT log_id FROM {table}").fetchall()  # noqa: S608
            assert rows == [(kept.log_id,)]
