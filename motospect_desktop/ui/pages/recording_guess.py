"""What a foreign table seems to mean: time, decimal sign, columns, first rows, doubts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.errors import RecordingFileError
from motospect_desktop.exchange.moments import Kind
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.ui.pages.recording_columns import ColumnTable
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.exchange.mapping import Mapping, Preview

_MOST_HZ = 10_000.0
_DATE_WIDTH, _RATE_WIDTH = 200, 92


class GuessView(QtWidgets.QWidget):
    """Shows a ``Preview`` and takes what a person changes of it."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self.doubts = Label("", tone=Tone.WARN, wrap=True)
        self.time = QtWidgets.QComboBox()
        self.kind = QtWidgets.QComboBox()
        for combo in (self.time, self.kind):
            combo.setSizeAdjustPolicy(
                QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.rate = QtWidgets.QLineEdit("1")
        self.rate.setFixedWidth(scaled(_RATE_WIDTH))
        self.began = QtWidgets.QLineEdit()
        self.began.setFixedWidth(scaled(_DATE_WIDTH))
        self.decimal = QtWidgets.QComboBox()
        self.decimal.addItem(self.tr("Point: 780.5"), Decimal.POINT)
        self.decimal.addItem(self.tr("Comma: 780,5"), Decimal.COMMA)
        self.time.activated.connect(self._time_chosen)
        self.kind.activated.connect(self._draw)
        self.columns = ColumnTable()
        self.rows = QtWidgets.QTableWidget()
        self.rows.setAccessibleName(self.tr("The first rows"))
        self.rows.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.doubts)
        column.addLayout(self._build_fields())
        column.addWidget(self.columns, 3)
        column.addWidget(self.rows, 2)

    def _build_fields(self) -> QtWidgets.QGridLayout:
        grid = QtWidgets.QGridLayout()
        named = (
            (self.tr("Time"), self.time),
            (self.tr("Kind of time"), self.kind),
            (self.tr("Rows a second"), self.rate),
            (self.tr("Began"), self.began),
            (self.tr("Decimal sign"), self.decimal),
        )
        for place, (name, field) in enumerate(named):
            field.setAccessibleName(name)
            grid.addWidget(Label(name, "small", Tone.MUTED), 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        return grid

    def show_preview(self, preview: Preview) -> None:
        """Begin with the guess."""
        self._preview, mapping = preview, preview.mapping
        self.doubts.setText("\n".join(map(told, preview.doubts)))
        self.doubts.setVisible(bool(preview.doubts))
        self.time.addItem(self.tr("No column: rows at a fixed rate"), None)
        for place, heading in enumerate(mapping.headings):
            self.time.addItem(heading, place)
        self.time.setCurrentIndex(0 if mapping.time_place is None else mapping.time_place + 1)
        for kind, words in self._kinds():
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(self.kind.findData(mapping.time))
        self.decimal.setCurrentIndex(self.decimal.findData(mapping.decimal))
        self.began.setText(_text(mapping.began))
        self.columns.show_columns(mapping.columns)
        self._show_rows(preview)
        self._draw()

    def mapping(self) -> Mapping | None:
        """The guess with everything that was changed, None before there is one.

        Raises ``RecordingFileError`` for a rate or a beginning that is none.
        """
        if self._preview is None:
            return None
        mapping, place = self._preview.mapping, self.time.currentData()
        if self.began.isEnabled() and self.began.text().strip() != _text(mapping.began):
            mapping = replace(mapping, began=self._moment())
        if place is None:
            mapping = replace(mapping, rate_hz=self._rate_hz())
        return replace(
            mapping.with_time(Kind.RATE if place is None else self.kind.currentData(), place),
            decimal=self.decimal.currentData(),
            columns=tuple(self.columns.columns),
        )

    def _moment(self) -> datetime:
        text = self.began.text().strip()
        try:
            return datetime.fromisoformat(text).astimezone()
        except (ValueError, OverflowError) as error:
            raise RecordingFileError(
                self.tr("'{text}' is no date.").format(text=text),
                remedy=self.tr("Write it as 2026-03-14 11:05:09."),
            ) from error

    def _rate_hz(self) -> float:
        text = self.rate.text().strip().replace(",", ".")
        try:
            rate_hz = float(text)
        except ValueError:
            rate_hz = 0.0
        if not 0 < rate_hz <= _MOST_HZ:
            raise RecordingFileError(
                self.tr("'{text}' is no number of rows a second.").format(text=text),
                remedy=self.tr("Write a number above 0, such as 10."),
            )
        return rate_hz

    def _time_chosen(self) -> None:
        place = self.time.currentData()
        if self._preview is not None and place is not None:
            guessed = self._preview.kinds[place] or Kind.SECONDS
            self.kind.setCurrentIndex(self.kind.findData(guessed))
        self._draw()

    def _draw(self) -> None:
        timed = self.time.currentData() is not None
        self.kind.setEnabled(timed)
        self.rate.setEnabled(not timed)
        self.began.setEnabled(not (timed and self.kind.currentData().dated))

    def _show_rows(self, preview: Preview) -> None:
        headings = preview.mapping.headings
        self.rows.setColumnCount(len(headings))
        self.rows.setHorizontalHeaderLabels(list(headings))
        self.rows.setRowCount(len(preview.rows))
        for row, cells in enumerate(preview.rows):
            for place, cell in enumerate(cells[: len(headings)]):
                self.rows.setItem(row, place, QtWidgets.QTableWidgetItem(cell))
        self.rows.resizeColumnsToContents()

    def _kinds(self) -> tuple[tuple[Kind, str], ...]:
        return (
            (Kind.ISO, self.tr("Date and time, 2026-03-14 11:05:09")),
            (Kind.WORDED, self.tr("Date and time, 14-Mar-2026 11:05:09")),
            (Kind.DOTTED, self.tr("Date and time, 14.03.2026 11:05:09")),
            (Kind.CLOCK, self.tr("Time of day, 11:05:09")),
            (Kind.DAY_SECONDS, self.tr("Seconds since midnight")),
            (Kind.SECONDS, self.tr("Seconds since the beginning")),
            (Kind.MILLISECONDS, self.tr("Milliseconds since the beginning")),
            (Kind.EPOCH_S, self.tr("Seconds since 1970")),
            (Kind.EPOCH_MS, self.tr("Milliseconds since 1970")),
        )


def _text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}"
