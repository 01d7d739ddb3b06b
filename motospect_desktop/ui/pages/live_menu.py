"""What else the Live data page can show: gauges, the whole screen, the marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_MARKS = 12  # of the list; the newest


class ViewMenu(QtWidgets.QMenu):
    """``actions`` with their keys, and below them the marks, newest first.

    ``marks`` gives each mark's moment and words when the menu opens.
    """

    mark_chosen = QtCore.Signal(float)  # its moment

    def __init__(
        self, actions: Sequence[QtGui.QAction], marks: Callable[[], Sequence[tuple[float, str]]]
    ) -> None:
        super().__init__()
        self._fixed = list(actions)
        self._marks = marks
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Take the actions and marks of now."""
        self.clear()
        self.addActions(self._fixed)
        marks = list(self._marks())
        self.addSeparator()
        words = self.tr("Marks") if marks else self.tr("No mark yet; M sets one")
        self.addAction(words).setEnabled(False)
        for moment_s, words in reversed(marks[-_MOST_MARKS:]):
            action = self.addAction(words)
            action.triggered.connect(lambda _on=False, at=moment_s: self.mark_chosen.emit(at))
        hidden = len(marks) - _MOST_MARKS
        if hidden > 0:
            self.addAction(self.tr("%n more before", "", hidden)).setEnabled(False)

    def drop_from(self, button: QtWidgets.QWidget) -> None:
        """Open below ``button``."""
        self.popup(button.mapToGlobal(QtCore.QPoint(0, button.height())))
