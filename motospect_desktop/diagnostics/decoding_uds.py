"""Recorded answers of UDS 19 and 22 in rows: name, value, unit, whether the unit calls it valid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.uds_reader import described
from motospect_desktop.domain.dtc import Dtc
from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.obd2 import service09
from motospect_desktop.protocols.obd_on_uds import (
    current,
    identifiers,
    information,
    monitors,
    readiness,
)
from motospect_desktop.protocols.uds import identification, read_data, read_dtc

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.readiness import Readiness

Rows = list[tuple[str, float | str, str, bool]]


def is_standard(request: bytes) -> bool:
    """Whether every identifier asked by 22 has a meaning that does not depend on the maker."""
    asked = read_data.asked_identifiers(request)
    return bool(asked) and all(
        one & 0xFF00 in identifiers.GROUPS or one in identification.NAMES for one in asked
    )


def codes(request: bytes, payload: bytes) -> Outcome[Rows]:
    """The answer to 19: codes with their status in words, a count, or extended data."""
    by_subfunction = {0x01: _count, 0x04: _snapshots, 0x06: _extended_data}
    subfunction = request[1] if len(request) > 1 else 0
    return by_subfunction.get(subfunction, _list)(request, payload)


def _count(request: bytes, payload: bytes) -> Outcome[Rows]:
    told = read_dtc.decode_count(request, payload)
    return Value([("DTC count", told.data.count, "", True)]) if isinstance(told, Value) else told


def _snapshots(request: bytes, payload: bytes) -> Outcome[Rows]:
    told = read_dtc.decode_snapshots(request, payload, identifiers.lengths)
    if not isinstance(told, Value):
        return told
    name = told.data.code.name
    return Value(
        [
            (f"{name} record {number:02X}, {identifier:04X}", held.hex(" ").upper(), "", True)
            for number, records in told.data.records
            for identifier, held in records
        ]
    )


def _extended_data(request: bytes, payload: bytes) -> Outcome[Rows]:
    told = read_dtc.decode_extended_data(request, payload)
    if not isinstance(told, Value):
        return told
    name = f"{told.data.code.name} extended data {told.data.number:02X}"
    return Value([(name, told.data.data.hex(" ").upper() or "none", "", True)])


def _list(request: bytes, payload: bytes) -> Outcome[Rows]:
    told = read_dtc.decode_list(request, payload)
    if not isinstance(told, Value):
        return told
    rows: Rows = [("DTC count", len(told.data.codes), "", True)]
    for code in told.data.codes:
        text = described(code.number, lambda _code: "")
        bits = ", ".join(Dtc(code.name, (), status=code.status).status_words()) or "none"
        rows.append(("DTC", code.name, "", True))
        rows.append((f"{code.name} status", f"{code.status:02X}: {bits}", "", True))
        if text:
            rows.append((f"{code.name} failure type", text, "", True))
    return Value(rows)


def data(request: bytes, payload: bytes) -> Outcome[Rows]:
    """The answer to 22 for identifiers of J1979-2 and of ISO 14229-1 annex C.1."""
    asked = read_data.asked_identifiers(request)
    if not is_standard(request):
        return Malformed(f"{request.hex().upper()} asks identifiers of the maker")
    if all(one & 0xFF00 == identifiers.PARAMETERS for one in asked):
        return _values(request, payload)
    if len(asked) > 1:
        return Malformed("several identifiers in one answer are read for F4xx only")
    reader = _READERS.get(asked[0] & 0xFF00, _identification)
    return reader(request, payload)


def status(request: bytes, payload: bytes) -> Readiness | None:
    """The readiness in the answer to 22 F5 01; None for any other."""
    if request != readiness.REQUEST:
        return None
    told = readiness.decode(payload)
    return told.data if isinstance(told, Value) else None


def _values(request: bytes, payload: bytes) -> Outcome[Rows]:
    told = current.decode_readings(request, payload)
    if not isinstance(told, Value):
        return told
    return Value(
        [
            (
                one.measurement.signal.name,
                one.measurement.value,
                one.measurement.signal.unit,
                one.used,
            )
            for _pid, readings in told.data
            for one in readings
        ]
    )


def _more(request: bytes, payload: bytes) -> Outcome[Rows]:
    if request == readiness.REQUEST:
        told = readiness.decode(payload)
        return Value([]) if isinstance(told, Value) else told
    return _bitmap(request, payload)


def _bitmap(request: bytes, payload: bytes) -> Outcome[Rows]:
    if not identifiers.is_bitmap(read_data.asked_identifiers(request)[0]):
        return Malformed(f"{request[1:].hex().upper()} is not publicly documented")
    told = identifiers.supported(request, payload)
    if not isinstance(told, Value):
        return told
    names = ", ".join(f"{one:04X}" for one in sorted(told.data))
    return Value([("Supported identifiers", names or "none", "", True)])


def _tests(request: bytes, payload: bytes) -> Outcome[Rows]:
    if identifiers.is_bitmap(read_data.asked_identifiers(request)[0]):
        return _bitmap(request, payload)
    told = monitors.decode(request, payload)
    if not isinstance(told, Value):
        return told
    rows: Rows = []
    for test in told.data:
        name = f"{test.monitor_name}, {test.test_name}"
        parts = (("", test.value), (", minimum", test.minimum), (", maximum", test.maximum))
        rows += [(name + part, value, test.unit, True) for part, value in parts]
    return Value(rows)


def _vehicle(request: bytes, payload: bytes) -> Outcome[Rows]:
    identifier = read_data.asked_identifiers(request)[0]
    if identifiers.is_bitmap(identifier):
        return _bitmap(request, payload)
    if identifier == information.PROTOCOL:
        return _identification(request, payload)
    kind = bytes((0x09, identifier & 0xFF))
    read = partial(service09.decode_messages, kind, can=True)
    told = information.decode(request, payload, read)
    if not isinstance(told, Value):
        return told
    return Value([(name, value, "", True) for name, value in told.data])


def _identification(request: bytes, payload: bytes) -> Outcome[Rows]:
    told = read_data.decode(request, payload)
    if not isinstance(told, Value):
        return told
    ((identifier, held),) = told.data
    if identifier == identification.VIN:
        vin = information.vin(request, payload)
        return Value([("VIN", vin.data, "", True)]) if isinstance(vin, Value) else vin
    name = identification.NAMES.get(identifier, f"Identifier {identifier:04X}")
    return Value([(name, identification.text(held), "", True)])


_READERS: dict[int, Callable[[bytes, bytes], Outcome[Rows]]] = {
    identifiers.MORE_PARAMETERS: _more,
    identifiers.MONITORS: _tests,
    identifiers.INFORMATION: _vehicle,
}
