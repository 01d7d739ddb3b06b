"""What a cell of another program's table says: a number, nothing, or neither."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from motospect_desktop.exchange.own_csv import Decimal

NOTHING = frozenset(("", "-", "--", "nan", "null", "none", "n/a", "na", "no data"))
FIRST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell, or with an empty ``column`` a whole row, that was not taken, and why."""

    line: int
    column: str
    cell: str
    why: str

    def sentence(self) -> str:
        """As a line of text."""
        where = f"line {self.line}" + (f", {self.column}" if self.column else "")
        said = f" '{self.cell[:40]}'" if self.cell else ""
        return f"{where}:{said} {self.why}"


@dataclass(slots=True)
class Refusals:
    """Everything that was not taken is counted; the first ones are kept."""

    cells: int = 0
    rows: int = 0
    first: list[Refused] = field(default_factory=list)

    def cell(self, line: int, column: str, cell: str, why: str) -> None:
        """A cell is refused."""
        self.cells += 1
        self._keep(Refused(line, column, cell, why))

    def row(self, line: int, cell: str, why: str) -> None:
        """A whole row is refused, for what ``cell`` holds."""
        self.rows += 1
        self._keep(Refused(line, "", cell, why))

    def _keep(self, refused: Refused) -> None:
        if len(self.first) < FIRST_TOLD:
            self.first.append(refused)


def is_nothing(cell: str) -> bool:
    """Whether the cell says that there is no value."""
    return cell in NOTHING or cell.lower() in NOTHING


def number(cell: str, decimal: Decimal) -> float:
    """The finite number that the cell holds; ``ValueError`` for anything else.

    Signs between thousands are refused: "1.234" is one number here and another one there.
    """
    if decimal is Decimal.COMMA:
        if "." in cell:
            raise ValueError("has a point where the decimal sign is a comma")
        cell = cell.replace(",", ".")
    try:
        value = float(cell)
    except ValueError:
        raise ValueError("is no number") from None
    if not math.isfinite(value) or "_" in cell:
        raise ValueError("is no number")
    return value
