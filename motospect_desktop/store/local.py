"""The store of one bay: scans, whole and while they run.

CAN logs by ``can_frames``, recordings by ``recordings``, own signals by ``own``,
snapshots of engines by ``snapshots``.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.errors import StoreError
from motospect_desktop.store.can_frames import CanFrames
from motospect_desktop.store.database import open_engine, writing
from motospect_desktop.store.failures import damaged, in_words
from motospect_desktop.store.ids import find, starts
from motospect_desktop.store.own_signals import OwnSignals
from motospect_desktop.store.recording_blocks import Access
from motospect_desktop.store.recordings import Recordings
from motospect_desktop.store.rows import (
    ScanSummary,
    begun_row,
    exchange_row,
    finding_rows,
    message_rows,
    scan_row,
    to_exchanges,
    to_scan,
    to_summary,
    utc_text,
)
from motospect_desktop.store.snapshots import Snapshots
from motospect_desktop.store.tables import (
    DefectRow,
    DtcRow,
    ExchangeRow,
    FreezeFrameRow,
    ReplyRow,
    ScanRow,
    VehicleRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Engine, Select

    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.scan import Scan


class Store:
    """Scans in one SQLite file.

    Usable from any thread: writes go one after another through one lock, reads take a connection
    of their own and see what was committed when they began. Every write is one transaction, in
    the file when the call returns; a killed program loses none of them. Every method raises
    ``StoreError`` and leaves the file whole.
    """

    def __init__(
        self, engine: Engine, path: Path, reread: Callable[[Scan], Scan] | None = None
    ) -> None:
        self._engine = engine
        self._writer = writing(engine)
        self._path = path
        self._reread = reread
        self._lock = threading.Lock()
        self.can_frames = CanFrames(self._write, self._read, path)
        access = Access(self._write, self._read, path)
        self.recordings = Recordings(access)
        self.own = OwnSignals(access)
        self.snapshots = Snapshots(access)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        reread: Callable[[Scan], Scan] | None = None,
        busy_timeout_s: float = 5.0,
    ) -> Store:
        """Open or make the database at ``path``; a migration keeps a copy of an older one.

        ``reread`` makes the scan out of the exchanges of one that was never finished.
        ``busy_timeout_s`` is how long another program may hold the file.
        """
        store = cls(open_engine(path, busy_timeout_s=busy_timeout_s), path, reread)
        store.recordings.tidy()
        return store

    def close(self) -> None:
        """Give the file back; may be called twice."""
        with self._lock, in_words(self._path):
            self._engine.dispose()

    def save_scan(self, scan: Scan) -> None:
        """Keep ``scan`` with its exchanges, replacing what is kept under its id.

        A scan without exchanges leaves those that were kept while it ran.
        """
        try:
            row = scan_row(scan)
            findings = list(finding_rows(scan))
        except ValueError as error:
            raise StoreError(
                f"Scan {scan.id} cannot be stored.",
                f"It holds a value that has no place in a document: {error}.",
                "Scan the car again and send this message to support.",
                code="not_storable",
            ) from error
        with self._write() as session:
            row.vehicle_id = _vehicle_id(session, scan)
            session.merge(row)
            session.flush()
            for table in (DtcRow, FreezeFrameRow):
                session.execute(delete(table).where(table.scan_id == scan.id))
            session.add_all(findings)
            if scan.exchanges:
                _replace_exchanges(session, scan)

    def begin_scan(self, scan: Scan) -> None:
        """A scan starts with what ``scan`` knows; it is interrupted until ``finish_scan``."""
        with self._write() as session:
            session.add(begun_row(scan))

    def append_exchange(self, scan_id: str, seq: int, exchange: WireExchange) -> None:
        """Keep one exchange of a running scan; ``seq`` counts from 0."""
        now = utc_text(datetime.now(UTC))
        with self._write() as session:
            _add_exchanges(session, scan_id, {seq: (exchange, now)})

    def finish_scan(self, scan: Scan) -> None:
        """The scan ended, complete or partial: keep it whole."""
        self.save_scan(scan)

    def scan(self, scan_id: str) -> Scan:
        """One whole scan by its id or the first characters of it, at least four."""
        with self._read() as session:
            row = find(session, ScanRow, scan_id, self._path)
            try:
                scan = to_scan(row, _exchanges(session, row.id))
            except ValueError as error:
                raise damaged(self._path, f"scan {row.id}: {error}") from error
            unfinished = row.document is None
        return self._reread(scan) if unfinished and self._reread else scan

    def exchanges(self, scan_id: str) -> tuple[WireExchange, ...]:
        """The raw bytes of one scan, in order; ``scan_id`` as for ``scan``."""
        with self._read() as session:
            row = find(session, ScanRow, scan_id, self._path)
            try:
                return _exchanges(session, row.id)
            except ValueError as error:
                raise damaged(self._path, f"scan {row.id}: {error}") from error

    def scans(
        self, vin: str | None = None, search: str = "", limit: int = 200
    ) -> tuple[ScanSummary, ...]:
        """The newest ``limit`` scans, newest first.

        ``vin`` is a whole VIN; ``search`` a part of a VIN or the beginning of a code, in capitals
        or not.
        """
        with self._read() as session:
            return tuple(
                to_summary(row, codes)
                for row, codes in session.execute(_listing(vin, search, limit))
            )

    @contextmanager
    def _write(self) -> Iterator[Session]:
        with self._lock, in_words(self._path), Session(self._writer) as session, session.begin():
            yield session

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with in_words(self._path), Session(self._engine) as session:
            yield session


def _listing(vin: str | None, search: str, limit: int) -> Select[ScanRow, str | None]:
    codes = (
        select(func.group_concat(DtcRow.code, ","))
        .where(DtcRow.scan_id == ScanRow.id)
        .scalar_subquery()
    )
    query = select(ScanRow, codes).order_by(ScanRow.started_utc.desc(), ScanRow.id.desc())
    if vin is not None:
        query = query.where(ScanRow.vin == vin.strip().upper())
    wanted = search.strip().upper()
    if wanted:
        with_code = select(DtcRow.scan_id).where(starts(DtcRow.code, wanted))
        query = query.where(
            or_(ScanRow.vin.contains(wanted, autoescape=True), ScanRow.id.in_(with_code))
        )
    return query.limit(limit)


def _exchanges(session: Session, scan_id: str) -> tuple[WireExchange, ...]:
    return to_exchanges(
        session.scalars(
            select(ExchangeRow).where(ExchangeRow.scan_id == scan_id).order_by(ExchangeRow.seq)
        ).all(),
        session.scalars(
            select(ReplyRow)
            .where(ReplyRow.scan_id == scan_id)
            .order_by(ReplyRow.seq, ReplyRow.position)
        ).all(),
        session.scalars(
            select(DefectRow)
            .where(DefectRow.scan_id == scan_id)
            .order_by(DefectRow.seq, DefectRow.position)
        ).all(),
    )


def _replace_exchanges(session: Session, scan: Scan) -> None:
    of_scan = ExchangeRow.scan_id == scan.id
    moments = session.execute(select(ExchangeRow.seq, ExchangeRow.at_utc).where(of_scan))
    kept_at = {row.seq: row.at_utc for row in moments}
    session.execute(delete(ExchangeRow).where(of_scan))
    _add_exchanges(
        session,
        scan.id,
        {seq: (exchange, kept_at.get(seq)) for seq, exchange in enumerate(scan.exchanges)},
    )


def _add_exchanges(
    session: Session, scan_id: str, exchanges: Mapping[int, tuple[WireExchange, str | None]]
) -> None:
    for seq, (exchange, at_utc) in exchanges.items():
        session.add(exchange_row(scan_id, seq, exchange, at_utc))
    session.flush()
    for seq, (exchange, _at) in exchanges.items():
        session.add_all(message_rows(scan_id, seq, exchange))


def _vehicle_id(session: Session, scan: Scan) -> int | None:
    if scan.vin.status not in {VinStatus.VALID, VinStatus.CHECK_DIGIT_FAILED}:
        return None
    seen = utc_text(scan.started_at)
    vehicle = session.scalars(select(VehicleRow).where(VehicleRow.vin == scan.vin.value)).first()
    if vehicle is None:
        vehicle = VehicleRow(vin=scan.vin.value, first_seen_utc=seen, last_seen_utc=seen)
        session.add(vehicle)
        session.flush()
    vehicle.first_seen_utc = min(vehicle.first_seen_utc, seen)
    vehicle.last_seen_utc = max(vehicle.last_seen_utc, seen)
    return vehicle.id
