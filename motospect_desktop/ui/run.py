"""The way in: make the application, show the window, run it."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.errors import MotospectError
from motospect_desktop.ui.main_window import MainWindow
from motospect_desktop.ui.theme.apply import load_fonts
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from motospect_desktop.ui.workbench import Workbench


def run(bench: Workbench, connect_url: str = "") -> int:
    """Show the window until it is closed, connecting to ``connect_url`` at once if given.

    Blocks the calling thread, which must be the main one; returns the exit code. The caller closes
    ``bench.bay`` afterwards. Ctrl+C in a terminal closes the window like its own button.
    """
    app = QtWidgets.QApplication.instance() or _application()
    app.setApplicationName("MOTOSPECT Desktop")
    load_fonts(bench.resources)
    window = MainWindow(bench)
    for number in (signal.SIGINT, signal.SIGTERM):  # run by Python at the bridge's next tick
        signal.signal(number, lambda _number, _frame: window.close())
    _tell_bugs_in(window)
    window.show()
    window.preload_pages()
    if connect_url:
        window.show_page("connect")
        window.session.connect_adapter(connect_url)
    return app.exec()


def _application() -> QtCore.QCoreApplication:
    """Qt's application; where Qt finds no display it aborts the process, here with a sentence."""
    said: list[str] = []

    def hear(kind: QtCore.QtMsgType, _where: QtCore.QMessageLogContext, text: str) -> None:
        said.append(text.strip())
        if kind is QtCore.QtMsgType.QtFatalMsg:
            words = no_display(said)
            sys.stderr.write(f"{words.title}\n{words.cause}\n{words.remedy}\n")
            sys.stderr.flush()
            os._exit(1)  # Qt gives no way back

    before = QtCore.qInstallMessageHandler(hear)
    try:
        return QtWidgets.QApplication(sys.argv[:1])
    finally:
        QtCore.qInstallMessageHandler(before)
        sys.stderr.writelines(f"{line}\n" for line in said)


def no_display(said: Sequence[str]) -> MotospectError:
    """Why there is no window, with what Qt ``said`` of it."""
    told = (line for line in said[:-1] if not line.startswith("Could not load"))
    reasons = "; ".join(line.rstrip(".") for line in told)
    return MotospectError(
        "The window cannot open here.",
        f"There is no display, or Qt lacks a system package ({reasons}).",
        "Start it on a desktop with ./run demo, which names the packages that are missing; "
        "without a display use motospect scan, live, history and report.",
        code="no_display",
    )


def _tell_bugs_in(window: MainWindow) -> None:
    """Let no error in a slot pass unseen: it is printed as before and told in the window."""
    before = sys.excepthook

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        words = window.tr("The program met an error it did not expect: {error}")
        window.toast.show_message(words.format(error=error or kind.__name__), Tone.BAD)

    sys.excepthook = tell
