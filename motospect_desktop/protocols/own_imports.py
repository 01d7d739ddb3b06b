"""Other programs' lists of signals as own signals, row by row: taken, or refused with the reason.

OBDb signal sets (JSON, version 3: ``obdb``), custom PIDs of Torque (CSV with Name, ShortName,
ModeAndPID, Equation, Min, Max, Units, Header), and our own export. One bad row refuses itself only.
"""

from __future__ import annotations

import bisect
import csv
import io
import json
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from motospect_desktop.domain import own_signal_document
from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.own_signal import Ask, BitField, OwnSignal
from motospect_desktop.domain.own_signal_document import bytes_of
from motospect_desktop.protocols import obdb
from motospect_desktop.protocols.own_signals import STANDARD_KEYS, check, decimals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

MOST_BYTES = 20_000_000
_HEADING = ("name", "modeandpid", "equation")
_COLUMNS = {
    "min value": "min",
    "minvalue": "min",
    "max value": "max",
    "maxvalue": "max",
    "unit": "units",
    "obd header": "header",
}
_EVERYBODY = {"", "AUTO", "7DF"}
_ID29 = re.compile(r"(?:18)?DA([0-9A-F]{2})F1")
_OBDB_ID = re.compile(r'"id"\s*:\s*"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file: its line, what it calls itself, and the signal or why there is none."""

    line: int
    title: str
    own: OwnSignal | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    """What a file does not say itself: its name, and which id answers where only one can."""

    source: str
    answers_of: Callable[[str], str]


def read_rows(data: bytes, source: str, answers_of: Callable[[str], str]) -> tuple[Row, ...]:
    """Every row of a file called ``source``; ``ValueError`` when it is no list of signals.

    ``answers_of`` gives the id from which the unit asked at an id answers, "" where not known.
    """
    file = _File(source.encode("utf-8", "replace").decode("utf-8"), answers_of)
    if len(data) > MOST_BYTES:
        raise ValueError(f"it is larger than {MOST_BYTES // 1_000_000} MB")
    text = _decoded(data)
    if not text.lstrip().startswith(("{", "[")):
        return tuple(_torque(text, file))
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is not JSON: {error}") from error
    if isinstance(document, dict) and own_signal_document.FORMAT in document:
        return tuple(_own(document))
    return tuple(_obdb(document, _Lines(text), file))


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # Torque on Windows


def _row(line: int, title: str, make: Callable[[], OwnSignal]) -> Row:
    """The row that ``make`` gives; its ``ValueError`` is the reason of a refusal."""
    try:
        own = make()
        check(own)  # what a formula names may come with the same file
    except ValueError as error:
        return Row(line, title, None, str(error))
    return Row(line, title, own)


def _own(document: object) -> Iterator[Row]:
    for number, entry in enumerate(own_signal_document.entries(document), 1):
        title = str(entry.get("key", number)) if isinstance(entry, dict) else str(number)
        yield _row(number, title, partial(own_signal_document.from_document, entry))


class _Lines:
    """On which line of a JSON text a signal's id stands."""

    def __init__(self, text: str) -> None:
        self._ends = [at for at, letter in enumerate(text) if letter == "\n"]
        self._at = {found[1]: found.start() for found in _OBDB_ID.finditer(text)}

    def of(self, key: str) -> int:
        return bisect.bisect_left(self._ends, self._at.get(key, 0)) + 1


def _obdb(document: object, lines: _Lines, file: _File) -> Iterator[Row]:
    last = 1
    for number, command in enumerate(obdb.entries(document, "commands", "the file"), 1):
        where = f"command {number}"
        try:
            head = obdb.read_head(command)
            where = f"{where}, {head.asked} {head.request.hex().upper()}"
            signals = obdb.entries(command, "signals", where)
        except ValueError as error:
            yield Row(last, where, None, str(error))
            continue
        pri = str(command.get("pri", "")) if isinstance(command, dict) else ""
        for entry in signals:
            key = str(entry.get("id", "?")) if isinstance(entry, dict) else "?"
            last = lines.of(key)
            yield _row(last, f"{key} ({where})", partial(_of_obdb, head, pri, entry, file))


def _of_obdb(head: obdb.SetCommand, pri: str, entry: object, file: _File) -> OwnSignal:
    found = obdb.read_signal(entry)
    if head.extended:
        raise ValueError(f"extended address {head.extended}: such units cannot be asked")
    if pri not in {"", "18"}:
        raise ValueError(f"priority {pri}: only ids 18DA.. may be asked")
    field = BitField(
        found.bit,
        found.bits,
        found.signed,
        found.mul,
        found.div,
        found.add,
        found.void_from,
        found.void_to,
        tuple(found.words.items()),
    )
    signal = replace(found.signal, key=_without_digit(found.signal.key.upper()))
    ask = Ask(head.request, *ids_of(head.asked, head.answers, file.answers_of))
    car = file.source.rpartition(".")[0] or file.source
    own = OwnSignal(signal, ask=ask, field=field, car=car, source=file.source)
    return replace(own, decimals=decimals_of(own))


def ids_of(asked: str, answers: str, answers_of: Callable[[str], str]) -> tuple[str, str]:
    """The id asked and the one that answers: 8 above among the emissions units, else as told.

    Nothing and ``7DF`` are the engine's unit, "" both. ``ValueError`` where it is not known.
    """
    if asked in _EVERYBODY:
        return "", ""
    if found := _ID29.fullmatch(asked):
        return f"18DA{found[1]}F1", f"18DAF1{found[1]}"
    if not answers and len(asked) == 3 and asked[:2] == "7E" and asked[2] in "01234567":
        return asked, f"7E{int(asked[2]) + 8:X}"
    answers = answers or answers_of(asked)
    if not answers:
        raise ValueError(f"it is not told which id answers for {asked}")
    return asked, answers


def _torque(text: str, file: _File) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=False)
    try:
        heading = [_column(cell) for cell in next(reader, [])]
        if not set(_HEADING) <= set(heading):
            raise ValueError("it has no heading Name,ShortName,ModeAndPID,Equation,...")
        taken: dict[str, None] = {}
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = _torque_row(reader.line_num, cells, heading, file)
                if row.own is not None:
                    row = replace(row, own=_unique(row.own, taken))
                yield row
    except csv.Error as error:
        raise ValueError(f"line {reader.line_num} is not CSV: {error}") from error


def _column(cell: str) -> str:
    name = " ".join(cell.casefold().split())
    return _COLUMNS.get(name, name)


def _torque_row(line: int, cells: list[str], heading: list[str], file: _File) -> Row:
    values = dict(zip(heading, (cell.strip() for cell in cells), strict=False))
    title = values.get("name", "") or values.get("shortname", "")
    if [_column(cell) for cell in cells] == heading:
        return Row(line, title, None, "a second heading")
    if any(cell.strip() for cell in cells[len(heading) :]):
        return Row(line, title, None, "it has more cells than the heading")
    return _row(line, title, partial(_of_torque, values, file))


def _of_torque(values: Mapping[str, str], file: _File) -> OwnSignal:
    request = bytes_of(values.get("modeandpid", "").casefold().removeprefix("0x"), "ModeAndPID")
    header = values.get("header", "").upper()
    name = values.get("name", "") or values.get("shortname", "")
    low, high = (_limit(values, column) for column in ("min", "max"))
    if low is not None and high is not None and low >= high:
        low = high = None  # 0 and 0: none was entered
    key = key_of(values.get("shortname", "") or name)
    unit = values.get("units", "").replace("Â°", "°")
    signal = Signal(key, name, unit, low, high)
    equation = values.get("equation", "")
    own = OwnSignal(
        signal,
        formula=equation,
        ask=Ask(request, *ids_of(header, "", file.answers_of)),
        source=file.source,
    )
    return replace(own, decimals=decimals_of(own))


def key_of(text: str) -> str:
    """A key made of a name: capitals, digits and _, and none of the standard's."""
    key = re.sub(r"[^A-Z0-9]+", "_", text.upper()).strip("_")[:48]
    if not key:
        raise ValueError("it has no name")
    return _without_digit(key if key not in STANDARD_KEYS else f"OWN_{key}")


def _without_digit(key: str) -> str:
    """No key begins with a digit: a formula would read a number."""
    return f"OWN_{key}" if key[:1].isdigit() else key


def _unique(own: OwnSignal, taken: dict[str, None]) -> OwnSignal:
    """Torque knows a row by its request; short names come several times."""
    key, count = own.signal.key, 1
    while key in taken:
        count += 1
        key = f"{own.signal.key}_{count}"
    taken[key] = None
    return replace(own, signal=replace(own.signal, key=key))


def _limit(values: Mapping[str, str], column: str) -> float | None:
    text = values.get(column, "")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        raise ValueError(f"{column} '{text}' is not a number") from None
    if not abs(value) < obdb.HUGE:
        raise ValueError(f"{column} '{text}' is not a usable number")
    return value
