"""Service 02, freeze frames: the values that a unit stored when a code set.

Format: SAE J1979 / ISO 15031-5, service 02: request PID and frame number; the answer is ``42``,
both again, and the data bytes of service 01. Ask PID 02 first: its code is 0000 when no frame is
stored, and the other PIDs then mean nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Failure, Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import bitmap, negative
from motospect_desktop.protocols.obd2.dtc import code
from motospect_desktop.protocols.pids.reading import measurements, read

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.protocols.pids.definition import Reading

SERVICE = 0x02
DTC_PID = 0x02

_HEAD = 3  # 42, PID, frame number


def request(pid: int, frame: int = 0) -> bytes:
    """The bytes that ask ``pid`` of frame number ``frame``."""
    return bytes((SERVICE, pid, frame))


def dtc(payload: bytes) -> Outcome[str | None]:
    """The code that stored the frame, out of ``42 02 frame high low``; None: no frame stored."""
    if failure := _checked(payload):
        return failure
    if len(payload) != _HEAD + 2 or payload[1] != DTC_PID:
        return Malformed("the code of a freeze frame is 42 02, the frame number and two bytes")
    two = payload[_HEAD:]
    return Value(code(two) if any(two) else None)


def supported(payload: bytes) -> Outcome[frozenset[int]]:
    """The PIDs of a frame that the unit names in its answer to 02 00 frame, 02 20 frame, ..."""
    return _checked(payload) or bitmap.decode(payload[1:2] + payload[_HEAD:])


def decode(asked: bytes, payload: bytes) -> Outcome[tuple[tuple[str, Measurement], ...]]:
    """The values of one PID of one frame; PID and frame number must be those that were asked.

    Values that the unit itself declares void are left out, as in service 01.
    """
    readings = decode_readings(asked, payload)
    if not isinstance(readings, Value):
        return readings
    return Value(measurements(asked[1], readings.data))


def decode_readings(asked: bytes, payload: bytes) -> Outcome[tuple[Reading, ...]]:
    """As ``decode``, with void values too, each marked."""
    if len(asked) != _HEAD or asked[0] != SERVICE:
        return Malformed(f"request {asked.hex().upper()} is not 02, a PID and a frame number")
    if failure := _checked(payload):
        return failure
    if len(payload) < _HEAD:
        return Malformed("the answer ends before its frame number")
    if payload[1] != asked[1]:
        return Malformed(f"answer for PID {payload[1]:02X}, asked was {asked[1]:02X}")
    if payload[2] != asked[2]:
        return Malformed(f"answer for frame {payload[2]}, asked was {asked[2]}")
    return read(asked[1], payload[_HEAD:])


def _checked(payload: bytes) -> Failure | None:
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, SERVICE):
        return refusal
    if payload[0] != SERVICE + 0x40:
        return Malformed(f"answer {payload[0]:02X} is not for service 02")
    return None
