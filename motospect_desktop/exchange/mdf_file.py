"""A recording as a measurement file of ASAM MDF 4, by asammdf (the extra ``mdf``).

Each signal is a channel of a group of its own, since each has its own times: float64 numbers, or
UTF-8 text of signals told in words. Its comment is JSON with what a channel has no place for (key,
ECU, PID, limits); the channel "Marks" holds the marks as text, the comment of the file the head.
Files of other programs are read as well: every channel that is a number or a text.
"""

from __future__ import annotations

import html
import itertools
import json
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
from motospect_desktop.errors import RecordingFileError
from motospect_desktop.exchange.failures import reading, unreadable, written
from motospect_desktop.exchange.known import known_signal
from motospect_desktop.exchange.mdf_needed import LIBRARY, needed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from io import BufferedReader
    from pathlib import Path

    from numpy.typing import NDArray

MARKS = "Marks"
_NUMBERS, _TEXTS = "biuf", "SU"


def write(
    recording: Recording,
    path: Path,
    *,
    tell: Callable[[float], None] = lambda _share: None,
    library: str = LIBRARY,
) -> None:
    """Write ``recording`` to ``path``; errors and ``tell`` as for ``own_csv.write``.

    Without ``library`` it raises ``RecordingFileError`` that tells how to get it.
    """
    needed(library, RecordingFileError)
    import numpy as np
    from asammdf import MDF
    from asammdf import Signal as Channel

    head = asdict(recording.head) | {"started_at": recording.head.started_at.isoformat()}
    with written(path) as part, MDF(version="4.10") as file:
        file.header.start_time = recording.head.started_at
        file.header.comment = _comment(head)
        for number, track in enumerate(recording.tracks):
            name = (track.signal.name or track.signal.key).partition("\0")[0]
            file.append(
                Channel(
                    samples=_texts(track.words) if track.words else np.array(track.values),
                    timestamps=np.array(track.times_s),
                    name=name if name.strip("\ufeff").strip() else f"Signal {number + 1}",
                    unit=track.signal.unit,
                    comment=_comment(asdict(track.signal) | asdict(track.source)),
                    encoding="utf-8" if track.words else None,
                )
            )
            tell((number + 1) / (len(recording.tracks) + 1))
        file.append(
            Channel(
                samples=_texts([f"{mark.number} {mark.text}" for mark in recording.marks]),
                timestamps=np.array([mark.at_s for mark in recording.marks]),
                name=MARKS,
                comment=_comment("marks"),
                encoding="utf-8",
            )
        )
        file.save(part, overwrite=True)


def read(path: Path, *, library: str = LIBRARY) -> Recording:
    """The recording at ``path``; raises ``RecordingFileError`` that says what is wrong with it."""
    needed(library, RecordingFileError)
    from asammdf import MDF

    try:  # of a damaged file that it opened by itself asammdf leaves a half object behind
        with reading(path), path.open("rb") as stream:
            _begins_well(stream, path)
            with MDF(stream) as file:
                return _recording(file, path)
    except RecordingFileError:
        raise
    except Exception as error:  # asammdf raises whatever its unpacking meets
        raise unreadable(path, f"It is no sound MDF 4 file: {error}.") from error


def _begins_well(stream: BufferedReader, path: Path) -> None:
    """Raise where asammdf would fail so early that it cannot give its own files back."""
    from asammdf.blocks.utils import count_channel_groups

    start = stream.read(64 + 104)  # identification and header
    if not start[8:].startswith(b"4") or start[64:68] != b"##HD" or len(start) < 64 + 104:
        raise unreadable(path, "It is no MDF of version 4, or only the beginning of one.")
    count_channel_groups(stream)
    stream.seek(0)


def _comment(said: object) -> str:
    """``said`` for ``_told``, without the signs of XML, which surrounds comments."""
    text = json.dumps({"motospect": said})
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _texts(words: Sequence[str]) -> NDArray[Any]:
    import numpy as np

    return np.array([word.encode("utf-8", "backslashreplace") for word in words], dtype="S")


def _recording(file: Any, path: Path) -> Recording:
    head = _told(html.unescape(file.header.comment).partition("<TX>")[2].partition("</TX>")[0])
    tracks, marks = [], []
    for channel in _channels(file):
        about = _told(channel.comment)
        if about == "marks":
            marks = [
                RecordedMark(float(at_s), int(word.partition(" ")[0]), word.partition(" ")[2])
                for at_s, word in zip(channel.timestamps, _words(channel.samples), strict=True)
            ]
        elif (track := _track(channel, about)) is not None:
            tracks.append(track)
    if not tracks and head is None:
        raise unreadable(path, "None of its channels holds numbers or texts.")
    return Recording(_head(head, file, path), tuple(tracks), tuple(marks))


def _channels(file: Any) -> Iterator[Any]:
    for number, group in enumerate(file.groups):
        for index in range(len(group.channels)):
            if index != file.masters_db.get(number):
                yield file.get(group=number, index=index)


def _head(told: object, file: Any, path: Path) -> RecordingHead:
    if isinstance(told, dict):
        began = datetime.fromisoformat(told["started_at"])
        return RecordingHead(**(told | {"started_at": began}))
    return RecordingHead("", file.header.start_time.astimezone(), path.stem, origin=path.name)


def _track(channel: Any, about: object) -> Track | None:
    kind = channel.samples.dtype.kind
    if channel.samples.ndim != 1 or kind not in _NUMBERS + _TEXTS:
        return None
    times_s = array("d", channel.timestamps.astype("<f8").tobytes())
    if any(late < early for early, late in itertools.pairwise(times_s)):
        raise ValueError(f"the times of {channel.name} go back")
    words = _words(channel.samples) if kind in _TEXTS else ()
    values = array("d") if words else array("d", channel.samples.astype("<f8").tobytes())
    if isinstance(about, dict):
        names = ("key", "name", "unit", "minimum", "maximum")
        signal = Signal(*(about[name] for name in names))
        return Track(signal, Source(about["ecu"], about["pid"]), times_s, values, words)
    known = known_signal(channel.name, channel.unit or "")
    source = Source("", channel.name)
    if known.converts and not words:
        values = array("d", (known.scaled(value) for value in values))
    return Track(known.signal, source, times_s, values, words)


def _words(samples: NDArray[Any]) -> tuple[str, ...]:
    return tuple(
        one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one)
        for one in samples.tolist()
    )


def _told(comment: str | None) -> Any:
    """What ``write`` put into a comment, None in a file of another program."""
    try:
        found = json.loads(comment or "")
    except ValueError:
        return None
    return found.get("motospect") if isinstance(found, dict) else None
