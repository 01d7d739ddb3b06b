"""The way in: make the application, show the window, run it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.ui.main_window import MainWindow
from motospect_desktop.ui.theme.apply import load_fonts

if TYPE_CHECKING:
    from motospect_desktop.ui.workbench import Workbench


def run(bench: Workbench, connect_url: str = "") -> int:
    """Show the window until it is closed, connecting to ``connect_url`` at once if given.

    Blocks the calling thread, which must be the main one; returns the exit code. The caller closes
    ``bench.bay`` afterwards.
    """
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication(sys.argv[:1])
    app.setApplicationName("MOTOSPECT Desktop")
    load_fonts(bench.resources)
    window = MainWindow(bench)
    window.show()
    if connect_url:
        window.session.connect_adapter(connect_url)
    return app.exec()
