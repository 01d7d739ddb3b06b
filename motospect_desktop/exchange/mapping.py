"""What the columns of another program's table mean: guessed, then changed by a person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from motospect_desktop.exchange.headings import parted
from motospect_desktop.exchange.known import Known, as_signal, known_signal

if TYPE_CHECKING:
    from datetime import datetime

    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.exchange.moments import Kind
    from motospect_desktop.exchange.own_csv import Decimal


class Use(Enum):
    """What is done with a column."""

    NUMBER = "number"
    WORDS = "words"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Column:
    """One signal of the table: a column, or in a long table the rows of one name.

    ``unit`` is the file's; ``known`` tells the signal and how values come into its unit.
    """

    heading: str
    unit: str
    known: Known
    use: Use = Use.NUMBER

    @property
    def signal(self) -> Signal:
        """What the column becomes."""
        return self.known.signal

    def used_as(self, use: Use) -> Column:
        """The same column, taken for another thing."""
        return replace(self, use=use)

    def in_unit(self, unit: str) -> Column:
        """The same column of values in ``unit``; its own name again where that does not fit."""
        known = as_signal(self.signal, unit) or known_signal(parted(self.heading)[0], unit)
        return replace(self, unit=unit, known=known)

    def meaning(self, signal: Signal) -> Column | None:
        """The same column as ``signal``; None where its unit cannot be converted."""
        known = as_signal(signal, self.unit)
        return None if known is None else replace(self, known=known)


def column_of(heading: str, name: str, unit: str) -> Column:
    """The column of that heading, as far as its name is known."""
    return Column(heading, unit, known_signal(name, unit))


@dataclass(frozen=True, slots=True)
class LongPlaces:
    """Where a table of one sample a row has its name, value and unit (None: no such column)."""

    name: int
    value: int
    unit: int | None


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read.

    Rows from line ``first_line`` on hold ``width`` cells. In a wide table ``columns`` are its
    columns; in a long one they are the names that are not to be taken as they are known.
    ``time_place`` is the column of the time, None for ``Kind.RATE`` with ``rate_hz`` rows a second.
    ``began`` is the day or the moment that is taken where the times do not tell it.
    """

    encoding: str
    delimiter: str
    decimal: Decimal
    headings: tuple[str, ...]
    first_line: int
    columns: tuple[Column, ...]
    time: Kind
    time_place: int | None
    began: datetime
    rate_hz: float = 1.0
    long: LongPlaces | None = None

    @property
    def width(self) -> int:
        """Cells of a row."""
        return len(self.headings)

    def with_column(self, place: int, column: Column) -> Mapping:
        """The same with another meaning of the column at ``place``."""
        columns = (*self.columns[:place], column, *self.columns[place + 1 :])
        return replace(self, columns=columns)

    def with_time(self, kind: Kind, place: int | None) -> Mapping:
        """The same with another column as the time; what was the time is no signal for that."""
        return replace(self, time=kind, time_place=place)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file seems to be: the guess, the first rows as they stand, and what is in doubt.

    ``kinds`` tells of each column what it would be as the time, None where it cannot be.
    """

    mapping: Mapping
    rows: tuple[tuple[str, ...], ...]
    kinds: tuple[Kind | None, ...]
    doubts: tuple[str, ...]
