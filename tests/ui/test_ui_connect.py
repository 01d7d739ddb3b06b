from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    AdapterMeasured,
    CarSilent,
    Connected,
    ConnectFailed,
    Connecting,
    ConnectStep,
    Disconnected,
    OtherAdapter,
    StepChanged,
    StepState,
)
from motospect_desktop.diagnostics.failures import other_adapter, silent_car
from motospect_desktop.domain.passport import Passport
from motospect_desktop.errors import (
    AdapterLost,
    ConnectError,
    ReportError,
    ScanCancelled,
    UsageError,
)
from motospect_desktop.ui.pages.connect import ConnectPage
from motospect_desktop.ui.session import Link
from tests.helpers.bench import ADAPTERS, a_car, connecting_events

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.ui.workbench import AdapterChoice
    from tests.ui.conftest import Open, Window

NO_POWER = ConnectError(
    "The adapter has no power from the car.",
    "Pin 16 carries no battery voltage.",
    "Check the fuse of the diagnostic socket.",
)


def connect_page(window: Window) -> ConnectPage:
    page = window.main.pages["connect"]
    assert isinstance(page, ConnectPage)
    return page


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> Window:
    opened = open_window()
    qtbot.waitUntil(lambda: connect_page(opened).adapters.count() == len(ADAPTERS))
    return opened


def test_that_the_demo_car_is_one_click_from_the_start(window: Window) -> None:
    demo = next(
        b
        for b in window.main.header.findChildren(QtWidgets.QPushButton)
        if b.isVisible() and b.text().startswith("Demo car")
    )
    QtTest.QTest.mouseClick(demo, QtCore.Qt.MouseButton.LeftButton)
    assert window.bay.commands == [("connect", "sim:")]


def test_that_the_likely_adapter_is_chosen_and_ctrl_return_connects_to_it(window: Window) -> None:
    QtTest.QTest.keyClick(
        window.main, QtCore.Qt.Key.Key_Return, QtCore.Qt.KeyboardModifier.ControlModifier
    )
    assert window.bay.commands == [("connect", "serial:/dev/ttyUSB0")]
    assert window.main.session.link is Link.SEARCHING


def test_that_each_step_shows_its_detail_and_time(window: Window) -> None:
    page = connect_page(window)
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events())
    row = page.steps.rows[ConnectStep.VOLTAGE]
    assert row.detail.text() == "12.4 V"
    assert row.time.text() == "0.4 s"
    assert page.state.text() == "Connected"
    assert "ELM327 v1.5" in window.main.strip.adapter.label.whole()


def test_that_a_failure_names_step_cause_and_remedy_and_can_be_tried_again(window: Window) -> None:
    page = connect_page(window)
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(
        StepChanged(ConnectStep.VOLTAGE, StepState.FAILED, "no answer", 2.0),
        ConnectFailed(NO_POWER, ConnectStep.VOLTAGE),
    )
    assert page.failure.isVisible()
    assert page.failure.accessibleName() == NO_POWER.sentence()
    assert page.steps.rows[ConnectStep.VOLTAGE].detail.text() == "no answer"
    QtTest.QTest.mouseClick(page.again, QtCore.Qt.MouseButton.LeftButton)
    assert window.bay.commands == [("connect", "serial:/dev/ttyUSB0")] * 2
    assert not page.failure.isVisible()


def test_that_the_same_failure_again_only_counts(window: Window) -> None:
    page = connect_page(window)
    for _ in range(3):
        window.main.session.connect_adapter("serial:/dev/ttyUSB0")
        window.feed(ConnectFailed(NO_POWER, ConnectStep.VOLTAGE))
    assert page.failure.count == 3


def test_that_cancelling_is_no_failure(window: Window) -> None:
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    QtTest.QTest.keyClick(window.main, QtCore.Qt.Key.Key_Escape)
    window.feed(ConnectFailed(ScanCancelled("Stopped."), ConnectStep.ADAPTER))
    assert window.bay.commands[-1] == ("stop",)
    assert window.main.session.link is Link.DISCONNECTED
    assert not connect_page(window).failure.isVisible()


def test_that_a_lost_adapter_is_shown_and_found_again_without_a_dialog(window: Window) -> None:
    page = connect_page(window)
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events())
    window.feed(AdapterGone(AdapterLost("The adapter is gone.", "", "Plug it in again.")))
    assert page.failure.isVisible()
    assert "plug it in again" in window.main.strip.adapter.label.whole()
    assert not window.main.toast.isVisible()  # the page says it already
    window.feed(Connected(a_car()))
    assert not page.failure.isVisible()
    assert window.main.session.link is Link.CONNECTED


def test_that_disconnecting_returns_to_the_start(window: Window) -> None:
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events())
    connect_page(window).leave.trigger()
    window.feed(Disconnected())
    assert window.bay.commands[-1] == ("disconnect",)
    assert window.main.strip.adapter.label.whole() == "Adapter not connected"


def test_that_a_typed_address_is_used_by_return(window: Window) -> None:
    page = connect_page(window)
    QtTest.QTest.keyClicks(page.address, " tcp://10.0.0.5:35000 ")
    QtTest.QTest.keyClick(page.address, QtCore.Qt.Key.Key_Return)
    assert window.bay.commands == [("connect", "tcp://10.0.0.5:35000")]


def test_that_the_last_adapter_is_chosen_the_next_time(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    qtbot.waitUntil(lambda: connect_page(first).adapters.count() == 2)
    connect_page(first).adapters.setCurrentRow(1)
    connect_page(first).open.trigger()
    first.main.close()
    second = open_window()
    qtbot.waitUntil(lambda: connect_page(second).adapters.count() == 2)
    assert connect_page(second).adapters.chosen() == "serial:/dev/ttyS0"


def test_that_a_plugged_adapter_appears_by_itself(open_window: Open, qtbot: QtBot) -> None:
    plugged: list[AdapterChoice] = []
    window = open_window(list_adapters=lambda: tuple(plugged))
    page = connect_page(window)
    qtbot.waitUntil(lambda: not page.nothing.isHidden() and page.nothing.isVisible())
    plugged.append(ADAPTERS[0])
    qtbot.waitUntil(lambda: page.adapters.count() == 1)
    assert page.open.isEnabled()


def test_that_ports_are_listed_off_the_main_thread_and_their_failure_is_told(
    open_window: Open, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []

    def refuse() -> tuple[AdapterChoice, ...]:
        threads.append(threading.current_thread())
        raise UsageError("The ports of this computer cannot be listed.")

    window = open_window(list_adapters=refuse)
    page = connect_page(window)
    qtbot.waitUntil(page.trouble.isVisible)
    assert threading.main_thread() not in threads


def test_that_a_page_out_of_view_lists_nothing(window: Window) -> None:
    window.main.show_page("scan")
    assert not connect_page(window).lister.isActive()
    window.main.show_page("connect")
    assert connect_page(window).lister.isActive()


@pytest.mark.parametrize("works", [True, False])
def test_that_a_key_saves_the_wire_record_and_tells_where(
    open_window: Open, qtbot: QtBot, tmp_path: Path, works: bool
) -> None:
    def save() -> Path:
        if not works:
            raise ReportError("The wire record could not be saved.", "The disk is full.")
        return tmp_path / "record.wire"

    window = open_window(save_record=save)
    page = connect_page(window)
    assert not page.record.isVisible()
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events())
    assert page.record.isVisible()
    QtTest.QTest.keyClick(
        window.main,
        QtCore.Qt.Key.Key_W,
        QtCore.Qt.KeyboardModifier.ControlModifier | QtCore.Qt.KeyboardModifier.ShiftModifier,
    )
    wanted = f"Wire record saved: {tmp_path / 'record.wire'}" if works else "The disk is full."
    qtbot.waitUntil(lambda: wanted in window.main.toast.text())
    assert page.record.isEnabled()


def test_that_at_most_three_actions_are_seen_in_every_state(window: Window) -> None:
    seen = []
    for event in (*connecting_events(), AdapterGone(AdapterLost("gone"))):
        window.feed(event)
        seen.append(sum(one.isVisible() for one in connect_page(window).header_actions))
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(ConnectFailed(NO_POWER, ConnectStep.ADAPTER))
    seen.append(sum(one.isVisible() for one in connect_page(window).header_actions))
    assert max(seen) <= 3


def a_passport() -> Passport:
    return Passport(
        identity="0403:6015 115010123",
        url="serial:/dev/ttyUSB0",
        name="ELM327",
        version="ELM327 v1.5",
        firmware=(("ATI", "ELM327 v1.5"), ("AT@1", "OBDII to RS232 Interpreter")),
        refused=("ATTP7",),
        can29=False,
        latency_s=0.0123,
        measured_at=datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
        widest=1,
        long_answers=True,
        voltage_offset=-0.31,
    )


def test_that_the_passport_of_the_adapter_is_shown_with_its_date(window: Window) -> None:
    page = connect_page(window)
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events(), AdapterMeasured(a_passport()))
    shown = [label.text() for label in page.facts.findChildren(QtWidgets.QLabel)]
    assert "ELM327 v1.5 · OBDII to RS232 Interpreter" in shown
    assert "no 29-bit CAN · one value a request · long answers" in shown
    assert "2026-11-24 · replies in 12 ms · 0.3 V less than the engine unit" in shown


def test_that_a_silent_car_is_no_lost_adapter(window: Window) -> None:
    page = connect_page(window)
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events(), CarSilent(silent_car("NO DATA")))
    assert page.state.text() == "Car silent"
    assert page.failure.accessibleName() == silent_car("NO DATA").sentence()
    assert window.main.strip.adapter.label.whole().startswith("Car silent · switch the ignition on")
    assert window.main.header.title.whole() == "Vehicle connected"
    assert not window.main.toast.isVisible()
    window.feed(Connected(a_car()))
    assert window.main.session.link is Link.CONNECTED


def test_that_another_adapter_is_told_and_the_one_before_not_tried(window: Window) -> None:
    page = connect_page(window)
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    error = other_adapter("OBDLink SX, 1", "OBDLink SX, 2", used=False)
    window.feed(*connecting_events(), AdapterGone(AdapterLost("The adapter is gone.")))
    assert page.again.isVisible()
    window.feed(OtherAdapter(error, used=False))
    assert page.failure.accessibleName() == error.sentence()
    assert not page.again.isVisible()
    assert not window.main.toast.isVisible()


def test_that_a_known_adapter_that_takes_over_is_told_in_a_toast(window: Window) -> None:
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    error = other_adapter("OBDLink SX, 1", "OBDLink SX, 2", used=True)
    gone = AdapterGone(AdapterLost("The adapter is gone."))
    window.feed(*connecting_events(), gone, OtherAdapter(error, used=True))
    assert window.main.toast.isVisible()


def test_that_a_known_adapter_connects_in_view_when_it_is_plugged_in(window: Window) -> None:
    page = connect_page(window)
    window.feed(Connecting("serial:/dev/ttyUSB0"))
    assert window.main.session.link is Link.SEARCHING
    assert page.state.text() == "Connecting"
    window.feed(*connecting_events())
    assert window.main.session.url == "serial:/dev/ttyUSB0"
    assert window.bay.commands == []
