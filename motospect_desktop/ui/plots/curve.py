"""Points as pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shiboken6
from PySide6 import QtCore, QtGui

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

_FEW = 600  # points; beyond them a wide pen costs more than it shows


def polyline(x: Floats, y: Floats) -> QtGui.QPolygonF:
    """A Qt polygon of these points, filled without a Python object a point."""
    polygon = QtGui.QPolygonF()
    polygon.resize(len(x))
    memory = shiboken6.VoidPtr(polygon.data(), 16 * len(x), True)  # noqa: FBT003 - writable
    pairs = np.frombuffer(memory, np.float64).reshape(-1, 2)
    pairs[:, 0], pairs[:, 1] = x, y
    return polygon


def draw_curve(
    painter: QtGui.QPainter,
    colour: QtGui.QColor,
    x: Floats,
    y: Floats,
    breaks: npt.NDArray[np.intp],
) -> None:
    """Draw points in pixels; nothing joins point ``breaks[i]`` to the one before it.

    The pen is two pixels wide only for few points and never antialiased: Qt would need seconds for
    a wide smooth pen on a noisy curve.
    """
    pen = QtGui.QPen(colour)
    pen.setWidth(2 if len(x) <= _FEW else 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    for part_x, part_y in zip(np.split(x, breaks), np.split(y, breaks), strict=True):
        if len(part_x) and np.ptp(part_x) < 1 and np.ptp(part_y) < 1:
            painter.fillRect(QtCore.QRectF(part_x[0] - 1, part_y[0] - 1, 3, 3), colour)
        elif len(part_x):
            painter.drawPolyline(polyline(part_x, part_y))
