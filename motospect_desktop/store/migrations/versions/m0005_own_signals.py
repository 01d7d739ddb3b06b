"""Signals and presets of the workshop's own."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables of own signals and own presets."""
    op.create_table(
        "own_signals",
        sa.Column("key", sa.String, nullable=False),
        sa.Column("car", sa.String, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_own_signals"),
    )
    op.create_table(
        "own_presets",
        sa.Column("engine", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("keys", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("engine", "name", name="pk_own_presets"),
    )
