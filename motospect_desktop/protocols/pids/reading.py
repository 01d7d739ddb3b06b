"""Bytes of one PID to readings, for services 01 and 02 alike."""

from __future__ import annotations

from motospect_desktop.domain.measurement import Measurement, Signal
from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.protocols.pids.definition import Reading


def read(pid: int, data: bytes) -> Outcome[tuple[Reading, ...]]:
    """Everything that ``data``, the bytes after the PID, says.

    The length must be one that the table permits. A PID that is not in the table keeps its bytes
    as one text, so that nothing is lost and nothing is guessed.
    """
    definition = PIDS.get(pid)
    if definition is None:
        if not data:
            return Malformed(f"PID {pid:02X} came without data")
        return Value((_unknown(pid, data),))
    fits = len(data) in definition.lengths if definition.lengths else bool(data)
    if not fits:
        permitted = " or ".join(str(n) for n in definition.lengths) or "at least 1"
        return Malformed(f"PID {pid:02X} has {permitted} data bytes, here are {len(data)}")
    readings = definition.readings(data)
    if not readings:
        return Malformed(f"PID {pid:02X} is too short to hold a value: {data.hex(' ').upper()}")
    return Value(readings)


def read_all(
    cut: Outcome[tuple[tuple[int, bytes], ...]],
) -> Outcome[tuple[tuple[int, tuple[Reading, ...]], ...]]:
    """As ``read`` for each PID and its bytes; one that is not sound makes the whole unsound."""
    if not isinstance(cut, Value):
        return cut
    found = []
    for pid, data in cut.data:
        readings = read(pid, data)
        if not isinstance(readings, Value):
            return readings
        found.append((pid, readings.data))
    return Value(tuple(found))


def measurements(pid: int, readings: tuple[Reading, ...]) -> tuple[tuple[str, Measurement], ...]:
    """(PID as two hex digits, measurement) of the readings that the unit itself calls valid."""
    return tuple((f"{pid:02X}", reading.measurement) for reading in readings if reading.used)


def _unknown(pid: int, data: bytes) -> Reading:
    signal = Signal(f"PID_{pid:02X}", f"PID {pid:02X} (not interpreted)", "")
    return Reading(Measurement(signal, data.hex(" ").upper()), used=True)
