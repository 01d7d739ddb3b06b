"""What a scan reads, while it runs and afterwards."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.coverage import CoverageMatrix
from motospect_desktop.ui.widgets.dtc_card import CodesEmpty, DtcCard
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.widgets.readiness import ReadinessCard
from motospect_desktop.ui.widgets.vin_line import VinLine
from motospect_desktop.ui.words import duration, service_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from motospect_desktop.diagnostics.events import ScanProgressed
    from motospect_desktop.domain.outcome import Answer
    from motospect_desktop.domain.scan import EcuReport, Scan

_TWO_COLUMNS = 960


class ScanResults(QtWidgets.QScrollArea):
    """Progress or coverage sentence on top, codes at the left, coverage and readiness right."""

    def __init__(self) -> None:
        super().__init__()
        self._scan: Scan | None = None
        self._told: Sequence[EcuReport] | None = None
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Results of the scan"))
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        for key, pages in (("PgDown", 1), ("PgUp", -1)):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self)
            shortcut.activated.connect(functools.partial(self._turn, pages))
        inside = QtWidgets.QWidget()
        self._column = column = QtWidgets.QVBoxLayout(inside)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width()
        column.setSpacing(12)
        column.addWidget(self._build_top())
        self._columns = QtWidgets.QBoxLayout(QtWidgets.QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._codes = _column()
        self._right = _column()
        self.matrix = CoverageMatrix()
        coverage = Card(self.tr("Coverage"))
        coverage.body.addWidget(self.matrix)
        self._readiness = _column()
        self._right.addWidget(coverage)
        self._right.addLayout(self._readiness)
        self._right.addStretch(1)
        self._columns.addLayout(self._codes, 1)
        self._columns.addLayout(self._right, 1)
        column.addLayout(self._columns)
        column.addStretch()
        self.setWidget(inside)

    def show_running(
        self,
        units: Sequence[str],
        progress: ScanProgressed | None,
        answers: Mapping[tuple[str, str], Answer],
        told: Sequence[EcuReport] | None,
    ) -> None:
        """Show how far the scan is and what came so far; ``units`` are known addresses.

        ``told`` is None until the units were asked for their codes.
        """
        if self._scan is not None or self._codes.count() == 0:
            self._scan = None
            _clear(self._codes)
            _clear(self._readiness)
        if told is not self._told or self._codes.count() == 0:
            self._told = told
            self._show_told(told)
        self._show_top(running=True)
        self.progress_line.setText(self._progress_words(progress))
        if progress is None:
            self.bar.setRange(0, 0)
            self.doing.setText("")
        else:
            self.bar.setRange(0, max(progress.total, progress.done, 1))
            self.bar.setValue(progress.done)
            asked = self.tr("Asking {ecu}: {service}") if progress.ecu_index else "{service}"
            service = service_name(progress.service)
            self.doing.setText(asked.format(ecu=progress.ecu, service=service))
        seen = dict.fromkeys([*units, *(ecu for ecu, _service in answers if ecu)])
        self.matrix.show_answers([(address, "") for address in seen], answers)

    def show_scan(self, scan: Scan) -> None:
        """Show a scan that ended."""
        self._show_top(running=False)
        if scan is self._scan:
            return
        self._scan = scan
        if scan.complete:
            self.ending.set_state("ok", self.tr("Complete"), Tone.OK)
        else:
            self.ending.set_state("warning", self.tr("Partial"), Tone.WARN)
        self.sentence.setText(scan.coverage)
        self.vin.show_vin(scan.vin)
        self.matrix.show_scan(scan)
        none = self.tr("The answers that came hold no codes. The coverage shows who was asked.")
        self._fill_codes(_cards(scan.ecus) or [CodesEmpty("info", none)])
        _clear(self._readiness)
        for ecu in scan.ecus:
            if ecu.readiness is not None:
                self._readiness.addWidget(ReadinessCard(ecu, ecu.readiness))

    def redraw(self) -> None:
        """Draw anew what is shown: its words or units are others."""
        scan, self._scan = self._scan, None
        self.matrix.forget()
        _clear(self._codes)
        if scan is not None:
            self.show_scan(scan)

    def _show_told(self, told: Sequence[EcuReport] | None) -> None:
        if told is None:
            words = self.tr("Codes are shown as soon as every unit was asked for them.")
        else:
            words = self.tr("The answers so far hold no codes; the scan goes on.")
        self._fill_codes(_cards(told or ()) or [CodesEmpty("pending", words)])

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(_TWO_COLUMNS)
        direction = QtWidgets.QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _keep_width(self) -> None:
        """Give the scroll bar the margin's place, so that its coming moves nothing."""
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._column.setContentsMargins(20, 6, 20 - taken, 14)

    def _turn(self, pages: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _build_top(self) -> QtWidgets.QWidget:
        card = Card()
        card.setMinimumHeight(scaled(104))
        self._running = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(self._running)
        column.setContentsMargins(0, 0, 0, 0)
        self.progress_line = Label("", "heading")
        self.bar = QtWidgets.QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.doing = Label("", "muted")
        for widget in (self.progress_line, self.bar, self.doing):
            column.addWidget(widget)
        self._ended = QtWidgets.QWidget()
        words = QtWidgets.QVBoxLayout(self._ended)
        words.setContentsMargins(0, 0, 0, 0)
        self.ending = StatusChip("ok", "", Tone.OK)
        self.sentence = Label("", wrap=True)
        self.vin = VinLine()
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.ending, alignment=QtCore.Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        words.addLayout(line)
        words.addWidget(self.vin)
        card.body.addWidget(self._running)
        card.body.addWidget(self._ended)
        return card

    def _show_top(self, *, running: bool) -> None:
        self._running.setVisible(running)
        self._ended.setVisible(not running)

    def _progress_words(self, progress: ScanProgressed | None) -> str:
        if progress is None:
            return self.tr("Reading the car")
        if progress.ecu_index:
            unit = self.tr("ECU {index} of {count}")
            words = unit.format(index=progress.ecu_index, count=progress.ecu_count)
        else:
            words = self.tr("Asking all units")
        if progress.remaining_s is None:
            return words
        left = self.tr("{time} left").format(time=duration(max(1.0, progress.remaining_s)))
        return f"{words} · {left}"

    def _fill_codes(self, cards: Sequence[QtWidgets.QWidget]) -> None:
        _clear(self._codes)
        for card in cards:
            self._codes.addWidget(card)
        self._codes.addStretch(1)


def _column() -> QtWidgets.QVBoxLayout:
    column = QtWidgets.QVBoxLayout()
    column.setSpacing(12)
    return column


def _cards(ecus: Sequence[EcuReport]) -> list[QtWidgets.QWidget]:
    return [DtcCard(dtc, ecu) for ecu in ecus for dtc in ecu.dtcs]


def _clear(column: QtWidgets.QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
