"""A recording is chosen on Connect and played like an adapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from hardware.errors import BadRecording
from motospect_desktop.diagnostics.events import ConnectFailed, ConnectStep, Disconnected
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.ui.pages.connect import ConnectPage
from motospect_desktop.ui.widgets.buttons import ActionButton
from tests.helpers.bench import ADAPTERS
from tests.helpers.controls import stumbling_blocks
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Open, Window


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> Window:
    opened = open_window()
    qtbot.waitUntil(lambda: page_of(opened).adapters.count() == len(ADAPTERS))
    return opened


def page_of(window: Window) -> ConnectPage:
    page = window.main.pages["connect"]
    assert isinstance(page, ConnectPage)
    return page


def test_that_the_key_asks_for_a_file_where_the_last_one_was(
    window: Window, tmp_path: Path
) -> None:
    page = page_of(window)
    (button,) = (b for b in page.findChildren(ActionButton) if b.text().startswith("Play"))
    assert button.text() == "Play a recording…  (Ctrl+O)"
    folder = tmp_path / "wire"
    folder.mkdir()
    page.play_recording(folder / "visit.wire")
    window.feed(Disconnected())
    QtTest.QTest.keyClick(
        window.main, QtCore.Qt.Key.Key_O, QtCore.Qt.KeyboardModifier.ControlModifier
    )
    dialog = page.findChild(QtWidgets.QFileDialog)
    assert dialog is not None
    assert dialog.directory().absolutePath() == str(folder)
    dialog.reject()


def test_that_a_chosen_file_is_played(window: Window, tmp_path: Path) -> None:
    page_of(window).play_recording(tmp_path / "visit.wire")
    assert window.bay.commands == [("connect", f"replay:{tmp_path}/visit.wire")]


def test_that_a_bad_file_is_told_in_the_readers_words(window: Window, tmp_path: Path) -> None:
    page = page_of(window)
    page.play_recording(tmp_path / "x.wire")
    error = in_words(BadRecording("x.wire, line 1: 'name' is missing"), connecting=True)
    window.feed(ConnectFailed(error, ConnectStep.PORT))
    assert page.failure.isVisible()
    assert "This recording cannot be played." in page.failure.accessibleName()
    assert "x.wire, line 1: 'name' is missing" in page.failure.accessibleName()
    assert page.play.isEnabled()


def test_that_the_page_still_fits_and_a_glove_finds_the_button(
    window: Window, tmp_path: Path
) -> None:
    assert stumbling_blocks(page_of(window)) == []
    keep_picture(window.main, "connect_play", tmp_path)
    window.main.resize(1024, 640)
    keep_picture(window.main, "connect_play_small", tmp_path)
    assert stumbling_blocks(page_of(window)) == []
