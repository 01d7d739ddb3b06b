"""Report: the PDF of the scan on show, as it will be on paper."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.report_paper import print_pdf, save_copy
from motospect_desktop.ui.pages.report_preview import PdfPreview
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton, SignButton
from motospect_desktop.ui.widgets.cards import Card, EmptyState, ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.facts import Facts
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.errors import MotospectError


class ReportPage(Page):
    """Facts and page tools at the left, the page at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.lp = shutil.which("lp")
        self._folder = QtCore.QTemporaryDir()
        self._scan: Scan | None = None
        self._head: object = None  # the settings that the file was written with
        self._file: Path | None = None
        self._printing = False
        self._again: Callable[[], None] = self._write
        self._build()
        self.watch(self.session.scan_changed, self.refresh)

    @override
    def refresh(self) -> None:
        scan = self.session.scan
        self._stack.setCurrentIndex(1 if scan is not None else 0)
        head = self.context.preferences.printed
        if scan is not None and (scan is not self._scan or head != self._head):
            self._scan, self._file, self._head = scan, None, head
            self._draw_facts(scan)
            self._write()
        self._draw_actions()
        self.preview.setFocus()

    @override
    def redraw(self) -> None:
        if self._scan is not None:
            self._draw_facts(self._scan)
        super().redraw()

    def _build(self) -> None:
        self.empty = EmptyState(
            "report",
            self.tr("No scan to report yet"),
            self.tr("Read a car, or open a stored scan in History, then make its report here."),
            self.tr("Go to Scan"),
            lambda: self.context.navigate("scan"),
        )
        self._build_tools()
        self.trouble = ErrorPanel()
        self.trouble.add_action(self.tr("Try again"), self._try_again)
        self.preview = PdfPreview(self.context.background, self._cannot_show)
        self.preview.moved.connect(self._draw_place)
        filled = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(filled)
        row.setContentsMargins(20, 6, 20, 14)
        row.setSpacing(12)
        row.addWidget(self._build_side(), 0)
        right = QtWidgets.QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.trouble, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.preview, 1)
        row.addLayout(right, 1)
        self._stack = QtWidgets.QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self.open = self.add_header_action(self.tr("Open PDF"), "Ctrl+O", self._open)
        self.save = self.add_header_action(self.tr("Save as…"), "Ctrl+S", self._save)
        self.print = self.add_header_action(self.tr("Print"), "Ctrl+P", self._print, primary=True)

    def _build_tools(self) -> None:
        def tool(text: str, key: str, slot: Callable[[], None]) -> QtGui.QAction:
            action = QtGui.QAction(text, self)
            action.setShortcut(QtGui.QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)
            return action

        self.before = tool(self.tr("Back"), "PgUp", lambda: self.preview.turn(-1))
        self.after = tool(self.tr("Next"), "PgDown", lambda: self.preview.turn(1))
        self.smaller = tool(self.tr("Smaller"), "-", lambda: self.preview.change_zoom(-1))
        self.larger = tool(self.tr("Larger"), "+", lambda: self.preview.change_zoom(1))
        self.fit = tool(self.tr("Fill the width"), "F", lambda: self.preview.change_zoom(0))

    def _build_side(self) -> QtWidgets.QWidget:
        card = Card()
        card.setFixedWidth(scaled(372))
        self.state = StatusChip("report", "", Tone.ACCENT)
        self.facts = Facts()
        self.coverage = Label("", "muted", wrap=True)
        self.place = Label("", "heading")
        top = QtWidgets.QHBoxLayout()
        top.addWidget(self.place)
        top.addStretch()
        top.addWidget(self.state)
        turning, zooming = QtWidgets.QHBoxLayout(), QtWidgets.QHBoxLayout()
        turning.addWidget(ActionButton(self.before, card))
        turning.addWidget(ActionButton(self.after, card))
        zooming.addWidget(SignButton("\N{MINUS SIGN}", self.smaller, card))
        zooming.addWidget(SignButton("+", self.larger, card))
        zooming.addWidget(ActionButton(self.fit, card), 1)
        inside = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.facts, self.coverage):
            column.addWidget(widget)
        column.addStretch()
        area = QtWidgets.QScrollArea()
        area.setProperty("inCard", "true")
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.body.addLayout(top)
        card.body.addWidget(area, 1)
        for buttons in (turning, zooming):
            buttons.setSpacing(4)
            card.body.addLayout(buttons)
        return card

    def _draw_facts(self, scan: Scan) -> None:
        codes = sorted({dtc.code for ecu in scan.ecus for dtc in ecu.dtcs})
        none = self.tr("none in the answers")
        state = self.tr("Complete") if scan.complete else self.tr("Partial")
        self.facts.show_facts(
            (
                (self.tr("Scanned"), f"{scan.started_at.astimezone():%Y-%m-%d %H:%M}"),
                (self.tr("VIN"), scan.vin.value or self.tr("not read")),
                (self.tr("Vehicle"), scan.vin.manufacturer or self.tr("unknown")),
                (self.tr("Codes"), ", ".join(codes) or none),
                (self.tr("Scan"), state),
            )
        )
        self.coverage.setText(scan.coverage)

    def _draw_actions(self) -> None:
        ready = self._file is not None
        for action in (self.open, self.save, self.print):
            action.setVisible(self._scan is not None)
            action.setEnabled(ready)
        self.print.setEnabled(ready and not self._printing)
        for action in (self.smaller, self.larger, self.fit):
            action.setEnabled(ready)
        self.before.setEnabled(ready and self.preview.page > 0)
        self.after.setEnabled(ready and self.preview.page + 1 < self.preview.pages)
        self.preview.setVisible(ready)
        self.place.setVisible(ready)

    def _draw_place(self, page: int, pages: int, zoom: float) -> None:
        words = self.tr("Page {page} of {pages} · {zoom} %")
        self.place.setText(words.format(page=page, pages=pages, zoom=round(zoom * 100)))
        self._draw_actions()

    def _write(self) -> None:
        """Write the report of the scan on show into a file of our own."""
        scan = self._scan
        if scan is None:
            return
        self.trouble.clear()
        self.state.set_state("report", self.tr("Writing the report…"), Tone.ACCENT)
        path = Path(self._folder.filePath(f"{scan.id}.pdf"))

        def write() -> Path:
            self.context.bench.write_report(scan, path)
            return path

        def written(file: Path) -> None:
            if scan is self._scan:  # else another one is being written by now
                self._file = file
                self.state.set_state("ok", self.tr("Ready"), Tone.OK)
                self._draw_actions()
                self.preview.show_file(file)

        def failed(error: MotospectError) -> None:
            if scan is self._scan:
                self.state.set_state("error", self.tr("Not written"), Tone.BAD)
                self._show_trouble(error, self._write)

        self.context.background.run(write, written, failed)

    def _try_again(self) -> None:
        self._again()

    def _cannot_show(self, error: MotospectError) -> None:
        self._show_trouble(error, self._write)

    def _show_trouble(self, error: MotospectError, again: Callable[[], None]) -> None:
        self._again = again
        self.trouble.show_error(error)
        self._draw_actions()

    def _open(self) -> None:
        if self._file is not None:
            QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(self._file)))

    def _save(self) -> None:
        if self._file is None or self._scan is None:
            return
        documents = QtCore.QStandardPaths.StandardLocation.DocumentsLocation
        folder = QtCore.QStandardPaths.writableLocation(documents)
        name = "_".join(
            part
            for part in (
                "MOTOSPECT",
                self._scan.vin.value,
                f"{self._scan.started_at.astimezone():%Y-%m-%d_%H-%M}",
            )
            if part
        )
        dialog = QtWidgets.QFileDialog(self, self.tr("Save the report"), folder, "PDF (*.pdf)")
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{name}.pdf")
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def save_to(self, target: Path) -> None:
        """Save the report as ``target``."""
        source = self._file
        if source is None:
            return

        def saved(_none: None) -> None:
            self.trouble.clear()
            self.context.toast(self.tr("Saved as {path}").format(path=target), Tone.OK)

        def failed(error: MotospectError) -> None:
            self._show_trouble(error, self._save)

        self.context.background.run(lambda: save_copy(source, target), saved, failed)

    def _print(self) -> None:
        file, lp = self._file, self.lp
        if file is None:
            return
        self._printing = True
        self._draw_actions()

        def ended() -> None:
            self._printing = False
            self._draw_actions()

        def printed(printer: str) -> None:
            ended()
            self.trouble.clear()
            words = self.tr("Handed to the printer. {printer}").format(printer=printer)
            self.context.toast(words.strip(), Tone.OK)

        def failed(error: MotospectError) -> None:
            ended()
            self._show_trouble(error, self._print)

        self.context.background.run(lambda: print_pdf(file, lp), printed, failed)


PAGE = ReportPage
