"""Current data: F4xx holds what PID xx holds (22 F4 0C: engine speed)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.obd_on_uds import identifiers
from motospect_desktop.protocols.pids.reading import measurements, read_all
from motospect_desktop.protocols.uds import read_data

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.protocols.pids.definition import Reading

MOST = 3  # identifiers in one request: what one CAN frame holds


def request(*pids: int) -> bytes:
    """The bytes that ask one to three PIDs; ``ValueError`` for another number of them."""
    if not 1 <= len(pids) <= MOST:
        raise ValueError(f"a request holds 1 to {MOST} PIDs, not {len(pids)}")
    return identifiers.request(*(identifiers.PARAMETERS | pid for pid in pids))


def records(asked: bytes, payload: bytes) -> Outcome[tuple[tuple[int, bytes], ...]]:
    """The PIDs in one answer, each with its data bytes, in the order of the answer."""
    cut = read_data.decode(asked, payload, identifiers.lengths)
    if not isinstance(cut, Value):
        return cut
    for identifier, _data in cut.data:
        if identifier & 0xFF00 != identifiers.PARAMETERS:
            return Malformed(f"{identifier:04X} is not a PID of J1979")
    return Value(tuple((identifier & 0xFF, data) for identifier, data in cut.data))


def decode_readings(
    asked: bytes, payload: bytes
) -> Outcome[tuple[tuple[int, tuple[Reading, ...]], ...]]:
    """The readings of each PID in the answer, void ones marked, as ``service01`` does."""
    return read_all(records(asked, payload))


def decode(asked: bytes, payload: bytes) -> Outcome[tuple[tuple[str, Measurement], ...]]:
    """The values that the unit itself calls valid, each with its PID as two hex digits."""
    readings = decode_readings(asked, payload)
    if not isinstance(readings, Value):
        return readings
    return Value(tuple(row for pid, found in readings.data for row in measurements(pid, found)))
