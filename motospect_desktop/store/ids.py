"""Finding a row by its id or the first characters of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import select

from motospect_desktop.errors import StoreError
from motospect_desktop.store.rows import storable
from motospect_desktop.store.tables import RecordingRow, ScanRow, SnapshotRow

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import ColumnElement, SQLColumnExpression
    from sqlalchemy.orm import Session

_Row = TypeVar("_Row", ScanRow, RecordingRow, SnapshotRow)
_SHORTEST_PREFIX = 4
_LAST = "\U0010ffff"  # sorts behind every text, which lets an index answer "starts with"
_NOUNS = {
    "scans": ("scan", "history"),
    "recordings": ("recording", "recordings list"),
    "snapshots": ("snapshot", "snapshots list"),
}


def starts(column: SQLColumnExpression[str], prefix: str) -> ColumnElement[bool]:
    """Whether a text begins so."""
    return (column >= prefix) & (column < prefix + _LAST)


def find(session: Session, table: type[_Row], wanted: str, path: Path) -> _Row:
    """The row of ``table`` whose id is or begins with ``wanted``; ``StoreError`` if not one."""
    wanted = storable(wanted.strip())
    exact = session.get(table, wanted)
    if exact is not None:
        return exact
    rows: list[_Row] = []
    if len(wanted) >= _SHORTEST_PREFIX:
        rows = list(session.scalars(select(table).where(starts(table.id, wanted)).limit(4)))
    if len(rows) == 1:
        return rows[0]
    noun, command = _NOUNS[table.__tablename__]
    if rows:
        raise StoreError(
            f"Several {noun}s begin with {wanted}.",
            f"Among them are {', '.join(row.id for row in rows)}.",
            "Give more characters of the id.",
            code=f"ambiguous_{noun}",
        )
    raise StoreError(
        f"There is no {noun} {wanted} in {path}.",
        f"An id may be shortened to its first characters, at least {_SHORTEST_PREFIX}.",
        f"The list of stored {noun}s (motospect {command}) shows their ids.",
        code=f"unknown_{noun}",
    )
