"""Who answered what: control unit by service, each with sign and word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import SERVICES, ServiceReport, services_shown
from motospect_desktop.reports import style
from motospect_desktop.reports.marks import (
    ABSENT,
    DONE,
    DOUBTFUL,
    FAILED,
    REFUSED,
    WAITING,
    Mark,
)
from motospect_desktop.reports.parts import Grid, heading, paragraph, unit_label
from motospect_desktop.reports.wording import (
    ANSWER_MEANINGS,
    ANSWER_WORDS,
    NBSP,
    NRC_WORDS,
    SERVICE_WORDS,
    Words,
)

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from motospect_desktop.domain.scan import EcuReport, Scan

ANSWER_SIGNS = {
    Answer.ANSWERED: DONE,
    Answer.REFUSED: REFUSED,
    Answer.SILENT: WAITING,
    Answer.MALFORMED: DOUBTFUL,
    Answer.BUS_ERROR: FAILED,
    Answer.NOT_ASKED: ABSENT,
}
_UNIT_WIDTH = 34 * mm  # neither "TCM-TransmisControl" nor a dense "malformed" is broken
_NOT_ASKED = ServiceReport(Answer.NOT_ASKED)


def service_report(ecu: EcuReport, service: str) -> ServiceReport:
    """How ``ecu`` met ``service``; what is not recorded was not asked."""
    return ecu.services.get(service, _NOT_ASKED)


def answer_text(report: ServiceReport, words: Words) -> str:
    """The word of the matrix, with the reason code of a refusal."""
    word = words(ANSWER_WORDS[report.answer])
    return word if report.nrc is None else f"{word} NRC{NBSP}{report.nrc:02X}"


def coverage(scan: Scan, words: Words) -> list[Flowable]:
    """Matrix, legend, and the reasons and notes that belong to it."""
    flow = heading(words("Who answered what"))
    if not scan.ecus:
        flow.append(paragraph(words("No control unit is part of this scan.")))
        return [*flow, *_remarks(scan, words)]
    services = services_shown(scan)
    dense = len(services) > len(SERVICES)  # the longest word must fit a column unbroken
    cell = style.CELL_DENSE if dense else style.CELL
    width = (style.WIDTH - _UNIT_WIDTH) / len(services)
    grid = Grid([_UNIT_WIDTH, *[width] * len(services)])
    grid.row(
        paragraph(words("Control unit"), style.HEAD),
        *(_title(service, words) for service in services),
    )
    grid.tint(0, style.RAISED)
    small = ("PADDING", (1, 0), (-1, -1), (0.4 if dense else 0.9) * mm)
    grid.look.append(("LEFTPADDING", *small[1:]))
    grid.look.append(("RIGHTPADDING", *small[1:]))
    for ecu in scan.ecus:
        reports = (service_report(ecu, service) for service in services)
        grid.row(
            paragraph(unit_label(ecu), style.CELL_STRONG),
            *(
                Mark(ANSWER_SIGNS[report.answer], paragraph(answer_text(report, words), cell))
                for report in reports
            ),
        )
    return [*flow, grid.table(), _legend(words), *_remarks(scan, words)]


def _title(service: str, words: Words) -> list[Flowable]:
    cell: list[Flowable] = [paragraph(service, style.STRONG)]
    if service in SERVICE_WORDS:
        cell.append(paragraph(words(SERVICE_WORDS[service]), style.HEAD))
    return cell


def _legend(words: Words) -> Flowable:
    grid = Grid([style.WIDTH / 2] * 2, head=0, lines=False)
    marks = [
        Mark(
            sign,
            paragraph(
                f"{words(ANSWER_WORDS[answer])}: {words(ANSWER_MEANINGS[answer])}", style.SMALL
            ),
        )
        for answer, sign in ANSWER_SIGNS.items()
    ]
    for left, right in zip(marks[::2], marks[1::2], strict=True):
        grid.row(left, right)
    grid.look += [
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5 * mm),
    ]
    return grid.table()


def _remarks(scan: Scan, words: Words) -> list[Flowable]:
    reports = [report for ecu in scan.ecus for report in ecu.services.values()]
    reasons = sorted({report.nrc for report in reports if report.nrc is not None})
    said = [f"NRC {nrc:02X}: {words(NRC_WORDS.get(nrc, 'meaning not known'))}" for nrc in reasons]
    said += [
        f"{unit_label(ecu)}, {service}: {report.note}"
        for ecu in scan.ecus
        for service, report in ecu.services.items()
        if report.note
    ]
    if scan.dropped:
        told = "Messages that belonged to no request and were not used: {count}"
        said.append(words(told, count=scan.dropped))
    return [paragraph(line, style.NOTE) for line in said]
