"""The two dialects of formulas: over signals, and Torque's over the bytes of an answer.

Torque: https://wiki.torque-bhp.com/view/Equations. A is the first byte behind the echoed
identifier, Z the 26th, AA the 27th; ``<`` and ``>`` shift, ``^`` is a power, LOG is natural.
Functions of time and of other sensors (EWMAF, AVG, VAL) are refused by name: a value would then
depend on what that program does beside the equation.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from motospect_desktop.protocols.formula import UNARY, Dialect, Function, Operator

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_PARTS = 16
_EXACT = 2.0**53  # beyond it a float is no whole number any more
_BYTE = re.compile(r"[A-Z]|[A-Z]{2}")


def _mean(*values: float) -> float:
    return sum(values) / len(values)


def _rounded(value: float, digits: float = 0.0) -> float:
    return round(value, max(-15, min(15, int(digits))))


def _clamp(value: float, low: float, high: float) -> float:
    if low > high:
        raise ValueError("the limits of clamp are the wrong way round")
    return max(low, min(high, value))


def _whole(value: float) -> int:
    if not (value.is_integer() and abs(value) <= _EXACT):
        raise ValueError(f"{value} has no bits")
    return int(value)


def _on_bits(work: Callable[[int, int], int]) -> Callable[[float, float], float]:
    def of_floats(left: float, right: float) -> float:
        return float(work(_whole(left), _whole(right)))

    return of_floats


def _left(value: int, places: int) -> int:
    if places > 64:
        raise OverflowError("shifted too far")
    return value << places


def _bit(value: float, place: float) -> float:
    return float(_whole(value) >> _whole(place) & 1)


def _joined(*parts: float) -> float:
    """Bytes side by side, the first the highest."""
    return float(int.from_bytes(bytes(map(_whole, parts)), "big"))


def _signed(bits: int) -> Callable[..., float]:
    def of_parts(*parts: float) -> float:
        raw = _whole(parts[0] if len(parts) == 1 else _joined(*parts))
        if not 0 <= raw < 1 << bits:
            raise ValueError(f"{raw} is wider than {bits} bits")
        return float(raw - (raw >> bits - 1 << bits))

    return of_parts


_ARITHMETIC = {
    "+": Operator(30, lambda left, right: left + right),
    "-": Operator(30, lambda left, right: left - right),
    "*": Operator(40, lambda left, right: left * right),
    "/": Operator(40, lambda left, right: left / right),
    "%": Operator(40, lambda left, right: left % right),
}
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
}
_POWER = Operator(UNARY + 10, math.pow, rightward=True)

SIGNALS = Dialect(
    operators={
        **_ARITHMETIC,
        "**": _POWER,
        **{sign: Operator(20, work, chains=False) for sign, work in _COMPARISONS.items()},
    },
    functions={
        "MIN": Function(min, 2, _MOST_PARTS),
        "MAX": Function(max, 2, _MOST_PARTS),
        "AVG": Function(_mean, 1, _MOST_PARTS),
        "ABS": Function(abs, 1, 1),
        "SQRT": Function(math.sqrt, 1, 1),
        "ROUND": Function(_rounded, 1, 2),
        "IF": Function(_clamp, 3, 3),  # its work is ``Choice``: only one branch is worked out
        "CLAMP": Function(_clamp, 3, 3),
    },
    name=str.upper,
)


def _byte_name(text: str) -> str | None:
    name = text.upper()
    return name if _BYTE.fullmatch(name) else None


def byte_names(count: int) -> tuple[str, ...]:
    """What the first ``count`` bytes of an answer are called: A, B, ... Z, AA, AB, ..."""
    letters = [chr(ord("A") + place) for place in range(26)]
    names = letters + [first + second for first in letters for second in letters]
    return tuple(names[:count])


_TIME = "depends on earlier values"
_ELSEWHERE = "takes a value from elsewhere in Torque"
TORQUE = Dialect(
    operators={
        **_ARITHMETIC,
        "^": _POWER,
        "**": _POWER,
        "|": Operator(5, _on_bits(lambda left, right: left | right)),
        "&": Operator(10, _on_bits(lambda left, right: left & right)),
        **dict.fromkeys(("<", "<<"), Operator(20, _on_bits(_left))),
        **dict.fromkeys((">", ">>"), Operator(20, _on_bits(lambda left, right: left >> right))),
    },
    functions={
        "ABS": Function(abs, 1, 1),
        "BIT": Function(_bit, 2, 2),
        "COS": Function(math.cos, 1, 1),
        "INT": Function(lambda value: float(math.trunc(value)), 1, 1),
        **{f"INT{8 * n}": Function(_joined, n, n) for n in (2, 3, 4)},
        "LOG": Function(math.log, 1, 1),
        "LOG10": Function(math.log10, 1, 1),
        "LOG1P": Function(math.log1p, 1, 1),
        "MAX": Function(max, 2, _MOST_PARTS),
        "MIN": Function(min, 2, _MOST_PARTS),
        "SIGNED": Function(_signed(8), 1, 1),
        "SIGNED8": Function(_signed(8), 1, 1),
        "SIGNED16": Function(_signed(16), 1, 2),
        "SIGNED24": Function(_signed(24), 1, 3),
        "SIGNED32": Function(_signed(32), 1, 4),
        "SIN": Function(math.sin, 1, 1),
        "SQRT": Function(math.sqrt, 1, 1),
        "TAN": Function(math.tan, 1, 1),
    },
    name=_byte_name,
    separators=":,",
    choice="",
    bits=True,
    refused={
        **dict.fromkeys(("EWMAF", "TAVG", "RAVG", "AVG", "TDLY", "RDLY", "TOT"), _TIME),
        **dict.fromkeys(("VAL", "BARO", "RANDOM"), _ELSEWHERE),
        "LOOKUP": "is a table, not a formula",
    },
)
