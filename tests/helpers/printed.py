"""Reports read back from the PDF, as a customer's reader would."""

from __future__ import annotations

import io
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2

from motospect_desktop.reports.write import write_report

if TYPE_CHECKING:
    from PIL.Image import Image

    from motospect_desktop.domain.scan import Scan

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PRINTED_AT = datetime(2026, 3, 14, 11, 5, 9, tzinfo=timezone(timedelta(hours=1)))


def printed(scan: Scan, folder: Path, **options: Any) -> bytes:
    """The bytes of the report of ``scan``."""
    path = folder / "report.pdf"
    write_report(scan, path, fonts=FONTS, printed_at=PRINTED_AT, **options)
    return path.read_bytes()


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, blanks and line ends folded to one blank."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    texts = []
    for page in document:
        text_page = page.get_textpage()
        texts.append(" ".join(text_page.get_text_range().split()))
        text_page.close()
        page.close()
    document.close()
    return texts


def text_of(scan: Scan, folder: Path, **options: Any) -> str:
    """The whole text of the report of ``scan``."""
    return " ".join(pages_of(printed(scan, folder, **options)))


def picture_of(pdf: bytes, page: int = 0, scale: float = 3.0) -> Image:
    """A page as it would be printed."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    picture: Image = document[page].render(scale=scale).to_pil()
    document.close()
    return picture


def words_outside_the_margins(pdf: bytes) -> list[str]:
    """Every piece of text that leaves the printed area, 14 mm from the left and right edge."""
    margin, outside = 14 / 25.4 * 72, []
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    for page in document:
        text_page = page.get_textpage()
        for index in range(text_page.count_rects()):
            left, bottom, right, top = text_page.get_rect(index)
            if left < margin or right > page.get_width() - margin or bottom < 0 or top > 842:
                outside.append(text_page.get_text_bounded(left, bottom, right, top))
        text_page.close()
        page.close()
    document.close()
    return outside
