"""A scan as the bytes of a PDF; loads reportlab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.reports.codes import codes
from motospect_desktop.reports.coverage import coverage
from motospect_desktop.reports.data import identification, live_values, raw_replies
from motospect_desktop.reports.emissions import monitor_tests, readiness
from motospect_desktop.reports.front import front
from motospect_desktop.reports.job import Section
from motospect_desktop.reports.sheet import lay_out
from motospect_desktop.reports.style import register_fonts

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.reports.job import Job

_PARTS = {
    Section.CODES: codes,
    Section.READINESS: readiness,
    Section.MONITOR_TESTS: monitor_tests,
    Section.IDENTIFICATION: identification,
    Section.LIVE: live_values,
    Section.RAW: raw_replies,
}


def render(job: Job, fonts: Path) -> bytes:
    """The PDF of ``job``. Raises ``OSError`` or ``TTFError`` when the fonts cannot be read."""
    register_fonts(fonts)
    story = [*front(job), *coverage(job.scan, job.words)]
    for section, part in _PARTS.items():
        if section in job.sections:
            story += part(job.scan, job.words)
    return lay_out(story, job)
