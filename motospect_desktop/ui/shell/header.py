"""The line over every page: which vehicle, and what one can do here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from motospect_desktop.ui.session import Link
from motospect_desktop.ui.theme.apply import glove, scale, scaled
from motospect_desktop.ui.widgets.buttons import ActionButton
from motospect_desktop.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import CarInfo
    from motospect_desktop.ui.page import Page
    from motospect_desktop.ui.session import Session


_KEYS_UP_TO = 1.1  # times the usual size; beyond it the vehicle needs the room


class Header(QtWidgets.QWidget):
    """Vehicle and VIN at the left, at most three actions of the page at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._page: Page | None = None
        self._of_scan = False
        self.title = ElidedLabel("", "title")
        self.subtitle = ElidedLabel("", "muted")
        self._actions = QtWidgets.QHBoxLayout()
        self._actions.setSpacing(8)
        words = QtWidgets.QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 12, 18, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._actions)
        self.fit()
        session.link_changed.connect(self._draw)
        session.scan_changed.connect(self._draw)
        self._draw()

    def fit(self) -> None:
        """Take the height that buttons and type need in the size in use."""
        self.setFixedHeight(scaled(90 if glove() else 76))
        for button in self.buttons():
            button.show_key(shown=scale() <= _KEYS_UP_TO)

    def show_page(self, page: Page, *, of_scan: bool) -> None:
        """Put the page's actions in place of those before; ``of_scan`` as in ``PageSpec``."""
        if self._page is not None:
            self._page.scan_meant_changed.disconnect(self._draw)
            self._page.named.disconnect(self._draw)
        page.scan_meant_changed.connect(self._draw)
        page.named.connect(self._draw)
        self._page, self._of_scan = page, of_scan
        self._draw()
        while (item := self._actions.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in page.header_actions:
            self._actions.addWidget(ActionButton(action, self))
        self.fit()

    def buttons(self) -> list[ActionButton]:
        """The buttons of the page in view, from left to right."""
        items = (self._actions.itemAt(n) for n in range(self._actions.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, ActionButton)]

    def _named(self, car: CarInfo) -> str:
        if car.replayed:
            return self.tr("Recorded car")
        return self.tr("Demo car") if car.demo else self.tr("Vehicle connected")

    def _draw(self) -> None:
        session = self._session
        own, car = session.car_scan, session.car
        scan = self._page.scan_meant() if self._page and self._of_scan else own
        meant = self._page.title_meant() if self._page else None
        if meant is not None:
            self.title.set_whole(meant[0])
            self.subtitle.set_whole(meant[1])
        elif scan is not None:
            years = str(scan.vin.model_year or "")
            name = " · ".join(part for part in (scan.vin.manufacturer, years) if part)
            self.title.set_whole(name or self.tr("VIN not readable"))
            day = f"{scan.started_at:%Y-%m-%d %H:%M}"
            stored = self.tr("stored scan of {day}").format(day=day)
            details = (scan.vin.value, scan.protocol if own and scan.id == own.id else stored)
            self.subtitle.set_whole(" · ".join(part for part in details if part))
        elif car is not None:
            self.title.set_whole(self._named(car))
            self.subtitle.set_whole(self.tr("The VIN is read together with the codes"))
        else:
            self.title.set_whole(self.tr("No vehicle yet"))
            idle = self.tr("Connect an adapter, or open the demo car")
            searching = session.link is Link.SEARCHING
            self.subtitle.set_whole(self.tr("Connecting…") if searching else idle)
