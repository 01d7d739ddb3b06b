"""A recording as one JSON document.

    {"format": "motospect-recording", "version": 1,
     "head": {"id", "started_at", "title", "vin", "origin", "scan_id"},
     "marks": [{"at_s", "number", "text"}, …],
     "tracks": [{"signal": {"key", "name", "unit", "minimum", "maximum"},
                 "source": {"ecu", "pid"},
                 "times_s": [seconds after started_at, …],
                 "values": [number, …] or "words": [text, …]}, …]}

``started_at`` is ISO 8601 with its offset; limits are null where there are none. Numbers are the
shortest text that is read back as the same float64; those that JSON has no words for are the
texts "nan", "inf" and "-inf".
"""

from __future__ import annotations

import itertools
import json
import math
from array import array
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.recording import (
    RecordedMark,
    Recording,
    RecordingHead,
    Source,
    Track,
)
from motospect_desktop.exchange.failures import reading, unreadable, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

FORMAT = "motospect-recording"
VERSION = 1
_PIECE = 8192
_OUTSIDE = frozenset(("nan", "inf", "-inf"))


def write(
    recording: Recording, path: Path, *, tell: Callable[[float], None] = lambda _share: None
) -> None:
    """Write ``recording`` to ``path``; errors and ``tell`` as for ``own_csv.write``."""
    head = asdict(recording.head) | {"started_at": recording.head.started_at.isoformat()}
    top = {"format": FORMAT, "version": VERSION, "head": head}
    marks = [asdict(mark) for mark in recording.marks]
    total = sum(2 * len(track.times_s) for track in recording.tracks) or 1
    done = 0
    with written(path) as part, part.open("w", encoding="utf-8") as file:
        file.write(json.dumps(top)[:-1])  # its last brace follows at the end
        file.write(f',\n"marks": {json.dumps(marks)},\n"tracks": [')
        for number, track in enumerate(recording.tracks):
            about = {"signal": asdict(track.signal), "source": asdict(track.source)}
            file.write((",\n" if number else "\n") + json.dumps(about)[:-1])
            samples = ("words", track.words) if track.words else ("values", track.values)
            for name, series in (("times_s", track.times_s), samples):
                file.write(f', "{name}": [')
                for piece in _pieces(series):
                    file.write(piece)
                    tell(min(1.0, done / total))
                    done += _PIECE
                file.write("]")
            file.write("}")
        file.write("\n]}\n")


def _pieces(series: array[float] | tuple[str, ...]) -> Iterable[str]:
    for first in range(0, len(series), _PIECE):
        part = series[first : first + _PIECE]
        plain = [one if isinstance(one, str) or math.isfinite(one) else repr(one) for one in part]
        yield (", " if first else "") + json.dumps(plain)[1:-1]


def read(path: Path) -> Recording:
    """The recording at ``path``; raises ``RecordingFileError`` that says what is wrong with it."""
    try:
        with reading(path), path.open(encoding="utf-8-sig") as file:
            document = json.load(file, object_hook=_track_or_object)
        return _recording(document)
    except json.JSONDecodeError as error:
        raise unreadable(path, f"Line {error.lineno} is no JSON: {error.msg}.") from error
    except (ValueError, RecursionError) as error:
        raise unreadable(path, f"It is no recording of MOTOSPECT: {error}.") from error


def _track_or_object(found: dict[str, Any]) -> dict[str, Any] | Track:
    """A track as soon as it is read, so that the numbers of one only are Python objects."""
    return _track(found) if {"times_s", "signal"} <= found.keys() else found


def _recording(document: object) -> Recording:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ValueError(f'its "format" is not "{FORMAT}"')
    if document.get("version") != VERSION:
        raise ValueError("a newer MOTOSPECT made it")
    head = _of(document, "head", dict)
    began = datetime.fromisoformat(_of(head, "started_at", str))
    if began.utcoffset() is None:
        raise ValueError('"started_at" does not tell its offset from UTC')
    texts = {name: _of(head, name, str) for name in ("id", "title", "vin", "origin", "scan_id")}
    tracks = _of(document, "tracks", list)
    if not all(isinstance(track, Track) for track in tracks):
        raise ValueError("one of the tracks has no signal or no times_s")
    marks = tuple(_mark(mark) for mark in _of(document, "marks", list))
    return Recording(RecordingHead(started_at=began, **texts), tuple(tracks), marks)


def _mark(found: object) -> RecordedMark:
    if not isinstance(found, dict):
        raise ValueError("a mark is no object")  # noqa: TRY004  # the room's one sign of a bad file
    number = _of(found, "number", int)
    return RecordedMark(_number(found.get("at_s")), number, _of(found, "text", str))


def _track(found: dict[str, Any]) -> Track:
    signal, source = _of(found, "signal", dict), _of(found, "source", dict)
    limits = (
        None if signal.get(name) is None else _number(signal[name])
        for name in ("minimum", "maximum")
    )
    times_s = _numbers(_of(found, "times_s", list))
    if any(late < early for early, late in itertools.pairwise(times_s)):
        raise ValueError("the times of a track go back")
    words = tuple(_of(found, "words", list)) if "words" in found else ()
    if not all(isinstance(word, str) for word in words):
        raise ValueError("one of the words is no text")
    values = array("d") if words else _numbers(_of(found, "values", list))
    if len(times_s) != len(words or values):
        raise ValueError("a track has not as many samples as times")
    return Track(
        Signal(*(_of(signal, name, str) for name in ("key", "name", "unit")), *limits),
        Source(_of(source, "ecu", str), _of(source, "pid", str)),
        times_s,
        values,
        words,
    )


def _numbers(found: list[object]) -> array[float]:
    return array("d", map(_number, found))


def _number(found: object) -> float:
    if isinstance(found, str) and found in _OUTSIDE:
        return float(found)
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise ValueError("something that should be a number is none")  # noqa: TRY004  # as above
    try:
        return float(found)
    except OverflowError as error:
        raise ValueError("a number is too great") from error


def _of(found: dict[str, Any], name: str, kind: type) -> Any:
    value = found.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f'"{name}" is missing or not of its kind')  # noqa: TRY004  # as above
    return value
