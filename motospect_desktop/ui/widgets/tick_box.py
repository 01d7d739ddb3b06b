"""A choice that is on or off, with a sign that both themes show and its key in the label."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import pressed_by_enter
from motospect_desktop.ui.widgets.labels import RETHEME


class TickBox(QtWidgets.QCheckBox):
    """``text`` is translated, ``key`` a portable key sequence that works while the box is seen.

    Qt draws its own sign in the colours of the window, which nobody sees in the dark theme, and
    follows a shortcut of its own only after a tenth of a second.
    """

    def __init__(self, text: str, key: str) -> None:
        sequence = QtGui.QKeySequence(key)
        native = sequence.toString(QtGui.QKeySequence.SequenceFormat.NativeText)
        super().__init__(f"{text}  ({native})")
        self.setAccessibleName(text)
        self.setIconSize(QtCore.QSize(22, 22))
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        QtGui.QShortcut(sequence, self, self.toggle)
        self.toggled.connect(self._draw_icon)
        self._draw_icon()

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETHEME:
            self._draw_icon()

    def _draw_icon(self) -> None:
        ticked = self.isChecked()
        tone = Tone.ACCENT if ticked else Tone.OFF
        self.setIcon(icons.icon("ticked" if ticked else "unticked", tone, 22))
