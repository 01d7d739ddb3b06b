"""Readiness monitors and on-board monitor tests (service 06) of each control unit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from motospect_desktop.domain.readiness import Ignition
from motospect_desktop.domain.units import conversion
from motospect_desktop.reports import style
from motospect_desktop.reports.coverage import answer_text, service_report
from motospect_desktop.reports.marks import DONE, FAILED, TODO, Mark
from motospect_desktop.reports.parts import Grid, heading, paragraph, unit_label
from motospect_desktop.reports.wording import MONITOR_WORDS, NOT_REPORTED, Words, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.platypus import Flowable

    from motospect_desktop.domain.dtc import MonitorTest
    from motospect_desktop.domain.readiness import Readiness, ReadinessMonitor
    from motospect_desktop.domain.scan import EcuReport, Scan

_TEST_WIDTHS = [34 * mm, 55 * mm, 17 * mm, 17 * mm, 17 * mm, 14 * mm, 26 * mm]
_TEST_DIGITS = 6  # enough to tell any two steps of a 16-bit value apart


def readiness(scan: Scan, words: Words) -> list[Flowable]:
    """Which monitors each unit has and which have run."""
    flow = heading(words("Readiness monitors"))
    silent = [ecu for ecu in scan.ecus if ecu.readiness is None]
    for ecu in scan.ecus:
        if ecu.readiness is not None:
            flow.append(_unit_readiness(ecu, ecu.readiness, words))
    return flow + _not_reported(silent, "01", words) if scan.ecus else [*flow, _none(words)]


def _unit_readiness(ecu: EcuReport, told: Readiness, words: Words) -> Flowable:
    grid = Grid([style.WIDTH / 3] * 3)
    supported = [monitor for monitor in told.monitors if monitor.supported]
    grid.banner(unit_label(ecu), " · ".join(_about(told, supported, words)))
    marks: list[Flowable] = [_monitor(monitor, words) for monitor in supported]
    for start in range(0, len(marks), 3):
        row = marks[start : start + 3]
        grid.row(*row, *[""] * (3 - len(row)))
    if not supported:
        grid.wide(paragraph(words("This unit supports none of the monitors."), style.LABEL))
    absent = [_monitor_name(m.name, words) for m in told.monitors if not m.supported]
    if absent:
        said = words("Not supported by this unit: {monitors}", monitors=", ".join(absent))
        grid.wide(paragraph(said, style.SMALL))
    return grid.table()


def _about(told: Readiness, supported: list[ReadinessMonitor], words: Words) -> list[str]:
    lamp = {True: "MIL on", False: "MIL off", None: "MIL state not reported"}[told.mil]
    count = words(NOT_REPORTED) if told.dtc_count is None else told.dtc_count
    ignition = {Ignition.SPARK: "spark ignition", Ignition.COMPRESSION: "compression ignition"}
    said = [
        *(words(ignition[kind]) for kind in (told.ignition,) if kind),
        words(lamp),
        words("codes counted by the unit: {count}", count=count),
    ]
    if supported:
        done = sum(monitor.complete for monitor in supported)
        ratio = "{complete} of {supported} supported monitors complete"
        said.append(words(ratio, complete=done, supported=len(supported)))
    return said


def _monitor(monitor: ReadinessMonitor, words: Words) -> Mark:
    state = words("complete" if monitor.complete else "not complete")
    name = _monitor_name(monitor.name, words)
    return Mark(DONE if monitor.complete else TODO, paragraph(f"{name}: {state}", style.CELL))


def _monitor_name(key: str, words: Words) -> str:
    return words(MONITOR_WORDS[key]) if key in MONITOR_WORDS else key


def monitor_tests(scan: Scan, words: Words) -> list[Flowable]:
    """Value, limits and verdict of every test, a table a unit."""
    flow = heading(words("Monitor test results (service 06)"))
    for ecu in scan.ecus:
        if ecu.monitor_tests:
            flow.append(_unit_tests(ecu, words))
    silent = [ecu for ecu in scan.ecus if not ecu.monitor_tests]
    return flow + _not_reported(silent, "06", words) if scan.ecus else [*flow, _none(words)]


def _unit_tests(ecu: EcuReport, words: Words) -> Flowable:
    grid = Grid(_TEST_WIDTHS, head=2)
    grid.banner(unit_label(ecu))
    titles = ("Monitor", "Test", "Value", "Minimum", "Maximum", "Unit", "Result")
    grid.titles(*(words(title) for title in titles), right=(2, 3, 4))
    for test in ecu.monitor_tests:
        how = conversion(test.unit, words.units)
        grid.row(
            paragraph(f"{test.monitor_name} ({test.monitor_id:02X})", style.CELL),
            paragraph(f"{test.test_name} ({test.test_id:02X})", style.CELL),
            *(
                paragraph(figure, style.CELL_RIGHT)
                for figure in _alike(map(how.shown, (test.value, test.minimum, test.maximum)))
            ),
            paragraph(how.unit, style.CELL),
            _verdict(test, words),
        )
    return grid.table()


def _alike(values: Iterable[float]) -> list[str]:
    """Figures of one scale: the decimals that the greatest needs, and no finer ones."""
    told = list(values)
    before = [math.floor(math.log10(abs(value))) + 1 if value else 1 for value in told]
    finest = _TEST_DIGITS - max(before)
    return [
        number(value, digits=max(1, finest + leading))
        for value, leading in zip(told, before, strict=True)
    ]


def _verdict(test: MonitorTest, words: Words) -> Mark:
    if test.passed:
        return Mark(DONE, paragraph(words("pass"), style.CELL))
    return Mark(FAILED, paragraph(words("outside limits"), style.CELL_STRONG))


def _not_reported(ecus: list[EcuReport], service: str, words: Words) -> list[Flowable]:
    """One line a unit that gave nothing, with how it met the service."""
    return [
        paragraph(
            f"{unit_label(ecu)}: {words(NOT_REPORTED)}"
            f" ({service}: {answer_text(service_report(ecu, service), words)})",
            style.NOTE,
        )
        for ecu in ecus
    ]


def _none(words: Words) -> Flowable:
    return paragraph(words("No control unit is part of this scan."))
