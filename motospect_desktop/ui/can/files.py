"""Captures and databases of the CAN page: opening, saving, stored logs, always off the thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.can.log_work import LogWork
from motospect_desktop.ui.can.remembered import Found, Remembered, read
from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.diagnostics.can_events import CaptureSummary
    from motospect_desktop.protocols.dbc import Dbc
    from motospect_desktop.store.can_frames import CanLogSummary
    from motospect_desktop.ui.can.capture_panel import CapturePanel
    from motospect_desktop.ui.can.monitor import Monitor
    from motospect_desktop.ui.can.signal_panel import SignalPanel
    from motospect_desktop.ui.can.view import CanView
    from motospect_desktop.ui.can_workbench import FileWork
    from motospect_desktop.ui.page import Context

FOLDER = "can/folder"
_STEP_MS = 25
_EPOCH_S = 1e9  # times above are seconds since 1970: no computer has been on for 30 years


class CanFiles(QtCore.QObject):
    """One file at a time; ``step`` takes what was read, in small bites of the main thread's time.

    ``changed``: a file was begun or is over.
    """

    opening = QtCore.Signal()  # what is shown is about to be replaced
    changed = QtCore.Signal()
    databases_changed = QtCore.Signal()

    def __init__(
        self,
        context: Context,
        monitor: Monitor,
        view: CanView,
        signals: SignalPanel,
        captures: CapturePanel,
    ) -> None:
        super().__init__(view)
        self._context = context
        self._commands = context.bench.can
        self._monitor = monitor
        self._view = view
        self._signals = signals
        self._captures = captures
        self._remembered = Remembered(context.settings, context.bench.resources)
        self._work: FileWork | None = None
        self._path: Path | None = None  # of the file that is read or written
        self._cancelled = False
        self._saved = 0  # frames that were to be written
        self.timer = QtCore.QTimer(self)
        self.timer.setInterval(_STEP_MS)
        self.timer.timeout.connect(self.step)

    @property
    def busy(self) -> bool:
        """Whether a file is read or written."""
        return self._work is not None

    def open_file(self, path: Path) -> None:
        """Use a DBC file, or show any other one as a capture in place of what is shown."""
        if path.suffix.lower() == ".dbc":
            self._view.show_panel(self._signals)
            self.load_database(path)
        elif not self.busy:
            self.opening.emit()
            self._begin(self._commands.load(path), path)

    def open_log(self, summary: CanLogSummary) -> None:
        """Show a log of the local store in place of what is shown."""
        if not self.busy:
            self.opening.emit()
            self._begin(LogWork(self._context.bench.can_logs, summary), None)

    def save(self, path: Path) -> None:
        """Write the frames that are shown."""
        if self.busy:
            return
        rows = self._monitor.trace.rows()
        rows["at_s"] += self._monitor.trace.epoch_s or 0.0  # a bus's clock says nothing elsewhere
        self._begin(self._commands.save(path, rows), path, saved=len(rows))

    def load_database(self, path: Path) -> None:
        """Read a DBC file and use it; what is wrong with it is said in the panel."""

        def read() -> Dbc:
            from motospect_desktop.protocols.dbc import Dbc

            return Dbc.load(path)

        def use(dbc: Dbc) -> None:
            self._signals.trouble.clear()
            self._monitor.databases.add(path.absolute(), dbc)
            self.databases_changed.emit()

        self._signals.show_reading(path.name)
        self._context.background.run(read, use, self._signals.show_trouble)

    def load_remembered(self) -> None:
        """Use the databases of the last run with their ticks; what is gone is said and left out."""
        paths, ticks = self._remembered.paths, self._remembered.ticks

        def use(found: Found) -> None:
            for path, dbc in found.files:
                self._monitor.databases.add(path, dbc)
            self._signals.chosen |= ticks
            self.databases_changed.emit()
            for error in found.missing:
                self._signals.show_trouble(error)
                self._context.toast(error.sentence(), Tone.WARN)

        if paths:
            background = self._context.background
            background.run(lambda: read(paths), use, self._signals.show_trouble)

    def remember(self) -> None:
        """Keep the databases in use and the ticks for the next run."""
        paths = (one.path for one in self._monitor.databases.files)
        self._remembered.keep(paths, self._signals.chosen)

    def draw(self) -> None:
        """Show how far the file is."""
        self._view.show_progress(None if self._work is None else self._work.share)

    def cancel(self) -> None:
        """Stop the file; what was read stays."""
        if self._work is not None:
            self._cancelled = True
            self._work.cancel()

    def step(self) -> None:
        """Take what was read; end when it is over."""
        work = self._work
        if work is None:
            return
        over = work.done  # asked first: nothing is put behind what is taken afterwards
        rows = work.take()
        if len(rows):
            self._know_clock(float(rows["at_s"][0]))
            self._monitor.add_all(rows)
        if over and not len(rows):
            self._end(work)

    def choose(self) -> None:
        """Ask for a capture file."""
        self._ask(self.tr("Open a capture"), self.tr("All files (*)"), self.open_file)

    def choose_database(self) -> None:
        """Ask for a DBC file."""
        kinds = self.tr("CAN databases (*.dbc)") + ";;" + self.tr("All files (*)")
        self._ask(self.tr("Load a DBC file"), kinds, self.load_database)

    def choose_target(self) -> None:
        """Ask where to save."""
        kinds = "candump (*.log);;Vector ASC (*.asc);;Vector BLF (*.blf);;CSV (*.csv);;"
        kinds += "PEAK TRC (*.trc);;ASAM MDF (*.mf4)"
        self._ask(self.tr("Save capture"), kinds, self.save, saving=True)

    def list_logs(self) -> None:
        """Show what the local store holds."""
        panel = self._captures
        self._context.background.run(
            self._context.bench.can_logs.logs, panel.show_logs, panel.trouble.show_error
        )

    def delete_log(self, summary: CanLogSummary) -> None:
        """Remove a log from the local store."""
        logs = self._context.bench.can_logs
        self._context.background.run(
            lambda: logs.delete(summary.id),
            lambda _none: self.list_logs(),
            self._captures.trouble.show_error,
        )

    def _begin(self, work: FileWork, path: Path | None, *, saved: int = 0) -> None:
        self._path, self._work, self._saved = path, work, saved
        self._cancelled = False
        self._view.trouble.clear()
        self.timer.start()
        self.step()
        self.changed.emit()

    def _end(self, work: FileWork) -> None:
        self._work = None
        self.timer.stop()
        if work.error is not None:
            self._view.trouble.show_error(work.error)
        elif self._cancelled and self._saved:
            self._context.toast(self.tr("Cancelled: nothing was saved."), Tone.WARN)
        elif work.summary is not None:
            self._tell(work.summary)
        kept = work.error is None and not (self._cancelled and self._saved)
        if self._path is not None and kept:
            self._captures.remember(self._path)
            self._context.settings.setValue(FOLDER, str(self._path.parent))
        self.changed.emit()

    def _tell(self, summary: CaptureSummary) -> None:
        words = self.tr("{n} frames in {name}")
        parts = [words.format(n=number(summary.frames, 0), name=summary.path.name)]
        if summary.error_frames:
            parts.append(self.tr("%n error frames left out", "", summary.error_frames))
        if summary.fd_frames:
            parts.append(self.tr("%n FD frames left out", "", summary.fd_frames))
        if (homeless := self._saved - summary.frames) > 0:
            parts.append(self.tr("%n have no place in this format", "", homeless))
        if summary.cut_off:
            parts.append(self.tr("the file ends within a frame"))
        whole = len(parts) == 1
        self._context.toast(", ".join(parts), Tone.OK if whole else Tone.WARN)

    def _know_clock(self, at_s: float) -> None:
        if at_s > _EPOCH_S:
            self._monitor.trace.epoch_s = 0.0

    def _ask(
        self, title: str, kinds: str, use: Callable[[Path], None], *, saving: bool = False
    ) -> None:
        place = QtCore.QStandardPaths.StandardLocation.DocumentsLocation
        usual = QtCore.QStandardPaths.writableLocation(place)
        folder = str(self._context.settings.value(FOLDER, usual))
        dialog = QtWidgets.QFileDialog(self._view, title, folder, kinds)
        if saving:
            dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("log")
        else:
            dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: use(Path(chosen)))
        dialog.open()
