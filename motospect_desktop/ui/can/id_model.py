"""One row for each id: how often it comes, what it said last and which bits of it move."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore
from typing_extensions import override

from motospect_desktop.ui.can import cells
from motospect_desktop.ui.can.filtering import FrameFilter
from motospect_desktop.ui.can.id_table import IdTable
from motospect_desktop.ui.can.keys import address

if TYPE_CHECKING:
    import numpy.typing as npt

    from motospect_desktop.diagnostics.frame_table import FrameTable
    from motospect_desktop.ui.can.databases import Databases

_ROOT = QtCore.QModelIndex()
_ROLE = QtCore.Qt.ItemDataRole
_MOST_A_CALL = 50_000  # frames: keeps one call below a frame of the screen
Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class IdColumn(IntEnum):
    """The columns of the view by id."""

    ID = 0
    DATA = 1
    NAME = 2
    COUNT = 3
    RATE = 4
    PERIOD = 5
    JITTER = 6
    LENGTH = 7
    CHANGED = 8
    DECODED = 9


class IdModel(QtCore.QAbstractTableModel):
    """The ids in ``table`` whose last frame passes a filter, sorted by a column."""

    def __init__(self, table: FrameTable, databases: Databases) -> None:
        super().__init__()
        self._table = table
        self._databases = databases
        self._ids = IdTable()
        self._seen = 0
        self._filter = FrameFilter()
        self._order: npt.NDArray[np.intp] = np.zeros(0, np.intp)
        self._column, self._descending = IdColumn.ID, False
        self._rates = self._ids.rate_hz

    @property
    def waiting(self) -> int:
        """Frames of the table that were not taken up yet."""
        return len(self._table) - self._seen

    @property
    def known(self) -> int:
        """How many ids there are, shown or not."""
        return len(self._ids.keys)

    def take_up(self, *, sort: bool = True) -> None:
        """Take some of what the table got since; ``sort`` puts rows that changed in their place.

        Without it rows stay where they are, so that a reader can follow them.
        """
        fresh = self._table.rows[self._seen : self._seen + _MOST_A_CALL]
        if not len(fresh):
            return
        self._seen += len(fresh)
        self._ids.add(fresh)
        self._rates = self._ids.rate_hz
        self._arrange(sort=sort)
        self.redraw()

    def set_filter(self, wanted: FrameFilter) -> None:
        """Show the ids whose last frame passes."""
        self._filter = wanted
        self._arrange(sort=True)

    @override
    def sort(
        self, column: int, order: QtCore.Qt.SortOrder = QtCore.Qt.SortOrder.AscendingOrder
    ) -> None:
        self._column = IdColumn(max(0, column))
        self._descending = order == QtCore.Qt.SortOrder.DescendingOrder
        self._arrange(sort=True)

    def redraw(self) -> None:
        """Values or names are others now."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def clear(self) -> None:
        """The table was emptied."""
        self.beginResetModel()
        self._ids = IdTable()
        self._seen = 0
        self._order = np.zeros(0, np.intp)
        self.endResetModel()

    def forget(self, count: int) -> None:
        """The oldest ``count`` frames are gone from the table; what is known of ids stays."""
        self._seen = max(0, self._seen - count)

    def key(self, row: int) -> int:
        """Id and width of ``row`` (``keys.key_of``)."""
        return int(self._ids.keys[self._order[row]])

    def cells(self, row: int) -> tuple[str, ...]:
        """The texts of a row, by ``IdColumn``."""
        return self._texts(int(self._order[row]))

    def moved(self, row: int) -> tuple[bytes, bytes] | None:
        """The bits of each byte that the last frame changed, and those that ever changed."""
        slot = int(self._order[row])
        return self._ids.last_changed(slot).tobytes(), self._ids.changed_bits(slot).tobytes()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(IdColumn)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        return self.cells(index.row())[index.column()] if role == _ROLE.DisplayRole else None

    @override
    def headerData(
        self, section: int, orientation: QtCore.Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if orientation != QtCore.Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        words = {
            IdColumn.ID: self.tr("Id"),
            IdColumn.NAME: self.tr("Name"),
            IdColumn.COUNT: self.tr("Count"),
            IdColumn.RATE: self.tr("1/s"),
            IdColumn.PERIOD: self.tr("Period ms"),
            IdColumn.JITTER: self.tr("Jitter ms"),
            IdColumn.LENGTH: self.tr("Len"),
            IdColumn.DATA: self.tr("Last data"),
            IdColumn.CHANGED: self.tr("Bits that changed"),
            IdColumn.DECODED: self.tr("Decoded"),
        }
        return words[IdColumn(section)]

    def _arrange(self, *, sort: bool) -> None:
        """Bring the rows up to date; persistent indexes follow their ids while none goes away."""
        shown = np.flatnonzero(self._filter.mask(self._ids.last))
        fresh = np.setdiff1d(shown, self._order, assume_unique=True)
        if len(shown) != len(self._order) + len(fresh):
            self.beginResetModel()
            self._order = self._sorted(shown)
            self.endResetModel()
            return
        if len(fresh):
            first = len(self._order)
            self.beginInsertRows(_ROOT, first, first + len(fresh) - 1)
            self._order = np.concatenate((self._order, fresh))
            self.endInsertRows()
        if sort or len(fresh):
            self._reorder(self._sorted(self._order))

    def _reorder(self, order: npt.NDArray[np.intp]) -> None:
        if np.array_equal(order, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        rows = {int(slot): row for row, slot in enumerate(order)}
        before = self.persistentIndexList()
        after = [self.index(rows[int(self._order[one.row()])], one.column()) for one in before]
        self._order = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, slots: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
        """``slots`` by the chosen column; equal ones by id: always the same order."""
        ids, slots = self._ids, np.sort(slots)
        slots = slots[np.argsort(ids.keys[slots], kind="stable")]
        numbers = {
            IdColumn.COUNT: ids.count,
            IdColumn.RATE: self._rates,
            IdColumn.PERIOD: ids.period_s,
            IdColumn.JITTER: ids.jitter_s,
            IdColumn.LENGTH: ids.last["length"].astype(np.int64),
        }
        if self._column in numbers:
            values = numbers[self._column][slots]
            turned = -values if self._descending else values
            return slots[np.argsort(turned, kind="stable")]
        if self._column is IdColumn.ID:
            return slots[::-1] if self._descending else slots
        words = [self._texts(int(slot))[self._column].casefold() for slot in slots]
        ordered = sorted(range(len(words)), key=words.__getitem__, reverse=self._descending)
        return slots[np.array(ordered, np.intp)]

    def _texts(self, slot: int) -> tuple[str, ...]:
        ids = self._ids
        key, frame = int(ids.keys[slot]), ids.frame(slot)
        return (
            address(key),
            cells.hex_bytes(frame.data),
            self._databases.name(key),
            str(ids.count[slot]),
            cells.decimal(float(self._rates[slot]), 1),
            _milliseconds(float(ids.period_s[slot])),
            _milliseconds(float(ids.jitter_s[slot])),
            str(len(frame.data)),
            cells.hex_bytes(ids.changed_bits(slot).tobytes()[: len(frame.data)]),
            self._databases.decoded(frame),
        )


def _milliseconds(value_s: float) -> str:
    """Empty while there is no second frame: no number is invented."""
    return "" if np.isnan(value_s) else cells.decimal(value_s * 1000, 2)
