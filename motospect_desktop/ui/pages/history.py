"""History: stored scans, found, opened and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.history_changes import ChangesView
from motospect_desktop.ui.pages.history_compare import compare
from motospect_desktop.ui.pages.history_list import ScanList, local_time
from motospect_desktop.ui.pages.scan_results import ScanResults
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import EmptyState, ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.store import ScanSummary

_TYPING_MS = 250
_MOST = 500


class HistoryPage(Page):
    """The list at the left, the marked scan or a comparison at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._asked = 0  # answers to older questions are not shown
        self._opened = 0
        self._several = False  # scans are stored, shown or not
        self._scan: Scan | None = None
        self._pinned: Scan | None = None
        self._build()
        self._typing = QtCore.QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._list)
        self.field.textChanged.connect(self._typing.start)
        self.watch(context.bridge.scan_finished, self._list)

    @override
    def scan_meant(self) -> Scan | None:
        return self._scan

    @override
    def refresh(self) -> None:
        self._list()
        self.list.setFocus()
        self._draw_actions()

    def _build(self) -> None:
        self.empty = EmptyState(
            "history",
            self.tr("No scan is stored yet"),
            self.tr("Every scan of a car is kept on this computer and listed here."),
            self.tr("Go to Scan"),
            lambda: self.context.navigate("scan"),
        )
        self.trouble = ErrorPanel()
        self.trouble.add_action(self.tr("Try again"), self._list)
        both = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(both)
        row.setContentsMargins(20, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._build_list(), 2)
        row.addWidget(self._build_detail(), 5)
        self._whole = QtWidgets.QStackedWidget()
        self._whole.addWidget(both)
        self._whole.addWidget(self.empty)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        holder = QtWidgets.QHBoxLayout()
        holder.setContentsMargins(20, 0, 20, 0)
        holder.addWidget(self.trouble, 1, QtCore.Qt.AlignmentFlag.AlignTop)
        column.addLayout(holder)
        column.addWidget(self._whole, 1)
        self.end = self.add_header_action(self.tr("End comparison"), "Esc", self._end_comparison)
        self.compare = self.add_header_action(self.tr("Compare"), "Ctrl+E", self._pin)
        self.report = self.add_header_action(
            self.tr("Make report"), "Ctrl+P", self._make_report, primary=True
        )

    def _build_list(self) -> QtWidgets.QWidget:
        side = QtWidgets.QWidget()
        side.setMinimumWidth(304)
        column = QtWidgets.QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(8)
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Part of a VIN, or a code"))
        self.field.setAccessibleName(self.tr("Search scans"))
        self.field.setClearButtonEnabled(True)
        self.list = ScanList()
        self.list.currentRowChanged.connect(self._open)
        self.nothing = Label(self.tr("No stored scan matches."), "muted", wrap=True)
        self.nothing.setVisible(False)
        self.count = Label("", "small", Tone.MUTED)
        for widget in (self.field, self.nothing, self.list, self.count):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addStretch()
        return side

    def _build_detail(self) -> QtWidgets.QWidget:
        self.pinned = StatusChip("compare", "", Tone.ACCENT)
        self.results = ScanResults()
        self.changes = ChangesView()
        self.loading = Label("", "muted")
        self._detail = QtWidgets.QStackedWidget()
        for widget in (self.loading, self.results, self.changes):
            self._detail.addWidget(widget)
        side = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pinned)
        column.addWidget(self._detail, 1)
        return side

    def _list(self, _event: object = None) -> None:
        self._asked += 1
        asked, search = self._asked, self.field.text().strip()

        def listed(scans: tuple[ScanSummary, ...]) -> None:
            if asked == self._asked:
                self._show_list(scans, search)

        def failed(error: MotospectError) -> None:
            if asked == self._asked:
                self.trouble.show_error(error)
                self._whole.setVisible(self.list.count() > 0)

        store = self.context.bench.store
        self.context.background.run(lambda: store.scans(search=search, limit=_MOST), listed, failed)

    def _show_list(self, scans: tuple[ScanSummary, ...], search: str) -> None:
        self.trouble.clear()
        self._whole.setVisible(True)
        self._whole.setCurrentIndex(0 if scans or search else 1)
        self.nothing.setVisible(not scans)
        self.list.setVisible(bool(scans))
        words = (
            self.tr("Scans shown: {n}") if len(scans) < _MOST else self.tr("The newest {n} scans")
        )
        told = [words.format(n=len(scans))]
        if not search or len(scans) > 1:
            self._several = len(scans) > 1
        if scans and not self._several:
            told.append(self.tr("comparing needs two"))
        self.count.setText(" · ".join(told))
        self.list.show_scans(scans)
        self._draw_actions()

    def _open(self) -> None:
        self._opened += 1
        opened, scan_id = self._opened, self.list.chosen()
        if not scan_id:
            self._show(None)
            return

        def loaded(scan: Scan) -> None:
            if opened == self._opened:
                self.trouble.clear()
                self._show(scan)

        def failed(error: MotospectError) -> None:
            if opened == self._opened:
                self._show(None)
                self.trouble.show_error(error)

        self.context.background.run(lambda: self.context.bench.store.scan(scan_id), loaded, failed)

    def _show(self, scan: Scan | None) -> None:
        self._scan = scan
        self.scan_meant_changed.emit()
        if scan is None:
            self._detail.setCurrentWidget(self.loading)
        elif self._pinned is not None and self._pinned.id != scan.id:
            self.changes.show_comparison(compare(self._pinned, scan))
            self._detail.setCurrentWidget(self.changes)
        else:
            self.results.show_scan(scan)
            self._detail.setCurrentWidget(self.results)
        self._draw_actions()

    def _draw_actions(self) -> None:
        filled = self._scan is not None
        comparing = self._pinned is not None
        self.end.setVisible(comparing)
        self.compare.setVisible(filled and not comparing)
        self.compare.setEnabled(self._several)
        self.report.setVisible(filled)
        self.pinned.setVisible(comparing)
        if self._pinned is not None:
            shown = self._detail.currentWidget() is self.changes
            words = (
                self.tr("Compared with {moment}")
                if shown
                else self.tr("Choose the scan to compare with {moment}")
            )
            words = words.format(moment=local_time(self._pinned))
            self.pinned.set_state("compare", words, Tone.ACCENT)

    def _pin(self) -> None:
        self._pinned = self._scan
        self.list.hold()
        self._draw_actions()
        self.list.setFocus()

    def _end_comparison(self) -> None:
        self._pinned = None
        self._show(self._scan)

    def _make_report(self) -> None:
        if self._scan is not None:
            self.session.show_scan(self._scan)
            self.context.navigate("report")


PAGE = HistoryPage
