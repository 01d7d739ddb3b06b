"""Sending from the CAN page: locked until a button is held, and locked again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from motospect_desktop.diagnostics.can_events import (
    AuditLine,
    CanHealth,
    CanLocked,
    CanState,
    Sending,
    SendingEnded,
)
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.errors import UsageError
from motospect_desktop.ui.can.typed_frame import TypedError, typed_frame, typed_period_s
from motospect_desktop.ui.widgets.hold_button import HOLD_MS, HoldButton
from tests.helpers.can_page import CanDesk
from tests.helpers.fake_can import FakeCan

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from motospect_desktop.ui.can.send_panel import SendPanel
    from tests.ui.conftest import Open

ENTER = QtCore.Qt.Key.Key_Return
LEFT = QtCore.Qt.MouseButton.LeftButton


@pytest.fixture
def desk(open_window: Open) -> CanDesk:
    can = FakeCan()
    made = CanDesk(open_window(can=can), can)
    made.watch(50)
    made.press("X")
    made.page.tick()
    return made


def pointer(button: HoldButton, *, down: bool) -> None:
    (QtTest.QTest.mousePress if down else QtTest.QTest.mouseRelease)(button, LEFT)


def enter(button: HoldButton, *, down: bool) -> None:
    (QtTest.QTest.keyPress if down else QtTest.QTest.keyRelease)(button, ENTER)


def unlocked(desk: CanDesk) -> SendPanel:
    desk.can.unlock()
    desk.can.asked.clear()
    desk.page.tick()
    return desk.page.send


def test_that_only_a_long_press_acts(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    done: list[str] = []
    button = HoldButton("Hold", lambda: done.append("acted"), hold_ms=60)
    assert HOLD_MS == 1500
    button.setParent(window.main)
    button.show()
    button.setFocus()
    ways: tuple[tuple[Callable[[], None], Callable[[], None]], ...] = (
        (lambda: pointer(button, down=True), lambda: pointer(button, down=False)),
        (lambda: enter(button, down=True), lambda: enter(button, down=False)),
    )
    for begin, end in ways:
        begin()
        end()  # a slip
        assert button.share == 0.0
        assert done == []
        begin()
        qtbot.waitUntil(lambda: done == ["acted"])
        end()
        assert done.pop() == "acted"
        begin()
        button.clearFocus()
        assert button.share == 0.0
        end()
        button.setFocus()
    assert done == []


def test_that_it_is_locked_and_says_what_may_happen(desk: CanDesk) -> None:
    send = desk.page.send
    assert send.isVisible()
    assert send.state.text() == "Locked: nothing is sent"
    assert send.unlock.isVisible()
    assert not send.sending.isVisible()
    words = [label.text() for label in send.locked.findChildren(QtWidgets.QLabel)]
    assert any("move actuators" in text for text in words)


def test_that_without_a_bus_there_is_nothing_to_unlock(desk: CanDesk) -> None:
    desk.page.stop.trigger()
    desk.page.tick()
    assert not desk.page.send.unlock.isEnabled()
    assert desk.page.send.no_bus.isVisible()


def test_that_holding_unlocks_and_leaving_the_page_locks_again(desk: CanDesk, qtbot: QtBot) -> None:
    button = desk.page.send.unlock
    button.hold_ms = 40
    button.setFocus()
    QtTest.QTest.keyPress(button, ENTER)
    qtbot.waitUntil(lambda: ("unlock",) in desk.can.asked)
    desk.page.tick()
    assert desk.page.view.figures.state.text() == "Sending unlocked"
    assert desk.page.send.state.text() == "Unlocked: frames reach the car"
    desk.window.main.show_page("connect")
    assert desk.last() == ("lock",)
    desk.window.main.show_page("can")
    assert desk.page.send.state.text() == "Locked: nothing is sent"


def test_that_leaving_a_locked_page_asks_nothing(desk: CanDesk) -> None:
    before = list(desk.can.asked)
    desk.window.main.show_page("connect")
    assert desk.can.asked == before


def test_that_frames_are_sent_once_and_again_and_again(desk: CanDesk) -> None:
    send = unlocked(desk)
    send.can_id.setText("7E0")
    send.data.setText("02 01 0D")
    send.once.click()
    send.period.setText("20")
    send.every.click()
    frame = CanFrame(0x7E0, bytes.fromhex("02010D"))
    assert desk.can.asked == [("send", frame), ("send_periodic", frame, 0.02)]


def test_that_what_is_no_frame_is_told_and_not_sent(desk: CanDesk) -> None:
    send = unlocked(desk)
    send.data.setText("02 1")
    send.once.click()
    assert desk.can.asked == []
    assert send.wrong.isVisible()
    send.data.setText("02 01")
    send.once.click()
    assert not send.wrong.isVisible()


def test_that_what_is_shown_is_replayed_at_a_speed(desk: CanDesk) -> None:
    send = unlocked(desk)
    desk.page.view.filter.setText("100")
    send.speed.setCurrentIndex(send.speed.findData(2.0))
    send.replay.click()
    assert desk.can.asked == [("replay", 3, 2.0)]
    desk.can.asked.clear()
    desk.page.view.filter.setText("7FF")
    send.replay.click()
    assert desk.can.asked == []
    assert "No frames are shown" in send.wrong.text()


def test_that_sendings_are_listed_and_stopped(desk: CanDesk) -> None:
    send = unlocked(desk)
    desk.can.running = (
        Sending(2, "7E0 02 01 0D", 0.02, 17, None, 0.0014),
        Sending(3, "session.log", None, 40, 1000, 0.003),
    )
    desk.page.tick()
    rows = [
        row for row in send.findChildren(QtWidgets.QPushButton) if "sent, at most" in row.text()
    ]
    assert [row.text() for row in rows] == [
        "Stop 7E0 02 01 0D: 17 sent, at most 1 ms late",
        "Stop session.log: 40 / 1\u202f000 sent, at most 3 ms late",
    ]
    rows[0].click()
    desk.page.tick()
    assert desk.last() == ("stop_sending", 2)
    send.stop_all.click()
    assert desk.last() == ("stop_sending", None)
    send.lock_again.click()
    assert desk.last() == ("lock",)


def test_that_acts_refusals_and_locks_are_told(desk: CanDesk) -> None:
    send = unlocked(desk)
    refused = UsageError("The frame is not sent.", "Service 14 clears codes.", "Use Scan.")
    desk.can.told += [
        AuditLine(datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC), "sent 7E0 02 01 0D"),
        SendingEnded(1, 0, refused),
        CanLocked("idle"),
    ]
    desk.can.now = CanHealth(CanState.LISTENING)
    desk.page.tick()
    lines = send.audit.toPlainText().splitlines()
    assert lines[-2].endswith("sent 7E0 02 01 0D")
    assert lines[-1] == "Locked: nothing was sent for ten minutes."
    assert send.trouble.isVisible()
    assert send.trouble.accessibleName() == refused.sentence()
    assert send.unlock.isVisible()


def test_how_frames_and_periods_are_typed() -> None:
    assert typed_frame("7df", "02010c") == CanFrame(0x7DF, bytes.fromhex("02010C"))
    assert typed_frame("0123", "") == CanFrame(0x123, b"", extended=True)
    assert typed_period_s("2,5") == 0.0025
    for can_id, data in (("", ""), ("800", ""), ("20000000", ""), ("7DF", "1"), ("7DF", "00" * 9)):
        with pytest.raises(TypedError):
            typed_frame(can_id, data)
    for text in ("", "0", "x", "nan", "60001"):
        with pytest.raises(TypedError):
            typed_period_s(text)
