"""Stored recordings on show in the Live page: one, or a second one over it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from motospect_desktop.ui.pages.live_picker import SignalPicker
from motospect_desktop.ui.pages.opened_chooser import RecordingChooser
from motospect_desktop.ui.pages.opened_curves import OpenedCurves
from motospect_desktop.ui.pages.opened_overlay import OverlayBar
from motospect_desktop.ui.pages.opened_pair import OnShow, open_ids
from motospect_desktop.ui.pages.recording_export import ask_export
from motospect_desktop.ui.pages.recording_words import (
    length,
    local_moment,
    marks,
    signals,
    state,
    vehicle,
)
from motospect_desktop.ui.plots.values import seconds
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import ActionButton, SignButton
from motospect_desktop.ui.widgets.cards import ErrorPanel, StatusChip
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.errors import MotospectError
    from motospect_desktop.ui.page import Page
    from motospect_desktop.ui.pages.opened_pair import Loaded


class OpenedView(QtWidgets.QWidget):
    """What ``session.opened`` names; it never looks live: its chip, its axis and the header say so.

    It brings its actions to ``page``: the header's three, and the keys of its tools.
    """

    named = QtCore.Signal()  # title and subtitle are others

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._asked: tuple[str, ...] = ()
        self.shown: OnShow | None = None  # loaded
        self._places: tuple[int, ...] = ()
        self._build()
        self._bring_actions()
        self.words.setVisible(False)
        self.draw()

    def draw(self, *, recording: bool = False) -> bool:
        """Follow the session; tells whether anything is on show.

        ``recording``: what is watched meanwhile, out of sight, is being recorded.
        """
        wanted = self._page.session.opened
        if wanted != self._asked:
            self._asked = wanted
            self.shown = None
            self._open(wanted)
        self._draw_actions()
        self.rec.setVisible(recording)
        return bool(wanted)

    def redraw(self) -> None:
        """Draw anew what is shown: its words or units are others."""
        self.picker.redraw()
        if self.shown is not None:
            self._show_curves(self.shown, whole=False)

    def title(self) -> tuple[str, str] | None:
        """What the header says in place of the vehicle that is connected; None: nothing open."""
        if not self._asked:
            return None
        if self.shown is None:
            return self.tr("Recording"), ""
        head, summary = self.shown.first.head, self.shown.first.summary
        minute = local_moment(head.started_at)[:-3]  # short: the header has three buttons
        title = self.tr("Recording {moment}").format(moment=minute)
        inside = (length(summary.seconds), signals(summary.signals), marks(summary.marks))
        return title, " · ".join((vehicle(head), *inside))

    def _build(self) -> None:
        self.chip = StatusChip("history", self.tr("Recording"), Tone.ACCENT)
        self.rec = StatusChip("record", self.tr("REC"), Tone.BAD)
        self.rec.setToolTip(self.tr("What is watched meanwhile is being recorded"))
        self.words = Label("", "body", Tone.WARN, wrap=True)
        self.words.setContentsMargins(20, 0, 18, 0)
        self.span = Label("", "body")
        self.span.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self.span.setFixedWidth(scaled(56))
        self.trouble = ErrorPanel()
        self.trouble.add_action(self.tr("Back to live"), self._leave)
        self.picker = SignalPicker()
        self.picker.changed.connect(self._draw_actions)
        self.chooser = RecordingChooser(self._page.context)
        self.chooser.chosen.connect(self._lay_over)
        self.curves = OpenedCurves()
        self.curves.plots.window_changed.connect(self._tell_span)
        self.loading = Label(self.tr("Opening the recording…"), "muted")
        self.loading.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._parts = QtWidgets.QStackedWidget()
        for part in (self.loading, self.curves, self.picker, self.chooser):
            self._parts.addWidget(part)

    def _bring_actions(self) -> None:
        page, plots = self._page, self.curves.plots
        self.shorter = self._tool(self.tr("Show less time"), "-", lambda: plots.zoom(-1))
        self.longer = self._tool(self.tr("Show more time"), "+", lambda: plots.zoom(1))
        self.whole = self._tool(self.tr("All"), "A", self.curves.show_whole)
        self.before = self._tool(self.tr("← Mark"), "B", lambda: self.curves.jump(-1))
        self.after = self._tool(self.tr("Mark →"), "N", lambda: self.curves.jump(1))
        self.signals = self._tool(self.tr("Signals"), "S", self._choose_signals)
        earlier = self._tool(self.tr("Show the second earlier"), "Ctrl+Left")
        later = self._tool(self.tr("Show the second later"), "Ctrl+Right")
        self.overlay = OverlayBar(earlier, later)
        self.overlay.changed.connect(self._align)
        self._shifts = (earlier, later)
        self.alone = page.add_header_action(self.tr("One alone"), "Ctrl+E", self._end_overlay)
        self.compare = page.add_header_action(self.tr("Compare…"), "Ctrl+E", self._choose_other)
        self.export = page.add_header_action(self.tr("Export…"), "Ctrl+S", self._export)
        self.show_again = page.add_header_action(
            self.tr("Show"), "F5", self._show_picked, primary=True
        )
        self.back = page.add_header_action(
            self.tr("Back to live"), "Esc", self._go_back, primary=True
        )
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._tools())
        column.addWidget(self.words)
        column.addWidget(self.overlay)
        holder = QtWidgets.QHBoxLayout()
        holder.setContentsMargins(20, 0, 20, 0)
        holder.addWidget(self.trouble)
        column.addLayout(holder)
        column.addWidget(self._parts, 1)

    def _tool(self, text: str, key: str, slot: Callable[[], object] | None = None) -> QtGui.QAction:
        action = QtGui.QAction(text, self._page)
        action.setShortcut(QtGui.QKeySequence(key))
        if slot is not None:
            action.triggered.connect(slot)
        self._page.addAction(action)
        return action

    def _tools(self) -> QtWidgets.QHBoxLayout:
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(20, 0, 18, 0)
        row.setSpacing(4)
        row.addWidget(self.chip)
        row.addWidget(self.rec)
        row.addStretch()
        row.addWidget(SignButton("\N{MINUS SIGN}", self.shorter, self))
        row.addWidget(self.span)
        row.addWidget(SignButton("+", self.longer, self))
        for action in (self.whole, self.before, self.after, self.signals):
            row.addWidget(ActionButton(action, self))
        return row

    def _draw_actions(self) -> None:
        part = self._parts.currentWidget()
        filled = bool(self._asked) and self.shown is not None
        shown = filled and part is self.curves
        for action in (self.shorter, self.longer, self.whole, self.signals):
            action.setEnabled(shown)
        every = self.shown.every if self.shown is not None else ()
        marked = shown and any(opened.marks for opened in every)
        for action in (self.before, self.after):
            action.setEnabled(marked)
        two = len(every) > 1
        for action in self._shifts:
            action.setEnabled(shown and two)
        self.overlay.setVisible(shown and two)
        self.alone.setVisible(shown and two)
        self.compare.setVisible(shown and not two)
        self.export.setVisible(shown)
        picking = filled and part is self.picker
        self.show_again.setVisible(picking)
        self.show_again.setEnabled(bool(self.picker.picked()))
        self.back.setVisible(bool(self._asked))
        self.back.setText(self.tr("Back to live") if not filled or shown else self.tr("Back"))
        self._page.set_primary(self.back, primary=not picking)

    def _open(self, ids: tuple[str, ...]) -> None:
        self.trouble.clear()
        self._parts.setCurrentWidget(self.loading)
        self.named.emit()
        if not ids:
            return
        recordings = self._page.context.bench.store.recordings

        def opened(found: OnShow) -> None:
            if ids == self._asked:
                self._show(found)

        self._page.context.background.run(lambda: open_ids(recordings, ids), opened, self._fail)

    def _show(self, found: OnShow) -> None:
        self.shown = found
        if found.second is not None:
            self.overlay.show_two(found)
        choices, places = found.first.offered(), found.first_places()
        self.picker.offer(tuple(choices.values()), ())
        self.picker.pick([choices[place] for place in places])
        self.named.emit()
        self._load(found, places, whole=True)

    def _load(self, found: OnShow, places: Sequence[int], *, whole: bool) -> None:
        recordings = self._page.context.bench.store.recordings

        def loaded(results: tuple[Loaded, ...]) -> None:
            if found is self.shown:
                found.take_in(results)
                self._places = tuple(places)
                self._show_curves(found, whole=whole)

        work = partial(found.load, recordings, places)
        self._page.context.background.run(work, loaded, self._fail)

    def _show_curves(self, found: OnShow, *, whole: bool) -> None:
        self._parts.setCurrentWidget(self.curves)
        self.curves.show_signals(found.signals(self._places))
        self._align()
        if whole:
            self.curves.plots.clear_cursors()
            self.curves.show_whole()
        self._tell_words(found)
        self._tell_span()
        self._draw_actions()
        if self.isVisible():
            self.curves.plots.setFocus()

    def _align(self) -> None:
        if self.shown is not None:
            shift_s = self.overlay.shift_s if self.shown.second is not None else 0.0
            self.curves.show_range(self.shown.first, self.shown.second, shift_s)

    def _tell_words(self, found: OnShow) -> None:
        """What is missing in the recordings, if anything is."""
        told = []
        for place, opened in enumerate(found.every):
            icon, word = state(opened.summary)
            name = self.tr("Recording {n}").format(n=place + 1)
            if icon != "ok":
                told.append(f"{name}: {word}")
            if opened.damage:
                left_out = self.tr("{n} damaged parts are left out").format(n=len(opened.damage))
                told.append(f"{name}: {left_out}")
        self.words.setText(" · ".join(told))
        self.words.setVisible(bool(told))

    def _tell_span(self) -> None:
        span = seconds(self.curves.plots.span_s)
        self.span.setText(span)
        self.span.setAccessibleName(self.tr("{span} shown").format(span=span))

    def _choose_signals(self) -> None:
        self._parts.setCurrentWidget(self.picker)
        self.picker.list.setFocus()
        self._draw_actions()

    def _show_picked(self) -> None:
        if self.shown is not None:
            offered = self.shown.first.offered().items()
            places = {choice.identity: place for place, choice in offered}
            picked = [places[choice.identity] for choice in self.picker.picked()]
            self._load(self.shown, picked, whole=False)

    def _choose_other(self) -> None:
        if self.shown is not None:
            self._parts.setCurrentWidget(self.chooser)
            self.chooser.offer(self.shown.first.head)
            self._draw_actions()

    def _export(self) -> None:
        ask_export(self._page.context, self._asked[0])

    def _lay_over(self, recording_id: str) -> None:
        self._page.session.open_recordings(self._asked[0], recording_id)

    def _end_overlay(self) -> None:
        self._page.session.open_recordings(self._asked[0])

    def _go_back(self) -> None:
        if self.shown is not None and self._parts.currentWidget() is not self.curves:
            self._show_curves(self.shown, whole=False)
        else:
            self._leave()

    def _leave(self) -> None:
        self._page.session.open_recordings()

    def _fail(self, error: MotospectError) -> None:
        self.trouble.show_error(error)
        self._draw_actions()
