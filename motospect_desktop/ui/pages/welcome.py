"""Welcome: three steps that can be skipped, once, before the first day; ends in the demo car."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.pages.settings_look import LookCard
from motospect_desktop.ui.pages.settings_shop import ShopCard
from motospect_desktop.ui.widgets.buttons import BigButton
from motospect_desktop.ui.widgets.cards import Card
from motospect_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6 import QtGui

_STEPS = 3


class WelcomePage(Page):
    """Language and looks, the workshop, the adapter; whatever is skipped waits in Settings."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.look = LookCard(context, ("language", "units", "theme"))
        self.shop = ShopCard(context, logo=False)
        self.place = Label("", "muted")
        self.steps = QtWidgets.QStackedWidget()
        self._add(
            self.tr("Welcome to MOTOSPECT"),
            self.tr("Choose how it speaks and looks. All of it can be changed later in Settings."),
            self.look,
        )
        self._add(
            self.tr("Your workshop"),
            self.tr("It stands at the head of every report."),
            self.shop,
        )
        self._add(
            self.tr("Your adapter"),
            self.tr("Connect one now, or look round first with the demo car. It is simulated."),
            self._adapter_card(),
        )
        area = QtWidgets.QScrollArea()
        area.setWidget(self.steps)
        area.setWidgetResizable(True)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 6, 20, 14)
        column.addWidget(area, 1)
        column.addWidget(self.place, alignment=QtCore.Qt.AlignmentFlag.AlignHCenter)
        self.back = self.add_header_action(self.tr("Back"), "Alt+Left", self._go_back)
        self.skip = self.add_header_action(self.tr("Skip all"), "Esc", self._skip)
        self.next = self.add_header_action(
            self.tr("Next"), "Ctrl+Return", self._go_on, primary=True
        )
        self.demo = self.add_header_action(
            self.tr("Open the demo car"), "Ctrl+D", self._open_demo, primary=True
        )

    @override
    def refresh(self) -> None:
        step = self.steps.currentIndex()
        last = step == _STEPS - 1
        self.back.setVisible(step > 0)
        self.next.setVisible(not last)
        self.demo.setVisible(last)
        words = self.tr("Step {step} of {steps}")
        self.place.setText(words.format(step=step + 1, steps=_STEPS))

    @override
    def redraw(self) -> None:
        self.look.draw()
        super().redraw()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.steps.setCurrentIndex(0)

    def _add(self, heading: str, sentence: str, card: QtWidgets.QWidget) -> None:
        step = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(step)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Label(heading, "title"))
        column.addWidget(Label(sentence, "muted", wrap=True))
        column.addWidget(card)
        column.addStretch(3)
        self.steps.addWidget(step)

    def _adapter_card(self) -> Card:
        card = Card()
        line = QtWidgets.QHBoxLayout()
        line.setSpacing(8)
        self.adapter = BigButton(self.tr("Connect an adapter"), self._connect, icon="usb")
        line.addWidget(self.adapter)
        line.addStretch()
        card.body.addLayout(line)
        return card

    def _go_on(self) -> None:
        self._go_to(self.steps.currentIndex() + 1)

    def _go_back(self) -> None:
        self._go_to(self.steps.currentIndex() - 1)

    def _go_to(self, step: int) -> None:
        self.setFocus()  # what is being typed is kept
        self.steps.setCurrentIndex(max(0, min(_STEPS - 1, step)))
        self.refresh()

    def _end(self, page: str) -> None:
        self.setFocus()
        self.context.preferences.change(welcomed=True)
        self.context.navigate(page)

    def _skip(self) -> None:
        self._end("connect")

    def _connect(self) -> None:
        self._end("connect")

    def _open_demo(self) -> None:
        self.session.connect_adapter(self.context.bench.demo_url)
        self._end("scan")


PAGE = WelcomePage
