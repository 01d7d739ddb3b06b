"""A PDF as page pictures, and onto paper; every function may take its time and any thread."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
from PySide6 import QtCore, QtGui, QtPrintSupport

from motospect_desktop.errors import ReportError
from motospect_desktop.reports.write import write_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POINT = 1 / 72  # inch
_PRINT_DPI = 300
_SPOOL_S = 20.0
_PDFIUM = threading.Lock()  # the library knows no threads


@dataclass(frozen=True, slots=True)
class Picture:
    """One page; ``pages`` is how many there are."""

    image: QtGui.QImage
    page: int
    pages: int


def render(path: Path, page: int, scale: float) -> Picture:
    """Page ``page`` (from 0) at ``scale`` pixels a point; raises ``ReportError``."""
    with _opened(path) as document:
        pages = len(document)
        page = max(0, min(page, pages - 1))
        return Picture(_picture(document, page, scale), page, pages)


def page_size(path: Path) -> tuple[float, float]:
    """Width and height of the first page, points; raises ``ReportError``."""
    with _opened(path) as document:
        width, height = document[0].get_size()
        return float(width), float(height)


def save_copy(source: Path, target: Path) -> None:
    """Copy the PDF so that a half file never bears the name; raises ``ReportError``."""
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(source, part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise write_error(error, target) from error


def print_pdf(path: Path, lp: str | None) -> str:
    """Hand the PDF to the printing system; returns the printer's name, "" if it has none to tell.

    ``lp`` is CUPS' program; without it the document goes through Qt's own printer.

    Raises:
        ReportError: there is no printer, or the system refused the document.
    """
    if lp is not None:
        return _spool(path, lp)
    if sys.platform == "win32":
        import os

        os.startfile(path, "print")  # noqa: S606 - the program that Windows prints PDFs with
        return ""
    return _draw_on_printer(path)


def _spool(path: Path, lp: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - fixed program, own file
            [lp, "-t", "MOTOSPECT", "--", str(path)],
            capture_output=True,
            text=True,
            timeout=_SPOOL_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _not_printed(str(error)) from error
    if done.returncode == 0:
        return done.stdout.strip()
    said = done.stderr.strip()
    if "no default destination" in said.casefold():
        raise _no_printer()
    raise _not_printed(said)


def _draw_on_printer(path: Path) -> str:
    name = QtPrintSupport.QPrinterInfo.defaultPrinterName()
    if not name:
        raise _no_printer()
    printer = QtPrintSupport.QPrinter(QtPrintSupport.QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setResolution(_PRINT_DPI)
    printer.setFullPage(True)
    painter = QtGui.QPainter()
    if not painter.begin(printer):
        raise _not_printed(name)
    with _opened(path) as document:
        for page in range(len(document)):
            if page:
                printer.newPage()
            image = _picture(document, page, _PRINT_DPI * POINT)
            painter.drawImage(painter.viewport(), image)
    painter.end()
    return name


@contextmanager
def _opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(path)
        except (OSError, pypdfium2.PdfiumError) as error:
            raise ReportError(
                "The report cannot be shown.",
                f"{path} cannot be read: {error}.",
                "Make the report again.",
                code="preview",
            ) from error
        try:
            yield document
        finally:
            document.close()


def _picture(document: pypdfium2.PdfDocument, page: int, scale: float) -> QtGui.QImage:
    sheet = document[page]
    bitmap = sheet.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    image = QtGui.QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QtGui.QImage.Format.Format_RGBX8888,
    ).copy()
    bitmap.close()
    sheet.close()
    return image


def _no_printer() -> ReportError:
    translate = QtCore.QCoreApplication.translate
    return ReportError(
        translate("ReportPaper", "There is no printer to print on."),
        translate("ReportPaper", "This computer has no printer set up as its usual one."),
        translate(
            "ReportPaper",
            "Set one up in the system's settings, or open or save the PDF and print it elsewhere.",
        ),
        code="no_printer",
    )


def _not_printed(said: str) -> ReportError:
    translate = QtCore.QCoreApplication.translate
    cause = translate("ReportPaper", "The printing system says: {said}")
    return ReportError(
        translate("ReportPaper", "The report was not printed."),
        cause.format(said=said),
        translate("ReportPaper", "Check the printer, or open or save the PDF."),
        code="not_printed",
    )
