"""Drawn signs that always stand beside their word, and the QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph
from typing_extensions import override

from motospect_desktop.reports import style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

_SIZE = 2.5 * mm
_GAP = 3.4 * mm
# polylines in a unit square, y upwards
_TICK = ((0.24, 0.50), (0.43, 0.30), (0.77, 0.70))
_BAR = ((0.25, 0.5), (0.75, 0.5))
_CROSS_A = ((0.3, 0.3), (0.7, 0.7))
_CROSS_B = ((0.3, 0.7), (0.7, 0.3))
_BANG = ((0.5, 0.7), (0.5, 0.36))
_DOT = ((0.5, 0.19), (0.5, 0.20))


def _disc(canvas: Canvas) -> None:
    canvas.circle(0.5, 0.5, 0.5, stroke=0, fill=1)


def _ring(canvas: Canvas) -> None:
    canvas.circle(0.5, 0.5, 0.43, stroke=1, fill=0)


def _triangle(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(0.5, 1.02)
    path.lineTo(1.06, 0.02)
    path.lineTo(-0.06, 0.02)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _nothing(_canvas: Canvas) -> None:
    pass


Line = tuple[tuple[float, float], ...]
Sign = tuple["Callable[[Canvas], None]", tuple[Line, ...], "Color"]
DONE: Sign = (_disc, (_TICK,), style.OK)
REFUSED: Sign = (_disc, (_BAR,), style.WARN)
WAITING: Sign = (_ring, (), style.OFF)
TODO: Sign = (_ring, (((0.5, 0.72), (0.5, 0.5), (0.68, 0.42)),), style.WARN)
DOUBTFUL: Sign = (_triangle, (_BANG, _DOT), style.BAD)
FAILED: Sign = (_disc, (_CROSS_A, _CROSS_B), style.BAD)
_NO_SIGN: Sign = (_nothing, (), style.OFF)
ABSENT: Sign = (_nothing, (_BAR,), style.OFF)


def draw_sign(canvas: Canvas, sign: Sign, x: float, y: float, size: float = _SIZE) -> None:
    """Draw ``sign`` with its lower left corner at ``x``, ``y`` (points)."""
    shape, lines, colour = sign
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.13)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    shape(canvas)
    if shape in (_disc, _triangle):
        canvas.setStrokeColor(style.WHITE)
    for line in lines:
        path = canvas.beginPath()
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


class Mark(Flowable):
    """A sign and its words, which wrap to the right of it."""

    def __init__(self, sign: Sign, words: Paragraph) -> None:
        super().__init__()
        self._sign = sign
        self._words = words

    @override
    def wrap(
        self,
        aW: float,  # reportlab's name
        aH: float,  # reportlab's name
    ) -> tuple[float, float]:
        """Size in the width that is offered."""
        _, self.height = self._words.wrap(aW - _GAP, aH)
        self.width = aW
        return self.width, self.height

    @override
    def split(
        self,
        aW: float,
        aH: float,
    ) -> list[Flowable]:
        """Two pieces for two pages; only the first bears the sign."""
        pieces = [p for p in self._words.split(aW - _GAP, aH) if isinstance(p, Paragraph)]
        signs = [self._sign, *[_NO_SIGN] * len(pieces)]
        return [Mark(sign, piece) for sign, piece in zip(signs, pieces, strict=False)]

    def draw(self) -> None:
        """Draw at the origin; the sign stands on the middle of the first line."""
        self._words.drawOn(self.canv, _GAP, 0)
        leading = self._words.style.leading
        draw_sign(self.canv, self._sign, 0, self.height - (leading + _SIZE) / 2)


class Chips(Flowable):
    """Words in coloured pills, flowing onto further lines where they must."""

    _FONT_SIZE = 6.5
    _HEIGHT = 4 * mm
    _PAD = 1.3 * mm
    _SPACE = 1 * mm

    def __init__(self, chips: Sequence[tuple[str, Color]]) -> None:
        super().__init__()
        self._chips = chips
        self._places: list[tuple[str, Color, float, float, float]] = []

    @override
    def wrap(
        self,
        aW: float,  # reportlab's name
        aH: float,  # reportlab's name
    ) -> tuple[float, float]:
        """Size in the width that is offered."""
        self._places = []
        x = y = 0.0
        for word, colour in self._chips:
            width = stringWidth(word, style.BOLD, self._FONT_SIZE) + 2 * self._PAD
            if x and x + width > aW:
                x, y = 0.0, y + self._HEIGHT + self._SPACE
            self._places.append((word, colour, x, y, width))
            x += width + self._SPACE
        self.width, self.height = aW, y + self._HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin."""
        canvas = self.canv
        canvas.setFont(style.BOLD, self._FONT_SIZE)
        for word, colour, x, y, width in self._places:
            bottom = self.height - y - self._HEIGHT
            canvas.setFillColor(colour)
            canvas.roundRect(x, bottom, width, self._HEIGHT, self._HEIGHT / 2, stroke=0, fill=1)
            canvas.setFillColor(style.WHITE)
            canvas.drawString(x + self._PAD, bottom + 1.3 * mm, word)


class Qr(Flowable):
    """``payload`` as a QR code of ``side`` points, its quiet zone included (ISO/IEC 18004)."""

    def __init__(self, payload: str, side: float) -> None:
        super().__init__()
        code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
        code.add_data(payload)
        self._modules = code.get_matrix()
        self.width = self.height = side

    def draw(self) -> None:
        """Draw one path, so that no hairline parts the modules."""
        module = self.width / len(self._modules)
        path = self.canv.beginPath()
        for row, line in enumerate(self._modules):
            for column, dark in enumerate(line):
                if dark:
                    y = self.height - (row + 1) * module
                    path.rect(column * module, y, module, module)
        self.canv.setFillColorRGB(0, 0, 0)
        self.canv.drawPath(path, stroke=0, fill=1)
