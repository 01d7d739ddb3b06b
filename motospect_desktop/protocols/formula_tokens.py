"""The text of a formula as numbers, names and signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_CHARACTERS = 500
MOST_TOKENS = 200

_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|<<|>>|\S))",
    re.ASCII,
)


class FormulaError(ValueError):
    """The text is not a formula; ``column`` counts from 1."""

    def __init__(self, column: int, why: str) -> None:
        super().__init__(f"column {column}: {why}")
        self.column = column


class Token(NamedTuple):
    """A number, a name or a sign, and the column where it begins, from 1."""

    kind: str  # number, name, sign, end
    text: str
    column: int

    @property
    def words(self) -> str:
        """How it is named in a reason."""
        return "the end" if self.kind == "end" else f"'{self.text}'"


def tokens(text: str) -> Sequence[Token]:
    """The tokens of ``text``, the last of which is its end; ``FormulaError`` when too long."""
    if len(text) > MOST_CHARACTERS:
        raise FormulaError(MOST_CHARACTERS + 1, f"longer than {MOST_CHARACTERS} characters")
    found: list[Token] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            break  # cannot be: any character that is not blank is a sign
        kind = match.lastgroup
        found.append(Token(kind, match[kind], match.start(kind) + 1))
        if len(found) > MOST_TOKENS:
            raise FormulaError(found[-1].column, f"more than {MOST_TOKENS} parts")
        at = match.end()
    found.append(Token("end", "", end + 1))
    return found
