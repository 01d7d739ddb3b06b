"""Export: which signals and which time of a stored recording go into which kind of file."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.exchange import formats
from motospect_desktop.exchange.cutting import cut
from motospect_desktop.exchange.formats import Format
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.ui.pages.recording_work import FOLDER, FileDialog, usual_folder
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.recording import RecordedMark
    from motospect_desktop.store import RecordingSummary
    from motospect_desktop.store.recording_rows import TrackSummary
    from motospect_desktop.ui.page import Context
    from motospect_desktop.ui.pages.recording_work import Tell

_ROLE = QtCore.Qt.ItemDataRole.UserRole
_Found = tuple["RecordingSummary", "tuple[TrackSummary, ...]", "tuple[RecordedMark, ...]"]


class ExportDialog(FileDialog):
    """Asks what of the recording ``recording_id`` is written, then where to."""

    def __init__(self, context: Context, recording_id: str) -> None:
        title = self.tr("Export recording")
        super().__init__(context, title, self.tr("Choose the file…"), self._choose_file)
        self._id = recording_id
        self._marks: tuple[RecordedMark, ...] = ()
        self.resize(scaled(560), scaled(620))
        self.head = Label("", "heading", wrap=True)
        self.format = _combo(
            self.tr("Format"),
            (
                (self.tr("CSV, for spreadsheets"), Format.CSV),
                (self.tr("JSON, for programs"), Format.JSON),
                (self.tr("MDF 4, for measurement programs"), Format.MDF),
            ),
        )
        self.decimal = _combo(
            self.tr("Decimal sign"),
            ((self.tr("Point: 780.5"), Decimal.POINT), (self.tr("Comma: 780,5"), Decimal.COMMA)),
        )
        if self.locale().decimalPoint() == ",":
            self.decimal.setCurrentIndex(1)
        self.first = _combo(self.tr("From"), ((self.tr("The beginning"), -math.inf),))
        self.last = _combo(self.tr("To"), ((self.tr("The end"), math.inf),))
        self.signals = QtWidgets.QListWidget()
        self.signals.setAccessibleName(self.tr("Signals"))
        self.signals.itemChanged.connect(self._draw)
        self.format.currentIndexChanged.connect(self._draw)
        self.body.addWidget(self.head)
        form = QtWidgets.QFormLayout()
        for combo in (self.format, self.decimal, self.first, self.last):
            form.addRow(combo.accessibleName(), combo)
        self.body.addLayout(form)
        self.body.addWidget(Label(self.tr("Signals")))
        self.body.addWidget(self.signals, 1)
        recordings = context.bench.store.recordings
        self.fetch(
            lambda: (
                recordings.summary(recording_id),
                recordings.tracks(recording_id, tell=lambda _error: None),
                recordings.marks(recording_id),
            ),
            self._show,
        )

    def _show(self, found: _Found) -> None:
        summary, tracks, self._marks = found
        head = summary.head
        moment = head.started_at.astimezone()
        words = (head.title, head.vin, f"{moment:%Y-%m-%d %H:%M}")
        self.head.setText(" · ".join(word for word in words if word))
        several = len({track.source.ecu for track in tracks}) > 1
        for track in tracks:
            name = told(track.signal.name)
            text = f"{name} ({track.source.ecu})" if several and track.source.ecu else name
            item = QtWidgets.QListWidgetItem(text)
            item.setData(_ROLE, track.place)
            item.setCheckState(QtCore.Qt.CheckState.Checked)
            self.signals.addItem(item)
        for mark in self._marks:
            text = self.tr("Mark {number} at {at} s").format(
                number=mark.number, at=number(mark.at_s, 1)
            )
            text = f"{text}: {mark.text}" if mark.text else text
            for combo in (self.first, self.last):
                combo.addItem(text, mark.at_s)
        self._draw()
        self.format.setFocus()

    def places(self) -> tuple[int, ...]:
        """The signals that are ticked."""
        items = (self.signals.item(row) for row in range(self.signals.count()))
        ticked = QtCore.Qt.CheckState.Checked
        return tuple(item.data(_ROLE) for item in items if item.checkState() == ticked)

    def _draw(self) -> None:
        self.decimal.setEnabled(self.format.currentData() is Format.CSV)
        self.act.setEnabled(bool(self.places()) and not self.running)

    def _choose_file(self) -> None:
        chosen: Format = self.format.currentData()
        dialog = QtWidgets.QFileDialog(
            self, self.windowTitle(), usual_folder(self.context), f"*{chosen.value}"
        )
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(chosen.value.lstrip("."))
        dialog.selectFile(f"{_file_name(self.head.text())}{chosen.value}")
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write what is chosen to ``path``, whose name tells the format."""
        self.context.settings.setValue(FOLDER, str(path.parent))
        recordings, recording_id = self.context.bench.store.recordings, self._id
        places, decimal = self.places(), self.decimal.currentData()
        bounds = (self.first.currentData(), self.last.currentData())
        first_s, last_s = min(bounds), max(bounds)

        def export(tell: Tell) -> Path:
            whole = recordings.recording(recording_id)
            tell(0.0)
            part = cut(whole, places=places, first_s=first_s, last_s=last_s)
            formats.write(part, path, decimal=decimal, tell=tell)
            return path

        self.work(export, self._exported)

    def _exported(self, path: Path) -> None:
        self.context.toast(self.tr("Exported to {path}").format(path=path), Tone.OK)
        self.accept()


def ask_export(context: Context, recording_id: str) -> ExportDialog:
    """Open the dialog for the stored recording ``recording_id``."""
    dialog = ExportDialog(context, recording_id)
    dialog.show()
    return dialog


def _combo(name: str, items: Sequence[tuple[str, object]]) -> QtWidgets.QComboBox:
    combo = QtWidgets.QComboBox()
    combo.setAccessibleName(name)
    for text, data in items:
        combo.addItem(text, data)
    return combo


def _file_name(words: str) -> str:
    """``words`` without what file systems refuse."""
    kept = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in words)
    return "_".join(("MOTOSPECT", *kept.split()))
