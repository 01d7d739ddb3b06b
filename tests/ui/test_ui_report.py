"""Report: written, shown, saved, printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from motospect_desktop.errors import ReportError
from motospect_desktop.reports.write import write_report
from motospect_desktop.ui.pages.report import ReportPage
from motospect_desktop.ui.pages.report_paper import print_pdf, render, save_copy
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES
from tests.helpers.builders import STARTED_AT, a_scan
from tests.helpers.controls import stumbling_blocks
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.scan import Scan
    from tests.ui.conftest import Open, Window

COVERAGE = (
    "3 emissions-related control units answered; ECM-EngineControl (7E8) holds 1 stored code, "
    "1 pending code, 1 permanent code. ABS-BrakeSystem (7EA) refused to tell permanent codes "
    "(NRC 11). Other control units of the car (for example airbag and body) were not asked."
)


def write(scan: Scan, path: Path) -> None:
    """The product's own report."""
    write_report(scan, path, fonts=RESOURCES / "fonts", printed_at=STARTED_AT)


def refuse(_scan: Scan, _path: Path) -> None:
    raise ReportError("The report cannot be written.", "The disk is full.", "Free some space.")


def page_of(window: Window) -> ReportPage:
    window.main.show_page("report")
    page = window.main.pages["report"]
    assert isinstance(page, ReportPage)
    page.lp = None
    return page


@pytest.fixture
def report(open_window: Open, qtbot: QtBot) -> ReportPage:
    window = open_window(write_report=write)
    window.main.session.show_scan(a_scan())
    page = page_of(window)
    qtbot.waitUntil(lambda: page.preview.pages > 0, timeout=20_000)
    return page


@pytest.fixture(scope="module")
def a_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "report.pdf"
    write(a_scan(), path)
    return path


def a_program(folder: Path, script: str) -> str:
    path = folder / "lp"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def test_that_without_a_scan_the_page_leads_to_scan(open_window: Open) -> None:
    window = open_window()
    page = page_of(window)
    assert page.empty.isVisible()
    assert not page.print.isVisible()
    page.empty.button.click()
    assert window.main.current == "scan"


def test_that_the_real_pdf_is_shown(report: ReportPage) -> None:
    shown = report.preview.shown()
    assert shown.height() > shown.width() > 500  # A4, upright
    image = shown.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 700, 7) for y in range(0, 900, 9)}
    assert len(colours) > 5
    assert report.state.text() == "Ready"
    assert report.place.text().startswith("Page 1 of ")


def test_that_pages_and_zoom_go_by_keyboard(report: ReportPage, qtbot: QtBot) -> None:
    assert report.preview.pages > 1
    width = report.preview.shown().width()
    QtTest.QTest.keyClick(report, QtCore.Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: report.place.text().startswith("Page 2 of "))
    QtTest.QTest.keyClick(report, QtCore.Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: report.place.text().startswith("Page 1 of "))
    QtTest.QTest.keyClick(report, QtCore.Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: report.place.text().endswith("125 %"))
    assert report.preview.shown().width() > width
    QtTest.QTest.keyClick(report, QtCore.Qt.Key.Key_F)
    qtbot.waitUntil(lambda: report.place.text().endswith("100 %"))


def test_that_another_scan_gets_its_own_report(report: ReportPage, qtbot: QtBot) -> None:
    first = report._file
    report.session.show_scan(a_scan("another-scan"))
    qtbot.waitUntil(lambda: report._file not in {None, first}, timeout=20_000)
    assert report.state.text() == "Ready"


def test_that_the_report_is_saved_whole(report: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "saved.pdf"
    report.save_to(target)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.read_bytes().rstrip().endswith(b"%%EOF")
    assert not report.trouble.isVisible()


def test_that_save_asks_where_without_blocking(report: ReportPage) -> None:
    report.save.trigger()
    dialog = report.findChild(QtWidgets.QFileDialog)
    assert dialog is not None
    name = dialog.selectedFiles()[0]
    moment = STARTED_AT.astimezone()
    assert name.endswith(f"MOTOSPECT_1HGCM82633A004352_{moment:%Y-%m-%d_%H-%M}.pdf")
    dialog.reject()


def test_that_a_folder_that_is_not_there_is_said(
    report: ReportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    report.save_to(tmp_path / "missing" / "saved.pdf")
    qtbot.waitUntil(report.trouble.isVisible)
    assert "There is no folder" in report.trouble.accessibleName()


def test_that_without_a_printer_the_page_says_so(report: ReportPage, qtbot: QtBot) -> None:
    report.print.trigger()
    assert not report.print.isEnabled()
    qtbot.waitUntil(report.trouble.isVisible)
    assert report.trouble.accessibleName().startswith("There is no printer to print on.")
    assert report.print.isEnabled()
    assert report.open.isEnabled()


def test_that_the_pdf_goes_to_the_spooler_unchanged(
    report: ReportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    spooled = tmp_path / "spooled.pdf"
    report.lp = a_program(tmp_path, f'cp "$4" {spooled}; echo "request id is bench-7"')
    report.print.trigger()
    qtbot.waitUntil(report.print.isEnabled)
    assert report._file is not None
    assert spooled.read_bytes() == report._file.read_bytes()
    assert not report.trouble.isVisible()


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("echo 'lp: Error - no default destination available.' >&2; exit 1", "no_printer"),
        ("echo 'lp: The printer is on fire.' >&2; exit 1", "not_printed"),
    ],
)
def test_that_what_the_spooler_refuses_is_said(
    script: str, code: str, tmp_path: Path, a_pdf: Path
) -> None:
    with pytest.raises(ReportError) as caught:
        print_pdf(a_pdf, a_program(tmp_path, script))
    assert caught.value.code == code
    assert caught.value.remedy


def test_that_a_missing_spooler_is_not_a_traceback(tmp_path: Path, a_pdf: Path) -> None:
    with pytest.raises(ReportError):
        print_pdf(a_pdf, str(tmp_path / "lp"))


def test_that_a_report_that_cannot_be_written_can_be_tried_again(
    open_window: Open, qtbot: QtBot
) -> None:
    attempts: list[str] = []

    def first_refuse(scan: Scan, path: Path) -> None:
        attempts.append(scan.id)
        if len(attempts) == 1:
            refuse(scan, path)
        write(scan, path)

    window = open_window(write_report=first_refuse)
    window.main.session.show_scan(a_scan())
    page = page_of(window)
    qtbot.waitUntil(page.trouble.isVisible)
    assert "The disk is full." in page.trouble.accessibleName()
    assert not page.save.isEnabled()
    page.trouble.findChildren(QtWidgets.QPushButton)[0].click()
    qtbot.waitUntil(lambda: page.preview.pages > 0, timeout=20_000)
    assert not page.trouble.isVisible()


def test_that_a_broken_pdf_is_said(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no pdf")
    with pytest.raises(ReportError, match="cannot be shown"):
        render(broken, 0, 1.0)
    with pytest.raises(ReportError, match="cannot be shown"):
        render(tmp_path / "missing.pdf", 0, 1.0)


def test_that_pages_beyond_the_end_are_the_last(a_pdf: Path) -> None:
    picture = render(a_pdf, 99, 0.5)
    assert picture.page == picture.pages - 1
    assert picture.image.width() == round(595.28 * 0.5)


def test_that_a_failed_copy_leaves_nothing(tmp_path: Path, a_pdf: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    (target / "inside").touch()
    with pytest.raises(ReportError):
        save_copy(a_pdf, target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("state", ["empty", "ready", "no_printer", "not_written"])
def test_that_each_state_fits_its_window(
    *,
    state: str,
    theme: str,
    size: tuple[int, int],
    open_window: Open,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window = open_window(size=size, write_report=refuse if state == "not_written" else write)
    apply_theme(theme, RESOURCES)
    if state != "empty":
        window.main.session.show_scan(replace(a_scan(), coverage=COVERAGE))
    page = page_of(window)
    if state in {"ready", "no_printer"}:
        qtbot.waitUntil(lambda: page.preview.pages > 0, timeout=20_000)
    if state == "no_printer":
        page.print.trigger()
    if state in {"no_printer", "not_written"}:
        qtbot.waitUntil(page.trouble.isVisible)
    image = keep_picture(window.main, f"report_{state}_{theme}_{size[0]}", tmp_path)
    assert (image.width(), image.height()) == size
    assert stumbling_blocks(page) == []
    if state == "ready":
        told = page.coverage.visibleRegion().boundingRect()
        assert told.height() >= page.coverage.heightForWidth(page.coverage.width())  # nothing cut
