"""A file as lines of text and rows of cells: its encoding found, nonsense refused with its line."""

from __future__ import annotations

import codecs
import csv
from contextlib import contextmanager
from typing import TYPE_CHECKING

from motospect_desktop.exchange.failures import reading, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import TextIO

PIECE = 1 << 20
LONGEST_LINE = 1 << 20  # characters; a table of measurements has none near it
UTF8, UTF8_MARKED, WESTERN, WIDE = "utf-8", "utf-8-sig", "cp1252", "utf-16"
_TELL_EVERY = 4096
_OTHERS = (
    (b"PK\x03\x04", "It is a ZIP archive or a workbook, not a text file.", "Unpack it first."),
    (b"\x1f\x8b", "It is a gzip archive.", "Unpack it first."),
    (b"%PDF", "It is a PDF document.", ""),
    (b"SQLite format 3", "It is a database.", ""),
    (b"\xd0\xcf\x11\xe0", "It is an old Excel workbook, not a text file.", "Save it as CSV."),
)


class NotTextError(ValueError):
    """The bytes are no table of text; its words are the cause."""


def encoding_of(path: Path) -> str:
    """How the letters of the file are stored; reads all of it once.

    One of ``utf-8``, ``utf-8-sig``, ``utf-16`` and, where it is none of them, ``cp1252``. Raises
    ``RecordingFileError`` for an empty file and for one that is no text.
    """
    with reading(path), path.open("rb") as file:
        piece = file.read(PIECE)
        for magic, cause, remedy in _OTHERS:
            if piece.startswith(magic):
                raise unreadable(path, cause, remedy or "Choose a CSV file.")
        if not piece.strip(b"\xef\xbb\xbf \t\r\n"):
            raise unreadable(path, "The file is empty.")
        if piece.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return WIDE
        fits, line = codecs.getincrementaldecoder(UTF8)(), 1
        best = UTF8_MARKED if piece.startswith(codecs.BOM_UTF8) else UTF8
        while piece:
            if (at := piece.find(0)) >= 0:
                line += piece.count(b"\n", 0, at)
                raise unreadable(path, f"Line {line} holds a zero byte: it is no text file.")
            if best != WESTERN:
                try:
                    fits.decode(piece)
                except UnicodeDecodeError:
                    best = WESTERN
            line += piece.count(b"\n")
            piece = file.read(PIECE)
    return best


@contextmanager
def opened(
    path: Path, encoding: str, tell: Callable[[float], None] = lambda _share: None
) -> Iterator[Iterator[str]]:
    """The lines of the file with their ends; ``tell`` hears the share that was read.

    Letters that the encoding does not have become a replacement character. Inside, ``OSError``
    and ``NotTextError`` become ``RecordingFileError``.
    """
    try:
        with (
            reading(path),
            path.open(encoding=encoding, errors="replace", newline="") as file,
        ):
            yield _lines(file, path.stat().st_size or 1, tell)
    except (NotTextError, UnicodeError) as error:  # UTF-16 without its mark
        raise unreadable(path, f"{error}") from error


def _lines(file: TextIO, size: int, tell: Callable[[float], None]) -> Iterator[str]:
    for count in range(1, 1 << 62):
        line = file.readline(LONGEST_LINE)
        if not line:
            return
        if len(line) >= LONGEST_LINE:
            raise NotTextError(f"Line {count} is longer than a million characters.")
        if "\0" in line:
            raise NotTextError(f"Line {count} holds a zero byte: it is no text file.")
        if count % _TELL_EVERY == 0:
            tell(min(1.0, file.buffer.tell() / size))
        yield line


def rows(
    lines: Iterator[str], delimiter: str, *, trimmed: bool = True
) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of the line it ends on, counted from 1; empty lines are left out.

    Raises ``NotTextError`` where a quotation mark opens what is too long to be a cell.
    """
    table = csv.reader(lines, delimiter=delimiter, skipinitialspace=trimmed)
    began = 1
    try:
        for row in table:
            if row:
                yield table.line_num, row
            began = table.line_num + 1
    except csv.Error as error:
        raise NotTextError(
            f"From line {began} on there is no end of a cell: a quotation mark may be missing."
        ) from error


def mended(text: str) -> str:
    """``text`` whose UTF-8 was once taken for Windows-1252 ("Â°C") as it was meant ("°C")."""
    if not any(sign in text for sign in "ÂÃâ"):
        return text
    try:
        return text.encode(WESTERN).decode(UTF8)
    except UnicodeError:
        return text
