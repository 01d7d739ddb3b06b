"""Import: a file of this or another program becomes a stored recording."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.errors import RecordingFileError
from motospect_desktop.exchange.arriving import arrive
from motospect_desktop.exchange.formats import Content, content_of
from motospect_desktop.exchange.sniffing import sniff
from motospect_desktop.ui.pages.recording_guess import GuessView
from motospect_desktop.ui.pages.recording_work import FOLDER, FileDialog, StoppedError, usual_folder
from motospect_desktop.ui.theme.apply import application, scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.exchange.foreign import Imported
    from motospect_desktop.exchange.mapping import Preview
    from motospect_desktop.ui.page import Context
    from motospect_desktop.ui.pages.recording_work import Tell

PATTERNS = "*.csv *.txt *.tsv *.json *.mf4"


class ImportDialog(FileDialog):
    """Shows what ``path`` seems to hold, lets it be corrected, and stores it.

    ``imported`` tells the new recording's id.
    """

    imported = QtCore.Signal(str)

    def __init__(self, context: Context, path: Path) -> None:
        super().__init__(context, self.tr("Import recording"), self.tr("Import"), self.import_now)
        self._path = path
        self.resize(scaled(960), scaled(640))
        context.settings.setValue(FOLDER, str(path.parent))
        self.head = Label(path.name, "heading", wrap=True)
        self.told = Label("", "muted", wrap=True)
        self.told.hide()
        self.guess = GuessView()
        self.guess.hide()
        self.refused = QtWidgets.QListWidget()
        self.refused.setAccessibleName(self.tr("What was refused"))
        self.refused.hide()
        for widget in (self.head, self.told, self.guess, self.refused):
            self.body.addWidget(widget, 1 if widget in {self.guess, self.refused} else 0)
        self.body.addStretch()
        self.fetch(lambda: sniff(path) if content_of(path) is Content.OTHER else None, self._show)

    def _show(self, preview: Preview | None) -> None:
        self.act.setEnabled(True)
        self.act.setFocus()
        if preview is None:
            self.told.setText(self.tr("It is read as it stands; nothing has to be chosen."))
            self.told.show()
            return
        self.guess.show_preview(preview)
        self.guess.show()

    def import_now(self) -> None:
        """Read the file as it is shown and store what comes out."""
        try:
            mapping = self.guess.mapping()
        except RecordingFileError as error:
            self.trouble.show_error(error)
            return
        path, recordings = self._path, self.context.bench.store.recordings

        def read(tell: Tell) -> Imported:
            found = arrive(path, mapping, tell)
            tell(1.0)
            recordings.save(found.recording)
            try:
                tell(1.0)
            except StoppedError:  # Cancel leaves nothing behind
                recordings.delete(found.recording.head.id)
                raise
            return found

        self.work(read, self._imported)

    def _imported(self, found: Imported) -> None:
        words = self.tr("Imported: {samples} samples of {signals} signals").format(
            samples=found.samples, signals=len(found.recording.tracks)
        )
        refused = found.refused_cells + found.refused_rows
        if refused:
            more = self.tr("{cells} cells and {rows} rows were refused")
            more = more.format(cells=found.refused_cells, rows=found.refused_rows)
            words = f"{words}. {more}."
        self.context.toast(words, Tone.WARN if refused else Tone.OK)
        self.imported.emit(found.recording.head.id)
        if not (refused or found.empty):
            self.accept()
            return
        self._list_refused(found, words)

    def _list_refused(self, found: Imported, words: str) -> None:
        self.guess.hide()
        self.act.hide()
        self.leave.setText(self.tr("Close"))
        self.told.setText(words)
        self.told.show()
        if found.empty:
            empty = self.tr("Columns without a value: {names}")
            self.refused.addItem(empty.format(names=", ".join(found.empty)))
        self.refused.addItems([one.sentence() for one in found.first_refused])
        rest = found.refused_cells + found.refused_rows - len(found.first_refused)
        if rest:
            self.refused.addItem(self.tr("and {n} more").format(n=rest))
        self.refused.show()
        self.leave.setFocus()


def ask_import(context: Context, imported: Callable[[str], None] = lambda _id: None) -> None:
    """Ask for a file, then open its dialog; ``imported`` gets the id of the new recording."""
    dialog = QtWidgets.QFileDialog(
        application().activeWindow(),
        QtCore.QCoreApplication.translate("ImportDialog", "Import recording"),
        usual_folder(context),
        f"{PATTERNS};;*",
    )
    dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: open_import(context, Path(path), imported))
    dialog.open()


def open_import(
    context: Context, path: Path, imported: Callable[[str], None] = lambda _id: None
) -> ImportDialog:
    """Open the dialog for the file at ``path``."""
    dialog = ImportDialog(context, path)
    dialog.imported.connect(imported)
    dialog.show()
    return dialog
