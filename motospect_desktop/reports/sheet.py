"""The A4 pages: frame, running head, foot with the number of pages."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate
from typing_extensions import override

from motospect_desktop.reports import style
from motospect_desktop.reports.job import PRODUCT
from motospect_desktop.reports.parts import plain

if TYPE_CHECKING:
    from motospect_desktop.reports.job import Job

_PAGE_WIDTH, _PAGE_HEIGHT = A4
_FOOT = 17 * mm
_HEAD = 20 * mm
_FOOT_SIZE = 6.5
_HEAD_SIZE = 7.5
_LONGEST_VIN = 24


def lay_out(story: list[Flowable], job: Job) -> bytes:
    """The finished PDF; the same job gives the same bytes."""
    target = BytesIO()
    words, scan = job.words, job.scan
    document = BaseDocTemplate(
        target,
        pagesize=A4,
        invariant=1,
        title=f"{words('Vehicle diagnostic report')} {scan.vin.value}".strip(),
        author=job.shop.name or PRODUCT,
        subject=words("Scan {id}", id=scan.id),
        creator=PRODUCT,
        producer=PRODUCT,
        lang=words("en"),
        initialFontName=style.SANS,
    )

    def running(page: Canvas, _document: object) -> None:
        _running(page, job)

    document.addPageTemplates(
        [
            PageTemplate("first", [_frame(style.MARGIN)], onPageEnd=_foot_form),
            PageTemplate("next", [_frame(_HEAD)], onPage=running, onPageEnd=_foot_form),
        ]
    )

    def canvas(*args: Any, **options: Any) -> Canvas:
        made = _CountedCanvas(*args, **options)
        made.job = job
        stamp = job.printed_at.strftime("D:%Y%m%d%H%M%S%z")
        made.setDateFormatter(lambda *_moment: f"{stamp[:-2]}'{stamp[-2:]}'")
        return made

    document.build([NextPageTemplate("next"), *story], canvasmaker=canvas)
    return target.getvalue()


def _frame(top: float) -> Frame:
    height = _PAGE_HEIGHT - top - _FOOT
    return Frame(style.MARGIN, _FOOT, style.WIDTH, height, 0, 0, 0, 0)


class _CountedCanvas(Canvas):
    """Writes the foot lines last, when the number of pages is known."""

    job: Job

    @override
    def save(self) -> None:
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            self.beginForm(f"foot{page}", upperx=_PAGE_WIDTH, uppery=_FOOT)
            _foot(self, self.job, page, pages)
            self.endForm()
        super().save()


def _foot_form(canvas: Canvas, _document: object) -> None:
    canvas.doForm(f"foot{canvas.getPageNumber()}")


def _foot(canvas: Canvas, job: Job, page: int, pages: int) -> None:
    words, right = job.words, style.MARGIN + style.WIDTH
    canvas.setStrokeColor(style.LINE)
    canvas.setLineWidth(0.4)
    canvas.line(style.MARGIN, 13 * mm, right, 13 * mm)
    canvas.setFillColor(style.MUTED)
    canvas.setFont(style.SANS, _FOOT_SIZE)
    printed = words("printed {moment}", moment=job.local(job.printed_at))
    scan = words("Scan {id}", id=plain(job.scan.id))
    canvas.drawString(style.MARGIN, 9.5 * mm, f"{scan}  ·  {printed}")
    canvas.drawRightString(right, 9.5 * mm, words("Page {page} of {pages}", page=page, pages=pages))


def _running(canvas: Canvas, job: Job) -> None:
    """Title, vehicle and scan on every page but the first."""
    words, right, y = job.words, style.MARGIN + style.WIDTH, _PAGE_HEIGHT - 13 * mm
    canvas.saveState()
    canvas.setFillColor(style.MUTED)
    canvas.setFont(style.SANS, _HEAD_SIZE)
    vin = plain(job.scan.vin.value)
    # what is far from a VIN stands on the first page only; the scan's id is enough here
    parts = (words("Vehicle diagnostic report"), vin if len(vin) <= _LONGEST_VIN else "")
    canvas.drawString(style.MARGIN, y, "  ·  ".join(filter(None, parts)))
    canvas.drawRightString(right, y, words("Scan {id}", id=plain(job.scan.id[:8])))
    canvas.setStrokeColor(style.ACCENT)
    canvas.setLineWidth(0.8)
    canvas.line(style.MARGIN, y - 2.2 * mm, right, y - 2.2 * mm)
    if job.demo:
        _demo_badge(canvas, words("DEMO"), y)
    canvas.restoreState()


def _demo_badge(canvas: Canvas, word: str, y: float) -> None:
    width = stringWidth(word, style.BOLD, 7) + 4 * mm
    canvas.setFillColor(style.DEMO)
    canvas.roundRect(
        (_PAGE_WIDTH - width) / 2, y - 1.2 * mm, width, 4.4 * mm, 2.2 * mm, stroke=0, fill=1
    )
    canvas.setFillColor(style.WHITE)
    canvas.setFont(style.BOLD, 7)
    canvas.drawCentredString(_PAGE_WIDTH / 2, y + 0.1 * mm, word)
