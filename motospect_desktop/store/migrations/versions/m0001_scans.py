"""Vehicles, scans with raw exchanges, codes and freeze frames."""
# ruff: noqa: INP001 - Alembic runs this file by its path; nothing imports it

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "vehicles",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("vin", sa.String, nullable=False),
        sa.Column("first_seen_utc", sa.String, nullable=False),
        sa.Column("last_seen_utc", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_vehicles"),
        sa.UniqueConstraint("vin", name="uq_vehicles_vin"),
    )
    _scans()
    _exchanges()
    _messages("replies", sa.Column("ecu", sa.String, nullable=False), _payload())
    _messages(
        "defects", sa.Column("ecu", sa.String), sa.Column("reason", sa.String, nullable=False)
    )
    _findings()


def _scans() -> None:
    op.create_table(
        "scans",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("vehicle_id", sa.Integer),
        sa.Column("vin", sa.String, nullable=False),
        sa.Column("started_at", sa.String, nullable=False),
        sa.Column("started_utc", sa.String, nullable=False),
        sa.Column("complete", sa.Boolean, nullable=False),
        sa.Column("interrupted_by", sa.String, nullable=False),
        sa.Column("adapter_url", sa.String, nullable=False),
        sa.Column("adapter_name", sa.String, nullable=False),
        sa.Column("adapter_version", sa.String, nullable=False),
        sa.Column("protocol", sa.String, nullable=False),
        sa.Column("ecu_count", sa.Integer, nullable=False),
        sa.Column("code_count", sa.Integer, nullable=False),
        sa.Column("mil", sa.Boolean),
        sa.Column("document", sa.String),
        sa.Column("digest", sa.String),
        sa.PrimaryKeyConstraint("id", name="pk_scans"),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicles.id"], name="fk_scans_vehicles"),
    )
    op.create_index("ix_scans_vehicle_id", "scans", ["vehicle_id"])
    op.create_index("ix_scans_started_utc_id", "scans", ["started_utc", "id"])
    op.create_index("ix_scans_vin_started_utc_id", "scans", ["vin", "started_utc", "id"])


def _exchanges() -> None:
    op.create_table(
        "exchanges",
        sa.Column("scan_id", sa.String, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("request", sa.LargeBinary, nullable=False),
        sa.Column("target", sa.String),
        sa.Column("ending", sa.String, nullable=False),
        sa.Column("detail", sa.String, nullable=False),
        sa.Column("dropped", sa.Integer, nullable=False),
        sa.Column("at_utc", sa.String),
        sa.PrimaryKeyConstraint("scan_id", "seq", name="pk_exchanges"),
        _of_scan("exchanges"),
    )


def _payload() -> sa.Column[bytes]:
    return sa.Column("payload", sa.LargeBinary, nullable=False)


def _messages(table: str, *columns: sa.Column[str] | sa.Column[bytes]) -> None:
    op.create_table(
        table,
        sa.Column("scan_id", sa.String, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *columns,
        sa.Column("raw", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("scan_id", "seq", "position", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(
            ["scan_id", "seq"],
            ["exchanges.scan_id", "exchanges.seq"],
            name=f"fk_{table}_exchanges",
            ondelete="CASCADE",
        ),
    )


def _findings() -> None:
    op.create_table(
        "dtcs",
        sa.Column("scan_id", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("ecu", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("states", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("scan_id", "position", name="pk_dtcs"),
        _of_scan("dtcs"),
    )
    op.create_index("ix_dtcs_code_scan_id", "dtcs", ["code", "scan_id"])
    op.create_table(
        "freeze_frames",
        sa.Column("scan_id", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("ecu", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("dtc", sa.String, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("scan_id", "position", name="pk_freeze_frames"),
        _of_scan("freeze_frames"),
    )


def _of_scan(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["scan_id"], ["scans.id"], name=f"fk_{table}_scans", ondelete="CASCADE"
    )
