"""Snapshots of engines and the levels in them."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables of snapshots."""
    op.create_table(
        "snapshots",
        sa.Column("id", sa.String, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in _TEXTS),
        sa.Column("demo", sa.Boolean, nullable=False),
        sa.Column("good", sa.Boolean, nullable=False),
        sa.Column("adapter", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_snapshots"),
    )
    op.create_index("ix_snapshots_engine_state", "snapshots", ["engine", "state"])
    op.create_index("ix_snapshots_vin_state", "snapshots", ["vin", "state"])
    op.create_table(
        "snapshot_levels",
        sa.Column("snapshot_id", sa.String, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in ("ecu", "key", "name", "unit")),
        *(sa.Column(name, sa.Double) for name in ("minimum", "maximum")),
        *(sa.Column(name, sa.Double, nullable=False) for name in ("median", "low", "high")),
        sa.Column("samples", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("snapshot_id", "place", name="pk_snapshot_levels"),
        sa.ForeignKeyConstraint(
            ["snapshot_id"],
            ["snapshots.id"],
            name="fk_snapshot_levels_snapshots",
            ondelete="CASCADE",
        ),
    )


_TEXTS = ("taken_at", "taken_utc", "state", "vin", "engine")
