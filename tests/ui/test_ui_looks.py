"""How pages look: sizes, names, words in full; pictures into ``MOTOSPECT_SHOTS``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtGui, QtTest, QtWidgets

from motospect_desktop.diagnostics.events import (
    ConnectFailed,
    ConnectStep,
    ScanFinished,
    ScanProgressed,
    StepChanged,
    StepState,
)
from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.errors import ConnectError
from motospect_desktop.ui.theme.apply import apply_theme, tokens
from motospect_desktop.ui.theme.tokens import THEMES
from motospect_desktop.ui.widgets.cards import StatusChip
from motospect_desktop.ui.widgets.labels import ElidedLabel
from tests.helpers.bench import RESOURCES, MemoryStore, connecting_events
from tests.helpers.builders import a_dtc, a_gearbox, a_scan, an_ecu, an_engine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.scan import Scan
    from tests.ui.conftest import Open, Window

SIZES = ((1024, 640), (1366, 768))
STATES = ("start", "failed", "weak", "connected", "ready", "scanning", "read")
CONTROLS = (
    QtWidgets.QAbstractButton,
    QtWidgets.QLineEdit,
    QtWidgets.QListWidget,
    QtWidgets.QComboBox,
)


def a_rich_scan() -> Scan:
    abs_unit = an_ecu(
        "7EA",
        "ABS",
        dtcs=(a_dtc("C0035", DtcStatus.PERMANENT, text="Left front wheel speed circuit"),),
    )
    return a_scan(ecus=(an_engine(), a_gearbox(), abs_unit))


def bring_to(window: Window, state: str) -> None:
    """Bring a fresh window into one of ``STATES``."""
    main = window.main
    if state == "start":
        return
    main.session.connect_adapter("sim:")
    if state == "failed":
        window.feed(
            *connecting_events()[:5],
            StepChanged(ConnectStep.VOLTAGE, StepState.FAILED, "no answer", 2.0),
            ConnectFailed(
                ConnectError(
                    "The adapter has no power from the car.",
                    "Pin 16 of the socket carries no battery voltage.",
                    "Check the fuse of the diagnostic socket, then try again.",
                ),
                ConnectStep.VOLTAGE,
            ),
        )
        return
    if state == "weak":
        low = "10.4 V, low: charge the battery before a long scan"
        window.feed(
            *connecting_events()[:5],
            StepChanged(ConnectStep.VOLTAGE, StepState.WARNED, low, 0.4),
            *connecting_events()[6:],
        )
        return
    window.feed(*connecting_events(demo=True))
    if state == "connected":
        return
    main.show_page("scan")
    if state == "scanning":
        main.session.start_scan()
        for done, service in enumerate(("01", "03", "07")):
            for index, ecu in enumerate(("7E8", "7E9", "7EA"), start=1):
                answer = Answer.REFUSED if (ecu, service) == ("7E9", "03") else Answer.ANSWERED
                window.feed(ScanProgressed(9 + done, 66, ecu, service, index, 3, 8.2, answer))
    if state == "read":
        window.feed(ScanFinished(a_rich_scan()))


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(4):
        QtWidgets.QApplication.processEvents()


def shown(window: Window, *kinds: type[QtWidgets.QWidget]) -> Iterator[QtWidgets.QWidget]:
    for widget in window.main.findChildren(QtWidgets.QWidget):
        if isinstance(widget, kinds) and widget.isVisible():
            yield widget


@pytest.mark.parametrize("state", STATES)
def test_that_every_control_has_a_name_and_is_big_enough(state: str, open_window: Open) -> None:
    window = open_window(MemoryStore(a_rich_scan()), size=SIZES[0])
    bring_to(window, state)
    for control in shown(window, *CONTROLS):
        said = QtGui.QAccessible.queryAccessibleInterface(control)
        name = said.text(QtGui.QAccessible.Text.Name)
        assert name.strip(), control
        # the strip is 40 px high by design; everything else is for gloves
        least = 38 if window.main.strip.isAncestorOf(control) else 44
        assert control.height() >= least, (name, control.height())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("state", STATES)
def test_that_no_word_is_cut(state: str, size: tuple[int, int], open_window: Open) -> None:
    window = open_window(MemoryStore(a_rich_scan()), size=size)
    bring_to(window, state)
    settle()
    for widget in shown(window, QtWidgets.QAbstractButton, StatusChip):
        need = widget.minimumSizeHint() if isinstance(widget, StatusChip) else widget.sizeHint()
        if isinstance(widget, QtWidgets.QToolButton):
            need.setHeight(0)  # the rail sets the height of its buttons
        assert widget.width() >= need.width(), (widget.accessibleName(), widget.size(), need)
        assert widget.height() >= need.height(), (widget.accessibleName(), widget.size(), need)
    for label in shown(window, QtWidgets.QLabel):
        assert isinstance(label, QtWidgets.QLabel)
        if label.text() and not isinstance(label, ElidedLabel):
            lines = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= lines, label.text()
            if not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_rail_words_fit_their_buttons(size: tuple[int, int], open_window: Open) -> None:
    window = open_window(size=size)
    for button in window.main.rail.buttons.values():
        icon = button.iconSize().height()
        text = button.fontMetrics().height()
        assert button.height() >= icon + text + 6
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 10


def test_that_everything_is_reached_by_tab_with_a_visible_ring(open_window: Open) -> None:
    window = open_window()
    reached: set[QtWidgets.QWidget] = set()
    accent = QtGui.QColor(tokens().accent)
    for _ in range(40):
        QtTest.QTest.keyClick(window.main, QtCore.Qt.Key.Key_Tab)
        focused = window.main.focusWidget()
        if focused is None or focused in reached:
            continue
        reached.add(focused)
        image = focused.grab().toImage()
        text = QtGui.QColor(tokens().text)
        middle = range(image.width() // 3, image.width() // 2)
        edge = {image.pixelColor(x, 1).name() for x in middle}
        assert edge & {accent.name(), text.name()}, (focused.accessibleName(), edge)
    wanted = {w for w in shown(window, *CONTROLS) if w.isEnabled()}
    missed = {w.accessibleName() for w in wanted - reached}
    assert missed == set()


@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("state", STATES)
def test_that_each_state_can_be_pictured(
    state: str, theme: str, open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(MemoryStore(a_rich_scan()))
    apply_theme(theme, RESOURCES)
    bring_to(window, state)
    qtbot.waitUntil(lambda: "1 scan" in window.main.strip.storage.label.whole())
    settle()
    picture = window.main.grab()
    folder = Path(os.environ.get("MOTOSPECT_SHOTS", str(tmp_path)))
    folder.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(folder / f"{state}_{theme}.png"))
    image = picture.toImage()
    assert image.pixelColor(700, 79).name() == THEMES[theme].bg
    assert image.pixelColor(4, 400).name() == THEMES[theme].surface
