"""Trouble codes of each control unit, each with the freeze frame that belongs to it."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.reports import style
from motospect_desktop.reports.coverage import ANSWER_SIGNS, answer_text, service_report
from motospect_desktop.reports.marks import Chips, Mark
from motospect_desktop.reports.parts import Cell, Grid, heading, paragraph, unit_label
from motospect_desktop.reports.wording import (
    CODES_HELD,
    STATE_WORDS,
    Words,
)

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from motospect_desktop.domain.dtc import Dtc, FreezeFrame
    from motospect_desktop.domain.scan import EcuReport, Scan

_STATE_COLOURS = {
    DtcStatus.STORED: style.BAD,
    DtcStatus.PENDING: style.WARN,
    DtcStatus.PERMANENT: style.INK,
}
# code | states | text or: quantity, value, quantity, value of a freeze frame
_WIDTHS = [20 * mm, 45 * mm, 25 * mm, 65 * mm, 25 * mm]


def codes(scan: Scan, words: Words) -> list[Flowable]:
    """One table a control unit; a unit without codes says which questions it answered."""
    flow = heading(words("Trouble codes"))
    if not scan.ecus:
        flow.append(paragraph(words("No control unit is part of this scan.")))
    return flow + [_unit(ecu, words) for ecu in scan.ecus]


def _unit(ecu: EcuReport, words: Words) -> Flowable:
    listed = bool(ecu.dtcs)
    grid = Grid(_WIDTHS, head=2 if listed else 1)
    grid.banner(unit_label(ecu))
    if listed:
        grid.titles(words("Code"), words("State"), words("Description"), None, None)
    frames = list(ecu.freeze_frames)
    for dtc in ecu.dtcs:
        own = [frame for frame in frames if frame.dtc == dtc.code]
        frames = [frame for frame in frames if frame.dtc != dtc.code]
        _code(grid, dtc, words)
        for frame in own:
            _frame(grid, frame, words)
    for frame in frames:
        _frame(grid, frame, words, foreign=True)
    _answers(grid, ecu, words)
    return grid.table()


def _code(grid: Grid, dtc: Dtc, words: Words) -> None:
    text = dtc.text or words("No generic description; see the manufacturer's list.")
    chips = [(words(STATE_WORDS[state]), _STATE_COLOURS[state]) for state in dtc.states]
    row = grid.row(
        paragraph(dtc.code, style.CODE),
        Chips(chips),
        paragraph(text, style.BODY if dtc.text else style.LABEL),
        None,
        None,
    )
    if dtc.status is not None:
        bits = ", ".join(map(words, dtc.status_words()))
        said = words("Status {status}: {bits}", status=f"{dtc.status:02X}", bits=bits)
        grid.wide(paragraph(said, style.SMALL))
    # the code is set larger: these put all three on one base line
    grid.look.append(("TOPPADDING", (1, row), (1, row), 1.1 * mm + 2.4))
    grid.look.append(("TOPPADDING", (2, row), (2, row), 1.1 * mm + 1.6))


def _frame(grid: Grid, frame: FreezeFrame, words: Words, *, foreign: bool = False) -> None:
    """The frame's values, two a row, kept with the code above them."""
    title = "Freeze frame {number}: the code it belongs to was not reported"
    if frame.dtc:
        title = "Freeze frame {number}: stored with {code}"
    said = words(title, number=frame.number, code=frame.dtc)
    if foreign and frame.dtc:
        missing = "{code} is not among the codes this unit lists now"
        said += f" ({words(missing, code=frame.dtc)})"
    first = grid.wide(paragraph(said, style.HEAD))
    numbers: list[tuple[Cell, Cell]] = []
    states: list[tuple[Cell, Cell]] = []
    for _pid, measurement in frame.values:
        name = paragraph(measurement.signal.name, style.LABEL)
        if isinstance(measurement.value, str):
            states.append((name, paragraph(words.quantity(measurement)[0])))
        else:
            figure = words.reading(measurement)
            numbers.append((name, paragraph(figure, style.NUMBER)))
    for left, right in zip_longest(numbers[::2], numbers[1::2], fillvalue=("", "")):
        grid.row(left[0], None, left[1], right[0], right[1])
    for label, state in states:
        grid.row(label, None, state, None, None)
    if not frame.values:
        grid.wide(paragraph(words("Frame without values."), style.LABEL))
    for problem in frame.problems:
        grid.wide(paragraph(words("Could not be read: {problem}", problem=problem), style.SMALL))
    last = len(grid.rows) - 1
    for row in range(first, last + 1):
        grid.tint(row, style.PALE)
    start = first if foreign else first - 1
    grid.together(start, min(last, first + 1))
    grid.together(max(first, last - 1), last)


def _answers(grid: Grid, ecu: EcuReport, words: Words) -> None:
    """For each kind of code not listed above: held none, or why nothing is known."""
    for status, kind in CODES_HELD.items():
        if any(status in dtc.states for dtc in ecu.dtcs):
            continue
        service = ecu.code_service(status)
        report = service_report(ecu, service)
        said = answer_text(report, words)
        in_part = service == "19" and report.note  # which of its lists is missing is told there
        if report.answer is Answer.ANSWERED and not in_part:
            said += f", {words('none held')}"
        grid.row(
            paragraph(f"{words(kind)} ({service})", style.LABEL),
            None,
            Mark(ANSWER_SIGNS[report.answer], paragraph(said)),
            None,
            None,
        )
