"""One printing of a scan: what is printed, when, for whom, and which parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from motospect_desktop.domain.scan_document import digest
from motospect_desktop.reports.wording import moment

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.domain.settings import Shop
    from motospect_desktop.reports.wording import Words

PRODUCT = "MOTOSPECT Desktop"


class Section(StrEnum):
    """A part that may be left out of a print; the rest is always printed."""

    CODES = "codes"
    READINESS = "readiness"
    MONITOR_TESTS = "monitor_tests"
    IDENTIFICATION = "identification"
    LIVE = "live"
    RAW = "raw"


SECTION_TITLES = {
    Section.CODES: "Trouble codes",
    Section.READINESS: "Readiness monitors",
    Section.MONITOR_TESTS: "Monitor test results (service 06)",
    Section.IDENTIFICATION: "Software and counters",
    Section.LIVE: "Live values at the time of the scan",
    Section.RAW: "Replies as received",
}


@dataclass(frozen=True, slots=True)
class Job:
    """One printing; ``payload`` is what the QR code says."""

    scan: Scan
    payload: str
    printed_at: datetime
    words: Words
    sections: Collection[Section]
    demo: bool
    shop: Shop

    def local(self, when: datetime) -> str:
        """``when`` in the time zone of the printing."""
        return moment(when.astimezone(self.printed_at.tzinfo))


def qr_payload(scan: Scan) -> str:
    """Which scan this is, and the SHA-256 of its canonical JSON.

    Raises ``ValueError`` for a scan that has no canonical JSON (NaN, infinity, naive time).
    """
    return f"motospect:scan/{scan.id}#sha256={digest(scan)}"
