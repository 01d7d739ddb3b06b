"""Colours, type and fonts of the printed report."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

if TYPE_CHECKING:
    from pathlib import Path

INK = HexColor("#16202b")
MUTED = HexColor("#51606f")
LINE = HexColor("#c5ced8")
RAISED = HexColor("#e9edf2")
PALE = HexColor("#f6f8fa")
ACCENT = HexColor("#0b63c5")
OK = HexColor("#0f7a4a")
WARN = HexColor("#8f5b00")
BAD = HexColor("#b3261e")
OFF = HexColor("#5c6874")
DEMO = HexColor("#6b35b8")
WARN_PALE = HexColor("#fdf4e3")
WHITE = HexColor("#ffffff")

MARGIN = 15 * mm
WIDTH = 180 * mm

SANS, BOLD, MONO = "Motospect", "Motospect-Bold", "Motospect-Mono"
FONT_FILES = {
    SANS: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    MONO: "NotoSansMono-Regular.ttf",
}

BODY = ParagraphStyle("body", fontName=SANS, fontSize=8.5, leading=11.5, textColor=INK)
STRONG = ParagraphStyle("strong", BODY, fontName=BOLD)
NUMBER = ParagraphStyle("number", BODY, alignment=TA_RIGHT)
SMALL = ParagraphStyle("small", BODY, fontSize=7, leading=9.5, textColor=MUTED)
NOTE = ParagraphStyle("note", SMALL, spaceBefore=1.2 * mm)
LABEL = ParagraphStyle("label", BODY, textColor=MUTED)
CELL = ParagraphStyle("cell", BODY, fontSize=7.5, leading=9.5)
CELL_DENSE = ParagraphStyle("cell_dense", CELL, fontSize=6.5, leading=8.5)
CELL_RIGHT = ParagraphStyle("cell_right", CELL, alignment=TA_RIGHT)
CELL_STRONG = ParagraphStyle("cell_strong", CELL, fontName=BOLD)
MONO_BODY = ParagraphStyle("mono_body", BODY, fontName=MONO)
MONO_CELL = ParagraphStyle("mono_cell", CELL, fontName=MONO)
HEAD = ParagraphStyle("head", BODY, fontName=BOLD, fontSize=7, leading=9, textColor=MUTED)
HEAD_RIGHT = ParagraphStyle("head_right", HEAD, alignment=TA_RIGHT)
BANNER = ParagraphStyle("banner", STRONG, fontSize=9, leading=12)
CODE = ParagraphStyle("code", STRONG, fontSize=10, leading=12)
LEAD = ParagraphStyle("lead", SMALL, spaceAfter=2 * mm)
RAW = ParagraphStyle("raw", SMALL, fontName=MONO, fontSize=6.5, leading=9, textColor=INK)
PAYLOAD = ParagraphStyle("payload", RAW, fontSize=5, leading=6.4, textColor=MUTED)
SHOP = ParagraphStyle("shop", STRONG, fontSize=10, leading=13, textColor=ACCENT)
TITLE = ParagraphStyle("title", STRONG, fontSize=20, leading=25)
HEADING = ParagraphStyle(
    "heading", STRONG, fontSize=12, leading=15, spaceBefore=5 * mm, spaceAfter=2 * mm
)
SUMMARY = ParagraphStyle("summary", STRONG, fontSize=11.5, leading=16)
PARTIAL = ParagraphStyle("partial", STRONG, fontSize=10.5, leading=14, textColor=BAD)


@lru_cache
def register_fonts(fonts: Path) -> None:
    """Make the shipped fonts known to reportlab, which embeds the letters that are used.

    Raises ``OSError`` or reportlab's ``TTFError`` when a file is absent or damaged.
    """
    for name, file in FONT_FILES.items():
        pdfmetrics.registerFont(TTFont(name, fonts / file, validate=1))


@lru_cache
def has_glyph(font: str, character: str) -> bool:
    """Whether the registered ``font`` can draw ``character``."""
    face = pdfmetrics.getFont(font).face  # type: ignore[attr-defined]  # a TTFont, ours are
    return ord(character) in face.charToGlyph
