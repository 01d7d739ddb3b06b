"""A mark that was just set takes a few words, if the technician has any; nothing waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import StatusChip
from motospect_desktop.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from motospect_desktop.ui.pages.live_record import Mark

_OFFERED_MS = 10_000
_MOST_LETTERS = 60
_MARGIN = 12
_FIELD_WIDTH = 300


class _Field(TextField):
    """Words of a mark; Return ends them and is no key of the page meanwhile."""

    own_keys = TextField.own_keys | {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}


class MarkBar(QtWidgets.QFrame):
    """Floats over ``inside`` for some seconds; Return goes to its field, and Return again ends it.

    It takes no room of the layout and no focus by itself, so that M can be pressed again at once.
    """

    named = QtCore.Signal(int, str)  # number of the mark, its words
    left = QtCore.Signal()  # the field had the keyboard and gives it back

    def __init__(self, inside: QtWidgets.QWidget) -> None:
        super().__init__(inside)
        self.setObjectName("toast")
        self._number = 0
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_OFFERED_MS)
        self._timer.timeout.connect(self.close_bar)
        self.chip = StatusChip("flag", "", Tone.ACCENT)
        self.field = _Field()
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setPlaceholderText(self.tr("What happened?  (Return)"))
        self.field.setAccessibleName(self.tr("Words for the mark"))
        self.field.returnPressed.connect(self._end)
        self.field.left.connect(self.close_bar)
        self.field.textEdited.connect(lambda _text: self._timer.stop())
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.chip)
        row.addWidget(self.field)
        self.enter = QtGui.QAction(self)
        self.enter.setShortcuts([QtGui.QKeySequence(key) for key in ("Return", "Enter")])
        self.enter.triggered.connect(self._take_keys)
        self.addAction(self.enter)
        self.hide()

    def offer(self, mark: Mark, moment: str) -> None:
        """Offer words for ``mark``, which was set at ``moment``."""
        if self.field.hasFocus():
            self._keep()
        self._number = mark.number
        words = self.tr("Mark {number} · {moment}").format(number=mark.number, moment=moment)
        self.chip.set_state("flag", words, Tone.ACCENT)
        self.field.clear()
        self.show()
        self.place()
        self._timer.start()

    def place(self) -> None:
        """Stand at the foot of what it floats over."""
        self.adjustSize()
        around = self.parentWidget()
        if around is not None:
            x = (around.width() - self.width()) // 2
            self.move(x, around.height() - self.height() - _MARGIN)
            self.raise_()

    def close_bar(self) -> None:
        """Be gone; words that were not ended with Return are not kept."""
        self._timer.stop()
        if self.isHidden():
            return
        held = self.field.hasFocus()
        self.hide()
        if held:
            self.left.emit()

    def _take_keys(self) -> None:
        self._timer.stop()
        self.field.setFocus()

    def _keep(self) -> None:
        words = self.field.text().strip()
        if words:
            self.named.emit(self._number, words)

    def _end(self) -> None:
        self._keep()
        self.close_bar()
