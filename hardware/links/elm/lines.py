"""Every kind of line that an ELM327 or STN adapter prints, each under its own name.

Source: ELM327 data sheet, "Error Messages and Alerts"; STN adapters print the same words. Clones
leave out spaces and line ends, therefore everything is compared without blanks, and one line may
hold several parts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class LineKind(StrEnum):
    """What a line says; the value of a fault is the name that ``BusError`` carries."""

    UNABLE_TO_CONNECT = "UNABLE TO CONNECT"
    BUS_INIT_ERROR = "BUS INIT: ...ERROR"
    BUS_BUSY = "BUS BUSY"
    BUS_ERROR = "BUS ERROR"
    CAN_ERROR = "CAN ERROR"
    FB_ERROR = "FB ERROR"
    DATA_ERROR = "DATA ERROR"
    RX_ERROR = "RX ERROR"
    STOPPED = "STOPPED"
    BUFFER_FULL = "BUFFER FULL"
    ACT_ALERT = "ACT ALERT"
    LP_ALERT = "LP ALERT"
    LV_RESET = "LV RESET"
    INTERNAL_ERROR = "ERR"  # ERRnn; ``Line.name`` has the number
    NOT_UNDERSTOOD = "?"

    NO_DATA = "NO DATA"
    SEARCHING = "SEARCHING..."
    BUS_INIT = "BUS INIT: ..."
    BUS_INIT_OK = "BUS INIT: OK"
    OK = "OK"
    IDENTITY = "identity"  # "ELM327 v1.5", "STN1130 v4.0.1"
    PROMPT = "prompt"  # nothing but blanks and ``>``
    ECHO = "echo"  # the request, perhaps with the digit that says how many answers to await
    COMMAND = "command"  # unreadable text typed behind a prompt
    DATA = "data"  # hexadecimal digits
    MARKED = "marked"  # digits that the adapter itself marks as damaged
    LENGTH = "length"  # "014": headers are off, a long message follows
    INDEXED = "indexed"  # "1:4253...": a part of it
    GARBAGE = "garbage"


FAULTS = frozenset(
    {
        LineKind.UNABLE_TO_CONNECT,
        LineKind.BUS_INIT_ERROR,
        LineKind.BUS_BUSY,
        LineKind.BUS_ERROR,
        LineKind.CAN_ERROR,
        LineKind.FB_ERROR,
        LineKind.DATA_ERROR,
        LineKind.RX_ERROR,
        LineKind.STOPPED,
        LineKind.BUFFER_FULL,
        LineKind.ACT_ALERT,
        LineKind.LP_ALERT,
        LineKind.LV_RESET,
        LineKind.INTERNAL_ERROR,
        LineKind.NOT_UNDERSTOOD,
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One part of a line.

    ``text`` is the whole line as received, ``digits`` are its hexadecimal digits in capitals (for
    garbage those it begins with), ``name`` is the adapter's word for the fault or the mark, and
    ``index`` is the digit before the colon of an indexed part.
    """

    kind: LineKind
    text: str
    digits: str = ""
    name: str = ""
    index: int = 0


_ASCII_UPPER = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "\0 \t\r\n"
)
_WORDS = {
    kind.value.replace(" ", ""): kind
    for kind in (*FAULTS, LineKind.NO_DATA, LineKind.OK)
    if kind not in {LineKind.BUS_INIT_ERROR, LineKind.INTERNAL_ERROR}
}
_PROGRESS = re.compile(r"SEARCHING[.:]*|BUSINIT:?\.*(OK|ERROR)?")
_IDENTITY = re.compile(r"(ELM|STN)\d|OBD")
_HEX = re.compile(r"[0-9A-F]+")
_FRAME = re.compile(r"[0-9A-F]{4,}")
_MARKED = re.compile(r"([0-9A-F]+)<(DATA|RX)ERROR")
_CUT_BY_FAULT = re.compile(
    r"([0-9A-F]+?)(" + "|".join(re.escape(word) for word in sorted(_WORDS)) + r"|ERR[0-9]{2})"
)
_INDEXED = re.compile(r"([0-9A-F]{3})?((?:[0-9A-F]:[0-9A-F]+)+)")
_INDEXED_PART = re.compile(r"([0-9A-F]):([0-9A-F]+?)(?=[0-9A-F]:|$)")
_HEX_TAIL = re.compile(r"[0-9A-Fa-f \t\0]*$")


def classify(line: str, request: bytes = b"") -> Line:
    """Name ``line`` by its last part that says something (``SEARCHING...7E8...`` is data)."""
    return read_line(line, request)[-1]


@lru_cache(maxsize=256)  # a line is looked at while it arrives, for signs of a reset, and as answer
def read_line(line: str, request: bytes = b"") -> tuple[Line, ...]:
    """Take ``line`` apart into at least one named part; ``request`` is needed to know its echo."""
    asked = request.hex().upper()
    if _FRAME.fullmatch(line) and not (asked and line.startswith(asked)):
        return (Line(LineKind.DATA, line, line),)  # nearly every line of live data
    found: list[Line] = []
    for number, piece in enumerate(line.split(">")):
        found += _read_piece(piece, line, asked, typed=number > 0)
    said = tuple(part for part in found if part.kind is not LineKind.PROMPT)
    return said or (Line(LineKind.PROMPT, line),)


def _read_piece(piece: str, line: str, request: str, *, typed: bool) -> list[Line]:
    text = piece.translate(_ASCII_UPPER)
    found: list[Line] = []
    while text and (progress := _PROGRESS.match(text)):
        found.append(_progress(progress, line))
        text = text[progress.end() :]
    if not text:
        return found or [Line(LineKind.PROMPT, line)]
    if request and re.fullmatch(f"{request}[0-9A-F]?", text):
        return [*found, Line(LineKind.ECHO, line, text)]
    rest = _words(text, line) or _digits(text, piece, line)
    if not rest:
        start = _HEX.match(text)
        kind = LineKind.COMMAND if typed else LineKind.GARBAGE
        rest = [Line(kind, line, start.group() if start else "")]
    return found + rest


def _progress(match: re.Match[str], line: str) -> Line:
    if match.group().startswith("S"):
        return Line(LineKind.SEARCHING, line)
    if match.group(1) == "ERROR":
        return Line(LineKind.BUS_INIT_ERROR, line, name=LineKind.BUS_INIT_ERROR.value)
    return Line(LineKind.BUS_INIT_OK if match.group(1) else LineKind.BUS_INIT, line)


def _words(text: str, line: str) -> list[Line]:
    word = text.removeprefix("<").strip(".!")
    if word in _WORDS:
        return [Line(_WORDS[word], line, name=_WORDS[word].value)]
    if re.fullmatch(r"ERR[0-9]{2}", word):
        return [Line(LineKind.INTERNAL_ERROR, line, name=word)]
    if _IDENTITY.match(text):
        return [Line(LineKind.IDENTITY, line)]
    return []


def _digits(text: str, piece: str, line: str) -> list[Line]:
    if _HEX.fullmatch(text):
        if _has_torn_byte(piece):
            return [Line(LineKind.MARKED, line, text, "half a byte is missing")]
        kind = LineKind.LENGTH if len(text) == 3 else LineKind.DATA
        return [Line(kind, line, text)]
    if marked := _MARKED.fullmatch(text):
        return [Line(LineKind.MARKED, line, marked[1], f"<{marked[2]} ERROR")]
    if indexed := _INDEXED.fullmatch(text):
        length = [Line(LineKind.LENGTH, line, indexed[1])] if indexed[1] else []
        return length + [
            Line(LineKind.INDEXED, line, digits, index=int(index, 16))
            for index, digits in _INDEXED_PART.findall(indexed[2])
        ]
    if cut := _CUT_BY_FAULT.fullmatch(text):
        fault = _words(cut[2], line)[0]
        return [Line(LineKind.MARKED, line, cut[1], fault.name), fault]
    return []


def _has_torn_byte(piece: str) -> bool:
    tail = _HEX_TAIL.search(piece.replace("\0", ""))
    return tail is not None and any(len(group) % 2 for group in tail.group().split()[1:])
