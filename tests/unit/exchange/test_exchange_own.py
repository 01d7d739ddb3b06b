from __future__ import annotations

import csv
import json
from array import array
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np
import pytest
from asammdf import MDF, Signal
from hypothesis import given, settings

from motospect_desktop.domain.recording import Source
from motospect_desktop.errors import RecordingFileError
from motospect_desktop.exchange import formats, json_file, mdf_file
from motospect_desktop.exchange.cutting import cut
from motospect_desktop.exchange.own_csv import Decimal
from tests.helpers.recording_samples import BEGAN, a_recording, recordings, same

if TYPE_CHECKING:
    from motospect_desktop.domain.recording import Recording

FILES = (("a.csv", Decimal.POINT), ("a.csv", Decimal.COMMA), ("a.json", Decimal.POINT))


def there_and_back(recording: Recording, path: Path, decimal: Decimal = Decimal.POINT) -> Recording:
    formats.write(recording, path, decimal=decimal)
    read = formats.read_whole(path)
    assert read is not None
    return read


@pytest.mark.parametrize(("name", "decimal"), [*FILES, ("a.mf4", Decimal.POINT)])
def test_that_a_recording_comes_back_to_the_last_bit(
    tmp_path: Path, name: str, decimal: Decimal
) -> None:
    assert same(there_and_back(a_recording(), tmp_path / name, decimal), a_recording())


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.mf4"])
def test_that_a_signal_of_a_can_bus_keeps_the_id_it_came_from(tmp_path: Path, name: str) -> None:
    recording = a_recording()
    of_a_bus = replace(recording.tracks[0], source=Source("", "can:1F0"))
    recording = replace(recording, tracks=(of_a_bus, *recording.tracks[1:]))
    assert same(there_and_back(recording, tmp_path / name), recording)


@pytest.mark.parametrize(("name", "decimal"), FILES)
@settings(max_examples=60, deadline=None)
@given(recordings())
def test_that_any_recording_comes_back_to_the_last_bit(
    name: str, decimal: Decimal, recording: Recording
) -> None:
    with TemporaryDirectory() as folder:
        assert same(there_and_back(recording, Path(folder) / name, decimal), recording)


def test_that_numbers_beyond_numbers_come_back(tmp_path: Path) -> None:
    recording = a_recording()
    values = recording.tracks[0].values
    values[0], values[1], values[2] = float("nan"), float("inf"), float("-inf")
    for name in ("a.csv", "a.json", "a.mf4"):
        back = there_and_back(recording, tmp_path / name).tracks[0].values
        assert [str(one) for one in back] == ["nan", "inf", "-inf", "780.5"]


def test_that_the_table_is_one_that_other_programs_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    formats.write(a_recording(), path, decimal=Decimal.COMMA)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter=";") if not row[0].startswith("#")]
    assert rows[0][:4] == ["time", "seconds", "Engine speed", "Engine speed"]
    moments = [datetime.fromisoformat(row[0]) for row in rows[1:]]
    assert moments[0] == BEGAN
    assert moments[-1] == BEGAN + timedelta(seconds=5)
    assert rows[2][1:3] == ["0,1", "0,3333333333333333"]
    assert [row[-1] for row in rows if row[-1]] == ["mark", "1 ", "2 stalls, here; now"]
    assert "0,30000000000000004" in {row[1] for row in rows}


def test_that_a_word_is_no_formula_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    formats.write(a_recording(), path)
    assert "\"'=open" in path.read_text("utf-8-sig")
    assert ",=open" not in path.read_text("utf-8-sig")


def test_that_the_mdf_file_is_read_by_asammdf_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.mf4"
    formats.write(a_recording(), path)
    with MDF(path) as file:
        assert file.version == "4.10"
        assert file.header.start_time == BEGAN
        speed = file.get("Engine speed", group=0)
        assert (speed.unit, speed.samples.dtype) == ("rpm", np.float64)
        assert speed.timestamps.tolist() == [0.1, 0.2, 0.2, 0.30000000000000004]
        assert file.get("Fuel system 1 status").samples.tolist()[0] == b"closed loop"
        assert file.get("Marks").samples.tolist() == [b"1 ", b"2 stalls, here; now"]
        assert "Rough idle, cold" in file.header.comment


@pytest.mark.parametrize("text", ["a</TX>b", "<TX>&amp;", "&lt;", "]]>", "", " ", "\ufeff"])
def test_that_signs_of_xml_cost_an_mdf_file_nothing(tmp_path: Path, text: str) -> None:
    told = a_recording()
    track = told.tracks[0]
    signal = replace(track.signal, key=text, name=text)
    odd = replace(
        told,
        head=replace(told.head, title=text, origin=text),
        tracks=(replace(track, signal=signal, source=Source(text, text)),),
    )
    assert same(there_and_back(odd, tmp_path / "a.mf4"), odd)


def test_that_an_mdf_file_of_another_program_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "logger.mf4"
    times = np.array([0.0, 0.5])
    with MDF(version="4.10") as file:
        file.header.start_time = BEGAN
        file.append(
            [
                Signal(np.array([32, 212], "u2"), times, unit="degF", name="Coolant Temp"),
                Signal(np.array([b"low", b"high"]), times, name="Range", encoding="utf-8"),
            ]
        )
        file.save(path)
    read = formats.read_whole(path)
    assert read is not None
    warm, words = read.tracks
    assert (warm.signal.key, warm.signal.unit, warm.source.pid) == (
        "COOLANT_TEMP",
        "°C",
        "Coolant Temp",
    )
    assert warm.values == pytest.approx([0.0, 100.0])
    assert words.words == ("low", "high")
    assert (read.head.started_at, read.head.origin) == (BEGAN, "logger.mf4")


def test_that_without_asammdf_the_way_to_get_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.mf4"
    for attempt in (
        lambda: mdf_file.write(a_recording(), path, library="not_installed_mdf"),
        lambda: mdf_file.read(path, library="not_installed_mdf"),
    ):
        with pytest.raises(RecordingFileError, match="MDF 4") as caught:
            attempt()
        assert "pip install 'motospect-desktop[mdf]'" in caught.value.remedy
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("a.csv", ",0.1,", ",a.1,", "Line 17 holds what is no number"),
        ("a.csv", ",1,point", ",2,point", "newer MOTOSPECT"),
        ("a.csv", "#pid,,0C", "#what,,0C", "is not the line #pid"),
        ("a.csv", "#title,", "#titles,", "no line #title"),
        ("a.csv", ",0.2,-0.0,", ",0.0,-0.0,", "go back"),
        ("a.csv", ",,,closed loop,,", ",closed loop,,", "Line 16 has"),
        ("a.csv", "+01:00\r\n#title", "\r\n#title", "offset"),
        ("a.json", '"version": 1', '"version": 2', "newer MOTOSPECT"),
        ("a.json", '"number": 1', '"number": "1"', '"number" is missing'),
        ("a.json", "780.5]", '"780.5"]', "number is none"),
        ("a.json", "780.5]", "780.5", "Line"),
        ("a.json", "[0.1, 0.2,", "[0.1, 0.0,", "go back"),
        ("a.json", ", 780.5]", "]", "as many"),
    ],
)
def test_that_a_damaged_file_of_ours_is_refused_with_its_place(
    tmp_path: Path, name: str, old: str, new: str, told: str
) -> None:
    path = tmp_path / name
    formats.write(a_recording(), path)
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())
    with pytest.raises(RecordingFileError) as caught:
        formats.read_whole(path)
    assert told in caught.value.sentence()


def test_that_a_cut_mdf_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mf4"
    formats.write(a_recording(), path)
    whole = path.read_bytes()
    middle = len(whole) // 2
    damaged = (whole[:16], whole[:100], whole[:600], b"MDF     3.30    " + whole[16:])
    for part in (*damaged, whole[:middle] + b"x" * 400 + whole[middle + 400 :]):
        path.write_bytes(part)
        with pytest.raises(RecordingFileError, match=r"a\.mf4 cannot be imported"):
            formats.read_whole(path)


def test_that_what_stops_the_writing_leaves_no_file(tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    for name in ("a.csv", "a.json", "a.mf4"):
        with pytest.raises(KeyboardInterrupt):
            formats.write(a_recording(), tmp_path / name, tell=stop)
    (tmp_path / "file").touch()
    with pytest.raises(RecordingFileError, match="cannot be written"):
        formats.write(a_recording(), tmp_path / "file" / "a.csv")
    with pytest.raises(RecordingFileError) as caught:
        formats.write(a_recording(), tmp_path / "a.xlsx")
    assert ".csv, .json, .mf4" in caught.value.remedy
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_that_a_part_can_be_cut_out() -> None:
    whole = a_recording()
    assert cut(whole) == whole
    part = cut(whole, places=(0, 2), first_s=0.2, last_s=0.25)
    assert [track.times_s for track in part.tracks] == [array("d", [0.2, 0.2]), array("d")]
    assert part.tracks[1].words == ()
    assert [mark.number for mark in part.marks] == [1]


def test_that_json_of_anything_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for text in (
        "[]",
        "{}",
        "[" * 100_000,
        '{"format": "motospect-recording"}',
        "{",
        '{"a": 1e999}',
    ):
        path.write_text(text)
        with pytest.raises(RecordingFileError):
            json_file.read(path)
    path.write_text(json.dumps({"a": "9" * 5000}).replace('"9', "9").replace('9"', "9"))
    with pytest.raises(RecordingFileError):
        json_file.read(path)
