"""Scan: read everything once, show it as it comes, keep what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.scan_results import ScanResults
from motospect_desktop.ui.session import Activity
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import EmptyState
from motospect_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import ScanFinished


class ScanPage(Page):
    """Not connected, ready, running or read: one of four, drawn from the session."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.unconnected = EmptyState(
            "unlinked",
            self.tr("No car is connected"),
            self.tr("Connect an adapter or open the demo car, then read the codes here."),
            self.tr("Go to Connect"),
            lambda: context.navigate("connect"),
        )
        self.ready = EmptyState(
            "scan",
            self.tr("Ready to read the car"),
            self.tr(
                "Asks every control unit that answers for its codes, freeze frames, readiness "
                "and the VIN. Nothing is written to the car."
            ),
            self.tr("Read codes"),
            self._start,
        )
        self.ready.button.set_kind("primary")
        self.ready.button.setMinimumSize(QtCore.QSize(scaled(260), scaled(72)))
        self.results = ScanResults()
        self.all_units = TickBox(
            self.tr("All control units, airbag and body too (slower)"), "Ctrl+U"
        )
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        choice = QtWidgets.QHBoxLayout()
        choice.setContentsMargins(20, 0, 20, 0)
        choice.addWidget(self.all_units, alignment=QtCore.Qt.AlignmentFlag.AlignRight)
        column.addLayout(choice)
        self._stack = QtWidgets.QStackedLayout()
        column.addLayout(self._stack, 1)
        for widget in (self.unconnected, self.ready, self.results):
            self._stack.addWidget(widget)
        self._build_actions()
        for signal in (
            self.session.link_changed,
            self.session.scan_changed,
            self.session.progress_changed,
        ):
            self.watch(signal, self.refresh)
        context.bridge.scan_finished.connect(self._tell_end)

    @override
    def refresh(self) -> None:
        scan = self.session.scan
        running = self.session.activity is Activity.SCANNING
        self.stop.setVisible(running)
        self.live.setVisible(not running and self.session.online)
        self.report.setVisible(not running and scan is not None)
        self.read.setVisible(not running)
        self.read.setEnabled(self.session.online)
        car = self.session.car if self.session.online else None
        self.all_units.setVisible(not running and car is not None and car.all_units)
        self.set_primary(self.read, primary=scan is None)
        if running:
            units = self.session.car.ecus if self.session.car is not None else ()
            session = self.session
            self.results.show_running(units, session.progress, session.answers, session.told)
            self._stack.setCurrentWidget(self.results)
        elif scan is not None:
            self.results.show_scan(scan)
            self._stack.setCurrentWidget(self.results)
        else:
            self._stack.setCurrentWidget(self.ready if self.session.online else self.unconnected)

    @override
    def redraw(self) -> None:
        self.results.redraw()
        super().redraw()

    def _start(self) -> None:
        can = self.session.car is not None and self.session.car.all_units
        self.session.start_scan(all_units=can and self.all_units.isChecked())

    def _build_actions(self) -> None:
        self.live = self.add_header_action(
            self.tr("Watch live data"), "Ctrl+L", lambda: self.context.navigate("live")
        )
        self.read = self.add_header_action(self.tr("Read codes"), "F5", self._start, primary=True)
        self.report = self.add_header_action(
            self.tr("Make report"), "Ctrl+P", lambda: self.context.navigate("report"), primary=True
        )
        self.stop = self.add_header_action(self.tr("Stop"), "Esc", self.session.stop, primary=True)

    def _tell_end(self, event: ScanFinished) -> None:
        if self.isVisible():
            return
        if event.scan.complete:
            self.context.toast(self.tr("The scan is complete."), Tone.OK)
        else:
            self.context.toast(self.tr("The scan ended early; what was read is kept."), Tone.WARN)


PAGE = ScanPage
