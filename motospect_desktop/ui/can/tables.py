"""The two tables of the CAN page: 26 px rows, keys of their own, bytes that show what moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.can.cells import ROW_HEIGHT
from motospect_desktop.ui.can.id_model import BYTES_ROLE, IdColumn
from motospect_desktop.ui.can.trace_model import Column
from motospect_desktop.ui.theme.apply import application, tokens

if TYPE_CHECKING:
    from motospect_desktop.ui.can.id_model import IdModel
    from motospect_desktop.ui.can.trace_model import TraceModel

MOST_COPIED = 100_000  # rows
_GAP = 3  # pixels beside the text of a cell


class FrameView(QtWidgets.QTableView):
    """Rows of frames; ``copy_rows`` copies what is chosen.

    ``following``: the last row stays in view while rows come, until one scrolls up; where it is
    ``tail`` less, as with the newest frame on top, nothing is followed.
    """

    def __init__(self, model: TraceModel | IdModel, widths: dict[int, int], name: str) -> None:
        super().__init__()
        self.setModel(model)
        self._lines = model
        self.following = False
        self.tail = True
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setSelectionMode(self.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(QtCore.Qt.AlignmentFlag.AlignLeft)
        columns.setFixedHeight(34)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        columns.setStretchLastSection(True)
        self.setFont(mono())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._stretched)

    def follow(self) -> None:
        """Show the last row, and what comes behind it."""
        self.following = self.tail
        self.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        most = self.verticalScrollBar().maximum()
        if most:  # else everything is seen, which says nothing
            self.following = self.tail and value == most

    def _stretched(self, _least: int, most: int) -> None:
        if self.following:
            self.verticalScrollBar().setValue(most)

    def copy_rows(self) -> int:
        """Put the chosen rows on the clipboard, tabs between cells; how many they are."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        rows = [row for one in ranges for row in range(one.top(), one.bottom() + 1)][:MOST_COPIED]
        if rows:
            text = "\n".join(self._lines.line(row) for row in rows)
            application().clipboard().setText(text)
        return len(rows)

    def go_to(self, row: int) -> None:
        """Choose ``row`` and bring it into view."""
        self.selectRow(row)
        self.scrollTo(self._lines.index(row, 0), self.ScrollHint.PositionAtCenter)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are keys of the page, and a search through a million rows would hang."""

    @override
    def selectAll(self) -> None:
        """Nothing: Qt takes 18 s for a million rows; saving the capture takes what is shown."""


class BytesDelegate(QtWidgets.QStyledItemDelegate):
    """Draws the bytes of a frame: those that just moved bold, those that never did muted."""

    @override
    def paint(
        self,
        painter: QtGui.QPainter,
        option: QtWidgets.QStyleOptionViewItem,
        index: QtCore.QModelIndex | QtCore.QPersistentModelIndex,
    ) -> None:
        told = index.data(BYTES_ROLE)
        super().paint(painter, option, self._blank)
        data, now, ever = told
        colours = tokens()
        font = QtGui.QFont(option.font)
        rect = QtCore.QRect(option.rect)
        painter.save()
        rect.adjust(_GAP, 0, 0, 0)
        step = QtGui.QFontMetrics(font).horizontalAdvance("00 ")
        for place, byte in enumerate(data):
            moved = bool(now[place])
            font.setBold(moved)
            font.setUnderline(moved)
            painter.setFont(font)
            colour = colours.accent if moved else colours.text if ever[place] else colours.muted
            painter.setPen(QtGui.QColor(colour))
            painter.drawText(rect, QtCore.Qt.AlignmentFlag.AlignVCenter, f"{byte:02X}")
            rect.adjust(step, 0, 0, 0)
        painter.restore()

    _blank = QtCore.QModelIndex()


def trace_view(model: TraceModel, name: str) -> FrameView:
    """The table of every frame."""
    widths: dict[int, int] = {
        Column.TIME: 124,
        Column.ID: 84,
        Column.KIND: 52,
        Column.LENGTH: 38,
        Column.DATA: 200,
        Column.NAME: 150,
    }
    return FrameView(model, widths, name)


def id_view(model: IdModel, name: str) -> FrameView:
    """The table of ids."""
    widths: dict[int, int] = {
        IdColumn.ID: 84,
        IdColumn.DATA: 200,
        IdColumn.NAME: 130,
        IdColumn.COUNT: 84,
        IdColumn.RATE: 62,
        IdColumn.PERIOD: 92,
        IdColumn.JITTER: 84,
        IdColumn.LENGTH: 38,
        IdColumn.CHANGED: 200,
    }
    view = FrameView(model, widths, name)
    view.setItemDelegateForColumn(IdColumn.DATA, BytesDelegate(view))
    view.setSortingEnabled(True)
    view.sortByColumn(IdColumn.ID, QtCore.Qt.SortOrder.AscendingOrder)
    return view


def mono() -> QtGui.QFont:
    """The shipped font of equal widths, for bytes and times."""
    font = QtGui.QFont(application().font())
    font.setFamilies(["Noto Sans Mono", *font.families()])
    font.setPointSizeF(9.5)
    return font
