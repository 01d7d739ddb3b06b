from __future__ import annotations

import gzip
import struct
import threading
import zlib
from typing import TYPE_CHECKING

import can
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motospect_desktop.diagnostics.can_files import CaptureReader, read_capture, write_capture
from motospect_desktop.diagnostics.frame_table import ROW, rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.errors import CaptureError
from tests.helpers import reference_data

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.diagnostics.can_events import CaptureSummary, Rows

NAMES = ("a.log", "a.log.gz", "a.asc", "a.asc.gz", "a.blf", "a.csv", "a.gvret.csv", "a.trc")
KEEP_TIMES = {"a.log", "a.log.gz", "a.csv", "a.gvret.csv"}
NO_REMOTE = {"a.gvret.csv", "a.trc"}
CANDUMP = "(1.000000) can0 123#1122\n(1.500000) can0 18DAF110#\n"

ASC = "date x\nbase hex  timestamps absolute\n0.1 1 1 Rx d 1 11\n"
TRC = (
    ";$FILEVERSION=2.1\n;$STARTTIME=45000.5\n;$COLUMNS=N,O,T,I,d,R,L,D\n1 100.0 DT 0300 Rx - 1 11\n"
)


def read(path: Path) -> tuple[Rows, CaptureSummary]:
    reader = CaptureReader(path)
    parts = list(reader.read())
    return np.concatenate(parts) if parts else np.zeros(0, ROW), reader.summary


def failing(path: Path) -> tuple[Rows, CaptureError]:
    """What was read before the error, and the error."""
    parts: list[Rows] = []
    with pytest.raises(CaptureError) as caught:
        parts += read_capture(path)
    return np.concatenate(parts) if parts else np.zeros(0, ROW), caught.value


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@st.composite
def captures(draw: st.DrawFn) -> list[CanFrame]:
    frames, micros = [], draw(st.integers(0, 10**9))
    for _ in range(draw(st.integers(1, 20))):
        micros += draw(st.integers(0, 10**6))
        extended, remote = draw(st.booleans()), draw(st.booleans())
        frames.append(
            CanFrame(
                draw(st.integers(0, 0x1FFFFFFF if extended else 0x7FF)),
                b"" if remote else draw(st.binary(max_size=8)),
                extended=extended,
                at_s=micros / 1e6,
                remote=remote,
            )
        )
    return frames


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(frames=captures())
def test_that_a_capture_comes_back_as_it_was_written(
    name: str, tmp_path: Path, frames: list[CanFrame]
) -> None:
    rows = rows_of(frames)
    left_out = write_capture(tmp_path / name, rows)
    if name in NO_REMOTE:
        assert left_out == rows["remote"].sum()
        rows = rows[~rows["remote"]]
    if not len(rows):
        return
    back, summary = read(tmp_path / name)
    assert summary.frames == len(rows)
    assert not summary.cut_off
    for column in ("can_id", "extended", "remote", "length", "data"):
        assert (back[column] == rows[column]).all(), column
    wanted, told = rows["at_s"], back["at_s"]
    if name not in KEEP_TIMES:
        wanted, told = wanted - wanted[0], told - told[0]
    assert np.abs(told - wanted).max() <= 2e-6


def test_that_one_capture_in_two_formats_is_the_same() -> None:
    text, _ = read(reference_data.path("logs/savvycan/candump.log.gz"))
    table, _ = read(reference_data.path("logs/savvycan/GVRET_Log.csv.gz"))
    assert len(text) == len(table) == 12_974
    for column in ("can_id", "extended", "length", "data"):
        assert (text[column] == table[column]).all(), column
    assert np.abs(text["at_s"] - table["at_s"]).max() < 1.0  # candump's has whole seconds


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("hyundai_kona_uds_17BD1DB7", 2010),
        ("j1939_FCBF0606", 1815),
        ("nissan_leaf_uds_2F6913DB", 221),
    ],
)
def test_that_captures_of_cars_are_read_whole(name: str, count: int) -> None:
    rows, summary = read(reference_data.path(f"logs/css/{name}.candump.gz"))
    assert (len(rows), summary.frames, summary.cut_off) == (count, count, False)
    assert (np.diff(rows["at_s"]) >= 0).all()


def test_that_blocks_of_candump_are_the_same_as_python_can_reads(tmp_path: Path) -> None:
    source = reference_data.path("logs/css/j1939_FCBF0606.candump.gz")
    text = gzip.decompress(source.read_bytes()).decode()
    plain = written(tmp_path / "a.log", text)
    rows, _ = read(plain)
    with can.CanutilsLogReader(plain) as reader:
        theirs = [(m.timestamp, m.arbitration_id, bytes(m.data)) for m in reader]
    ours = [(r["at_s"], r["can_id"], r["data"][: r["length"]].tobytes()) for r in rows]
    assert ours == theirs


def test_that_blf_is_the_same_as_python_can_reads(tmp_path: Path) -> None:
    path = tmp_path / "a.blf"
    messages = [
        can.Message(timestamp=1.7e9 + n / 1000, arbitration_id=n, data=bytes((n % 256,)) * (n % 9))
        for n in range(0x100, 0x7FF)
    ] * 8
    with can.BLFWriter(path, max_container_size=4096) as writer:
        for message in messages:
            writer.on_message_received(message)
    rows, _ = read(path)
    with can.BLFReader(path) as reader:
        theirs = [(m.timestamp, m.arbitration_id, bytes(m.data)) for m in reader]
    ours = [(r["at_s"], r["can_id"], r["data"][: r["length"]].tobytes()) for r in rows]
    assert ours == theirs


def test_that_frames_without_a_place_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.blf"
    with can.BLFWriter(path) as writer:
        writer.on_message_received(can.Message(timestamp=1.0, arbitration_id=1, data=b"\x01"))
        writer.on_message_received(can.Message(timestamp=1.1, is_error_frame=True))
        writer.on_message_received(
            can.Message(timestamp=1.2, arbitration_id=2, data=bytes(12), is_fd=True)
        )
    rows, summary = read(path)
    assert (len(rows), summary.error_frames, summary.fd_frames) == (1, 1, 1)
    text = "(1.0) can0 123#R\n(1.1) can1 123##1AABB\n(1.2) can0 20000080#0000\n(1.3) can0 1#1\n"
    odd = written(tmp_path / "a.log", text.replace(" 1#1\n", " 001#11\n"))
    rows, summary = read(odd)
    assert (len(rows), summary.error_frames, summary.fd_frames) == (2, 1, 1)
    assert summary.channels == ("can0", "can1")
    assert rows["remote"].tolist() == [True, False]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (CANDUMP + "(2.000000) can0 123#1\n", "line 3"),
        (CANDUMP + "nonsense\n" + CANDUMP, "line 3"),
        (CANDUMP + "(2.000000) can0 FFF#11\n", "line 3"),
        (CANDUMP + "(2.000000) can0 80000000#11\n", "line 3"),
        (CANDUMP + "x" * 5000 + "\n", "line 3"),
        (CANDUMP + "x" * 500_000, "line 3"),
        ("Time Stamp,ID,Extended,Bus,LEN,D1\n1,1,false,0,1,11\n2,zz,false,0,0,\n", "line 3"),
        ("Time Stamp,ID,Extended,Bus,LEN,D1\n1,1,false,0,1,11\n2,1,false,0,8,11\n", "line 3"),
        ("Time Stamp,ID,Extended,Bus,LEN,D1\n1,1,false,0,1,11\n2,900,false,0,0\n", "line 3"),
        (
            "timestamp,arbitration_id,extended,remote,error,dlc,data\n1.0,0x1,0,0,0,1,AA==\n1,2\n",
            "line 3",
        ),
        (
            "date x\nbase hex  timestamps absolute\n\n0.1 1 1 Rx d 1 11\n0.2 1 1 Rx d 1 GG\n",
            "line 5",
        ),
        (ASC + "0.2 1 1 Rx d 8 11 22\n", "line 4"),
        (ASC + "0.x2 1 1 Rx d 1 11\n", "line 4"),
        (ASC + "0,2 1 1 Rx d 1 11\n", "line 4"),
        (ASC + "-0.2 1 1 Rx d 1 11\n", "line 4"),
        (ASC + "0.2 1 1\n0.3 1 1 Rx d 1 11\n", "line 4"),
        (TRC + "2 200.0 DT 0300 Rx - 7 11 22\n", "line 5"),
        ("; x\n      1)     100  0123  2  11 22\n      2)  200  0123  2  11\n", "line 3"),
    ],
)
def test_that_a_bad_line_is_named_and_what_was_before_is_kept(
    tmp_path: Path, text: str, line: str
) -> None:
    rows, error = failing(written(tmp_path / "bad", text))
    assert line in error.cause, error.cause
    assert error.remedy
    assert len(rows) >= 1
    assert f"{len(rows)} frames" in error.remedy


def test_that_the_times_of_an_asc_are_since_its_beginning_however_it_tells_them(
    tmp_path: Path,
) -> None:
    lines = ("0.1 1 1 Rx d 1 11", "0.25 1 Statistic: D 0 R 0", "0.1 1 2 Tx d 1 22")
    for told, seconds in (("absolute", [0.1, 0.1]), ("relative", [0.1, 0.45])):
        head = f"date x\nbase hex timestamps {told}\n"
        rows, summary = read(written(tmp_path / "a.asc", head + "\n".join([*lines, ""])))
        assert rows["at_s"].tolist() == pytest.approx(seconds)
        assert not summary.cut_off


def test_that_error_frames_of_a_trc_are_counted(tmp_path: Path) -> None:
    rows, summary = read(written(tmp_path / "a.trc", TRC + "2 200.0 ER - Rx - 2 01 02\n"))
    assert (len(rows), summary.error_frames) == (1, 1)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\n", b"\0" * 100, b"hello\nworld\n", b"\x1f\x8b", b"\x1f\x8bgarbage", b"LOGG"),
        *(b"LOGG" + b"\xff" * 200, gzip.compress(b"", mtime=0), b"Time Stamp,ID,\n", b"MDF 4.10"),
        b"LOGG"
        + struct.pack(">L", 144)
        + bytes(136)
        + struct.pack(">4sHHLL", b"LOBJ", 16, 1, 64, 10),
    ],
)
def test_that_what_is_no_capture_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    rows, error = failing(written(tmp_path / "x.blf", content))
    assert len(rows) == 0
    assert "cannot be read as a capture" in error.title
    assert error.cause.strip()
    assert error.remedy


def blf(*objects: bytes, packed: bool = True) -> bytes:
    body = b"".join(objects)
    data = zlib.compress(body) if packed else body
    head = b"LOGG" + struct.pack("<L", 144) + bytes(136)
    container = struct.pack("<H6xL4x", 2 if packed else 0, len(body)) + data
    return head + struct.pack("<4sHHLL", b"LOBJ", 16, 1, 16 + len(container), 10) + container


def blf_frame(size: int = 48) -> bytes:
    body = struct.pack("<LHHQ", 2, 0, 0, 5) + struct.pack("<HBBL8s", 1, 0, 1, 0x123, b"\x11")
    return struct.pack("<4sHHLL", b"LOBJ", 32, 1, size, 1) + body


@pytest.mark.parametrize("size", [0, 15, 31, 33 * 1024 * 1024, 0xFFFFFFFF])
def test_that_an_absurd_length_in_a_blf_is_named_with_its_byte(tmp_path: Path, size: int) -> None:
    rows, error = failing(written(tmp_path / "a.blf", blf(blf_frame(), blf_frame(size))))
    assert len(rows) == 1
    assert "byte 144, object at 48" in error.cause


def test_that_a_container_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "bomb.blf", blf(bytes(40 * 1024 * 1024)))
    rows, error = failing(path)
    assert len(rows) == 0
    assert "byte 144" in error.cause


@pytest.mark.parametrize("name", ["a.blf", "a.log.gz", "a.log", "a.csv"])
def test_that_a_file_cut_anywhere_keeps_what_came_before_or_says_where(
    tmp_path: Path, name: str
) -> None:
    rows = rows_of([CanFrame(0x100 + n, bytes((n,)), at_s=n / 100) for n in range(200)])
    write_capture(tmp_path / name, rows)
    whole = (tmp_path / name).read_bytes()
    for cut in range(len(whole) // 2, len(whole) - 1, max(1, len(whole) // 40)):
        path = written(tmp_path / f"cut.{name}", whole[:cut])
        parts: list[Rows] = []
        reader = CaptureReader(path)
        trouble = ""
        try:
            parts += reader.read()
        except CaptureError as error:
            trouble = error.cause
        told = "byte" in trouble or "line" in trouble or reader.summary.cut_off
        assert told or whole[:cut].endswith(b"\n"), cut
        kept = np.concatenate(parts) if parts else np.zeros(0, ROW)
        assert (kept["can_id"] == rows["can_id"][: len(kept)]).all()


def test_that_reading_can_be_cancelled_and_keeps_what_was_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a.log", CANDUMP * 50_000)
    cancel = threading.Event()
    shares: list[float] = []
    parts = []
    for part in read_capture(path, shares.append, cancel):
        parts.append(part)
        cancel.set()
    assert len(parts) == 1
    assert 0 < len(parts[0]) < 100_000
    assert all(0 <= share <= 1 for share in shares)


def test_that_writing_that_is_cancelled_or_fails_leaves_no_file(tmp_path: Path) -> None:
    rows = rows_of([CanFrame(1, b"\x01")] * 10)
    cancel = threading.Event()
    cancel.set()
    write_capture(tmp_path / "a.log", rows, cancel=cancel)
    assert not (tmp_path / "a.log").exists()
    with pytest.raises(CaptureError, match="cannot be written"):
        write_capture(tmp_path / "absent" / "a.log", rows)
    for name in ("a.xyz", "a.blf.gz"):
        with pytest.raises(CaptureError) as caught:
            write_capture(tmp_path / name, rows)
        assert caught.value.code == "capture_format"
        assert f"'{name}'" in caught.value.cause


def test_that_a_file_that_was_there_outlives_a_writing_that_fails(tmp_path: Path) -> None:
    rows = rows_of([CanFrame(1, b"\x01")] * 10)
    cancel = threading.Event()
    cancel.set()
    for name in ("notes.txt", "a.log", "a.mf4"):
        path = written(tmp_path / name, "precious")
        if name == "a.log":
            write_capture(path, rows, cancel=cancel)
        else:
            with pytest.raises(CaptureError):
                write_capture(path, rows)
        assert path.read_text("utf-8") == "precious"
    (tmp_path / "folder.log").mkdir()
    with pytest.raises(CaptureError, match=r"folder\.log cannot be written"):
        write_capture(tmp_path / "folder.log", rows)
    assert len(list(tmp_path.iterdir())) == 4


def test_that_a_header_without_frames_is_a_capture_of_none(tmp_path: Path) -> None:
    for name, text in (
        ("a.trc", ";$FILEVERSION=1.1\n;$STARTTIME=45000.5\n"),
        ("a.gvret.csv", "Time Stamp,ID,Extended,Bus,LEN,D1\n"),
        ("a.asc", "date x\nbase hex  timestamps absolute\n"),
        ("a.csv", "timestamp,arbitration_id,extended,remote,error,dlc,data\n"),
    ):
        rows, summary = read(written(tmp_path / name, text))
        assert (len(rows), summary.frames, summary.cut_off) == (0, 0, False), name


def test_that_a_missing_file_is_told_in_the_systems_words(tmp_path: Path) -> None:
    _rows, error = failing(tmp_path / "absent.log")
    assert "No such file" in error.cause
