"""The keys of the CAN page besides those of its header."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.can.cells import TimeMode
from motospect_desktop.ui.can.trace_model import Column
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.ui.can.monitor import Monitor
    from motospect_desktop.ui.can.view import CanView
    from motospect_desktop.ui.page import Page


class CanActions(QtCore.QObject):
    """Makes the actions and their buttons; ``changed`` asks the page to draw anew."""

    changed = QtCore.Signal()

    def __init__(self, page: Page, view: CanView, monitor: Monitor) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._monitor = monitor
        self.by_id = self._action(self.tr("By id"), "B", self._toggle_view)
        self.freeze = self._action(self.tr("Freeze"), "Space", self._toggle_freeze)
        self.time = self._action(self.tr("Time"), "T", self._next_time_mode)
        view.add_tools((self.by_id, self.freeze, self.time), self._panel_actions())
        self._action(self.tr("Filter"), "Ctrl+F", view.filter.setFocus)
        self._action(self.tr("Copy rows"), "Ctrl+C", self._copy)
        self._action(self.tr("Next frame of this id"), "N", lambda: self._alike(1))
        self._action(self.tr("Frame of this id before"), "Shift+N", lambda: self._alike(-1))
        self._action(self.tr("Jump to a time"), "Ctrl+G", self._ask_time)
        self._action(self.tr("Follow"), "End", self._follow)
        header = view.trace.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._header_clicked)

    def draw(self, *, opened: bool) -> None:
        """Name the actions by what they would do; ``opened``: frames of a bus are coming."""
        monitor = self._monitor
        self.by_id.setText(self.tr("Trace") if monitor.by_id else self.tr("By id"))
        self.freeze.setText(self.tr("Go on") if monitor.frozen else self.tr("Freeze"))
        self.freeze.setEnabled(opened or monitor.frozen)

    def _header_clicked(self, column: int) -> None:
        """A click on the time turns the order of the trace round."""
        if column == Column.TIME:
            trace = self._monitor.trace
            trace.set_order(newest_first=not trace.newest_first)
            self._view.trace.tail = not trace.newest_first
            self._view.trace.scrollToTop()

    def jump(self, seconds: float) -> None:
        """Choose the first frame that is ``seconds`` after the first one, or later."""
        trace = self._monitor.trace
        row = trace.row_at(trace.first_s + seconds)
        if row is not None:
            self._view.trace.go_to(row)

    def _action(self, text: str, key: str, slot: Callable[[], object]) -> QtGui.QAction:
        action = QtGui.QAction(text, self._page)
        action.setShortcut(QtGui.QKeySequence(key))
        action.triggered.connect(slot)
        self._page.addAction(action)
        return action

    def _panel_actions(self) -> tuple[QtGui.QAction, ...]:
        named = ((self.tr("Signals"), "D"), (self.tr("Send"), "X"), (self.tr("Captures"), "L"))
        return tuple(
            self._action(text, key, functools.partial(self._toggle_panel, panel))
            for (text, key), panel in zip(named, self._view.panels, strict=True)
        )

    def _toggle_panel(self, panel: QtWidgets.QWidget) -> None:
        self._view.show_panel(None if self._view.panel() is panel else panel)

    def _toggle_view(self) -> None:
        self._monitor.by_id = not self._monitor.by_id
        self.changed.emit()

    def _toggle_freeze(self) -> None:
        self._monitor.frozen = not self._monitor.frozen
        self.changed.emit()

    def _next_time_mode(self) -> None:
        """Show times in the next way; that of the day only where it is known."""
        trace = self._monitor.trace
        known = trace.epoch_s is not None
        modes = [mode for mode in TimeMode if known or mode is not TimeMode.ABSOLUTE]
        place = modes.index(trace.time_mode) + 1 if trace.time_mode in modes else 0
        trace.set_time_mode(modes[place % len(modes)])
        self.changed.emit()

    def _copy(self) -> None:
        copied = self._view.table.copy_rows()
        words = self.tr("%n rows copied", "", copied)
        self._page.context.toast(words, Tone.OK if copied else Tone.WARN)

    def _alike(self, step: int) -> None:
        view = self._view
        row = view.trace.currentIndex().row()
        if view.table is not view.trace or row < 0:
            return
        found = self._monitor.trace.next_alike(row, step)
        if found is None:
            self._page.context.toast(self.tr("There is no other frame of this id."), Tone.WARN)
        else:
            view.trace.go_to(found)

    def _ask_time(self) -> None:
        dialog = QtWidgets.QInputDialog(self._page)
        dialog.setInputMode(QtWidgets.QInputDialog.InputMode.DoubleInput)
        dialog.setWindowTitle(self.tr("Jump to a time"))
        dialog.setLabelText(self.tr("Seconds after the first frame"))
        dialog.setDoubleRange(0.0, 1e7)
        dialog.setDoubleDecimals(3)
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.doubleValueSelected.connect(self.jump)
        dialog.open()

    def _follow(self) -> None:
        table = self._view.table
        table.clearSelection()
        table.follow()
