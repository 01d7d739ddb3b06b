"""One control unit: a request's bytes in, its answer's bytes out (SAE J1979 on ISO 15765-4).

A unit keeps silent on a functional request that it does not support (J1979, 6.2.4.4); asked
physically it refuses with 7F, or keeps silent where ``mute_unknown`` says so, as some do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from hardware.simulator import uds
from hardware.simulator.live import FROZEN, Encoder, supported
from hardware.simulator.memory import FreezeFrame, Memory, code_bytes
from hardware.simulator.monitor_results import Result, engine_results

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hardware.simulator.motion import Moment


class Nrc(IntEnum):
    """Negative response codes a J1979 unit uses."""

    SERVICE_NOT_SUPPORTED = 0x11
    INVALID_FORMAT = 0x12
    CONDITIONS_NOT_CORRECT = 0x22


_SILENT_WHEN_FUNCTIONAL = (Nrc.SERVICE_NOT_SUPPORTED, Nrc.INVALID_FORMAT)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a unit is called on each bus, and what it says of itself in service 09."""

    index: int  # 0 -> 7E0/7E8, 1 -> 7E1/7E9, ...
    node: int  # source address on 29-bit CAN and K-line
    filler: int  # unused bytes of its CAN frames
    name: str  # four characters at most, as in "ECM"
    long_name: str
    calibrations: tuple[str, ...]
    cvns: tuple[int, ...]
    vin: str | None = None


@dataclass(slots=True)
class Ecu:
    """A control unit with its tables and memory. One thread at a time."""

    identity: Identity
    pids: Mapping[int, Encoder]
    memory: Memory
    services: frozenset[int]
    in_use_counters: tuple[int, ...] = ()
    refuses: dict[int, int] = field(default_factory=dict)
    mute_unknown: bool = False
    unheard: frozenset[int] = frozenset()  # services that get no answer, not even a refusal
    silent: bool = False
    obd_on_uds: bool = False  # SAE J1979-2: services 01 to 0A do not exist in it
    session: uds.Session = field(default_factory=uds.Session)

    def answer(self, request: bytes, now: Moment, *, physical: bool) -> bytes | None:
        """The answer's payload, or None for silence; nothing in the unit changes."""
        if self.silent or not request or request[0] in self.unheard:
            return None
        service = request[0]
        if service in self.refuses:
            return bytes((0x7F, service, self.refuses[service]))
        handler = _HANDLERS.get(service)
        if handler is None or service not in self.services or self.obd_on_uds:
            said: bytes | Nrc = Nrc.SERVICE_NOT_SUPPORTED
        else:
            said = handler(self, request[1:], now)
        if isinstance(said, bytes):
            return bytes((service + 0x40,)) + said
        if said in _SILENT_WHEN_FUNCTIONAL and not physical:
            return None
        if said is Nrc.INVALID_FORMAT and self.mute_unknown:
            return None
        return bytes((0x7F, service, said))

    def information(self) -> dict[int, bytes]:
        """Service 09 on CAN: InfoType -> number of items and the items."""
        return vehicle_information(self)

    def monitor_results(self) -> dict[int, list[Result]]:
        """Service 06 results by MID; empty in a unit without that service."""
        return engine_results(self.memory) if 0x06 in self.services else {}


def _bitmaps(asked: bytes, numbers: set[int]) -> bytes | Nrc:
    """Several bitmaps in one answer; those that the unit does not have are left out."""
    answer = b""
    for base in asked:
        bitmap = supported(numbers, base)
        if bitmap is not None:
            answer += bytes((base,)) + bitmap
    return answer or Nrc.INVALID_FORMAT


def _live(ecu: Ecu, asked: bytes, now: Moment) -> bytes | Nrc:
    """Service 01: one to six PIDs, either all bitmaps or all values."""
    if not 1 <= len(asked) <= 6:
        return Nrc.INVALID_FORMAT
    bitmaps = [pid % 0x20 == 0 for pid in asked]
    if all(bitmaps):
        return _bitmaps(asked, set(ecu.pids))
    if any(bitmaps):
        return Nrc.INVALID_FORMAT
    answer = b"".join(
        bytes((pid,)) + ecu.pids[pid](now, ecu.memory) for pid in asked if pid in ecu.pids
    )
    return answer or Nrc.INVALID_FORMAT


def _frozen_value(pid: int, frame: FreezeFrame | None, ecu: Ecu) -> bytes | None:
    if pid == 0x02:
        return code_bytes(frame.code) if frame else b"\x00\x00"
    if pid == 0x00:
        return supported({0x02, *(FROZEN if frame else ())}, 0)
    if frame and pid in FROZEN:
        return ecu.pids[pid](frame.moment, ecu.memory)
    return None


def _freeze_frame(ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    """Service 02: one to three pairs of PID and frame number; only frame 00 exists."""
    if len(asked) not in {2, 4, 6}:
        return Nrc.INVALID_FORMAT
    answer = b""
    for pid, number in zip(asked[::2], asked[1::2], strict=True):
        value = _frozen_value(pid, ecu.memory.frame, ecu) if number == 0 else None
        if value is not None:
            answer += bytes((pid, number)) + value
    return answer or Nrc.INVALID_FORMAT


def _codes(codes: list[str], asked: bytes) -> bytes | Nrc:
    if asked:
        return Nrc.INVALID_FORMAT
    return bytes((len(codes),)) + b"".join(code_bytes(code) for code in codes)


def _clear(_ecu: Ecu, asked: bytes, now: Moment) -> bytes | Nrc:
    """Service 04; refused while the car moves. The clearing itself is ``Car.act``."""
    if asked:
        return Nrc.INVALID_FORMAT
    return Nrc.CONDITIONS_NOT_CORRECT if now.speed_kmh > 0 else b""


def _monitors(ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    """Service 06: up to six bitmaps, or the results of one MID."""
    results = ecu.monitor_results()
    if 1 <= len(asked) <= 6 and all(mid % 0x20 == 0 for mid in asked):
        return _bitmaps(asked, set(results))
    if len(asked) != 1 or asked[0] not in results:
        return Nrc.INVALID_FORMAT
    return b"".join(result.record(ecu.memory) for result in results[asked[0]])


def vehicle_information(ecu: Ecu) -> dict[int, bytes]:
    """Service 09 on CAN: InfoType -> number of items and the items."""
    identity = ecu.identity
    items: dict[int, bytes] = {}
    if identity.vin:
        items[0x02] = b"\x01" + identity.vin.encode("ascii")
    names = [name.encode("ascii").ljust(16, b"\x00") for name in identity.calibrations]
    items[0x04] = bytes((len(names),)) + b"".join(names)
    items[0x06] = bytes((len(identity.cvns),)) + b"".join(
        cvn.to_bytes(4, "big") for cvn in identity.cvns
    )
    if ecu.in_use_counters:
        items[0x08] = bytes((len(ecu.in_use_counters),)) + b"".join(
            counter.to_bytes(2, "big") for counter in ecu.in_use_counters
        )
    acronym = identity.name.encode("ascii").ljust(4, b"\x00")
    items[0x0A] = b"\x01" + acronym + b"-" + identity.long_name.encode("ascii").ljust(15, b"\x00")
    return items


def _information(ecu: Ecu, asked: bytes, _now: Moment) -> bytes | Nrc:
    """Service 09: up to six bitmaps, or one InfoType."""
    items = vehicle_information(ecu)
    if 1 <= len(asked) <= 6 and all(kind % 0x20 == 0 for kind in asked):
        return _bitmaps(asked, set(items))
    if len(asked) != 1 or asked[0] not in items:
        return Nrc.INVALID_FORMAT
    return asked + items[asked[0]]


_HANDLERS: dict[int, Callable[[Ecu, bytes, Moment], bytes | Nrc]] = {
    0x01: _live,
    0x02: _freeze_frame,
    0x03: lambda ecu, asked, _: _codes(ecu.memory.stored, asked),
    0x04: _clear,
    0x06: _monitors,
    0x07: lambda ecu, asked, _: _codes(ecu.memory.pending, asked),
    0x09: _information,
    0x0A: lambda ecu, asked, _: _codes(ecu.memory.permanent, asked),
}
