"""What every page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.ui.background import Background
    from motospect_desktop.ui.bridge import Bridge
    from motospect_desktop.ui.preferences import Preferences
    from motospect_desktop.ui.session import Session
    from motospect_desktop.ui.support import ToldErrors
    from motospect_desktop.ui.theme.tokens import Tone
    from motospect_desktop.ui.workbench import Workbench


class Tell(Protocol):
    """Shows a short message at the bottom right."""

    def __call__(
        self, text: str, tone: Tone, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Show ``text``; ``action`` is offered beside it: its word, and what it does."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the window hands to each page.

    ``settings`` is what the window remembers, ``preferences`` what the technician chose;
    ``navigate`` shows the page of that key; ``alone`` gives the page the whole screen, or the
    window its parts again.
    """

    bench: Workbench
    bridge: Bridge
    session: Session
    background: Background
    settings: QtCore.QSettings
    preferences: Preferences
    navigate: Callable[[str], None]
    toast: Tell
    alone: Callable[[bool], None]
    errors: ToldErrors


class Page(QtWidgets.QWidget):
    """A page: made when first shown, listening only while it is seen.

    Subclasses build their widgets in ``__init__``, ``watch`` what they draw, name their header
    actions with ``add_header_action`` and draw everything they know in ``refresh``.
    """

    scan_meant_changed = QtCore.Signal()
    named = QtCore.Signal()  # title_meant

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
        self.context = context
        self.session = context.session
        self._watched: list[tuple[QtCore.SignalInstance, Callable[..., None]]] = []
        self._listening = False
        self.header_actions: list[QtGui.QAction] = []

    def watch(self, signal: QtCore.SignalInstance, slot: Callable[..., None]) -> None:
        """Call ``slot`` on ``signal`` while the page is seen; ``refresh`` makes up for the rest."""
        self._watched.append((signal, slot))

    def add_header_action(
        self, text: str, key: str, slot: Callable[[], None], *, primary: bool = False
    ) -> QtGui.QAction:
        """Add a button to the header (at most three seen at a time, the primary one last).

        ``text`` is translated, ``key`` a portable key sequence; the button shows both, and follows
        the action's ``setText``, ``setEnabled`` and ``setVisible``. The key works
        on this page only.
        """
        action = QtGui.QAction(text, self)
        action.setShortcut(QtGui.QKeySequence(key))
        action.setProperty("primary", primary)
        action.triggered.connect(slot)
        self.addAction(action)
        self.header_actions.append(action)
        return action

    def set_primary(self, action: QtGui.QAction, *, primary: bool) -> None:
        """Make ``action`` the one that stands out, or no longer."""
        action.setProperty("primary", primary)
        action.changed.emit()

    def scan_meant(self) -> Scan | None:
        """The scan whose vehicle the header names, on pages that are ``of_scan``."""
        return self.session.scan

    def title_meant(self) -> tuple[str, str] | None:
        """Title and line below it, where the page shows something else than that vehicle."""
        return None

    def refresh(self) -> None:
        """Draw what is known now; called whenever the page comes into view."""

    def give_back(self) -> None:
        """The window closes: give back what would be lost. Main thread, may wait for the disk."""

    def open_at(self, part: str) -> None:
        """Bring ``part`` of the page into view; what parts there are, the page says."""

    def redraw(self) -> None:
        """The units, the language or the size are others: draw anew what was composed before.

        Called seen or not. Texts of the catalogue that stand alone were reworded by then.
        """
        if self.isVisible():
            self.refresh()

    @override
    def showEvent(self, event: QtGui.QShowEvent) -> None:
        super().showEvent(event)
        if not self._listening:
            self._listening = True
            for signal, slot in self._watched:
                signal.connect(slot)
            self.refresh()

    @override
    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        super().hideEvent(event)
        if self._listening:
            self._listening = False
            for signal, slot in self._watched:
                signal.disconnect(slot)
