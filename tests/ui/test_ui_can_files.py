"""Captures, databases and stored logs on the CAN page."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtWidgets

from motospect_desktop.errors import StoreError
from motospect_desktop.store.can_frames import CanLogSummary
from motospect_desktop.ui.can.trace_model import Column
from tests.helpers.bench import RESOURCES
from tests.helpers.can_page import CanDesk
from tests.helpers.fake_can import FakeCan, FakeWork, MemoryLogs, cyclic

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Open

DBC = RESOURCES / "dbc" / "demo.dbc"
LOG = CanLogSummary("a", datetime(2026, 11, 25, 1, 2, tzinfo=UTC), 0.0, "can0", True, 300, 0)
CUT = CanLogSummary("b", datetime(2026, 11, 24, 1, 2, tzinfo=UTC), 0.0, "can1", False, 30, 4)
CAPTURE = Path("session.log")


@pytest.fixture
def desk(open_window: Open) -> CanDesk:
    can = FakeCan()
    return CanDesk(open_window(can=can, can_logs=MemoryLogs(LOG, CUT)), can)


def a_file(desk: CanDesk, count: int = 1000, batch: int = 300) -> FakeWork:
    rows = cyclic(count, first_s=1_700_000_000.0)
    desk.can.files[CAPTURE] = work = FakeWork(rows, CAPTURE, batch)
    return work


def ended(desk: CanDesk) -> bool:
    desk.page.files.step()
    return not desk.page.files.busy


def finish(desk: CanDesk) -> None:
    for _ in range(100):
        if not desk.page.files.busy:
            return
        desk.page.files.step()
    raise AssertionError("the file never ends")


def test_that_a_capture_is_shown_while_it_is_read(desk: CanDesk) -> None:
    a_file(desk)
    desk.page.files.open_file(CAPTURE)
    assert len(desk.cells(Column.ID)) == 300
    assert desk.page.view.bar.isVisible()
    assert desk.page.view.bar.value() == 30
    assert not desk.page.open.isEnabled()
    finish(desk)
    assert len(desk.cells(Column.ID)) == 1000
    assert not desk.page.view.bar.isVisible()
    assert desk.window.main.toast.text() == "1\u202f000 frames in session.log"
    assert desk.page.view.trace.verticalScrollBar().value() == 0  # nothing is followed
    assert desk.page.monitor.trace.epoch_s == 0.0  # its times are those of the day
    assert desk.page.captures.recent() == (CAPTURE,)


def test_that_what_was_read_before_cancelling_stays(desk: CanDesk) -> None:
    work = a_file(desk)
    desk.page.files.open_file(CAPTURE)
    desk.page.view.cancel.click()
    finish(desk)
    assert work.cancelled
    assert len(desk.cells(Column.ID)) == 300


def test_that_a_damaged_capture_names_its_line_and_keeps_the_frames_before(desk: CanDesk) -> None:
    work = a_file(desk)
    desk.page.files.open_file(CAPTURE)
    work.error = StoreError("session.log is damaged.", "Line 301: no bytes.", "Record it again.")
    finish(desk)
    assert desk.page.view.trouble.accessibleName() == work.error.sentence()
    assert len(desk.cells(Column.ID)) == 300
    assert desk.page.captures.recent() == ()


def test_that_opening_a_capture_gives_the_bus_back(desk: CanDesk) -> None:
    desk.watch(50)
    a_file(desk)
    desk.page.files.open_file(CAPTURE)
    assert ("close",) in desk.can.asked
    finish(desk)
    assert len(desk.cells(Column.ID)) == 1000


def test_that_what_is_shown_is_saved(desk: CanDesk) -> None:
    desk.watch(100)
    desk.page.view.filter.setText("100-104")
    desk.page.files.save(Path("part.asc"))
    finish(desk)
    ((path, rows),) = desk.can.saved
    assert path == Path("part.asc")
    assert len(rows) == 25
    assert rows["at_s"][0] > 1_700_000_000  # the time of day
    assert desk.page.monitor.table.rows["at_s"][0] == 0.0
    assert len(desk.page.monitor.table) == 100  # the frames on show stay
    assert desk.window.main.toast.text() == "25 frames in part.asc"
    desk.can.files[path] = work = FakeWork(rows[:0], path)
    work.frames = 20
    desk.page.files.save(path)
    finish(desk)
    assert desk.window.main.toast.text() == "20 frames in part.asc, 5 have no place in this format"


def test_that_files_are_dropped_on_the_page(desk: CanDesk, tmp_path: Path, qtbot: QtBot) -> None:
    capture = tmp_path / "x.asc"
    desk.can.files[capture] = FakeWork(cyclic(10), capture)
    desk.drop(capture)
    finish(desk)
    assert len(desk.cells(Column.ID)) == 10
    desk.drop(DBC)
    qtbot.waitUntil(lambda: bool(desk.page.monitor.databases.files), timeout=30_000)
    assert desk.page.signals.isVisible()


def test_that_a_database_names_decodes_and_sends_ticked_signals_to_live_data(
    desk: CanDesk, qtbot: QtBot
) -> None:
    desk.listen()
    rows = cyclic(3, ids=1)
    rows["can_id"] = 0x280
    rows["data"][:, :4] = (0x86, 0x05, 0x7C, 0x01)
    desk.bring(rows)
    desk.press("D")
    desk.page.files.load_database(DBC)
    assert desk.page.signals.hint.text() == "Reading demo.dbc"
    qtbot.waitUntil(lambda: bool(desk.page.monitor.databases.files), timeout=30_000)
    assert desk.cells(Column.NAME) == ["SupplyData"] * 3
    assert desk.cells(Column.DECODED)[0].startswith("BatteryVoltage 14.14 V")
    desk.page.view.filter.setText("name:battery")
    assert len(desk.cells(Column.ID)) == 3
    tick(desk, "battery")
    assert desk.last() == ("decode", 1, frozenset({"SupplyData.BatteryVoltage"}))
    assert "shown in Live data." in desk.page.signals.hint.text()
    remove = [
        b for b in desk.page.signals.findChildren(QtWidgets.QPushButton) if "demo.dbc" in b.text()
    ]
    remove[-1].click()
    assert desk.last() == ("decode", 0, frozenset())
    assert "No database names 'battery'" in desk.page.view.wrong.text()
    assert desk.cells(Column.NAME) == [""] * 3


def test_that_a_file_that_is_no_database_is_told(
    desk: CanDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    wrong = tmp_path / "wrong.dbc"
    wrong.write_text("BO_ nonsense", encoding="ascii")
    desk.page.files.open_file(wrong)
    qtbot.waitUntil(desk.page.signals.trouble.isVisible, timeout=30_000)
    assert "cannot be used as a CAN database" in desk.page.signals.trouble.accessibleName()
    assert "line 1" in desk.page.signals.trouble.accessibleName()


def test_that_stored_logs_are_listed_opened_and_deleted(desk: CanDesk, qtbot: QtBot) -> None:
    panel = desk.page.captures
    desk.press("L")
    qtbot.waitUntil(lambda: panel.logs.count() == 2)
    assert "300 frames · can0" in panel.logs.item(0).text()
    assert panel.logs.item(1).text().endswith("30 frames · can1 · 4 dropped · not finished")
    panel.logs.setCurrentRow(0)
    panel.logs.setFocus()
    desk.press("Return", panel.logs)
    qtbot.waitUntil(lambda: ended(desk))
    assert len(desk.cells(Column.ID)) == 300
    panel.delete.click()
    assert panel.delete.text() == "Delete it for good"
    panel.delete.click()
    qtbot.waitUntil(lambda: panel.logs.count() == 1)
    assert "can1" in panel.logs.item(0).text()


def tick(desk: CanDesk, name: str) -> None:
    """Find a signal and tick it by keyboard."""
    tree = desk.page.signals.tree
    desk.page.signals.field.setText(name)
    tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    (top,) = [one for one in tops if one is not None and not one.isHidden()]
    assert top.isExpanded()
    child = top.child(0)
    assert child is not None
    tree.setCurrentItem(child)
    tree.setFocus()
    desk.press("Return", tree)


def test_that_databases_and_ticks_are_those_of_the_last_run_as_far_as_they_are_there(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    used, gone = tmp_path / "own, bus.dbc", tmp_path / "gone.dbc"
    used.write_bytes(DBC.read_bytes())
    gone.write_text(DBC.read_text("cp1252").replace("SupplyData", "Else"), encoding="cp1252")
    before = CanDesk(open_window(can=FakeCan()), FakeCan())
    databases = before.page.monitor.databases
    for path in (used, gone, DBC):  # the demo car's comes with that car only
        with qtbot.waitSignal(before.page.files.databases_changed, timeout=30_000):
            before.page.files.load_database(path)
    assert [one.path for one in databases.files] == [used, gone, DBC]
    before.press("D")
    tick(before, "battery")
    gone.unlink()
    can = FakeCan()
    desk = CanDesk(open_window(can=can), can)
    qtbot.waitUntil(lambda: bool(desk.page.monitor.databases.files), timeout=30_000)
    assert [one.path for one in desk.page.monitor.databases.files] == [used]
    assert desk.last() == ("decode", 1, frozenset({"SupplyData.BatteryVoltage"}))
    assert "gone.dbc" in desk.window.main.toast.text()
    assert "No such file" in desk.page.signals.trouble.accessibleName()
    desk.window.main.context.settings.sync()
    assert "gone.dbc" not in desk.window.main.bench.state_file.read_text("utf-8")  # said once
