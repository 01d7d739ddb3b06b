"""A row of buttons that may be wider than the window."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override


class Sideways(QtWidgets.QScrollArea):
    """As high as what is in it, and scrolled sideways where that is wider than the window."""

    def __init__(self, inside: QtWidgets.QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed
        )
        inside.installEventFilter(self)

    @override
    def sizeHint(self) -> QtCore.QSize:
        inside = self._inside.minimumSizeHint()
        wider = inside.width() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wider else 0
        return QtCore.QSize(0, inside.height() + bar)

    @override
    def minimumSizeHint(self) -> QtCore.QSize:
        return self.sizeHint()

    @override
    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
