"""The adapters that one can choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import StatusChip
from motospect_desktop.ui.widgets.labels import ElidedLabel, IconLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


_ROW = 72


class AdapterRow(NamedTuple):
    """What a row says; ``known`` when the adapter is one that scan tools use."""

    url: str
    title: str
    detail: str
    icon: str
    known: bool


class _RowWidget(QtWidgets.QWidget):
    """Icon, name over detail, and a chip."""

    def __init__(self, row: AdapterRow) -> None:
        super().__init__()
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QtWidgets.QVBoxLayout()
        words.setSpacing(2)
        top = QtWidgets.QHBoxLayout()
        top.addWidget(ElidedLabel(row.title), 1)
        if row.known:
            top.addWidget(StatusChip("ok", self.tr("OBD adapter"), Tone.OK))
        words.addLayout(top)
        words.addWidget(ElidedLabel(row.detail, "muted"))
        line = QtWidgets.QHBoxLayout(self)
        line.setContentsMargins(10, 6, 10, 6)
        line.setSpacing(12)
        line.addWidget(IconLabel(row.icon, Tone.TEXT, 26))
        line.addLayout(words, 1)


class AdapterList(QtWidgets.QListWidget):
    """Keeps the chosen row while the list changes under it; Enter or a double click opens it."""

    opened = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AdapterRow, ...] = ()
        self.setAccessibleName(self.tr("Adapters found"))
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_rows(self, rows: Sequence[AdapterRow], preferred: str) -> None:
        """Show ``rows``; mark the one marked before, else ``preferred``, else the first."""
        if tuple(rows) == self._rows:
            return
        wanted = self.chosen() or preferred
        self._rows = tuple(rows)
        self.clear()
        for row in rows:
            item = QtWidgets.QListWidgetItem()
            item.setSizeHint(QtCore.QSize(0, scaled(_ROW)))
            label = f"{row.title}, {row.detail}"
            item.setData(QtCore.Qt.ItemDataRole.AccessibleTextRole, label)
            self.addItem(item)
            self.setItemWidget(item, _RowWidget(row))
        urls = [row.url for row in rows]
        self.setCurrentRow(urls.index(wanted) if wanted in urls else 0)

    def chosen(self) -> str:
        """The address of the marked row; empty when there is none."""
        row = self.currentRow()
        return self._rows[row].url if 0 <= row < len(self._rows) else ""

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
