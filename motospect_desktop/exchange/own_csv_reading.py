"""A table that ``own_csv`` wrote, read back."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.recording import (
    RecordedMark,
    Recording,
    RecordingHead,
    Source,
    Track,
)
from motospect_desktop.exchange.own_csv import ABOUT, HEAD, MAGIC, VERSION, Decimal, unguarded
from motospect_desktop.exchange.text import UTF8_MARKED, NotTextError, opened, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


@dataclass(slots=True)
class _Column:
    """A signal's samples while they are read."""

    name: str
    about: Mapping[str, str]
    times_s: array[float] = field(default_factory=lambda: array("d"))
    values: array[float] = field(default_factory=lambda: array("d"))
    words: list[str] = field(default_factory=list)


def is_own(first_line: str) -> bool:
    """Whether the file that begins with ``first_line`` is one of ours."""
    return first_line.lstrip("\ufeff").strip('"').startswith(MAGIC)


def read(path: Path, tell: Callable[[float], None] = lambda _share: None) -> Recording:
    """The recording at ``path``; raises ``RecordingFileError`` that names the line.

    ``tell`` as for ``write``.
    """
    with opened(path, UTF8_MARKED, tell) as lines:
        first = next(lines, "")
        if not is_own(first):
            raise NotTextError(f"Line 1 does not begin with {MAGIC}.")
        delimiter = ";" if ";" in first else ","
        decimal = _decimal(first, delimiter)
        table = ((line + 1, row) for line, row in rows(lines, delimiter, trimmed=False))
        head, names = _head(table)
        about = _about(table, len(names))
        columns = [_Column(name, said) for name, said in zip(names, about, strict=True)]
        marks = _fill(table, columns, decimal)
        return Recording(head, tuple(_track(c, decimal) for c in columns), marks)


def _decimal(first: str, delimiter: str) -> Decimal:
    cells = [cell.strip('" \r\n') for cell in first.split(delimiter)]
    if cells[1:2] != [VERSION]:
        raise NotTextError("A newer MOTOSPECT made this file; its layout is not known here.")
    for decimal in Decimal:
        if cells[2:3] == [decimal.value]:
            return decimal
    raise NotTextError("Line 1 does not tell the decimal sign.")


def _head(table: Iterator[tuple[int, list[str]]]) -> tuple[RecordingHead, list[str]]:
    told: dict[str, str] = {}
    for line, row in table:
        if not row[0].startswith("#"):
            if row[:2] != ["time", "seconds"] or row[-1] != "mark":
                raise NotTextError(f"Line {line} should name the columns, from time to mark.")
            return _told_head(told, line), [unguarded(cell) for cell in row[2:-1]]
        told[row[0][1:]] = unguarded(row[1]) if len(row) > 1 else ""
    raise NotTextError("The file ends before its columns are named.")


def _told_head(told: dict[str, str], line: int) -> RecordingHead:
    missing = [name for name in HEAD if name not in told]
    if missing:
        raise NotTextError(f"Before line {line} there is no line #{missing[0]}.")
    try:
        began = datetime.fromisoformat(told["started_at"])
    except ValueError as error:
        raise NotTextError(f"The line #started_at holds no moment: {told['started_at']}") from error
    if began.utcoffset() is None:
        raise NotTextError("The line #started_at does not tell its offset from UTC.")
    return RecordingHead(
        told["id"], began, told["title"], told["vin"], told["origin"], told["scan_id"]
    )


def _about(table: Iterator[tuple[int, list[str]]], count: int) -> list[dict[str, str]]:
    columns: list[dict[str, str]] = [{} for _ in range(count)]
    for name in ABOUT:
        line, row = next(table, (0, [""]))
        if row[0] != f"#{name}" or len(row) != count + 3:
            where = f"Line {line}" if line else "The end of the file"
            raise NotTextError(f"{where} is not the line #{name} of {count} columns.")
        for column, cell in zip(columns, row[2:-1], strict=True):
            column[name] = cell
    return columns


def _fill(
    table: Iterator[tuple[int, list[str]]], columns: list[_Column], decimal: Decimal
) -> tuple[RecordedMark, ...]:
    marks = []
    fillers = [
        (place, column, column.about["told"] == "words") for place, column in enumerate(columns, 2)
    ]
    for line, row in table:
        if len(row) != len(columns) + 3:
            raise NotTextError(f"Line {line} has {len(row)} cells, not {len(columns) + 3}.")
        try:
            at_s = decimal.number(row[1])
            for place, column, worded in fillers:
                if cell := row[place]:
                    column.times_s.append(at_s)
                    if worded:
                        column.words.append(unguarded(cell))
                    else:
                        column.values.append(decimal.number(cell))
            if row[-1]:
                number, _, text = row[-1].partition(" ")
                marks.append(RecordedMark(at_s, int(number), text))
        except ValueError as error:
            raise NotTextError(f"Line {line} holds what is no number: {error}.") from error
    return tuple(marks)


def _track(column: _Column, decimal: Decimal) -> Track:
    about = column.about
    try:
        low, high = (
            decimal.number(about[name]) if about[name] else None for name in ("minimum", "maximum")
        )
    except ValueError as error:
        raise NotTextError(f"A limit of {column.name} is no number.") from error
    key, unit, ecu, pid = (unguarded(about[name]) for name in ("key", "unit", "ecu", "pid"))
    if any(late < early for early, late in zip(column.times_s, column.times_s[1:], strict=False)):
        raise NotTextError(f"The times of {column.name} go back.")
    return Track(
        Signal(key, column.name, unit, low, high),
        Source(ecu, pid),
        column.times_s,
        column.values,
        tuple(column.words),
    )
