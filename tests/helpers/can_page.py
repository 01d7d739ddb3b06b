"""A window on the CAN page with a bench that tests feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtTest

from motospect_desktop.ui.pages.can import CanPage
from tests.helpers.fake_can import cyclic

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6 import QtWidgets

    from motospect_desktop.diagnostics.can_events import Rows
    from tests.helpers.fake_can import FakeCan
    from tests.ui.conftest import Window


_HELD = {
    "Ctrl": QtCore.Qt.KeyboardModifier.ControlModifier,
    "Shift": QtCore.Qt.KeyboardModifier.ShiftModifier,
}


class CanDesk:
    """The page, its window and its bench; ``tick`` is the page's own timer, by hand."""

    def __init__(self, window: Window, can: FakeCan) -> None:
        self.window = window
        self.can = can
        window.main.show_page("can")
        page = window.main.pages["can"]
        assert isinstance(page, CanPage)
        self.page = page
        self.page.timer.stop()
        for timer in (page.timer, page.files.timer):
            timer.setInterval(3_600_000)

    def listen(self, url: str = "can:socketcan:can0") -> None:
        """Open a bus by its address."""
        self.page.view.start.address.setText(url)
        self.page.listening.trigger()

    def bring(self, rows: Rows) -> None:
        """Let frames come and be shown."""
        self.can.bring(rows)
        self.page.tick()

    def watch(self, count: int = 100) -> None:
        """A bus with some frames."""
        self.listen()
        self.bring(cyclic(count))

    def press(self, key: str, widget: QtWidgets.QWidget | None = None) -> None:
        """Press a key such as ``Space`` or ``Ctrl+C`` where the keyboard is."""
        *held, last = key.split("+")
        modifiers = QtCore.Qt.KeyboardModifier.NoModifier
        for name in held:
            modifiers |= _HELD[name]
        pressed = getattr(QtCore.Qt.Key, f"Key_{last}")
        QtTest.QTest.keyClick(widget or self.window.main, pressed, modifiers)

    def last(self) -> tuple[object, ...]:
        """The last command that the bench was given."""
        return self.can.asked[-1]

    def cells(self, column: int) -> list[str]:
        """What a column of the table in view says."""
        model = self.page.view.table.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def status(self) -> str:
        """The line beneath the table."""
        return self.page.view.status.whole()

    def drop(self, path: Path) -> None:
        """Drop a file on the page."""
        data = QtCore.QMimeData()
        data.setUrls([QtCore.QUrl.fromLocalFile(str(path))])
        drop_on(self.page, data)


def drop_on(widget: QtWidgets.QWidget, data: QtCore.QMimeData) -> None:
    """Drag ``data`` onto ``widget`` and let it go."""
    action, button = QtCore.Qt.DropAction.CopyAction, QtCore.Qt.MouseButton.LeftButton
    none = QtCore.Qt.KeyboardModifier.NoModifier
    entering = QtGui.QDragEnterEvent(QtCore.QPoint(9, 9), action, data, button, none)
    QtCore.QCoreApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        letting_go = QtGui.QDropEvent(QtCore.QPointF(9, 9), action, data, button, none)
        QtCore.QCoreApplication.sendEvent(widget, letting_go)
