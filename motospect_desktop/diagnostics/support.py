"""What the control units claim to support: the bitmaps of services 01, 02, 06 and 09.

A bitmap answers the request for identifier 00, 20, 40 ... and claims the 32 that follow it (SAE
J1979, 6.1.2); its last bit says that the next bitmap exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.wire import best_outcome, units
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.obd2 import service01, service02, service06, service09

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.outcome import Outcome

BASES = (0x00, 0x20, 0x40, 0x60, 0x80, 0xA0, 0xC0, 0xE0)
FRAMES = 2  # frame 0 is the one the standard requires; one more is looked for where it is set
_READ: Mapping[int, Callable[[bytes], Outcome[frozenset[int]]]] = {
    0x01: service01.supported,
    0x02: service02.supported,
    0x06: service06.supported,
    0x09: service09.supported,
}


def request(service: int, identifier: int, *, frame: int = 0) -> bytes:
    """The bytes that ask ``identifier`` of ``service`` (service 02 names its frame)."""
    return bytes((service, identifier, frame) if service == 0x02 else (service, identifier))


def claimed(
    ecu: str, service: int, exchanges: Sequence[WireExchange], *, frame: int = 0
) -> frozenset[int]:
    """The identifiers that ``ecu`` claims for ``service``, the bitmaps themselves left out."""
    found: set[int] = set()
    for base in BASES:
        found |= _bitmap(ecu, service, base, exchanges, frame)
    return frozenset(found - set(BASES))


def announced(ecu: str, service: int, base: int, exchanges: Sequence[WireExchange]) -> bool:
    """Whether the unit's own bitmap before ``base`` promises the one at ``base``."""
    return base in _bitmap(ecu, service, base - 0x20, exchanges, 0)


def goes_on(exchanges: Sequence[WireExchange], service: int, base: int, *, frame: int = 0) -> bool:
    """Whether any unit's bitmap at ``base`` announces the next one."""
    return any(
        base + 0x20 in _bitmap(ecu, service, base, exchanges, frame) for ecu in units(exchanges)
    )


def _bitmap(
    ecu: str, service: int, base: int, exchanges: Sequence[WireExchange], frame: int
) -> frozenset[int]:
    match best_outcome(ecu, request(service, base, frame=frame), exchanges):
        case Value(payloads):
            match _READ[service](payloads[-1]):
                case Value(identifiers):
                    return identifiers
                case _:
                    return frozenset()
        case _:
            return frozenset()
