"""What units say of themselves, live values, and the bytes it all came from."""

from __future__ import annotations

from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from motospect_desktop.reports import style
from motospect_desktop.reports.parts import Cell, Grid, heading, paragraph, unit_label
from motospect_desktop.reports.wording import NOT_REPORTED, SERVICE_WORDS, WORDS, Words, number

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from motospect_desktop.domain.measurement import LiveValue
    from motospect_desktop.domain.scan import EcuReport, Scan


def identification(scan: Scan, words: Words) -> list[Flowable]:
    """Calibrations, identification by UDS and the in-use counters of each unit."""
    flow = heading(words("Software and counters"))
    if not scan.ecus:
        flow.append(paragraph(words("No control unit is part of this scan.")))
    return flow + [_unit(ecu, words) for ecu in scan.ecus]


def _unit(ecu: EcuReport, words: Words) -> Flowable:
    grid = Grid([62 * mm, 28 * mm, 62 * mm, 28 * mm], head=2)
    grid.banner(unit_label(ecu))
    grid.titles(words("Calibration ID"), None, words("Verification number (CVN)"), None)
    absent = words(NOT_REPORTED)
    pairs = zip_longest(ecu.calibration_ids, ecu.cvns, fillvalue="")
    for calibration, cvn in list(pairs) or [("", "")]:
        left = paragraph(calibration or absent, style.MONO_CELL if calibration else style.LABEL)
        right = paragraph(cvn or absent, style.MONO_CELL if cvn else style.LABEL)
        grid.row(left, None, right, None)
    for one in ecu.identification:
        named = words(one.name) if one.name in WORDS else one.name
        name = paragraph(f"{named} ({one.identifier})", style.CELL)
        grid.row(name, None, paragraph(one.value, style.MONO_CELL), None)
    counters = [
        (paragraph(name, style.CELL), paragraph(number(count), style.CELL_RIGHT))
        for name, count in ecu.in_use_counters
    ]
    title = words("In-use performance counters")
    title = title if counters else f"{title}: {absent}"
    grid.wide(paragraph(title, style.HEAD))
    for left_pair, right_pair in zip_longest(counters[::2], counters[1::2], fillvalue=("", "")):
        grid.row(*left_pair, *right_pair)
    return grid.table()


def live_values(scan: Scan, words: Words) -> list[Flowable]:
    """The live snapshot, unit by unit: PID, quantity, value, two a row."""
    flow = heading(words("Live values at the time of the scan"))
    if not scan.live:
        return [*flow, paragraph(words(NOT_REPORTED))]
    labels = {ecu.address: unit_label(ecu) for ecu in scan.ecus}
    for ecu, values in groupby(scan.live, lambda live: live.ecu):
        flow.append(_live_table(labels.get(ecu, ecu), list(values), words))
    return flow


def _live_table(label: str, values: list[LiveValue], words: Words) -> Flowable:
    grid = Grid([12 * mm, 52 * mm, 26 * mm, 12 * mm, 52 * mm, 26 * mm])
    grid.banner(label)
    numbers: list[tuple[Cell, Cell, Cell]] = []
    states: list[tuple[Cell, Cell, Cell]] = []
    for live in values:
        pid = paragraph(live.pid, style.MONO_BODY)
        name = paragraph(live.measurement.signal.name, style.LABEL)
        if isinstance(live.measurement.value, str):
            states.append((pid, name, paragraph(words.quantity(live.measurement)[0])))
        else:
            figure = words.reading(live.measurement)
            numbers.append((pid, name, paragraph(figure, style.NUMBER)))
    for left, right in zip_longest(numbers[::2], numbers[1::2], fillvalue=("", "", "")):
        grid.row(*left, *right)
    for pid_cell, name_cell, state in states:
        grid.row(pid_cell, name_cell, state, None, None, None)
    return grid.table()


def raw_replies(scan: Scan, words: Words) -> list[Flowable]:
    """The payloads behind everything above, unit by unit."""
    flow = heading(words("Replies as received"))
    told = words("Hexadecimal payloads as the units sent them, by service.")
    flow.append(paragraph(told, style.LEAD))
    for ecu in scan.ecus:
        grid = Grid([33 * mm, style.WIDTH - 33 * mm])
        grid.banner(unit_label(ecu))
        for service, report in ecu.services.items():
            if report.raw:
                name = (
                    f"{service} {words(SERVICE_WORDS[service])}"
                    if service in SERVICE_WORDS
                    else service
                )
                grid.row(
                    paragraph(name, style.SMALL), paragraph("  |  ".join(report.raw), style.RAW)
                )
        if len(grid.rows) == 1:
            grid.wide(paragraph(words(NOT_REPORTED), style.LABEL))
        flow.append(grid.table())
    return flow
