"""What a VIN tells without a look-up: shape, check digit, model year, maker.

Sources: ISO 3779 (17 characters without I, O and Q), 49 CFR 565.15 (check digit at position 9,
model year at position 10 with position 7). A check digit that differs is a warning for VINs
given out in North America only. China's GB 16735 has one too, but cars that China exports, which
are the ones met elsewhere, follow the rules of their market, so it does not warn there. No
VIN begins with 0: ISO 3780 gives that digit to no region, and units without a VIN hold zeros.
"""

from __future__ import annotations

import string

from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.protocols import wmi

LENGTH = 17
_LOOKALIKES = {"I": "1", "O": "0", "Q": "0"}
_ALPHABET = frozenset(string.digits + string.ascii_uppercase) - _LOOKALIKES.keys()
_UPPER = str.maketrans(string.ascii_lowercase, string.ascii_uppercase)

_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)
)
_VALUES |= {digit: int(digit) for digit in string.digits}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHECK_AT = 8

_YEAR_LETTERS = "ABCDEFGHJKLMNPRSTVWXY123456789"
_FIRST_YEAR = 1980
_YEAR_AT = 9
_ERA_AT = 6


def read(text: str, *, ecu: str = "") -> Vin:
    """Everything that ``text`` tells offline; never raises. ``ecu`` is the unit that told it.

    Blanks are dropped and letters made capitals first.
    """
    value = "".join(text.split()).translate(_UPPER)
    if problem := _shape_problem(value):
        return Vin(value, VinStatus.MALFORMED, problem, ecu=ecu)
    code = value[:3]
    maker = wmi.read(code)
    expected = check_digit(value)
    ok = value[_CHECK_AT] == expected
    status, note = _judge(code, value[_CHECK_AT], expected)
    candidates = year_candidates(value)
    return Vin(
        value,
        status,
        note,
        wmi=code,
        manufacturer=maker.manufacturer,
        country=maker.country,
        region=maker.region,
        model_year=_model_year(value, candidates) if ok else None,
        year_candidates=candidates,
        check_digit_expected=expected,
        check_digit_ok=ok,
        ecu=ecu,
    )


def check_digit(value: str) -> str:
    """The character that 49 CFR 565.15(c) puts at position 9 of a well-formed VIN."""
    total = sum(_VALUES[c] * w for c, w in zip(value, _WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def year_candidates(value: str) -> tuple[int, ...]:
    """The two model years of position 10 (49 CFR 565.15(d)); none where it codes no year."""
    at = _YEAR_LETTERS.find(value[_YEAR_AT])
    if at < 0:
        return ()
    first = _FIRST_YEAR + at
    return (first, first + len(_YEAR_LETTERS))


def _model_year(value: str, candidates: tuple[int, ...]) -> int | None:
    if not candidates or not wmi.is_light_north_american(value[:3]):
        return None
    return candidates[value[_ERA_AT].isalpha()]


def _judge(code: str, found: str, expected: str) -> tuple[VinStatus, str]:
    if found == expected:
        return VinStatus.VALID, ""
    if wmi.in_north_america(code):
        problem = (
            f"the check digit at position 9 is {found}, the other characters need {expected}:"
            " a character may be mistyped"
        )
        return VinStatus.CHECK_DIGIT_FAILED, problem
    return VinStatus.VALID, f"position 9 ({found}) is no check digit; many markets need none"


def _shape_problem(value: str) -> str:
    problems = []
    if len(value) != LENGTH:
        characters = "character" if len(value) == 1 else "characters"
        problems.append(f"{len(value)} {characters}, a VIN has {LENGTH}")
    for position, character in enumerate(value, 1):
        if likely := _LOOKALIKES.get(character):
            problems.append(
                f"letter {character} at position {position} is not used in VINs,"
                f" {likely} is likely meant"
            )
        elif character not in _ALPHABET:
            problems.append(f"{character!r} at position {position} is no Latin letter or digit")
    if not problems and value.startswith("0"):
        problems.append("no VIN begins with 0")
    return "; ".join(problems[:4])
