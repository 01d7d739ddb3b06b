"""Negative responses: ``7F``, the refused service, the reason.

Format and reasons: ISO 14229-1:2020, clause 8.7 and table A.1; SAE J1979 / ISO 15031-5 use a
part of the same table. Codes that are not in the table keep their number.
"""

from __future__ import annotations

from motospect_desktop.domain.outcome import Negative

SERVICE = 0x7F

NRC_NAMES: dict[int, str] = {
    0x10: "general reject",
    0x11: "service not supported",
    0x12: "sub-function not supported",
    0x13: "incorrect message length or invalid format",
    0x14: "response too long",
    0x21: "busy, repeat the request",
    0x22: "conditions not correct",
    0x24: "request sequence error",
    0x25: "no response from a sub-network component",
    0x26: "a failure prevents the requested action",
    0x31: "request out of range",
    0x33: "security access denied",
    0x34: "authentication required",
    0x35: "invalid key",
    0x36: "exceeded number of attempts",
    0x37: "required time delay not expired",
    0x38: "secure data transmission required",
    0x39: "secure data transmission not allowed",
    0x3A: "secure data verification failed",
    0x50: "certificate invalid, validity period",
    0x51: "certificate invalid, signature",
    0x52: "certificate invalid, chain of trust",
    0x53: "certificate invalid, type",
    0x54: "certificate invalid, format",
    0x55: "certificate invalid, content",
    0x56: "certificate invalid, scope",
    0x57: "certificate invalid, revoked",
    0x58: "ownership verification failed",
    0x59: "challenge calculation failed",
    0x5A: "setting access rights failed",
    0x5B: "session key creation or derivation failed",
    0x5C: "configuration data usage failed",
    0x5D: "de-authentication failed",
    0x70: "upload or download not accepted",
    0x71: "transfer of data suspended",
    0x72: "general programming failure",
    0x73: "wrong block sequence counter",
    0x78: "request received, response pending",
    0x7E: "sub-function not supported in the active session",
    0x7F: "service not supported in the active session",
    0x81: "engine speed too high",
    0x82: "engine speed too low",
    0x83: "engine is running",
    0x84: "engine is not running",
    0x85: "engine run time too low",
    0x86: "temperature too high",
    0x87: "temperature too low",
    0x88: "vehicle speed too high",
    0x89: "vehicle speed too low",
    0x8A: "throttle or pedal too high",
    0x8B: "throttle or pedal too low",
    0x8C: "transmission is not in neutral",
    0x8D: "transmission is not in gear",
    0x8F: "brake is not applied",
    0x90: "shifter lever is not in park",
    0x91: "torque converter clutch is locked",
    0x92: "voltage too high",
    0x93: "voltage too low",
    0x94: "resource temporarily not available",
}


def parse(payload: bytes, service: int) -> Negative | None:
    """The refusal of ``service`` in ``payload``; None when it is anything else.

    A refusal of another service is not an answer to this request, so it is None as well.
    """
    if len(payload) == 3 and payload[0] == SERVICE and payload[1] == service:
        return Negative(service, payload[2])
    return None


def name(nrc: int) -> str:
    """The reason in plain words; ``unknown reason`` where the table has none."""
    return NRC_NAMES.get(nrc, "unknown reason")
