"""Freeze frames of J1979-2: 19 04, the code, and record 00 (first) or F0 (last updated).

The identifiers of a record are F4xx, with the data of PID xx.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import FreezeFrame
from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.obd_on_uds import identifiers
from motospect_desktop.protocols.pids.reading import measurements, read
from motospect_desktop.protocols.uds import read_dtc

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.protocols.uds.records import Records

FIRST = 0x00
UPDATED = 0xF0
RECORDS = (FIRST, UPDATED)


def request(number: int, record: int) -> bytes:
    """The bytes that ask ``record`` of the code ``number``."""
    return (
        bytes((read_dtc.SERVICE, read_dtc.SNAPSHOT)) + number.to_bytes(3, "big") + bytes((record,))
    )


def decode(asked: bytes, payload: bytes) -> Outcome[tuple[FreezeFrame, ...]]:
    """The frames in the answer: none where the unit stored none with this code."""
    outcome = read_dtc.decode_snapshots(asked, payload, identifiers.lengths)
    if not isinstance(outcome, Value):
        return outcome
    name = outcome.data.code.name
    return Value(tuple(_frame(number, name, held) for number, held in outcome.data.records))


def _frame(number: int, name: str, held: Records) -> FreezeFrame:
    values: list[tuple[str, Measurement]] = []
    problems: list[str] = []
    for identifier, data in held:
        pid = identifier & 0xFF
        match read(pid, data) if identifier & 0xFF00 == identifiers.PARAMETERS else None:
            case Value(readings):
                values += measurements(pid, readings)
            case None:
                problems.append(f"{identifier:04X}: {data.hex(' ').upper()} (not interpreted)")
            case Malformed(reason):
                problems.append(f"{identifier:04X}: {reason}")
            case _:
                pass
    return FreezeFrame(number, name, tuple(values), tuple(problems))
