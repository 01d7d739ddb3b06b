"""What the product makes of an exchange, in the same plain shapes as ``car_truth``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from motospect_desktop.diagnostics.wire import on_can, outcome_of, record
from motospect_desktop.domain.outcome import Outcome, Value
from motospect_desktop.protocols.obd2 import (
    dtc,
    readiness,
    service01,
    service02,
    service06,
    service09,
)
from tests.helpers.car_truth import CODE_LISTS, Near

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.links.base import Exchange
    from motospect_desktop.domain.readiness import Readiness


def told(exchange: Exchange, address: str) -> Outcome[object]:
    """How the unit at ``address`` met the request, decoded."""
    outcome = outcome_of(address, record(exchange))
    if not isinstance(outcome, Value):
        return outcome
    return _plain(_decode(exchange.request, outcome.data, can=on_can(address)))


def agrees(value: object, truth: object) -> bool:
    """Whether a told value is the true one: numbers within one step, the rest exactly."""
    if isinstance(value, tuple) and isinstance(truth, tuple):
        return len(value) == len(truth) and all(map(agrees, value, truth))
    return truth.agrees(value) if isinstance(truth, Near) else value == truth


def plain_readiness(found: Readiness) -> object:
    """The shape of ``car_truth.readiness``."""
    present = [monitor for monitor in found.monitors if monitor.supported]
    return (
        found.mil,
        found.dtc_count,
        frozenset(monitor.name for monitor in present),
        frozenset(monitor.name for monitor in present if not monitor.complete),
    )


def _decode(request: bytes, payloads: Sequence[bytes], *, can: bool) -> Outcome[Any]:
    service = request[0]
    if service in CODE_LISTS:
        return dtc.join([dtc.decode_response(request, one, can=can) for one in payloads])
    if service == 0x09:
        return _information(request[1], payloads, can=can)
    last = payloads[-1]
    whole: dict[bytes, Callable[[bytes], Outcome[Any]]] = {
        b"\x01\x01": readiness.decode,
        b"\x02\x00": service02.supported,
        b"\x02\x02": service02.dtc,
        **{bytes((0x01, base)): service01.supported for base in range(0, 0x100, 0x20)},
        **{bytes((0x06, base)): service06.supported for base in range(0, 0x100, 0x20)},
    }
    if decode := whole.get(request[:2]):
        return decode(last)
    by_service: dict[int, Callable[[bytes, bytes], Outcome[Any]]] = {
        0x01: service01.decode,
        0x02: service02.decode,
        0x06: service06.decode,
    }
    return by_service[service](request, last)


def _information(kind: int, payloads: Sequence[bytes], *, can: bool) -> Outcome[Any]:
    if kind == 0x00:
        return service09.supported(payloads[-1])
    decode: dict[int, Any] = {
        0x02: service09.decode_vin,
        0x04: service09.calibration_ids,
        0x06: service09.cvns,
        0x08: service09.in_use_counters,
        0x0A: service09.ecu_name,
    }
    outcome: Outcome[Any] = decode[kind](payloads, can=can)
    if kind == 0x08 and isinstance(outcome, Value):
        return Value(tuple(count for _name, count in outcome.data))
    return outcome


def _plain(outcome: Outcome[Any]) -> Outcome[object]:
    """Measurements and test results without their names."""
    if not isinstance(outcome, Value):
        return outcome
    data = outcome.data
    if hasattr(data, "monitors"):
        return Value(plain_readiness(data))
    if isinstance(data, tuple) and data and isinstance(data[0], tuple):
        return Value(tuple(measurement.value for _pid, measurement in data))
    if isinstance(data, tuple) and data and hasattr(data[0], "scaling_id"):
        return Value(tuple(test.value for test in data))
    return Value(data)
