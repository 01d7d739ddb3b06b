"""Settings: what the workshop chose; everything holds at once and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.settings_adapters import AdaptersCard
from motospect_desktop.ui.pages.settings_keeping import KeepingCard
from motospect_desktop.ui.pages.settings_look import LookCard
from motospect_desktop.ui.pages.settings_program import ProgramCard
from motospect_desktop.ui.pages.settings_shop import ShopCard
from motospect_desktop.ui.theme.apply import scaled
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from motospect_desktop.ui.widgets.cards import Card

_TWO_COLUMNS = 1000  # pixels at the usual size


class SettingsPage(Page):
    """Cards in two columns, or in one where there is no room for two."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.look = LookCard(context)
        self.shop = ShopCard(context)
        self.adapters = AdaptersCard(context)
        self.keeping = KeepingCard(context)
        self.program = ProgramCard(context)
        inside = QtWidgets.QWidget()
        self._columns = QtWidgets.QBoxLayout(QtWidgets.QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(20, 6, 20, 14)
        self._columns.setSpacing(12)
        left = self._column((self.tr("Language and looks"), self.look))
        right = self._column((self.tr("Workshop, as on the report"), self.shop))
        self._add(left, self.tr("Adapters"), self.adapters)
        self._add(left, self.tr("Recordings kept"), self.keeping)
        self._add(right, self.tr("Program"), self.program)
        for column in (left, right):
            column.addStretch()
            self._columns.addLayout(column, 1)
        self.area = QtWidgets.QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Settings"))
        outside = QtWidgets.QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.area)

    @override
    def refresh(self) -> None:
        self.adapters.draw()
        self.keeping.draw()

    @override
    def redraw(self) -> None:
        self.look.draw()
        self.adapters.draw()
        super().redraw()

    @override
    def open_at(self, part: str) -> None:
        controls: dict[str, QtWidgets.QWidget] = {
            **self.look.choices,
            **self.shop.fields,
            **self.keeping.choices,
            "shop_logo": self.shop.choose,
            "adapter": self.adapters.first,
        }
        if part in controls:
            controls[part].setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
            self.area.ensureWidgetVisible(controls[part])

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(_TWO_COLUMNS)
        direction = QtWidgets.QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _column(self, first: tuple[str, Card]) -> QtWidgets.QVBoxLayout:
        column = QtWidgets.QVBoxLayout()
        column.setSpacing(8)
        self._add(column, *first)
        return column

    def _add(self, column: QtWidgets.QVBoxLayout, heading: str, card: Card) -> None:
        column.addWidget(Label(heading, "heading"))
        column.addWidget(card)


PAGE = SettingsPage
