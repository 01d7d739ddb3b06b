"""Reading and writing files of recordings: off the main thread, with progress, to be stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore, QtWidgets

from motospect_desktop.errors import MotospectError
from motospect_desktop.ui.theme.apply import application
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import ErrorPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.ui.page import Context

    Tell = Callable[[float], None]

T = TypeVar("T")
FOLDER = "recordings/folder"  # of the files that were exported or imported last
_STEPS = 1000


class StoppedError(MotospectError):
    """The person at the window stopped the work."""


class _Beacon(QtCore.QObject):
    """Tells progress from another thread; outlives the dialog that listens."""

    progressed = QtCore.Signal(float)


class FileDialog(QtWidgets.QDialog):
    """A window beside the main one, with a bar for its work, its error and two buttons."""

    def __init__(self, context: Context, title: str, act: str, slot: Callable[[], None]) -> None:
        super().__init__(_window())
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context = context
        self.running = False
        self._stop = threading.Event()
        self.trouble = ErrorPanel()
        self.bar = QtWidgets.QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(title)
        self.bar.hide()
        self.act = BigButton(act, slot, kind="primary")
        self.leave = BigButton(self.tr("Cancel"), self.reject)
        for button in (self.act, self.leave):
            button.setAutoDefault(False)  # Enter in a field must not begin or end anything
        self.body = QtWidgets.QVBoxLayout()
        self.body.setSpacing(12)
        buttons = QtWidgets.QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.act)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(self.body, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self._beacon = _Beacon()
        queued = QtCore.Qt.ConnectionType.QueuedConnection
        self._beacon.progressed.connect(self._show_progress, queued)
        self.finished.connect(lambda _code: self._stop.set())

    def work(self, what: Callable[[Tell], T], done: Callable[[T], None]) -> None:
        """Do ``what`` elsewhere, then ``done`` here; an error is shown, Cancel stops it."""
        self.running = True
        self.trouble.clear()
        self._show_progress(0.0)
        self.bar.show()
        self.act.setEnabled(False)

        beacon, stop, background = self._beacon, self._stop, self.context.background

        def tell(share: float) -> None:
            if stop.is_set() or background.closing:
                raise StoppedError("")
            beacon.progressed.emit(share)

        def finished(result: T) -> None:
            if self._rested():
                done(result)

        def failed(error: MotospectError) -> None:
            if self._rested():
                self.act.setEnabled(True)
                self.trouble.show_error(error)

        self.context.background.run(lambda: what(tell), finished, failed)

    def fetch(self, what: Callable[[], T], done: Callable[[T], None]) -> None:
        """As ``work``, for what takes a moment only."""
        self.work(lambda _tell: what(), done)

    def _rested(self) -> bool:
        """The work ended; False when nobody waits for it any more."""
        if self._stop.is_set():
            return False
        self.running = False
        self.bar.hide()
        return True

    def _show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * _STEPS))


def _window() -> QtWidgets.QWidget | None:
    """The window in front, but not the choice of a file: that goes, with all that is its own."""
    window = application().activeWindow()
    while isinstance(window, QtWidgets.QFileDialog):
        window = window.parentWidget()
    return window


def usual_folder(context: Context) -> str:
    """Where files of recordings were last, else the documents."""
    place = QtCore.QStandardPaths.StandardLocation.DocumentsLocation
    return str(context.settings.value(FOLDER, QtCore.QStandardPaths.writableLocation(place)))
