"""History: stored scans and recordings, found, opened and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.domain.scan import Scan
from motospect_desktop.store import RecordingSummary
from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.history_changes import ChangesView
from motospect_desktop.ui.pages.history_compare import compare
from motospect_desktop.ui.pages.history_list import HistoryList, local_time, timeline
from motospect_desktop.ui.pages.history_recordings import RecordingDetail
from motospect_desktop.ui.pages.recording_import import ask_import
from motospect_desktop.ui.pages.recording_words import local_moment, size, vehicle
from motospect_desktop.ui.pages.scan_results import ScanResults
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton
from motospect_desktop.ui.widgets.cards import EmptyState, ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.store import ScanSummary

    _Found = tuple[tuple[ScanSummary, ...], tuple[RecordingSummary, ...], int]

_TYPING_MS = 250
_MOST = 500


class HistoryPage(Page):
    """The list at the left, the marked scan or a comparison at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._asked = 0  # answers to older questions are not shown
        self._opened = 0
        self._recordings = 0  # shown
        self._several = False  # scans are stored, shown or not
        self._scan: Scan | None = None
        self._pinned: Scan | RecordingSummary | None = None
        self._build()
        self.setFocusProxy(self.list)  # the arrow keys choose as soon as the page is shown
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
    def title_meant(self) -> tuple[str, str] | None:
        summary = self.recording.summary
        if summary is None:
            return None
        return vehicle(summary.head), self.tr("Recording of {moment}").format(
            moment=local_moment(summary.head.started_at)
        )

    @override
    def refresh(self) -> None:
        self._list()
        self._draw_actions()

    @override
    def redraw(self) -> None:
        self.list.viewport().update()
        self.results.redraw()
        if self._scan is not None:
            self._show(self._scan)
        super().redraw()

    def _build(self) -> None:
        self.empty = EmptyState(
            "history",
            self.tr("No scan is stored yet"),
            self.tr(
                "Every scan and recording of a car is kept on this computer and listed here. "
                "Recordings of other programs come in by Ctrl+I."
            ),
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
        self.open = self.add_header_action(
            self.tr("Open in Live data"), "Ctrl+L", self._open_recording, primary=True
        )
        self.report = self.add_header_action(
            self.tr("Make report"), "Ctrl+P", self._make_report, primary=True
        )

    def _build_list(self) -> QtWidgets.QWidget:
        side = QtWidgets.QWidget()
        side.setMinimumWidth(scaled(304))
        column = QtWidgets.QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(8)
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Part of a VIN, a title, or a code"))
        self.field.setAccessibleName(self.tr("Search scans and recordings"))
        self.field.setClearButtonEnabled(True)
        self.list = HistoryList()
        self.list.currentRowChanged.connect(self._open_entry)
        self.list.itemDoubleClicked.connect(self._open_recording)
        self.nothing = Label(self.tr("Nothing that is stored matches."), "muted", wrap=True)
        self.nothing.setVisible(False)
        self.count = Label("", "small", Tone.MUTED)
        self.room = Label("", "small", Tone.MUTED, wrap=True)
        self.bring = QtGui.QAction(self.tr("Import recording…"), self)
        self.bring.setShortcut(QtGui.QKeySequence("Ctrl+I"))
        self.bring.triggered.connect(self._import)
        self.addAction(self.bring)
        button = ActionButton(self.bring, side)
        for widget in (self.field, self.nothing, self.list, self.count, self.room, button):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addStretch()
        return side

    def _build_detail(self) -> QtWidgets.QWidget:
        self.pinned = StatusChip("compare", "", Tone.ACCENT)
        self.results = ScanResults()
        self.changes = ChangesView()
        self.recording = RecordingDetail(self)
        self.recording.changed.connect(self._list)
        self.loading = Label("", "muted")
        self._detail = QtWidgets.QStackedWidget()
        for widget in (self.loading, self.results, self.changes, self.recording):
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

        store = self.context.bench.store

        def work() -> _Found:
            recordings = store.recordings
            return (
                store.scans(search=search, limit=_MOST),
                recordings.recordings(search=search, limit=_MOST),
                recordings.size_bytes(),
            )

        def listed(found: _Found) -> None:
            if asked == self._asked:
                self._show_list(found, search)

        def failed(error: MotospectError) -> None:
            if asked == self._asked:
                self.trouble.show_error(error)
                self._whole.setVisible(self.list.count() > 0)

        self.context.background.run(work, listed, failed)

    def _show_list(self, found: _Found, search: str) -> None:
        scans, recordings, size_bytes = found
        entries = timeline(scans, recordings)
        self.trouble.clear()
        self._whole.setVisible(True)
        self._whole.setCurrentIndex(0 if entries or search else 1)
        self.nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        words = (
            self.tr("Scans shown: {n}") if len(scans) < _MOST else self.tr("The newest {n} scans")
        )
        told = [words.format(n=len(scans))]
        if not search or len(scans) > 1:
            self._several = len(scans) > 1
        self._recordings = len(recordings)
        if scans and not self._several:
            told.append(self.tr("comparing needs two"))
        self.count.setText(" · ".join(told))
        room = self.tr("Recordings: {n}, all of them take {size}")
        self.room.setText(room.format(n=len(recordings), size=size(size_bytes)))
        self.room.setVisible(size_bytes > 0)
        self.list.show_entries(entries)
        self._draw_actions()

    def _open_entry(self) -> None:
        self._opened += 1
        opened, entry = self._opened, self.list.entry()
        if entry is None or isinstance(entry, RecordingSummary):
            self.trouble.clear()
            self._show(None, entry)
            return
        scan_id = entry.id

        def loaded(scan: Scan) -> None:
            if opened == self._opened:
                self.trouble.clear()
                self._show(scan)

        def failed(error: MotospectError) -> None:
            if opened == self._opened:
                self._show(None)
                self.trouble.show_error(error)

        self.context.background.run(lambda: self.context.bench.store.scan(scan_id), loaded, failed)

    def _show(self, scan: Scan | None, recording: RecordingSummary | None = None) -> None:
        self._scan = scan
        self.recording.show_recording(recording)
        self.scan_meant_changed.emit()
        self.named.emit()
        if recording is not None:
            self._detail.setCurrentWidget(self.recording)
        elif scan is None:
            self._detail.setCurrentWidget(self.loading)
        elif isinstance(self._pinned, Scan) and self._pinned.id != scan.id:
            self.changes.show_comparison(compare(self._pinned, scan))
            self._detail.setCurrentWidget(self.changes)
        else:
            self.results.show_scan(scan)
            self._detail.setCurrentWidget(self.results)
        self._draw_actions()

    def _draw_actions(self) -> None:
        recording, pinned = self.recording.summary, self._pinned
        filled = self._scan is not None or recording is not None
        self.end.setVisible(pinned is not None)
        self.compare.setVisible(filled and pinned is None)
        self.compare.setEnabled(self._several if recording is None else self._recordings > 1)
        both = self._both()
        self.open.setVisible(recording is not None)
        self.open.setText(self.tr("Open both") if both else self.tr("Open in Live data"))
        self.report.setVisible(self._scan is not None)
        self.pinned.setVisible(pinned is not None)
        if pinned is not None:
            self.pinned.set_state("compare", self._pin_words(pinned), Tone.ACCENT)

    def _pin_words(self, pinned: Scan | RecordingSummary) -> str:
        if isinstance(pinned, RecordingSummary):
            moment = local_moment(pinned.head.started_at)
            if self._both():
                return self.tr("Open both: the one of {moment} first").format(moment=moment)
            return self.tr("Choose the recording to compare with {moment}").format(moment=moment)
        shown = self._detail.currentWidget() is self.changes
        words = (
            self.tr("Compared with {moment}")
            if shown
            else self.tr("Choose the scan to compare with {moment}")
        )
        return words.format(moment=local_time(pinned))

    def _both(self) -> tuple[str, ...]:
        """The recording that is held and another one that is marked."""
        one, other = self._pinned, self.recording.summary
        if not isinstance(one, RecordingSummary) or other is None or one.head.id == other.head.id:
            return ()
        return one.head.id, other.head.id

    def _pin(self) -> None:
        self._pinned = self._scan or self.recording.summary
        self.list.hold()
        self._draw_actions()
        self.list.setFocus()

    def _import(self) -> None:
        ask_import(self.context, self._list)

    def _end_comparison(self) -> None:
        self._pinned = None
        self._show(self._scan, self.recording.summary)

    def _open_recording(self) -> None:
        if self.recording.summary is not None:
            ids = self._both() or (self.recording.summary.head.id,)
            self._pinned = None
            self.session.open_recordings(*ids)
            self.context.navigate("live")

    def _make_report(self) -> None:
        if self._scan is not None:
            self.session.show_scan(self._scan)
            self.context.navigate("report")


PAGE = HistoryPage
