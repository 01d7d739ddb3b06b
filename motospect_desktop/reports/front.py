"""The first page: title and QR code, vehicle and scan, summary."""

from __future__ import annotations

from io import BytesIO
from textwrap import shorten
from typing import TYPE_CHECKING

from PIL import Image as Picture
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, Spacer, Table

from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.reports import style
from motospect_desktop.reports.job import PRODUCT, SECTION_TITLES, Section
from motospect_desktop.reports.marks import DONE, DOUBTFUL, WAITING, Chips, Mark, Qr
from motospect_desktop.reports.parts import Cell, Grid, heading, paragraph
from motospect_desktop.reports.wording import NOT_REPORTED, VIN_WORDS, Words

if TYPE_CHECKING:
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.domain.settings import Shop
    from motospect_desktop.reports.job import Job

_QR_SIDE = 30 * mm
_LOGO = (60 * mm, 16 * mm)  # at most
_FLUSH = [
    ("FONTNAME", (0, 0), (-1, -1), style.SANS),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]


def front(job: Job) -> list[Flowable]:
    """Title block, facts and summary."""
    return [_title(job), Spacer(0, 4 * mm), _facts(job), *_summary(job)]


def _title(job: Job) -> Table:
    words, scan = job.words, job.scan
    left: list[Flowable] = [
        *_shop(job.shop),
        paragraph(words("Vehicle diagnostic report"), style.TITLE),
        Spacer(0, 1 * mm),
        paragraph(f"{words('Scan {id}', id=scan.id[:8])}  ·  {job.local(scan.started_at)}"),
    ]
    if job.demo:
        demo = words("Demonstration: simulated car, not a real vehicle.")
        left += [
            Spacer(0, 2 * mm),
            Chips([(words("DEMO"), style.DEMO)]),
            paragraph(demo, style.SMALL),
        ]
    widths = [style.WIDTH - 34 * mm - _QR_SIDE, 34 * mm, _QR_SIDE]
    return Table(
        [[left, paragraph(job.payload, style.PAYLOAD), Qr(job.payload, _QR_SIDE)]],
        colWidths=widths,
        style=[
            ("VALIGN", (0, 0), (0, 0), "TOP"),
            ("VALIGN", (1, 0), (1, 0), "MIDDLE"),
            *_FLUSH,
        ],
    )


def _shop(shop: Shop) -> list[Flowable]:
    """Logo, name and address of the workshop, as far as it told them."""
    name = paragraph(shorten(shop.name, 160, placeholder=" …") or PRODUCT, style.SHOP)
    flow: list[Flowable] = [name]
    if shop.address:
        flow.append(paragraph(shorten(shop.address, 200, placeholder=" …"), style.SMALL))
    if _is_picture(shop.logo):
        logo = Image(BytesIO(shop.logo), *_LOGO, kind="proportional", hAlign="LEFT")
        flow[:0] = [logo, Spacer(0, 1.5 * mm)]
    return flow


def _is_picture(content: bytes) -> bool:
    """Whether it can be printed; a logo that is damaged must not cost the report."""
    try:
        with Picture.open(BytesIO(content)) as picture:
            picture.load()
    except (OSError, ValueError, SyntaxError):
        return False
    return True


def _facts(job: Job) -> Table:
    words, scan, vin = job.words, job.scan, job.scan.vin
    named = scan.adapter
    # an adapter's version line mostly begins with its name
    twice = named.version.startswith(named.name)
    adapter = named.version if twice else f"{named.name} {named.version}".strip()
    if named.replayed:
        adapter = words("{name}, read from a recording", name=adapter or words(NOT_REPORTED))
    # tcp://host reads like a web address, which the sheet must not carry
    url = named.url.replace("://", ":")
    number = paragraph(vin.value, style.CODE) if vin.value else paragraph(words(_no_vin(vin)))
    vehicle: list[tuple[str, Flowable]] = [
        (words("VIN"), number),
        (words("VIN check"), _vin_check(vin, words)),
        (words("Manufacturer"), paragraph(vin.manufacturer or words(NOT_REPORTED))),
        (words("Country"), paragraph(vin.country or words(NOT_REPORTED))),
        (words("Model year"), paragraph(model_year(vin, words))),
    ]
    reading: list[tuple[str, Cell]] = [
        (words("Scanned"), paragraph(job.local(scan.started_at))),
        (
            words("Adapter"),
            paragraph(words("{name} at {url}", name=adapter or words(NOT_REPORTED), url=url)),
        ),
        (words("Protocol"), paragraph(scan.protocol or words(NOT_REPORTED))),
        (words("Battery"), paragraph(battery(scan, words))),
        (words("Warning lamp (MIL)"), _lamp(scan, words)),
    ]
    grid = Grid([24 * mm, 65 * mm, 34 * mm, 57 * mm], head=0)
    if job.shop.technician:
        technician = paragraph(shorten(job.shop.technician, 80, placeholder=" …"))
        vehicle.append((words("Technician"), technician))
        reading.append(("", ""))
    for (label, value), (other_label, other) in zip(vehicle, reading, strict=True):
        grid.row(paragraph(label, style.LABEL), value, paragraph(other_label, style.LABEL), other)
    for column in (0, 2, 3) if vin.value else ():  # the VIN is set larger: one base line
        grid.look.append(("TOPPADDING", (column, 0), (column, 0), 1.1 * mm + 1.6))
    grid.look.append(("LINEABOVE", (0, 0), (-1, 0), 0.8, style.ACCENT))
    return grid.table()


def _no_vin(vin: Vin) -> str:
    """Damaged bytes were reported, only not readable."""
    return "not readable" if vin.status is VinStatus.MALFORMED else NOT_REPORTED


def _vin_check(vin: Vin, words: Words) -> Mark:
    said = [words(VIN_WORDS[vin.status])]
    if vin.status is VinStatus.VALID and vin.check_digit_ok:
        said.append(words("check digit right"))
    if vin.status is VinStatus.CHECK_DIGIT_FAILED and vin.check_digit_expected:
        said.append(words("expected {digit}", digit=vin.check_digit_expected))
    if vin.problem:
        said.append(vin.problem)
    if vin.status in (VinStatus.CHECK_DIGIT_FAILED, VinStatus.MALFORMED):
        said.append(words("compare it with the plate on the car"))
    if vin.ecu:
        said.append(words("told by {ecu}", ecu=vin.ecu))
    sign = {
        VinStatus.VALID: DONE,
        VinStatus.CHECK_DIGIT_FAILED: DOUBTFUL,
        VinStatus.MALFORMED: DOUBTFUL,
    }.get(vin.status, WAITING)
    return Mark(sign, paragraph("; ".join(said)))


def model_year(vin: Vin, words: Words) -> str:
    """The year in words: certain, one of several, or unknown."""
    if vin.model_year is not None:
        return str(vin.model_year)
    years = [str(year) for year in vin.year_candidates]
    if not years:
        return words("not known from the VIN")
    if len(years) == 1:
        return words("{year} (not certain from the VIN)", year=years[0])
    return words("{years} (VIN does not say)", years=words(" or ").join(years))


def battery(scan: Scan, words: Words) -> str:
    """Volts and who measured them."""
    voltage = scan.battery_voltage
    if voltage is None:
        return words(NOT_REPORTED)
    value = words.figure(voltage.value, "V")
    if voltage.source == "adapter":
        return words("{value} (measured by the adapter)", value=value)
    return words("{value} (reported by {ecu})", value=value, ecu=voltage.source)


def _lamp(scan: Scan, words: Words) -> Cell:
    told = [(ecu.name or ecu.address, ecu.readiness.mil) for ecu in scan.ecus if ecu.readiness]
    on = ", ".join(label for label, mil in told if mil)
    off = ", ".join(label for label, mil in told if mil is False)
    marks: list[Flowable] = []
    if on:
        marks.append(Mark(DOUBTFUL, paragraph(words("on: {units}", units=on))))
    if off:
        marks.append(Mark(DONE, paragraph(words("off: {units}", units=off))))
    return marks or paragraph(words(NOT_REPORTED))


def _summary(job: Job) -> list[Flowable]:
    words, scan = job.words, job.scan
    flow = heading(words("Summary"))
    if not scan.complete:
        reason = scan.interrupted_by or words("reason not reported")
        kept = words("What was read before the interruption is printed here.")
        missing = words("What is missing below was not read, which says nothing about the car.")
        flow += [
            _box(
                [
                    Mark(
                        DOUBTFUL,
                        paragraph(words("PARTIAL SCAN: {reason}", reason=reason), style.PARTIAL),
                    ),
                    paragraph(f"{kept} {missing}"),
                ],
                style.WARN_PALE,
                style.BAD,
            ),
        ]
    sentence = paragraph(scan.coverage or words(NOT_REPORTED), style.SUMMARY)
    flow.append(_box([sentence], style.PALE, style.ACCENT))
    absent = [words(SECTION_TITLES[part]) for part in Section if part not in job.sections]
    if absent:
        said = words("Left out of this print: {parts}", parts=", ".join(absent))
        flow.append(paragraph(said, style.NOTE))
    return flow


def _box(content: list[Flowable], ground: object, edge: object) -> Table:
    grid = Grid([style.WIDTH], head=0, lines=False)
    for part in content:
        grid.row(part)
    grid.look += [
        ("BACKGROUND", (0, 0), (-1, -1), ground),
        ("LINEBEFORE", (0, 0), (0, -1), 2.5, edge),
        ("LEFTPADDING", (0, 0), (-1, -1), 4 * mm),
        ("TOPPADDING", (0, 0), (0, 0), 2.5 * mm),
        ("BOTTOMPADDING", (0, -1), (0, -1), 3 * mm),
    ]
    return grid.table()
