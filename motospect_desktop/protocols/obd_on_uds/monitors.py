"""On-board test results: F6xx holds the results of monitor xx (22 F6 21: catalyst bank 1).

Publicly documented are test id, unit-and-scaling id, value and limits, eight bytes a test (AUTOSAR,
Specification of Diagnostic Communication Manager); records of nine bytes that repeat the monitor,
as in service 06, are read as well, where the length leaves no doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Malformed, Outcome, Value
from motospect_desktop.protocols.obd2 import service06
from motospect_desktop.protocols.uds import read_data

if TYPE_CHECKING:
    from motospect_desktop.domain.dtc import MonitorTest

_RECORD = 8


def decode(asked: bytes, payload: bytes) -> Outcome[tuple[MonitorTest, ...]]:
    """All test results of the one monitor that ``asked`` names."""
    outcome = read_data.decode(asked, payload)
    if not isinstance(outcome, Value):
        return outcome
    ((identifier, data),) = outcome.data
    monitor = identifier & 0xFF
    short = len(data) % _RECORD == 0
    long = len(data) % (_RECORD + 1) == 0 and set(data[:: _RECORD + 1]) == {monitor}
    if short and long:
        return Malformed(f"{len(data)} bytes of test results can be read in two ways")
    if short:
        head = bytes((monitor,))
        data = b"".join(head + data[at : at + _RECORD] for at in range(0, len(data), _RECORD))
    elif not long:
        return Malformed(f"a test result is {_RECORD} bytes, here are {len(data)} bytes")
    return service06.decode(bytes((0x06, monitor)), b"\x46" + data)
