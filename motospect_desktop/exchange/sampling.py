"""The first rows of a table: what separates columns, where headings and units stand."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.exchange.cells import is_nothing
from motospect_desktop.exchange.known import UNITS
from motospect_desktop.exchange.moments import kind_of
from motospect_desktop.exchange.text import NotTextError, mended, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LINES = 400  # enough to see every kind of value, read at once
_DELIMITERS = "\t;|,"  # a comma last: it is a decimal sign as well
_ALIKE = 0.8  # of the rows have the same number of cells

Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a table.

    ``headings`` are trimmed; ``units`` are of a row below them, by place; ``body`` are the rows
    after, each with its line, from ``first_line`` on. ``named`` is False where no row had names.
    """

    delimiter: str
    headings: tuple[str, ...]
    units: Mapping[int, str]
    body: Sequence[Row]
    first_line: int
    named: bool


def sampled(lines: Iterator[str]) -> Sample | None:
    """The beginning of the table; None when nothing separates columns.

    Raises ``NotTextError`` as ``text.rows`` does.
    """
    begin = list(itertools.islice(lines, LINES))
    for delimiter in _DELIMITERS:
        try:
            table = [
                (line, row)
                for line, row in rows(iter(begin), delimiter)
                if not row[0].startswith("#") and any(cell.strip() for cell in row)
            ]
        except NotTextError:
            if delimiter == _DELIMITERS[-1]:
                raise
            continue
        usual = _usual(table)
        if usual > 1:
            return _sample(delimiter, table, usual)
    return None


def _usual(table: Sequence[Row]) -> int:
    """How many cells nearly all rows have; 0 when they differ."""
    counts = Counter(len(row) for _line, row in table)
    if not counts:
        return 0
    cells, often = counts.most_common(1)[0]
    near = often + counts.get(cells - 1, 0) + counts.get(cells + 1, 0)
    return cells if near >= _ALIKE * len(table) else 0


def _sample(delimiter: str, table: Sequence[Row], usual: int) -> Sample:
    at = next(place for place, (_line, row) in enumerate(table) if abs(len(row) - usual) <= 1)
    line, top = table[at]
    named = _is_words(top)
    if not named:
        headings = tuple(f"Column {number}" for number in range(1, usual + 1))
        return Sample(delimiter, headings, {}, table[at:], line, named=False)
    headings = tuple(cell.strip() for cell in top)
    while headings and not headings[-1]:  # a separator at the end of the line
        headings = headings[:-1]
    body = table[at + 1 :]
    units = _units(body[0][1]) if body else {}
    if units:
        line, body = body[0][0], body[1:]
    body = [one for one in body if one[1] != top]  # Torque repeats its headings
    return Sample(delimiter, headings, units, body, line + 1, named=True)


def _is_words(row: Sequence[str]) -> bool:
    told = [cell for cell in row if not is_nothing(cell.strip())]
    values = sum(_is_value(cell) for cell in told)
    return 2 * values < len(told)


def _units(row: Sequence[str]) -> Mapping[int, str]:
    """A row of units by place; empty when it is a row of values."""
    told = {place: mended(cell).strip("[]() ") for place, cell in enumerate(row)}
    told = {place: cell for place, cell in told.items() if not is_nothing(cell)}
    if not told or any(_is_value(cell) for cell in told.values()):
        return {}
    known = sum(cell.lower() in UNITS for cell in told.values())
    return told if 2 * known >= len(told) else {}


def _is_value(cell: str) -> bool:
    if kind_of(cell) is not None:
        return True
    try:
        float(cell.replace(",", "."))
    except ValueError:
        return False
    return True
