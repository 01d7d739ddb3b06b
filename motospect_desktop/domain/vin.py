"""Vehicle identification numbers (ISO 3779, 49 CFR 565)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class VinStatus(StrEnum):
    """What is known of a VIN that was typed or read."""

    VALID = "valid"  # shape right; check digit right where the market uses one
    CHECK_DIGIT_FAILED = "check_digit_failed"  # a warning: the market uses one and it differs
    MALFORMED = "malformed"  # length or alphabet wrong
    REFUSED = "refused"  # the car refused to tell it
    SILENT = "silent"  # no unit answered


@dataclass(frozen=True, slots=True)
class Vin:
    """A VIN and what can be said of it offline; empty strings and None mean unknown."""

    value: str
    status: VinStatus
    problem: str = ""  # why it is malformed or suspicious, in words, with the position
    wmi: str = ""
    manufacturer: str = ""
    country: str = ""
    region: str = ""
    model_year: int | None = None  # only where position 7 decides it (North America)
    year_candidates: tuple[int, ...] = ()
    check_digit_expected: str = ""
    check_digit_ok: bool | None = None  # None: cannot be computed
    ecu: str = ""  # which unit told it
