"""Pictures of the window, kept in the folder ``MOTOSPECT_SHOTS`` names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6 import QtGui, QtWidgets


def keep_picture(window: QtWidgets.QWidget, name: str, otherwise: Path) -> QtGui.QImage:
    """Draw ``window`` as it is now, once everything posted is done, and keep the picture."""
    for _ in range(3):
        QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)
        QtCore.QCoreApplication.processEvents()
    picture = window.grab()
    folder = Path(os.environ.get("MOTOSPECT_SHOTS", str(otherwise)))
    folder.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(folder / f"{name}.png")):
        raise OSError(f"{folder} takes no picture")
    return picture.toImage()
