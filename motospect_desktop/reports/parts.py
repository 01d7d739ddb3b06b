"""What every part of the report is built from: paragraphs, headings and tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table

from motospect_desktop.reports import style
from motospect_desktop.reports.wording import NBSP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle

    from motospect_desktop.domain.scan import EcuReport

Cell = Flowable | list[Flowable] | str
_SHORT = 4  # rows of a table that is always kept whole
_TALL = 70 * mm  # of one row
_WHOLE = 110 * mm  # of rows that are kept on one page
_PAD = 1.8 * mm


def plain(text: str) -> str:
    """``text`` on one line; what cannot be printed is written as its number."""
    joined = " ".join(text.splitlines())
    return "".join(c if c.isprintable() or c == NBSP else f"\\x{ord(c):02X}" for c in joined)


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


def _height(cell: Cell, width: float) -> float:
    parts = cell if isinstance(cell, list) else [cell] if isinstance(cell, Flowable) else []
    return sum(part.wrap(width, _TALL)[1] for part in parts) + 2.4 * mm


def _pieces(cell: Cell, width: float) -> list[Cell]:
    """``cell``, or the pieces of it that are each at most ``_TALL`` high."""
    whole: list[Cell] = [cell]
    if isinstance(cell, list | str) or cell.wrap(width, _TALL)[1] <= _TALL:
        return whole
    first, *rest = cell.split(width, _TALL) or [cell]
    return [first, *(piece for part in rest for piece in _pieces(part, width))]


@dataclass
class Grid:
    """A table of full width whose first ``head`` rows return on every page."""

    widths: Sequence[float]
    head: int = 1
    lines: bool = True
    rows: list[list[Cell]] = field(default_factory=list)
    look: list[tuple[Any, ...]] = field(default_factory=list)
    _heights: list[float] = field(default_factory=list)

    def row(self, *cells: Cell | None) -> int:
        """Add a row and return its number; ``None`` continues the cell on its left.

        What is taller than ``_TALL`` goes on in further rows, so that every row fits any page.
        """
        starts = [column for column, cell in enumerate(cells) if cell is not None]
        spans = list(zip(starts, [*starts[1:], len(cells)], strict=True))
        columns: list[list[Cell]] = [[""] for _ in cells]
        heights: list[list[float]] = []
        for start, end in spans:
            cell, width = cells[start] or "", sum(self.widths[start:end]) - 2 * _PAD
            columns[start] = _pieces(cell, width)
            heights.append([_height(piece, width) for piece in columns[start]])
        number = len(self.rows)
        for piece in zip_longest(*columns, fillvalue=""):
            here = len(self.rows)
            self.look += [("SPAN", (s, here), (e - 1, here)) for s, e in spans if e - s > 1]
            self.rows.append(list(piece))
        self._heights += [max(tall) for tall in zip_longest(*heights, fillvalue=0.0)]
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
        """Keep the rows ``first`` to ``last`` on one page, unless they are too tall for that."""
        if sum(self._heights[first : last + 1]) < _WHOLE:
            self.look.append(("NOSPLIT", (0, first), (-1, last)))

    def _whole_edges(self) -> None:
        """A short table is not split; a long one leaves no single row alone."""
        first, last = self.head, len(self.rows) - 1
        if last - first < _SHORT:
            self.together(0, last)
        else:
            self.together(first, first + 1)
            self.together(last - 1, last)

    def table(self) -> Table:
        """The finished table."""
        self._whole_edges()
        line = [("LINEBELOW", (0, 0), (-1, -1), 0.4, style.LINE)] if self.lines else []
        return Table(
            self.rows,
            colWidths=list(self.widths),
            repeatRows=self.head,
            spaceAfter=3.5 * mm,
            style=[
                ("FONTNAME", (0, 0), (-1, -1), style.SANS),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.1 * mm),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.3 * mm),
                ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
                ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
                *line,
                *self.look,
            ],
        )
