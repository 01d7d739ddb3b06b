"""Service 01, current data: one PID or several in one request.

Format: SAE J1979 / ISO 15031-5, service 01: ``41``, then each PID and its data bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Failure, Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import bitmap, negative
from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.protocols.pids.reading import measurements, read_all

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.protocols.pids.definition import Reading

SERVICE = 0x01
MOST_PIDS = 6  # in one request on CAN (ISO 15765-4); one elsewhere

_BITMAP = 5  # a bitmap record: PID and four bytes
_Records = tuple[tuple[int, bytes], ...]


def request(*pids: int) -> bytes:
    """The bytes that ask one to six PIDs.

    Raises:
        ValueError: No PID, too many, or one that is not a byte.
    """
    if not 1 <= len(pids) <= MOST_PIDS:
        raise ValueError(f"a request holds 1 to {MOST_PIDS} PIDs, not {len(pids)}")
    return bytes((SERVICE, *pids))


def supported(payload: bytes) -> Outcome[frozenset[int]]:
    """The PIDs that the unit names in its answer to 01 00, 01 20, ...; 20 says that 20 exists."""
    return _checked(payload) or bitmap.decode(payload[1:])


def decode(asked: bytes, payload: bytes) -> Outcome[tuple[tuple[str, Measurement], ...]]:
    """The values in one answer, each with its PID as two hex digits.

    Values that the unit itself declares void (support bit 0, a trim of FF) are left out; a unit
    that declares all of them void gives an empty tuple.
    """
    readings = decode_readings(asked, payload)
    if not isinstance(readings, Value):
        return readings
    return Value(tuple(row for pid, found in readings.data for row in measurements(pid, found)))


def decode_readings(
    asked: bytes, payload: bytes
) -> Outcome[tuple[tuple[int, tuple[Reading, ...]], ...]]:
    """As ``decode``, with void values too, each marked; by PID in the order of the answer."""
    return read_all(records(asked, payload))


def records(asked: bytes, payload: bytes) -> Outcome[tuple[tuple[int, bytes], ...]]:
    """The PIDs in one answer, each with its data bytes, in the order of the answer."""
    pids = asked[1:]
    if asked[:1] != bytes((SERVICE,)) or not 1 <= len(pids) <= MOST_PIDS:
        return Malformed(f"request {asked.hex().upper()} does not ask for current data")
    if failure := _checked(payload):
        return failure
    cut = _single(pids[0], payload[1:]) if len(pids) == 1 else _several(pids, payload[1:])
    return cut if isinstance(cut, Malformed) else Value(cut)


def _checked(payload: bytes) -> Failure | None:
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, SERVICE):
        return refusal
    if payload[0] != SERVICE + 0x40:
        return Malformed(f"answer {payload[0]:02X} is not for service 01")
    return None


def _single(pid: int, data: bytes) -> _Records | Malformed:
    if not data:
        return Malformed("the answer holds no PID")
    if data[0] != pid:
        return Malformed(f"answer for PID {data[0]:02X}, asked was {pid:02X}")
    lengths = definition.lengths if (definition := PIDS.get(pid)) else ()
    body, tail = data[1:-_BITMAP], data[-_BITMAP:]
    # Chevrolet, Ford and GMC units recorded by several people answer "PID and bitmap 00" to
    # programs that ask both at once, so the bitmap may follow a value; anything else may not.
    joined = len(body) in lengths and len(data) - 1 not in lengths
    if joined and tail[0] == 0x00 and any(tail):
        return ((pid, body),)
    return ((pid, data[1:]),)


def _several(pids: bytes, data: bytes) -> _Records | Malformed:
    if only := _only_way(pids, data):
        return only
    ways = _ways(data, frozenset(pids))
    if not ways:
        return Malformed(f"{data.hex(' ').upper()} cannot be cut into the PIDs that were asked")
    if len(ways) > 1:
        return Malformed(f"{data.hex(' ').upper()} can be cut into PIDs in several ways")
    return ways[0]


def _only_way(pids: bytes, data: bytes) -> _Records:
    """The cut that leaves no choice, as nearly every answer has; empty when there is one."""
    found: list[tuple[int, bytes]] = []
    left, at = set(pids), 0
    while at < len(data):
        definition = PIDS.get(data[at])
        if data[at] not in left or definition is None or len(definition.lengths) != 1:
            return ()
        end = at + 1 + definition.lengths[0]
        if end > len(data):
            return ()
        left.remove(data[at])
        found.append((data[at], data[at + 1 : end]))
        at = end
    return tuple(found)


def _ways(data: bytes, left: frozenset[int]) -> list[_Records]:
    """Every way to cut ``data`` into distinct PIDs of ``left`` with their permitted lengths."""
    if not data or data[0] not in left:
        return []
    definition = PIDS.get(data[0])
    ways: list[_Records] = []
    for length in definition.lengths if definition else ():
        record, rest = (data[0], data[1 : 1 + length]), data[1 + length :]
        if len(record[1]) != length:
            continue
        if rest:
            ways += [(record, *way) for way in _ways(rest, left - {data[0]})]
        else:
            ways.append((record,))
    return ways
