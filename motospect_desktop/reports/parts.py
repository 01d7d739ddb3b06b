"""What every part of the report is built from: paragraphs, headings and tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table

from motospect_desktop.reports import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle

    from motospect_desktop.domain.scan import EcuReport

Cell = Flowable | list[Flowable] | str
_TALL_ROW = int(45 * mm)  # a row is only cut in two when both pieces are at least this high


def plain(text: str) -> str:
    """``text`` on one line; what cannot be printed is written as its number."""
    joined = " ".join(text.split(None)) if text.isprintable() else " ".join(text.splitlines())
    return "".join(c if c.isprintable() else f"\\x{ord(c):02X}" for c in joined)


def paragraph(text: str, look: ParagraphStyle = style.BODY) -> Paragraph:
    """``text`` as it is, whatever characters it holds; no markup."""
    spans = groupby(plain(text), lambda c: _font_for(c, look.fontName))
    markup = "".join(
        escape("".join(run))
        if font == look.fontName
        else f'<font name="{font}">{escape("".join(run))}</font>'
        for font, run in spans
    )
    return Paragraph(markup, look)


def _font_for(character: str, font: str) -> str:
    """The monospaced font knows more signs (arrows, comparisons) than the others."""
    if style.has_glyph(font, character) or not style.has_glyph(style.MONO, character):
        return font
    return style.MONO


def heading(text: str) -> list[Flowable]:
    """A part's title, never alone at the foot of a page."""
    return [CondPageBreak(42 * mm), paragraph(text, style.HEADING)]


def unit_label(ecu: EcuReport) -> str:
    """Name and address of a control unit."""
    return f"{ecu.name} · {ecu.address}" if ecu.name else ecu.address


@dataclass
class Grid:
    """A table of full width whose first ``head`` rows return on every page."""

    widths: Sequence[float]
    head: int = 1
    rows: list[list[Cell]] = field(default_factory=list)
    look: list[tuple[Any, ...]] = field(default_factory=list)

    def row(self, *cells: Cell | None) -> int:
        """Add a row and return its number; ``None`` continues the cell on its left."""
        number = len(self.rows)
        start = 0
        for end in range(len(cells)):
            if end + 1 == len(cells) or cells[end + 1] is not None:
                if end > start:
                    self.look.append(("SPAN", (start, number), (end, number)))
                start = end + 1
        self.rows.append([cell if cell is not None else "" for cell in cells])
        return number

    def wide(self, cell: Cell) -> int:
        """Add a row of one cell."""
        return self.row(cell, *[None] * (len(self.widths) - 1))

    def banner(self, text: str, note: str = "") -> None:
        """Add the row that names the control unit."""
        cells: list[Flowable] = [paragraph(text, style.BANNER)]
        if note:
            cells.append(paragraph(note, style.SMALL))
        row = self.wide(cells)
        self.tint(row, style.RAISED)

    def titles(self, *titles: str | None, right: Sequence[int] = ()) -> None:
        """Add the row of column titles; those numbered in ``right`` stand on the right."""
        self.row(
            *(
                None
                if title is None
                else paragraph(title, style.HEAD_RIGHT if column in right else style.HEAD)
                for column, title in enumerate(titles)
            )
        )

    def tint(self, row: int, colour: object) -> None:
        """Colour the background of ``row``."""
        self.look.append(("BACKGROUND", (0, row), (-1, row), colour))

    def together(self, first: int, last: int) -> None:
        """Keep the rows ``first`` to ``last`` on one page."""
        self.look.append(("NOSPLIT", (0, first), (-1, last)))

    def table(self) -> Table:
        """The finished table."""
        return Table(
            self.rows,
            colWidths=list(self.widths),
            repeatRows=self.head,
            splitInRow=_TALL_ROW,
            spaceAfter=3.5 * mm,
            style=[
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.1 * mm),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.3 * mm),
                ("LEFTPADDING", (0, 0), (-1, -1), 1.8 * mm),
                ("RIGHTPADDING", (0, 0), (-1, -1), 1.8 * mm),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.LINE),
                *self.look,
            ],
        )
