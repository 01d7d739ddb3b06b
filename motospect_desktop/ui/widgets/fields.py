"""Fields to type into."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override


class TextField(QtWidgets.QLineEdit):
    """A line of text; Escape leaves it and is no key of the page meanwhile."""

    left = QtCore.Signal()
    own_keys = frozenset({QtCore.Qt.Key.Key_Escape})  # of the field, not of the page

    @override
    def event(self, event: QtCore.QEvent) -> bool:
        meant = event.type() == QtCore.QEvent.Type.ShortcutOverride
        key = event.key() if meant and isinstance(event, QtGui.QKeyEvent) else None
        if key in self.own_keys:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
