"""Which column of a table is the time, and of what kind."""

from __future__ import annotations

import itertools
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.exchange.cells import is_nothing
from motospect_desktop.exchange.headings import parted
from motospect_desktop.exchange.known import unit_of, words_of
from motospect_desktop.exchange.moments import Kind, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from motospect_desktop.exchange.mapping import LongPlaces
    from motospect_desktop.exchange.sampling import Sample

NAMES = frozenset(
    (
        *("time", "timestamp", "date", "datetime", "date time", "t", "seconds", "sec", "ms"),
        *(
            "elapsed",
            "elapsed time",
            "time s",
            "time ms",
            "t s",
            "t ms",
            "epoch",
            "device time",
            "gps time",
        ),
        *("zeit", "uhrzeit", "czas", "время", "timestamps", "unix time", "offset", "millis"),
    )
)
_MOST = 0.8  # of the cells are times that do not go back; the rest is damage
_EPOCH_MS, _EPOCH_S = 1e11, 1e8  # beyond them it is counted from 1970


@dataclass(frozen=True, slots=True)
class FoundTime:
    """The column (None: there is none), its kind and what is in doubt."""

    place: int | None
    kind: Kind
    doubts: tuple[str, ...] = ()


def found(sample: Sample, long: LongPlaces | None) -> FoundTime:
    """The likeliest column of time; rows at a fixed rate where there is none."""
    best: tuple[int, FoundTime] | None = None
    for place, heading in enumerate(sample.headings):
        told = _of(sample, place, heading, long)
        if told is not None and (best is None or told[0] > best[0]):
            best = told
    if best is not None:
        return best[1]
    doubt = "No column of time was found; one row a second was taken."
    return FoundTime(None, Kind.RATE, (doubt,))


def kinds(sample: Sample, long: LongPlaces | None) -> tuple[Kind | None, ...]:
    """What each column would be as the time, were it the time; None where it cannot be."""
    told = (
        _of(sample, place, heading, long, asked=True)
        for place, heading in enumerate(sample.headings)
    )
    return tuple(None if one is None else one[1].kind for one in told)


def _of(
    sample: Sample, place: int, heading: str, long: LongPlaces | None, *, asked: bool = False
) -> tuple[int, FoundTime] | None:
    """How likely the column is, and as what; None when it cannot be the time.

    ``asked``: its name need not be one of a time.
    """
    cells = [row[place].strip() for _line, row in sample.body if place < len(row)]
    cells = [cell for cell in cells if not is_nothing(cell)]
    name, unit = parted(heading)
    words, unit = words_of(name), unit_of(sample.units.get(place, "") or unit)
    named = asked or words in NAMES
    told = Counter(map(kind_of, cells))
    kind, often = told.most_common(1)[0] if told else (None, 0)
    if kind is not None and often >= _MOST * len(cells):
        rank = 4 + 2 * named + ("device" in words) + (kind is not Kind.CLOCK)
        return rank, FoundTime(place, kind)
    numbers = list(_numbers(cells)) if named else []
    if not numbers or len(numbers) < _MOST * len(cells):
        return None
    falls = sum(late < early for early, late in itertools.pairwise(numbers))
    if falls > (1 - _MOST) * len(numbers) and long is None:
        return None
    if long is not None and words == "seconds":
        doubt = "Car Scanner counts the seconds from midnight; the date is not in them."
        return 3, FoundTime(place, Kind.DAY_SECONDS, (doubt,))
    return 3, _counted(place, heading, words, unit, max(numbers))


def _numbers(cells: list[str]) -> Iterator[float]:
    for cell in cells:
        with suppress(ValueError):
            yield float(cell.replace(",", "."))


def _counted(place: int, heading: str, words: str, unit: str, greatest: float) -> FoundTime:
    if greatest >= _EPOCH_MS:
        return FoundTime(place, Kind.EPOCH_MS)
    if greatest >= _EPOCH_S:
        return FoundTime(place, Kind.EPOCH_S)
    last = words.rpartition(" ")[2]
    if unit == "ms" or last in {"ms", "millis"}:
        return FoundTime(place, Kind.MILLISECONDS)
    if unit == "s" or last in {"s", "sec", "seconds"}:
        return FoundTime(place, Kind.SECONDS)
    doubt = f"The unit of {heading} is not told; seconds were taken."
    return FoundTime(place, Kind.SECONDS, (doubt,))
