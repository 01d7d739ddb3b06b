from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.buses.base import BusHealth, BusState, CanFrame, SourceTraits
from hardware.errors import BadRecording
from hardware.recording.loading import load_record
from hardware.recording.record import (
    Bounds,
    Event,
    Failed,
    Failure,
    Gap,
    Head,
    HealthTold,
    HeardBytes,
    HeardFrames,
    Known,
    Missing,
    MomentTold,
    SentBytes,
    SentFrame,
    Start,
    Started,
    WireKind,
    WireRecord,
)
from hardware.recording.text import FAILURES, lines_of, read_record

if TYPE_CHECKING:
    from pathlib import Path

MOMENT = datetime(2026, 3, 14, 11, 5, 9, 123456, tzinfo=timezone(timedelta(hours=1)))
HEAD = Head(WireKind.BYTES, "serial:/dev/ttyUSB0", "/dev/ttyUSB0", MOMENT)
SLCAN = SourceTraits("slcan", "V0101", sets_bitrate=True, listens_only=True)
BUS = Head(WireKind.FRAMES, "can:slcan:/dev/ttyACM0", "/dev/ttyACM0", MOMENT, "6", SLCAN, "7")

frames = st.one_of(
    st.builds(CanFrame, st.integers(0, 0x7FF), st.binary(max_size=8)),
    st.builds(CanFrame, st.integers(0, 0x1FFFFFFF), st.binary(max_size=8), extended=st.just(True)),
    st.builds(CanFrame, st.integers(0, 0x7FF), remote=st.just(True)),
)
counts = st.integers(0, 10**9)
moments = st.integers(10**9, 10**10).map(lambda second: datetime.fromtimestamp(second, UTC))
details = st.text(st.characters(codec="utf-8"), max_size=30)
told = st.lists(st.tuples(details, details), max_size=3).map(tuple)
anywhere = st.one_of(
    st.builds(lambda when: MomentTold(0, when), moments),
    st.builds(
        lambda error, detail, quick: Failed(0, Failure(error, detail), quick),
        st.sampled_from(sorted(FAILURES)),
        details,
        st.booleans(),
    ),
    st.builds(lambda events, size: Gap(0, Missing(events, size)), counts, counts),
)
of_bytes = st.one_of(
    anywhere,
    st.builds(lambda data: SentBytes(0, data), st.binary(min_size=1, max_size=20)),
    st.builds(
        lambda data, quick: HeardBytes(0, data, quick),
        st.binary(min_size=1, max_size=20),
        st.booleans(),
    ),
)
of_frames = st.one_of(
    anywhere,
    st.builds(lambda frame: SentFrame(0, frame), frames),
    st.builds(
        lambda batch, quick: HeardFrames(0, tuple(batch), quick),
        st.lists(frames, min_size=1, max_size=3),
        st.booleans(),
    ),
    st.builds(lambda bitrate, quiet: Started(0, Start(bitrate, quiet)), counts, st.booleans()),
    st.builds(
        lambda state, errors, lost, tells, quick: HealthTold(
            0, BusHealth(state, errors, lost, tells), quick
        ),
        st.sampled_from(BusState),
        counts,
        counts,
        st.booleans(),
        st.booleans(),
    ),
)


def timed(events: list[Event]) -> tuple[Event, ...]:
    """The events, a millisecond apart: what is heard at one time is one batch."""
    placed: list[Event] = []
    for number, event in enumerate(events, start=1):
        at_s = number / 1000
        match event:
            case SentFrame(frame=frame):
                placed.append(SentFrame(at_s, replace(frame, at_s=at_s)))
            case HeardFrames(frames=batch, at_once=quick):
                together = tuple(replace(frame, at_s=at_s) for frame in batch)
                placed.append(HeardFrames(at_s, together, quick))
            case _:
                placed.append(replace(event, at_s=at_s))
    return tuple(placed)


def again(record: WireRecord) -> WireRecord:
    return read_record("".join(lines_of(record)), "x.wire")


@settings(deadline=None)
@given(st.lists(of_bytes, max_size=20))
def test_that_a_record_of_bytes_is_read_as_it_was_written(events: list[Event]) -> None:
    record = WireRecord(HEAD, timed(events))
    assert again(record) == record


@settings(deadline=None)
@given(st.lists(of_frames, max_size=20))
def test_that_a_record_of_frames_is_read_as_it_was_written(events: list[Event]) -> None:
    record = WireRecord(BUS, timed(events))
    assert again(record) == record


@settings(deadline=None)
@given(
    st.builds(
        Head,
        st.sampled_from(WireKind),
        details,
        details,
        moments,
        st.none() | details,
        briefly=st.booleans(),
        known=st.none() | st.builds(Known, st.booleans(), told, st.none() | st.floats(0, 9)),
        bounds=st.none()
        | st.builds(Bounds, st.integers(1, 6), st.booleans(), st.sampled_from(("", '{"a": 1}'))),
    )
)
def test_that_any_words_stand_in_the_head(head: Head) -> None:
    assert again(WireRecord(head, ())) == WireRecord(head, ())


GOOD = "".join(
    lines_of(WireRecord(HEAD, (SentBytes(0.5, b"ATZ\r"), HeardBytes(1.25, b"ELM327 v1.5\r\r>"))))
)
FRAMES = "".join(
    lines_of(
        WireRecord(BUS, (Started(0.0, Start(500_000, False)), SentFrame(1.0, CanFrame(0x7DF))))
    )
)
WHOLE = (*GOOD.splitlines(True), *FRAMES.splitlines(True), "(1.0) can0 7E8#0641\n")
SIGNS = st.text("0123456789ABCDEF#<>!@HS-. \n", max_size=30)
PIECES = st.one_of(st.sampled_from(WHOLE), st.text(max_size=30), SIGNS)
TEXTS = st.lists(PIECES, max_size=6).map(lambda pieces: "".join(pieces).encode())


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=200), TEXTS))
def test_that_no_bytes_make_the_reader_raise_anything_but_its_own_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.wire"
    for content in (data, b"\x1f\x8b" + data, gzip.compress(data, 1)):
        path.write_bytes(content)
        try:
            record = load_record(path)
        except BadRecording as error:
            assert "any.wire" in error.detail  # noqa: PT017
        else:
            assert isinstance(record, WireRecord)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1: neither a wire record nor"),
        ("motospect-wire\n", "line 1: it does not begin with"),
        ("motospect-wire 2 {}\n", "line 1: format version 2 is not known"),
        ("motospect-wire 1 [1]\n", "line 1: no JSON object"),
        ("motospect-wire 1 {}\n", "line 1: 'kind' is missing"),
        (GOOD.replace("bytes", "birds"), "line 1: 'birds' is not a valid WireKind"),
        (GOOD.replace("}", ', "bounds": {"widest": 0, "passport": null}}'), "0' is no number"),
        (GOOD.replace("}", ', "known": {"can29": true}}'), "line 1: 'firmware'"),
        (GOOD.replace("+01:00", ""), "line 1: 2026-03-14T11:05:09.123456 has no offset"),
        (GOOD + "1.0 > 41\n", "line 4: 1.0 s is no time after 1.25 s"),
        (GOOD + "nan > 41\n", "line 4: nan s is no time"),
        (GOOD + "2.0 > 4\n", "line 4: these are no bytes"),
        (GOOD + "2.0 ? 41\n", "line 4: '? 41' is no event"),
        (GOOD + "2.0 ! KeyError 41\n", "line 4: '! KeyError 41' is no event"),
        (FRAMES + "2.0 < 7E8#064\n", "line 4: '7E8#064' is no CAN frame"),
        (FRAMES + "2.0 < 7E8#000102030405060708\n", "is no CAN frame"),
        (FRAMES + "2.0 < FFFFFFFF#00\n", "line 4: there is no CAN id FFFFFFFF"),
        (FRAMES + "2.0 H SICK 0 0 1\n", "line 4: 'H SICK 0 0 1' is no event"),
        ("(1.0) can0 7E8#zz\n", "line 1: '(1.0) can0 7E8#zz' is no frame of a candump log"),
        ("(1.0) can0 7E8#00\n(nan) can0 7E8#00\n", "line 2: '(nan) can0 7E8#00' is no frame"),
        ("(1.0) can0 7E8##1AA\n", "no frame in it"),
    ],
)
def test_that_what_is_wrong_is_named_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.wire"
    path.write_text(text)
    with pytest.raises(BadRecording) as error:
        load_record(path)
    assert "bad.wire" in error.value.detail
    assert said in error.value.detail


def test_that_a_file_that_is_not_there_and_a_folder_are_bad_recordings(tmp_path: Path) -> None:
    for path in (tmp_path / "none.wire", tmp_path):
        with pytest.raises(BadRecording, match=r"(?i)no such file|is a directory|denied"):
            load_record(path)


@pytest.mark.parametrize("end", range(1, len(GOOD.splitlines(True)[-1])))
def test_that_a_last_line_that_was_cut_off_is_left_out_and_told(end: int) -> None:
    record = read_record(GOOD[:-end], "x.wire")
    assert record.cut_off
    assert record.events == (SentBytes(0.5, b"ATZ\r"),)
    assert not read_record(GOOD, "x.wire").cut_off


def test_that_windows_line_ends_and_gzip_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.wire.gz"
    path.write_bytes(gzip.compress(GOOD.replace("\n", "\r\n").encode()))
    assert load_record(path) == read_record(GOOD, "x")


def test_that_a_packed_file_that_was_cut_off_is_a_bad_recording(tmp_path: Path) -> None:
    path = tmp_path / "x.wire.gz"
    path.write_bytes(gzip.compress(GOOD.encode())[:-12])
    with pytest.raises(BadRecording, match=r"x\.wire\.gz"):
        load_record(path)


@pytest.mark.parametrize("when", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_that_a_moment_beyond_the_calendar_is_a_wrong_line(when: str) -> None:
    head = f'{{"kind": "bytes", "url": "", "name": "x", "opened_at": "{when}"}}'
    with pytest.raises(BadRecording, match=r"^x\.wire, line 1: "):
        read_record(f"motospect-wire 1 {head}\n", "x.wire")
