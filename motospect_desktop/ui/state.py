"""What the window remembers between runs (INI file)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.theme.tokens import THEMES

if TYPE_CHECKING:
    from pathlib import Path

MINIMUM = QtCore.QSize(1024, 640)  # of the screen
SMALLEST = MINIMUM - QtCore.QSize(0, 40)  # inside the window's frame, so that the strip is seen
DESIGNED = QtCore.QSize(1366, 768)


def open_settings(path: Path) -> QtCore.QSettings:
    """The settings of ``path``; written by Qt when it has time and on closing."""
    return QtCore.QSettings(str(path), QtCore.QSettings.Format.IniFormat)


def theme_name(settings: QtCore.QSettings) -> str:
    """The theme chosen before; the system's wish, else dark, the first time."""
    chosen = str(settings.value("theme", ""))
    if chosen in THEMES:
        return chosen
    wish = QtGui.QGuiApplication.styleHints().colorScheme()
    return "light" if wish == QtCore.Qt.ColorScheme.Light else "dark"


def restore_geometry(window: QtWidgets.QWidget, settings: QtCore.QSettings) -> None:
    """Give ``window`` the place it had on this screen, or the designed size.

    A screen that has no room for the designed size inside a frame is filled instead.
    """
    kept = settings.value(_key(window))
    if isinstance(kept, QtCore.QByteArray) and window.restoreGeometry(kept):
        return
    room = window.screen().availableSize()
    window.resize(DESIGNED.boundedTo(room).expandedTo(SMALLEST))
    if room.width() <= DESIGNED.width() or room.height() <= DESIGNED.height():
        window.setWindowState(QtCore.Qt.WindowState.WindowMaximized)


def save_geometry(window: QtWidgets.QWidget, settings: QtCore.QSettings) -> None:
    """Remember the place of ``window`` on its screen."""
    settings.setValue(_key(window), window.saveGeometry())
    settings.sync()


def _key(window: QtWidgets.QWidget) -> str:
    screen = window.screen()
    size = screen.size()
    return f"geometry/{screen.name()}_{size.width()}x{size.height()}".replace(":", "_")
