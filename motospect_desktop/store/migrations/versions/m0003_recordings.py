"""Recordings: signals, marks, chunks while they run, blocks of each signal."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of recordings."""
    op.create_table(
        "recordings",
        sa.Column("id", sa.String, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in _TEXTS),
        sa.Column("complete", sa.Boolean, nullable=False),
        sa.Column("keep", sa.Boolean, nullable=False),
        sa.Column("seconds", sa.Double, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in _COUNTS),
        sa.PrimaryKeyConstraint("id", name="pk_recordings"),
    )
    op.create_index("ix_recordings_started_utc_id", "recordings", ["started_utc", "id"])
    _of_recording(
        "recording_tracks",
        ["place"],
        *(sa.Column(name, sa.String, nullable=False) for name in ("ecu", "pid", "key")),
        *(sa.Column(name, sa.String, nullable=False) for name in ("name", "unit")),
        *(sa.Column(name, sa.Double) for name in ("minimum", "maximum")),
    )
    _of_recording(
        "recording_marks",
        ["position"],
        sa.Column("at_s", sa.Double, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
    )
    _of_recording("recording_chunks", ["seq"], *_blob("chunk"))
    _of_recording("recording_blocks", ["place", "seq"], *_blob("block"))


_TEXTS = ("started_at", "started_utc", "written_utc", "title", "vin", "origin", "scan_id")
_COUNTS = ("samples", "bytes", "dropped", "wire_dropped")


def _blob(name: str) -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("samples", sa.Integer, nullable=False),
        sa.Column(name, sa.LargeBinary, nullable=False),
    )


def _of_recording(table: str, keys: list[str], *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        sa.Column("recording_id", sa.String, nullable=False),
        *(sa.Column(key, sa.Integer, nullable=False) for key in keys),
        *columns,
        sa.PrimaryKeyConstraint("recording_id", *keys, name=f"pk_{table}"),
        sa.ForeignKeyConstraint(
            ["recording_id"], ["recordings.id"], name=f"fk_{table}_recordings", ondelete="CASCADE"
        ),
    )
