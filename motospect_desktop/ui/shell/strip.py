"""The strip at the bottom: the adapter at the left, the local storage at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.ui.session import Link
from motospect_desktop.ui.theme.apply import glove, scaled
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.widgets.buttons import pressed_by_enter
from motospect_desktop.ui.widgets.labels import ElidedLabel, IconLabel
from motospect_desktop.ui.words import Look

if TYPE_CHECKING:
    from motospect_desktop.ui.session import Session

_HEIGHT, _GLOVE = 40, 64
_AROUND = 60  # icon, gap and margins of a button, with a little air
_FIRST = 1000  # stretch: states get the width they want before the gap between them


def height() -> int:
    """Pixels in the size in use."""
    return scaled(_GLOVE if glove() else _HEIGHT)


class StripButton(QtWidgets.QPushButton):
    """A state that can be clicked: icon, word, colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self._icon = IconLabel("unknown", Tone.OFF, 20)
        self.label = ElidedLabel()
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        self.setFixedHeight(height() - 1)
        self._look = Look("", "", Tone.OFF)

    @override
    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def set_look(self, look: Look, *, spin: bool = False) -> None:
        """Show another state."""
        if look == self._look:
            return
        self._look = look
        self._icon.set_icon(look.icon, look.tone, spin=spin)
        self.label.set_whole(look.word)
        self.setAccessibleName(look.word)
        self.fit()

    def fit(self) -> None:
        """Take the width of the words in the type in use."""
        self.setMaximumWidth(
            self.label.fontMetrics().horizontalAdvance(self._look.word) + scaled(_AROUND)
        )


class Strip(QtWidgets.QFrame):
    """Both states; ``opened`` names the page that a click asks for."""

    opened = QtCore.Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(height())
        self._session = session
        self.adapter = StripButton()
        self.demo = StripButton()
        self.storage = StripButton()
        self.adapter.clicked.connect(lambda: self.opened.emit("connect"))
        self.demo.clicked.connect(lambda: self.opened.emit("connect"))
        self.storage.clicked.connect(lambda: self.opened.emit("history"))
        self.demo.label.set_tone(Tone.DEMO)
        self.set_stored(None, capped=False)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.adapter, _FIRST)
        row.addWidget(self.demo, _FIRST)
        row.addStretch(1)
        row.addWidget(self.storage, _FIRST)
        session.link_changed.connect(self._draw)
        self._draw()

    def fit(self) -> None:
        """Take the height of the size in use."""
        self.setFixedHeight(height())
        for button in (self.adapter, self.demo, self.storage):
            button.setFixedHeight(height() - 1)
            button.fit()

    def set_stored(self, scans: int | None, *, capped: bool) -> None:
        """Show how many scans are stored; None: not known yet, ``capped``: at least as many."""
        if scans is None:
            look = Look("storage", self.tr("Stored on this computer"), Tone.MUTED)
        else:
            words = (
                self.tr("over %n scans", "", scans) if capped else self.tr("%n scans", "", scans)
            )
            stored = self.tr("Stored on this computer · {scans}").format(scans=words)
            look = Look("storage", stored, Tone.MUTED)
        self.storage.set_look(look)

    def set_storage_failed(self, title: str) -> None:
        """Show that the local database cannot be used."""
        self.storage.set_look(Look("error", title, Tone.BAD))

    def _draw(self) -> None:
        link = self._session.link
        self.adapter.set_look(self._look(link), spin=link is Link.SEARCHING)
        replayed = self._session.replayed
        self.demo.set_look(
            Look("demo", self.tr("REPLAY") if replayed else self.tr("DEMO"), Tone.DEMO)
        )
        self.demo.setVisible((replayed or self._session.demo) and link is not Link.DISCONNECTED)

    def _look(self, link: Link) -> Look:
        lost = self.tr("Adapter lost · plug it in again, what was read is kept")
        silent = self.tr("Car silent · switch the ignition on, what was read is kept")
        return {
            Link.DISCONNECTED: Look("unlinked", self.tr("Adapter not connected"), Tone.OFF),
            Link.SEARCHING: Look("searching", self.tr("Connecting…"), Tone.ACCENT),
            Link.CONNECTED: Look("linked", " · ".join(self._connected()), Tone.OK),
            Link.DEGRADED: Look("linked", " · ".join(self._degraded()), Tone.WARN),
            Link.FAILED: Look("unlinked", self.tr("Connecting failed"), Tone.BAD),
            Link.SILENT: Look("warning", silent, Tone.WARN),
            Link.LOST: Look("unlinked", lost, Tone.BAD),
        }[link]

    def _connected(self) -> list[str]:
        car = self._session.car
        if car is None:
            return [self.tr("Adapter connected")]
        place = car.adapter.url.split(":", 1)[-1].split("?", 1)[0].removeprefix("//")
        place = place.replace("\\", "/").rsplit("/", 1)[-1] if car.replayed else place
        on = self.tr("{adapter} on {port}").format(adapter=car.adapter.version, port=place)
        named = car.adapter.version if car.demo and not car.replayed else on
        return [self.tr("Adapter connected"), named, car.protocol]

    def _degraded(self) -> list[str]:
        health = self._session.health
        words = [self.tr("Adapter slow")]
        if health is not None:
            share = round(health.late_share * 100)
            words.append(self.tr("{share} % of replies late").format(share=share))
            pids, own = self._session.live_pids, self._session.live_own
            every = len(pids) + len(own)
            polled = sum(pid not in health.missing for _ecu, pid in pids)
            polled += sum(key not in health.own_missing for key in own)
            words.append(
                self.tr("polling {polled} of {every} values").format(polled=polled, every=every)
            )
        return words
