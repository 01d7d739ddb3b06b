"""Buttons big enough for a glove, with their key in the label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons
from motospect_desktop.ui.theme.apply import glove, scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.labels import RETHEME

if TYPE_CHECKING:
    from collections.abc import Callable

_ENTER = {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}


def pressed_by_enter(button: QtWidgets.QAbstractButton, event: QtGui.QKeyEvent) -> bool:
    """Press ``button`` if the key was Enter alone; Qt knows Space only, which pages use."""
    held = event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
    alone = held == QtCore.Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()
    if event.key() not in _ENTER or not alone:
        return False
    button.click()
    return True


class BigButton(QtWidgets.QPushButton):
    """A button, 52 px high with its ring; ``kind`` is ``raised``, ``primary`` or ``plain``."""

    def __init__(
        self,
        text: str,
        slot: Callable[[], object] | None = None,
        *,
        kind: str = "raised",
        icon: str = "",
    ) -> None:
        super().__init__(text)
        self._icon_name = icon
        self.setProperty("kind", kind)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Minimum, QtWidgets.QSizePolicy.Policy.Fixed)
        self.setIconSize(QtCore.QSize(22, 22))
        if slot is not None:
            self.clicked.connect(slot)
        self._draw_icon()

    def set_kind(self, kind: str) -> None:
        """Change how the button looks."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._draw_icon()

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
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
        if self._icon_name:
            tone = Tone.ON_ACCENT if self.property("kind") == "primary" else Tone.TEXT
            self.setIcon(icons.icon(self._icon_name, tone, 22))


class ActionButton(BigButton):
    """A button that follows an action: its text with the key, whether it is enabled and seen."""

    def __init__(self, action: QtGui.QAction, parent: QtWidgets.QWidget) -> None:
        super().__init__("", action.trigger)
        self.setParent(parent)  # before it is made visible, or it would be a window for a moment
        self.action = action
        self._key_shown = True
        action.changed.connect(self._follow)
        self._follow()

    def show_key(self, *, shown: bool) -> None:
        """Show the key beside the word, or in the tool tip alone where there is no room."""
        self._key_shown = shown
        self._follow()

    def _follow(self) -> None:
        self.set_kind("primary" if self.action.property("primary") else "raised")
        key = self.action.shortcut().toString(QtGui.QKeySequence.SequenceFormat.NativeText)
        text = self.action.text()
        keyed = f"{text}  ({key})" if key else text
        self.setText(keyed if self._key_shown else text)
        self.setToolTip("" if self._key_shown else keyed)
        self.setAccessibleName(text)
        self.setEnabled(self.action.isEnabled())
        self.setVisible(self.action.isVisible())


class SignButton(ActionButton):
    """A narrow one whose sign is its key."""

    def __init__(self, sign: str, action: QtGui.QAction, parent: QtWidgets.QWidget) -> None:
        self._sign = sign
        super().__init__(action, parent)
        self.setSizePolicy(QtWidgets.QSizePolicy.Policy.Fixed, QtWidgets.QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(scaled(64 if glove() else 52), super().sizeHint().height())

    @override
    def _follow(self) -> None:
        super()._follow()
        self.setText(self._sign)
        self.setToolTip(self.action.text())
