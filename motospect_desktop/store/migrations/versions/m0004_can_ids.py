"""Which ids the chunks of CAN logs hold, and an index on their times."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of ids; chunks of before have no row in it."""
    op.create_table(
        "can_chunk_ids",
        sa.Column("log_id", sa.String, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("ids", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("log_id", "seq", name="pk_can_chunk_ids"),
        sa.ForeignKeyConstraint(
            ["log_id", "seq"],
            ["can_chunks.log_id", "can_chunks.seq"],
            name="fk_can_chunk_ids_can_chunks",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_can_chunks_times", "can_chunks", ["log_id", "seq", "first_s", "last_s", "frames"]
    )
