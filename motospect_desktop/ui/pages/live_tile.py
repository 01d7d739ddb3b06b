"""One value, big enough to read from the driver's seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.pages.live_text import SignalText
from motospect_desktop.ui.theme.apply import curve_colour, scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.ui.pages.live_record import Track

_HEIGHT = 97
_NAME_HEIGHT = 34  # two lines of small type: many names need them in a narrow window
_VALUE_HEIGHT = 38  # digits need no room below the line
_LARGE, _LARGE_VALUE = 128, 70  # on the whole screen


class Swatch(QtWidgets.QWidget):
    """A short stroke in the colour of a curve."""

    def __init__(self, colour: int) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(scaled(14), scaled(4))

    @override
    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.fillRect(self.rect(), QtGui.QColor(curve_colour(self._colour)))
        painter.end()


class _Name(Label):
    """Two lines; a longer name ends in an ellipsis, and the tool tip keeps the whole."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "small", Tone.MUTED, wrap=True)
        self._whole = name
        self.setFixedHeight(scaled(_NAME_HEIGHT))
        self.setToolTip(name)

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self._whole.split(" ")
        self.setText(self._whole)
        while len(words) > 1 and self.heightForWidth(self.width()) > self.height():
            words.pop()
            self.setText(" ".join(words) + "\N{HORIZONTAL ELLIPSIS}")


class Tile(Card):
    """Name, value, unit; below them how current it is, in words, with an icon.

    One that shows a number asks for its limit when it is clicked, or by Return or the menu key.
    """

    limit_wanted = QtCore.Signal()

    def __init__(self, track: Track, colour: int | None) -> None:
        super().__init__()
        self._track = track
        self._text = SignalText(track)
        self._limit: Limit | None = None
        decimals = track.choice.decimals
        self.body.setContentsMargins(14, 4, 12, 4)
        self.body.setSpacing(0)
        top = self._top(self._text.name, colour)
        if decimals is not None:
            self._take_limits()
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(8)
        self.value: Label = ElidedLabel("", "heading") if decimals is None else Label("", "value")
        self.value.setFixedHeight(scaled(_VALUE_HEIGHT))
        line.addWidget(self.value, 1 if decimals is None else 0)
        if decimals is not None:
            unit = Label(self._text.unit, "muted")
            unit.setContentsMargins(0, 0, 0, 1)  # on the line of the digits
            line.addWidget(unit, alignment=QtCore.Qt.AlignmentFlag.AlignBottom)
            line.addStretch()
        below = QtWidgets.QHBoxLayout()
        below.setSpacing(6)
        self.icon = IconLabel("silent", Tone.OFF, 16)
        self.state = ElidedLabel("", "small")
        below.addWidget(self.icon)
        below.addWidget(self.state, 1)
        self.body.addLayout(top)
        self.body.addLayout(line, 1)
        self.body.addLayout(below)
        self.setFixedHeight(scaled(_HEIGHT))

    def _top(self, name: str, colour: int | None) -> QtWidgets.QHBoxLayout:
        top = QtWidgets.QHBoxLayout()
        top.setSpacing(8)
        if colour is not None:
            top.addWidget(Swatch(colour))
        self.name = _Name(name)
        top.addWidget(self.name, 1)
        self.limit = Label("", "small", Tone.ACCENT)
        self._limit_icon = IconLabel("save", Tone.ACCENT, 16)
        for widget in (self._limit_icon, self.limit):
            top.addWidget(widget, alignment=QtCore.Qt.AlignmentFlag.AlignTop)
        self.show_limit("")
        return top

    def _take_limits(self) -> None:
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Click or Return: save the wire record when this passes a value"))

    @override
    def mouseReleaseEvent(self, event: QtGui.QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == QtCore.Qt.MouseButton.LeftButton:
            self._want_limit()

    @override
    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        self._want_limit()

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self._want_limit()
        else:
            super().keyPressEvent(event)

    def _want_limit(self) -> None:
        if self._track.choice.decimals is not None:
            self.limit_wanted.emit()

    def show_limit(self, words: str, limit: Limit | None = None) -> None:
        """Name the value beyond which the wire record is saved; "" for none."""
        self._limit = limit
        self.limit.setText(words)
        self.limit.setAccessibleName(
            self.tr("the wire record is saved at {limit}").format(limit=words) if words else ""
        )
        for widget in (self._limit_icon, self.limit):
            widget.setVisible(bool(words))

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # or the wrapped name would make the page as tall as its parts would like

    def show_now(self, now_s: float, *, live: bool) -> None:
        """Draw the newest value as old as it is at ``now_s``; ``live``: it is still being asked."""
        self._text.take(now_s, live=live, limit=self._limit)
        text = self._text
        if isinstance(self.value, ElidedLabel):
            self.value.set_whole(text.value)
        else:
            self.value.setText(text.value)
            wide = self.value.sizeHint().width()  # never narrower again: the unit must not jump
            self.value.setMinimumWidth(max(wide, self.value.minimumWidth()))
        self.value.set_tone(Tone.TEXT if text.fresh else Tone.OFF)
        self.icon.set_icon(text.icon, text.tone)
        self.state.set_tone(Tone.MUTED if text.tone is Tone.OK else text.tone)
        self.state.set_whole(text.state)
        limit = self.limit.accessibleName()
        self.setAccessibleName(f"{text.whole}, {limit}" if limit else text.whole)

    def set_large(self, *, on: bool) -> None:
        """Digits that are read from across the bay, or the usual ones."""
        if not isinstance(self.value, ElidedLabel):
            self.value.setProperty("role", "large" if on else "value")
            self.value.setMinimumWidth(0)
            self.value.setFixedHeight(scaled(_LARGE_VALUE if on else _VALUE_HEIGHT))
            self.value.style().unpolish(self.value)
            self.value.style().polish(self.value)
        self.setFixedHeight(scaled(_LARGE if on else _HEIGHT))
