"""The rail at the left: one button a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons
from motospect_desktop.ui.registry import Place, shortcuts
from motospect_desktop.ui.theme.apply import glove, scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import pressed_by_enter
from motospect_desktop.ui.widgets.labels import RETHEME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.registry import PageSpec

WIDTH = 128
_HIGH = 62
_LOW = 44
_GLOVE = 66
_GAP = 6


class RailButton(QtWidgets.QToolButton):
    """Icon 26 px over the page's word."""

    def __init__(self, spec: PageSpec, key: str) -> None:
        super().__init__()
        self._icon_name = spec.icon
        self.setProperty("rail", "true")
        self.setText(spec.title)
        self.setAccessibleName(spec.title)
        self.setToolTip(f"{spec.title}  ({key})")
        self.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self.setIconSize(QtCore.QSize(26, 26))
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed
        )
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
        tone = Tone.TEXT if self.isChecked() else Tone.MUTED
        self.setIcon(icons.icon(self._icon_name, tone, 26))


class Rail(QtWidgets.QFrame):
    """Chooses the page; Ctrl+1 and so on do the same."""

    chosen = QtCore.Signal(str)

    def __init__(self, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(scaled(WIDTH))
        self.buttons: dict[str, RailButton] = {}
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(_GAP)
        keys = shortcuts(specs)
        for spec in specs:
            if spec.place is Place.NOWHERE:
                continue
            key = keys.get(spec.key, "")
            button = RailButton(spec, key)
            button.clicked.connect(lambda _checked=False, k=spec.key: self.chosen.emit(k))
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self)
            shortcut.activated.connect(lambda k=spec.key: self.chosen.emit(k))
            if spec.place is Place.FOOT:
                column.addStretch()
            column.addWidget(button)
            self.buttons[spec.key] = button

    def mark(self, key: str) -> None:
        """Show ``key`` as the page in view."""
        for other, button in self.buttons.items():
            button.setChecked(other == key)

    def fit(self, height_px: int) -> None:
        """Make the buttons as low as the window asks for, down to 44 px (with gloves 66)."""
        room = height_px // max(1, len(self.buttons)) - _GAP
        low, high = scaled(_GLOVE if glove() else _LOW), scaled(_GLOVE if glove() else _HIGH)
        height = max(low, min(high, room))
        icon = scaled(26 if height >= high - 4 else 20)
        self.setFixedWidth(scaled(WIDTH))
        for button in self.buttons.values():
            button.setFixedHeight(height)
            button.setIconSize(QtCore.QSize(icon, icon))
