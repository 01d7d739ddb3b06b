"""The databases in use and their signals, each with a tick for the Live data page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons
from motospect_desktop.ui.can.keys import address, key_of
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card, ErrorPanel
from motospect_desktop.ui.widgets.labels import RETHEME, Label

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.errors import MotospectError
    from motospect_desktop.protocols.dbc import DbcMessage
    from motospect_desktop.ui.can.databases import Databases

_Item = QtWidgets.QTreeWidgetItem
_KEY = QtCore.Qt.ItemDataRole.UserRole


class SignalPanel(Card):
    """Files above, messages with their signals below; ``chosen`` are keys of signals."""

    load_wanted = QtCore.Signal()
    removed = QtCore.Signal(object)  # the path of a file
    chosen_changed = QtCore.Signal()

    def __init__(self, databases: Databases) -> None:
        super().__init__(self.tr("Signals"))
        self._databases = databases
        self.chosen: frozenset[str] = frozenset()
        self.load = BigButton(self.tr("Load a DBC file"), self.load_wanted.emit)
        self.trouble = ErrorPanel()
        self.files = QtWidgets.QVBoxLayout()
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Search signals"))
        self.field.setAccessibleName(self.tr("Search signals"))
        self.field.textChanged.connect(self._filter)
        self.tree = QtWidgets.QTreeWidget()
        self.tree.setAccessibleName(self.tr("Signals of the databases"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QtCore.QSize(scaled(20), scaled(20)))
        self.tree.itemClicked.connect(self._toggle)
        for key in ("Return", "Enter"):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self.tree)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._toggle(self.tree.currentItem()))
        self._groups: list[tuple[_Item, list[_Item]]] = []  # messages and their signals
        self.hint = Label("", "muted", wrap=True)
        self.body.addWidget(self.load)
        self.body.addWidget(self.trouble)
        self.body.addLayout(self.files)
        self.body.addWidget(self.field)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self.hint)
        self._rest = QtWidgets.QWidget()  # takes the room that the tree would
        self.body.addWidget(self._rest, 1)
        self.draw()

    def draw(self) -> None:
        """Show the files and signals in use; ticks stay where the signal does."""
        while (item := self.files.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in self._databases.files:
            self.files.addWidget(self._file(one.path))
        messages = self._databases.messages
        known = {signal.key for message in messages for signal in message.signals.values()}
        self.chosen &= known
        self.tree.clear()
        self._groups = [self._group(message) for message in messages]
        self.tree.addTopLevelItems([top for top, _children in self._groups])
        self.tree.setVisible(bool(messages))
        self.field.setVisible(bool(messages))
        self._rest.setVisible(not messages)
        self._filter()
        self._draw_ticks()

    def redraw(self) -> None:
        """The language or the size are others; what is ticked and unfolded stays."""
        self.tree.setIconSize(QtCore.QSize(scaled(20), scaled(20)))
        self._draw_ticks()

    def show_reading(self, name: str) -> None:
        """Say that the file ``name`` is being read."""
        self.trouble.clear()
        self.hint.setText(self.tr("Reading {name}").format(name=name))

    def show_trouble(self, error: MotospectError) -> None:
        """Say why a file is not used."""
        self.trouble.show_error(error)
        self._draw_ticks()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETHEME:
            self._draw_ticks()

    def _file(self, path: Path) -> BigButton:
        words = self.tr("Remove {name}").format(name=path.name)
        button = BigButton(words, lambda: self.removed.emit(path), kind="plain", icon="close")
        button.setToolTip(str(path))
        return button

    def _group(self, message: DbcMessage) -> tuple[_Item, list[_Item]]:
        key = key_of(message.can_id, extended=message.extended)
        top, children = _Item([f"{message.name}  {address(key)}"]), []
        for signal in message.signals.values():
            child = _Item([f"{signal.name}  {signal.unit}".rstrip()])
            child.setData(0, _KEY, signal.key)
            top.addChild(child)
            children.append(child)
        return top, children

    def _toggle(self, item: _Item | None) -> None:
        if item is None:
            return
        key = item.data(0, _KEY)
        if key is None:
            item.setExpanded(not item.isExpanded())
            return
        self.chosen = self.chosen ^ {str(key)}
        self._draw_ticks()
        self.chosen_changed.emit()

    def _draw_ticks(self) -> None:
        for item in (child for _top, children in self._groups for child in children):
            ticked = item.data(0, _KEY) in self.chosen
            tone = Tone.ACCENT if ticked else Tone.OFF
            item.setIcon(0, icons.icon("ticked" if ticked else "unticked", tone, 20))
            state = self.tr("shown in Live data") if ticked else self.tr("not shown in Live data")
            role = QtCore.Qt.ItemDataRole.AccessibleTextRole
            item.setData(0, role, f"{item.text(0)}, {state}")
        if not self._databases.files:
            self.hint.setText(self.tr("Drop a DBC file here to give ids and bytes their names."))
        elif self.chosen:
            words = self.tr("%n signals are shown in Live data.", "", len(self.chosen))
            self.hint.setText(words)
        else:
            self.hint.setText(self.tr("Tick a signal to show it in Live data."))

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        for top, children in self._groups:
            for child in children:
                text = f"{top.text(0)} {child.text(0)}".casefold()
                child.setHidden(not all(word in text for word in words))
            none = all(child.isHidden() for child in children)
            top.setHidden(none and bool(words))
            if words:
                top.setExpanded(not none)
