"""Messages cut into what travels on the bus: ISO 15765-2 frames, or ISO 9141-2 messages.

Written from the standards for sending only; nothing here reads what a tester received.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_SEPARATION_S = 0.001  # between consecutive frames of one unit
_FLOW_CONTROL_S = 0.003  # first frame, flow control, first consecutive frame
_TESTER_NODE = 0xF1


class Bus(StrEnum):
    """What the car has at its diagnostic socket; the value is the ELM327's protocol number."""

    CAN11 = "6"
    CAN29 = "7"
    KLINE = "3"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One unit's message, ``at_s`` after the request: ``address`` as on the bus (``7E8``)."""

    at_s: float
    address: str
    payload: bytes
    filler: int = 0x00


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame on the bus; on K-line ``data`` is the whole message with header and checksum."""

    at_s: float
    address: str
    data: bytes
    part: int = 0  # 0 for a single frame or the first one, then 1, 2, ...
    whole: bool = True  # it carries a whole message


def frames(bus: Bus, spoken: list[Spoken]) -> list[Frame]:
    """All frames in order of time; answers of several units interleave, as they do on a bus."""
    cut = _kline if bus is Bus.KLINE else _can
    return sorted((frame for one in spoken for frame in cut(one)), key=lambda frame: frame.at_s)


def _can(spoken: Spoken) -> list[Frame]:
    """ISO 15765-2: a single frame up to 7 bytes, else a first frame and consecutive frames."""
    payload, fill = spoken.payload, bytes((spoken.filler,))
    if len(payload) <= 7:
        data = (bytes((len(payload),)) + payload).ljust(8, fill)
        return [Frame(spoken.at_s, spoken.address, data)]
    head = (0x1000 | len(payload)).to_bytes(2, "big")
    cut = [Frame(spoken.at_s, spoken.address, head + payload[:6], whole=False)]
    at_s = spoken.at_s + _FLOW_CONTROL_S
    for number, start in enumerate(range(6, len(payload), 7), start=1):
        data = (bytes((0x20 | number % 16,)) + payload[start : start + 7]).ljust(8, fill)
        cut.append(Frame(at_s, spoken.address, data, part=number, whole=False))
        at_s += _SEPARATION_S
    return cut


def _kline(spoken: Spoken) -> list[Frame]:
    """ISO 9141-2: header 48 6B and the node, the payload, the sum of all bytes."""
    message = bytes((0x48, 0x6B, int(spoken.address, 16))) + spoken.payload
    return [Frame(spoken.at_s, spoken.address, message + bytes((sum(message) % 256,)))]


def response_address(bus: Bus, index: int, node: int) -> str:
    """What a tester sees as the sender."""
    if bus is Bus.CAN11:
        return f"{0x7E8 + index:03X}"
    return f"18DA{_TESTER_NODE:02X}{node:02X}" if bus is Bus.CAN29 else f"{node:02X}"


def request_address(bus: Bus, index: int, node: int) -> str:
    """Where a tester reaches this unit alone."""
    if bus is Bus.CAN11:
        return f"{0x7E0 + index:03X}"
    return f"18DA{node:02X}{_TESTER_NODE:02X}" if bus is Bus.CAN29 else f"{node:02X}"


def functional_address(bus: Bus) -> str:
    """Where a tester reaches all units."""
    return {Bus.CAN11: "7DF", Bus.CAN29: "18DB33F1", Bus.KLINE: "686AF1"}[bus]
