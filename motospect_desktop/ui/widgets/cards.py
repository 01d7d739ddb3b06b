"""Frames that hold other things, and messages in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told, told_error
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.errors import MotospectError


class Card(QtWidgets.QFrame):
    """A rounded frame with an optional heading; put content into ``body``."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.body = QtWidgets.QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 14)
        self.body.setSpacing(8)
        if heading:
            self.body.addWidget(Label(heading, "heading"))


class StatusChip(QtWidgets.QFrame):
    """Icon, word and colour of a state."""

    def __init__(self, icon: str, text: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("chip", "true")
        self._icon = IconLabel(icon, tone, 18)
        self._label = Label(text, "body", tone)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(8, 4, 10, 4)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Fixed, QtWidgets.QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_state(self, icon: str, text: str, tone: Tone) -> None:
        """Show another state."""
        self._icon.set_icon(icon, tone)
        self._label.setText(text)
        self._label.set_tone(tone)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The word on the chip."""
        return self._label.text()


class EmptyState(QtWidgets.QWidget):
    """What stands where nothing is yet: an icon, a sentence and the way on."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        action: str = "",
        slot: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        middle = QtCore.Qt.AlignmentFlag.AlignHCenter
        self.title = Label(title, "heading", wrap=True)
        self.sentence = Label(sentence, "muted", wrap=True)
        column = QtWidgets.QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(IconLabel(icon, Tone.MUTED, 56), alignment=middle)
        for label in (self.title, self.sentence):
            label.setAlignment(middle)
            column.addWidget(label)
        if action:
            self.button = BigButton(action, slot)
            column.addSpacing(6)
            column.addWidget(self.button, alignment=middle)
        column.addStretch(3)


class ErrorPanel(QtWidgets.QFrame):
    """A failure: what happened, the likely cause, the next step as a button.

    The same failure again only raises the counter, so that repeats cannot pile up.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "bad")
        self._shown: tuple[str, str, str] | None = None
        self.count = 0
        self._title = Label("", "heading", Tone.BAD, wrap=True)
        self._counter = StatusChip("error", "", Tone.BAD)
        self._cause = Label("", wrap=True)
        self._remedy = Label("", wrap=True)
        self._buttons = QtWidgets.QHBoxLayout()
        self._buttons.addStretch()
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel("error", Tone.BAD, 26), alignment=QtCore.Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        top.addWidget(self._counter, alignment=QtCore.Qt.AlignmentFlag.AlignTop)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._cause)
        column.addWidget(self._remedy)
        column.addLayout(self._buttons)
        self.setVisible(False)

    def add_action(self, text: str, slot: Callable[[], object], icon: str = "") -> BigButton:
        """Offer a next step."""
        button = BigButton(text, slot, icon=icon)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def show_error(self, error: MotospectError, count: int | None = None) -> None:
        """Show ``error``; ``count`` is how often it came, one more than shown unless given."""
        parts = (error.title, error.cause, error.remedy)
        again = self.count + 1 if parts == self._shown else 1
        self.count = again if count is None else count
        self._shown = parts
        self._title.setText(told(error.title))
        for label, text in ((self._cause, error.cause), (self._remedy, error.remedy)):
            label.setText(told(text))
            label.setVisible(bool(text))
        self._counter.set_state("error", self.tr("%n times", "", self.count), Tone.BAD)
        self._counter.setVisible(self.count > 1)
        self.setAccessibleName(told_error(error))
        self.setVisible(True)

    def clear(self) -> None:
        """Hide the panel and forget the counter."""
        self._shown = None
        self.count = 0
        self.setVisible(False)
