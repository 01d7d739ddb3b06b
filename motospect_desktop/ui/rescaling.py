"""Another size for what is on screen already: fixed widths and heights grow or shrink with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

if TYPE_CHECKING:
    from collections.abc import Callable

_FREE = (1 << 24) - 1  # QWIDGETSIZE_MAX: no greatest size


def rescale(window: QtWidgets.QWidget, ratio: float) -> None:
    """Make every least and greatest size within ``window`` ``ratio`` times what it is."""
    for widget in window.findChildren(QtWidgets.QWidget):
        for get, put in (
            (widget.minimumWidth, widget.setMinimumWidth),
            (widget.minimumHeight, widget.setMinimumHeight),
            (widget.maximumWidth, widget.setMaximumWidth),
            (widget.maximumHeight, widget.setMaximumHeight),
        ):
            _rescale(get(), put, ratio)


def _rescale(pixels: int, put: Callable[[int], object], ratio: float) -> None:
    if 0 < pixels < _FREE:
        put(round(pixels * ratio))
