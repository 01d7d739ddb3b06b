"""The databases and ticks of the CAN page from one run to the next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from motospect_desktop.errors import CanDatabaseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6 import QtCore

    from motospect_desktop.protocols.dbc import Dbc

FILES, TICKS = "can/databases", "can/signals"


@dataclass(frozen=True, slots=True)
class Found:
    """What became of the files of the last run; those that are gone or damaged are ``missing``."""

    files: tuple[tuple[Path, Dbc], ...]
    missing: tuple[CanDatabaseError, ...]


class Remembered:
    """Kept in ``settings``, but for files in ``own``, the program's folder. Main thread."""

    def __init__(self, settings: QtCore.QSettings, own: Path) -> None:
        self._settings = settings
        self._own = own

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, in the order they were loaded."""
        return tuple(Path(line) for line in self._lines(FILES))

    @property
    def ticks(self) -> frozenset[str]:
        """The keys of the signals that were ticked."""
        return frozenset(self._lines(TICKS))

    def keep(self, paths: Iterable[Path], ticks: Iterable[str]) -> None:
        """Let the next run have these."""
        kept = (path for path in paths if not path.is_relative_to(self._own))
        self._settings.setValue(FILES, "\n".join(map(str, kept)))
        self._settings.setValue(TICKS, "\n".join(sorted(ticks)))

    def _lines(self, key: str) -> list[str]:
        return [line for line in str(self._settings.value(key, "")).splitlines() if line]


def read(paths: Sequence[Path]) -> Found:
    """Read what is still there; any thread."""
    from motospect_desktop.protocols.dbc import Dbc

    files: list[tuple[Path, Dbc]] = []
    missing: list[CanDatabaseError] = []
    for path in paths:
        try:
            files.append((path, Dbc.load(path)))
        except CanDatabaseError as error:
            missing.append(error)
    return Found(tuple(files), tuple(missing))
