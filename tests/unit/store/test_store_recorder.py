from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import event
from sqlcipher3 import dbapi2

from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.domain.recording import RecordedMark
from motospect_desktop.store import Store
from motospect_desktop.store.recorder import MOST_WIRE
from tests.helpers.builders import a_live_value
from tests.helpers.recordings import LONG_S, a_head, some_samples, tracks_of, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from motospect_desktop.errors import StoreError
    from motospect_desktop.store import Recorder


def begun(
    store: Store, tell: Callable[[StoreError], None] = print, *, most_waiting: int = 100_000
) -> Recorder:
    return store.recordings.begin(a_head(), tell=tell, most_waiting=most_waiting)


def chunks(path: Path) -> int:
    with closing(dbapi2.connect(str(path))) as other:
        ((count,),) = other.execute("SELECT count(*) FROM recording_chunks").fetchall()
    return int(count)


class SmallDisk:
    """Connections of ``store`` may use so many pages of the file and no more."""

    def __init__(self, store: Store, path: Path) -> None:
        with closing(dbapi2.connect(str(path))) as other:
            ((self.pages,),) = other.execute("PRAGMA page_count").fetchall()

        def limit(connection: Any, *_others: object) -> None:
            connection.execute(f"PRAGMA max_page_count={self.pages}")

        event.listen(store._engine, "checkout", limit)


def noise(count: int) -> list[tuple[float, Sample]]:
    dice = np.random.default_rng(1).normal(size=count).tolist()
    return [(n / 20, Sample(n / 20, a_live_value(value=dice[n]))) for n in range(count)]


def test_that_samples_are_in_the_file_while_they_come(store: Store, path: Path) -> None:
    recorder = begun(store)
    recorder.add(some_samples(100))
    recorder.mark(RecordedMark(1.0, 1))
    recorder.wire(b"> 010C\n")
    until(lambda: recorder.samples == 100)
    running = store.recordings.recording("rec-0001")
    assert running.tracks == tracks_of(some_samples(100))
    assert running.marks == (RecordedMark(1.0, 1),)
    assert store.recordings.wire("rec-0001") == b"> 010C\n"
    assert chunks(path) >= 1
    told = store.recordings.summary("rec-0001")
    assert (told.samples, told.signals, told.complete, told.runs) == (100, 2, False, True)
    recorder.close()


def test_that_a_closed_recording_is_whole_and_in_blocks(store: Store, path: Path) -> None:
    recorder = begun(store)
    for first in range(0, 1000, 100):
        recorder.add(some_samples(first + 100, first))
        recorder.wire(b"%d\n" % first)
        recorder.mark(RecordedMark(first / 40, first))
    recorder.close()
    recorder.close()
    whole = store.recordings.recording("rec-0001")
    assert whole.tracks == tracks_of(some_samples(1000))
    assert [mark.number for mark in whole.marks] == list(range(0, 1000, 100))
    assert store.recordings.wire("rec-0001") == b"".join(b"%d\n" % n for n in range(0, 1000, 100))
    assert chunks(path) == 0
    told = store.recordings.summary("rec-0001")
    assert (told.seconds, told.samples, told.complete) == (24.95, 1000, True)
    assert (told.dropped, told.wire_dropped, told.runs) == (0, 0, False)
    assert 0 < told.bytes == store.recordings.size_bytes()


def test_that_a_long_recording_becomes_blocks_while_it_runs(store: Store, path: Path) -> None:
    recorder = begun(store)
    sample = Sample(0.0, a_live_value())
    part = 50_000
    for first in range(0, 5 * part, part):
        recorder.add([(n / 1000, sample) for n in range(first, first + part)])
        until(lambda end=first + part: recorder.samples == end)  # type: ignore[misc]
    until(lambda: chunks(path) < 5)
    recorder.close()
    (track,) = store.recordings.recording("rec-0001").tracks
    assert track.times_s.tolist() == [n / 1000 for n in range(5 * part)]


def test_that_another_program_may_merge_what_is_being_recorded(store: Store, path: Path) -> None:
    recorder = begun(store)
    for first in range(0, 300, 100):
        recorder.add(some_samples(first + 100, first))
        until(lambda end=first + 100: recorder.samples == end)  # type: ignore[misc]
        Store.open(path).close()
        assert chunks(path) == 0
        expected = tracks_of(some_samples(first + 100))
        assert store.recordings.recording("rec-0001").tracks == expected
    recorder.close()
    assert store.recordings.recording("rec-0001").tracks == tracks_of(some_samples(300))


def test_that_numbers_and_words_of_one_signal_are_two(store: Store) -> None:
    recorder = begun(store)
    told: list[float | str] = [1.0, "Unknown", 2.0]
    recorder.add([(float(n), Sample(n, a_live_value(value=v))) for n, v in enumerate(told)])
    recorder.close()
    number, word = store.recordings.recording("rec-0001").tracks
    assert (number.times_s.tolist(), number.values.tolist()) == ([0.0, 2.0], [1.0, 2.0])
    assert (word.times_s.tolist(), word.words) == ([1.0], ("Unknown",))


def test_that_time_never_goes_back_and_no_time_is_no_sample(store: Store) -> None:
    recorder = begun(store)
    recorder.add([(at, Sample(at, a_live_value(value=at))) for at in (1.0, 0.5, float("nan"), 2.0)])
    recorder.close()
    (track,) = store.recordings.recording("rec-0001").tracks
    assert track.times_s.tolist() == [1.0, 1.0, 2.0]
    assert track.values.tolist() == [1.0, 0.5, 2.0]
    assert recorder.dropped == store.recordings.summary("rec-0001").dropped == 1


def test_that_what_has_no_place_to_wait_or_comes_too_late_is_counted(store: Store) -> None:
    recorder = begun(store, most_waiting=10)
    recorder.add(some_samples(11))
    recorder.wire(bytes(MOST_WIRE + 1))
    recorder.close()
    recorder.add(some_samples(3))
    recorder.mark(RecordedMark(0.0, 1))
    recorder.wire(b"late")
    assert recorder.dropped == 15
    assert recorder.wire_dropped == MOST_WIRE + 5
    told = store.recordings.summary("rec-0001")
    assert (told.samples, told.dropped, told.wire_dropped) == (0, 11, MOST_WIRE + 1)


def test_that_a_mark_without_a_place_is_counted_and_costs_nothing_else(store: Store) -> None:
    told: list[StoreError] = []
    recorder = begun(store, told.append)
    recorder.add(some_samples(20))
    recorder.mark(RecordedMark(float("nan"), 1))
    recorder.mark(RecordedMark(0.5, 10**30))
    recorder.mark(RecordedMark(0.5, 3))
    recorder.close()
    whole = store.recordings.recording("rec-0001")
    assert whole.marks == (RecordedMark(0.5, 3),)
    assert whole.tracks == tracks_of(some_samples(20))
    assert recorder.dropped == store.recordings.summary("rec-0001").dropped == 2
    assert told == []


def test_that_what_no_database_holds_is_counted_and_the_recording_goes_on(store: Store) -> None:
    told: list[StoreError] = []
    recorder = begun(store, told.append)
    odd = LiveValue("0C", "7E8", Measurement(Signal("K", "Odd", "", minimum=10**400), 1.0))
    recorder.add([(0.0, Sample(0.0, odd))] * 5)
    until(lambda: bool(told))
    recorder.add(some_samples(20))
    recorder.close()
    assert [error.code for error in told] == ["failed"]
    assert (recorder.samples, recorder.dropped) == (20, 5)
    summary = store.recordings.summary("rec-0001")
    assert (summary.samples, summary.dropped, summary.complete) == (20, 5, True)
    assert store.recordings.recording("rec-0001").tracks == tracks_of(some_samples(20))


def test_that_a_full_disk_is_told_once_and_nothing_is_lost_when_there_is_room_again(
    store: Store, path: Path
) -> None:
    told: list[StoreError] = []
    recorder = begun(store, told.append)
    disk = SmallDisk(store, path)
    recorder.add(noise(30_000))
    until(lambda: bool(told))
    recorder.mark(RecordedMark(1.0, 1))
    recorder.add([(1e6, Sample(1e6, a_live_value()))])
    assert recorder.samples == recorder.dropped == 0
    disk.pages = 100_000
    until(lambda: recorder.samples == 30_001)
    recorder.close()
    assert [error.code for error in told] == ["disk_full"]
    whole = store.recordings.recording("rec-0001")
    assert len(whole.tracks[0].values) == 30_001
    assert len(whole.marks) == 1
    assert recorder.dropped == 0


def test_that_a_disk_that_stays_full_costs_what_is_counted_in_the_recording(
    store: Store, path: Path
) -> None:
    told: list[StoreError] = []
    recorder = begun(store, told.append)
    recorder.add(some_samples(20))
    until(lambda: recorder.samples == 20)
    SmallDisk(store, path)
    recorder.add(noise(30_000))
    recorder.mark(RecordedMark(1.0, 1))
    recorder.wire(b"> 010C\n")
    recorder.close()
    assert (recorder.samples, recorder.dropped, recorder.wire_dropped) == (20, 30_001, 7)
    summary = store.recordings.summary("rec-0001")
    assert (summary.samples, summary.dropped, summary.wire_dropped) == (20, 30_001, 7)
    assert summary.complete
    assert [error.code for error in told] == ["disk_full"]
    assert store.recordings.recording("rec-0001").tracks == tracks_of(some_samples(20))


def test_that_many_read_while_one_writes(store: Store) -> None:
    recorder = begun(store)
    wrong: list[object] = []

    def read() -> None:
        seen = -1
        while seen < 2000:
            tracks = store.recordings.recording("rec-0001").tracks
            count = sum(len(track.times_s) for track in tracks)
            if tracks != tracks_of(some_samples(count)) or count < seen:
                wrong.append(tracks)
                return
            seen = count

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for first in range(0, 2000, 100):
        recorder.add(some_samples(first + 100, first))
    recorder.close()
    for reader in readers:
        reader.join(LONG_S)
    assert wrong == []
    assert not any(reader.is_alive() for reader in readers)
