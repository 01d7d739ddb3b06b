"""Diagnostic trouble codes (SAE J2012) and what is kept beside them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motospect_desktop.domain.measurement import Measurement


STATUS_BITS = (  # ISO 14229-1, annex D.2
    (0x01, "test failed"),
    (0x02, "test failed this operation cycle"),
    (0x04, "pending"),
    (0x08, "confirmed"),
    (0x10, "test not completed since last clear"),
    (0x20, "test failed since last clear"),
    (0x40, "test not completed this operation cycle"),
    (0x80, "warning indicator requested"),
)


class DtcStatus(StrEnum):
    """Which service reported the code."""

    STORED = "stored"  # service 03
    PENDING = "pending"  # service 07
    PERMANENT = "permanent"  # service 0A


@dataclass(frozen=True, slots=True)
class Dtc:
    """A code of one control unit; ``text`` is empty when no generic description is known.

    A code read by UDS has the failure type behind it (``P0301-1C``) and its status byte (ISO
    14229-1, D.2) in ``status``; it may be in none of the three states, as when its test failed just
    now.
    """

    code: str
    states: tuple[DtcStatus, ...]
    text: str = ""
    status: int | None = None

    def status_words(self) -> tuple[str, ...]:
        """The names of the status bits that are set, the lowest first; none for other codes."""
        return tuple(word for bit, word in STATUS_BITS if (self.status or 0) & bit)


@dataclass(frozen=True, slots=True)
class FreezeFrame:
    """Values that a unit stored when ``dtc`` set (service 02, frame ``number``)."""

    number: int
    dtc: str
    values: tuple[tuple[str, Measurement], ...]  # (pid, value)
    problems: tuple[str, ...] = ()  # PIDs of the frame that could not be read, in words


@dataclass(frozen=True, slots=True)
class MonitorTest:
    """One on-board test result (service 06 on CAN): value and limits in ``unit``."""

    monitor_id: int
    monitor_name: str
    test_id: int
    test_name: str
    scaling_id: int
    value: float
    minimum: float
    maximum: float
    unit: str

    @property
    def passed(self) -> bool:
        """Whether the value lies within its limits, both included."""
        return self.minimum <= self.value <= self.maximum
