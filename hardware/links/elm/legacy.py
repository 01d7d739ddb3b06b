"""One line, one message: the buses before CAN, as an adapter prints them with headers on.

Sources: ISO 9141-2 and ISO 14230-2 (1999) clause 4 for format byte, length and checksum; SAE J1850
for the cyclic redundancy check.
"""

from __future__ import annotations

from hardware.links.base import Framing
from hardware.links.framing import Broken, Message

_HEADER_BYTES = 3
_J1850_LONGEST = 12  # header and check byte included
_CARB_MODE, _PHYSICAL, _FUNCTIONAL = 0b01, 0b10, 0b11  # the two upper bits of the format byte


def checksum(data: bytes) -> int:
    """Sum modulo 256 (ISO 9141-2, ISO 14230-2)."""
    return sum(data) & 0xFF


def crc(data: bytes) -> int:
    """CRC-8 of SAE J1850: polynomial 1D, begun with FF, inverted at the end."""
    register = 0xFF
    for byte in data:
        register ^= byte
        for _ in range(8):
            register = (register << 1 ^ (0x1D if register & 0x80 else 0)) & 0xFF
    return register ^ 0xFF


def read_message(data: bytes, framing: Framing, raw: str) -> Message | Broken:
    """Take header and check byte off one message of a K-line or J1850 bus."""
    if len(data) < _HEADER_BYTES + 2:
        return Broken(None, f"only {len(data)} bytes", (raw,))
    source = f"{data[2]:02X}"
    check = crc(data[:-1]) if framing is Framing.J1850 else checksum(data[:-1])
    if check != data[-1]:
        reason = f"check byte {data[-1]:02X} instead of {check:02X}"
        return Broken(source, reason, (raw,))
    if framing is Framing.J1850:
        reason, header = "", _HEADER_BYTES
        if len(data) > _J1850_LONGEST:
            reason = "longer than J1850 allows"
    else:
        reason, header = _kline_format(data)
    if reason:
        return Broken(source, reason, (raw,))
    return Message(source, data[header:-1], (raw,))


def verified(data: bytes) -> bool:
    """Tell whether ``data`` has the shape of a legacy response and a right check byte.

    A response goes to the functional address 6B (ISO 9141-2, SAE J1850) or to the tester F1.
    """
    return _has_shape(data) and data[-1] in {crc(data[:-1]), checksum(data[:-1])}


def guess_framing(data: bytes) -> Framing | None:
    """Tell which bus a line comes from when nobody says; None when it looks like none of them."""
    if not _has_shape(data):
        return None
    is_sum, is_crc = data[-1] == checksum(data[:-1]), data[-1] == crc(data[:-1])
    if is_sum or is_crc:
        return Framing.KLINE if is_sum else Framing.J1850
    return Framing.KLINE if data[0] >> 6 in {_PHYSICAL, _FUNCTIONAL} else Framing.J1850


def _has_shape(data: bytes) -> bool:
    return len(data) >= _HEADER_BYTES + 2 and data[1] in {0x6B, 0xF1}


def _kline_format(data: bytes) -> tuple[str, int]:
    """What is wrong with the format byte ("" = nothing), and how long the header is."""
    mode, length, header = data[0] >> 6, data[0] & 0x3F, _HEADER_BYTES
    if mode == _CARB_MODE:
        return "", header
    if mode not in {_PHYSICAL, _FUNCTIONAL}:
        return f"format byte {data[0]:02X} without addresses", header
    if length == 0:
        length, header = data[_HEADER_BYTES], _HEADER_BYTES + 1
    there = len(data) - header - 1
    return ("" if there == length else f"{there} bytes where {length} were announced"), header
