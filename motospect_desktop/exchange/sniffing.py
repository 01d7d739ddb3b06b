"""What another program's table seems to mean; nothing is taken for sure that can be doubted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from motospect_desktop.exchange import sniffing_time
from motospect_desktop.exchange.cells import is_nothing, number
from motospect_desktop.exchange.failures import reading, unreadable
from motospect_desktop.exchange.foreign import named
from motospect_desktop.exchange.headings import parted
from motospect_desktop.exchange.known import words_of
from motospect_desktop.exchange.mapping import (
    Column,
    LongPlaces,
    Mapping,
    Preview,
    Use,
    column_of,
)
from motospect_desktop.exchange.moments import kind_of
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.exchange.sampling import Sample, sampled
from motospect_desktop.exchange.text import WESTERN, encoding_of, mended, opened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SHOWN = 20
_NAMED = 4  # columns that one doubt names
_NAMES = ("signal", "name", "parameter", "sensor", "channel", "pid")
_VALUES = ("value", "wert", "wartość", "значение")
_UNITS = ("units", "unit", "einheit", "jednostka")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ _T](\d\d)[-.:](\d\d)[-.:](\d\d))?")


def sniff(path: Path) -> Preview:
    """Guess what the table at ``path`` means, from its first rows.

    Raises ``RecordingFileError`` for a file that is no table, with the line where one can be named.
    """
    encoding = encoding_of(path)
    with opened(path, encoding) as lines:
        sample = sampled(lines)
    if sample is None:
        raise unreadable(path, "No comma, semicolon or tab parts its lines into columns.")
    if not sample.body:
        raise unreadable(path, "There are no rows below its headings.")
    decimal = _decimal(sample)
    began, dated = _began(path)
    headings = sample.headings
    long = _long_places(headings)
    time = sniffing_time.found(sample, long)
    mapping = Mapping(
        encoding,
        sample.delimiter,
        decimal,
        headings,
        sample.first_line,
        (),
        time.kind,
        time.place,
        began,
        long=long,
    )
    columns = _wide(sample, mapping) if long is None else _long(sample, mapping, long)
    mapping = replace(mapping, columns=columns)
    doubts = (
        *_doubts_of_text(sample, encoding),
        *time.doubts,
        *(() if time.kind.dated else (_undated(began, dated),)),
        *_doubts_of_columns(mapping),
    )
    shown = tuple(tuple(row) for _line, row in sample.body[:SHOWN])
    return Preview(mapping, shown, sniffing_time.kinds(sample, long), doubts)


def _decimal(sample: Sample) -> Decimal:
    if sample.delimiter == ",":
        return Decimal.POINT
    cells = [cell.strip() for _line, row in sample.body for cell in row]
    commas = sum(bool(re.fullmatch(r"[-+]?\d+,\d+", cell)) for cell in cells)
    points = sum(bool(re.fullmatch(r"[-+]?\d+\.\d+", cell)) for cell in cells)
    return Decimal.COMMA if commas > points else Decimal.POINT


def _began(path: Path) -> tuple[datetime, bool]:
    """The day in the name of the file (True), else when it was last written."""
    if found := _DATE.search(path.name):
        try:
            return datetime(*(int(part or 0) for part in found.groups())).astimezone(), True  # type: ignore[arg-type]  # local time, as a name tells it
        except ValueError:
            pass  # digits that are no date
    with reading(path):
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone(), False


def _undated(began: datetime, named: bool) -> str:  # noqa: FBT001  # two halves of one answer
    return (
        f"No date is told; {began:%Y-%m-%d} was taken from its name."
        if named
        else f"No date is told; {began:%Y-%m-%d} was taken from when the file was last written."
    )


def _long_places(headings: Sequence[str]) -> LongPlaces | None:
    places = {words_of(heading): place for place, heading in enumerate(headings)}
    name, value, unit = (
        next((places[word] for word in words if word in places), None)
        for words in (_NAMES, _VALUES, _UNITS)
    )
    return None if name is None or value is None else LongPlaces(name, value, unit)


def _wide(sample: Sample, mapping: Mapping) -> tuple[Column, ...]:
    columns = []
    for place, heading in enumerate(mapping.headings):
        name, unit = parted(heading)
        column = column_of(heading, name, sample.units.get(place, "") or unit)
        cells = [row[place].strip() for _line, row in sample.body if place < len(row)]
        told = [cell for cell in cells if not is_nothing(cell)]
        numbers = sum(_is_number(cell, mapping.decimal) for cell in told)
        worded = 2 * numbers < len(told) and column.signal.minimum is None
        timed = told and all(kind_of(cell) for cell in told)
        timed = timed or (worded and words_of(name) in sniffing_time.NAMES)
        if place == mapping.time_place or timed:  # a time is no signal
            column = column.used_as(Use.IGNORE)
        elif worded:
            column = column.used_as(Use.WORDS)
        columns.append(column)
    return tuple(columns)


def _long(sample: Sample, mapping: Mapping, places: LongPlaces) -> tuple[Column, ...]:
    columns: dict[str, Column] = {}
    for _line, row in sample.body:
        if len(row) < mapping.width or not row[places.value].strip():
            continue
        name = row[places.name].strip()
        if name not in columns:
            unit = "" if places.unit is None else row[places.unit].strip()
            columns[name] = named(name, unit, row[places.value].strip(), mapping)
    return tuple(columns.values())


def _is_number(cell: str, decimal: Decimal) -> bool:
    try:
        number(cell, decimal)
    except ValueError:
        return False
    return True


def _doubts_of_text(sample: Sample, encoding: str) -> tuple[str, ...]:
    doubts = []
    if encoding == WESTERN:
        doubts.append("Its letters are not UTF-8; Windows-1252 was taken. Look at signs such as °.")
    if any(mended(heading) != heading for heading in sample.headings):
        doubts.append("Its letters were damaged before (Â°C was read as °C).")
    if not sample.named:
        doubts.append("No row names the columns; they are called Column 1, Column 2 and so on.")
    return tuple(doubts)


def _doubts_of_columns(mapping: Mapping) -> tuple[str, ...]:
    doubts = []
    used = [column for column in mapping.columns if column.use is not Use.IGNORE]
    unsure = [
        f"{column.heading} ({column.signal.unit})"
        for column in used
        if not column.known.sure and column.signal.unit and column.use is Use.NUMBER
    ]
    if unsure:
        rest = f" and {len(unsure) - _NAMED} more" if len(unsure) > _NAMED else ""
        first = ", ".join(unsure[:_NAMED])
        doubts.append(f"No unit is told; ours was taken for {first}{rest}.")
    if mapping.long is not None:
        places = {
            *(mapping.time_place, mapping.long.name, mapping.long.value, mapping.long.unit),
        }
        others = [h for place, h in enumerate(mapping.headings) if place not in places]
        if others:
            doubts.append(f"Not imported: {', '.join(others)}.")
    return tuple(doubts)
