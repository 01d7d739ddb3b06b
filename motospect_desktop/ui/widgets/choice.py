"""A choice of one among a few, and the line that names a setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(QtWidgets.QComboBox):
    """Names of values; ``picked`` tells a value that a person chose. The wheel only scrolls."""

    picked = QtCore.Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    def offer(self, values: Sequence[tuple[object, str]], chosen: object) -> None:
        """Offer these (value, name) pairs with ``chosen`` marked."""
        shown = [(self.itemData(n), self.itemText(n)) for n in range(self.count())]
        with QtCore.QSignalBlocker(self):
            if shown != list(values):
                self.clear()
                for value, name in values:
                    self.addItem(name, value)
            known = [value for value, _name in values]
            self.setCurrentIndex(known.index(chosen) if chosen in known else -1)

    @override
    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        event.ignore()

    def _tell(self, row: int) -> None:
        self.picked.emit(self.itemData(row))


class SettingRow(QtWidgets.QWidget):
    """Name at the left, control at the right."""

    def __init__(self, name: str, control: QtWidgets.QWidget) -> None:
        super().__init__()
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(name, wrap=True), 2)
        row.addWidget(control, 3)
