"""Service 04, clear: the codec only. Erasing also resets readiness, freeze frames and tests.

Format: SAE J1979 / ISO 15031-5, service 04.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Malformed, NoData, Outcome, Value
from motospect_desktop.protocols.obd2 import negative

REQUEST = b"\x04"


def decode(payload: bytes) -> Outcome[None]:
    """``44`` means that the unit cleared; ``7F 04 22`` that its conditions were not met."""
    if not payload:
        return NoData()
    if refusal := negative.parse(payload, 0x04):
        return refusal
    if payload != b"\x44":
        return Malformed(f"{payload.hex().upper()} is not 44")
    return Value(None)
