"""On a tile of Live data one says beyond which value the wire record is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest

from motospect_desktop.diagnostics.limits import Limit
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES
from tests.helpers.controls import stumbling_blocks
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6 import QtWidgets

    from tests.helpers.live_page import Bay

RETURN, ESCAPE = QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Escape


@pytest.fixture
def watching(bay: Bay) -> Bay:
    bay.watch("COOLANT_TEMP", "RPM", "STFT_B1", "FUEL_SYSTEM_1", seconds=20)
    return bay


def press(widget: QtWidgets.QWidget, key: QtCore.Qt.Key) -> None:
    QtTest.QTest.keyClick(widget, key)


def set_by_keys(bay: Bay, number: int, value: str) -> None:
    """Open the bar with the tile's key and type ``value``."""
    tile = bay.page.view.tiles[number]
    tile.setFocus()
    press(tile, RETURN)
    field = bay.page.view.limits.field
    field.clear()
    QtTest.QTest.keyClicks(field, value)
    press(field, RETURN)


def test_that_a_limit_is_set_shown_on_its_tile_and_told_to_the_bay(watching: Bay) -> None:
    view = watching.page.view
    set_by_keys(watching, 0, "110")
    assert list(watching.window.bay.limits) == [Limit("COOLANT_TEMP", high=110.0)]
    assert view.tiles[0].limit.text() == "> 110"
    assert not view.limits.isVisible()
    watching.page.refresh()
    assert "the wire record is saved at > 110" in view.tiles[0].accessibleName()
    set_by_keys(watching, 1, "-5,5")
    second = Limit("RPM", low=-5.5)  # the engine speed is above that now
    assert list(watching.window.bay.limits) == [Limit("COOLANT_TEMP", high=110.0), second]
    assert view.tiles[1].limit.text() == "< -5.5"


def test_that_it_is_undone_the_same_way(watching: Bay) -> None:
    view = watching.page.view
    set_by_keys(watching, 0, "110")
    QtTest.QTest.mouseClick(view.tiles[0], QtCore.Qt.MouseButton.LeftButton)
    assert view.limits.field.text() == "110"
    assert view.limits.remove.isVisible()
    view.limits.remove.click()
    assert watching.window.bay.limits == ()
    assert view.tiles[0].limit.text() == ""
    assert not view.tiles[0].limit.isVisible()


def test_that_escape_leaves_the_bar_and_stops_nothing(watching: Bay) -> None:
    view = watching.page.view
    QtTest.QTest.mouseClick(view.tiles[0], QtCore.Qt.MouseButton.LeftButton)
    QtTest.QTest.keyClicks(view.limits.field, "9")
    press(view.limits.field, ESCAPE)
    assert not view.limits.isVisible()
    assert watching.window.bay.limits == ()
    assert ("stop",) not in watching.window.bay.commands
    assert watching.page.live


def test_that_what_is_no_number_is_said_and_can_be_mended(watching: Bay) -> None:
    view = watching.page.view
    set_by_keys(watching, 0, "hot")
    assert view.limits.isVisible()
    assert view.limits.words.text() == "'hot' is no number."
    assert watching.window.bay.limits == ()
    view.limits.field.setText("110")
    press(view.limits.field, RETURN)
    assert watching.window.bay.limits


def test_that_words_have_no_limit(watching: Bay) -> None:
    view = watching.page.view
    QtTest.QTest.mouseClick(view.tiles[3], QtCore.Qt.MouseButton.LeftButton)
    assert not view.limits.isVisible()


def test_that_limits_outlive_another_choice_of_signals(watching: Bay) -> None:
    set_by_keys(watching, 0, "110")
    watching.watch("RPM", "COOLANT_TEMP")
    assert [tile.limit.text() for tile in watching.page.view.tiles] == ["", "> 110"]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
def test_that_the_bar_fits_and_a_glove_finds_its_controls(
    theme: str, size: tuple[int, int], watching: Bay, tmp_path: Path
) -> None:
    watching.window.main.resize(*size)
    apply_theme(theme, RESOURCES)
    set_by_keys(watching, 0, "110")
    press(watching.page.view.tiles[0], RETURN)
    image = keep_picture(watching.window.main, f"limit_{theme}_{size[0]}", tmp_path)
    assert (image.width(), image.height()) == size
    assert stumbling_blocks(watching.page) == []
    words = watching.page.view.limits.words
    assert words.heightForWidth(words.width()) <= words.height()
