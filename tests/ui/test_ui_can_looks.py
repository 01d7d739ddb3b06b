"""How the CAN page looks: nothing cut, everything named and big enough, pictures in both themes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtWidgets

from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from motospect_desktop.ui.widgets.cards import StatusChip
from motospect_desktop.ui.widgets.labels import ElidedLabel
from tests.helpers.bench import RESOURCES
from tests.helpers.can_page import CanDesk
from tests.helpers.controls import stumbling_blocks
from tests.helpers.fake_can import FakeCan, cyclic
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Open

SIZES = ((1024, 640), (1366, 768))
STATES = ("start", "trace", "wrong", "ids", "signals", "locked", "unlocked", "captures")


def bring_to(desk: CanDesk, state: str) -> None:
    """Bring a fresh page into one of ``STATES``."""
    if state == "start":
        return
    desk.page.view.start.address.setText("can:socketcan:can0")
    desk.page.listening.trigger()
    desk.bring(cyclic(3000))
    desk.can.now = replace(desk.can.now, rate_hz=1012.0, load=0.23)
    if state == "wrong":
        desk.page.view.filter.setText("data:2 100")
    if state == "ids":
        desk.page.keys.by_id.trigger()
    panels = {
        "signals": desk.page.signals,
        "locked": desk.page.send,
        "unlocked": desk.page.send,
        "captures": desk.page.captures,
    }
    desk.page.view.show_panel(panels.get(state))
    if state == "unlocked":
        desk.can.unlock()
        desk.can.now = replace(desk.can.now, dropped=1234, lost=56, errors=78, recording=True)
    desk.page.tick()
    for _ in range(4):
        QtWidgets.QApplication.processEvents()


def again(desk: CanDesk, state: str) -> None:
    """Bring a page that was in another state into ``state``."""
    desk.page.monitor.by_id = False
    desk.page.view.filter.clear()
    bring_to(desk, state)


def cut(desk: CanDesk) -> list[str]:
    """What of the visible words does not fit its place."""
    found = []
    for widget in desk.page.findChildren(QtWidgets.QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QtWidgets.QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(widget.text())
        elif isinstance(widget, QtWidgets.QLabel | QtWidgets.QPushButton | StatusChip):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            if widget.width() < widget.minimumSizeHint().width():
                found.append(named)
    return found


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_nothing_is_cut_and_everything_is_named_and_big_enough(
    size: tuple[int, int], open_window: Open
) -> None:
    can = FakeCan()
    desk = CanDesk(open_window(can=can, size=size), can)
    for state in STATES:
        again(desk, state)
        assert cut(desk) == [], state
        assert stumbling_blocks(desk.page) == [], state
        buttons = desk.window.main.header.buttons()
        assert sum(one.isVisible() for one in buttons) <= 3


@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_each_state_can_be_pictured(
    size: tuple[int, int], theme: str, open_window: Open, tmp_path: Path
) -> None:
    can = FakeCan()
    desk = CanDesk(open_window(can=can, size=size), can)
    apply_theme(theme, RESOURCES)
    for state in STATES:
        again(desk, state)
        name = f"can_{state}_{theme}_{size[0]}"
        image = keep_picture(desk.window.main, name, tmp_path)
        assert image.pixelColor(140, 79).name() == THEMES[theme].bg
