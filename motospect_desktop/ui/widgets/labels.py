"""Text and icons in the theme's type and colours."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons
from motospect_desktop.ui.theme.tokens import Tone

RETHEME = (QtCore.QEvent.Type.StyleChange, QtCore.QEvent.Type.PaletteChange)


class Label(QtWidgets.QLabel):
    """Text; ``role`` names its type: body, title, heading, code, value, muted or small."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: Tone = Tone.TEXT,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self.setProperty("tone", tone.value)
        self.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text by ``tone``."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that ends in an ellipsis when it does not fit; the tool tip keeps the whole."""

    def __init__(self, text: str = "", role: str = "body", tone: Tone = Tone.TEXT) -> None:
        super().__init__("", role, tone)
        self._whole = ""
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred
        )
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show ``text`` as far as it fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def whole(self) -> str:
        """The text before it was shortened."""
        return self._whole

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        mode = QtCore.Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._whole, mode, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class IconLabel(QtWidgets.QLabel):
    """An icon in the colour of a tone; ``spin`` turns it while it is seen."""

    def __init__(self, name: str, tone: Tone, size: int = 20) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._size = size
        self._angle = 0
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(size, size)
        self._draw()

    def set_icon(self, name: str, tone: Tone, *, spin: bool = False) -> None:
        """Show another icon."""
        self._name = name
        self._tone = tone
        self._angle = 0
        if spin:
            self._timer.start()
        else:
            self._timer.stop()
        self._draw()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETHEME:
            self._draw()

    def _turn(self) -> None:
        if self.isVisible():
            self._angle = (self._angle + 24) % 360
            self._draw()

    def _draw(self) -> None:
        picture = icons.pixmap(self._name, self._tone, self._size)
        self.setPixmap(icons.turned(picture, self._angle) if self._angle else picture)
