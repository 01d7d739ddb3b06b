"""Which messages belong to a request.

Sources: SAE J1979 for services 01-0A, ISO 14229-1 and ISO 14230-3 for the others.
Data lengths behind the identifier are the decoder's affair.
"""

from __future__ import annotations

from hardware.links.base import Defect, Reply
from hardware.links.framing import Broken, Message

_NEGATIVE = 0x7F
_POSITIVE_OFFSET = 0x40
# How many bytes behind the service a positive response repeats from its request.
_ECHOED = {0x05: 2, 0x10: 1, 0x12: 1, 0x1A: 1, 0x21: 1}
# Services that take several identifiers in one request, and the length of each.
_IDENTIFIER_LENGTH = {0x01: 1, 0x02: 2, 0x06: 1, 0x09: 1, 0x22: 2}
_READ_DTC_INFORMATION = 0x19
_SUPPRESS_POSITIVE_RESPONSE = 0x80


def answers(request: bytes, payload: bytes) -> bool:
    """Tell whether ``payload`` is a positive or negative response to ``request``.

    A negative response is exactly ``7F service code``. A positive one has the service + 0x40 and
    the identifier asked (with several asked, one of them comes first).
    """
    if payload[:1] == bytes([_NEGATIVE]):
        return len(payload) == 3 and payload[1:2] == request[:1]
    return any(payload.startswith(beginning) for beginning in _beginnings(request))


def may_answer(request: bytes, beginning: bytes) -> bool:
    """Tell whether a message of which only ``beginning`` is known could be an answer."""
    if beginning[:1] == bytes([_NEGATIVE]):
        return beginning[1:2] in {b"", request[:1]}
    return any(expected.startswith(beginning[: len(expected)]) for expected in _beginnings(request))


def judge(request: bytes, piece: Message | Broken) -> Reply | Defect | None:
    """What a message of a unit that was asked counts as; None when it answers another question."""
    if isinstance(piece, Broken):
        relevant = may_answer(request, piece.beginning)
        return Defect(piece.source or None, piece.reason, piece.raw) if relevant else None
    if answers(request, piece.payload):
        return Reply(piece.source, piece.payload, piece.raw)
    if may_answer(request, piece.payload):
        reason = f"an answer of {len(piece.payload)} bytes"
        return Defect(piece.source or None, reason, piece.raw)
    return None


def _beginnings(request: bytes) -> list[bytes]:
    """Every way in which a positive response to ``request`` may begin."""
    if not request or request[0] + _POSITIVE_OFFSET > 0xFF:
        return []
    service, asked = request[0], request[1:]
    head = bytes([service + _POSITIVE_OFFSET])
    if service == _READ_DTC_INFORMATION:
        return [head + bytes(byte & ~_SUPPRESS_POSITIVE_RESPONSE for byte in asked[:1])]
    width = _IDENTIFIER_LENGTH.get(service)
    if width is None or not asked:
        return [head + asked[: _ECHOED.get(service, 0)]]
    return [head + asked[at : at + width] for at in range(0, len(asked), width)]
