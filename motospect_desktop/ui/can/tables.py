"""The two tables of the CAN page: low rows, keys of their own, bytes that show what moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.can.id_model import IdColumn
from motospect_desktop.ui.can.trace_model import Column
from motospect_desktop.ui.theme.apply import application, glove, scale, scaled, tokens

if TYPE_CHECKING:
    from collections.abc import Collection

    from motospect_desktop.ui.can.id_model import IdModel
    from motospect_desktop.ui.can.trace_model import TraceModel

MOST_COPIED = 100_000  # rows
_ROW, _GLOVED_ROW, _HEADER = 26, 44, 34  # pixels
_GAP = 3  # pixels beside the text of a cell
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignVCenter
_LEFT = (QtCore.Qt.AlignmentFlag.AlignLeft | _MIDDLE).value
_RIGHT = (QtCore.Qt.AlignmentFlag.AlignRight | _MIDDLE).value


class FrameView(QtWidgets.QTableView):
    """Rows of frames; ``copy_rows`` copies what is chosen.

    It paints itself in one go: with Qt's delegates each of 180 cells asks the model eight times,
    and each of these calls waits for whatever thread runs Python code, such as a reader of files.
    Bytes that just moved are bold and underlined, those that never did muted. ``numbers`` are the
    columns with figures, ``data`` the one with bytes.

    ``following``: the last row stays in view while rows come, until one scrolls up; where it is
    ``tail`` less, as with the newest frame on top, nothing is followed.
    """

    def __init__(
        self,
        model: TraceModel | IdModel,
        widths: dict[int, int],
        name: str,
        *,
        numbers: Collection[int],
        data: int,
    ) -> None:
        super().__init__()
        self._numbers = frozenset(numbers)
        self._data = data
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
        rows.hide()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(QtCore.Qt.AlignmentFlag.AlignLeft)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        columns.setStretchLastSection(True)
        self._scale = 1.0  # of the columns
        self._row_height = _ROW
        self.fit()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._stretched)

    def fit(self) -> None:
        """Take the size and the language in use: columns keep their share, words stay whole."""
        ratio, self._scale = scale() / self._scale, scale()
        self.setFont(mono())
        self._row_height = scaled(_GLOVED_ROW if glove() else _ROW)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setMinimumSectionSize(self._row_height)
        rows.setDefaultSectionSize(self._row_height)
        columns.setFixedHeight(scaled(_HEADER))
        columns.ensurePolished()
        for column in range(columns.count() - 1):  # the last one takes what is left
            least = columns.sectionSizeHint(column)
            self.setColumnWidth(column, max(round(self.columnWidth(column) * ratio), least))
        columns.viewport().update()
        self.viewport().update()

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
            text = "\n".join("\t".join(self._lines.cells(row)) for row in rows)
            application().clipboard().setText(text)
        return len(rows)

    def go_to(self, row: int) -> None:
        """Choose ``row`` and bring it into view."""
        self.selectRow(row)
        self.scrollTo(self._lines.index(row, 0), self.ScrollHint.PositionAtCenter)

    @override
    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        port = self.viewport()
        wide, high, first = port.width(), port.height(), self.rowAt(0)
        painter = QtGui.QPainter(port)
        painter.setFont(self.font())
        if first >= 0:
            top = self.rowViewportPosition(first)
            last = min(self._lines.rowCount() - 1, first + (high - top) // self._row_height)
            rows = range(first, last + 1)
            chosen = [self.selectionModel().isSelected(self._lines.index(n, 0)) for n in rows]
            self._paint_ground(painter, QtCore.QRect(0, top, wide, self._row_height), first, chosen)
            places = self._places(wide)
            for number, row in enumerate(rows):
                y = top + number * self._row_height
                self._paint_row(painter, row, y, places, chosen=chosen[number])
        painter.end()

    def _places(self, wide: int) -> list[tuple[int, int, int]]:
        """Column, left edge and width of each column in view."""
        header = self.horizontalHeader()
        columns = range(header.count())
        found = ((n, header.sectionViewportPosition(n), header.sectionSize(n)) for n in columns)
        return [(n, x, width) for n, x, width in found if x < wide and x + width > 0]

    def _paint_ground(
        self, painter: QtGui.QPainter, row: QtCore.QRect, first: int, chosen: list[bool]
    ) -> None:
        """Every second row raised, chosen ones in the accent; few calls, as each lets others in."""
        places = range(len(chosen))
        raised = [n for n in places if (first + n) % 2 and not chosen[n]]
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        for wanted, colour in (
            (raised, tokens().raised),
            ([n for n in places if chosen[n]], tokens().accent),
        ):
            if wanted:
                painter.setBrush(QtGui.QColor(colour))
                painter.drawRects([row.translated(0, n * self._row_height) for n in wanted])

    def _paint_row(
        self,
        painter: QtGui.QPainter,
        row: int,
        y: int,
        places: list[tuple[int, int, int]],
        *,
        chosen: bool,
    ) -> None:
        theme = tokens()
        text = QtGui.QColor(theme.on_accent if chosen else theme.text)
        painter.setPen(text)
        cells = self._lines.cells(row)
        moved = None if chosen else self._lines.moved(row)
        for column, x, width in places:
            if column == self._data and moved is not None:
                self._paint_bytes(painter, (x + _GAP, y), cells[column].split(), moved)
                painter.setPen(text)
                continue
            align = _RIGHT if column in self._numbers else _LEFT
            room = width - 2 * _GAP
            painter.drawText(x + _GAP, y, room, self._row_height, align, cells[column])

    def _paint_bytes(
        self,
        painter: QtGui.QPainter,
        at: tuple[int, int],
        words: list[str],
        moved: tuple[bytes, bytes],
    ) -> None:
        theme, (x, y) = tokens(), at
        plain, bold = self.font(), QtGui.QFont(self.font())
        bold.setBold(True)
        bold.setUnderline(True)
        step = self.fontMetrics().horizontalAdvance("00 ")
        for place, word in enumerate(words):
            now, ever = moved[0][place], moved[1][place]
            painter.setFont(bold if now else plain)
            colour = theme.accent if now else theme.text if ever else theme.muted
            painter.setPen(QtGui.QColor(colour))
            painter.drawText(x + place * step, y, step, self._row_height, _LEFT, word)
        painter.setFont(plain)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are keys of the page, and a search through a million rows would hang."""

    @override
    def selectAll(self) -> None:
        """Nothing: Qt takes 18 s for a million rows; saving the capture takes what is shown."""


def trace_view(model: TraceModel, name: str) -> FrameView:
    """The table of every frame."""
    widths: dict[int, int] = {
        Column.TIME: 118,
        Column.ID: 84,
        Column.KIND: 46,
        Column.LENGTH: 34,
        Column.DATA: 200,
        Column.NAME: 150,
    }
    return FrameView(model, widths, name, numbers={Column.TIME, Column.LENGTH}, data=Column.DATA)


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
    numbers = {IdColumn.COUNT, IdColumn.RATE, IdColumn.PERIOD, IdColumn.JITTER, IdColumn.LENGTH}
    view = FrameView(model, widths, name, numbers=numbers, data=IdColumn.DATA)
    view.setSortingEnabled(True)
    view.sortByColumn(IdColumn.ID, QtCore.Qt.SortOrder.AscendingOrder)
    return view


def mono() -> QtGui.QFont:
    """The shipped font of equal widths, for bytes and times."""
    font = QtGui.QFont(application().font())
    font.setFamilies(["Noto Sans Mono", *font.families()])
    font.setPointSizeF(9.5 * scale())
    return font
