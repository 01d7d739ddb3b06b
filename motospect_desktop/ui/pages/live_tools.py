"""What the technician does to the view: zoom, pause, go back, gauges, the whole screen, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.pages.live_menu import ViewMenu
from motospect_desktop.ui.pages.live_view import LiveView

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.ui.pages.live_record import LiveRecord, Mark


class LiveTools(QtCore.QObject):
    """Actions of ``page`` and the view that they change.

    ``alone`` gives the page the whole screen or ends that; ``choose`` is the page's own action.
    """

    changed = QtCore.Signal()  # what is shown: has to be drawn
    named = QtCore.Signal(object)  # a Mark that has got its words

    def __init__(
        self,
        page: QtWidgets.QWidget,
        record: LiveRecord,
        alone: Callable[[bool], None],
        choose: QtGui.QAction,
    ) -> None:
        super().__init__(page)
        self._page, self._record, self._alone = page, record, alone
        self._paused_at: float | None = None  # the end of the window when it was paused
        self.shorter = self._tool(self.tr("Show less time"), "-", lambda: self.view.plots.zoom(-1))
        self.longer = self._tool(self.tr("Show more time"), "+", lambda: self.view.plots.zoom(1))
        self.pause = self._tool(self.tr("Pause"), "Space", self._toggle_pause)
        self.more = self._tool(self.tr("View"), "V", self._open_menu)
        self.gauges = self._tool(self.tr("Gauges"), "G", self._toggle_gauges)
        self.full = self._tool(
            self.tr("Full screen"), "F11", lambda: self.show_alone(on=not self.view.large)
        )
        self.leave = self._tool(
            self.tr("Leave full screen"), "Esc", lambda: self.show_alone(on=False)
        )
        self.leave.setVisible(False)
        self.previous = self._tool(self.tr("Previous mark"), "Ctrl+Left", lambda: self._go(-1))
        self.next = self._tool(self.tr("Next mark"), "Ctrl+Right", lambda: self._go(1))
        tools = (self.shorter, self.longer, self.pause, self.more, choose)
        self.view = LiveView(record, tools, self.leave)
        self.view.plots.window_changed.connect(self.changed)
        self.view.marking.named.connect(self._name_mark)
        actions = (self.gauges, self.full, self.previous, self.next)
        self.menu = ViewMenu(actions, self._told_marks)
        self.menu.mark_chosen.connect(self.view.plots.go_to)

    @property
    def paused(self) -> bool:
        """Whether the curves were stopped, and not moved since."""
        held_s = self.view.plots.window_s.held_s
        return held_s is not None and held_s == self._paused_at

    def draw(self, *, watching: bool, running: bool) -> None:
        """Offer what can be done: there are curves (``watching``), and values are asked."""
        for action in (self.shorter, self.longer, self.more, self.gauges, self.full):
            action.setEnabled(watching)
        for action in (self.previous, self.next):
            action.setEnabled(watching and bool(self._record.marks))
        following = self.view.plots.following
        self.pause.setEnabled(watching and (running or not following))
        self.pause.setText(self.tr("Pause") if following else self.tr("To now"))
        keys = ["Space"] if following else ["End", "Space"]
        self.pause.setShortcuts([QtGui.QKeySequence(key) for key in keys])

    def show_alone(self, *, on: bool) -> None:
        """Values and curves alone on the whole screen; Escape leaves it and stops nothing."""
        if on == self.view.large:
            return
        self.leave.setVisible(on)
        self.full.setText(self.tr("Leave full screen") if on else self.tr("Full screen"))
        self.view.show_large(on=on)
        self._alone(on)
        self.view.take_keys()
        self.changed.emit()

    def mark(self) -> Mark:
        """Mark this moment, and offer to say what it was."""
        mark = self._record.mark()
        self._show_marks()
        self.view.marking.offer(mark, self._clock(mark))
        return mark

    def _tool(self, text: str, key: str, slot: Callable[[], None]) -> QtGui.QAction:
        action = QtGui.QAction(text, self)
        action.setShortcut(QtGui.QKeySequence(key))
        action.triggered.connect(slot)
        self._page.addAction(action)
        return action

    def _toggle_pause(self) -> None:
        plots = self.view.plots
        if plots.following:
            plots.hold()
            self._paused_at = plots.window_s.held_s
            self.changed.emit()
        else:
            plots.follow()

    def _toggle_gauges(self) -> None:
        self.view.show_gauges(on=not self.view.shows_gauges)
        self.gauges.setText(self.tr("Curves") if self.view.shows_gauges else self.tr("Gauges"))
        self.changed.emit()

    def _open_menu(self) -> None:
        self.menu.drop_from(self.view.button_of(self.more))

    def _name_mark(self, number: int, words: str) -> None:
        named = self._record.name_mark(number, words)
        self._show_marks()
        if named is not None:
            self.named.emit(named)

    def _show_marks(self) -> None:
        self.view.show_marks()
        for action in (self.previous, self.next):
            action.setEnabled(bool(self._record.marks))

    def _told_marks(self) -> list[tuple[float, str]]:
        """Each mark's moment; its number, time and words."""
        return [
            (mark.at_s, " · ".join(filter(None, (str(mark.number), self._clock(mark), mark.text))))
            for mark in self._record.marks
        ]

    def _clock(self, mark: Mark) -> str:
        return f"{self._record.moment(mark.at_s):%H:%M:%S}"

    def _go(self, step: int) -> None:
        """To the mark before or after the cursor, or after what is shown."""
        plots = self.view.plots
        here = plots.cursors.pins[0]
        at_s = plots.window_s.end_s(plots.reach.last_s) if here is None else here
        moments = [mark.at_s for mark in self._record.marks]
        found = [m for m in moments if (m < at_s if step < 0 else m > at_s)]
        if found:
            plots.go_to(max(found) if step < 0 else min(found))
