from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore
from typing_extensions import override

from motospect_desktop.diagnostics.events import Disconnected
from motospect_desktop.errors import MotospectError, StoreError
from motospect_desktop.ui.background import Background
from motospect_desktop.ui.page import Context, Page
from motospect_desktop.ui.registry import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Open, Window


class Probe(Page):
    """Counts what it is told."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.drawn = 0
        self.told = 0
        self.pressed = 0
        self.watch(context.bridge.disconnected, self._on_disconnected)
        self.act = self.add_header_action("Act", "F9", self._on_act)

    @override
    def refresh(self) -> None:
        self.drawn += 1

    def _on_disconnected(self, _event: Disconnected) -> None:
        self.told += 1

    def _on_act(self) -> None:
        self.pressed += 1


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def with_probe(window: Window) -> Probe:
    probe = Probe(window.main.context)
    window.main.pages["scan"] = probe
    window.main.stack.addWidget(probe)
    return probe


def test_that_a_page_listens_only_while_it_is_seen(open_window: Open) -> None:
    window = open_window()
    probe = with_probe(window)
    window.feed(Disconnected())
    assert (probe.drawn, probe.told) == (0, 0)
    window.main.show_page("scan")
    window.feed(Disconnected())
    assert (probe.drawn, probe.told) == (1, 1)
    window.main.show_page("connect")
    window.feed(Disconnected())
    window.main.show_page("scan")
    assert (probe.drawn, probe.told) == (2, 1)


def test_that_a_header_button_follows_its_action(open_window: Open) -> None:
    window = open_window()
    probe = with_probe(window)
    window.main.show_page("scan")
    (button,) = window.main.header.buttons()
    assert (button.text(), button.accessibleName()) == ("Act  (F9)", "Act")
    button.click()
    assert probe.pressed == 1
    probe.act.setText("Act again")
    probe.act.setEnabled(False)
    probe.set_primary(probe.act, primary=True)
    assert button.text() == "Act again  (F9)"
    assert not button.isEnabled()
    assert button.property("kind") == "primary"


def test_that_every_page_of_the_rail_can_be_made(open_window: Open) -> None:
    window = open_window()
    for spec in pages():
        window.main.show_page(spec.key)
        assert len([a for a in window.main.pages[spec.key].header_actions if a.isVisible()]) <= 3


def test_that_work_runs_elsewhere_and_its_result_comes_here(
    background: Background, qtbot: QtBot
) -> None:
    results: list[tuple[threading.Thread, threading.Thread]] = []
    background.run(
        threading.current_thread,
        lambda thread: results.append((thread, threading.current_thread())),
        lambda error: pytest.fail(error.title),
    )
    qtbot.waitUntil(lambda: bool(results))
    worker, receiver = results[0]
    assert worker is not threading.main_thread()
    assert receiver is threading.main_thread()


def test_that_a_failure_in_words_is_delivered(background: Background, qtbot: QtBot) -> None:
    failures: list[MotospectError] = []

    def refuse() -> None:
        raise StoreError("The disk is full.")

    background.run(refuse, lambda _none: pytest.fail("it did not succeed"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].title == "The disk is full."


def test_that_a_programming_error_surfaces_on_the_main_thread(
    background: Background, qtbot: QtBot
) -> None:
    def stumble() -> None:
        raise ZeroDivisionError("in the background")

    with qtbot.captureExceptions() as raised:
        background.run(stumble, lambda _none: None, lambda _error: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


@pytest.mark.usefixtures("qapp")
def test_that_nothing_is_delivered_after_closing() -> None:
    background = Background()
    may_end = threading.Event()
    arrived: list[object] = []
    background.run(may_end.wait, arrived.append, arrived.append)
    may_end.set()
    background.close()
    QtCore.QCoreApplication.sendPostedEvents()
    assert arrived == []
