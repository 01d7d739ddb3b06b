"""What lies over all lanes: marks, the cursor with what it reads, the ring of the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6 import QtCore, QtGui

from motospect_desktop.ui.plots.geometry import BOTTOM, TOP, Geometry
from motospect_desktop.ui.plots.row import small
from motospect_desktop.ui.theme.apply import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_BESIDE = 6  # pixels from the cursor to its boxes
_FOCUS = 3  # pixels


class Overlay:
    """A view over the whole stack: seconds relative to now across, pixels up from its top."""

    def __init__(self, scene: pg.GraphicsScene) -> None:
        self._shape = Geometry(1, 1, 1)
        self._span_s = 1.0
        self._font = QtGui.QFont()
        self._marks: list[tuple[float, str, pg.InfiniteLine]] = []
        self._boxes: list[pg.TextItem] = []
        self._view = pg.ViewBox(enableMenu=False)
        self._view.setZValue(1)
        scene.addItem(self._view)
        self._cursor = pg.InfiniteLine()
        self._cursor.hide()
        self._view.addItem(self._cursor)
        self._focus = scene.addRect(QtCore.QRectF())
        self._focus.setZValue(2)
        self._focus.hide()

    def fit(self, shape: Geometry, span_s: float) -> None:
        """Cover a stack of this shape."""
        self._shape, self._span_s = shape, span_s
        self._view.setGeometry(shape.left, 0, shape.plot_width, shape.height)
        self._view.setRange(xRange=(-span_s, 0), yRange=(-shape.height, 0), padding=0)
        self._focus.setRect(1, 1, shape.width - _FOCUS, shape.height - _FOCUS)
        for line in (self._cursor, *(line for _moment, _text, line in self._marks)):
            self._span_lanes(line)

    def dress(self, font: QtGui.QFont) -> None:
        """Take the theme's colours and this type."""
        self._font = font
        theme = tokens()
        self._cursor.setPen(theme.muted)
        self._focus.setPen(pg.mkPen(theme.accent, width=_FOCUS))
        self.show_marks([(moment, text) for moment, text, _line in self._marks])
        self._drop(self._boxes)
        self._boxes = []

    def show_focus(self, *, on: bool) -> None:
        """Say that the keyboard is here."""
        self._focus.setVisible(on)

    def show_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw these moments instead of those before, each with its number on top."""
        self._drop([line for _moment, _text, line in self._marks])
        self._marks = [(moment, text, self._mark(text)) for moment, text in marks]

    def move(self, end_s: float) -> None:
        """The stack ends at ``end_s``."""
        for moment, _text, line in self._marks:
            line.setPos(moment - end_s)

    def show_cursor(self, at_s: float | None, texts: Sequence[str]) -> None:
        """Draw the cursor with ``texts``: its time, then one a lane; None hides it."""
        self._cursor.setVisible(at_s is not None)
        for box in self._boxes:
            box.setVisible(at_s is not None)
        if at_s is None:
            return
        self._cursor.setPos(at_s)
        while len(self._boxes) < len(texts):
            self._boxes.append(self._box())
        shape = self._shape
        second = self._span_s / shape.plot_width  # a pixel's worth
        tops = [shape.height - BOTTOM + 3, *(shape.lane(n).top() + 2 for n in range(shape.lanes))]
        for box, text, top in zip(self._boxes, texts, tops, strict=False):
            box.setText(f" {text} ")
            beside = _BESIDE * second
            fits = at_s + beside + box.boundingRect().width() * second <= 0
            box.setAnchor((0, 0) if fits else (1, 0))
            box.setPos(at_s + (beside if fits else -beside), -top)

    def _mark(self, text: str) -> pg.InfiniteLine:
        theme = tokens()
        pen = pg.mkPen(theme.accent, style=QtCore.Qt.PenStyle.DashLine)
        flag = {
            "position": 1,
            "anchors": [(0.5, 1), (0.5, 1)],
            "color": theme.on_accent,
            "fill": theme.accent,
        }
        line = pg.InfiniteLine(-self._span_s, pen=pen, label=f"  {text}  ", labelOpts=flag)
        _tighten(line.label, small(self._font), 0)
        self._span_lanes(line)
        self._view.addItem(line, ignoreBounds=True)
        return line

    def _box(self) -> pg.TextItem:
        theme = tokens()
        box = pg.TextItem(color=theme.text, fill=theme.raised, border=theme.line)
        _tighten(box, self._font, 1)
        self._view.addItem(box, ignoreBounds=True)
        return box

    def _span_lanes(self, line: pg.InfiniteLine) -> None:
        line.setSpan(BOTTOM / self._shape.height, 1 - TOP / self._shape.height)

    def _drop(self, items: Sequence[pg.GraphicsObject]) -> None:
        for item in items:
            self._view.removeItem(item)


def _tighten(item: pg.TextItem, font: QtGui.QFont, margin: int) -> None:
    item.setFont(font)
    item.textItem.document().setDocumentMargin(margin)
    item.updateTextPos()
