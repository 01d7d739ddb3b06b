from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    CodesRead,
    Connected,
    ScanFinished,
    ScanNotKept,
    ScanProgressed,
)
from motospect_desktop.domain.dtc import Dtc
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import ServiceReport
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.errors import AdapterLost, StoreError
from motospect_desktop.ui.pages.scan import ScanPage
from motospect_desktop.ui.widgets.dtc_card import DtcCard
from tests.helpers.bench import connecting_events
from tests.helpers.builders import a_scan, a_vin, an_ecu
from tests.helpers.driving import a_driving_car

if TYPE_CHECKING:
    from tests.ui.conftest import Open, Window


def scan_page(window: Window) -> ScanPage:
    page = window.main.pages["scan"]
    assert isinstance(page, ScanPage)
    return page


def progress(
    ecu: str, service: str, answer: Answer, *, index: int = 0, remaining_s: float | None = 8.2
) -> ScanProgressed:
    return ScanProgressed(10, 60, ecu, service, index, 3, remaining_s, answer)


def words_on(widget: QtWidgets.QWidget) -> str:
    labels = widget.findChildren(QtWidgets.QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


@pytest.fixture
def connected(open_window: Open) -> Window:
    window = open_window()
    window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    window.feed(*connecting_events())
    window.main.show_page("scan")
    return window


def test_that_without_a_car_the_page_leads_to_connect(open_window: Open) -> None:
    window = open_window()
    window.main.show_page("scan")
    page = scan_page(window)
    assert page.unconnected.isVisible()
    assert not page.read.isEnabled()
    QtTest.QTest.mouseClick(page.unconnected.button, QtCore.Qt.MouseButton.LeftButton)
    assert window.main.current == "connect"


def test_that_f5_starts_one_scan_only(connected: Window) -> None:
    assert scan_page(connected).ready.isVisible()
    for _ in range(2):
        QtTest.QTest.keyClick(connected.main, QtCore.Qt.Key.Key_F5)
    assert connected.bay.commands.count(("scan",)) == 1


def press_ctrl_u(window: Window) -> None:
    control = QtCore.Qt.KeyboardModifier.ControlModifier
    QtTest.QTest.keyClick(window.main, QtCore.Qt.Key.Key_U, control)


def test_that_all_control_units_are_offered_only_where_they_can_be_reached(
    connected: Window,
) -> None:
    page = scan_page(connected)
    assert not page.all_units.isVisible()
    connected.feed(Connected(replace(a_driving_car(), all_units=True)))
    assert page.all_units.isVisible()
    press_ctrl_u(connected)
    QtTest.QTest.keyClick(connected.main, QtCore.Qt.Key.Key_F5)  # at once: no key is late
    assert connected.bay.commands[-1] == ("scan", "all units")
    assert not page.all_units.isVisible()


def test_that_all_control_units_can_still_be_chosen_after_a_scan(connected: Window) -> None:
    page = scan_page(connected)
    connected.feed(Connected(replace(a_driving_car(), all_units=True)))
    QtTest.QTest.keyClick(connected.main, QtCore.Qt.Key.Key_F5)
    connected.feed(ScanFinished(a_scan()))
    assert page.results.isVisible()
    assert page.all_units.isVisible()
    press_ctrl_u(connected)
    QtTest.QTest.keyClick(connected.main, QtCore.Qt.Key.Key_F5)
    assert connected.bay.commands[-1] == ("scan", "all units")


def test_that_a_choice_shows_its_key_and_follows_enter(connected: Window) -> None:
    page = scan_page(connected)
    connected.feed(Connected(replace(a_driving_car(), all_units=True)))
    assert page.all_units.text().endswith("(Ctrl+U)")
    before = page.all_units.icon().cacheKey()
    QtTest.QTest.keyClick(page.all_units, QtCore.Qt.Key.Key_Return)
    assert page.all_units.isChecked()
    assert page.all_units.icon().cacheKey() != before


def test_that_a_unit_read_by_uds_has_its_rows_and_its_status_in_words(connected: Window) -> None:
    connected.main.session.start_scan()
    connected.feed(progress("7E8", "19", Answer.ANSWERED))
    cells = scan_page(connected).results.matrix.cells
    assert cells["7E8", "19"].text() == "Answered"
    assert cells["7E8", "03"].text() == ""
    services = {"19": ServiceReport(Answer.ANSWERED), "22": ServiceReport(Answer.REFUSED, 0x31)}
    airbag = an_ecu(
        "647", "Airbag", (Dtc("B1001-13", (), "circuit open", 0x01),), services=services
    )
    connected.feed(ScanFinished(a_scan(ecus=(an_ecu(), airbag))))
    cells = scan_page(connected).results.matrix.cells
    assert cells["647", "19"].text() == "Answered"
    assert cells["647", "22"].text() == "Refused 31"
    (card,) = scan_page(connected).results.findChildren(DtcCard)
    texts = [label.text() for label in card.findChildren(QtWidgets.QLabel)]
    assert "Status 01: test failed" in texts


def test_that_answers_fill_the_matrix_as_they_come(connected: Window) -> None:
    connected.main.session.start_scan()
    connected.feed(
        progress("7E8", "03", Answer.ANSWERED),
        progress("7E9", "03", Answer.REFUSED),
        progress("7EA", "06", Answer.SILENT, index=2),
    )
    results = scan_page(connected).results
    cells = results.matrix.cells
    assert cells["7E8", "03"].text() == "Answered"
    assert cells["7E9", "03"].text() == "Refused"
    assert cells["7EA", "06"].text() == "Silent"
    assert cells["7E8", "07"].text() == ""
    assert results.progress_line.text() == "ECU 2 of 3 · 0:08 left"
    assert results.doing.text() == "Asking 7EA: Monitor tests"


def test_that_codes_are_shown_before_the_scan_has_ended(connected: Window) -> None:
    results = scan_page(connected).results

    def shown() -> tuple[str, list[str]]:
        QtWidgets.QApplication.processEvents()  # a layout shows what was put into it
        cards = [card for card in results.findChildren(DtcCard) if card.isVisibleTo(results)]
        return words_on(results), [card.accessibleName() for card in cards]

    connected.main.session.start_scan()
    assert "as soon as every unit was asked" in shown()[0]
    connected.feed(CodesRead((an_ecu(),)))
    assert "The answers so far hold no codes; the scan goes on." in shown()[0]
    engine = an_ecu(dtcs=(Dtc("P0301", (), "Misfire"),))
    connected.feed(CodesRead((engine,)), progress("7E8", "09", Answer.ANSWERED))
    assert shown()[1] == ["P0301 Misfire"]
    connected.feed(ScanFinished(a_scan(ecus=(engine,))))
    assert shown()[1] == ["P0301 Misfire"]
    connected.main.session.start_scan()
    words, cards = shown()
    assert "as soon as every unit was asked" in words
    assert cards == []


def test_that_one_refused_detail_does_not_hide_an_answered_service(connected: Window) -> None:
    connected.main.session.start_scan()
    connected.feed(
        progress("7E8", "01", Answer.ANSWERED), progress("7E8", "01", Answer.REFUSED, index=1)
    )
    assert scan_page(connected).results.matrix.cells["7E8", "01"].text() == "Answered"


def test_that_esc_stops_and_the_partial_scan_is_kept_and_marked(connected: Window) -> None:
    connected.main.session.start_scan()
    QtTest.QTest.keyClick(connected.main, QtCore.Qt.Key.Key_Escape)
    assert connected.bay.commands[-1] == ("stop",)
    partial = a_scan(complete=False, interrupted_by="You stopped it.")
    connected.feed(ScanFinished(partial))
    results = scan_page(connected).results
    assert results.ending.text() == "Partial"
    assert results.sentence.text() == partial.coverage
    assert len(results.findChildren(DtcCard)) == 1


def test_that_codes_keep_their_unit_and_show_state_text_and_freeze_frame(connected: Window) -> None:
    connected.main.session.start_scan()
    connected.feed(ScanFinished(a_scan()))
    (card,) = scan_page(connected).results.findChildren(DtcCard)
    assert "P0301" in words_on(card)
    assert "Cylinder 1 misfire detected" in words_on(card)
    assert "ECM · 7E8" in words_on(card)
    assert "Stored" in words_on(card)
    assert "83 °C" not in words_on(card)
    QtTest.QTest.mouseClick(
        card.findChildren(QtWidgets.QPushButton)[0], QtCore.Qt.MouseButton.LeftButton
    )
    assert "83 °C" in words_on(card)
    assert "750 rpm" in words_on(card)
    assert "0D: the answer has no data byte" in words_on(card)


def test_that_a_refusal_shows_its_reason_code(connected: Window) -> None:
    connected.feed(ScanFinished(a_scan()))
    cell = scan_page(connected).results.matrix.cells["7E9", "03"]
    assert cell.text() == "Refused 11"
    assert cell.toolTip() == "service not supported"


def test_that_no_codes_is_never_told_as_a_clean_bill(connected: Window) -> None:
    connected.feed(ScanFinished(a_scan(ecus=(an_ecu(),))))
    shown = words_on(connected.main).casefold()
    assert "hold no codes" in shown
    assert "no faults" not in shown


def test_that_a_doubtful_vin_says_so(connected: Window) -> None:
    vin = a_vin("1HGCM82633A004353", VinStatus.CHECK_DIGIT_FAILED)
    connected.feed(ScanFinished(a_scan(vin=vin)))
    line = scan_page(connected).results.vin
    assert line.value.text() == "1HGCM82633A004353"
    assert line.chip.text() == "Check digit differs"


def test_that_an_unplugged_adapter_leaves_what_was_read(connected: Window) -> None:
    connected.main.session.start_scan()
    connected.feed(
        progress("7E8", "03", Answer.ANSWERED),
        ScanFinished(a_scan(complete=False, interrupted_by="The adapter is gone.")),
        AdapterGone(AdapterLost("The adapter is gone.", "", "Plug it in again.")),
    )
    page = scan_page(connected)
    assert page.results.isVisible()
    assert page.results.ending.text() == "Partial"
    assert page.report.isVisible()
    assert not page.read.isEnabled()
    assert connected.main.toast.text() == "The adapter is gone. Plug it in again."


def test_that_a_scan_that_could_not_be_stored_is_told(connected: Window) -> None:
    connected.feed(ScanNotKept(StoreError("The disk is full.", "", "Free some space.")))
    assert connected.main.toast.text() == "The disk is full. Free some space."


def test_that_a_scan_that_ends_out_of_view_is_told_and_there_on_return(connected: Window) -> None:
    connected.main.session.start_scan()
    connected.main.show_page("connect")
    connected.feed(ScanFinished(a_scan()))
    assert connected.main.toast.text() == "The scan is complete."
    connected.main.show_page("scan")
    assert scan_page(connected).results.ending.text() == "Complete"
    assert connected.main.header.title.whole() == "Honda · 2003"


def test_that_read_again_starts_with_an_empty_matrix(connected: Window) -> None:
    connected.feed(ScanFinished(a_scan()))
    scan_page(connected).read.trigger()
    results = scan_page(connected).results
    assert {cell.text() for cell in results.matrix.cells.values()} == {""}
    assert not [c for c in results.findChildren(DtcCard) if c.isVisible()]
