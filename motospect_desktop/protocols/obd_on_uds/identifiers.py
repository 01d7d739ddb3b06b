"""Identifiers of J1979-2 and the numbers of J1979 that they stand for (ISO 14229-1, annex C.1).

A bitmap answers each identifier whose low byte is a multiple of 20 (hex) and names the 32 that
follow, exactly as in J1979.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Outcome, Value
from motospect_desktop.protocols.obd2 import bitmap
from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.protocols.uds import read_data

PARAMETERS = 0xF400  # PIDs 00-FF of service 01
MORE_PARAMETERS = 0xF500  # parameters that J1979 does not have
MONITORS = 0xF600  # MIDs of service 06
INFORMATION = 0xF800  # info types of service 09
GROUPS = (PARAMETERS, MORE_PARAMETERS, MONITORS, INFORMATION)
READINESS = 0xF501

_BITMAP_BYTES = 4
_READINESS_BYTES = 6


def request(*identifiers: int) -> bytes:
    """The bytes of service 22 that ask ``identifiers``; made here, because live data ask often."""
    return bytes((read_data.SERVICE,)) + b"".join(one.to_bytes(2, "big") for one in identifiers)


def is_bitmap(identifier: int) -> bool:
    """Whether ``identifier`` names others."""
    return identifier & 0xFF00 in GROUPS and identifier % bitmap.SPAN == 0


def lengths(identifier: int) -> tuple[int, ...]:
    """How many data bytes an identifier may have; () where that is not publicly known."""
    if is_bitmap(identifier):
        return (_BITMAP_BYTES,)
    if identifier == READINESS:
        return (_READINESS_BYTES,)
    definition = PIDS.get(identifier & 0xFF)
    return definition.lengths if definition and identifier & 0xFF00 == PARAMETERS else ()


def supported(asked: bytes, payload: bytes) -> Outcome[frozenset[int]]:
    """The identifiers that one bitmap names; the last one says that the next bitmap exists."""
    outcome = read_data.decode(asked, payload, lengths)
    if not isinstance(outcome, Value):
        return outcome
    (identifier, data), *_rest = outcome.data
    told = bitmap.decode(bytes((identifier & 0xFF,)) + data)
    if not isinstance(told, Value):
        return told
    return Value(frozenset(identifier & 0xFF00 | number for number in told.data))
