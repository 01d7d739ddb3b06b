"""The kinds of time that tables tell, and how a cell becomes seconds after the beginning."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import Enum

_DAY_S = 86_400.0
_CLOCK = re.compile(r"(\d{1,2}):(\d\d):(\d\d(?:[.,]\d+)?)")
_ISO = re.compile(r"\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2}:\d\d:\d\d(?:[.,]\d+)?)")
_WORDED = re.compile(r"(\d{1,2})-([^\W\d_]{3,})\.?-(\d{4}) (\d{1,2}:\d\d:\d\d(?:[.,]\d+)?)")
# the first three letters of months: English, German, Polish, Russian
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("jan sty янв", "feb lut фев", "mar mär мар", "apr kwi апр", "may mai maj мая май"),
            *("jun cze июн", "jul lip июл", "aug sie авг", "sep wrz сен", "oct okt paź окт"),
            *("nov lis ноя", "dec dez gru дек"),
        ),
        1,
    )
    for name in names.split()
}


class Kind(Enum):
    """What a column of time holds."""

    ISO = "date and time"
    WORDED = "date with the month in letters, and time"  # as Torque writes it
    DOTTED = "day.month.year and time"
    CLOCK = "time of day"
    DAY_SECONDS = "seconds since midnight"  # as Car Scanner writes it
    SECONDS = "seconds since the beginning"
    MILLISECONDS = "milliseconds since the beginning"
    EPOCH_S = "seconds since 1970"
    EPOCH_MS = "milliseconds since 1970"
    RATE = "rows at a fixed rate"

    @property
    def dated(self) -> bool:
        """Whether it tells the day."""
        return self in {Kind.ISO, Kind.WORDED, Kind.DOTTED, Kind.EPOCH_S, Kind.EPOCH_MS}


@dataclass(slots=True)
class Times:
    """Cells of one kind to seconds after the beginning of the recording.

    ``began`` is the day, or the moment, that is taken where the cells do not tell it; after the
    first cell it is the moment when the recording began. Times of a day go on past midnight.
    """

    kind: Kind
    began: datetime
    _first: float | None = None
    _last: float = 0.0
    _zone: tzinfo = field(default=UTC)

    def at_s(self, cell: str) -> float:
        """The seconds of ``cell``; raises ``ValueError`` when it does not hold a time."""
        try:
            told = self._told(cell)
            if self._first is None:
                self._first = self._begin(told)
        except (OverflowError, OSError) as error:
            raise ValueError("beyond the calendar") from error
        if self.kind in {Kind.CLOCK, Kind.DAY_SECONDS}:
            told += _DAY_S * max(0, math.ceil((self._last - told) / _DAY_S - 0.5))
            self._last = told
        return round(told - self._first, 6) + 0.0  # cells have microseconds, floats have noise

    def _told(self, cell: str) -> float:
        match self.kind:
            case Kind.ISO | Kind.WORDED | Kind.DOTTED:
                return self._since_1970(moment(self.kind, cell))
            case Kind.CLOCK:
                return seconds_of_day(cell)
            case Kind.MILLISECONDS | Kind.EPOCH_MS:
                return _number(cell) / 1000
            case _:
                return _number(cell)

    def _since_1970(self, told: datetime) -> float:
        """One that does not tell its offset has that of this computer at the first such cell."""
        if told.utcoffset() is None:
            if self._first is None:
                self._zone = timezone(told.astimezone().utcoffset() or timedelta())
            told = told.replace(tzinfo=self._zone)
        elif self._first is None:
            self._zone = timezone(told.utcoffset() or timedelta())
        return told.timestamp()

    def _begin(self, told: float) -> float:
        if self.kind in {Kind.SECONDS, Kind.MILLISECONDS}:
            return min(told, 0.0)
        if self.kind in {Kind.EPOCH_S, Kind.EPOCH_MS}:
            self.began = datetime.fromtimestamp(told, UTC).astimezone()
        elif self.kind.dated:
            self.began = datetime.fromtimestamp(told, self._zone)
        else:
            midnight = self.began.replace(hour=0, minute=0, second=0, microsecond=0)
            self.began = midnight + timedelta(seconds=told % _DAY_S)
            self._last = told
        return told


def moment(kind: Kind, cell: str) -> datetime:
    """The moment of a cell that tells its day; naive where it does not tell its offset."""
    if kind is Kind.ISO:
        return datetime.fromisoformat(cell.strip().replace("/", "-"))
    found = (_DOTTED if kind is Kind.DOTTED else _WORDED).fullmatch(cell.strip())
    if found is None:
        raise ValueError(f"no {kind.value}")
    day, month, year, clock = found.groups()
    number = int(month) if kind is Kind.DOTTED else _MONTHS.get(month.lower()[:3], 0)
    since = timedelta(seconds=seconds_of_day(clock))
    return datetime(int(year), number, int(day)) + since  # noqa: DTZ001  # as the cell tells it


def seconds_of_day(cell: str) -> float:
    """Of ``hh:mm:ss`` with any part of a second."""
    found = _CLOCK.fullmatch(cell.strip())
    if found is None:
        raise ValueError("no time of day")
    hours, minutes, seconds = int(found[1]), int(found[2]), float(found[3].replace(",", "."))
    if hours > 23 or minutes > 59 or seconds >= 61:  # 60 is a leap second
        raise ValueError("no time of day")
    return hours * 3600 + minutes * 60 + seconds


def kind_of(cell: str) -> Kind | None:
    """The kind of a time that no number is; None when it is none."""
    text = cell.strip()
    for kind, looks in ((Kind.ISO, _ISO.match), (Kind.DOTTED, _DOTTED.match)):
        if looks(text) and _is_moment(kind, text):
            return kind
    if _WORDED.match(text) and _is_moment(Kind.WORDED, text):
        return Kind.WORDED
    return Kind.CLOCK if _CLOCK.fullmatch(text) else None


def _is_moment(kind: Kind, text: str) -> bool:
    try:
        moment(kind, text)
    except (ValueError, OverflowError):
        return False
    return True


def _number(cell: str) -> float:
    number = float(cell.replace(",", "."))
    if not abs(number) < 1e15 or "_" in cell:
        raise ValueError("no time")
    return number
