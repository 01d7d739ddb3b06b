"""What a file of signals holds, before any of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.diagnostics.own_preview import Standing
from motospect_desktop.ui import icons
from motospect_desktop.ui.theme.apply import glove, scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told_reason
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import ErrorPanel
from motospect_desktop.ui.widgets.labels import RETHEME, Label

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.own_preview import ImportRow
    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.errors import MotospectError

_ROW_HEIGHT, _GLOVED_ROW = 40, 60
_WIDTHS = (330, 70, 220)  # the reason takes what is left


class OwnImport(QtWidgets.QWidget):
    """A line for each row: taken ones with a tick to keep them, refused ones with the reason."""

    kept = QtCore.Signal(object)  # the signals to keep

    def __init__(self) -> None:
        super().__init__()
        self._name = ""  # of the file
        self._rows: tuple[ImportRow, ...] = ()
        self._ticked: set[int] = set()  # places of rows that shall be kept
        self.title = Label("", "heading", wrap=True)
        self.told = Label("", "muted", wrap=True)
        self.trouble = ErrorPanel()
        self.list = QtWidgets.QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Rows of the file"))
        names = (self.tr("Signal"), self.tr("Line"), self.tr("State"), self.tr("Reason"))
        self.list.setHeaderLabels(names)
        self.list.setIconSize(QtCore.QSize(scaled(22), scaled(22)))
        self.list.itemClicked.connect(self._toggle)
        for key in ("Space", "Return", "Enter"):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self.list)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._toggle(self.list.currentItem()))
        self.keep = BigButton("", self._keep, kind="primary")
        self.all = BigButton(self.tr("All"), lambda: self._tick(self._usable()))
        self.none = BigButton(self.tr("None"), lambda: self._tick(set()))
        bottom = QtWidgets.QHBoxLayout()
        for button in (self.all, self.none):
            bottom.addWidget(button)
        bottom.addStretch()
        bottom.addWidget(self.keep)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.trouble, self.told):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)

    def show_error(self, name: str, error: MotospectError) -> None:
        """The file could not be used."""
        self.show_rows(name, ())
        self.told.setText("")
        self.trouble.show_error(error)

    def show_rows(self, name: str, rows: tuple[ImportRow, ...]) -> None:
        """Show what the file holds; new ones are ticked, changed ones wait for a tick."""
        self._name, self._rows = name, rows
        self.trouble.clear()
        self._draw()
        self._tick({at for at, row in enumerate(rows) if row.standing is Standing.NEW})
        self.list.setFocus()

    def redraw(self) -> None:
        """Say anew what the rows are made of; ticks stay."""
        if self._rows:
            self._draw()
            self._tick(self._ticked)

    def _draw(self) -> None:
        rows = self._rows
        self.title.setText(self.tr("Signals in {file}").format(file=self._name))
        self.list.clear()
        self.list.addTopLevelItems([self._item(row) for row in rows])
        for column, width in enumerate(_WIDTHS):
            self.list.setColumnWidth(column, scaled(width))
        refused = sum(row.standing is Standing.REFUSED for row in rows)
        there = sum(row.standing is Standing.SAME for row in rows)
        words = self.tr("{n} rows: {good} can be kept, {there} are there already, {bad} refused")
        good = len(rows) - refused - there
        self.told.setText(words.format(n=len(rows), good=good, there=there, bad=refused))

    def _item(self, row: ImportRow) -> QtWidgets.QTreeWidgetItem:
        words = {
            Standing.NEW: self.tr("new"),
            Standing.SAME: self.tr("already there"),
            Standing.CHANGED: self.tr("differs from the one there"),
            Standing.REFUSED: self.tr("refused"),
        }[row.standing]
        reason = told_reason(row.reason)
        name = row.own.signal.name if row.own else row.title
        item = QtWidgets.QTreeWidgetItem([name, str(row.line), words, reason])
        item.setToolTip(0, row.title)
        item.setToolTip(3, reason)
        item.setSizeHint(0, QtCore.QSize(0, scaled(_GLOVED_ROW if glove() else _ROW_HEIGHT)))
        return item

    def _usable(self) -> set[int]:
        """The places of rows that can be kept."""
        new = {Standing.NEW, Standing.CHANGED}
        return {at for at, row in enumerate(self._rows) if row.standing in new}

    def _toggle(self, item: QtWidgets.QTreeWidgetItem | None) -> None:
        place = self.list.indexOfTopLevelItem(item) if item is not None else -1
        if place in self._usable():
            self._tick(self._ticked ^ {place})

    def _tick(self, places: set[int]) -> None:
        """Tick exactly these rows."""
        self._ticked = places
        usable = self._usable()
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None and place in usable:
                ticked = place in places
                tone = Tone.ACCENT if ticked else Tone.OFF
                item.setIcon(0, icons.icon("ticked" if ticked else "unticked", tone, 22))
                state = self.tr("chosen") if ticked else self.tr("not chosen")
                role = QtCore.Qt.ItemDataRole.AccessibleTextRole
                item.setData(0, role, f"{item.text(0)}, {state}")
        self.keep.setText(self.tr("Keep {n} signals").format(n=len(places)))
        self.keep.setEnabled(bool(places))

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETHEME:
            self._tick(self._ticked)

    def chosen(self) -> list[OwnSignal]:
        """The signals whose rows are ticked."""
        owns = (self._rows[place].own for place in sorted(self._ticked))
        return [own for own in owns if own is not None]

    def _keep(self) -> None:
        self.kept.emit(self.chosen())
