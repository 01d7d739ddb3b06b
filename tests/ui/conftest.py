"""Every test of the window runs offscreen, with the product's own fonts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6 import QtCore, QtWidgets

from motospect_desktop.ui.main_window import MainWindow
from motospect_desktop.ui.theme.apply import load_fonts
from tests.helpers.bench import ADAPTERS, RESOURCES, MemoryStore, RecordingBay, a_bench, no_report
from tests.helpers.live_page import Bay
from tests.helpers.patience import PatientBot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.ui.workbench import AdapterChoice
    from tests.helpers.fake_can import FakeCan, MemoryLogs

# before the application is made: no display, and a screen as large as a bay's
_SCREEN = Path(__file__).with_name("screen.json")
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"


@pytest.fixture
def qtbot(qapp: QtWidgets.QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    """As pytest-qt's, with more patience."""
    return PatientBot(request)


class Open(Protocol):
    """Opens a window for a test."""

    def __call__(
        self,
        store: MemoryStore | None = None,
        list_adapters: Callable[[], tuple[AdapterChoice, ...]] | None = None,
        size: tuple[int, int] | None = (1366, 768),
        write_report: Callable[[Scan, Path], None] = no_report,
        save_record: Callable[[], Path] | None = None,
        *,
        can: FakeCan | None = None,
        can_logs: MemoryLogs | None = None,
    ) -> Window: ...


class Window:
    """A shown main window with its recording bay."""

    def __init__(self, main: MainWindow, bay: RecordingBay) -> None:
        self.main = main
        self.bay = bay

    def feed(self, *events: BayEvent) -> None:
        """Let the window have ``events`` as from the adapter's thread."""
        for event in events:
            self.main.bench.events.put(event)
        self.main.bridge.drain()


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QtWidgets.QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    load_fonts(RESOURCES)


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens windows and closes them after the test."""
    windows: list[MainWindow] = []

    def build(
        store: MemoryStore | None = None,
        list_adapters: Callable[[], tuple[AdapterChoice, ...]] | None = None,
        size: tuple[int, int] | None = (1366, 768),
        write_report: Callable[[Scan, Path], None] = no_report,
        save_record: Callable[[], Path] | None = None,
        *,
        can: FakeCan | None = None,
        can_logs: MemoryLogs | None = None,
    ) -> Window:
        state = tmp_path / "window.ini"
        listed = list_adapters or (lambda: ADAPTERS)
        bench, bay = a_bench(
            state, store, listed, write_report, save_record, can=can, can_logs=can_logs
        )
        main = MainWindow(bench)
        windows.append(main)
        if size is not None:
            main.resize(*size)
        main.show()
        main.activateWindow()
        qtbot.waitUntil(main.isActiveWindow)
        return Window(main, bay)

    yield build
    for main in windows:
        main.close()
        main.deleteLater()
        if isinstance(main.bench.store, MemoryStore):
            main.bench.store.close()
    QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)


@pytest.fixture
def bay(open_window: Open) -> Bay:
    return Bay(open_window())
