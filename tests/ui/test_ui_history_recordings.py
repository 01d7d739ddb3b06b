"""Recordings in the history: listed beside the scans, opened, compared, kept, deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from motospect_desktop.ui.pages.history import HistoryPage
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES, MemoryStore
from tests.helpers.builders import STARTED_AT, a_scan
from tests.helpers.controls import stumbling_blocks
from tests.helpers.pictures import keep_picture
from tests.helpers.repaired_car import a_recording, after_repair, another_car

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.store import Recordings
    from tests.ui.conftest import Open, Window

FIRST, SECOND, OTHER = a_recording(), after_repair(), another_car()
CTRL = QtCore.Qt.KeyboardModifier.ControlModifier
Key = QtCore.Qt.Key


@pytest.fixture
def window(open_window: Open, tmp_path: Path) -> Window:
    store = MemoryStore(a_scan(started_at=STARTED_AT + timedelta(days=1)))
    store.folder = tmp_path
    for recording in (FIRST, SECOND, OTHER):
        store.recordings.save(recording)
    return open_window(store)


@pytest.fixture
def history(window: Window, qtbot: QtBot) -> HistoryPage:
    return page_of(window, qtbot)


def page_of(window: Window, qtbot: QtBot) -> HistoryPage:
    window.main.show_page("history")
    page = window.main.pages["history"]
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(page.recording.isVisible)
    qtbot.waitUntil(lambda: bool(page.recording.inside.text()))
    return page


def recordings_of(page: HistoryPage) -> Recordings:
    return page.context.bench.store.recordings


def choose(page: HistoryPage, row: int, qtbot: QtBot) -> None:
    page.list.setCurrentRow(row)
    qtbot.waitUntil(lambda: bool(page.recording.inside.text()))


def test_that_recordings_stand_in_the_timeline_beside_the_scans(history: HistoryPage) -> None:
    role = QtCore.Qt.ItemDataRole.AccessibleTextRole
    words = [history.list.item(row).data(role) for row in range(history.list.count())]
    assert [text.startswith("Recording of ") for text in words] == [True, True, False, True]
    assert words[0].endswith("1:00, WVWZZZAUZFW000001")
    size = recordings_of(history).size_bytes()
    assert history.room.text() == f"Recordings: 3, all of them take {size / 1000:.1f} kB"


def test_that_a_recording_is_told_with_its_signals_and_marks(history: HistoryPage) -> None:
    detail = history.recording
    assert detail.chip.text() == "Complete"
    told = [label.text() for label in detail.facts.findChildren(QtWidgets.QLabel)]
    assert "WVWZZZAUZFW000001" in told
    assert "1:00" in told
    lines = detail.inside.text().split("\n")
    assert lines[0] == "Engine speed  ·  rpm  ·  18DAF110  ·  600 values"
    assert lines[-2:] == ["Mark 1  ·  0:12  ·  revs", "Mark 2  ·  0:41"]
    assert history.context.bench.store is not None


def test_that_search_finds_recordings_by_vin_and_title(history: HistoryPage, qtbot: QtBot) -> None:
    recordings_of(history).rename(FIRST.head.id, "Idle, warm")
    history.field.setText("idle")
    qtbot.waitUntil(lambda: history.list.count() == 1)
    assert history.list.chosen() == FIRST.head.id
    history.field.setText("1HGCM")
    qtbot.waitUntil(lambda: history.list.count() == 3)


def test_that_a_recording_opens_in_live_data_by_key(
    history: HistoryPage, window: Window, qtbot: QtBot
) -> None:
    choose(history, 1, qtbot)
    QtTest.QTest.keyClick(history.list, Key.Key_L, CTRL)
    assert window.main.current == "live"
    assert window.main.session.opened == (SECOND.head.id,)


def test_that_two_recordings_are_chosen_and_opened_one_over_the_other(
    history: HistoryPage, window: Window, qtbot: QtBot
) -> None:
    choose(history, 3, qtbot)
    QtTest.QTest.keyClick(history.list, Key.Key_E, CTRL)
    assert history.pinned.text().startswith("Choose the recording to compare with")
    history.list.setCurrentRow(2)  # a scan
    qtbot.waitUntil(history.results.isVisible)
    assert not history.open.isVisible()
    history.list.setCurrentRow(1)
    assert history.open.text() == "Open both"
    history.open.trigger()
    assert window.main.session.opened == (FIRST.head.id, SECOND.head.id)


def test_that_a_title_is_typed_and_kept(history: HistoryPage, qtbot: QtBot) -> None:
    field = history.recording.field
    field.setFocus()
    QtTest.QTest.keyClicks(field, "after the new plugs")
    QtTest.QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(
        lambda: recordings_of(history).summary(OTHER.head.id).head.title == "after the new plugs"
    )


def test_that_a_recording_is_kept_for_good_and_no_longer(
    history: HistoryPage, qtbot: QtBot
) -> None:
    keep = history.recording.keep
    assert keep.text() == "Keep"
    keep.trigger()
    qtbot.waitUntil(lambda: keep.text() == "Let go")
    assert recordings_of(history).summary(OTHER.head.id).keep
    keep.trigger()
    qtbot.waitUntil(lambda: keep.text() == "Keep")


def test_that_deleting_asks_first_and_can_be_left(history: HistoryPage, qtbot: QtBot) -> None:
    detail = history.recording
    history.list.setFocus()
    QtTest.QTest.keyClick(history.list, Key.Key_Delete)
    assert detail.sure.isVisible()
    assert detail.leave.hasFocus()
    detail.leave.click()
    assert not detail.sure.isVisible()
    assert history.list.count() == 4
    detail.delete.trigger()
    detail.really.click()
    qtbot.waitUntil(lambda: history.list.count() == 3)
    assert OTHER.head.id not in {each.head.id for each in recordings_of(history).recordings()}
    assert not detail.sure.isVisible()


def test_that_the_question_does_not_pass_to_another_recording(
    history: HistoryPage, qtbot: QtBot
) -> None:
    history.recording.delete.trigger()
    choose(history, 1, qtbot)
    assert not history.recording.sure.isVisible()


def test_that_a_recording_that_runs_cannot_be_deleted(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    store = MemoryStore()
    store.folder = tmp_path
    recorder = store.recordings.begin(FIRST.head, tell=lambda _error: None)
    window = open_window(store)
    window.main.show_page("history")
    page = window.main.pages["history"]
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(page.recording.isVisible)
    assert page.recording.chip.text() == "Recording"
    assert not page.recording.delete.isEnabled()
    recorder.close()


def test_that_the_header_names_the_vehicle_of_the_recording(
    history: HistoryPage, window: Window, qtbot: QtBot
) -> None:
    assert window.main.header.title.whole() == "WVWZZZAUZFW000001"
    history.list.setCurrentRow(2)
    qtbot.waitUntil(history.results.isVisible)
    assert window.main.header.title.whole() == "Honda · 2003"


def test_that_a_cut_off_recording_is_told_as_such(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    store = MemoryStore()
    store.folder = tmp_path
    store.recordings.save(FIRST)
    page = page_of(open_window(store), qtbot)
    summary = page.recording.summary
    assert summary is not None
    page.recording.show_recording(replace(summary, complete=False, dropped=12))
    assert page.recording.chip.text() == "Cut off"
    told = [label.text() for label in page.recording.facts.findChildren(QtWidgets.QLabel)]
    assert "12" in told


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("state", ["open", "asked", "held"])
def test_that_each_state_fits_its_window(  # noqa: PLR0917 - fixtures and parameters
    state: str, theme: str, size: tuple[int, int], window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.main.resize(*size)
    apply_theme(theme, RESOURCES)
    page = page_of(window, qtbot)
    if state == "asked":
        page.recording.delete.trigger()
    if state == "held":
        page.compare.trigger()
        choose(page, 1, qtbot)
    name = f"history_recording_{state}_{theme}_{size[0]}"
    image = keep_picture(window.main, name, tmp_path)
    assert (image.width(), image.height()) == size
    assert stumbling_blocks(page) == []
    inside = page.recording.widget()
    assert inside is not None
    assert inside.width() <= page.recording.viewport().width()
