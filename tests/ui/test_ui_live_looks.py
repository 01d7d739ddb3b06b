"""Live data in every state, in two themes and two sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    CarSilent,
    LiveHealth,
    LiveStopped,
)
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES
from tests.helpers.controls import stumbling_blocks
from tests.helpers.driving import connected
from tests.helpers.live_page import LOST, SILENT, Bay
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def unconnected(_bay: Bay) -> None:
    """Nothing is connected."""


def choosing(bay: Bay) -> None:
    bay.feed(connected())


def four(bay: Bay) -> None:
    bay.watch("RPM", "COOLANT_TEMP", "STFT_B1", "VOLTAGE", seconds=70)


def eight(bay: Bay) -> None:
    bay.feed(connected())
    bay.page.picker.presets.buttons["Idle"].click()
    bay.page.start.trigger()
    bay.go(40)
    bay.page.mark.trigger()
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(12))
    bay.page.refresh()
    bay.page.view.plots.set_cursor(500)


def slow(bay: Bay) -> None:
    four(bay)
    bay.feed(*bay.drive.run(12, silent=("05", "42")), LiveHealth(3.1, 0.38, ("05", "42")))
    bay.page.keep.trigger()
    bay.page.refresh()


def paused(bay: Bay) -> None:
    four(bay)
    bay.page.keep.trigger()
    bay.page.tools.pause.trigger()


def lost(bay: Bay) -> None:
    four(bay)
    bay.page.keep.trigger()
    bay.feed(AdapterGone(LOST), LiveStopped())
    bay.drive.now_s += 12
    bay.page.refresh()


def silent(bay: Bay) -> None:
    four(bay)
    bay.page.keep.trigger()
    bay.feed(CarSilent(SILENT), LiveStopped())
    bay.drive.now_s += 12
    bay.page.refresh()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("state", [unconnected, choosing, four, eight, slow, paused, lost, silent])
def test_that_each_state_fits_its_window(
    state: Callable[[Bay], None],
    theme: str,
    size: tuple[int, int],
    bay: Bay,
    tmp_path: Path,
) -> None:
    bay.window.main.resize(*size)
    apply_theme(theme, RESOURCES)
    state(bay)
    name = f"live_{state.__name__}_{theme}_{size[0]}"
    image = keep_picture(bay.window.main, name, tmp_path)
    assert (image.width(), image.height()) == size
    words = bay.page.view.words
    assert words.heightForWidth(words.width()) <= words.height(), words.text()
    assert stumbling_blocks(bay.page) == []
    assert image.pixelColor(131, 300).name() == THEMES[theme].bg
    for tile in bay.page.view.tiles:
        assert tile.state.text() == tile.state.whole()
        assert tile.name.heightForWidth(tile.name.width()) <= tile.name.height(), tile.name.text()
        assert tile.name.text() == tile.name.toolTip()
        assert tile.value.width() >= tile.value.fontMetrics().horizontalAdvance(tile.value.text())
