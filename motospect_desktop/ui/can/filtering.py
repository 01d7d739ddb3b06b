"""The filter box of the CAN page: a few words that become one test over columns of frames.

``7E8``            this id; up to three digits are 11 bits, four to eight are 29
``7E0-7EF``        a range of ids
``7E? 18DA*``      digits left open
``name:Engine``    messages or signals of the databases; a bare word does the same
``data:02 10 *``   bytes from the first on: ``*`` or ``??`` is any one, ``1?`` any low digit
``len:8 ext rtr``  so many bytes, 29-bit ids, remote frames
``!100``           not this one

Terms of one kind are alternatives, kinds must all hold, and what is excluded never shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore

from motospect_desktop.ui.can.keys import EXTENDED, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from motospect_desktop.diagnostics.can_events import Rows

    Mask = npt.NDArray[np.bool_]

translate = QtCore.QCoreApplication.translate

Test = Callable[["Rows"], "Mask"]
NameSearch = Callable[[str], "Sequence[int]"]

_ID = re.compile(r"[0-9A-Fa-f?]{1,8}\*?\Z")
_RANGE = re.compile(r"([0-9A-Fa-f]{1,8})-([0-9A-Fa-f]{1,8})\Z")
_BYTE = re.compile(r"(\*|[0-9A-Fa-f?]{2})\Z")
_LENGTH = re.compile(r"([0-8])(?:-([0-8]))?\Z")
_STANDARD_DIGITS, _EXTENDED_DIGITS = 3, 8
_FLAGS = {"ext": "extended", "rtr": "remote"}


class FilterError(ValueError):
    """The text is no filter; the message says why in words for the technician."""


@dataclass(frozen=True, slots=True)
class _Term:
    kind: str  # terms of one kind are alternatives
    excluded: bool
    test: Test


@dataclass(frozen=True, slots=True)
class FrameFilter:
    """What of the frames is shown; an empty one shows everything."""

    terms: tuple[_Term, ...] = ()

    def mask(self, rows: Rows) -> Mask:
        """True for each row that is shown; a million rows take some 20 ms."""
        shown: Mask = np.ones(len(rows), np.bool_)
        for kind in dict.fromkeys(term.kind for term in self.terms if not term.excluded):
            some: Mask = np.zeros(len(rows), np.bool_)
            for term in self.terms:
                if term.kind == kind and not term.excluded:
                    some |= term.test(rows)
            shown &= some
        for term in self.terms:
            if term.excluded:
                shown &= ~term.test(rows)
        return shown


def parse(text: str, named: NameSearch) -> FrameFilter:
    """The filter that ``text`` means; ``named`` gives the keys of messages by a part of a name.

    Raises ``FilterError``.
    """
    return FrameFilter(tuple(_term(words, named) for words in _terms(text)))


def _terms(text: str) -> Iterator[list[str]]:
    """The words of each term: bytes belong to the ``data:`` before them."""
    words: list[str] = []
    for word in re.sub(r"(?i)\b(data|name|len):\s+", r"\1:", text.replace(",", " ")).split():
        if words and words[0].lower().lstrip("!").startswith("data:") and _BYTE.match(word):
            words.append(word)
            continue
        if words:
            yield words
        words = [word]
    if words:
        yield words


def _term(words: list[str], named: NameSearch) -> _Term:
    first = words[0].removeprefix("!")
    excluded = first != words[0]
    head, colon, rest = first.partition(":")
    kind = head.lower()
    if not colon:
        return _plain(first, named, excluded=excluded)
    if kind == "data":
        return _Term("data", excluded, _data([rest, *words[1:]] if rest else words[1:]))
    if kind == "name":
        return _Term("id", excluded, _named(rest, named))
    if kind == "len":
        return _Term("length", excluded, _length(rest))
    raise FilterError(
        translate(
            "CanFilter", "'{word}' is not known here; write data:, name: or len: before the colon."
        ).format(word=head)
    )


def _plain(word: str, named: NameSearch, *, excluded: bool) -> _Term:
    if not word:
        raise FilterError(translate("CanFilter", "After ! stands what is left out, such as !100."))
    if word.lower() in _FLAGS:
        column = _FLAGS[word.lower()]
        return _Term(column, excluded, lambda rows: np.asarray(rows[column], np.bool_))
    if found := _RANGE.match(word):
        return _Term("id", excluded, _span(word, found[1], found[2]))
    if _ID.match(word):
        return _Term("id", excluded, _pattern(word))
    if re.match(r"[0-9]|0x", word, re.IGNORECASE):
        raise FilterError(
            translate(
                "CanFilter",
                "'{word}' is not an id: up to eight hexadecimal digits, "
                "such as 7E8, 7E0-7EF or 7E?.",
            ).format(word=word)
        )
    return _Term("id", excluded, _named(word, named))


def _span(word: str, first: str, last: str) -> Test:
    low, high = _key(first), _key(last)
    if (low & EXTENDED) != (high & EXTENDED):
        raise FilterError(
            translate(
                "CanFilter",
                "'{word}' begins with 11 bits and ends with 29; "
                "write both ends with three or with eight digits.",
            ).format(word=word)
        )
    if low > high:
        raise FilterError(
            translate("CanFilter", "'{word}' ends before it begins.").format(word=word)
        )
    return lambda rows: (keys_of(rows) >= np.uint32(low)) & (keys_of(rows) <= np.uint32(high))


def _pattern(word: str) -> Test:
    """One id, or those that agree in the digits that are given."""
    digits = word
    if word.endswith("*"):
        wide = _STANDARD_DIGITS if len(word) <= _STANDARD_DIGITS else _EXTENDED_DIGITS
        digits = word[:-1].ljust(wide, "?")
    value = _key(digits.replace("?", "0"))
    cared = int("".join("0" if digit == "?" else "F" for digit in digits), 16)
    spare = 0xFFFF_FFFF & ~((1 << 4 * len(digits)) - 1)  # leading digits are noughts, the flag too
    care = np.uint32(cared | spare | EXTENDED)
    wanted = np.uint32(value & int(care))
    return lambda rows: (keys_of(rows) & care) == wanted


def _key(digits: str) -> int:
    number = int(digits, 16)
    if len(digits) <= _STANDARD_DIGITS:
        if number > 0x7FF:
            raise FilterError(
                translate("CanFilter", "{digits} is more than 11 bits: the largest is 7FF.").format(
                    digits=digits
                )
            )
        return number
    if number > 0x1FFF_FFFF:
        raise FilterError(
            translate(
                "CanFilter", "{digits} is more than 29 bits: the largest is 1FFFFFFF."
            ).format(digits=digits)
        )
    return number | EXTENDED


def _named(part: str, named: NameSearch) -> Test:
    if not part:
        raise FilterError(translate("CanFilter", "After name: stands a part of a name."))
    keys = np.array(sorted(named(part)), np.uint32)
    if not len(keys):
        raise FilterError(
            translate(
                "CanFilter", "No database names '{part}'; load a DBC file, or write an id."
            ).format(part=part)
        )
    return lambda rows: np.isin(keys_of(rows), keys)


def _length(text: str) -> Test:
    found = _LENGTH.match(text)
    if found is None:
        raise FilterError(
            translate(
                "CanFilter", "After len: stands a number from 0 to 8, or a range such as 2-4."
            )
        )
    low, high = int(found[1]), int(found[2] or found[1])
    return lambda rows: (rows["length"] >= low) & (rows["length"] <= high)


def _data(words: Sequence[str]) -> Test:
    wrong = next((word for word in words if not _BYTE.match(word)), None)
    if wrong is not None or not words:
        raise FilterError(
            translate(
                "CanFilter",
                "After data: stand bytes of two digits or *, such as data:02 10 *, not '{word}'.",
            ).format(word=wrong or "")
        )
    if len(words) > 8:
        raise FilterError(translate("CanFilter", "A frame has at most eight bytes."))
    bytes_ = [_byte(word) for word in words]
    least = len(words) - (words[-1] == "*")  # a last * stands for whatever follows

    def test(rows: Rows) -> Mask:
        shown: Mask = (rows["length"] >= least) & ~rows["remote"]
        for place, (care, value) in enumerate(bytes_):
            if care:
                shown &= (rows["data"][:, place] & care) == value
        return shown

    return test


def _byte(word: str) -> tuple[int, int]:
    """The bits that matter, and what they are."""
    if word == "*":
        return 0, 0
    care = int("".join("0" if digit == "?" else "F" for digit in word), 16)
    return care, int(word.replace("?", "0"), 16)
