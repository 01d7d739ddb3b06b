"""udsoncan's service codecs behind our outcomes.

udsoncan builds the requests and reads the layouts that ISO 14229-1 fixes. Its tolerance of zero
padding is switched off: a message arrives with its exact length (ISO 15765-2), so a byte too many
is damage. It is imported on first use, because it costs a twentieth of a second.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, TypeVar

from motospect_desktop.domain.outcome import Failure, Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import negative

if TYPE_CHECKING:
    from collections.abc import Callable

    from udsoncan.Response import Response

T = TypeVar("T")
_POSITIVE_OFFSET = 0x40


def failure_of(asked: bytes, payload: bytes) -> Failure | None:
    """Why ``payload`` is no positive response to the service of ``asked``; None when it is one."""
    if not asked:
        return Malformed("nothing was asked")
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, asked[0]):
        return refusal
    if payload[0] != asked[0] + _POSITIVE_OFFSET:
        return Malformed(f"answer {payload[0]:02X} is not for service {asked[0]:02X}")
    return None


def echo_failure(asked: bytes, payload: bytes, count: int = 1) -> Failure | None:
    """As ``failure_of``; also the ``count`` bytes behind the service must be those asked."""
    if failure := failure_of(asked, payload):
        return failure
    if payload[1 : 1 + count] != asked[1 : 1 + count]:
        told = payload[1 : 1 + count].hex().upper() or "nothing"
        return Malformed(f"answer for {told}, asked was {asked[1 : 1 + count].hex().upper()}")
    return None


def interpreted(payload: bytes, read: Callable[[Response], T]) -> Outcome[T]:
    """What ``read`` makes of udsoncan's response; whatever udsoncan rejects is ``Malformed``."""
    from udsoncan.exceptions import ConfigError, InvalidResponseException
    from udsoncan.Response import Response

    response = Response.from_payload(payload)
    if not response.valid:
        return Malformed(response.invalid_reason)
    try:
        return Value(read(response))
    except (InvalidResponseException, ConfigError, ValueError, IndexError, struct.error) as error:
        return Malformed(str(error))
