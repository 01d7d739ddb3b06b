"""The same unit before CAN (K-line, J1850): one PID a request, three codes or four bytes a message.

SAE J1979 for buses without a transport layer: long answers are several messages that carry their
own number; services 06 (by MID) and 0A exist on CAN only. What a unit does not support, it does
not answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.simulator.ecu import Ecu, vehicle_information
from hardware.simulator.live import supported
from hardware.simulator.memory import code_bytes

if TYPE_CHECKING:
    from hardware.simulator.motion import Moment

_COUNT_OF = {0x01: 0x02, 0x03: 0x04, 0x05: 0x06}  # InfoType of a message count -> of its items


def kline_answers(ecu: Ecu, request: bytes, now: Moment) -> list[bytes]:
    """The payloads of one unit's messages, without header and check byte; empty for silence."""
    if ecu.silent or not request or request[0] not in ecu.services - ecu.unheard:
        return []
    service, asked = request[0], request[1:]
    if service in {0x03, 0x07}:
        memory = ecu.memory
        return _triples(service, memory.stored if service == 0x03 else memory.pending, asked)
    if service == 0x09:
        return _information(ecu, asked)
    length = {0x01: 1, 0x02: 2, 0x04: 0}.get(service)
    if length != len(asked):
        return []
    said = ecu.answer(request, now, physical=False)
    return [] if said is None else [said]


def _triples(service: int, codes: list[str], asked: bytes) -> list[bytes]:
    """Three codes a message, 0000 where there are fewer; one message when there is none."""
    if asked:
        return []
    data = b"".join(code_bytes(code) for code in codes)
    messages = [data[i : i + 6] for i in range(0, len(data), 6)] or [b""]
    return [bytes((service + 0x40,)) + part.ljust(6, b"\x00") for part in messages]


def _information(ecu: Ecu, asked: bytes) -> list[bytes]:
    if len(asked) != 1:
        return []
    kind = asked[0]
    items = {
        number: item[1:].rjust(20, b"\x00") if number == 0x02 else item[1:]
        for number, item in vehicle_information(ecu).items()
        if number in _COUNT_OF.values()
    }
    if kind == 0x00:
        counts = {count for count, of in _COUNT_OF.items() if of in items}
        return [b"\x49\x00\x01" + (supported(counts | set(items), 0) or b"")]
    if kind in _COUNT_OF and _COUNT_OF[kind] in items:
        return [bytes((0x49, kind, len(items[_COUNT_OF[kind]]) // 4))]
    item = items.get(kind, b"")
    return [bytes((0x49, kind, 1 + i // 4)) + item[i : i + 4] for i in range(0, len(item), 4)]
