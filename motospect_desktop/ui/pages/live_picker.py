"""Choosing which signals to watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui import icons, units
from motospect_desktop.ui.pages.live_choices import MOST, default, presets, unlisted
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.labels import RETHEME, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.ui.pages.live_choices import Choice, Identity, Preset


class SignalPicker(QtWidgets.QWidget):
    """Presets, a search field and the list of what the car offers, each with a tick box."""

    changed = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: tuple[Choice, ...] = ()
        self._picked: dict[Identity, Choice] = {}
        card = Card()
        outside = QtWidgets.QVBoxLayout(self)
        outside.setContentsMargins(20, 6, 20, 14)
        outside.addWidget(card)
        top = QtWidgets.QHBoxLayout()
        top.addWidget(Label(self.tr("Signals to watch"), "heading"))
        top.addStretch()
        self.count = StatusChip("ok", "", Tone.OK)
        top.addWidget(self.count)
        self._presets = QtWidgets.QHBoxLayout()
        self._presets.setSpacing(8)
        self.field = QtWidgets.QLineEdit()
        self.field.setPlaceholderText(self.tr("Search by name, unit, PID or control unit"))
        self.field.setAccessibleName(self.tr("Search signals"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.list = QtWidgets.QListWidget()
        self.list.setAccessibleName(self.tr("Signals the car offers"))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QtCore.QSize(22, 22))
        self.list.itemClicked.connect(self.toggle)
        for key in ("Space", "Return", "Enter"):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(key), self.list)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self.toggle(self.list.currentItem()))
        self.hint = Label("", "muted", wrap=True)
        card.body.addLayout(top)
        card.body.addLayout(self._presets)
        card.body.addWidget(self.field)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.hint)
        self.buttons: dict[str, BigButton] = {}

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
        self._fill_presets()
        self.pick(kept or default(offered))

    def redraw(self) -> None:
        """Say everything anew: its words or units are others."""
        self._fill_presets()
        self._fill()
        self._tell()

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
        self._tell()

    @override
    def changeEvent(self, event: QtCore.QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RETHEME:
            self._draw_ticks()

    def _fill_presets(self) -> None:
        while (item := self._presets.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = {}
        for preset in presets():
            self.buttons[preset.name] = self._preset(preset)
            self._presets.addWidget(self.buttons[preset.name])
        clear = BigButton(self.tr("Clear"), lambda: self.pick(()), kind="plain")
        self._presets.addWidget(clear)
        self._presets.addStretch()

    def _preset(self, preset: Preset) -> BigButton:
        found = preset.pick(self._offered)
        button = BigButton(f"{preset.name} ({len(found)})", lambda: self.pick(found))
        button.setEnabled(bool(found))
        button.setToolTip(", ".join(told(choice.signal.name) for choice in found))
        button.setAccessibleName(self.tr("Watch for {name}").format(name=preset.name))
        return button

    def _fill(self) -> None:
        several = len({choice.ecu for choice in self._offered}) > 1
        self.list.clear()
        for choice in self._offered:
            unit = units.conversion(choice.signal).unit
            parts = [told(choice.signal.name), unit, f"PID {choice.pid}"]
            parts += [choice.ecu] if several else []
            self.list.addItem("   ·   ".join(part for part in parts if part))
        self._draw_ticks()
        self._filter()

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
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _tell(self) -> None:
        number = len(self._picked)
        words = self.tr("{n} of {most} chosen").format(n=number, most=MOST)
        if number == MOST:
            self.count.set_state("info", words, Tone.ACCENT)
        elif number:
            self.count.set_state("ok", words, Tone.OK)
        else:
            self.count.set_state("warning", self.tr("Nothing chosen"), Tone.WARN)
        self.changed.emit()
