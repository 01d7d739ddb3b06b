"""Choosing the recording that is laid over the one on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.pages.recording_words import length, local_moment, signals, vehicle
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told_error
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.domain.recording import RecordingHead
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.store import RecordingSummary
    from motospect_desktop.ui.page import Context

_MOST = 200
_ROLE = QtCore.Qt.ItemDataRole.UserRole


class RecordingChooser(QtWidgets.QWidget):
    """The other recordings, those of the same vehicle first; ``chosen`` tells the id of one."""

    chosen = QtCore.Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._beside: RecordingHead | None = None
        card = Card(self.tr("Choose the recording to lay over this one"))
        outside = QtWidgets.QVBoxLayout(self)
        outside.setContentsMargins(20, 6, 20, 14)
        outside.addWidget(card)
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Part of a VIN, or a title"))
        self.field.setAccessibleName(self.tr("Search recordings"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._ask)
        self.list = QtWidgets.QListWidget()
        self.list.setAccessibleName(self.tr("Stored recordings"))
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        for key in ("Return", "Enter"):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self.list)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._take(self.list.currentItem()))
        self.told = Label("", "muted", wrap=True)
        for widget in (self.field, self.list, self.told):
            card.body.addWidget(widget, 1 if widget is self.list else 0)

    def offer(self, beside: RecordingHead) -> None:
        """List what can be laid over ``beside``."""
        self._beside = beside
        self._ask()
        self.list.setFocus()

    def _ask(self) -> None:
        search, beside = self.field.text(), self._beside
        recordings = self._context.bench.store.recordings

        def listed(found: tuple[RecordingSummary, ...]) -> None:
            if (search, beside) == (self.field.text(), self._beside):
                self._show(found)

        def failed(error: MotospectError) -> None:
            self.told.set_tone(Tone.BAD)
            self.told.setText(told_error(error))

        self._context.background.run(
            lambda: recordings.recordings(search=search, limit=_MOST), listed, failed
        )

    def _show(self, found: tuple[RecordingSummary, ...]) -> None:
        beside = self._beside
        if beside is None:
            return
        others = [each for each in found if each.head.id != beside.id]
        others.sort(key=lambda each: not beside.vin or each.head.vin != beside.vin)
        self.list.clear()
        for each in others:
            head = each.head
            inside = (length(each.seconds), signals(each.signals))
            told = (local_moment(head.started_at), vehicle(head), *inside)
            item = QtWidgets.QListWidgetItem("   ·   ".join(told))
            item.setData(_ROLE, head.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.told.set_tone(Tone.MUTED)
        self.told.setText("" if others else self.tr("There is no other recording that matches."))

    def _take(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_ROLE)))
