"""Messages cut into what travels on the bus: ISO 15765-2 frames, or one message as it is.

Written from the standards for sending only; nothing here reads what a tester received. Headers and
check bytes of the buses before CAN: ISO 9141-2, ISO 14230-2 clause 4, SAE J1850, SAE J2178-1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_TESTER_NODE = 0xF1
_KWP_LONGEST_SHORT = 63  # bytes that the format byte can count


class Bus(StrEnum):
    """What the car has at its diagnostic socket; the value is the ELM327's protocol number."""

    CAN11 = "6"
    CAN29 = "7"
    KLINE = "3"  # ISO 9141-2
    KWP = "5"  # ISO 14230-4 on K-line, woken by the fast initialisation
    KWP_SLOW = "4"  # the same, woken at 5 baud
    VPW = "2"  # SAE J1850, 10.4 kbit/s
    PWM = "1"  # SAE J1850, 41.6 kbit/s

    @property
    def can(self) -> bool:
        """Frames of eight bytes rather than messages with a header."""
        return self in {Bus.CAN11, Bus.CAN29}

    @property
    def kwp(self) -> bool:
        """ISO 14230: K-line where a unit can be addressed and may refuse."""
        return self in {Bus.KWP, Bus.KWP_SLOW}


@dataclass(frozen=True, slots=True)
class Spoken:
    """One unit's message, ``at_s`` after the request: ``address`` as on the bus (``7E8``)."""

    at_s: float
    address: str
    payload: bytes
    filler: int = 0x00


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame on the bus; else ``data`` is the whole message with header and check byte."""

    at_s: float
    address: str
    data: bytes
    part: int = 0  # 0 for a single frame or the first one, then 1, 2, ...
    whole: bool = True  # it carries a whole message


def frames(
    bus: Bus, spoken: list[Spoken], *, flow_s: float = 0.003, separation_s: float = 0.001
) -> list[Frame]:
    """All frames in order of time; answers of several units interleave, as they do on a bus.

    ``flow_s`` lies behind a first frame, ``separation_s`` between consecutive frames of one unit.
    """
    cut = [
        frame
        for one in spoken
        for frame in (_can(one, flow_s, separation_s) if bus.can else _message(bus, one))
    ]
    return sorted(cut, key=lambda frame: frame.at_s)


def _can(spoken: Spoken, flow_s: float, separation_s: float) -> list[Frame]:
    """ISO 15765-2: a single frame up to 7 bytes, else a first frame and consecutive frames."""
    payload, fill = spoken.payload, bytes((spoken.filler,))
    if len(payload) <= 7:
        data = (bytes((len(payload),)) + payload).ljust(8, fill)
        return [Frame(spoken.at_s, spoken.address, data)]
    head = (0x1000 | len(payload)).to_bytes(2, "big")
    cut = [Frame(spoken.at_s, spoken.address, head + payload[:6], whole=False)]
    at_s = spoken.at_s + flow_s
    for number, start in enumerate(range(6, len(payload), 7), start=1):
        data = (bytes((0x20 | number % 16,)) + payload[start : start + 7]).ljust(8, fill)
        cut.append(Frame(at_s, spoken.address, data, part=number, whole=False))
        at_s += separation_s
    return cut


def _message(bus: Bus, spoken: Spoken) -> list[Frame]:
    """Three header bytes (four before a long message of ISO 14230), the payload, a check byte."""
    node, length = int(spoken.address, 16), len(spoken.payload)
    if not bus.kwp:
        header = bytes((0x41 if bus is Bus.PWM else 0x48, 0x6B, node))
    elif length <= _KWP_LONGEST_SHORT:
        header = bytes((0x80 | length, _TESTER_NODE, node))
    else:
        header = bytes((0x80, _TESTER_NODE, node, length))
    message = header + spoken.payload
    check = _crc(message) if bus in {Bus.VPW, Bus.PWM} else sum(message) % 256
    return [Frame(spoken.at_s, spoken.address, message + bytes((check,)))]


def bare(bus: Bus, message: bytes) -> bytes:
    """A message of ``_message`` without its header and check byte."""
    long = bus.kwp and message[0] == 0x80
    return message[4 if long else 3 : -1]


def _crc(message: bytes) -> int:
    """SAE J1850: the remainder of division by x^8+x^4+x^3+x^2+1, set to ones, complemented."""
    remainder = int.from_bytes(message, "big") << 8 ^ 0xFF << 8 * len(message)
    for place in range(8 * len(message) + 7, 7, -1):
        if remainder >> place & 1:
            remainder ^= 0x11D << place - 8
    return remainder ^ 0xFF


def response_address(bus: Bus, index: int, node: int) -> str:
    """What a tester sees as the sender."""
    if bus is Bus.CAN11:
        return f"{0x7E8 + index:03X}"
    return f"18DA{_TESTER_NODE:02X}{node:02X}" if bus is Bus.CAN29 else f"{node:02X}"


def request_address(bus: Bus, index: int, node: int) -> str:
    """Where a tester reaches this unit alone; nowhere ("") on ISO 9141-2 and J1850."""
    if bus is Bus.CAN11:
        return f"{0x7E0 + index:03X}"
    if bus is Bus.CAN29:
        return f"18DA{node:02X}{_TESTER_NODE:02X}"
    return f"81{node:02X}{_TESTER_NODE:02X}" if bus.kwp else ""


def functional_address(bus: Bus) -> str:
    """Where a tester reaches all units."""
    if bus.kwp:
        return "C133F1"
    return {Bus.CAN11: "7DF", Bus.CAN29: "18DB33F1", Bus.PWM: "616AF1"}.get(bus, "686AF1")
