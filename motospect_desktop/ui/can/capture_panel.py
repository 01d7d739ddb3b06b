"""Captures that can be opened again: recent files, and the logs of the local store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card, ErrorPanel
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.store.can_frames import CanLogSummary

RECENT = "can/recent"
_MOST_RECENT = 8


class CapturePanel(Card):
    """Enter or a double click opens a row; a log is deleted only when asked twice."""

    file_wanted = QtCore.Signal(object)  # a path
    log_wanted = QtCore.Signal(object)  # a CanLogSummary
    delete_wanted = QtCore.Signal(object)  # a CanLogSummary

    def __init__(self, settings: QtCore.QSettings) -> None:
        super().__init__(self.tr("Captures"))
        self._settings = settings
        self._shown: tuple[CanLogSummary, ...] = ()
        self._armed = False  # the next press deletes
        self.files = _list(self.tr("Recent files"))
        self.logs = _list(self.tr("Logs in the local store"))
        self.trouble = ErrorPanel()
        self.no_files = Label(self.tr("None yet: open one, or drop it here."), wrap=True)
        words = self.tr("Press Record while the bus is open to keep its frames.")
        self.no_logs = Label(words, wrap=True)
        self.delete = BigButton(self.tr("Delete this log"), self._delete)
        self.body.addWidget(Label(self.tr("Recent files"), "muted"))
        self.body.addWidget(self.no_files)
        self.body.addWidget(self.files, 1)
        self.body.addWidget(Label(self.tr("Recorded logs"), "muted"))
        self.body.addWidget(self.no_logs)
        self.body.addWidget(self.logs, 2)
        self.body.addWidget(self.delete)
        self.body.addWidget(self.trouble)
        self.body.addStretch()
        self.files.itemActivated.connect(
            lambda item: self.file_wanted.emit(Path(item.data(QtCore.Qt.ItemDataRole.UserRole)))
        )
        self.logs.itemActivated.connect(
            lambda _item: self.log_wanted.emit(self._shown[self.logs.currentRow()])
        )
        self.logs.currentRowChanged.connect(self._disarm)
        self.draw_files()
        self.show_logs(())

    def remember(self, path: Path) -> None:
        """Put ``path`` first among the recent files."""
        before = [known for known in self.recent() if known != path]
        kept = [str(one) for one in (path, *before)][:_MOST_RECENT]
        self._settings.setValue(RECENT, "\n".join(kept))
        self.draw_files()

    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved lately, the newest first."""
        text = str(self._settings.value(RECENT, ""))
        return tuple(Path(line) for line in text.splitlines() if line)

    def draw_files(self) -> None:
        """Show the recent files."""
        self.files.clear()
        for path in self.recent():
            item = QtWidgets.QListWidgetItem(path.name)
            item.setToolTip(str(path))
            item.setData(QtCore.Qt.ItemDataRole.UserRole, str(path))
            self.files.addItem(item)
        self.files.setVisible(bool(self.files.count()))
        self.no_files.setVisible(not self.files.count())

    def show_logs(self, logs: Sequence[CanLogSummary]) -> None:
        """Show what the store holds."""
        self.trouble.clear()
        self._shown = tuple(logs)
        self.logs.clear()
        for one in logs:
            self.logs.addItem(self._line(one))
        for widget in (self.logs, self.delete):
            widget.setVisible(bool(logs))
        self.no_logs.setVisible(not logs)
        self.delete.setEnabled(False)

    def redraw(self) -> None:
        """Say anew what the lines are made of."""
        for row, one in enumerate(self._shown):
            self.logs.item(row).setText(self._line(one))

    def _line(self, one: CanLogSummary) -> str:
        words = self.tr("{day} · {frames} frames · {source}")
        dropped = self.tr(" · {n} dropped").format(n=one.dropped) if one.dropped else ""
        cut = "" if one.complete else self.tr(" · not finished")
        line = words.format(
            day=f"{one.started_at.astimezone():%Y-%m-%d %H:%M}",
            frames=number(one.frames, 0),
            source=one.source,
        )
        return line + dropped + cut

    def _disarm(self) -> None:
        self.delete.setEnabled(self.logs.currentRow() >= 0)
        self.delete.setText(self.tr("Delete this log"))
        self._armed = False

    def _delete(self) -> None:
        if not self._armed:
            self._armed = True
            self.delete.setText(self.tr("Delete it for good"))
            return
        self.delete_wanted.emit(self._shown[self.logs.currentRow()])


def _list(name: str) -> QtWidgets.QListWidget:
    made = QtWidgets.QListWidget()
    made.setAccessibleName(name)
    made.setTextElideMode(QtCore.Qt.TextElideMode.ElideMiddle)
    made.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for key in ("Return", "Enter"):  # Qt activates by Enter on some desktops only
        shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), made)
        shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(
            lambda: made.itemActivated.emit(made.currentItem()) if made.currentItem() else None
        )
    return made
