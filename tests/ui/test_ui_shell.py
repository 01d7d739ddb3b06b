from __future__ import annotations

import dataclasses
import gc
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets
from typing_extensions import override

from motospect_desktop.diagnostics.events import (
    Connected,
    LiveHealth,
    LiveStarted,
    LiveStopped,
    ScanFinished,
    WireRecordNotSaved,
    WireRecordSaved,
)
from motospect_desktop.domain.scan import AdapterInfo
from motospect_desktop.errors import ReportError, StoreError
from motospect_desktop.ui.registry import shortcuts
from motospect_desktop.ui.session import Link
from motospect_desktop.ui.shell.rail import WIDTH
from motospect_desktop.ui.theme.apply import application, tokens
from motospect_desktop.ui.theme.tokens import Tone
from tests.helpers.bench import MemoryStore, a_car, connecting_events
from tests.helpers.builders import a_scan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from motospect_desktop.store import ScanSummary
    from tests.ui.conftest import Open, Window

CONTROL = QtCore.Qt.KeyboardModifier.ControlModifier
SHIFT = QtCore.Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


def press(widget: QtWidgets.QWidget, key: QtCore.Qt.Key, *modifiers: object) -> None:
    together = QtCore.Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        assert isinstance(modifier, QtCore.Qt.KeyboardModifier)
        together |= modifier
    QtTest.QTest.keyClick(widget, key, together)


class Shown(QtCore.QObject):
    """Every window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    @override
    def eventFilter(self, seen: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.Show and isinstance(seen, QtWidgets.QWidget):
            self.windows += [type(seen).__name__] if seen.isWindow() else []
        return False


def test_that_no_part_of_a_page_is_a_window_of_its_own_while_it_is_made(window: Window) -> None:
    shown = Shown()
    application().installEventFilter(shown)
    try:
        for page in window.main.specs:
            window.main.show_page(page)
    finally:
        application().removeEventFilter(shown)
    assert shown.windows == []


def test_that_what_start_up_made_is_not_looked_through_for_garbage_again(
    window: Window, qtbot: QtBot
) -> None:
    gc.unfreeze()
    window.main.preload_pages()
    try:
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
        assert len(gc.get_objects()) < gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_that_each_page_has_its_key_and_its_place_in_the_rail(window: Window) -> None:
    keys = shortcuts(window.main.specs.values())
    assert set(keys) == set(window.main.rail.buttons) == set(window.main.specs) - {"welcome"}
    for key, sequence in keys.items():
        press(window.main, QtCore.Qt.Key(ord(sequence[-1])), CONTROL)
        assert window.main.current == key
        button = window.main.rail.buttons[key]
        assert button.isChecked()
        assert window.main.windowTitle().startswith(button.text())
    assert window.main.rail.width() == WIDTH


def test_that_a_page_is_made_when_first_shown(window: Window) -> None:
    assert list(window.main.pages) == ["connect"]
    window.main.show_page("scan")
    assert list(window.main.pages) == ["connect", "scan"]


def test_that_an_unknown_page_changes_nothing(window: Window) -> None:
    window.main.show_page("no such page")
    assert window.main.current == "connect"


def test_that_the_first_window_needs_no_numpy_and_no_plots() -> None:
    code = (
        "import sys, motospect_desktop.ui.run, motospect_desktop.ui.pages.connect;"
        "print([m for m in ('numpy', 'pyqtgraph', 'reportlab', 'sqlalchemy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_command_search_finds_pages_and_actions_by_keyboard(window: Window) -> None:
    press(window.main, QtCore.Qt.Key.Key_K, CONTROL)
    search = window.main.search
    assert search.isVisible()
    QtTest.QTest.keyClicks(search.field, "demo")
    press(search.field, QtCore.Qt.Key.Key_Return)
    assert not search.isVisible()
    assert window.bay.commands == [("connect", "sim:")]
    press(window.main, QtCore.Qt.Key.Key_K, CONTROL)
    QtTest.QTest.keyClicks(search.field, "scan")
    press(search.field, QtCore.Qt.Key.Key_Return)
    assert window.main.current == "scan"


def test_that_esc_closes_the_search_and_does_not_reach_the_page(window: Window) -> None:
    window.main.session.connect_adapter("sim:")
    press(window.main, QtCore.Qt.Key.Key_K, CONTROL)
    press(window.main.search.field, QtCore.Qt.Key.Key_Escape)
    assert not window.main.search.isVisible()
    assert ("stop",) not in window.bay.commands


def test_that_the_search_finds_nothing_calmly(window: Window) -> None:
    press(window.main, QtCore.Qt.Key.Key_K, CONTROL)
    QtTest.QTest.keyClicks(window.main.search.field, "zzz")
    press(window.main.search.field, QtCore.Qt.Key.Key_Return)
    assert window.main.search.isVisible()


def test_that_the_theme_is_switched_and_remembered(open_window: Open) -> None:
    first = open_window()
    before = tokens().name
    press(first.main, QtCore.Qt.Key.Key_T, CONTROL, SHIFT)
    assert tokens().name != before
    chosen = tokens().name
    first.main.close()
    open_window()
    assert tokens().name == chosen


def test_that_the_window_opens_where_it_was(open_window: Open, qtbot: QtBot) -> None:
    first = open_window(size=(1100, 700))
    first.main.close()
    second = open_window(size=None)
    qtbot.waitUntil(lambda: second.main.size() == QtCore.QSize(1100, 700))


def test_that_a_toast_is_wide_enough_for_what_it_offers(window: Window) -> None:
    toast = window.main.toast
    toast.show_message("Recorded: 2:44, 40 188 values", Tone.OK, ("Open", lambda: None))
    assert toast.button.width() >= toast.button.sizeHint().width()
    assert not toast.button.geometry().intersects(toast._label.geometry())
    assert toast.geometry().right() < window.main.width()


def test_that_a_repeated_toast_counts_and_another_replaces_it(window: Window) -> None:
    toast = window.main.toast
    toast.show_message("Saved", Tone.OK)
    toast.show_message("Saved", Tone.OK)
    assert toast.text() == "Saved (\N{MULTIPLICATION SIGN}2)"
    toast.show_message("Printed", Tone.OK)
    assert toast.text() == "Printed"
    assert toast.geometry().right() < window.main.width()
    assert toast.geometry().bottom() < window.main.height() - window.main.strip.height()


def test_that_the_strip_tells_a_slow_adapter_and_its_recovery(window: Window) -> None:
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    pids = tuple(("7E8", f"{n:02X}") for n in range(12))
    window.feed(*connecting_events(), LiveStarted(pids))
    window.feed(LiveHealth(8.0, 0.38, tuple(pid for _ecu, pid in pids[:8])))
    label = window.main.strip.adapter.label
    assert label.whole() == "Adapter slow · 38 % of replies late · polling 4 of 12 values"
    assert window.main.session.link is Link.DEGRADED
    window.feed(LiveHealth(12.0, 0.0))
    assert label.whole().startswith("Adapter connected")
    window.feed(LiveStopped())
    assert window.main.session.health is None


def test_that_a_long_address_does_not_widen_the_window(open_window: Open) -> None:
    window = open_window(size=(1024, 640))
    url = "serial:/dev/serial/by-id/usb-ScanTool.net_LLC_OBDLink_SX_115010123456-if00-port0"
    car = dataclasses.replace(a_car(), adapter=AdapterInfo(url, "ELM327", "ELM327 v1.5"))
    window.main.session.connect_adapter(url)
    window.feed(Connected(car))
    QtWidgets.QApplication.processEvents()
    label = window.main.strip.adapter.label
    assert window.main.width() == 1024
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole()
    assert "ISO 15765-4" in label.whole()
    assert window.main.strip.storage.label.text() == window.main.strip.storage.label.whole()


def test_that_the_demo_car_is_marked(window: Window) -> None:
    assert not window.main.strip.demo.isVisible()
    window.main.session.connect_adapter("sim:")
    window.feed(*connecting_events(demo=True))
    assert window.main.strip.demo.isVisible()
    assert window.main.header.title.whole() == "Demo car"


def test_that_a_recording_is_marked(window: Window) -> None:
    url = "replay:/home/shop/visit.wire?of=serial:/dev/ttyUSB0"
    car = dataclasses.replace(
        a_car(), adapter=AdapterInfo(url, "ELM327", "ELM327 v1.5"), replayed=True
    )
    window.main.session.connect_adapter("replay:/home/shop/visit.wire")
    window.feed(Connected(car))
    strip = window.main.strip
    assert strip.demo.isVisible()
    assert strip.demo.label.whole() == "REPLAY"
    assert "ELM327 v1.5 on visit.wire" in strip.adapter.label.whole()
    assert window.main.header.title.whole() == "Recorded car"
    window.main.session.connect_adapter("sim:")
    assert strip.demo.label.whole() == "DEMO"


def test_that_a_record_that_saved_itself_is_told(window: Window) -> None:
    window.feed(WireRecordSaved(Path("new.wire"), "new code: P0301"))
    said = window.main.toast.text()
    assert said == "Wire record saved because of new code: P0301: new.wire"
    window.feed(WireRecordNotSaved(ReportError("It could not be saved.")))
    assert window.main.toast.text() == "It could not be saved."


def test_that_the_strip_counts_the_stored_scans(open_window: Open, qtbot: QtBot) -> None:
    store = MemoryStore(a_scan())
    window = open_window(store)
    label = window.main.strip.storage.label
    qtbot.waitUntil(lambda: label.whole() == "Stored on this computer · 1 scan")
    store.kept.append(a_scan("another"))
    window.feed(ScanFinished(a_scan("another")))
    qtbot.waitUntil(lambda: label.whole() == "Stored on this computer · 2 scans")


def test_that_a_broken_store_is_told_in_the_strip(open_window: Open, qtbot: QtBot) -> None:
    class BrokenStore(MemoryStore):
        @override
        def scans(
            self, vin: str | None = None, search: str = "", limit: int = 200
        ) -> tuple[ScanSummary, ...]:
            raise StoreError(f"The database is damaged ({vin}, {search}, {limit}).")

    window = open_window(BrokenStore())
    label = window.main.strip.storage.label
    qtbot.waitUntil(lambda: label.whole().startswith("The database is damaged"))


def test_that_the_strip_leads_to_the_connection(window: Window) -> None:
    window.main.show_page("scan")
    QtTest.QTest.mouseClick(window.main.strip.adapter, QtCore.Qt.MouseButton.LeftButton)
    assert window.main.current == "connect"


def test_that_enter_presses_whatever_button_has_the_focus(window: Window) -> None:
    main = window.main
    press(main.rail.buttons["history"], QtCore.Qt.Key.Key_Return)
    assert main.current == "history"
    press(main.strip.adapter, QtCore.Qt.Key.Key_Enter)
    assert main.current == "connect"
    demo = next(b for b in main.header.buttons() if b.text().startswith("Demo car"))
    press(demo, QtCore.Qt.Key.Key_Return)
    assert window.bay.commands == [("connect", "sim:")]


def test_that_a_slow_adapter_counts_own_signals_and_only_what_was_picked(window: Window) -> None:
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events())
    window.feed(LiveStarted((("7E8", "0C"),), ("OIL_KPA", "OIL_BAR")))
    health = LiveHealth(4.2, 0.38, ("0C", "10"), ("OIL_BAR",))  # 10 is asked for OIL_BAR alone
    window.feed(health)
    label = window.main.strip.adapter.label
    assert label.whole().endswith("polling 1 of 3 values")
