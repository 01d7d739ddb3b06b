"""What each column of a foreign table becomes, to be changed by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.exchange.headings import parted
from motospect_desktop.exchange.known import our_signals
from motospect_desktop.exchange.mapping import Use, column_of
from motospect_desktop.ui.theme.apply import glove, scaled
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.labels import RETHEME, ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.exchange.mapping import Column

_HEADING, _BECOMES, _UNIT = range(3)
_ROW_HEIGHT, _GLOVED_ROW = 52, 68
_UNIT_WIDTH = 130


class _Choice(QtWidgets.QComboBox):
    """One that a wheel, turned over the table, does not change."""

    @override
    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        event.ignore()


class ColumnTable(QtWidgets.QTableWidget):
    """A row for each column: heading, what it becomes, the unit of its values in the file."""

    changed = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.columns: list[Column] = []
        self.setAccessibleName(self.tr("What the columns become"))
        self.setHorizontalHeaderLabels(
            [self.tr("In the file"), self.tr("Becomes"), self.tr("Unit in the file")]
        )
        self.verticalHeader().hide()
        self.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        header = self.horizontalHeader()
        header.setSectionResizeMode(_HEADING, QtWidgets.QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_BECOMES, QtWidgets.QHeaderView.ResizeMode.Stretch)
        self._fit()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {*RETHEME, QtCore.QEvent.Type.LanguageChange}:
            self._fit()

    def _fit(self) -> None:
        """Rows hold their fields at any size."""
        self.verticalHeader().setDefaultSectionSize(scaled(_GLOVED_ROW if glove() else _ROW_HEIGHT))
        needed = self.horizontalHeader().sectionSizeHint(_UNIT)
        self.setColumnWidth(_UNIT, max(scaled(_UNIT_WIDTH), needed))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Begin with the guess."""
        self.columns = list(columns)
        self.setRowCount(len(columns))
        for row, column in enumerate(columns):
            name, _unit = parted(column.heading)
            self.setCellWidget(row, _HEADING, ElidedLabel(f" {name}"))
            self.setCellWidget(row, _BECOMES, self._becomes(row, name))
            unit = QtWidgets.QLineEdit(column.unit)
            unit.setAccessibleName(self.tr("Unit of {name}").format(name=name))
            unit.editingFinished.connect(lambda row=row, unit=unit: self._unit(row, unit.text()))
            self.setCellWidget(row, _UNIT, unit)

    def choice(self, row: int) -> QtWidgets.QComboBox:
        """The field that tells what the column becomes."""
        combo = self.cellWidget(row, _BECOMES)
        assert isinstance(combo, QtWidgets.QComboBox)  # noqa: S101  # for the type checker
        return combo

    def _becomes(self, row: int, name: str) -> QtWidgets.QComboBox:
        combo = _Choice()
        combo.setAccessibleName(self.tr("What {name} becomes").format(name=name))
        combo.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._fill(combo, row)
        combo.activated.connect(lambda _index: self._chosen(row, combo.currentData()))
        return combo

    def _fill(self, combo: QtWidgets.QComboBox, row: int) -> None:
        column = self.columns[row]
        own = column_of(column.heading, parted(column.heading)[0], column.unit).signal
        combo.clear()
        combo.addItem(self.tr("Not imported"), Use.IGNORE)
        combo.addItem(self.tr("Words"), Use.WORDS)
        combo.addItem(_told(own), own.key)
        for signal in sorted(our_signals().values(), key=_told):
            fits = signal.minimum is not None and column.meaning(signal) is not None
            if fits and signal.key != own.key:
                combo.addItem(_told(signal), signal.key)
        now = column.signal.key if column.use is Use.NUMBER else column.use
        combo.setCurrentIndex(max(0, combo.findData(now)))

    def _chosen(self, row: int, what: Use | str) -> None:
        column = self.columns[row]
        if isinstance(what, Use):
            self.columns[row] = column.used_as(what)
        else:
            signal = our_signals().get(what)
            meant = None if signal is None else column.meaning(signal)
            own = column_of(column.heading, parted(column.heading)[0], column.unit)
            self.columns[row] = (meant or own).used_as(Use.NUMBER)
        self.changed.emit()

    def _unit(self, row: int, unit: str) -> None:
        if unit.strip() != self.columns[row].unit:
            self.columns[row] = self.columns[row].in_unit(unit.strip())
            self._fill(self.choice(row), row)
            self.changed.emit()


def _told(signal: Signal) -> str:
    name = told(signal.name)
    return f"{name} ({signal.unit})" if signal.unit else name
