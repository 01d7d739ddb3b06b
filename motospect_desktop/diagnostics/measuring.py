"""What an adapter can do with a car behind it: the rest of its passport.

Questions that every scan asks as well, at most a dozen, and only of an adapter that was not
measured before. What cannot be measured on this car stays unknown.
"""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware.errors import HardwareError
from hardware.recording.record import Bounds
from motospect_desktop.diagnostics import uds_support
from motospect_desktop.diagnostics.wire import on_can, outcome_of, record
from motospect_desktop.domain.outcome import Value
from motospect_desktop.domain.passport import Passport, from_document, to_document
from motospect_desktop.protocols.obd2 import service01
from motospect_desktop.protocols.obd_on_uds import information

if TYPE_CHECKING:
    import threading

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.adapter_book import AdapterBook
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.domain.outcome import Outcome

_LOG = logging.getLogger(__name__)
_VIN = bytes((0x09, 0x02))  # three frames on CAN
_SINGLE_FRAME = 7  # bytes (ISO 15765-2)
_ENGINE_SPEED, _MODULE_VOLTAGE = 0x0C, 0x42
_TURNS = 400.0  # rpm from which an engine runs by itself; below, the starter pulls the voltage down
_STEADY_V = 0.2  # what the adapter's own reading may move meanwhile
_LUCK = 2  # one damaged answer is bad luck
_MOST_ATTEMPTS = 12  # to find the width: two for each of six, three and two PIDs, and some luck


def passport_of(
    car: Car, book: AdapterBook, clock: Clock, cancel: threading.Event | None = None
) -> Passport | None:
    """The passport of the adapter that ``car`` is behind: as it is kept, or measured and kept.

    None when the wire failed or was stopped meanwhile: it is measured the next time. Nothing is
    measured on a recording: it has the passport of its session and ``car`` keeps to what that kept
    to. Runs on the adapter's thread.
    """
    passport = None if car.info.replayed else _kept_or_measured(car, book, clock, cancel)
    packing = car.packing
    bounds = car.keep_to(Bounds(packing.limit, packing.settled, _text(passport)))
    packing.limit, packing.settled = bounds.widest, bounds.settled
    if car.info.replayed:
        passport = _recorded(bounds.passport)
    return passport


def _text(passport: Passport | None) -> str:
    return json.dumps(to_document(passport), sort_keys=True) if passport else ""


def _recorded(text: str) -> Passport | None:
    try:
        return from_document(json.loads(text)) if text else None
    except ValueError as error:
        _LOG.info("The passport in the recording is left out: %s", error)
        return None


def _kept_or_measured(
    car: Car, book: AdapterBook, clock: Clock, cancel: threading.Event | None
) -> Passport | None:
    identity = book.identity(car.info.adapter.url)
    known = book.passport(identity)
    if known is not None and known.firmware != car.link.capabilities.firmware:
        known = None
    try:
        passport = _completed(known or _of_itself(car, identity), car, clock, cancel)
    except HardwareError:
        return None  # whoever uses the wire next meets the same failure and tells it
    if passport != known:
        passport = replace(passport, measured_at=_now())
        book.keep(passport)
    return passport


def _of_itself(car: Car, identity: str) -> Passport:
    """What the adapter was measured to do when it was opened."""
    capabilities = car.link.capabilities
    return Passport(
        identity=identity,
        url=car.info.adapter.url,
        name=capabilities.name,
        version=capabilities.version,
        firmware=capabilities.firmware,
        refused=capabilities.refused,
        can29=capabilities.can29,
        latency_s=capabilities.latency_s,
        measured_at=_now(),
    )


def _completed(
    passport: Passport, car: Car, clock: Clock, cancel: threading.Event | None
) -> Passport:
    """``passport`` with what was not measured before and can be on this car."""
    if all(map(on_can, car.info.ecus)):
        if passport.widest is None and not car.info.uds:  # the width is one of SAE J1979
            passport = replace(passport, widest=_widest(car, clock, cancel))
        if passport.long_answers is None:
            passport = replace(passport, long_answers=_long_answers(car, cancel))
    if passport.voltage_offset is None and car.link.capabilities.voltage:
        passport = replace(passport, voltage_offset=_voltage_offset(car, cancel))
    return passport


def _widest(car: Car, clock: Clock, cancel: threading.Event | None) -> int | None:
    """How many PIDs one request may hold, found in the way that live data finds it."""
    ecu = max(car.info.ecus, key=lambda ecu: sum(one == ecu for one, _pid in car.info.pids))
    pids = [int(pid, 16) for one, pid in car.info.pids if one == ecu]
    for _attempt in range(_MOST_ATTEMPTS):
        packets = car.packing.packets(pids, can=True)
        packet = max(packets, key=lambda packet: len(packet.pids), default=None)
        if packet is None or len(packet.pids) <= car.packing.proved:
            break
        request = service01.request(*packet.pids)
        exchange = record(car.link.request(request, cancel=cancel))
        told = _readings(request, outcome_of(ecu, exchange))
        car.packing.judge(packet, clock.monotonic(), whole=told.keys() >= set(packet.pids))
    return car.packing.proved if pids else None


def _long_answers(car: Car, cancel: threading.Event | None) -> bool | None:
    """Whether an answer of several frames comes whole; None when no unit gives one."""
    damaged = 0
    vin = uds_support.request(information.VIN) if car.info.uds else _VIN
    for _attempt in range(_LUCK):
        exchange = record(car.link.request(vin, cancel=cancel))
        if any(len(reply.payload) > _SINGLE_FRAME for reply in exchange.replies):
            return True
        damaged += bool(exchange.defects)
    return False if damaged == _LUCK else None


def _voltage_offset(car: Car, cancel: threading.Event | None) -> float | None:
    """Adapter's volts at pin 16 minus the engine unit's own (PID 42), while both are steady."""
    ecu = next((ecu for ecu, pid in car.info.pids if pid == f"{_MODULE_VOLTAGE:02X}"), None)
    if ecu is None:
        return None
    speed = _number(car, ecu, _ENGINE_SPEED, cancel)
    before = car.link.voltage()
    module = _number(car, ecu, _MODULE_VOLTAGE, cancel)
    after = car.link.voltage()
    if speed is None or module is None or before is None or after is None:
        return None
    if 0.0 < speed < _TURNS or abs(after - before) > _STEADY_V:
        return None
    return round((before + after) / 2 - module, 2)


def _number(car: Car, ecu: str, pid: int, cancel: threading.Event | None) -> float | None:
    request = service01.request(pid)
    exchange = record(car.link.request(request, cancel=cancel))
    value = _readings(request, outcome_of(ecu, exchange)).get(pid)
    return float(value) if isinstance(value, int | float) else None


def _readings(request: bytes, outcome: Outcome[tuple[bytes, ...]]) -> dict[int, float | str | None]:
    """The first value of each PID that a unit's last message holds; none if it is not sound."""
    if not isinstance(outcome, Value):
        return {}
    readings = service01.decode_readings(request, outcome.data[-1])
    if not isinstance(readings, Value):
        return {}
    return {
        pid: next((one.measurement.value for one in found if one.used), None)
        for pid, found in readings.data
    }


def _now() -> datetime:
    """To the second, which is what is kept."""
    return datetime.now(UTC).replace(microsecond=0)
