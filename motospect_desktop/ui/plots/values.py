"""Numbers as text: the one place where a live value gets its digits and its unit.

Decimals are fixed for each signal, so that a changing value does not jump; there are never more of
them than the scaling of the signal can tell.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Signal

MINUS = "\N{MINUS SIGN}"
NONE = "\N{EN DASH}"  # there is no value, and none was awaited
_THIN = "\N{NARROW NO-BREAK SPACE}"
_MOST = {"rpm": 0, "": 3}
_MOST_ELSE = 2


def decimals_for(step: float, unit: str) -> int:
    """Decimals for a value in ``unit`` whose least difference is ``step`` (> 0)."""
    needed = math.ceil(-math.log10(step) - 1e-9)
    return max(0, min(needed, _MOST.get(unit, _MOST_ELSE)))


def number(value: float, decimals: int, *, signed: bool = False) -> str:
    """``value`` with a real minus sign and parted thousands; ``signed`` shows a plus as well.

    The decimal point is that of the language in use; an infinite value has a sign of its own.
    """
    if math.isinf(value):
        return "\N{INFINITY}" if value > 0 else f"{MINUS}\N{INFINITY}"
    text = f"{value:{'+' if signed else ''},.{decimals}f}"
    if not any(digit in text for digit in "123456789"):
        text = text.lstrip("+-")
    point = QtCore.QLocale().decimalPoint()
    return text.replace("-", MINUS).replace(",", _THIN).replace(".", point)


def shows_sign(signal: Signal) -> bool:
    """Whether a plus sign says something: of a share that may be negative, such as a fuel trim."""
    return signal.unit == "%" and signal.minimum is not None and signal.minimum < 0


def reading(value: float | str, signal: Signal, decimals: int) -> str:
    """The value alone, without its unit."""
    if isinstance(value, str):
        return value
    return number(value, decimals, signed=shows_sign(signal))


def seconds(value: float) -> str:
    """An age or a span: ``12 s``, ``3 min``."""
    return f"{value:.0f} s" if value < 120 else f"{value / 60:.0f} min"
