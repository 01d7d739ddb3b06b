"""History: the list, search, a scan opened, two compared."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets
from typing_extensions import override

from motospect_desktop.diagnostics.events import ScanFinished
from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import ServiceReport
from motospect_desktop.errors import StoreError
from motospect_desktop.ui.pages.history import HistoryPage
from motospect_desktop.ui.pages.history_compare import compare
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES, MemoryStore
from tests.helpers.builders import (
    STARTED_AT,
    a_dtc,
    a_gearbox,
    a_readiness,
    a_scan,
    a_vin,
    an_ecu,
    an_engine,
    some_services,
)
from tests.helpers.controls import stumbling_blocks
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.scan import EcuReport, Scan
    from motospect_desktop.store import ScanSummary
    from tests.ui.conftest import Open, Window

LATER = STARTED_AT + timedelta(days=3)
SILENT = ServiceReport(Answer.SILENT)


def earlier_scan() -> Scan:
    return a_scan("earlier-scan")


def later_scan(*ecus: EcuReport, complete: bool = True) -> Scan:
    return a_scan("later-scan", started_at=LATER, ecus=ecus, complete=complete)


def catalyst() -> EcuReport:
    return an_ecu(dtcs=(a_dtc("P0420", text="Catalyst efficiency below threshold, bank 1"),))


def codes(changes: object) -> list[str]:
    assert isinstance(changes, tuple)
    return [change.code for change in changes]


def test_that_a_code_is_gone_only_if_its_services_were_answered_later() -> None:
    found = compare(earlier_scan(), later_scan(an_ecu(), a_gearbox()))
    assert codes(found.gone) == ["P0301"]
    for missing in (
        later_scan(a_gearbox()),
        later_scan(an_ecu(services=some_services(s03=SILENT))),
        later_scan(an_ecu(services=some_services(s07=SILENT))),
        later_scan(an_ecu(services={})),
    ):
        found = compare(earlier_scan(), missing)
        assert (codes(found.gone), codes(found.unknown)) == ([], ["P0301"])


def test_that_a_code_is_new_only_if_its_service_was_answered_before() -> None:
    clean = a_scan(ecus=(an_ecu(),))
    assert codes(compare(clean, later_scan(catalyst())).new) == ["P0420"]
    mute = a_scan(ecus=(an_ecu(services=some_services(s03=SILENT)),))
    found = compare(mute, later_scan(catalyst()))
    assert (codes(found.new), codes(found.unknown)) == ([], ["P0420"])


def test_that_codes_of_two_units_are_not_confused() -> None:
    gearbox = an_ecu("7E9", "TCM", dtcs=(a_dtc(),))
    found = compare(a_scan(ecus=(an_engine(), an_ecu("7E9", "TCM"))), later_scan(an_ecu(), gearbox))
    assert [change.unit for change in found.gone] == ["ECM · 7E8"]
    assert [change.unit for change in found.new] == ["TCM · 7E9"]


def test_that_the_order_of_the_two_does_not_matter() -> None:
    one, other = earlier_scan(), later_scan(catalyst())
    assert compare(one, other) == compare(other, one)
    assert compare(other, one).before is one


def test_that_readiness_and_lamp_changes_are_found() -> None:
    later = later_scan(an_ecu(readiness=a_readiness(mil=False)), a_gearbox())
    changes = compare(earlier_scan(), later).monitors
    assert [(c.monitor, c.before, c.after) for c in changes] == [("mil", True, False)]
    untold = compare(earlier_scan(), later_scan(an_ecu())).monitors
    assert ("catalyst", False, None) in [(c.monitor, c.before, c.after) for c in untold]


def test_that_two_vehicles_are_told_apart() -> None:
    other = a_scan("other", vin=a_vin("WVWZZZAUZFW000001"))
    assert compare(earlier_scan(), other).other_vehicle
    assert not compare(earlier_scan(), later_scan(an_ecu())).other_vehicle


class BrokenStore(MemoryStore):
    """A database that cannot be read."""

    @override
    def scans(
        self, vin: str | None = None, search: str = "", limit: int = 200
    ) -> tuple[ScanSummary, ...]:
        raise StoreError("The database is locked.", "Another program holds it.", "Close it.")


def page_of(window: Window) -> HistoryPage:
    window.main.show_page("history")
    page = window.main.pages["history"]
    assert isinstance(page, HistoryPage)
    return page


def a_store() -> MemoryStore:
    third = a_scan(
        "third-scan",
        started_at=STARTED_AT + timedelta(days=9),
        vin=a_vin("WVWZZZAUZFW000001"),
        ecus=(an_ecu(), a_gearbox()),
        complete=False,
    )
    second = later_scan(
        an_ecu(
            dtcs=(
                a_dtc("P0420", text="Catalyst efficiency below threshold, bank 1"),
                a_dtc("P0301", DtcStatus.PENDING),
            ),
            readiness=a_readiness(mil=False),
        ),
        a_gearbox(),
    )
    return MemoryStore(third, second, earlier_scan())


@pytest.fixture
def history(open_window: Open, qtbot: QtBot) -> HistoryPage:
    page = page_of(open_window(a_store()))
    qtbot.waitUntil(page.results.isVisible)
    return page


def texts(widget: QtWidgets.QWidget) -> str:
    labels = widget.findChildren(QtWidgets.QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_that_the_newest_scan_is_listed_first_and_open(history: HistoryPage) -> None:
    assert history.list.count() == 3
    assert history.list.chosen() == "third-scan"
    assert history.results.ending.text() == "Partial"


def test_that_another_scan_opens_by_keyboard(history: HistoryPage, qtbot: QtBot) -> None:
    QtTest.QTest.keyClick(history.list, QtCore.Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: history.results.ending.text() == "Complete")
    qtbot.waitUntil(lambda: "P0420" in texts(history.results))


@pytest.mark.parametrize(("search", "left"), [("p042", 1), ("WVW", 1), ("1hgcm", 2), ("P0", 2)])
def test_that_search_finds_by_vin_part_or_code(
    search: str, left: int, history: HistoryPage, qtbot: QtBot
) -> None:
    QtTest.QTest.keyClicks(history.field, search)
    qtbot.waitUntil(lambda: history.list.count() == left)


def test_that_a_search_without_a_match_says_so(history: HistoryPage, qtbot: QtBot) -> None:
    QtTest.QTest.keyClicks(history.field, "P9999")
    qtbot.waitUntil(history.nothing.isVisible)
    assert not history.report.isVisible()
    history.field.clear()
    qtbot.waitUntil(lambda: history.list.count() == 3)


def test_that_two_scans_are_compared(history: HistoryPage, qtbot: QtBot) -> None:
    history.list.setCurrentRow(2)
    qtbot.waitUntil(lambda: "P0301" in texts(history.results))
    QtTest.QTest.keyClick(history, QtCore.Qt.Key.Key_E, QtCore.Qt.KeyboardModifier.ControlModifier)
    assert history.pinned.isVisible()
    history.list.setCurrentRow(1)
    qtbot.waitUntil(history.changes.isVisible)
    told = texts(history.changes)
    assert "New (1)\nP0420" in told
    assert "Still there (1)\nP0301" in told
    assert "was: Stored, Pending" in told
    assert "Warning lamp: on, then off" in told
    history.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "two vehicles" in texts(history.changes))
    assert "Gone (1)" in texts(history.changes)
    QtTest.QTest.keyClick(history, QtCore.Qt.Key.Key_Escape)
    assert history.results.isVisible()


def test_that_a_report_is_made_of_the_open_scan(history: HistoryPage) -> None:
    history.report.trigger()
    scan = history.session.scan
    assert scan is not None
    assert scan.id == "third-scan"
    assert history.context.bench.store.scan("third-scan") is scan


def test_that_a_new_scan_appears_by_itself(open_window: Open, qtbot: QtBot) -> None:
    store = MemoryStore()
    window = open_window(store)
    page = page_of(window)
    qtbot.waitUntil(page.empty.isVisible)
    store.kept.insert(0, earlier_scan())
    window.feed(ScanFinished(earlier_scan()))
    qtbot.waitUntil(lambda: page.list.count() == 1)


def test_that_a_new_scan_is_marked_unless_another_was_picked(
    open_window: Open, qtbot: QtBot
) -> None:
    store = a_store()
    newest, *older = store.kept
    store.kept = older
    window = open_window(store)
    page = page_of(window)
    qtbot.waitUntil(lambda: page.list.chosen() == "later-scan")
    store.kept = [newest, *older]
    window.feed(ScanFinished(newest))
    qtbot.waitUntil(lambda: page.list.chosen() == "third-scan")
    page.list.setCurrentRow(1)
    fresh = a_scan("fresh-scan", started_at=STARTED_AT + timedelta(days=30))
    store.kept.insert(0, fresh)
    window.feed(ScanFinished(fresh))
    qtbot.waitUntil(lambda: page.list.count() == 4)
    assert page.list.chosen() == "later-scan"


def test_that_a_scan_held_for_comparison_stays_marked(open_window: Open, qtbot: QtBot) -> None:
    store = a_store()
    window = open_window(store)
    page = page_of(window)
    qtbot.waitUntil(page.compare.isVisible)
    page.compare.trigger()
    fresh = a_scan("fresh-scan", started_at=STARTED_AT + timedelta(days=30))
    store.kept.insert(0, fresh)
    window.feed(ScanFinished(fresh))
    qtbot.waitUntil(lambda: page.list.count() == 4)
    assert page.list.chosen() == "third-scan"


def test_that_one_scan_alone_cannot_be_compared_and_the_page_says_why(
    open_window: Open, qtbot: QtBot
) -> None:
    store = MemoryStore(earlier_scan())
    window = open_window(store)
    page = page_of(window)
    qtbot.waitUntil(page.compare.isVisible)
    assert not page.compare.isEnabled()
    assert page.count.text() == "Scans shown: 1 · comparing needs two"
    store.kept.insert(0, later_scan(an_ecu()))
    window.feed(ScanFinished(later_scan(an_ecu())))
    qtbot.waitUntil(page.compare.isEnabled)
    assert page.count.text() == "Scans shown: 2"
    page.field.setText("P0301")
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert page.compare.isEnabled()  # the other one is only not shown
    assert page.count.text() == "Scans shown: 1"


def test_that_two_scans_of_one_minute_are_told_apart(open_window: Open, qtbot: QtBot) -> None:
    soon = a_scan("soon-scan", started_at=STARTED_AT + timedelta(seconds=4))
    page = page_of(open_window(MemoryStore(soon, earlier_scan())))
    qtbot.waitUntil(lambda: page.list.count() == 2)
    role = QtCore.Qt.ItemDataRole.AccessibleTextRole
    words = [page.list.item(row).data(role) for row in range(2)]
    assert words[0].split(",")[0] != words[1].split(",")[0]
    assert ":57" in words[0]


def test_that_an_empty_store_leads_to_scan(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(MemoryStore())
    page = page_of(window)
    qtbot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    assert window.main.current == "scan"


def test_that_a_broken_store_is_said_in_words(open_window: Open, qtbot: QtBot) -> None:
    page = page_of(open_window(BrokenStore()))
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.trouble.accessibleName().startswith("The database is locked. Another program")


def test_that_a_scan_that_cannot_be_read_leaves_the_list(
    history: HistoryPage, qtbot: QtBot
) -> None:
    store = history.context.bench.store
    assert isinstance(store, MemoryStore)
    del store.kept[1]
    history.list.setCurrentRow(1)
    qtbot.waitUntil(history.trouble.isVisible)
    assert history.list.count() == 3
    assert not history.report.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("state", ["empty", "open", "compared", "broken"])
def test_that_each_state_fits_its_window(
    *,
    state: str,
    theme: str,
    size: tuple[int, int],
    open_window: Open,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    store = {"empty": MemoryStore, "broken": BrokenStore}.get(state, a_store)()
    window = open_window(store, size=size)
    apply_theme(theme, RESOURCES)
    page = page_of(window)
    shown = {"empty": page.empty, "broken": page.trouble}.get(state, page.results)
    qtbot.waitUntil(shown.isVisible)
    if state == "compared":
        page.compare.trigger()
        page.list.setCurrentRow(1)
        qtbot.waitUntil(page.changes.isVisible)
    image = keep_picture(window.main, f"history_{state}_{theme}_{size[0]}", tmp_path)
    assert (image.width(), image.height()) == size
    assert stumbling_blocks(page) == []
    assert "no faults" not in texts(window.main).casefold()
