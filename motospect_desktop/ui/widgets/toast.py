"""Short messages at the bottom right, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from collections.abc import Callable

_SHOWN_MS = 6000
_ABOVE_FOOT = 80  # clear of the strip
_ICONS = {Tone.OK: "ok", Tone.WARN: "warning", Tone.BAD: "error"}


class Toast(QtWidgets.QFrame):
    """Lies over its parent's corner; the same message again raises a counter.

    It waits while the window is not active, so that nothing is missed. What it offers is done by
    its button, or by ``KEY`` for as long as it is shown.
    """

    KEY: Final = "Ctrl+Shift+O"

    def __init__(self, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self.setObjectName("toast")
        self._message = ""
        self.count = 0
        self._icon = IconLabel("info", Tone.ACCENT, 22)
        self._label = Label("", wrap=True)
        self._label.setMinimumWidth(280)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(14, 12, 16, 12)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self._do: Callable[[], object] = lambda: None
        self.button = BigButton("", self.act)
        self.button.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)  # it goes away by itself
        row.addWidget(self.button)
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._expire)
        self.hide()

    def show_message(
        self, text: str, tone: Tone, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Replace what is shown by ``text``; ``action`` is a word and what it does."""
        word, self._do = action or ("", lambda: None)
        native = QtGui.QKeySequence.SequenceFormat.NativeText
        key = QtGui.QKeySequence(self.KEY).toString(native)
        self.button.setText(f"{word}  ({key})")
        self.button.setVisible(bool(word))
        self._label.setMinimumWidth(200 if word else 280)
        repeated = self.isVisible() and text == self._message
        self.count = self.count + 1 if repeated else 1
        self._message = text
        self._icon.set_icon(_ICONS.get(tone, "info"), tone)
        repeats = f" (\N{MULTIPLICATION SIGN}{self.count})" if self.count > 1 else ""
        self._label.setText(text + repeats)
        self.setAccessibleName(self._label.text())
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def act(self) -> None:
        """Do what is offered, once."""
        if self.isVisible() and self.button.isVisible():
            self._timer.stop()
            self.hide()
            self._do()

    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def place(self) -> None:
        """Move to the parent's corner; called when the parent changes its size."""
        parent = self._home
        usual = min(scaled(420), parent.width() - 160)
        self.setFixedWidth(max(usual, self.minimumSizeHint().width()))  # the button stays whole
        self.adjustSize()
        x = parent.width() - self.width() - 20
        self.move(x, parent.height() - self.height() - scaled(_ABOVE_FOOT))

    def _expire(self) -> None:
        if self.window().isActiveWindow():
            self._timer.stop()
            self.hide()
