"""What lies over all lanes: marks, the cursors with what they read, the ring of the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pyqtgraph as pg
from PySide6 import QtCore, QtGui

from motospect_desktop.ui.plots.geometry import BOTTOM, TOP, Geometry
from motospect_desktop.ui.plots.row import small
from motospect_desktop.ui.theme.apply import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_BESIDE = 6  # pixels from the cursor to its boxes
_FOCUS = 3  # pixels
_DOT = 8  # pixels
_BOX_HEIGHT = 17  # pixels


class CursorView(NamedTuple):
    """A cursor as it is drawn.

    ``x`` is in seconds relative to the end; ``texts`` has one of each lane; ``dots`` is where the
    samples lie that it reads: seconds relative to the end, pixels from the top. ``left`` is the
    side of the line where the texts had better stand.
    """

    x: float
    time: str
    texts: Sequence[str]
    dots: Sequence[tuple[float, float]]
    left: bool = False


class _Cursor:
    """A line, its boxes of text and the dots on the samples that it reads."""

    def __init__(self, view: pg.ViewBox) -> None:
        self._view = view
        self._font = QtGui.QFont()
        self._boxes: list[pg.TextItem] = []
        self._texts: list[str] = []
        self.line = pg.InfiniteLine()
        self._dots = pg.ScatterPlotItem(size=_DOT)
        for item in (self.line, self._dots):
            item.hide()
            view.addItem(item, ignoreBounds=True)

    def dress(self, font: QtGui.QFont) -> None:
        """Take the theme's colours and this type."""
        self._font = font
        theme = tokens()
        self.line.setPen(theme.muted)
        self._dots.setPen(pg.mkPen(theme.text))
        self._dots.setBrush(pg.mkBrush(theme.surface))
        for box in self._boxes:
            self._view.removeItem(box)
        self._boxes, self._texts = [], []

    def hide(self) -> None:
        """Be gone."""
        for item in (self.line, self._dots, *self._boxes):
            item.setVisible(False)

    def show(self, view: CursorView, shape: Geometry, span_s: float, *, low: bool) -> None:
        """Stand at ``view.x``; texts stay within the lanes."""
        self.line.setPos(view.x)
        self._dots.setData([x for x, _y in view.dots], [-y for _x, y in view.dots])
        for item in (self.line, self._dots):
            item.setVisible(True)
        texts = [view.time, *view.texts]
        while len(self._boxes) < len(texts):
            self._boxes.append(self._box())
            self._texts.append("")
        lanes = [shape.lane(n) for n in range(shape.lanes)]
        tops = [lane.bottom() - _BOX_HEIGHT if low else lane.top() for lane in lanes]
        tops = [shape.height - BOTTOM + 3, *tops]
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(texts) and bool(texts[place]))
            if not box.isVisible():
                continue
            if self._texts[place] != texts[place]:
                self._texts[place] = texts[place]
                box.setText(f" {texts[place]} ")
            _place(box, view, -tops[place], span_s, span_s / shape.plot_width)

    def _box(self) -> pg.TextItem:
        theme = tokens()
        box = pg.TextItem(color=theme.text, fill=theme.raised, border=theme.line, anchor=(0, 0))
        _tighten(box, self._font, 1)
        self._view.addItem(box, ignoreBounds=True)
        return box


def _place(box: pg.TextItem, view: CursorView, y: float, span_s: float, pixel_s: float) -> None:
    """On the better side of the cursor if there is room, else on the other, else at the end."""
    beside, wide = _BESIDE * pixel_s, box.boundingRect().width() * pixel_s
    right, left = view.x + beside, view.x - beside - wide
    sides = [left, right] if view.left else [right, left]
    box.setPos(next((x for x in sides if -span_s <= x <= -wide), -wide), y)


class Overlay:
    """A view over the whole stack: seconds relative to now across, pixels up from its top."""

    def __init__(self, scene: pg.GraphicsScene) -> None:
        self._shape = Geometry(1, 1, 1)
        self._span_s = 1.0
        self._font = QtGui.QFont()
        self._marks: list[tuple[float, str, pg.InfiniteLine]] = []
        self._view = pg.ViewBox(enableMenu=False)
        self._view.setZValue(1)
        scene.addItem(self._view)
        self._cursors = (_Cursor(self._view), _Cursor(self._view))
        self._focus = scene.addRect(QtCore.QRectF())
        self._focus.setZValue(2)
        self._focus.hide()

    def fit(self, shape: Geometry, span_s: float) -> None:
        """Cover a stack of this shape."""
        self._shape, self._span_s = shape, span_s
        self._view.setGeometry(shape.left, 0, shape.plot_width, shape.height)
        self._view.setRange(xRange=(-span_s, 0), yRange=(-shape.height, 0), padding=0)
        self._focus.setRect(1, 1, shape.width - _FOCUS, shape.height - _FOCUS)
        for line in (*(c.line for c in self._cursors), *(line for _at, _text, line in self._marks)):
            self._span_lanes(line)

    def dress(self, font: QtGui.QFont) -> None:
        """Take the theme's colours and this type."""
        self._font = font
        theme = tokens()
        for cursor in self._cursors:
            cursor.dress(small(font))
        self._focus.setPen(pg.mkPen(theme.accent, width=_FOCUS))
        self.show_marks([(moment, text) for moment, text, _line in self._marks])

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

    def show_cursors(self, views: Sequence[CursorView]) -> None:
        """Draw none, one or two; the second one's texts stand at the foot of each lane."""
        for place, cursor in enumerate(self._cursors):
            if place < len(views):
                cursor.show(views[place], self._shape, self._span_s, low=place == 1)
            else:
                cursor.hide()

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

    def _span_lanes(self, line: pg.InfiniteLine) -> None:
        line.setSpan(BOTTOM / self._shape.height, 1 - TOP / self._shape.height)

    def _drop(self, items: Sequence[pg.GraphicsObject]) -> None:
        for item in items:
            self._view.removeItem(item)


def _tighten(item: pg.TextItem, font: QtGui.QFont, margin: int) -> None:
    item.setFont(font)
    item.textItem.document().setDocumentMargin(margin)
    item.updateTextPos()
