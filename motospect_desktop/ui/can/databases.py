"""The DBC files in use on the CAN page: names of ids, decoded values, what can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.domain.outcome import Malformed, Value
from motospect_desktop.ui.can.keys import key_of

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.domain.can_frame import AnyCanFrame
    from motospect_desktop.protocols.dbc import Dbc, DbcMessage


@dataclass(frozen=True, slots=True)
class Database:
    """One file and what it says."""

    path: Path
    dbc: Dbc


class Databases:
    """Several files in the order they were loaded; the first that knows an id names it."""

    def __init__(self) -> None:
        self.files: tuple[Database, ...] = ()
        self._by_key: dict[int, tuple[Dbc, DbcMessage]] = {}

    def add(self, path: Path, dbc: Dbc) -> None:
        """Use ``dbc`` too; a file that was loaded before is replaced."""
        kept = [one for one in self.files if one.path != path]
        self._use((*kept, Database(path, dbc)))

    def remove(self, path: Path) -> None:
        """Use the file no more."""
        self._use(tuple(one for one in self.files if one.path != path))

    @property
    def messages(self) -> tuple[DbcMessage, ...]:
        """The messages in use, by name."""
        known = (message for _dbc, message in self._by_key.values())
        return tuple(sorted(known, key=lambda one: one.name.casefold()))

    def name(self, key: int) -> str:
        """The name of the message with that key, "" when no file knows it."""
        found = self._by_key.get(key)
        return found[1].name if found else ""

    def search(self, part: str) -> tuple[int, ...]:
        """The keys of messages whose name, or a signal's of theirs, has ``part`` in it."""
        wanted = part.casefold()
        return tuple(
            key
            for key, (_dbc, message) in self._by_key.items()
            if wanted in message.name.casefold()
            or any(wanted in name.casefold() for name in message.signals)
        )

    def decoded(self, frame: AnyCanFrame) -> str:
        """The values in ``frame`` with their units; why there are none where it is damaged."""
        found = self._by_key.get(key_of(frame.can_id, extended=frame.extended))
        if found is None:
            return ""
        dbc, message = found
        outcome = dbc.decode(frame)
        if isinstance(outcome, Malformed):
            return f"\N{WARNING SIGN} {outcome.reason}"
        values = outcome.data if isinstance(outcome, Value) else {}  # a remote frame has none
        return "  ".join(
            f"{name} {_written(value)} {message.signals[name].unit}".rstrip()
            for name, value in values.items()
        )

    def _use(self, files: tuple[Database, ...]) -> None:
        self.files = files
        self._by_key = {}
        for one in files:
            for (can_id, extended), message in one.dbc.messages.items():
                self._by_key.setdefault(key_of(can_id, extended=extended), (one.dbc, message))


def _written(value: float) -> str:
    return f"{value:.6g}".replace(".", QtCore.QLocale().decimalPoint())
