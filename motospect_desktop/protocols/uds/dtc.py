"""What a trouble code of three bytes and its status byte say.

Sources: SAE J2012-DA (two bytes as in J2012, the third is the failure type), ISO 14229-1 annex D.2
(the eight bits of the status, whose names stand in ``domain.dtc``).
"""

from __future__ import annotations

from dataclasses import dataclass

from motospect_desktop.protocols.obd2 import dtc as obd2_dtc
from motospect_desktop.protocols.uds.failure_types import FAILURE_TYPES

TEST_FAILED = 0x01
FAILED_THIS_CYCLE = 0x02
PENDING = 0x04
CONFIRMED = 0x08
NOT_COMPLETED_SINCE_CLEAR = 0x10
FAILED_SINCE_CLEAR = 0x20
NOT_COMPLETED_THIS_CYCLE = 0x40
WARNING_REQUESTED = 0x80

# A code of which none of these is set only waits for its test.
IS_FAULT = (
    TEST_FAILED | FAILED_THIS_CYCLE | PENDING | CONFIRMED | FAILED_SINCE_CLEAR | WARNING_REQUESTED
)


@dataclass(frozen=True, slots=True)
class UdsDtc:
    """One code of a unit: its three bytes as a number, its status byte, its severity if told."""

    number: int
    status: int
    severity: int | None = None

    @property
    def name(self) -> str:
        """``P0301-1C``: the code of SAE J2012 and the failure type in hex."""
        return name(self.number)

    def has(self, bits: int) -> bool:
        """Whether any of these status bits is set."""
        return bool(self.status & bits)


def name(number: int) -> str:
    """The code in the form of SAE J2012-DA; ``ValueError`` beyond three bytes."""
    three = number.to_bytes(3, "big")
    return f"{obd2_dtc.code(three[:2])}-{three[2]:02X}"


def number_of(text: str) -> int:
    """The three bytes of ``P0301-1C``; ``ValueError`` for any other text."""
    code, dash, failure_type = text.partition("-")
    if not dash or len(failure_type) != 2:
        raise ValueError(f"{text!r} is not a code such as P0301-1C")
    return int.from_bytes(obd2_dtc.encode(code) + bytes.fromhex(failure_type), "big")


def failure_type(text: str) -> str:
    """What the failure type of ``P0301-1C`` means; "" where there is none or it is not known."""
    _code, dash, digits = text.partition("-")
    return FAILURE_TYPES.get(int(digits, 16), "") if dash else ""
