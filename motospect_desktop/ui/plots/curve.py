"""Points as pixels."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore, QtGui

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

_SECOND_STROKE = QtCore.QPointF(0.4, 0.8)


def polyline(x: Floats, y: Floats) -> QtGui.QPolygonF:
    """A Qt polygon of these points, read from bytes: no Python object is made for a point."""
    data = struct.pack("<I", len(x)) + np.column_stack((x, y)).astype("<f8").tobytes()
    stream = QtCore.QDataStream(QtCore.QByteArray(data))
    stream.setByteOrder(QtCore.QDataStream.ByteOrder.LittleEndian)
    polygon = QtGui.QPolygonF()
    stream >> polygon
    return polygon


def draw_curve(
    painter: QtGui.QPainter,
    colour: QtGui.QColor,
    x: Floats,
    y: Floats,
    breaks: npt.NDArray[np.intp],
) -> None:
    """Draw points in pixels; nothing joins point ``breaks[i]`` to the one before it.

    Two strokes of a pen one pixel wide look like one of two, at a fraction of the cost: on a noisy
    curve Qt needs a hundred times longer for a wide antialiased pen.
    """
    painter.setPen(QtGui.QPen(colour))
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    for part_x, part_y in zip(np.split(x, breaks), np.split(y, breaks), strict=True):
        if len(part_x) and np.ptp(part_x) < 1 and np.ptp(part_y) < 1:
            painter.fillRect(QtCore.QRectF(part_x[0] - 1, part_y[0] - 1, 3, 3), colour)
        elif len(part_x):
            line = polyline(part_x, part_y)
            painter.drawPolyline(line)
            painter.translate(_SECOND_STROKE)
            painter.drawPolyline(line)
            painter.translate(-_SECOND_STROKE)
