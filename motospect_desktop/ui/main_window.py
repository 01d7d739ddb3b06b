"""The main window: rail, header, page, strip."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from typing_extensions import override

from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.ui import icons, pace, registry
from motospect_desktop.ui.background import Background
from motospect_desktop.ui.bridge import Bridge
from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.preferences import Preferences
from motospect_desktop.ui.rescaling import rescale
from motospect_desktop.ui.rewording import reword
from motospect_desktop.ui.session import Session
from motospect_desktop.ui.setting_names import setting_names
from motospect_desktop.ui.shell.header import Header
from motospect_desktop.ui.shell.rail import Rail
from motospect_desktop.ui.shell.search import Command, CommandSearch
from motospect_desktop.ui.shell.strip import Strip
from motospect_desktop.ui.shell.strip import height as strip_height
from motospect_desktop.ui.state import (
    SMALLEST,
    open_settings,
    restore_geometry,
    save_geometry,
)
from motospect_desktop.ui.support import ToldErrors
from motospect_desktop.ui.theme.apply import scale, tokens
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.translating import told, told_error
from motospect_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from motospect_desktop.diagnostics import events
    from motospect_desktop.errors import MotospectError, SettingsError
    from motospect_desktop.store import ScanSummary
    from motospect_desktop.ui.phrasebook import Phrasebook
    from motospect_desktop.ui.workbench import Workbench

_COUNT_LIMIT = 1000
_THEME_KEY = "Ctrl+Shift+T"
_UNITS_KEY = "Ctrl+Shift+U"


class MainWindow(QtWidgets.QMainWindow):
    """Shows one page at a time and makes each page when it is first asked for."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.settings = open_settings(bench.state_file)
        self.preferences = Preferences(bench.settings, bench.resources, self)
        self.bridge = Bridge(bench.events, self)
        self.session = Session(bench.bay, self.bridge, bench.demo_url)
        self.background = Background(self)
        self.specs = {spec.key: spec for spec in registry.pages()}
        self.pages: dict[str, Page] = {}
        self.errors = ToldErrors()
        self.current = ""
        self._scale = scale()
        self._build()
        self.context = Context(
            bench,
            self.bridge,
            self.session,
            self.background,
            self.settings,
            self.preferences,
            self.show_page,
            self.toast.show_message,
            self.show_alone,
            self.errors,
        )
        self.setMinimumSize(SMALLEST)
        self.setWindowIcon(icons.icon("scan", Tone.ACCENT, 64))
        restore_geometry(self, self.settings)
        self.show_page(next(iter(self.specs)) if self.preferences.now.welcomed else "welcome")
        for failed in (
            self.bridge.connect_failed,
            self.bridge.adapter_gone,
            self.bridge.car_silent,
            self.bridge.scan_not_kept,
            self.bridge.record_not_saved,
        ):
            failed.connect(lambda event: self.errors.add(event.error))
        self.bridge.scan_finished.connect(self._count_scans)
        self.bridge.scan_not_kept.connect(self._tell_not_kept)
        self.bridge.adapter_gone.connect(self._tell_gone)
        self.bridge.record_saved.connect(self._tell_saved)
        self.bridge.record_not_saved.connect(self._tell_not_kept)
        self.bridge.car_silent.connect(self._tell_silent)
        self.bridge.other_adapter.connect(self._tell_other)
        self.preferences.language_changed.connect(self._reword)
        self.preferences.changed.connect(self._follow)
        self.preferences.not_kept.connect(self._tell_settings)
        self._keep_rule()
        if self.preferences.trouble is not None:
            self._tell_settings(self.preferences.trouble)
        self._count_scans()

    def show_page(self, key: str) -> None:
        """Bring page ``key`` into view, making it the first time; unknown keys do nothing."""
        if key not in self.specs:
            return
        self.rail.mark(key)
        if key == self.current:
            return
        if key not in self.pages:
            self.pages[key] = self.specs[key].make(self.context)
            self.stack.addWidget(self.pages[key])
        page = self.pages[key]
        self.current = key
        self.stack.setCurrentWidget(page)
        self.header.show_page(page, of_scan=self.specs[key].of_scan)
        page.setFocus()
        self.setWindowTitle(self.tr("{page} · MOTOSPECT").format(page=self.specs[key].title))

    def show_alone(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Give the page the whole screen, without rail, header and strip, or end that."""
        for part in (self.rail, self.header, self.strip):
            part.setVisible(not on)
        full = QtCore.Qt.WindowState.WindowFullScreen
        state = self.windowState()
        self.setWindowState(state | full if on else state & ~full)

    def show_setting(self, key: str) -> None:
        """Show the settings with the keyboard at the one called ``key``."""
        self.show_page("settings")
        self.pages["settings"].open_at(key)

    def preload_pages(self) -> None:
        """Import the pages that were not shown yet, off the main thread; then start-up is over."""
        self.background.run(
            registry.preload, lambda _none: pace.settle(), lambda _error: pace.settle()
        )

    def toggle_theme(self) -> None:
        """Switch between dark and light, and remember it."""
        self.preferences.change(theme="light" if tokens().name == "dark" else "dark")

    def toggle_units(self) -> None:
        """Switch between metric and imperial units, and remember it."""
        metric = self.preferences.units is UnitSystem.METRIC
        self.preferences.change(units=UnitSystem.IMPERIAL if metric else UnitSystem.METRIC)

    def open_search(self) -> None:
        """Open the command search with every page, the page's actions and the theme."""
        keys = registry.shortcuts(self.specs.values())
        commands = [
            Command(spec.title, keys.get(key, ""), functools.partial(self.show_page, key))
            for key, spec in self.specs.items()
        ]
        native = QtGui.QKeySequence.SequenceFormat.NativeText
        commands += [
            Command(action.text(), action.shortcut().toString(native), action.trigger)
            for action in self.pages[self.current].header_actions
            if action.isEnabled() and action.isVisible()
        ]
        theme = self.tr("Dark or light theme")
        commands.append(Command(theme, _THEME_KEY, self.toggle_theme))
        units = self.tr("Metric or imperial units")
        commands.append(Command(units, _UNITS_KEY, self.toggle_units))
        commands += [
            Command(name, "", functools.partial(self.show_setting, key))
            for key, name in setting_names().items()
        ]
        self.search.open_with(commands)

    @override
    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        self.show_alone(on=False)
        save_geometry(self, self.settings)
        self.bridge.stop()
        for page in self.pages.values():
            page.give_back()
        self.background.close()
        super().closeEvent(event)

    def _build(self) -> None:
        self.rail = Rail(list(self.specs.values()))
        self.header = Header(self.session)
        self.stack = QtWidgets.QStackedWidget()
        self.strip = Strip(self.session)
        middle = QtWidgets.QWidget()
        grid = QtWidgets.QGridLayout(middle)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0, 2, 1)
        grid.addWidget(self.header, 0, 1)
        grid.addWidget(self.stack, 1, 1)
        grid.addWidget(self.strip, 2, 0, 1, 2)
        grid.setRowStretch(1, 1)
        self.setCentralWidget(middle)
        self.toast = Toast(middle)
        self.search = CommandSearch(middle)
        self.rail.chosen.connect(self.show_page)
        self.strip.opened.connect(self.show_page)
        keys = (
            ("Ctrl+K", self.open_search),
            (_THEME_KEY, self.toggle_theme),
            (_UNITS_KEY, self.toggle_units),
            (self.toast.KEY, self.toast.act),
        )
        for key, slot in keys:
            QtGui.QShortcut(QtGui.QKeySequence(key), self).activated.connect(slot)

    def _reword(self, before: Phrasebook) -> None:
        self.specs = {spec.key: spec for spec in registry.pages()}
        reword(self, before)
        title = self.specs[self.current].title
        self.setWindowTitle(self.tr("{page} · MOTOSPECT").format(page=title))

    def _follow(self, names: frozenset[str]) -> None:
        """Settings are others: what they change on screen is drawn anew, page by page."""
        if names & {"size", "glove"}:
            rescale(self, scale() / self._scale)
            self._scale = scale()
        if names & {"language", "size", "glove"}:
            self._fit()
        if names & {"language", "units", "size", "glove"}:
            self.session.link_changed.emit()  # the shell listens
            self._count_scans()
            for page in self.pages.values():
                page.redraw()

    def _fit(self) -> None:
        self.header.fit()
        self.strip.fit()
        self.rail.fit(self.height() - strip_height() - 20)
        self.toast.place()
        self.search.place()

    def _keep_rule(self) -> None:
        """Let recordings go that the settings do not keep; without a limit none ever goes."""
        now, store = self.preferences.now, self.bench.store
        if not (now.keep_gigabytes or now.keep_days):
            return

        def prune() -> int:
            from motospect_desktop.ui.pages.settings_keeping import rule_of

            return len(store.recordings.prune(rule_of(now)))

        def told(gone: int) -> None:
            if gone:
                words = self.tr("Recordings beyond the limit of the settings were removed: {n}")
                self.toast.show_message(words.format(n=gone), Tone.WARN)

        def failed(error: MotospectError) -> None:
            self.errors.add(error)
            self.toast.show_message(told_error(error), Tone.BAD)

        self.background.run(prune, told, failed)

    def _tell_settings(self, error: SettingsError) -> None:
        self.errors.add(error)
        self.toast.show_message(told_error(error), Tone.BAD)

    def _tell_saved(self, event: events.WireRecordSaved) -> None:
        words = self.tr("Wire record saved because of {why}: {path}")
        self.toast.show_message(words.format(why=event.why, path=event.path), Tone.OK)

    def _tell_not_kept(self, event: events.ScanNotKept | events.WireRecordNotSaved) -> None:
        self.toast.show_message(told_error(event.error), Tone.BAD)

    def _tell_gone(self, event: events.AdapterGone) -> None:
        self._tell_unless_shown(event.error, Tone.BAD)

    def _tell_silent(self, event: events.CarSilent) -> None:
        self._tell_unless_shown(event.error, Tone.WARN)

    def _tell_other(self, event: events.OtherAdapter) -> None:
        self._tell_unless_shown(event.error, Tone.WARN)

    def _tell_unless_shown(self, error: MotospectError, tone: Tone) -> None:
        """Say it in a toast, unless the page in view says it."""
        if self.current != "connect" or error is not self.session.error:
            self.toast.show_message(told_error(error), tone)

    def _count_scans(self) -> None:
        def counted(scans: tuple[ScanSummary, ...]) -> None:
            self.strip.set_stored(len(scans), capped=len(scans) == _COUNT_LIMIT)

        def failed(error: MotospectError) -> None:
            self.strip.set_storage_failed(told(error.title))

        self.background.run(lambda: self.bench.store.scans(limit=_COUNT_LIMIT), counted, failed)
