"""Command search (Ctrl+K): every page and action by typing a part of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TOP = 84
_AROUND = 96  # the field, margins and the frame of the list: rows are never cut


class Command(NamedTuple):
    """Something one can do; ``key`` is shown, not bound."""

    name: str
    key: str
    run: Callable[[], None]


class CommandSearch(QtWidgets.QFrame):
    """Lies over the window; Enter runs the marked command, Esc closes it."""

    def __init__(self, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._home = parent
        self._commands: list[Command] = []
        self._found: list[Command] = []
        self._before: QtWidgets.QWidget | None = None
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a page or an action"))
        self.field.setAccessibleName(self.tr("Command search"))
        self.list = QtWidgets.QListWidget()
        self.list.setAccessibleName(self.tr("Commands found"))
        self.list.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._run())
        self.hide()

    def open_with(self, commands: Sequence[Command]) -> None:
        """Show ``commands`` and take the keyboard."""
        self._commands = list(commands)
        if not self.isVisible():
            self._before = self._home.focusWidget()
        self.field.clear()
        self._fill("")
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Move to the middle of the upper part; called when the parent changes its size."""
        width = min(560, self._home.width() - 80)
        row = max(1, self.list.sizeHintForRow(0))
        rows = min(len(self._commands), (self._home.height() - _TOP - _AROUND) // row)
        self.setGeometry((self._home.width() - width) // 2, _TOP, width, _AROUND + rows * row)

    def close_search(self) -> None:
        """Hide and give the keyboard back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QtGui.QKeyEvent):
            return super().eventFilter(watched, event)
        key = QtCore.Qt.Key(event.key())
        mine = {
            QtCore.Qt.Key.Key_Escape,
            QtCore.Qt.Key.Key_Return,
            QtCore.Qt.Key.Key_Enter,
            QtCore.Qt.Key.Key_Up,
            QtCore.Qt.Key.Key_Down,
        }
        if key not in mine:
            return False
        if event.type() == QtCore.QEvent.Type.ShortcutOverride:
            event.accept()  # or Esc would reach the page's Stop
            return True
        if event.type() == QtCore.QEvent.Type.KeyPress:
            self._press(key)
            return True
        return False

    def _press(self, key: QtCore.Qt.Key) -> None:
        if key == QtCore.Qt.Key.Key_Escape:
            self.close_search()
        elif key in {QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down}:
            step = 1 if key == QtCore.Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
        else:
            self._run()

    def _fill(self, text: str) -> None:
        words = text.casefold().split()
        self._found = [c for c in self._commands if all(w in c.name.casefold() for w in words)]
        self.list.clear()
        for command in self._found:
            key = f"   ({command.key})" if command.key else ""
            self.list.addItem(command.name + key)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.close_search()
            self._found[row].run()
