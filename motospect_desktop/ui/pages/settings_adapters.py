"""The adapters that are known: which is offered first, what they are called, forgetting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.ui.setting_names import setting_names
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.choice import Choice, SettingRow
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.words import undoing

if TYPE_CHECKING:
    from motospect_desktop.ui.page import Context
    from motospect_desktop.ui.workbench import KnownAdapter


class AdaptersCard(Card):
    """Choose one, name it, or forget it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._known: dict[str, KnownAdapter] = {}
        name = setting_names()["adapter"]
        self.first = Choice(name)
        self.first.picked.connect(self._prefer)
        self.which = Choice(self.tr("Adapter to name or forget"))
        self.which.picked.connect(self._draw_name)
        self.name = QtWidgets.QLineEdit()
        self.name.setMaxLength(60)
        self.name.setAccessibleName(self.tr("Own name of the adapter"))
        self.name.editingFinished.connect(self._rename)
        self.forget = BigButton(self.tr("Forget it"), self._forget)
        self.none = Label(
            self.tr("No adapter was connected yet. Those that were are listed here."),
            "muted",
            wrap=True,
        )
        self.body.addWidget(SettingRow(name, self.first))
        self._of_one = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(self._of_one)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SettingRow(self.tr("Known adapters"), self.which))
        column.addWidget(SettingRow(self.tr("Own name"), self.name))
        line = QtWidgets.QHBoxLayout()
        line.addStretch()
        line.addWidget(self.forget)
        column.addLayout(line)
        self.body.addWidget(self._of_one)
        self.body.addWidget(self.none)
        context.preferences.changed.connect(self.draw)
        self.draw()

    def draw(self, _names: object = None) -> None:
        """List the adapters that are known now."""
        known = self._context.bench.known_adapters()
        self._known = {one.identity: one for one in known}
        now = self._context.preferences.now
        named = [(one.identity, self._title(one)) for one in known]
        self.first.offer([("", self.tr("The one used last")), *named], now.adapter)
        marked = self.which.currentData()
        self.which.offer(named, marked if marked in self._known else next(iter(self._known), ""))
        self._of_one.setVisible(bool(known))
        self.none.setVisible(not known)
        self._draw_name()

    def _title(self, one: KnownAdapter) -> str:
        own = self._context.preferences.now.adapter_names.get(one.identity, "")
        return " · ".join(part for part in (own or one.title, one.detail) if part)

    def _draw_name(self, _value: object = None) -> None:
        names = self._context.preferences.now.adapter_names
        if not self.name.hasFocus():
            self.name.setText(names.get(self.which.currentData() or "", ""))

    def _prefer(self, identity: str) -> None:
        undo = self._context.preferences.change(adapter=identity)
        self._context.toast(self.tr("Kept for the next connection."), Tone.OK, undoing(undo))

    def _rename(self) -> None:
        identity, name = self.which.currentData(), self.name.text().strip()
        names = dict(self._context.preferences.now.adapter_names)
        if not identity or names.get(identity, "") == name:
            return
        if name:
            names[identity] = name
        else:
            del names[identity]
        undo = self._context.preferences.change(adapter_names=names)
        self._context.toast(self.tr("The adapter's name is kept."), Tone.OK, undoing(undo))

    def _forget(self) -> None:
        identity = self.which.currentData()
        if not identity:
            return
        remember = self._context.bench.forget_adapter(identity)

        def undo() -> None:
            remember()
            self.draw()

        self.draw()
        words = self.tr("Forgotten: it does not connect by itself any more.")
        self._context.toast(words, Tone.OK, undoing(undo))
