"""Snapshots of engines, to be compared with later ones and with other cars."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from motospect_desktop.domain.measurement import Signal
from motospect_desktop.domain.snapshot import EngineState, Level, Snapshot
from motospect_desktop.store.failures import damaged
from motospect_desktop.store.ids import find
from motospect_desktop.store.rows import storable, utc_text
from motospect_desktop.store.tables import SnapshotLevelRow, SnapshotRow

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Select

    from motospect_desktop.store.recording_blocks import Access


class Snapshots:
    """Snapshots by id; an id may be shortened as for scans.

    Any thread; every method raises ``StoreError``. Each write is one transaction.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def save(self, snapshot: Snapshot) -> None:
        """Keep a new one."""
        with self._access.write() as session:
            session.add(_row(snapshot))
            session.flush()
            session.add_all(_level_rows(snapshot))

    def snapshots(self, vin: str | None = None, limit: int = 200) -> tuple[Snapshot, ...]:
        """The newest ``limit``, newest first; with ``vin`` those of one vehicle."""
        query = _newest_first()
        if vin is not None:
            query = query.where(SnapshotRow.vin == vin.strip().upper())
        return self._found(query.limit(limit))

    def alike(self, snapshot: Snapshot) -> tuple[Snapshot, ...]:
        """What there is to compare it with: others of the state, of this car and of its engine.

        Simulated cars are compared with simulated cars alone. None for a car without a VIN.
        """
        if not snapshot.vin:
            return ()
        like = SnapshotRow.vin == snapshot.vin
        if snapshot.engine:
            like = or_(like, SnapshotRow.engine == snapshot.engine)
        return self._found(
            _newest_first().where(
                SnapshotRow.state == snapshot.state.value,
                SnapshotRow.demo.is_(snapshot.demo),
                SnapshotRow.id != snapshot.id,
                like,
            )
        )

    def snapshot(self, snapshot_id: str) -> Snapshot:
        """One of them."""
        with self._access.read() as session:
            wanted = find(session, SnapshotRow, snapshot_id, self._access.path).id
        (found,) = self._found(select(SnapshotRow).where(SnapshotRow.id == wanted))
        return found

    def call_good(self, snapshot_id: str, *, good: bool = True) -> None:
        """Set or take back the technician's word that the car was all right."""
        with self._access.write() as session:
            find(session, SnapshotRow, snapshot_id, self._access.path).good = good

    def delete(self, snapshot_id: str) -> None:
        """Forget it."""
        with self._access.write() as session:
            session.delete(find(session, SnapshotRow, snapshot_id, self._access.path))

    def _found(self, query: Select[SnapshotRow]) -> tuple[Snapshot, ...]:
        levels: defaultdict[str, list[Level]] = defaultdict(list)
        ids = query.with_only_columns(SnapshotRow.id)
        of_them = select(SnapshotLevelRow).where(SnapshotLevelRow.snapshot_id.in_(ids))
        with self._access.read() as session:
            for level in session.scalars(of_them.order_by(SnapshotLevelRow.place)):
                levels[level.snapshot_id].append(_level(level))
            return tuple(
                _snapshot(row, levels[row.id], self._access.path) for row in session.scalars(query)
            )


def _newest_first() -> Select[SnapshotRow]:
    return select(SnapshotRow).order_by(SnapshotRow.taken_utc.desc(), SnapshotRow.id.desc())


def _row(snapshot: Snapshot) -> SnapshotRow:
    return SnapshotRow(
        id=snapshot.id,
        taken_at=snapshot.taken_at.isoformat(),
        taken_utc=utc_text(snapshot.taken_at),
        state=snapshot.state.value,
        vin=storable(snapshot.vin),
        engine=storable(snapshot.engine),
        demo=snapshot.demo,
        good=snapshot.good,
        adapter=storable(snapshot.adapter),
    )


def _level_rows(snapshot: Snapshot) -> list[SnapshotLevelRow]:
    return [
        SnapshotLevelRow(
            snapshot_id=snapshot.id,
            place=place,
            ecu=level.ecu,
            key=level.signal.key,
            name=level.signal.name,
            unit=level.signal.unit,
            minimum=level.signal.minimum,
            maximum=level.signal.maximum,
            median=level.median,
            low=level.low,
            high=level.high,
            samples=level.samples,
        )
        for place, level in enumerate(snapshot.levels)
    ]


def _level(row: SnapshotLevelRow) -> Level:
    signal = Signal(row.key, row.name, row.unit, row.minimum, row.maximum)
    return Level(row.ecu, signal, row.median, row.low, row.high, row.samples)


def _snapshot(row: SnapshotRow, levels: list[Level], path: Path) -> Snapshot:
    try:
        state = EngineState(row.state)
        taken_at = datetime.fromisoformat(row.taken_at)
    except ValueError as error:
        raise damaged(path, f"snapshot {row.id}: {error}") from error
    return Snapshot(
        row.id, taken_at, state, row.vin, tuple(levels), row.demo, row.good, row.adapter
    )
