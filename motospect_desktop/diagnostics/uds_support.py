"""Which units speak SAE J1979-2, and what they claim: the bitmaps F400, F500, F600 and F800."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.support import BASES
from motospect_desktop.diagnostics.wire import CLOSING, best_outcome, units
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.obd_on_uds import identifiers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.exchange import WireExchange

SUPPORTED = identifiers.request(identifiers.PARAMETERS)  # what 01 00 is in SAE J1979


def request(identifier: int) -> bytes:
    """The bytes that ask ``identifier``."""
    return identifiers.request(identifier)


def speaks_uds(ecu: str, exchanges: Sequence[WireExchange]) -> bool:
    """Whether ``ecu`` tells its parameters by UDS and not by SAE J1979, which goes first."""
    if isinstance(best_outcome(ecu, CLOSING, exchanges), Value):
        return False
    return isinstance(best_outcome(ecu, SUPPORTED, exchanges), Value)


def uds_units(exchanges: Sequence[WireExchange]) -> tuple[str, ...]:
    """The units of SAE J1979-2 in order of their address."""
    return tuple(ecu for ecu in units(exchanges) if speaks_uds(ecu, exchanges))


def claimed(ecu: str, group: int, exchanges: Sequence[WireExchange]) -> frozenset[int]:
    """The identifiers of ``group`` (F400, ...) that ``ecu`` claims, bitmaps left out."""
    found: set[int] = set()
    for base in BASES:
        found |= _bitmap(ecu, group | base, exchanges)
    return frozenset(one for one in found if not identifiers.is_bitmap(one))


def goes_on(exchanges: Sequence[WireExchange], bitmap: int) -> bool:
    """Whether any unit's ``bitmap`` announces the next one."""
    return any(bitmap + 0x20 in _bitmap(ecu, bitmap, exchanges) for ecu in units(exchanges))


def announced(ecu: str, bitmap: int, exchanges: Sequence[WireExchange]) -> bool:
    """Whether the unit's own bitmap before ``bitmap`` promises it."""
    return bitmap in _bitmap(ecu, bitmap - 0x20, exchanges)


def _bitmap(ecu: str, identifier: int, exchanges: Sequence[WireExchange]) -> frozenset[int]:
    asked = request(identifier)
    match best_outcome(ecu, asked, exchanges):
        case Value(payloads):
            match identifiers.supported(asked, payloads[-1]):
                case Value(found):
                    return found
                case _:
                    return frozenset()
        case _:
            return frozenset()
