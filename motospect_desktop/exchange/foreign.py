"""A table of another program to a recording, row by row, by a mapping."""

from __future__ import annotations

import math
import uuid
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from motospect_desktop.domain.recording import Recording, RecordingHead, Source, Track
from motospect_desktop.exchange.cells import Refusals, Refused, is_nothing, number
from motospect_desktop.exchange.failures import unreadable
from motospect_desktop.exchange.headings import parted
from motospect_desktop.exchange.mapping import Column, Use, column_of
from motospect_desktop.exchange.moments import Times
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.exchange.text import mended, opened, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from motospect_desktop.exchange.mapping import LongPlaces, Mapping

Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Imported:
    """A recording out of a table, and what of the table is not in it.

    ``first_refused`` are the first of ``refused_cells`` and ``refused_rows``; ``empty`` are the
    columns without a value.
    """

    recording: Recording
    samples: int
    refused_cells: int
    refused_rows: int
    first_refused: tuple[Refused, ...]
    empty: tuple[str, ...]


@dataclass(slots=True)
class _Filling:
    """A signal while its samples come in."""

    column: Column
    times_s: array[float] = field(default_factory=lambda: array("d"))
    values: array[float] = field(default_factory=lambda: array("d"))
    words: list[str] = field(default_factory=list)

    def add(self, at_s: float, line: int, cell: str, table: _Table) -> None:
        """Take in a cell that is not empty, or refuse it."""
        if self.column.use is Use.WORDS:
            if cell != "-":
                self.words.append(mended(cell))
                self.times_s.append(at_s)
            return
        if is_nothing(cell):
            return
        try:
            value = number(cell, table.mapping.decimal)
        except ValueError as error:
            table.refusals.cell(line, self.column.heading, cell, str(error))
            return
        known = self.column.known
        self.values.append(known.scaled(value) if known.converts else value)
        self.times_s.append(at_s)

    def track(self) -> Track:
        """What came in."""
        return Track(
            self.column.signal,
            Source("", self.column.heading),
            self.times_s,
            self.values,
            tuple(self.words),
        )


class _Table:
    """One run through the rows."""

    def __init__(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.refusals = Refusals()
        self.times = Times(mapping.time, mapping.began)
        self.count = 0  # of rows that were looked at
        self.last_s = 0.0

    def timed(self, table: Iterator[Row]) -> Iterator[tuple[int, float, list[str]]]:
        """The rows that can be taken, each with its line and its seconds."""
        mapping, width, place = self.mapping, self.mapping.width, self.mapping.time_place
        for line, row in table:
            if line < mapping.first_line or self._not_data(row):
                continue
            if len(row) != width and (len(row) < width or any(map(str.strip, row[width:]))):
                self.refusals.row(line, "", f"has {len(row)} cells under {width} headings")
                continue
            self.count += 1
            if place is None:
                yield line, (self.count - 1) / mapping.rate_hz, row
            elif (at_s := self._at_s(line, row[place].strip())) is not None:
                yield line, at_s, row

    def _not_data(self, row: list[str]) -> bool:
        """An empty row, a remark, or the headings once more (Torque repeats them)."""
        first = row[0]
        if first.startswith("#") or not (first or any(row)):
            return True
        headings = self.mapping.headings
        return first.strip() == headings[0] and (
            tuple(cell.strip() for cell in row[: len(headings)]) == headings
        )

    def _at_s(self, line: int, cell: str) -> float | None:
        try:
            at_s = self.times.at_s(cell)
        except ValueError:
            self.refusals.row(line, cell, "is no time" if cell else "has no time")
            return None
        if at_s < self.last_s and self.mapping.long is None:
            self.refusals.row(line, cell, "is earlier than the row before")
            return None
        self.last_s = at_s
        return at_s


def read(
    path: Path, mapping: Mapping, tell: Callable[[float], None] = lambda _share: None
) -> Imported:
    """Read the table at ``path`` as ``mapping`` says, never all of its text at once.

    ``tell`` hears the share that is done, 0 to 1; what it raises ends the work. Raises
    ``RecordingFileError`` for a file that is no table and for one without a single sample.
    """
    run = _Table(mapping)
    with opened(path, mapping.encoding, tell) as lines:
        timed = run.timed(rows(lines, mapping.delimiter))
        filled = _wide(timed, run) if mapping.long is None else _long(timed, run, mapping.long)
    tracks = tuple(one.track() for one in filled if one.times_s)
    refusals = run.refusals
    if not tracks:
        why = f" The first refusal: {refusals.first[0].sentence()}." if refusals.first else ""
        raise unreadable(
            path,
            f"No sample could be read.{why}",
            "Look at its first rows and say which column is the time and which are signals.",
        )
    return Imported(
        Recording(_head(path, run), tracks),
        sum(len(track.times_s) for track in tracks),
        refusals.cells,
        refusals.rows,
        tuple(refusals.first),
        tuple(one.column.heading for one in filled if not one.times_s),
    )


def _head(path: Path, run: _Table) -> RecordingHead:
    return RecordingHead(uuid.uuid4().hex, run.times.began, path.stem, origin=path.name)


def _wide(timed: Iterator[tuple[int, float, list[str]]], run: _Table) -> list[_Filling]:
    mapping = run.mapping
    fillings = [
        (place, _Filling(column))
        for place, column in enumerate(mapping.columns)
        if column.use is not Use.IGNORE and place != mapping.time_place
    ]
    ways = [(place, filling, *_short_way(filling, mapping)) for place, filling in fillings]
    for line, at_s, row in timed:
        for place, filling, plain, add_time, add_value in ways:
            cell = row[place]
            if not cell:
                continue
            if plain:
                try:
                    value = float(cell)
                except ValueError:
                    value = math.nan
                if math.isfinite(value) and "_" not in cell:
                    add_time(at_s)
                    add_value(value)
                    continue
            if cell := cell.strip():
                filling.add(at_s, line, cell, run)
    return [filling for _place, filling in fillings]


def _short_way(
    filling: _Filling, mapping: Mapping
) -> tuple[bool, Callable[[float], None], Callable[[float], None]]:
    """Whether a cell is just a number, and where it goes; files have millions of them."""
    column = filling.column
    plain = column.use is Use.NUMBER and not column.known.converts
    plain = plain and mapping.decimal is Decimal.POINT
    return plain, filling.times_s.append, filling.values.append


def _long(
    timed: Iterator[tuple[int, float, list[str]]], run: _Table, places: LongPlaces
) -> list[_Filling]:
    said = {column.heading: column for column in run.mapping.columns}
    fillings: dict[str, _Filling] = {}
    for line, at_s, row in timed:
        name, cell = row[places.name].strip(), row[places.value].strip()
        if not cell:
            continue
        filling = fillings.get(name)
        if filling is None:
            unit = "" if places.unit is None else row[places.unit].strip()
            column = said.get(name) or named(name, unit, cell, run.mapping)
            filling = fillings[name] = _Filling(column)
        if filling.column.use is Use.IGNORE:
            continue
        if filling.times_s and at_s < filling.times_s[-1]:
            run.refusals.cell(line, name, cell, "is earlier than the sample before")
            continue
        filling.add(at_s, line, cell, run)
    return [one for one in fillings.values() if one.column.use is not Use.IGNORE]


def named(name: str, unit: str, cell: str, mapping: Mapping) -> Column:
    """The column of a name in a long table whose first value is ``cell``."""
    told, said = parted(name)
    column = column_of(name, told, mended(unit) or said)
    if is_nothing(cell):
        return column
    try:
        number(cell, mapping.decimal)
    except ValueError:
        return column.used_as(Use.WORDS)
    return column
