"""Sync: operations go up in the order of the bay, changes come down in the order of the server.

No clock of a bay decides anything. A bay makes ``op_id`` once and repeats it until it is answered;
the server applies an operation once and gives its stored answer again. ``seq`` counts the changes
of one shop without gaps; a cursor is the ``seq`` up to which a bay has everything.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Final

from pydantic import Field

from motospect_desktop.contract.model import Id, Model, Name, Text

MOST_OPS: Final = 100  # in one push
MOST_CHANGES: Final = 500  # in one pull


class Entity(StrEnum):
    """What is synced; a bay keeps rows of entities that it does not know."""

    CUSTOMER = "customer"
    VEHICLE = "vehicle"
    ORDER = "order"
    NOTE = "note"  # grow-only
    WORK = "work"  # grow-only; a span is added when it ended
    SCAN = "scan"  # grow-only; the bay owns it: {order_id, vin, started_at, blob: sha256}
    REPORT = "report"  # grow-only; the bay owns it: {order_id, scan_id, blob: sha256}


class Kind(StrEnum):
    """What an operation does."""

    CREATE = "create"  # ``data`` is the whole row; for notes, work, scans and reports the only one
    SET = "set"  # ``data`` are the fields that change
    STATUS = "status"  # ``data`` is {"status", "why"}; orders only
    DELETE = "delete"  # customers and vehicles without orders, draft orders


class Outcome(StrEnum):
    """How an operation ended."""

    OK = "ok"
    NOOP = "noop"  # the server already is as the operation wants it
    REJECTED = "rejected"  # parked by the bay: it needs attention


class Op(Model):
    """One change that a bay made; ``base_rev`` is the row's ``rev`` that it was made on."""

    op_id: Id
    entity: Name
    entity_id: Id
    kind: Name
    base_rev: Annotated[int, Field(ge=0)] = 0
    data: dict[str, Any] = {}
    made_at: datetime


class PushRequest(Model):
    """``epoch`` is the server's as the bay knows it, "" before the first answer."""

    epoch: Name = ""
    ops: Annotated[list[Op], Field(max_length=MOST_OPS)]


class Row(Model):
    """A row as the server has it; ``data`` is whole, {} when ``deleted``."""

    entity: Name
    entity_id: Id
    rev: int
    deleted: bool = False
    data: dict[str, Any] = {}


class OpAnswer(Model):
    """``code`` and ``reason`` say why it was rejected; ``row`` is then what the server has.

    ``lost`` are the fields in which a value of another end had to yield to this operation's, with
    that value; it is kept in the row's history.
    """

    op_id: Id
    outcome: Outcome
    seq: int | None = None
    code: str = ""
    reason: Text = ""
    row: Row | None = None
    lost: dict[str, Any] = {}


class PushAnswer(Model):
    """One answer for each operation, in the same order."""

    epoch: Name
    answers: list[OpAnswer]


class Change(Row):
    """One step of the shop's history; ``op_id`` is "" when it was not made by a bay."""

    seq: int
    op_id: str = ""
    by: Name = ""  # who made it, in words


class PullAnswer(Model):
    """The changes after the asked cursor; ask again with ``cursor`` while there is ``more``."""

    epoch: Name
    changes: list[Change]
    cursor: int
    more: bool


class SnapshotAnswer(Model):
    """All rows that are there, page by page; ``cursor`` is where pulling goes on afterwards.

    Ask again with ``after`` until it is "". Rows that change meanwhile come by pulling from the
    cursor of the first page.
    """

    epoch: Name
    rows: list[Row]
    cursor: int
    after: str


class EntityDigest(Model):
    """``mixed`` is the exclusive or of the first 8 bytes of SHA-256 of "id:rev", in hex."""

    count: int
    mixed: str


class DigestAnswer(Model):
    """What a bay at ``cursor`` has when nothing went wrong."""

    epoch: Name
    cursor: int
    entities: dict[str, EntityDigest]


class FeedEvent(Model):
    """One server-sent event; its ``id`` is ``change.seq``; apply it when ``prev`` is the cursor."""

    epoch: Name
    prev: int
    change: Change
