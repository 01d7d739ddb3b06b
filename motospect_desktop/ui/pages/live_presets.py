"""Presets above the list of signals: the product's, the workshop's own, and keeping one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.pages.live_choices import Preset, presets
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.fields import TextField
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.widgets.sideways import Sideways

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.own_signal import OwnPreset
    from motospect_desktop.ui.pages.live_choices import Choice
    from motospect_desktop.ui.pages.own_library import OwnLibrary

_LONGEST = 30  # characters of a name


class PresetBar(QtWidgets.QWidget):
    """A button for each preset; below, while it is wanted, a line that keeps what is picked.

    An own preset that was pressed last can be renamed and deleted there.
    """

    picked = QtCore.Signal(object)  # the choices of a preset

    def __init__(self, library: OwnLibrary | None) -> None:
        super().__init__()
        self._library = library
        self._offered: Sequence[Choice] = ()
        self._chosen: Sequence[Choice] = ()
        self._own: OwnPreset | None = None  # pressed last
        self.buttons: dict[str, BigButton] = {}
        self.keep = BigButton(self.tr("Keep as preset…"), self.open_line, kind="plain")
        buttons = QtWidgets.QWidget()
        self._row = QtWidgets.QHBoxLayout(buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._make_line()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Sideways(buttons))
        column.addWidget(self.line)
        if library is not None:
            library.changed.connect(self.draw)

    def _make_line(self) -> None:
        self.name = TextField()
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.returnPressed.connect(self._save)
        self.name.left.connect(self.close_line)
        self.save = BigButton(self.tr("Save  (Return)"), self._save, kind="primary")
        self.rename = BigButton(self.tr("Rename"), self._rename)
        self.delete = BigButton(self.tr("Delete"), self._delete)
        self.words = Label("", "muted", wrap=True)
        self.line = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.name, 1)
        leave = BigButton(self.tr("Close  (Esc)"), self.close_line)
        for button in (self.save, self.rename, self.delete, leave):
            row.addWidget(button)
        self.line.hide()

    def offer(self, offered: Sequence[Choice], chosen: Sequence[Choice]) -> None:
        """The presets pick from ``offered``; what is ``chosen`` can be kept."""
        self._chosen = chosen
        self.keep.setEnabled(bool(chosen))
        if offered is not self._offered:
            self._offered = offered
            self.draw()

    def draw(self) -> None:
        """Make the buttons anew."""
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self.keep:
                old.hide()
                old.deleteLater()
        self.buttons = {}
        for preset in presets():
            self._add(preset)
        for own in self._library.presets if self._library else ():
            self._add(Preset(own.name, own.keys), own)
        clear = BigButton(self.tr("Clear"), lambda: self.picked.emit(()), kind="plain")
        self._row.addWidget(clear)
        if self._library is not None:
            self._row.addWidget(self.keep)
        self._row.addStretch()

    def _add(self, preset: Preset, own: OwnPreset | None = None) -> None:
        found = preset.pick(self._offered)
        button = BigButton(f"{preset.name} ({len(found)})", icon="save" if own else "")
        button.clicked.connect(partial(self._press, found, own))
        button.setEnabled(bool(found) or own is not None)
        button.setToolTip(", ".join(choice.signal.name for choice in found))
        words = self.tr("Watch for {name}") if own is None else self.tr("Own preset {name}")
        button.setAccessibleName(words.format(name=preset.name))
        self.buttons[preset.name] = button
        self._row.addWidget(button)

    def _press(self, found: Sequence[Choice], own: OwnPreset | None) -> None:
        self._own = own
        self.picked.emit(found)
        self._draw_line()

    def open_line(self) -> None:
        """Ask for the name under which what is picked is kept."""
        self._draw_line()
        self.line.show()
        self.name.setFocus()
        self.name.selectAll()

    def close_line(self) -> None:
        """Hide the line."""
        self.line.hide()
        self.keep.setFocus()

    def _draw_line(self) -> None:
        own = self._own
        self.words.setText(self.tr("Kept for cars with this engine."))
        self.name.setText(own.name if own else "")
        for button in (self.rename, self.delete):
            button.setVisible(own is not None)

    def _save(self) -> None:
        name = self._named()
        if name and self._chosen and self._library:
            keys = [choice.signal.key for choice in self._chosen]
            self._library.save_preset(name, keys)
            self.close_line()

    def _rename(self) -> None:
        name = self._named()
        if name and self._own is not None and self._library:
            self._library.rename_preset(self._own, name)
            self._own = None
            self.close_line()

    def _delete(self) -> None:
        if self._own is not None and self._library:
            self._library.remove_preset(self._own)
            self._own = None
            self.close_line()

    def _named(self) -> str:
        """The name that was typed; "" with the reason told where it cannot be one."""
        name = " ".join(self.name.text().split())
        if not name:
            self.words.setText(self.tr("A preset needs a name."))
        elif name in {preset.name for preset in presets()}:
            self.words.setText(self.tr("A preset of the program has this name."))
            return ""
        return name
