from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    Connected,
    Disconnected,
    LiveStarted,
    LiveStopped,
    ScanFinished,
)
from motospect_desktop.errors import AdapterLost
from motospect_desktop.ui.session import Activity, Link
from tests.helpers.bench import MemoryStore, a_car
from tests.helpers.builders import a_scan, a_vin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.scan import Scan
    from tests.ui.conftest import Open, Window

URL = "serial:/dev/ttyUSB0"
OTHER = a_scan("other", vin=dataclasses.replace(a_vin("WVWZZZ1KZ6W000001"), manufacturer="VW"))
GONE = AdapterGone(AdapterLost("The adapter is gone."))


def shown(window: Window) -> Scan | None:
    return window.main.session.scan


def doing(window: Window) -> Activity:
    return window.main.session.activity


def scanned(open_window: Open) -> Window:
    window = open_window()
    window.main.session.connect_adapter(URL)
    window.feed(Connected(a_car()))
    window.main.session.start_scan()
    window.feed(ScanFinished(a_scan()))
    return window


def test_that_connecting_again_forgets_the_car_before(open_window: Open) -> None:
    window = scanned(open_window)
    assert window.main.header.title.whole() == "Honda · 2003"
    window.feed(Disconnected())
    assert shown(window) == a_scan()
    window.main.session.connect_adapter(URL)
    window.feed(Connected(a_car()))
    assert shown(window) is None
    assert window.main.header.title.whole() == "Vehicle connected"


def test_that_an_adapter_that_comes_back_in_the_same_car_keeps_its_scan(open_window: Open) -> None:
    window = scanned(open_window)
    window.feed(GONE, Connected(a_car()))
    assert window.main.session.link is Link.CONNECTED
    assert shown(window) == a_scan()


def test_that_an_adapter_that_comes_back_in_another_car_forgets_the_scan(
    open_window: Open,
) -> None:
    window = scanned(open_window)
    window.feed(GONE, Connected(dataclasses.replace(a_car(), ecus=("7E8",))))
    assert shown(window) is None


def test_that_a_stored_scan_on_show_is_not_taken_for_the_connected_car(open_window: Open) -> None:
    window = scanned(open_window)
    window.main.session.show_scan(OTHER)
    assert window.main.header.title.whole() == "Honda · 2003"
    window.main.show_page("scan")
    assert window.main.header.title.whole() == "VW · 2003"
    assert "stored scan of 2026-03-14" in window.main.header.subtitle.whole()


def test_that_history_names_the_vehicle_of_the_scan_it_shows(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(MemoryStore(OTHER))
    header = window.main.header
    window.main.session.connect_adapter("sim:")
    window.feed(Connected(a_car(demo=True)), ScanFinished(a_scan()))
    window.main.show_page("history")
    qtbot.waitUntil(lambda: header.title.whole() == "VW · 2003")
    assert "stored scan of 2026-03-14" in header.subtitle.whole()
    window.main.show_page("scan")
    assert header.title.whole() == "Honda · 2003"
    assert "stored" not in header.subtitle.whole()


def test_that_the_end_of_an_abandoned_scan_does_not_show_over_the_next_car(
    open_window: Open,
) -> None:
    window = scanned(open_window)
    session = window.main.session
    session.start_scan()
    session.connect_adapter("sim:")
    assert window.bay.commands[-2:] == [("stop",), ("connect", "sim:")]
    window.feed(ScanFinished(OTHER), Connected(a_car(demo=True)))
    assert shown(window) is None
    assert doing(window) is Activity.IDLE


def test_that_a_scan_takes_over_from_live_data(open_window: Open) -> None:
    window = scanned(open_window)
    session = window.main.session
    session.start_live((("7E8", "0C"),))
    window.feed(LiveStarted((("7E8", "0C"),)))
    assert doing(window) is Activity.LIVE
    session.start_scan()
    window.feed(LiveStopped())
    assert doing(window) is Activity.SCANNING
    session.start_live((("7E8", "0C"),))
    assert window.bay.commands.count(("start_live", (("7E8", "0C"),))) == 1


def test_that_nothing_is_asked_of_a_car_that_is_not_there(open_window: Open) -> None:
    window = open_window()
    window.main.session.start_scan()
    window.main.session.start_live((("7E8", "0C"),))
    assert window.bay.commands == []
