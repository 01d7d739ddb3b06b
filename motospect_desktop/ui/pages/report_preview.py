"""One page of a PDF on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.pages.report_paper import Picture, render

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from motospect_desktop.errors import MotospectError
    from motospect_desktop.ui.background import Background

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_SETTLE_MS = 80
_A4_WIDTH = 595.0  # points


class PdfPreview(QtWidgets.QScrollArea):
    """Shows one page as a picture, rendered elsewhere; zoom 1 fills the width.

    ``moved`` tells the page shown (from 1), how many there are and the zoom.
    """

    moved = QtCore.Signal(int, int, float)

    def __init__(self, background: Background, failed: Callable[[MotospectError], None]) -> None:
        super().__init__()
        self._background = background
        self._failed = failed
        self._path: Path | None = None
        self._asked = 0
        self.page = 0
        self.pages = 0
        self.zoom = 1.0
        self._sheet = QtWidgets.QLabel()
        self._sheet.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Preview of the report"))
        self._settle = QtCore.QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._render)

    def show_file(self, path: Path) -> None:
        """Show the first page of ``path``."""
        self._path = path
        self.page = self.pages = 0
        self._render()

    def turn(self, pages: int) -> None:
        """Go on by so many pages."""
        wanted = max(0, min(self.pages - 1, self.page + pages))
        if wanted != self.page:
            self.page = wanted
            self.verticalScrollBar().setValue(0)
            self._render()

    def change_zoom(self, steps: int) -> None:
        """Larger or smaller by steps; 0 fills the width again."""
        place = _ZOOMS.index(self.zoom) + steps if steps else _ZOOMS.index(1.0)
        self.zoom = _ZOOMS[max(0, min(len(_ZOOMS) - 1, place))]
        self._render()

    def shown(self) -> QtGui.QPixmap:
        """The picture on screen; null before the first."""
        return self._sheet.pixmap()

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._path is not None:
            self._settle.start()

    def _render(self) -> None:
        path = self._path
        if path is None:
            return
        self._asked += 1
        asked, page, ratio = self._asked, self.page, self.devicePixelRatioF()
        scale = max(200, self.viewport().width() - 24) / _A4_WIDTH * self.zoom * ratio

        def rendered(picture: Picture) -> None:
            if asked == self._asked:
                self._show(picture, ratio)

        self._background.run(lambda: render(path, page, scale), rendered, self._failed)

    def _show(self, picture: Picture, ratio: float) -> None:
        shown = QtGui.QPixmap.fromImage(picture.image)
        shown.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(shown)
        self.page, self.pages = picture.page, picture.pages
        self.moved.emit(self.page + 1, self.pages, self.zoom)
