"""A recording as a table that spreadsheets open and that is read back to the last bit.

The file is UTF-8 (with a mark, for spreadsheets), separated by commas, or by semicolons where the
decimal sign is a comma. Lines that begin with ``#`` are the head and what belongs to the columns:

    #motospect-recording,1,point     version of this layout, decimal sign
    #id,… #started_at,… #title,… #vin,… #origin,… #scan_id,…
    time,seconds,Engine speed,…,mark
    #unit,s,rpm,…
    #key #ecu #pid #minimum #maximum #told      the rest of each signal; told: numbers or words
    2026-03-14T11:05:09.250000+01:00,0.25,780.5,…,

A row holds the samples of one moment. ``seconds`` after the beginning is the exact time, written
like every number as the shortest text that is read back to the same float64; ``time`` is the same
moment rounded to microseconds, for people and other programs. A signal with several samples in one
moment has them in several rows. ``mark`` holds the number of a mark and its words. A text that
begins like a formula (``= + - @ #``) or with an apostrophe has an apostrophe before it, and an
empty word is an apostrophe, since an empty cell is no sample.
"""

from __future__ import annotations

import csv
import heapq
import itertools
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import TYPE_CHECKING

from motospect_desktop.exchange.failures import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from motospect_desktop.domain.recording import Recording, Track

MAGIC = "#motospect-recording"
VERSION = "1"
HEAD = ("id", "started_at", "title", "vin", "origin", "scan_id")
ABOUT = ("unit", "key", "ecu", "pid", "minimum", "maximum", "told")
_TELL_EVERY = 4096
_GUARDED = frozenset("'=+-@#\t\r")

Cell = tuple[float, int, str]  # seconds, column, text


class Decimal(Enum):
    """The sign between whole and part, and what separates columns beside it."""

    POINT = "point"
    COMMA = "comma"

    @property
    def delimiter(self) -> str:
        """What stands between two columns."""
        return "," if self is Decimal.POINT else ";"

    def text(self, number: float) -> str:
        """The shortest text that is read back as the same float64."""
        text = repr(float(number))
        return text if self is Decimal.POINT else text.replace(".", ",")

    def number(self, text: str) -> float:
        """What ``text`` wrote; ``ValueError`` when it is no number."""
        return float(text if self is Decimal.POINT else text.replace(",", "."))


def guarded(text: str) -> str:
    """``text`` as a cell that is not taken for a formula or a head line."""
    return f"'{text}" if text[:1] in _GUARDED else text


def unguarded(cell: str) -> str:
    """The text that ``guarded`` made the cell of."""
    return cell.removeprefix("'")


def write(
    recording: Recording,
    path: Path,
    *,
    decimal: Decimal = Decimal.POINT,
    tell: Callable[[float], None] = lambda _share: None,
) -> None:
    """Write ``recording`` to ``path``; raises ``RecordingFileError`` and leaves no half a file.

    ``tell`` hears the share that is done, 0 to 1; what it raises ends the work.
    """
    with (
        written(path) as part,
        part.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file,
    ):
        table = csv.writer(file, delimiter=decimal.delimiter)
        table.writerows(_top(recording, decimal))
        began = recording.head.started_at
        zone = timezone(began.utcoffset() or timedelta())
        began = began.astimezone(zone)  # seconds are counted on past a change of the clocks
        places = len(recording.tracks) + 3
        total = sum(len(track.times_s) for track in recording.tracks) or 1
        done = 0
        for count, (at_s, cells) in enumerate(_rows(recording, decimal)):
            row = [""] * places
            row[0], row[1] = _moment(began, at_s), decimal.text(at_s)
            for place, text in cells:
                row[place] = text
            table.writerow(row)
            done += len(cells)
            if count % _TELL_EVERY == 0:
                tell(min(1.0, done / total))


def _top(recording: Recording, decimal: Decimal) -> Iterator[list[str]]:
    head = recording.head
    yield [MAGIC, VERSION, decimal.value]
    for name in HEAD:
        value = getattr(head, name)
        text = value.isoformat() if isinstance(value, datetime) else value
        yield [f"#{name}", guarded(text)]
    yield ["time", "seconds", *(guarded(track.signal.name) for track in recording.tracks), "mark"]
    columns = [_about(track, decimal) for track in recording.tracks]
    for row, name in enumerate(ABOUT):
        unit_of_time = "s" if name == "unit" else ""
        yield [f"#{name}", unit_of_time, *(column[row] for column in columns), ""]


def _about(track: Track, decimal: Decimal) -> tuple[str, ...]:
    signal, source = track.signal, track.source
    limits = (
        "" if limit is None else decimal.text(limit) for limit in (signal.minimum, signal.maximum)
    )
    told = "words" if track.words else "numbers"
    texts = (signal.unit, signal.key, source.ecu, source.pid)
    return (*map(guarded, texts), *limits, told)


def _rows(recording: Recording, decimal: Decimal) -> Iterator[tuple[float, list[tuple[int, str]]]]:
    """Seconds and the cells of each row; a column that has its cell already begins a new row."""
    columns = [
        *(_cells(track, place, decimal) for place, track in enumerate(recording.tracks, 2)),
        _marks(recording, len(recording.tracks) + 2),
    ]
    merged = heapq.merge(*columns, key=lambda cell: cell[0])
    for at_s, cells in itertools.groupby(merged, key=lambda cell: cell[0]):
        waiting = [(place, text) for _at_s, place, text in cells]
        while waiting:
            now: dict[int, str] = {}
            later = []
            for place, text in waiting:
                if place in now:
                    later.append((place, text))
                else:
                    now[place] = text
            yield at_s, list(now.items())
            waiting = later


def _cells(track: Track, place: int, decimal: Decimal) -> Iterator[Cell]:
    if track.words:
        for at_s, word in zip(track.times_s, track.words, strict=True):
            yield at_s, place, guarded(word) or "'"
    else:
        for at_s, value in zip(track.times_s, track.values, strict=True):
            yield at_s, place, decimal.text(value)


def _marks(recording: Recording, place: int) -> Iterator[Cell]:
    for mark in sorted(recording.marks, key=lambda mark: mark.at_s):
        yield mark.at_s, place, f"{mark.number} {mark.text}"


def _moment(began: datetime, at_s: float) -> str:
    try:
        return (began + timedelta(seconds=at_s)).isoformat(timespec="microseconds")
    except (OverflowError, ValueError):  # beyond the calendar: ``seconds`` still tells it
        return ""
