"""The same unit on K-line with ISO 14230: SAE J1979 as on ISO 9141-2, and services of the maker.

A unit asked alone refuses what it does not have (ISO 14230-4); asked with all others it
keeps silent. The maker's services (ISO 14230-3) are answered by the unit that was asked alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.simulator.ecu import Ecu, Nrc
from hardware.simulator.kline import kline_answers
from hardware.simulator.memory import code_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.simulator.motion import Moment

# Bits of a code's status (ISO 14230-3, statusOfDTC): stored and present with the lamp on, maturing.
_STORED, _PENDING = 0xE0, 0x40
_ALL_GROUPS, _POWERTRAIN = b"\xff\x00", b"\x00\x00"
_STANDARD_SESSION = 0x81


def kwp_answers(ecu: Ecu, request: bytes, now: Moment, *, physical: bool) -> list[bytes]:
    """The payloads of one unit's messages, without header and check byte; empty for silence."""
    if ecu.silent or not request or request[0] in ecu.unheard:
        return []
    service = request[0]
    if service in ecu.refuses:
        return [bytes((0x7F, service, ecu.refuses[service]))]
    said = kline_answers(ecu, request, now)
    if said or not physical:
        return said
    handler = _MAKERS_SERVICES.get(service)
    if handler is None:
        known = service in ecu.services and service not in {0x06, 0x0A}
        refusal = Nrc.INVALID_FORMAT if known else Nrc.SERVICE_NOT_SUPPORTED
        return [bytes((0x7F, service, refusal))]
    answer = handler(ecu, request[1:], now)
    if isinstance(answer, Nrc):
        return [bytes((0x7F, service, answer))]
    return [bytes((service + 0x40,)) + answer]


def _session(_ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    """Service 10: the standard session only."""
    return asked if asked == bytes((_STANDARD_SESSION,)) else Nrc.INVALID_FORMAT


def _codes_by_status(ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    """Service 18: which codes (00: those that are stored), and the group."""
    if len(asked) != 3 or asked[1:] not in {_ALL_GROUPS, _POWERTRAIN}:
        return Nrc.INVALID_FORMAT
    memory = ecu.memory
    found = dict.fromkeys(memory.pending, _PENDING) if asked[0] else {}
    found |= dict.fromkeys(memory.stored, _STORED)
    codes = b"".join(code_bytes(code) + bytes((status,)) for code, status in found.items())
    return bytes((len(found),)) + codes


def _identification(ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    """Service 1A: 90 the VIN, 94 the number of the software, 97 the name of the system."""
    identity = ecu.identity
    options = {0x90: identity.vin, 0x94: identity.calibrations[0], 0x97: identity.long_name}
    text = options.get(asked[0]) if len(asked) == 1 else None
    return asked + text.encode("ascii") if text else Nrc.INVALID_FORMAT


def _local_data(_ecu: Ecu, asked: bytes, now: Moment) -> bytes | Nrc:
    """Service 21: block 01 has engine speed (rpm * 4), coolant (°C + 40), road speed (km/h)."""
    if asked != b"\x01":
        return Nrc.INVALID_FORMAT
    rpm = round(now.rpm * 4).to_bytes(2, "big")
    return asked + rpm + bytes((round(now.coolant_c + 40), round(now.speed_kmh)))


def _tester_present(_ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    return Nrc.INVALID_FORMAT if asked not in {b"", b"\x01"} else b""


_MAKERS_SERVICES: dict[int, Callable[[Ecu, bytes, Moment], bytes | Nrc]] = {
    0x10: _session,
    0x18: _codes_by_status,
    0x1A: _identification,
    0x21: _local_data,
    0x3E: _tester_present,
}
