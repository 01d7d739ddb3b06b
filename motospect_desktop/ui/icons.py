"""Own SVG icons, drawn with ``currentColor`` and coloured by the theme when loaded."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtSvg

from motospect_desktop.ui.theme.apply import active, application

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.ui.theme.tokens import Tone


def pixmap(name: str, tone: Tone, size: int) -> QtGui.QPixmap:
    """Icon ``resources/icons/<name>.svg`` in the colour of ``tone``, ``size`` logical pixels."""
    theme = active()
    ratio = application().devicePixelRatio()
    return _draw(
        theme.resources / "icons" / f"{name}.svg", theme.tokens.tone(tone), size, float(ratio)
    )


def icon(name: str, tone: Tone, size: int = 24) -> QtGui.QIcon:
    """As ``pixmap``, for buttons; make it again when the theme changes."""
    return QtGui.QIcon(pixmap(name, tone, size))


@lru_cache(maxsize=512)
def _draw(path: Path, colour: str, size: int, ratio: float) -> QtGui.QPixmap:
    svg = path.read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QtSvg.QSvgRenderer(QtCore.QByteArray(svg.encode()))
    picture = QtGui.QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def turned(picture: QtGui.QPixmap, angle: int) -> QtGui.QPixmap:
    """``picture`` turned by ``angle`` degrees about its middle, same size."""
    out = QtGui.QPixmap(picture.size())
    out.setDevicePixelRatio(picture.devicePixelRatio())
    out.fill(QtCore.Qt.GlobalColor.transparent)
    half = picture.deviceIndependentSize() / 2
    painter = QtGui.QPainter(out)
    painter.setRenderHint(QtGui.QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(half.width(), half.height())
    painter.rotate(angle)
    painter.drawPixmap(QtCore.QPointF(-half.width(), -half.height()), picture)
    painter.end()
    return out
