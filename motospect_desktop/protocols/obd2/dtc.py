"""Diagnostic trouble codes in two bytes, and the answers of services 03, 07 and 0A.

Formats: SAE J2012 (two bytes to five characters), SAE J1979 / ISO 15031-5 clauses of services
03, 07 and 0A: on CAN a count byte and exactly that many codes; on K-line and J1850 three codes
a message, empty places filled with 0000.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import negative

if TYPE_CHECKING:
    from collections.abc import Iterable

SERVICES = frozenset({0x03, 0x07, 0x0A})

_LETTERS = "PCBU"
_CODE = re.compile(r"[PCBU][0-3][0-9A-F]{3}", re.ASCII)
_CODES_A_MESSAGE = 3
_EMPTY = b"\x00\x00"


def code(two: bytes) -> str:
    """The five characters of ``two`` bytes (SAE J2012): letter, digit 0-3, three hex digits.

    Raises:
        ValueError: There are not exactly two bytes.
    """
    if len(two) != 2:
        raise ValueError(f"a trouble code is two bytes, not {len(two)}")
    return f"{_LETTERS[two[0] >> 6]}{two[0] >> 4 & 3}{two[0] & 0xF:X}{two[1]:02X}"


def encode(text: str) -> bytes:
    """The two bytes of a code such as ``P0301``.

    Raises:
        ValueError: The text is not a code of SAE J2012.
    """
    if not _CODE.fullmatch(text):
        raise ValueError(f"{text!r} is not a trouble code such as P0301")
    first = _LETTERS.index(text[0]) << 6 | int(text[1]) << 4 | int(text[2], 16)
    return bytes((first, int(text[3:], 16)))


def decode_response(request: bytes, payload: bytes, *, can: bool) -> Outcome[tuple[str, ...]]:
    """The codes in one answer to service 03, 07 or 0A; an empty tuple means that it holds none.

    ``can`` tells the two layouts apart. ``NoData`` stands for an empty payload.
    """
    if len(request) != 1 or request[0] not in SERVICES:
        return Malformed(f"request {request.hex().upper()} does not ask for trouble codes")
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, request[0]):
        return refusal
    if payload[0] != request[0] + 0x40:
        return Malformed(f"answer {payload[0]:02X} is not for service {request[0]:02X}")
    return _counted(payload[1:]) if can else _padded(payload[1:])


def _pairs(data: bytes) -> list[bytes]:
    return [data[at : at + 2] for at in range(0, len(data), 2)]


def _counted(data: bytes) -> Outcome[tuple[str, ...]]:
    if not data:
        return Malformed("the count of codes is missing")
    count, rest = data[0], data[1:]
    if len(rest) != 2 * count:
        return Malformed(f"the unit counts {count} codes but sent {len(rest)} bytes of codes")
    pairs = _pairs(rest)
    if _EMPTY in pairs:
        return Malformed("an empty place (0000) is counted as a code")
    return Value(tuple(code(pair) for pair in pairs))


def _padded(data: bytes) -> Outcome[tuple[str, ...]]:
    if len(data) != 2 * _CODES_A_MESSAGE:
        return Malformed(f"a message holds three codes in 6 bytes, this one has {len(data)}")
    return Value(tuple(code(pair) for pair in _pairs(data) if pair != _EMPTY))


def join(outcomes: Iterable[Outcome[tuple[str, ...]]]) -> Outcome[tuple[str, ...]]:
    """One unit's several messages as one outcome.

    A message that could not be read stays visible: the outcome is then ``Malformed`` and its
    reason also names the codes that the other messages hold. Any other failure comes before a
    value. No messages at all is ``NoData``.
    """
    every = list(outcomes)
    codes = tuple(dict.fromkeys(c for o in every if isinstance(o, Value) for c in o.data))
    for outcome in every:
        if isinstance(outcome, Malformed):
            others = f"; other messages hold {', '.join(codes)}" if codes else ""
            return Malformed(outcome.reason + others)
    for outcome in every:
        if not isinstance(outcome, Value):
            return outcome
    return Value(codes) if every else NoData()
