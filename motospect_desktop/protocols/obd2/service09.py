"""Service 09: VIN, calibration ids and verification numbers, unit name, in-use counters.

Format: SAE J1979 / ISO 15031-5, service 09. On CAN one message: info type, number of data items,
items. On K-line and J1850 several messages: info type, message number from 1, four bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from motospect_desktop.domain.outcome import Failure, Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import bitmap, negative

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Rows = tuple[tuple[str, str], ...]
_T = TypeVar("_T")

_SERVICE = 0x09
_ANSWER = 0x49
VIN = 0x02
CALIBRATION_ID = 0x04
CVN = 0x06
SPARK_COUNTERS = 0x08
ECU_NAME = 0x0A
COMPRESSION_COUNTERS = 0x0B

# Bytes of one item; the VIN has three bytes of padding in front on K-line and J1850.
ITEM_BYTES = {VIN: 17, CALIBRATION_ID: 16, CVN: 4, SPARK_COUNTERS: 2, ECU_NAME: 20}
ITEM_BYTES[COMPRESSION_COUNTERS] = ITEM_BYTES[SPARK_COUNTERS]
_VIN_MESSAGES = 5
_MESSAGE_COUNTS = {
    0x01: "VIN",
    0x03: "calibration ID",
    0x05: "calibration verification number",
    0x07: "in-use counter",
    0x09: "ECU name",
}


def _pairs(*monitors: str) -> tuple[str, ...]:
    pairs = ((m.replace("*", "COMP"), m.replace("*", "COND")) for m in monitors)
    return ("OBDCOND", "IGNCNTR", *(name for pair in pairs for name in pair))


# COMP counts completed tests, COND the drives in which the test could have run.
COUNTER_NAMES = {
    SPARK_COUNTERS: _pairs(
        *("CAT*1", "CAT*2", "O2S*1", "O2S*2", "EGR*", "AIR*", "EVAP*"),
        *("SO2S*1", "SO2S*2", "AFRI*1", "AFRI*2", "PF*1", "PF*2"),
    ),
    COMPRESSION_COUNTERS: _pairs(
        *("HCCAT*", "NCAT*", "NADS*", "PM*", "EGS*", "EGR*", "BP*", "FUEL*")
    ),
}


def supported(payload: bytes) -> Outcome[frozenset[int]]:
    """The info types that the unit names in its answer to 09 00 (either layout)."""
    if failure := _failure((payload,)):
        return failure
    data = payload[1:]
    if len(data) == 6 and data[1] == 1:  # K-line and J1850 put the message number in between
        data = data[:1] + data[2:]
    return bitmap.decode(data)


def decode_vin(payloads: Sequence[bytes], *, can: bool) -> Outcome[str]:
    """The 17 characters that one unit stores; only leading 00 is padding.

    Whether they make a VIN is for ``protocols.vin`` to say.
    """
    data = _data(VIN, payloads, can=can)
    if not isinstance(data, Value):
        return data
    if not can and len(payloads) != _VIN_MESSAGES:
        return Malformed(f"a VIN comes in {_VIN_MESSAGES} messages, here are {len(payloads)}")
    text = data.data.lstrip(b"\x00")
    if not text:
        return Malformed("the unit holds no VIN: all its bytes are 00")
    if len(text) != ITEM_BYTES[VIN]:
        return Malformed(f"a VIN has 17 characters, the unit sent {len(text)}")
    for position, byte in enumerate(text, 1):
        if not chr(byte).isalnum() or byte > 0x7F:
            return Malformed(f"byte {byte:02X} at position {position} of the VIN is no letter")
    return Value(text.decode("ascii"))


def calibration_ids(payloads: Sequence[bytes], *, can: bool) -> Outcome[tuple[str, ...]]:
    """Calibration ids without their padding; an empty place stays an empty text."""
    items = _items(CALIBRATION_ID, payloads, can=can)
    return items if not isinstance(items, Value) else Value(tuple(map(_text, items.data)))


def cvns(payloads: Sequence[bytes], *, can: bool) -> Outcome[tuple[str, ...]]:
    """Calibration verification numbers as eight hex digits, in the order of the calibrations."""
    items = _items(CVN, payloads, can=can)
    if not isinstance(items, Value):
        return items
    return Value(tuple(item.hex().upper() for item in items.data))


def ecu_name(payloads: Sequence[bytes], *, can: bool) -> Outcome[str]:
    """Acronym and name of the unit, e.g. ``ECM-EngineControl``."""
    items = _items(ECU_NAME, payloads, can=can)
    if not isinstance(items, Value):
        return items
    if len(items.data) != 1:
        return Malformed(f"a unit has one name, this one sent {len(items.data)}")
    return Value(_text(items.data[0]))


def in_use_counters(
    payloads: Sequence[bytes], *, can: bool
) -> Outcome[tuple[tuple[str, int], ...]]:
    """In-use performance counters by their standard names (info type 08 or 0B)."""
    kind = payloads[0][1] if payloads and len(payloads[0]) > 1 else SPARK_COUNTERS
    if kind not in COUNTER_NAMES and not _failure(payloads):
        return Malformed(f"info type {kind:02X} holds no in-use counters")
    items = _items(kind, payloads, can=can)
    if not isinstance(items, Value):
        return items
    names = COUNTER_NAMES[kind]
    if len(items.data) > len(names):
        return Malformed(f"{len(items.data)} counters, the standard names {len(names)}")
    counts = (int.from_bytes(item, "big") for item in items.data)
    return Value(tuple(zip(names, counts, strict=False)))


def decode(request: bytes, payload: bytes, *, can: bool = True) -> Outcome[Rows]:
    """One message in words: rows of name and value (see ``decode_messages``)."""
    return decode_messages(request, (payload,), can=can)


def decode_messages(request: bytes, payloads: Sequence[bytes], *, can: bool) -> Outcome[Rows]:
    """All of one unit's messages to one request in words: rows of name and value."""
    if len(request) != 2 or request[0] != _SERVICE:
        return Malformed(f"request {request.hex().upper()} is not 09 and an info type")
    if failure := _failure(payloads):
        return failure
    kind = request[1]
    if any(payload[1:2] != request[1:] for payload in payloads):
        return Malformed(f"an answer is not for info type {kind:02X}")
    if kind % bitmap.SPAN == 0 or kind in _MESSAGE_COUNTS:
        return _single_rows(kind, payloads)
    return _item_rows(kind, payloads, can=can)


def _item_rows(kind: int, payloads: Sequence[bytes], *, can: bool) -> Outcome[Rows]:
    match kind:
        case 0x02:
            return _rows(decode_vin(payloads, can=can), lambda vin: (("VIN", vin),))
        case 0x04:
            return _rows(calibration_ids(payloads, can=can), _numbered("Calibration ID"))
        case 0x06:
            return _rows(cvns(payloads, can=can), _numbered("Calibration verification number"))
        case 0x0A:
            return _rows(ecu_name(payloads, can=can), lambda name: (("ECU name", name),))
        case 0x08 | 0x0B:
            return _rows(in_use_counters(payloads, can=can), _counter_rows)
        case _:
            return Malformed(f"info type {kind:02X} is not known to this program")


def _rows(outcome: Outcome[_T], rows: Callable[[_T], Rows]) -> Outcome[Rows]:
    return Value(rows(outcome.data)) if isinstance(outcome, Value) else outcome


def _supported_rows(ids: frozenset[int]) -> Rows:
    return (("Supported info types", ", ".join(f"{n:02X}" for n in sorted(ids))),)


def _counter_rows(counters: tuple[tuple[str, int], ...]) -> Rows:
    return tuple((name, str(count)) for name, count in counters)


def _numbered(what: str) -> Callable[[tuple[str, ...]], Rows]:
    return lambda texts: tuple((f"{what} {n}", text) for n, text in enumerate(texts, 1))


def _single_rows(kind: int, payloads: Sequence[bytes]) -> Outcome[Rows]:
    if len(payloads) != 1:
        return Malformed(f"{len(payloads)} messages to info type {kind:02X}, there is one")
    if kind % bitmap.SPAN == 0:
        return _rows(supported(payloads[0]), _supported_rows)
    if len(payloads[0]) != 3:
        return Malformed("a message count is one byte")
    return Value(((f"Messages of {_MESSAGE_COUNTS[kind]}", str(payloads[0][2])),))


def _failure(payloads: Sequence[bytes]) -> Failure | None:
    if not any(payloads):
        return NoData()
    for payload in payloads:
        if refusal := negative.parse(payload, _SERVICE):
            return refusal
        if payload[:1] != bytes((_ANSWER,)):
            return Malformed(f"{payload[:1].hex().upper() or 'an empty answer'} is not 49")
    return None


def _data(kind: int, payloads: Sequence[bytes], *, can: bool) -> Outcome[bytes]:
    """The item bytes behind the headings, which must be of this info type and in order."""
    if failure := _failure(payloads):
        return failure
    if any(len(payload) < 3 or payload[1] != kind for payload in payloads):
        return Malformed(f"an answer is too short or not for info type {kind:02X}")
    if can:
        if len(payloads) != 1:
            return Malformed(f"{len(payloads)} answers of one unit, on CAN there is one")
        return _counted(kind, payloads[0])
    numbers = [payload[2] for payload in payloads]
    if numbers != list(range(1, len(numbers) + 1)) or any(len(p) != 7 for p in payloads):
        return Malformed(f"messages {numbers} are not 1, 2, ... with four bytes each")
    return Value(b"".join(payload[3:] for payload in payloads))


def _counted(kind: int, payload: bytes) -> Outcome[bytes]:
    expected = payload[2] * ITEM_BYTES[kind]
    if payload[2] == 0 or (kind == VIN and payload[2] != 1):
        return Malformed(f"{payload[2]} items of info type {kind:02X}")
    if len(payload) - 3 != expected:
        return Malformed(f"{payload[2]} items are {expected} bytes, here are {len(payload) - 3}")
    return Value(payload[3:])


def _items(kind: int, payloads: Sequence[bytes], *, can: bool) -> Outcome[list[bytes]]:
    data = _data(kind, payloads, can=can)
    if not isinstance(data, Value):
        return data
    size = ITEM_BYTES[kind]
    if len(data.data) % size:
        return Malformed(f"{len(data.data)} bytes are not whole items of {size} bytes")
    return Value([data.data[at : at + size] for at in range(0, len(data.data), size)])


def _text(item: bytes) -> str:
    r"""Characters without padding (00); a byte that is no character shows as ``\x8F``."""
    shown = (chr(b) if 0x20 <= b < 0x7F else f"\\x{b:02X}" for b in item if b)
    return "".join(shown).strip()
