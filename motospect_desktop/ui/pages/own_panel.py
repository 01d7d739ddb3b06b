"""The workshop's own signals: listed, made, changed, tested, imported, exported, deleted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.diagnostics.own_preview import accept, users_of
from motospect_desktop.domain.own_signal_document import library_document
from motospect_desktop.errors import OwnSignalError
from motospect_desktop.ui.pages.own_form import OwnForm
from motospect_desktop.ui.pages.own_import import OwnImport
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told_reason
from motospect_desktop.ui.widgets.buttons import ActionButton, BigButton
from motospect_desktop.ui.widgets.cards import Card, StatusChip
from motospect_desktop.ui.widgets.labels import Label
from motospect_desktop.ui.widgets.sideways import Sideways

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.ui.pages.own_library import OwnLibrary


class OwnPanel(QtWidgets.QWidget):
    """A list and, beside it, the form of the one that is chosen or being made."""

    left = QtCore.Signal()

    def __init__(self, library: OwnLibrary) -> None:
        super().__init__()
        self.library = library
        self._key = ""  # of the signal in the form, "" for a new one
        self._gone: OwnSignal | None = None
        self._make_actions()
        self.form = OwnForm()
        self.form.changed.connect(self._judge)
        self.form.left.connect(self._leave)
        self.imports = OwnImport()
        self.imports.kept.connect(self._keep)
        self.list = QtWidgets.QListWidget()
        self.list.setAccessibleName(self.tr("Own signals"))
        self.list.currentRowChanged.connect(self._choose)
        self.told = Label("", "muted", wrap=True)
        self.verdict = StatusChip("info", "", Tone.OFF)
        self.reason = Label("", wrap=True)
        card = Card()
        outside = QtWidgets.QVBoxLayout(self)
        outside.setContentsMargins(20, 6, 20, 14)
        outside.addWidget(card)
        card.body.addWidget(Sideways(self._make_top()))
        self._parts = QtWidgets.QStackedLayout()
        card.body.addLayout(self._parts, 1)  # first, or what is added would be a window of its own
        self._editor = self._make_editor()
        self._parts.addWidget(self._editor)
        self._parts.addWidget(self.imports)
        library.changed.connect(self._fill)
        self._fill()
        self.make(asks=False)

    def _make_actions(self) -> None:
        self.new_formula = self._action(
            self.tr("New formula"), "Alt+F", lambda: self.make(asks=False)
        )
        self.new_request = self._action(
            self.tr("New request"), "Alt+R", lambda: self.make(asks=True)
        )
        self.take_in = self._action(self.tr("Import…"), "Alt+I", self._ask_import)
        self.give_out = self._action(self.tr("Export…"), "Alt+E", self._ask_export)
        self.save = self._action(self.tr("Save"), "Ctrl+S", self._save)
        self.save.setProperty("primary", "true")
        self.delete = self._action(self.tr("Delete"), "Alt+D", self._delete)
        self.undo = self._action(self.tr("Undo"), "Alt+U", self._undo)

    def _action(self, text: str, key: str, slot: Callable[[], object]) -> QtGui.QAction:
        action = QtGui.QAction(text, self)
        action.setShortcut(QtGui.QKeySequence(key))
        action.setShortcutContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on: slot())
        self.addAction(action)
        return action

    def _make_top(self) -> QtWidgets.QWidget:
        row = QtWidgets.QWidget()
        top = QtWidgets.QHBoxLayout(row)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(BigButton(self.tr("Back  (Esc)"), self._leave))
        top.addStretch()
        for action in (self.new_formula, self.new_request, self.take_in, self.give_out):
            top.addWidget(ActionButton(action, self))
        return row

    def _make_editor(self) -> QtWidgets.QWidget:
        area = QtWidgets.QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        side = QtWidgets.QVBoxLayout()
        side.addWidget(self.list, 1)
        side.addWidget(self.told)
        side.addWidget(ActionButton(self.undo, self))
        bottom = QtWidgets.QHBoxLayout()
        bottom.addWidget(self.verdict, alignment=QtCore.Qt.AlignmentFlag.AlignVCenter)
        bottom.addWidget(self.reason, 1)
        for action in (self.delete, self.save):
            bottom.addWidget(ActionButton(action, self))
        right = QtWidgets.QVBoxLayout()
        right.addWidget(area, 1)
        right.addLayout(bottom)
        part = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(side, 2)
        row.addLayout(right, 5)
        return part

    def redraw(self) -> None:
        """Say anew what was composed; what is typed stays."""
        self._fill()
        self.imports.redraw()

    def take_focus(self) -> None:
        """The keyboard goes to the list, or to the form while there is nothing in it."""
        self._show_editor()
        (self.list if self.list.count() else self.form.fields["name"]).setFocus()

    def make(self, *, asks: bool) -> None:
        """Begin a new signal: a request, or a formula over others."""
        self._show_editor()
        self._key = ""
        with QtCore.QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)
        self.form.show_own(None, asks=asks)
        self._judge()
        self.form.fields["name"].setFocus()

    def read(self, path: Path) -> None:
        """Show what ``path`` holds, for choosing what to keep."""
        self._parts.setCurrentWidget(self.imports)
        self.library.preview(
            path,
            lambda rows: self.imports.show_rows(path.name, rows),
            lambda error: self.imports.show_error(path.name, error),
        )

    def write(self, path: Path) -> None:
        """Write all own signals to ``path``."""
        text = json.dumps(library_document(self.library.signals), indent=1, ensure_ascii=False)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            words = self.tr("{file} cannot be written: {reason}")
            self.told.setText(words.format(file=path, reason=error.strerror or error))
            return
        words = self.tr("{n} signals written to {file}")
        self.told.setText(words.format(n=len(self.library.signals), file=path))

    @override
    def event(self, event: QtCore.QEvent) -> bool:
        meant = event.type() == QtCore.QEvent.Type.ShortcutOverride
        key = event.key() if meant and isinstance(event, QtGui.QKeyEvent) else None
        if key == QtCore.Qt.Key.Key_Escape:
            event.accept()  # it leaves this part, and is no key of the page meanwhile
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Back to the editor, or from there to the list of signals."""
        if self._parts.currentWidget() is self.imports:
            self._show_editor()
        else:
            self.left.emit()

    def _show_editor(self) -> None:
        self._parts.setCurrentWidget(self._editor)

    def _fill(self) -> None:
        with QtCore.QSignalBlocker(self.list):
            self.list.clear()
            for own in self.library.signals:
                unit = f" ({own.signal.unit})" if own.signal.unit else ""
                item = QtWidgets.QListWidgetItem(f"{own.signal.name}{unit}")
                item.setToolTip(self._described(own))
                self.list.addItem(item)
                if own.signal.key == self._key:
                    self.list.setCurrentItem(item)
        self.give_out.setEnabled(bool(self.library.signals))
        self._judge()

    def _described(self, own: OwnSignal) -> str:
        if own.ask is None:
            return f"{own.signal.key} = {own.formula}"
        asked = f"{own.ask.asked} {own.ask.request.hex().upper()}".strip()
        tested = self.tr("tested") if own.test else self.tr("not tested")
        return f"{own.signal.key}: {asked}, {tested}"

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.library.signals):
            own = self.library.signals[row]
            self._key = own.signal.key
            self.form.show_own(own, asks=own.ask is not None)
            self._judge()

    def _found(self) -> OwnSignal:
        """The signal in the form; ``OwnSignalError`` or ``ValueError`` says why there is none."""
        own = self.form.own()
        accept(own, self.library.signals, replacing=self._key)
        return own

    def _judge(self) -> None:
        """Say what stands against saving the form, as it is typed."""
        self.delete.setEnabled(bool(self._key))
        self.undo.setVisible(self._gone is not None)
        try:
            own = self._found()
        except (OwnSignalError, ValueError) as error:
            words = told_reason(error.cause if isinstance(error, OwnSignalError) else str(error))
            self.verdict.set_state("warning", self.tr("Not yet"), Tone.WARN)
            self.reason.setText(words)
            self.save.setEnabled(False)
            return
        words = self.tr("The test comes out.") if own.test else ""
        self.verdict.set_state("ok", self.tr("Can be saved"), Tone.OK)
        self.reason.setText(words)
        self.save.setEnabled(True)

    def _save(self) -> None:
        own = self._found()
        before, self._key = self._key, own.signal.key
        self.library.save((own,), instead_of=before)
        self.told.setText(self.tr("{name} is saved.").format(name=own.signal.name))

    def _delete(self) -> None:
        own = next((one for one in self.library.signals if one.signal.key == self._key), None)
        if own is None:
            return
        self._gone = own
        users = ", ".join(users_of((own.signal.key,), self.library.signals))
        words = self.tr("{name} is deleted; without a value from now on: {others}")
        if not users:
            words = self.tr("{name} is deleted.")
        self.told.setText(words.format(name=own.signal.name, others=users))
        self.library.remove(own.signal.key)
        self.make(asks=own.ask is not None)

    def _undo(self) -> None:
        if self._gone is not None:
            self._key = self._gone.signal.key
            self.library.save((self._gone,))
            self.told.setText(self.tr("{name} is back.").format(name=self._gone.signal.name))
            self.form.show_own(self._gone, asks=self._gone.ask is not None)
            self._gone = None

    def _keep(self, owns: list[OwnSignal]) -> None:
        self.library.save(owns)
        self.told.setText(self.tr("{n} signals kept").format(n=len(owns)))
        self.take_focus()

    def _ask_import(self) -> None:
        kinds = self.tr("Lists of signals (*.json *.csv)")
        self._ask_file(QtWidgets.QFileDialog.AcceptMode.AcceptOpen, kinds, self.read)

    def _ask_export(self) -> None:
        kinds = self.tr("Own signals (*.json)")
        self._ask_file(QtWidgets.QFileDialog.AcceptMode.AcceptSave, kinds, self.write)

    def _ask_file(
        self, mode: QtWidgets.QFileDialog.AcceptMode, kinds: str, then: Callable[[Path], None]
    ) -> None:
        """A dialog of its own that waits beside the window's work, not instead of it."""
        dialog = QtWidgets.QFileDialog(self, "", "", kinds)
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()
