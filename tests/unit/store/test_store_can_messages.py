from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.errors import StoreError
from motospect_desktop.store.frame_chunk import holds, ids
from tests.helpers.builders import STARTED_AT

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.store import CanRecorder, Store

READERS = 4
BATCHES = 30


def recording(store: Store) -> CanRecorder:
    return store.can_frames.record("can0", started_at=STARTED_AT, zero_s=0.0, tell=print)


def chunk(recorder: CanRecorder, frames: list[CanFrame]) -> None:
    """Make ``frames`` one chunk, without waiting for the recorder's own half second."""
    recorder._keep(frames)  # the recorder's thread has nothing to write: nothing was added


KEYS = st.tuples(st.integers(0, 0x1FFFFFFF), st.booleans())


@given(st.lists(KEYS, max_size=30), KEYS)
def test_that_a_chunk_knows_its_ids(keys: list[tuple[int, bool]], other: tuple[int, bool]) -> None:
    packed = ids([CanFrame(can_id, extended=extended) for can_id, extended in keys])
    for can_id, extended in [*keys, other]:
        assert holds(packed, can_id, extended=extended) is ((can_id, extended) in keys)


def test_that_the_frames_of_one_id_and_time_are_found(store: Store) -> None:
    recorder = recording(store)
    for first in range(0, 100, 10):
        chunk(
            recorder,
            [
                CanFrame(0x100 + n % 2, bytes((n,)), at_s=float(n), extended=n % 4 == 0)
                for n in range(first, first + 10)
            ],
        )
    recorder.close()
    found = store.can_frames.messages(recorder.log_id, 0x100, first_s=20.0, last_s=40.0)
    assert [frame.at_s for frame in found] == [22.0, 26.0, 30.0, 34.0, 38.0]
    wide = store.can_frames.messages(recorder.log_id, 0x100, extended=True, last_s=9.0)
    assert [frame.at_s for frame in wide] == [0.0, 4.0, 8.0]
    assert list(store.can_frames.messages(recorder.log_id, 0x7FF)) == []
    assert list(store.can_frames.messages("another", 0x100)) == []


def test_that_chunks_without_the_id_are_not_read(store: Store, path: Path) -> None:
    recorder = recording(store)
    for n in range(300):
        chunk(recorder, [CanFrame(0x700 if n == 299 else 0x100, at_s=float(n))])
    recorder.close()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("UPDATE can_chunks SET chunk = x'01FF' WHERE seq < 299")
        connection.commit()
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT seq FROM can_chunks WHERE log_id = 'a' AND seq > 3 "
            "AND last_s >= 1.0 AND first_s <= 2.0 ORDER BY seq"
        ).fetchall()
    (seldom,) = store.can_frames.messages(recorder.log_id, 0x700)
    assert seldom.at_s == 299.0
    assert "COVERING INDEX ix_can_chunks_times" in str(plan)
    with pytest.raises(StoreError):
        list(store.can_frames.messages(recorder.log_id, 0x100))


def test_that_chunks_of_before_the_ids_are_read_all_the_same(store: Store, path: Path) -> None:
    recorder = recording(store)
    chunk(recorder, [CanFrame(0x100, at_s=1.0)])
    recorder.close()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("DELETE FROM can_chunk_ids")
        connection.commit()
    assert len(list(store.can_frames.messages(recorder.log_id, 0x100))) == 1


def test_that_many_read_while_one_writes(store: Store) -> None:
    recorder = recording(store)
    written = threading.Event()
    troubles: list[BaseException] = []
    reads = [0] * READERS

    def reads_on(place: int) -> None:
        try:
            before = 0
            while True:
                last = written.is_set()
                found = [
                    int.from_bytes(frame.data, "big")
                    for frame in store.can_frames.messages(recorder.log_id, 0x100 + place)
                ]
                assert found == list(range(place, BATCHES * 100, READERS))[: len(found)]
                assert len(found) >= before
                before, reads[place] = len(found), reads[place] + 1
                if last:
                    assert len(found) == BATCHES * 100 // READERS
                    return
        except BaseException as error:  # noqa: BLE001 - told by the test itself
            troubles.append(error)

    readers = [threading.Thread(target=reads_on, args=(place,)) for place in range(READERS)]
    for reader in readers:
        reader.start()
    for batch in range(BATCHES):
        numbers = range(batch * 100, batch * 100 + 100)
        chunk(recorder, [CanFrame(0x100 + n % READERS, n.to_bytes(4, "big")) for n in numbers])
    written.set()
    for reader in readers:
        reader.join()
    recorder.close()
    assert troubles == []
    assert all(reads)
    assert recorder.dropped == 0
