"""A control unit's UDS server (ISO 14229-1): 10, 14, 19, 22 and 3E, written for answering only.

Whose unit it is stands in ``Told``: what it lists, what its identifiers hold, which session it is
in. Nothing in a unit changes here; the session and the memory change in ``Car.act``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

S3_S = 5.0  # ISO 14229-2: a unit goes back to the default session so long after the last request
DEFAULT, EXTENDED = 0x01, 0x03
AVAILABLE = 0xFF  # every status bit is kept
SERVICES = frozenset({0x10, 0x14, 0x19, 0x22, 0x3E})

_P2_MS, _P2_STAR_10MS = 50, 500
_EMISSIONS = 0x33
_ERASABLE = (b"\xff\xff\xff", b"\xff\xff\x33")
_CONFIRMED = 0x08
_MOST_IDENTIFIERS = 3


class Nrc(IntEnum):
    """Negative response codes (ISO 14229-1, table A.1)."""

    SERVICE_NOT_SUPPORTED = 0x11
    SUB_FUNCTION_NOT_SUPPORTED = 0x12
    WRONG_LENGTH = 0x13
    CONDITIONS_NOT_CORRECT = 0x22
    OUT_OF_RANGE = 0x31
    NOT_IN_THIS_SESSION = 0x7F


# Kept to itself when everybody was asked (ISO 14229-1, 8.7.2 and the tables of 7.5).
SILENT_WHEN_FUNCTIONAL = frozenset({
    Nrc.SERVICE_NOT_SUPPORTED,
    Nrc.SUB_FUNCTION_NOT_SUPPORTED,
    Nrc.OUT_OF_RANGE,
    Nrc.NOT_IN_THIS_SESSION,
    0x7E,
})  # fmt: skip


@dataclass(slots=True)
class Session:
    """The session a unit is in; it falls back by itself."""

    number: int = DEFAULT
    until_s: float = 0.0

    def at(self, t_s: float) -> int:
        """The session at the car's time ``t_s``."""
        return self.number if t_s < self.until_s else DEFAULT

    def enter(self, number: int, t_s: float) -> None:
        """A unit that said yes to service 10."""
        self.number, self.until_s = number, t_s + S3_S

    def heard(self, t_s: float) -> None:
        """Every request restarts S3 outside the default session."""
        if self.at(t_s) != DEFAULT:
            self.until_s = t_s + S3_S


@dataclass(frozen=True, slots=True)
class Told:
    """What one unit can tell: three-byte codes with their status, identifiers with their bytes."""

    codes: Mapping[int, int]
    permanent: tuple[int, ...] | None  # None: no lists of SAE J1979-2
    data: Callable[[int], bytes | None]
    snapshots: Mapping[int, Mapping[int, bytes]] = field(default_factory=dict)  # code, record
    occurrences: int = 1
    session: int = DEFAULT
    locked: frozenset[int] = frozenset()  # services that want the extended session
    moving: bool = False


def answer(request: bytes, told: Told) -> bytes | None:
    """The answer's payload, negative ones included; None where the tester wants no positive one."""
    service, asked = request[0], request[1:]
    if service in told.locked and told.session == DEFAULT:
        said: bytes | Nrc = Nrc.NOT_IN_THIS_SESSION
    else:
        said = _HANDLERS[service](told, asked)
    if isinstance(said, Nrc):
        return bytes((0x7F, service, said))
    quiet = service in {0x10, 0x3E, 0x19} and bool(asked[0] & 0x80)
    return None if quiet else bytes((service + 0x40,)) + said


def _session(_told: Told, asked: bytes) -> bytes | Nrc:
    if len(asked) != 1:
        return Nrc.WRONG_LENGTH
    if asked[0] & 0x7F not in {DEFAULT, EXTENDED}:
        return Nrc.SUB_FUNCTION_NOT_SUPPORTED
    timing = _P2_MS.to_bytes(2, "big") + _P2_STAR_10MS.to_bytes(2, "big")
    return bytes((asked[0] & 0x7F,)) + timing


def _present(_told: Told, asked: bytes) -> bytes | Nrc:
    if len(asked) != 1:
        return Nrc.WRONG_LENGTH
    return b"\x00" if asked[0] & 0x7F == 0 else Nrc.SUB_FUNCTION_NOT_SUPPORTED


def _clear(told: Told, asked: bytes) -> bytes | Nrc:
    if len(asked) != 3:
        return Nrc.WRONG_LENGTH
    if asked not in _ERASABLE:
        return Nrc.OUT_OF_RANGE
    return Nrc.CONDITIONS_NOT_CORRECT if told.moving else b""


def _data(told: Told, asked: bytes) -> bytes | Nrc:
    """Up to three identifiers; those that the unit has not are left out of the answer."""
    if not asked or len(asked) % 2 or len(asked) > 2 * _MOST_IDENTIFIERS:
        return Nrc.WRONG_LENGTH
    found = b""
    for at in range(0, len(asked), 2):
        data = told.data(int.from_bytes(asked[at : at + 2], "big"))
        if data is not None:
            found += asked[at : at + 2] + data
    return found or Nrc.OUT_OF_RANGE


def _dtc(told: Told, asked: bytes) -> bytes | Nrc:
    if not asked:
        return Nrc.WRONG_LENGTH
    handler = _REPORTS.get(asked[0] & 0x7F)
    if handler is None:
        return Nrc.SUB_FUNCTION_NOT_SUPPORTED
    said = handler(told, asked[1:])
    return said if isinstance(said, Nrc) else bytes((asked[0] & 0x7F,)) + said


def _matching(told: Told, mask: int) -> list[tuple[int, int]]:
    return [(code, status) for code, status in told.codes.items() if status & mask]


def _entry(code: int, status: int) -> bytes:
    return code.to_bytes(3, "big") + bytes((status,))


def _count(told: Told, asked: bytes) -> bytes | Nrc:
    if len(asked) != 1:
        return Nrc.WRONG_LENGTH
    form = 0x01 if told.permanent is None else 0x04
    return bytes((AVAILABLE, form)) + len(_matching(told, asked[0])).to_bytes(2, "big")


def _by_mask(told: Told, asked: bytes) -> bytes | Nrc:
    if len(asked) != 1:
        return Nrc.WRONG_LENGTH
    return bytes((AVAILABLE,)) + b"".join(_entry(*one) for one in _matching(told, asked[0]))


def _all_codes(told: Told, asked: bytes) -> bytes | Nrc:
    if asked:
        return Nrc.WRONG_LENGTH
    return bytes((AVAILABLE,)) + b"".join(_entry(*one) for one in told.codes.items())


def _snapshot(told: Told, asked: bytes) -> bytes | Nrc:
    if len(asked) != 4:
        return Nrc.WRONG_LENGTH
    code = int.from_bytes(asked[:3], "big")
    if code not in told.codes:
        return Nrc.OUT_OF_RANGE
    records = told.snapshots.get(code, {})
    wanted = records if asked[3] == 0xFF else {asked[3]} & records.keys()
    kept = b"".join(bytes((number,)) + records[number] for number in wanted)
    return _entry(code, told.codes[code]) + kept


def _extended(told: Told, asked: bytes) -> bytes | Nrc:
    """Record 01 is the occurrence counter, as many makers have it."""
    if len(asked) != 4:
        return Nrc.WRONG_LENGTH
    code = int.from_bytes(asked[:3], "big")
    if code not in told.codes or asked[3] not in {0x01, 0xFF}:
        return Nrc.OUT_OF_RANGE
    return _entry(code, told.codes[code]) + bytes((0x01, told.occurrences))


def _emissions(told: Told, asked: bytes) -> bytes | Nrc:
    if told.permanent is None:
        return Nrc.SUB_FUNCTION_NOT_SUPPORTED
    if len(asked) != 3:
        return Nrc.WRONG_LENGTH
    if asked[0] != _EMISSIONS:
        return Nrc.OUT_OF_RANGE
    listed = b"".join(b"\x20" + _entry(*one) for one in _matching(told, asked[1]))
    return bytes((_EMISSIONS, AVAILABLE, 0xFF, 0x04)) + listed


def _permanent(told: Told, asked: bytes) -> bytes | Nrc:
    if told.permanent is None:
        return Nrc.SUB_FUNCTION_NOT_SUPPORTED
    if len(asked) != 1:
        return Nrc.WRONG_LENGTH
    if asked[0] != _EMISSIONS:
        return Nrc.OUT_OF_RANGE
    listed = b"".join(_entry(code, told.codes.get(code, _CONFIRMED)) for code in told.permanent)
    return bytes((_EMISSIONS, AVAILABLE, 0x04)) + listed


_REPORTS: dict[int, Callable[[Told, bytes], bytes | Nrc]] = {
    0x01: _count,
    0x02: _by_mask,
    0x04: _snapshot,
    0x06: _extended,
    0x0A: _all_codes,
    0x42: _emissions,
    0x55: _permanent,
}
_HANDLERS: dict[int, Callable[[Told, bytes], bytes | Nrc]] = {
    0x10: _session,
    0x14: _clear,
    0x19: _dtc,
    0x22: _data,
    0x3E: _present,
}
