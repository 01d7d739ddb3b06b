"""CAN logs, their frames in chunks."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of CAN logs."""
    op.create_table(
        "can_logs",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("started_at", sa.String, nullable=False),
        sa.Column("started_utc", sa.String, nullable=False),
        sa.Column("zero_s", sa.Double, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("complete", sa.Boolean, nullable=False),
        sa.Column("dropped", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_can_logs"),
    )
    op.create_index("ix_can_logs_started_utc_id", "can_logs", ["started_utc", "id"])
    op.create_table(
        "can_chunks",
        sa.Column("log_id", sa.String, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("first_s", sa.Double, nullable=False),
        sa.Column("last_s", sa.Double, nullable=False),
        sa.Column("frames", sa.Integer, nullable=False),
        sa.Column("chunk", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("log_id", "seq", name="pk_can_chunks"),
        sa.ForeignKeyConstraint(
            ["log_id"], ["can_logs.id"], name="fk_can_chunks_can_logs", ondelete="CASCADE"
        ),
    )
