"""What an emissions unit tells by UDS; in a J1979-2 car everything of services 01 to 0A as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.simulator.live import FROZEN, one, supported
from hardware.simulator.memory import code_bytes
from hardware.simulator.uds import SILENT_WHEN_FUNCTIONAL, Told
from hardware.simulator.uds import answer as uds_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hardware.simulator.ecu import Ecu
    from hardware.simulator.memory import Memory
    from hardware.simulator.motion import Moment

_READINESS_PID = 0x01  # F501 takes its place
# F501, bytes B to F: the monitors in each low nibble (SAE J1979-2, as publicly documented).
_MONITORS = (
    ("misfire", "fuel_system", "components", ""),
    ("catalyst", "", "heated_catalyst", ""),
    ("evap_system", "secondary_air", "", ""),
    ("o2_sensor", "", "egr", ""),
    ("", "", "", ""),
)
_BITMAPS = range(0, 0x100, 0x20)
_UPDATED = 0xF0
OIL_PRESSURE = 0x115C  # a maker's identifier of the engine unit: 4 kPa a bit


def answer(ecu: Ecu, request: bytes, now: Moment, *, physical: bool) -> bytes | None:
    """The answer to one of the services of ``uds``, or None for silence; nothing changes."""
    service = request[0]
    if ecu.silent or service in ecu.unheard:
        return None
    if service in ecu.refuses:
        return bytes((0x7F, service, ecu.refuses[service]))
    said = uds_answer(request, told_by(ecu, now))
    refused = said is not None and said[0] == 0x7F and said[2] in SILENT_WHEN_FUNCTIONAL
    return None if refused and not physical else said


def told_by(ecu: Ecu, now: Moment) -> Told:
    """What ``ecu`` would tell at the moment ``now``."""
    memory = ecu.memory
    return Told(
        codes=_codes(memory),
        permanent=tuple(map(_number, memory.permanent)) if ecu.obd_on_uds else None,
        data=lambda identifier: _data(ecu, identifier, now),
        snapshots=_snapshots(ecu),
        session=ecu.session.at(now.t_s),
        moving=now.speed_kmh > 0,
    )


def _number(code: str) -> int:
    """Three bytes of a code; its failure type is 00, no further information."""
    return int.from_bytes(code_bytes(code) + b"\x00", "big")


def _codes(memory: Memory) -> dict[int, int]:
    found: dict[int, int] = {}
    for code in memory.stored:
        found[_number(code)] = 0x29 | 0x80  # failed now and since clear, confirmed, lamp
    for code in memory.pending:
        found[_number(code)] = found.get(_number(code), 0x20) | 0x06
    return found


def _snapshots(ecu: Ecu) -> Mapping[int, Mapping[int, bytes]]:
    frame = ecu.memory.frame
    if frame is None or not ecu.obd_on_uds:
        return {}
    held = b"".join(bytes((0xF4, pid)) + ecu.pids[pid](frame.moment, ecu.memory) for pid in FROZEN)
    record = bytes((len(FROZEN),)) + held
    return {_number(frame.code): {0x00: record, _UPDATED: record}}


def _data(ecu: Ecu, identifier: int, now: Moment) -> bytes | None:
    identity = ecu.identity
    fixed: dict[int, str | None] = {
        0xF187: identity.calibrations[0],
        0xF18C: f"{identity.name}{identity.cvns[0]:08X}",
        0xF190: identity.vin,
        0xF197: identity.long_name,
    }
    text = fixed.get(identifier)
    if text is not None:
        return text.encode("ascii")
    if identifier == OIL_PRESSURE and identity.index == 0:
        return one(now.oil_kpa / 4)
    return _emissions(ecu, identifier, now) if ecu.obd_on_uds else None


def _emissions(ecu: Ecu, identifier: int, now: Moment) -> bytes | None:
    group, number = identifier >> 8, identifier & 0xFF
    if group == 0xF4:
        pids = ecu.pids.keys() - {_READINESS_PID}
        if number in _BITMAPS:
            return supported(set(pids), number)
        return ecu.pids[number](now, ecu.memory) if number in pids else None
    if group == 0xF5:
        return {0x00: supported({0x01}, 0), 0x01: _readiness(ecu.memory)}.get(number)
    if group == 0xF6:
        results = ecu.monitor_results()
        if number in _BITMAPS:
            return supported(set(results), number)
        # Each record of service 06 without the monitor's number, which the identifier has.
        return b"".join(r.record(ecu.memory)[1:] for r in results.get(number, ())) or None
    return _information(ecu, number) if group == 0xF8 else None


def _readiness(memory: Memory) -> bytes:
    found = bytearray(memory.status()[:1])
    for names in _MONITORS:
        byte = 0
        for bit, name in enumerate(names):
            byte |= (name in memory.monitors) << bit | (name in memory.incomplete) << 4 + bit
        found.append(byte)
    return bytes(found)


def _information(ecu: Ecu, number: int) -> bytes | None:
    """Service 09 without the number of items; 10 says which protocol this is."""
    items = ecu.information()
    if number == 0x00:
        return supported({*items, 0x10}, 0)
    if number == 0x10:
        return b"\x01"
    return items[number][1:] if number in items else None
