"""What importing a file, or saving one signal, would do to the workshop's own signals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.own_units import answers_of, refusal
from motospect_desktop.errors import OwnSignalError
from motospect_desktop.protocols.own_imports import read_rows
from motospect_desktop.protocols.own_signals import STANDARD_KEYS, check, formula_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.protocols.own_imports import Row


class Standing(StrEnum):
    """What a row is to the signals that are kept."""

    NEW = "new"
    SAME = "already there"
    CHANGED = "differs from the one there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of a file; ``own`` is None and ``reason`` says why where it is refused."""

    line: int
    title: str
    standing: Standing
    own: OwnSignal | None = None
    reason: str = ""


def preview(data: bytes, source: str, kept: Iterable[OwnSignal]) -> tuple[ImportRow, ...]:
    """Every row of the file ``source``, in its order; nothing is kept by this.

    Raises ``OwnSignalError`` where it is no list of signals.
    """
    try:
        rows = read_rows(data, source, answers_of)
    except ValueError as error:
        raise OwnSignalError(
            f"{source} is not a list of signals.",
            f"{str(error)[0].upper()}{str(error)[1:]}.",
            "Use an OBDb signal set (JSON), custom PIDs of Torque (CSV) or an export of this "
            "program.",
            code="not_signals",
        ) from error
    library = {own.signal.key: own for own in kept}
    measured = {row.own.signal.key for row in rows if row.own and row.own.ask}
    known = STANDARD_KEYS | measured | _measured(library.values())
    lines: dict[str, int] = {}
    found = []
    for row in rows:
        found.append(one := _judged(row, library, known, lines))
        if one.own is not None:
            lines[one.own.signal.key] = row.line
    return tuple(found)


def accept(own: OwnSignal, kept: Iterable[OwnSignal], *, replacing: str = "") -> None:
    """Refuse a signal that was entered by hand with ``OwnSignalError``; nothing is kept by this.

    ``replacing`` is the key of the signal that is being changed. A request needs a test vector.
    """
    library = [one for one in kept if one.signal.key != replacing]
    reason = ""
    try:
        check(own, STANDARD_KEYS | _measured(library))
    except ValueError as error:
        reason = str(error)
    if not reason and own.ask is not None:
        reason = refusal(own.ask) or ("" if own.test else "it needs an answer to test it with")
    if not reason and any(one.signal.key == own.signal.key for one in library):
        reason = f"there is a signal {own.signal.key} already"
    if not reason and replacing:
        reason = _missed(own, replacing, library)
    if reason:
        raise OwnSignalError(
            f"{own.signal.name or 'The signal'} cannot be saved.",
            f"{reason[0].upper()}{reason[1:]}.",
            "Correct it and save again.",
            code="bad_signal",
        )


def users_of(keys: Collection[str], kept: Iterable[OwnSignal]) -> tuple[str, ...]:
    """The keys of formulas among ``kept`` that name one of ``keys`` and would have no value."""
    return tuple(
        own.signal.key
        for own in kept
        if own.ask is None and own.signal.key not in keys and set(formula_of(own).names) & set(keys)
    )


def _missed(own: OwnSignal, replacing: str, library: Iterable[OwnSignal]) -> str:
    if own.signal.key == replacing and own.ask is not None:
        return ""
    users = users_of((replacing,), library)
    return f"{replacing} is used by {', '.join(users)}" if users else ""


def _measured(owns: Iterable[OwnSignal]) -> set[str]:
    return {own.signal.key for own in owns if own.ask is not None}


def _judged(
    row: Row, library: dict[str, OwnSignal], known: Collection[str], lines: dict[str, int]
) -> ImportRow:
    own, reason = row.own, row.reason
    if own is not None:
        reason = _refused(own, known)
        if not reason and own.signal.key in lines:
            reason = f"its key {own.signal.key} is that of line {lines[own.signal.key]}"
    if own is None or reason:
        return ImportRow(row.line, row.title, Standing.REFUSED, None, reason)
    there = library.get(own.signal.key)
    if there is None:
        return ImportRow(row.line, row.title, Standing.NEW, own)
    alike = replace(there, source=own.source) == own  # the same from another file is no change
    standing = Standing.SAME if alike else Standing.CHANGED
    return ImportRow(row.line, row.title, standing, own)


def _refused(own: OwnSignal, known: Collection[str]) -> str:
    if own.ask is not None:
        return refusal(own.ask)
    try:
        check(own, known)
    except ValueError as error:
        return str(error)
    return ""
