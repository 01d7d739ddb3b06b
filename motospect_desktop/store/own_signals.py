"""Signals and presets that the workshop defined itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from motospect_desktop.domain.own_signal import OwnPreset, OwnSignal
from motospect_desktop.domain.own_signal_document import document, from_document
from motospect_desktop.errors import StoreError
from motospect_desktop.store.failures import damaged
from motospect_desktop.store.tables import OwnPresetRow, OwnSignalRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy.orm import Session

    from motospect_desktop.store.recording_blocks import Access


class OwnSignals:
    """Own signals by their keys, own presets by engine and name.

    Any thread; every method raises ``StoreError``. Each write is one transaction.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def signals(self) -> tuple[OwnSignal, ...]:
        """All of them, by key."""
        with self._access.read() as session:
            rows = session.scalars(select(OwnSignalRow).order_by(OwnSignalRow.key)).all()
            return tuple(_signal(row, self._access.path) for row in rows)

    def save(self, owns: Iterable[OwnSignal]) -> None:
        """Keep these, replacing what is kept under their keys: all of them or none."""
        rows = [
            OwnSignalRow(
                key=own.signal.key,
                car=own.car,
                document=json.dumps(document(own), ensure_ascii=False),
            )
            for own in owns
        ]
        with self._access.write() as session:
            for row in rows:
                session.merge(row)

    def remove(self, keys: Iterable[str]) -> tuple[OwnSignal, ...]:
        """Forget these; returns what was kept under the keys, to be saved again."""
        with self._access.write() as session:
            rows = [row for key in keys if (row := session.get(OwnSignalRow, key)) is not None]
            gone = tuple(_signal(row, self._access.path) for row in rows)
            for row in rows:
                session.delete(row)
        return gone

    def presets(self, engine: str) -> tuple[OwnPreset, ...]:
        """Those for cars with this engine, by name."""
        query = select(OwnPresetRow).where(OwnPresetRow.engine == engine)
        with self._access.read() as session:
            rows = session.scalars(query.order_by(OwnPresetRow.name)).all()
            return tuple(_preset(row, self._access.path) for row in rows)

    def save_preset(self, preset: OwnPreset) -> None:
        """Keep it, replacing the one of the same engine and name."""
        row = OwnPresetRow(
            engine=preset.engine, name=preset.name, keys=json.dumps(list(preset.keys))
        )
        with self._access.write() as session:
            session.merge(row)

    def rename_preset(self, engine: str, old: str, new: str) -> None:
        """Give it another name; ``StoreError`` where that one is taken."""
        with self._access.write() as session:
            row = session.get(OwnPresetRow, (engine, old))
            if row is None or old == new:
                return
            if session.get(OwnPresetRow, (engine, new)) is not None:
                raise StoreError(
                    f"There is a preset {new} already.",
                    "Two presets for one engine cannot have the same name.",
                    "Choose another name, or delete the other preset first.",
                    code="known_preset",
                )
            _replace(session, row, new)

    def remove_preset(self, engine: str, name: str) -> None:
        """Forget it; nothing happens when there is none."""
        with self._access.write() as session:
            row = session.get(OwnPresetRow, (engine, name))
            if row is not None:
                session.delete(row)


def _replace(session: Session, row: OwnPresetRow, name: str) -> None:
    session.add(OwnPresetRow(engine=row.engine, name=name, keys=row.keys))
    session.delete(row)


def _signal(row: OwnSignalRow, path: Path) -> OwnSignal:
    try:
        return from_document(json.loads(row.document))
    except ValueError as error:
        raise damaged(path, f"own signal {row.key}: {error}") from error


def _preset(row: OwnPresetRow, path: Path) -> OwnPreset:
    try:
        keys = tuple(map(str, json.loads(row.keys)))
    except (TypeError, ValueError) as error:
        raise damaged(path, f"own preset {row.name}: {error}") from error
    return OwnPreset(row.name, row.engine, keys)
