"""The program itself: its version, its data, help and licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

import motospect_desktop
from motospect_desktop.ui.support import for_support
from motospect_desktop.ui.theme.apply import application
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.choice import SettingRow
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.ui.page import Context

_LICENCES_HEIGHT = 220


class ProgramCard(Card):
    """Version, data folder, "copy for support", the welcome again, licences."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        version = Label(f"MOTOSPECT Desktop {motospect_desktop.__version__}", "heading")
        self.body.addWidget(version)
        words = self.tr("Free software under the GNU General Public License 3 or later.")
        self.body.addWidget(Label(words, "muted", wrap=True))
        folder = context.bench.data_folder
        self.folder = Label(str(folder or ""), wrap=True)
        self.folder.setTextInteractionFlags(
            QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
            | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.open = BigButton(self.tr("Open the folder"), self._open)
        self.copy = BigButton(self.tr("Copy for support"), self._copy)
        self.again = BigButton(self.tr("Show the welcome again"), self._welcome)
        self.licences = BigButton(self.tr("Licences of others"), icon="chevron_right")
        self.licences.setCheckable(True)
        self.licences.toggled.connect(self._unfold)
        if folder is not None:
            self.body.addWidget(SettingRow(self.tr("Data folder"), self.folder))
        buttons = QtWidgets.QGridLayout()
        buttons.setSpacing(8)
        for place, button in enumerate((self.open, self.copy, self.again, self.licences)):
            buttons.addWidget(button, place // 2, place % 2)
        self.body.addLayout(buttons)
        self.open.setVisible(folder is not None)
        self.notice = QtWidgets.QPlainTextEdit()
        self.notice.setReadOnly(True)
        self.notice.setMinimumHeight(_LICENCES_HEIGHT)
        self.notice.setAccessibleName(self.tr("Licences of others"))
        self.notice.hide()
        self.body.addWidget(self.notice)

    def _open(self) -> None:
        if self._context.bench.data_folder is not None:
            url = QtCore.QUrl.fromLocalFile(str(self._context.bench.data_folder))
            QtGui.QDesktopServices.openUrl(url)

    def _copy(self) -> None:
        context, now = self._context, self._context.preferences.now
        settings = f"{now.language} {now.units} {now.theme} {now.size} % glove {now.glove}"
        text = for_support(context.session.passport, context.errors, settings)
        application().clipboard().setText(text)
        words = self.tr("Copied: versions, adapter and last failures, without VIN or names.")
        context.toast(words, Tone.OK)

    def _welcome(self) -> None:
        self._context.navigate("welcome")

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal
        if shown and not self.notice.toPlainText():
            file = self._context.bench.resources / "THIRD_PARTY.md"
            self.notice.setPlainText(file.read_text(encoding="utf-8"))
        self.notice.setVisible(shown)
        self.licences.set_icon_name("chevron_down" if shown else "chevron_right")
