"""Every frame in the order of time: a table over columns of frames with an own list of places.

Not a proxy model: filtering is one test over the columns, and what is shown is a list of places in
them (research/qtui.md: a proxy over 100,000 rows froze the window for 15 s).
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore
from typing_extensions import override

from motospect_desktop.ui.can import cells
from motospect_desktop.ui.can.cells import TimeMode
from motospect_desktop.ui.can.filtering import FrameFilter
from motospect_desktop.ui.can.keys import address, key_of, keys_of
from motospect_desktop.ui.can.places import Places

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.can_events import Rows
    from motospect_desktop.diagnostics.frame_table import FrameTable
    from motospect_desktop.domain.can_frame import CanFrame
    from motospect_desktop.ui.can.databases import Databases

_ROOT = QtCore.QModelIndex()
_ROLE = QtCore.Qt.ItemDataRole
Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class Column(IntEnum):
    """The columns of the trace."""

    TIME = 0
    ID = 1
    KIND = 2
    LENGTH = 3
    DATA = 4
    NAME = 5
    DECODED = 6


class TraceModel(QtCore.QAbstractTableModel):
    """The frames of ``table`` that pass a filter, oldest or newest first.

    ``take_up`` shows what the table got since; nothing else changes the rows by itself.
    ``epoch_s`` is added to a frame's time to get seconds since 1970, None where that is unknown.
    """

    def __init__(self, table: FrameTable, databases: Databases) -> None:
        super().__init__()
        self._table = table
        self._databases = databases
        self._filter = FrameFilter()
        self._places = Places()
        self._seen = 0  # rows of the table that were tested
        self._newest_s = -np.inf
        self._newest_first = False
        self.time_mode = TimeMode.RELATIVE
        self.epoch_s: float | None = None

    @property
    def newest_first(self) -> bool:
        """Whether the order is turned round."""
        return self._newest_first

    @property
    def waiting(self) -> int:
        """Frames of the table that were not taken up yet."""
        return len(self._table) - self._seen

    def take_up(self) -> None:
        """Show what the table got since."""
        fresh = self._table.rows[self._seen :]
        if not len(fresh):
            return
        late = float(fresh["at_s"].min()) < self._newest_s
        shown = np.flatnonzero(self._filter.mask(fresh)) + self._seen
        self._seen += len(fresh)
        self._newest_s = max(self._newest_s, float(fresh["at_s"].max()))
        if late:  # frames of another channel, or a file that is not in order
            self._show_all()
        elif len(shown):
            first = 0 if self._newest_first else len(self._places)
            self.beginInsertRows(_ROOT, first, first + len(shown) - 1)
            self._places.extend(shown)
            self.endInsertRows()

    def set_filter(self, wanted: FrameFilter) -> None:
        """Show what passes ``wanted`` among the frames taken up."""
        self._filter = wanted
        self._show_all()

    def set_order(self, *, newest_first: bool) -> None:
        """Turn the order round, as it came or the newest first."""
        self._newest_first = newest_first
        self._show_all()

    def set_time_mode(self, mode: TimeMode) -> None:
        """Write times otherwise."""
        self.time_mode = mode
        self.headerDataChanged.emit(QtCore.Qt.Orientation.Horizontal, 0, 0)
        self.redraw()

    def redraw(self) -> None:
        """Names or times are written otherwise now."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def clear(self) -> None:
        """The table was emptied."""
        self.beginResetModel()
        self._places = Places()
        self._seen = 0
        self._newest_s = -np.inf
        self.endResetModel()

    def forget(self, count: int) -> None:
        """The oldest ``count`` frames are gone from the table."""
        self._seen = max(0, self._seen - count)
        self._show_all()

    def place(self, row: int) -> int:
        """The place in the table of the frame in ``row``."""
        turned = len(self._places) - 1 - row if self._newest_first else row
        return int(self._places.all[turned])

    def rows(self) -> Rows:
        """The frames shown, oldest first."""
        found: Rows = self._table.rows[self._places.all]
        return found

    def row_at(self, at_s: float) -> int | None:
        """The row of the first frame at ``at_s`` or later, the last one if there is none."""
        if not len(self._places):
            return None
        times = self._table.rows["at_s"][self._places.all]
        found = min(int(np.searchsorted(times, at_s)), len(times) - 1)
        return len(times) - 1 - found if self._newest_first else found

    def next_alike(self, row: int, step: int) -> int | None:
        """The next row with the id of ``row``, upwards where ``step`` is negative."""
        keys = keys_of(self._table.rows[self._places.all])
        if self._newest_first:
            keys = keys[::-1]
        ahead = keys[row + 1 :] if step > 0 else keys[:row][::-1]
        found = np.flatnonzero(ahead == keys[row])
        return row + step * (int(found[0]) + 1) if len(found) else None

    @property
    def first_s(self) -> float:
        """The time of the first frame, 0 on the relative axis."""
        return float(self._table.rows["at_s"][0]) if len(self._table) else 0.0

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if role == _ROLE.DisplayRole:
            return self.cells(index.row())[index.column()]
        return None

    @override
    def headerData(
        self, section: int, orientation: QtCore.Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if orientation != QtCore.Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        words = {
            Column.TIME: cells.time_mode_name(self.time_mode),
            Column.ID: self.tr("Id"),
            Column.NAME: self.tr("Name"),
            Column.KIND: self.tr("Kind"),
            Column.LENGTH: self.tr("Len"),
            Column.DATA: self.tr("Data"),
            Column.DECODED: self.tr("Decoded"),
        }
        return words[Column(section)]

    def cells(self, row: int) -> tuple[str, ...]:
        """The texts of a row, by ``Column``."""
        frame = self._table.frame(self.place(row))
        key = key_of(frame.can_id, extended=frame.extended)
        return (
            self._time(row, frame),
            address(key),
            cells.flags(frame),
            str(len(frame.data)),
            cells.hex_bytes(frame.data),
            self._databases.name(key),
            self._databases.decoded(frame),
        )

    def moved(self, _row: int) -> tuple[bytes, bytes] | None:
        """None: single frames do not move."""
        return None

    def _show_all(self) -> None:
        self.beginResetModel()
        rows = self._table.rows[: self._seen]
        shown = np.flatnonzero(self._filter.mask(rows))
        times = rows["at_s"][shown]
        if np.any(times[1:] < times[:-1]):
            shown = shown[np.argsort(times, kind="stable")]
        self._places = Places(shown)
        self.endResetModel()

    def _time(self, row: int, frame: CanFrame) -> str:
        if self.time_mode is TimeMode.DELTA:
            above = row - 1 if not self._newest_first else row + 1
            if not 0 <= above < len(self._places):
                return cells.seconds(0.0)
            return cells.seconds(frame.at_s - self._table.frame(self.place(above)).at_s)
        if self.time_mode is TimeMode.ABSOLUTE and self.epoch_s is not None:
            return cells.time_of_day(frame.at_s + self.epoch_s)
        return cells.seconds(frame.at_s - self.first_s)
