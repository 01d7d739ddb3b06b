"""Failure type bytes of three-byte trouble codes, as publicly documented of SAE J2012-DA.

Type 00 says nothing more than the code itself, so it has no entry. The list holds what public
sources agree on; other types keep their number.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FAILURE_TYPES: Mapping[int, str] = MappingProxyType({
    0x01: "general electrical failure",
    0x02: "general signal failure",
    0x03: "frequency or pulse width failure",
    0x04: "system internal failure",
    0x05: "system programming failure",
    0x06: "algorithm based failure",
    0x07: "mechanical failure",
    0x08: "bus signal or message failure",
    0x09: "component failure",
    0x11: "circuit short to ground",
    0x12: "circuit short to battery",
    0x13: "circuit open",
    0x14: "circuit short to ground or open",
    0x15: "circuit short to battery or open",
    0x16: "circuit voltage below threshold",
    0x17: "circuit voltage above threshold",
    0x18: "circuit current below threshold",
    0x19: "circuit current above threshold",
    0x1A: "circuit resistance below threshold",
    0x1B: "circuit resistance above threshold",
    0x1C: "circuit voltage out of range",
    0x1D: "circuit current out of range",
    0x1E: "circuit resistance out of range",
    0x1F: "circuit intermittent",
    0x21: "signal amplitude below minimum",
    0x22: "signal amplitude above maximum",
    0x23: "signal stuck low",
    0x24: "signal stuck high",
    0x25: "signal shape or waveform failure",
    0x26: "signal rate of change below threshold",
    0x27: "signal rate of change above threshold",
    0x28: "signal bias level out of range or zero adjustment failure",
    0x29: "signal invalid",
    0x2F: "signal erratic",
    0x31: "no signal",
    0x32: "signal low time below minimum",
    0x33: "signal low time above maximum",
    0x34: "signal high time below minimum",
    0x35: "signal high time above maximum",
    0x36: "signal frequency too low",
    0x37: "signal frequency too high",
    0x38: "signal frequency incorrect",
    0x41: "general checksum failure",
    0x42: "general memory failure",
    0x43: "special memory failure",
    0x44: "data memory failure",
    0x45: "program memory failure",
    0x46: "calibration or parameter memory failure",
    0x47: "watchdog or safety microcontroller failure",
    0x48: "supervision software failure",
    0x49: "internal electronic failure",
    0x4A: "incorrect component installed",
    0x4B: "over temperature",
    0x51: "not programmed",
    0x52: "not activated",
    0x53: "deactivated",
    0x54: "missing calibration",
    0x55: "not configured",
    0x61: "signal calculation failure",
    0x62: "signal compare failure",
    0x63: "circuit or component protection time-out",
    0x64: "signal plausibility failure",
    0x65: "signal has too few transitions or events",
    0x66: "signal has too many transitions or events",
})  # fmt: skip
