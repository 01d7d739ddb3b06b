"""The tables. Moments named ``…_utc`` are ISO text of one width, so that they sort as text."""

from __future__ import annotations

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """All tables of the local database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class VehicleRow(Base):
    """A vehicle that told a well-formed VIN at least once."""

    __tablename__ = "vehicles"

    id: Mapped[int] = mapped_column(primary_key=True)
    vin: Mapped[str] = mapped_column(unique=True)
    first_seen_utc: Mapped[str]
    last_seen_utc: Mapped[str]


class ScanRow(Base):
    """A scan; ``document`` and ``digest`` are null until it is finished."""

    __tablename__ = "scans"
    __table_args__ = (
        Index("ix_scans_started_utc_id", "started_utc", "id"),
        Index("ix_scans_vin_started_utc_id", "vin", "started_utc", "id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    vehicle_id: Mapped[int | None] = mapped_column(ForeignKey("vehicles.id"), index=True)
    vin: Mapped[str]  # as the car told it, "" when it did not
    started_at: Mapped[str]  # ISO text with the workshop's own UTC offset
    started_utc: Mapped[str]
    complete: Mapped[bool]
    interrupted_by: Mapped[str]
    adapter_url: Mapped[str]
    adapter_name: Mapped[str]
    adapter_version: Mapped[str]
    protocol: Mapped[str]
    ecu_count: Mapped[int]
    code_count: Mapped[int]
    mil: Mapped[bool | None]  # None: no unit told
    document: Mapped[str | None]
    digest: Mapped[str | None]


class ExchangeRow(Base):
    """One request; ``seq`` counts from 0 within its scan."""

    __tablename__ = "exchanges"

    scan_id: Mapped[str] = mapped_column(
        ForeignKey("scans.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    request: Mapped[bytes]
    target: Mapped[str | None]
    ending: Mapped[str]
    detail: Mapped[str]
    dropped: Mapped[int]
    at_utc: Mapped[str | None]  # when it was kept while the scan ran


class ReplyRow(Base):
    """One complete message of one unit; ``raw`` is a JSON list of the lines it was made of."""

    __tablename__ = "replies"
    __table_args__ = (
        ForeignKeyConstraint(
            ["scan_id", "seq"], ["exchanges.scan_id", "exchanges.seq"], ondelete="CASCADE"
        ),
    )

    scan_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    ecu: Mapped[str]
    payload: Mapped[bytes]
    raw: Mapped[str]


class DefectRow(Base):
    """Bytes that could not be trusted; ``raw`` as in ``ReplyRow``."""

    __tablename__ = "defects"
    __table_args__ = (
        ForeignKeyConstraint(
            ["scan_id", "seq"], ["exchanges.scan_id", "exchanges.seq"], ondelete="CASCADE"
        ),
    )

    scan_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    ecu: Mapped[str | None]
    reason: Mapped[str]
    raw: Mapped[str]


class DtcRow(Base):
    """A code of one unit, for searching; ``states`` are words with a comma between."""

    __tablename__ = "dtcs"
    __table_args__ = (Index("ix_dtcs_code_scan_id", "code", "scan_id"),)

    scan_id: Mapped[str] = mapped_column(
        ForeignKey("scans.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    ecu: Mapped[str]
    code: Mapped[str]
    states: Mapped[str]


class FreezeFrameRow(Base):
    """A freeze frame of one unit; ``document`` is its part of the scan's document."""

    __tablename__ = "freeze_frames"

    scan_id: Mapped[str] = mapped_column(
        ForeignKey("scans.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    ecu: Mapped[str]
    number: Mapped[int]
    dtc: Mapped[str]
    document: Mapped[str]


class CanLogRow(Base):
    """A record of a CAN bus; not ``complete`` while it runs and when the program ended in it."""

    __tablename__ = "can_logs"
    __table_args__ = (Index("ix_can_logs_started_utc_id", "started_utc", "id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    started_at: Mapped[str]  # ISO text with the workshop's own UTC offset
    started_utc: Mapped[str]
    zero_s: Mapped[float]  # the frames' clock at ``started_at``
    source: Mapped[str]
    complete: Mapped[bool]
    dropped: Mapped[int]  # frames that came and are not in the chunks


class CanChunkRow(Base):
    """Frames of a log, ``first_s`` to ``last_s``; ``chunk`` is that of ``frame_chunk``."""

    __tablename__ = "can_chunks"
    __table_args__ = (Index("ix_can_chunks_times", "log_id", "seq", "first_s", "last_s", "frames"),)

    log_id: Mapped[str] = mapped_column(
        ForeignKey("can_logs.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    first_s: Mapped[float]
    last_s: Mapped[float]
    frames: Mapped[int]
    chunk: Mapped[bytes]


class CanChunkIdsRow(Base):
    """The ids in a chunk, as ``frame_chunk.ids`` packs them; a chunk of before 0004 has no row."""

    __tablename__ = "can_chunk_ids"
    __table_args__ = (
        ForeignKeyConstraint(
            ["log_id", "seq"], ["can_chunks.log_id", "can_chunks.seq"], ondelete="CASCADE"
        ),
    )

    log_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    ids: Mapped[bytes]


class RecordingRow(Base):
    """A recording; not ``complete`` while it runs and when the program ended in it.

    ``seconds``, ``samples`` and ``bytes`` are those of what is written; ``dropped`` samples and
    marks and ``wire_dropped`` bytes came and are not.
    """

    __tablename__ = "recordings"
    __table_args__ = (Index("ix_recordings_started_utc_id", "started_utc", "id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    started_at: Mapped[str]  # ISO text with the workshop's own UTC offset
    started_utc: Mapped[str]
    written_utc: Mapped[str]  # the newest sign of life of who records
    title: Mapped[str]
    vin: Mapped[str]
    origin: Mapped[str]
    scan_id: Mapped[str]
    complete: Mapped[bool]
    keep: Mapped[bool]
    seconds: Mapped[float]
    samples: Mapped[int]
    bytes: Mapped[int]
    dropped: Mapped[int]
    wire_dropped: Mapped[int]


class RecordingTrackRow(Base):
    """A signal of a recording; ``place`` counts from 0."""

    __tablename__ = "recording_tracks"

    recording_id: Mapped[str] = mapped_column(
        ForeignKey("recordings.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    ecu: Mapped[str]
    pid: Mapped[str]
    key: Mapped[str]
    name: Mapped[str]
    unit: Mapped[str]
    minimum: Mapped[float | None]
    maximum: Mapped[float | None]


class RecordingMarkRow(Base):
    """A mark of a recording; ``position`` counts from 0."""

    __tablename__ = "recording_marks"

    recording_id: Mapped[str] = mapped_column(
        ForeignKey("recordings.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    at_s: Mapped[float]
    number: Mapped[int]
    text: Mapped[str]


class RecordingChunkRow(Base):
    """What came in one short while, of all signals; becomes a part of blocks."""

    __tablename__ = "recording_chunks"

    recording_id: Mapped[str] = mapped_column(
        ForeignKey("recordings.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    samples: Mapped[int]
    chunk: Mapped[bytes]  # a chunk of ``track_chunk``


class RecordingBlockRow(Base):
    """Samples of one signal, or bytes of the wire (``place`` -1); ``seq`` is its first chunk's."""

    __tablename__ = "recording_blocks"

    recording_id: Mapped[str] = mapped_column(
        ForeignKey("recordings.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    samples: Mapped[int]
    block: Mapped[bytes]  # a block of ``track_chunk``


class OwnSignalRow(Base):
    """A signal of the workshop's own; ``document`` is that of ``own_signal_document``."""

    __tablename__ = "own_signals"

    key: Mapped[str] = mapped_column(primary_key=True)
    car: Mapped[str]  # "" for all
    document: Mapped[str]


class OwnPresetRow(Base):
    """A preset of the workshop's own; ``keys`` is a JSON list of signals' keys."""

    __tablename__ = "own_presets"

    engine: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    keys: Mapped[str]


class SnapshotRow(Base):
    """What an engine told in one state; ``engine`` is that of the VIN."""

    __tablename__ = "snapshots"
    __table_args__ = (
        Index("ix_snapshots_engine_state", "engine", "state"),
        Index("ix_snapshots_vin_state", "vin", "state"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    taken_at: Mapped[str]  # ISO text with the workshop's own UTC offset
    taken_utc: Mapped[str]
    state: Mapped[str]
    vin: Mapped[str]  # "" when it was not told
    engine: Mapped[str]
    demo: Mapped[bool]
    good: Mapped[bool]
    adapter: Mapped[str]


class SnapshotLevelRow(Base):
    """One signal of a snapshot; ``place`` counts from 0."""

    __tablename__ = "snapshot_levels"

    snapshot_id: Mapped[str] = mapped_column(
        ForeignKey("snapshots.id", ondelete="CASCADE"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True)
    ecu: Mapped[str]
    key: Mapped[str]
    name: Mapped[str]
    unit: Mapped[str]
    minimum: Mapped[float | None]
    maximum: Mapped[float | None]
    median: Mapped[float]
    low: Mapped[float]
    high: Mapped[float]
    samples: Mapped[int]
