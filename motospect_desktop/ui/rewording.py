"""Another language for what is on screen already, without making a page anew.

Nothing that a page holds is touched: curves, results, what was typed and where the keyboard is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.translating import say
from motospect_desktop.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.ui.phrasebook import Phrasebook


def reword(window: QtWidgets.QWidget, before: Phrasebook) -> None:
    """Say anew, in the language in use, what ``window`` and all in it said as in ``before``.

    What was typed stays. Pages draw afterwards what they compose.
    """

    def anew(said_by: QtCore.QObject, text: str) -> str:
        return before.reworded(text, say, _contexts(said_by))

    for action in window.findChildren(QtGui.QAction):
        action.setText(anew(action, action.text()))
    for widget in (window, *window.findChildren(QtWidgets.QWidget)):
        for get, put in (
            (widget.toolTip, widget.setToolTip),
            (widget.accessibleName, widget.setAccessibleName),
            (widget.accessibleDescription, widget.setAccessibleDescription),
        ):
            if get():
                put(anew(widget, get()))
        _reword_own(widget, partial(anew, widget))


def _reword_own(widget: QtWidgets.QWidget, anew: Callable[[str], str]) -> None:
    """What only widgets of one kind say."""
    match widget:
        case ElidedLabel():
            widget.set_whole(anew(widget.whole()))
        case QtWidgets.QLabel() if widget.text():
            widget.setText(anew(widget.text()))
        case QtWidgets.QAbstractButton():
            widget.setText(anew(widget.text()))
        case QtWidgets.QLineEdit() | QtWidgets.QPlainTextEdit():
            widget.setPlaceholderText(anew(widget.placeholderText()))
        case QtWidgets.QDialog():
            widget.setWindowTitle(anew(widget.windowTitle()))
        case _:
            _reword_rows(widget, anew)


def _reword_rows(widget: QtWidgets.QWidget, anew: Callable[[str], str]) -> None:
    """What a widget says row by row, or column by column."""
    match widget:
        case QtWidgets.QComboBox():
            for row in range(widget.count()):
                widget.setItemText(row, anew(widget.itemText(row)))
        case QtWidgets.QListWidget():
            for row in range(widget.count()):
                item = widget.item(row)
                item.setText(anew(item.text()))
        case QtWidgets.QTabBar():
            for row in range(widget.count()):
                widget.setTabText(row, anew(widget.tabText(row)))
        case QtWidgets.QTreeWidget():
            heads = widget.headerItem()
            for column in range(widget.columnCount()):
                heads.setText(column, anew(heads.text(column)))
        case QtWidgets.QTableWidget():
            for column in range(widget.columnCount()):
                if (head := widget.horizontalHeaderItem(column)) is not None:
                    head.setText(anew(head.text()))
        case _:
            pass


def _contexts(thing: QtCore.QObject) -> list[str]:
    """Where its words may come from: its class and those around it, the nearest first."""
    names: list[str] = []
    around: QtCore.QObject | None = thing
    while around is not None:
        names += [kind.__name__ for kind in type(around).__mro__]
        around = around.parent()
    return names
