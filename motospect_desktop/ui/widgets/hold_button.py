"""A button for what must not happen by a slip: it acts only when it is held long enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from typing_extensions import override

from motospect_desktop.ui.theme.apply import tokens
from motospect_desktop.ui.widgets.buttons import BigButton

if TYPE_CHECKING:
    from collections.abc import Callable

HOLD_MS = 1500
_STEP_MS = 30
_ENTER = {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}


class HoldButton(BigButton):
    """Calls ``slot`` once it was held for ``hold_ms``, by the pointer or by Enter; a bar fills.

    Letting go earlier, losing the focus or leaving with the pointer begins anew.
    """

    def __init__(
        self, text: str, slot: Callable[[], object], *, icon: str = "", hold_ms: int = HOLD_MS
    ) -> None:
        super().__init__(text, icon=icon)
        self.hold_ms = hold_ms
        self._slot = slot
        self._since = QtCore.QElapsedTimer()
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self.pressed.connect(self._begin)
        self.released.connect(self._end)

    @property
    def share(self) -> float:
        """How much of the time it was held, 0 to 1."""
        if not self._timer.isActive():
            return 0.0
        return min(1.0, self._since.elapsed() / self.hold_ms)

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(True)
            self._begin()

    @override
    def keyReleaseEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(False)
            self._end()

    @override
    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        self._end()

    @override
    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        super().paintEvent(event)
        if share := self.share:
            bar = QtCore.QRectF(4, self.height() - 9, (self.width() - 8) * share, 5)
            painter = QtGui.QPainter(self)
            painter.fillRect(bar, QtGui.QColor(tokens().bad))
            painter.end()

    def _begin(self) -> None:
        self._since.start()
        self._timer.start()
        self.update()

    def _end(self) -> None:
        self._timer.stop()
        self.update()

    def _step(self) -> None:
        if not self.isDown():
            self._end()
        elif self._since.elapsed() >= self.hold_ms:
            self.setDown(False)
            self._end()
            self._slot()
        else:
            self.update()
