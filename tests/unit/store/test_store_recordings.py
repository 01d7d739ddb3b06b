from __future__ import annotations

from array import array
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from motospect_desktop.domain.recording import RecordedMark, Recording, Track
from motospect_desktop.errors import StoreError
from motospect_desktop.store import RetentionRule, Store
from motospect_desktop.store.recording_rows import alive
from motospect_desktop.store.rows import utc_text
from tests.helpers.builders import STARTED_AT
from tests.helpers.recordings import FUEL, RPM, a_head, a_recording, some_samples, tracks_of

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.store import Recordings

TIMES = st.lists(st.floats(0, 1e5), max_size=20).map(sorted)


@pytest.fixture
def recordings(store: Store) -> Recordings:
    return store.recordings


def _sql(path: Path, statement: str) -> None:
    with closing(dbapi2.connect(str(path))) as other:
        other.execute("PRAGMA foreign_keys=ON")
        other.execute(statement)
        other.commit()


def _recorded(recordings: Recordings, recording_id: str, count: int = 100) -> None:
    recorder = recordings.begin(a_head(recording_id), tell=_raise)
    recorder.add(some_samples(count))
    recorder.wire(b"0 > 010C\n0.1 < 410C0C80\n")
    recorder.close()


def _raise(error: StoreError) -> None:
    raise error


def test_that_a_saved_recording_comes_back_whole(recordings: Recordings) -> None:
    recordings.save(a_recording())
    assert recordings.recording("rec-0001") == a_recording()
    assert recordings.track("rec-0001", 1) == a_recording().tracks[1]
    (told,) = recordings.recordings()
    assert (told.head, told.seconds, told.samples) == (a_head(), 4.95, 200)
    assert (told.signals, told.marks, told.complete, told.runs) == (2, 2, True, False)
    assert told == recordings.summary("rec-0001")
    assert recordings.wire("rec-0001") == b""


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(times=TIMES, odd=st.floats(), words=st.lists(st.text(max_size=3), min_size=1))
def test_that_every_number_and_word_comes_back_to_the_last_bit(
    recordings: Recordings, times: list[float], odd: float, words: list[str]
) -> None:
    number = Track(*RPM, array("d", times), array("d", [odd] * len(times)))
    word = Track(*FUEL, array("d", [1.0] * len(words)), array("d"), tuple(words))
    for recording_id in [each.head.id for each in recordings.recordings()]:
        recordings.delete(recording_id)
    recordings.save(Recording(a_head(), (number, word)))
    told = recordings.recording("rec-0001")
    assert told.tracks[0].times_s.tobytes() == number.times_s.tobytes()
    assert told.tracks[0].values.tobytes() == number.values.tobytes()
    assert told.tracks[1] == word


def test_that_a_long_signal_is_read_in_several_blocks(recordings: Recordings) -> None:
    times = array("d", (n / 1000 for n in range(150_000)))
    track = Track(*RPM, times, array("d", (float(n % 977) for n in range(150_000))))
    recordings.save(Recording(a_head(), (track,)))
    assert recordings.track("rec-0001", 0) == track


@pytest.mark.parametrize(
    ("track", "reason"),
    [
        (Track(*RPM, array("d", [0.0, 1.0]), array("d", [1.0])), "2 times and 1 values"),
        (Track(*FUEL, array("d", [0.0]), array("d"), ("a", "b")), "1 times and 0 values or 2"),
        (Track(*RPM, array("d", [0.0, float("nan")]), array("d", [1.0, 2.0])), "no finite"),
        (Track(*RPM, array("d", [1.0, 0.5]), array("d", [1.0, 2.0])), "before the one in front"),
    ],
)
def test_that_what_cannot_be_samples_is_not_stored(
    recordings: Recordings, track: Track, reason: str
) -> None:
    with pytest.raises(StoreError, match="cannot be stored") as refused:
        recordings.save(Recording(a_head(), (track,)))
    assert reason in refused.value.cause
    assert recordings.recordings() == ()


@pytest.mark.parametrize(
    ("began", "mark"),
    [
        ("2026-01-01T00:00:00+00:00", RecordedMark(float("nan"), 1)),
        ("2026-01-01T00:00:00+00:00", RecordedMark(0.0, 10**19)),
        ("0001-01-01T00:00:00+14:00", RecordedMark(0.0, 1)),
        ("9999-12-31T23:59:59-14:00", RecordedMark(0.0, 1)),
    ],
)
def test_that_a_mark_or_a_beginning_without_a_place_is_refused_in_words(
    recordings: Recordings, began: str, mark: RecordedMark
) -> None:
    head = replace(a_head(), started_at=datetime.fromisoformat(began))
    with pytest.raises(StoreError, match="cannot be stored"):
        recordings.save(Recording(head, (), (mark,)))
    assert recordings.recordings() == ()


def test_that_a_clock_set_back_does_not_keep_a_dead_recording_running() -> None:
    now = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
    ago = [timedelta(seconds=seconds) for seconds in (0, 5, -5, 60, -60, -86400)]
    assert [alive(utc_text(now - each), now) for each in ago] == [True, True, True] + [False] * 3


def test_that_an_id_is_used_once(recordings: Recordings) -> None:
    recordings.save(a_recording())
    with pytest.raises(StoreError, match="There is a recording rec-0001"):
        recordings.save(a_recording())
    with pytest.raises(StoreError, match="There is a recording rec-0001"):
        recordings.begin(a_head(), tell=_raise)


def test_that_recordings_are_listed_newest_first_by_vehicle_and_words(
    recordings: Recordings,
) -> None:
    east = timezone(timedelta(hours=9))
    for day, title in ((1, "Холостой ход"), (3, "Idle"), (2, "Road test")):
        moment = (STARTED_AT + timedelta(days=day)).astimezone(east)
        head = a_head(f"rec-{day}", moment, title=title, vin=f"VIN{day % 2}", origin=f"{day}.csv")
        recordings.save(Recording(head, ()))
    listed = recordings.recordings()
    assert [each.head.id for each in listed] == ["rec-3", "rec-2", "rec-1"]
    assert listed[0].head.started_at.utcoffset() == timedelta(hours=9)
    assert [each.head.id for each in recordings.recordings(limit=1)] == ["rec-3"]
    assert [each.head.id for each in recordings.recordings(vin="vin1 ")] == ["rec-3", "rec-1"]
    for word, found in (("холостой", "rec-1"), ("ROAD", "rec-2"), ("3.CSV", "rec-3")):
        assert [each.head.id for each in recordings.recordings(search=word)] == [found]


def test_that_an_id_may_be_shortened(recordings: Recordings) -> None:
    for recording_id in ("abcd-1", "abcd-2", "xyz-1"):
        recordings.save(a_recording(recording_id))
    assert recordings.recording("xyz-").head.id == "xyz-1"
    with pytest.raises(StoreError, match="Several recordings begin with abcd") as several:
        recordings.recording("abcd")
    assert several.value.code == "ambiguous_recording"
    with pytest.raises(StoreError, match="no recording none") as unknown:
        recordings.wire("none")
    assert unknown.value.code == "unknown_recording"
    assert "recordings list" in unknown.value.remedy
    with pytest.raises(StoreError, match="no recording"):
        recordings.recording("\udcff\udcff\udcff\udcff")
    with pytest.raises(StoreError, match="no signal 7"):
        recordings.track("xyz-1", 7)


def test_that_a_recording_is_renamed_kept_and_deleted(recordings: Recordings) -> None:
    recordings.save(a_recording())
    recordings.rename("rec-", "Before repair")
    recordings.keep("rec-")
    assert recordings.summary("rec-").head.title == "Before repair"
    assert recordings.summary("rec-").keep
    recordings.keep("rec-", on=False)
    assert not recordings.summary("rec-").keep
    recordings.delete("rec-")
    assert recordings.recordings() == ()
    assert recordings.size_bytes() == 0


def test_that_deleted_recordings_give_their_room_back(store: Store, path: Path) -> None:
    noise = array("d", bytes(range(256)) * 8192)
    recording = Recording(a_head(), (Track(*RPM, array("d", range(len(noise))), noise),))
    store.close()
    empty = path.stat().st_size
    store.recordings.save(recording)
    store.close()
    assert path.stat().st_size > empty + store.recordings.size_bytes()
    store.recordings.delete("rec-0001")
    store.close()
    assert path.stat().st_size < empty + 20_000
    _sql(path, "SELECT 1 FROM recordings")


def test_that_a_text_that_is_no_unicode_costs_a_letter_and_no_sample(
    recordings: Recordings,
) -> None:
    (track, *_others) = a_recording().tracks
    odd = replace(track, signal=replace(track.signal, name="speed \udcb0"))
    marks = (RecordedMark(1.0, 1, "\ud800"),)
    recordings.save(Recording(a_head(origin="drive\udcfc.csv"), (odd,), marks))
    recordings.rename("rec-0001", "\udfff")
    told = recordings.recording("rec-0001")
    assert (told.head.origin, told.head.title, told.marks[0].text) == ("drive?.csv", "?", "?")
    assert told.tracks[0].signal.name == "speed ?"
    assert told.tracks[0].values == track.values


def test_that_a_file_of_an_older_program_keeps_its_room_for_the_next_recording(path: Path) -> None:
    _sql(path, "CREATE TABLE alembic_version (version_num TEXT)")
    store = Store.open(path)
    store.recordings.save(a_recording())
    store.recordings.delete("rec-0001")
    store.recordings.save(a_recording())
    assert store.recordings.recording("rec-0001") == a_recording()
    store.close()


def test_that_a_rule_lists_and_removes_the_same(recordings: Recordings) -> None:
    for age in (400, 40, 4):
        head = a_head(f"{age} days", STARTED_AT - timedelta(days=age))
        recordings.save(replace(a_recording(), head=head))
    recordings.keep("400 days")
    running = recordings.begin(a_head("running", STARTED_AT - timedelta(days=999)), tell=_raise)
    rule = RetentionRule(most_bytes=0)
    listed = recordings.outgoing(rule)
    assert [each.head.id for each in listed] == ["40 days", "4 days"]
    assert recordings.prune(rule) == listed
    assert {each.head.id for each in recordings.recordings()} == {"400 days", "running"}
    running.close()


def test_that_one_that_runs_is_not_deleted(recordings: Recordings) -> None:
    recorder = recordings.begin(a_head(), tell=_raise)
    with pytest.raises(StoreError, match="is being recorded") as refused:
        recordings.delete("rec-0001")
    assert refused.value.code == "recording_runs"
    recorder.close()
    recordings.delete("rec-0001")


def test_that_a_damaged_block_is_named_and_the_rest_is_read(
    recordings: Recordings, path: Path
) -> None:
    _recorded(recordings, "rec-0001")
    _sql(path, "UPDATE recording_blocks SET block = x'01FF' WHERE place = 1")
    expected = tracks_of(some_samples(100))
    with pytest.raises(StoreError, match="is damaged") as damaged:
        recordings.recording("rec-0001")
    assert "recording rec-0001, signal 1, block 0" in damaged.value.cause
    assert recordings.track("rec-0001", 0) == expected[0]
    told: list[StoreError] = []
    around = recordings.recording("rec-0001", tell=told.append)
    assert around.tracks[0] == expected[0]
    assert not around.tracks[1].times_s
    assert len(told) == 1


def test_that_a_damaged_chunk_stays_and_is_named(recordings: Recordings, path: Path) -> None:
    _recorded(recordings, "rec-0001")
    _sql(path, "INSERT INTO recording_chunks VALUES ('rec-0001', 7, 5, x'0102')")
    recordings.tidy()
    for read in (recordings.recording, recordings.tracks, recordings.wire):
        with pytest.raises(StoreError, match="is damaged") as damaged:
            read("rec-0001")
        assert "chunk 7" in damaged.value.cause
    told: list[StoreError] = []
    assert recordings.recording("rec-0001", tell=told.append).tracks == tracks_of(some_samples(100))
    assert [track.samples for track in recordings.tracks("rec-0001", tell=told.append)] == [50, 50]
    assert len(told) == 2


def test_that_damaged_wire_bytes_are_named(recordings: Recordings, path: Path) -> None:
    _recorded(recordings, "rec-0001")
    _sql(path, "UPDATE recording_blocks SET block = x'02' WHERE place = -1")
    with pytest.raises(StoreError, match="is damaged") as damaged:
        recordings.wire("rec-0001")
    assert "wire bytes, block 0" in damaged.value.cause
    assert recordings.recording("rec-0001").tracks == tracks_of(some_samples(100))


def test_that_marks_keep_their_text_and_order(recordings: Recordings) -> None:
    marks = (RecordedMark(3.0, 1, "Засечка"), RecordedMark(2.0, 2), RecordedMark(3.0, 3, "x"))
    recordings.save(Recording(a_head(), (), marks))
    assert recordings.recording("rec-0001").marks == marks
    assert recordings.recordings()[0].marks == 3
    assert recordings.summary("rec-0001").seconds == 3.0


def test_that_a_mark_that_comes_again_has_got_its_words(recordings: Recordings) -> None:
    marks = (RecordedMark(3.0, 1), RecordedMark(4.0, 2), RecordedMark(3.0, 1, "smoke"))
    recordings.save(Recording(a_head(), (), marks))
    assert recordings.marks("rec-0001") == (marks[2], marks[1])
    assert recordings.recordings()[0].marks == 2
