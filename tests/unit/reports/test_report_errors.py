"""A report that cannot be written says why, and leaves nothing half done."""

from __future__ import annotations

import errno
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.domain.scan import Voltage
from motospect_desktop.errors import ReportError
from motospect_desktop.reports.write import write_error, write_report
from tests.helpers.builders import a_scan
from tests.helpers.printed import FONTS, PRINTED_AT

if TYPE_CHECKING:
    from pathlib import Path


def failure(path: Path, fonts: Path = FONTS) -> ReportError:
    """The error of printing to ``path``, checked to have all its words."""
    with pytest.raises(ReportError) as caught:
        write_report(a_scan(), path, fonts=fonts, printed_at=PRINTED_AT)
    assert caught.value.title
    assert caught.value.cause
    assert caught.value.remedy
    return caught.value


def test_that_a_missing_folder_is_named(tmp_path: Path) -> None:
    error = failure(tmp_path / "none" / "report.pdf")
    assert str(tmp_path / "none") in error.cause
    assert error.code == "write"


def test_that_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "There is no folder" in failure(tmp_path / "file" / "report.pdf").cause


def test_that_a_folder_with_the_reports_name_stays_and_no_part_is_left(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    assert "A folder has this name" in failure(tmp_path / "report.pdf").cause
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.pdf"]


def test_that_a_name_too_long_for_the_disk_is_named(tmp_path: Path) -> None:
    assert "too long" in failure(tmp_path / ("x" * 300 + ".pdf")).cause


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.EACCES, "may not be written to"),
        (errno.EROFS, "may not be written to"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_that_the_systems_reason_is_put_into_words(tmp_path: Path, number: int, cause: str) -> None:
    error = write_error(OSError(number, "Input/output error"), tmp_path / "report.pdf")
    assert cause in error.cause
    assert str(tmp_path / "report.pdf") in error.title
    assert error.remedy


def test_that_missing_fonts_are_named(tmp_path: Path) -> None:
    error = failure(tmp_path / "report.pdf", fonts=tmp_path)
    assert error.code == "fonts"
    assert str(tmp_path) in error.cause
    assert not list(tmp_path.iterdir())


def test_that_a_damaged_font_is_an_error_in_words(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for font in FONTS.glob("*.ttf"):
        (fonts / font.name).write_bytes(font.read_bytes()[:1000])
    assert failure(tmp_path / "report.pdf", fonts=fonts).code == "fonts"


def test_that_a_scan_without_an_exact_form_is_not_printed(tmp_path: Path) -> None:
    scan = replace(a_scan(), battery_voltage=Voltage(float("nan"), "adapter"))
    with pytest.raises(ReportError, match="cannot be printed") as caught:
        write_report(scan, tmp_path / "report.pdf", fonts=FONTS, printed_at=PRINTED_AT)
    assert caught.value.code == "scan"
    assert not list(tmp_path.iterdir())


def test_that_an_older_report_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"older")
    write_report(a_scan(), path, fonts=FONTS, printed_at=PRINTED_AT)
    assert path.read_bytes().startswith(b"%PDF")
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.pdf"]


def test_that_importing_the_way_in_does_not_load_reportlab() -> None:
    heavy = "('reportlab', 'qrcode', 'PIL')"
    code = (
        "import sys, motospect_desktop.reports.write;"
        f"sys.exit(any(name in sys.modules for name in {heavy}))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == 0
