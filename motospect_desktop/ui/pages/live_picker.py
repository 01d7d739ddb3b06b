"""Choosing which signals to watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons, units
from motospect_desktop.ui.pages.live_choices import MOST, default, unlisted
from motospect_desktop.ui.pages.live_groups import Group, group_words, in_group
from motospect_desktop.ui.pages.live_presets import PresetBar
from motospect_desktop.ui.pages.own_panel import OwnPanel
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.buttons import ActionButton
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.labels import RETHEME, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.pages.live_choices import Choice, Identity
    from motospect_desktop.ui.pages.own_library import OwnLibrary
    from motospect_desktop.ui.words import Look


class SignalPicker(QtWidgets.QWidget):
    """Presets, a search field and the list of what the car offers, each with a tick box.

    The workshop's own signals are defined in a part of their own, instead of the list meanwhile;
    without a ``library`` nothing is kept or defined here.
    """

    changed = QtCore.Signal()

    def __init__(self, library: OwnLibrary | None = None) -> None:
        super().__init__()
        self._offered: tuple[Choice, ...] = ()
        self._picked: dict[Identity, Choice] = {}
        self._library = library
        self._own: OwnPanel | None = None
        self.presets = PresetBar(library)
        self.presets.picked.connect(self.pick)
        self._list_part = self._make_list_part()
        self._parts = QtWidgets.QStackedLayout(self)
        self._parts.addWidget(self._list_part)

    @property
    def own(self) -> OwnPanel | None:
        """The part in which own signals are defined; made when it is first wanted."""
        if self._own is None and self._library is not None:
            self._own = OwnPanel(self._library)
            self._own.left.connect(self._show_list)
            self._parts.addWidget(self._own)
        return self._own

    def _make_list_part(self) -> QtWidgets.QWidget:
        card = Card()
        part = QtWidgets.QWidget()
        outside = QtWidgets.QVBoxLayout(part)
        outside.setContentsMargins(20, 6, 20, 14)
        outside.addWidget(card)
        self._make_list()
        self.hint = Label("", "muted", wrap=True)
        card.body.addLayout(self._make_top())
        card.body.addWidget(self.presets)
        card.body.addLayout(self._make_search())
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.hint)
        return part

    def _make_top(self) -> QtWidgets.QHBoxLayout:
        top = QtWidgets.QHBoxLayout()
        top.addWidget(Label(self.tr("Signals to watch"), "heading"))
        top.addStretch()
        self._rec = StatusChip("record", "", Tone.BAD)
        self._rec.hide()
        top.addWidget(self._rec)
        self.count = StatusChip("ok", "", Tone.OK)
        top.addWidget(self.count)
        if self._library is None:
            return top
        edit = QtGui.QAction(self.tr("Own signals…"), self)
        edit.setShortcut(QtGui.QKeySequence("Alt+O"))
        edit.triggered.connect(self.edit_own)
        self.addAction(edit)
        top.addWidget(ActionButton(edit, self))
        return top

    def show_recording(self, look: Look, *, running: bool) -> None:
        """Say, shortly, that what was chosen before is being recorded meanwhile."""
        icon, words, tone = look
        self._rec.set_state(icon, words.split(" · ")[0], tone)
        self._rec.setToolTip(words)
        self._rec.setVisible(running)

    def _make_search(self) -> QtWidgets.QHBoxLayout:
        row = QtWidgets.QHBoxLayout()
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Search by name, unit, PID or control unit"))
        self.field.setAccessibleName(self.tr("Search signals"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.group = QtWidgets.QComboBox()
        self.group.setAccessibleName(self.tr("Group of signals"))
        for group in Group:
            self.group.addItem(group_words(group), group)
        self.group.currentIndexChanged.connect(self._filter)
        row.addWidget(self.field, 1)
        row.addWidget(self.group)
        return row

    def _make_list(self) -> None:
        self.list = QtWidgets.QListWidget()
        self.list.setAccessibleName(self.tr("Signals the car offers"))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QtCore.QSize(scaled(22), scaled(22)))
        self.list.itemClicked.connect(self.toggle)
        for key in ("Space", "Return", "Enter"):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self.list)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self.toggle(self.list.currentItem()))

    def edit_own(self) -> None:
        """Show the own signals instead of the list."""
        if self.own is not None:
            self._parts.setCurrentWidget(self.own)
            self.own.take_focus()
            self.changed.emit()

    @property
    def editing(self) -> bool:
        """Whether the own signals are shown instead of the list."""
        return self._parts.currentWidget() is not self._list_part

    def _show_list(self) -> None:
        self._parts.setCurrentWidget(self._list_part)
        self.list.setFocus()
        self.changed.emit()

    def offer(self, offered: Sequence[Choice], pids: Sequence[tuple[str, str]]) -> None:
        """Show what a car offers; what was picked before stays where the car has it."""
        if tuple(offered) == self._offered:
            return
        self._offered = tuple(offered)
        kept = [choice for choice in offered if choice.identity in self._picked]
        hidden = unlisted(pids)
        words = self.tr("Supported but not listed, their meaning not being public: {n}")
        self.hint.setText(words.format(n=hidden))
        self.hint.setVisible(bool(hidden))
        self.pick(kept or default(offered))

    def redraw(self) -> None:
        """Say everything anew: its words or units are others."""
        self.list.setIconSize(QtCore.QSize(scaled(22), scaled(22)))
        self.presets.draw()
        self._fill()
        self._tell()
        if self._own is not None:
            self._own.redraw()

    def picked(self) -> tuple[Choice, ...]:
        """The chosen signals in the order of choosing, at most ``MOST``."""
        return tuple(self._picked.values())

    def pick(self, wanted: Sequence[Choice]) -> None:
        """Tick exactly these."""
        self._picked = {choice.identity: choice for choice in wanted}
        self._fill()
        self._tell()

    def toggle(self, item: QtWidgets.QListWidgetItem | None) -> None:
        """Tick or untick a row; a ninth tick is not taken."""
        if item is None:
            return
        choice = self._offered[self.list.row(item)]
        if choice.identity in self._picked:
            del self._picked[choice.identity]
        elif len(self._picked) < MOST:
            self._picked[choice.identity] = choice
        self._draw_ticks()
        self._filter()
        self._tell()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETHEME:
            self._draw_ticks()

    def _fill(self) -> None:
        several = len({choice.ecu for choice in self._offered}) > 1
        self.list.clear()
        for choice in self._offered:
            unit = units.conversion(choice.signal).unit
            parts = [told(choice.signal.name), unit, self._source(choice)]
            parts += [choice.ecu] if several else []
            self.list.addItem("   ·   ".join(part for part in parts if part))
        self._draw_ticks()
        self._filter()

    def _source(self, choice: Choice) -> str:
        if choice.own is None:
            return f"PID {choice.pid}"
        if choice.own.ask is None:
            return self.tr("own formula")
        return self.tr("own request {request}").format(request=choice.pid)

    def _draw_ticks(self) -> None:
        for row, choice in enumerate(self._offered):
            item = self.list.item(row)
            ticked = choice.identity in self._picked
            tone = Tone.ACCENT if ticked else Tone.OFF
            item.setIcon(icons.icon("ticked" if ticked else "unticked", tone, 22))
            state = self.tr("chosen") if ticked else self.tr("not chosen")
            role = QtCore.Qt.ItemDataRole.AccessibleTextRole
            item.setData(role, f"{told(choice.signal.name)}, {state}")

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        group = Group(self.group.currentData())
        for row in range(self.list.count()):
            item = self.list.item(row)
            choice = self._offered[row]
            picked = choice.identity in self._picked
            seen = in_group(choice, group, picked=picked)
            item.setHidden(not (seen and all(word in item.text().casefold() for word in words)))

    def _tell(self) -> None:
        self.presets.offer(self._offered, self.picked())
        number = len(self._picked)
        words = self.tr("{n} of {most} chosen").format(n=number, most=MOST)
        if number == MOST:
            self.count.set_state("info", words, Tone.ACCENT)
        elif number:
            self.count.set_state("ok", words, Tone.OK)
        else:
            self.count.set_state("warning", self.tr("Nothing chosen"), Tone.WARN)
        self.changed.emit()
