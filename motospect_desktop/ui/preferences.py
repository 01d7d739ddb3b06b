"""The settings as the window follows them: each change holds at once, is kept and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui

from motospect_desktop.domain.settings import LANGUAGES
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.errors import SettingsError
from motospect_desktop.ui import translating
from motospect_desktop.ui.theme.apply import apply_theme, tokens
from motospect_desktop.ui.theme.tokens import THEMES
from motospect_desktop.ui.units import apply_units

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from motospect_desktop.domain.settings import Settings
    from motospect_desktop.ui.workbench import SettingsKeeper

_LOOKS = {"theme", "size", "glove"}


class Preferences(QtCore.QObject):
    """Main thread. ``changed`` names the settings that are others now, after they took effect."""

    language_changed = QtCore.Signal(object)  # Phrasebook of the language before
    changed = QtCore.Signal(object)  # frozenset of names, after the above
    not_kept = QtCore.Signal(object)  # SettingsError: they hold, but only until the end

    def __init__(self, keeper: SettingsKeeper, resources: Path, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._resources = resources
        hints = QtGui.QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self._apply_all()

    @property
    def now(self) -> Settings:
        """What holds."""
        return self._keeper.now

    @property
    def folder(self) -> Path:
        """Where the settings are kept."""
        return self._keeper.folder

    @property
    def trouble(self) -> SettingsError | None:
        """What was wrong with the settings when the program began."""
        return self._keeper.trouble

    @property
    def language(self) -> str:
        """The language in use: the chosen one, else the system's, else English."""
        wish = QtCore.QLocale.system().name().split("_")[0]
        return self.now.language or (wish if wish in LANGUAGES else "en")

    @property
    def units(self) -> UnitSystem:
        """The units in use: the chosen ones, else those usual in the system's country."""
        if self.now.units:
            return UnitSystem(self.now.units)
        usual = QtCore.QLocale.system().measurementSystem()
        american = usual == QtCore.QLocale.MeasurementSystem.ImperialUSSystem
        return UnitSystem.IMPERIAL if american else UnitSystem.METRIC

    @property
    def theme(self) -> str:
        """The theme in use: the chosen one, else the system's wish, else dark."""
        if self.now.theme in THEMES:
            return self.now.theme
        wish = QtGui.QGuiApplication.styleHints().colorScheme()
        return "light" if wish == QtCore.Qt.ColorScheme.Light else "dark"

    @property
    def printed(self) -> object:
        """What of the settings stands in a report: made anew when this is another."""
        now = self.now
        shop = (now.shop_name, now.shop_address, now.shop_technician, now.shop_logo)
        return (self.units, shop)

    def change(self, **values: object) -> Callable[[], None]:
        """Let these settings hold from now on; the function that comes back undoes it."""
        before = {name: getattr(self.now, name) for name in values}
        trouble: SettingsError | None = None
        try:
            self._keeper.change(**values)
        except SettingsError as error:
            trouble = error
        names = frozenset(name for name, value in values.items() if value != before[name])
        self._apply(names)
        if trouble is not None:
            self.not_kept.emit(trouble)
        return lambda: self._undo(before)

    def _undo(self, before: dict[str, object]) -> None:
        self.change(**before)

    def _apply_all(self) -> None:
        translating.apply_language(self.language, self._resources)
        apply_units(self.units)
        self._apply_look()

    def _apply(self, names: frozenset[str]) -> None:
        if "language" in names and self.language != translating.language():
            before = translating.spoken()
            translating.apply_language(self.language, self._resources)
            self.language_changed.emit(before)
        if "units" in names:
            apply_units(self.units)
        if names & _LOOKS:
            self._apply_look()
        if names:
            self.changed.emit(names)

    def _apply_look(self) -> None:
        now = self.now
        apply_theme(self.theme, self._resources, size=now.size, glove=now.glove)

    def _follow_system(self) -> None:
        if self.now.theme not in THEMES and self.theme != tokens().name:
            self._apply(frozenset({"theme"}))
