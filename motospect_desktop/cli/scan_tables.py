"""A scan as tables for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Column, Table
from rich.text import Text

from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import ServiceReport, services_shown
from motospect_desktop.domain.units import UnitSystem, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from motospect_desktop.domain.measurement import Measurement
    from motospect_desktop.domain.scan import AdapterInfo, EcuReport, Scan
    from motospect_desktop.domain.vin import Vin


_MARKS = {
    Answer.ANSWERED: "ok",
    Answer.REFUSED: "NRC",
    Answer.SILENT: "silent",
    Answer.MALFORMED: "broken",
    Answer.BUS_ERROR: "fault",
    Answer.NOT_ASKED: "-",
}
_NOT_ASKED = ServiceReport(Answer.NOT_ASKED)
_LEGEND = "ok answered · NRC refused, its code · broken malformed · fault bus error · - not asked"


def tables(scan: Scan, units: UnitSystem = UnitSystem.METRIC) -> Iterator[RenderableType]:
    """The parts of a scan in the order a technician asks for them, its values in ``units``."""
    yield _vehicle(scan)
    yield Text(scan.coverage)
    yield _coverage(scan)
    yield _codes(scan)
    for ecu in scan.ecus:
        yield from _details(ecu, units)
    if scan.live:
        yield _live(scan, units)


def _table(*names: str, title: str, caption: str | None = None, show_header: bool = True) -> Table:
    """A table that breaks long words in a narrow terminal instead of cutting them off."""
    columns = (Column(name, overflow="fold") for name in names)
    return Table(*columns, title=title, caption=caption, show_header=show_header)


def _vehicle(scan: Scan) -> Table:
    table = _table("", "", title="Vehicle", show_header=False)
    volts = scan.battery_voltage
    rows = {
        "VIN": _vin(scan.vin),
        "Manufacturer": scan.vin.manufacturer or "unknown",
        "Adapter": _adapter(scan.adapter),
        "Protocol": scan.protocol,
        "Battery": f"{volts.value:.1f} V ({volts.source})" if volts else "not measured",
        "Scan": scan.id,
    }
    for name, value in rows.items():
        table.add_row(name, value)
    return table


def _vin(vin: Vin) -> str:
    """The number and what is known of it, or why there is none."""
    known = vin.status.value.replace("_", " ")
    return f"{vin.value or 'not read'} ({known}{f': {vin.problem}' if vin.problem else ''})"


def _adapter(adapter: AdapterInfo) -> str:
    """Name and version, once where the version begins with the name."""
    told = adapter.version.startswith(adapter.name)
    return adapter.version if told else f"{adapter.name} {adapter.version}".strip()


def _coverage(scan: Scan) -> Table:
    services = services_shown(scan)
    table = _table("Control unit", *services, title="Coverage by service", caption=_LEGEND)
    for ecu in scan.ecus:
        cells = (_cell(ecu.services.get(service, _NOT_ASKED)) for service in services)
        table.add_row(f"{ecu.name}\n{ecu.address}", *cells)
    return table


def _cell(report: ServiceReport) -> str:
    if report.answer is Answer.REFUSED:
        return f"NRC {report.nrc:02X}"
    return _MARKS[report.answer]


def _codes(scan: Scan) -> RenderableType:
    if not any(ecu.dtcs for ecu in scan.ecus):
        return Text("The answers that came hold no codes. The coverage shows who was asked.")
    table = _table("Code", "States", "Control unit", "Text", title="Codes")
    for ecu in scan.ecus:
        for dtc in ecu.dtcs:
            table.add_row(
                dtc.code,
                ", ".join(dtc.states) or ", ".join(dtc.status_words()),
                ecu.address,
                dtc.text or "no generic description",
            )
    return table


def _details(ecu: EcuReport, units: UnitSystem) -> Iterator[RenderableType]:
    if ecu.identification:
        table = _table("What it is", "", title=f"Identification ({ecu.address})")
        for one in ecu.identification:
            table.add_row(f"{one.name} ({one.identifier})", one.value)
        yield table
    for frame in ecu.freeze_frames:
        table = _table(
            "Value", "", title=f"Freeze frame {frame.number} of {frame.dtc} ({ecu.address})"
        )
        for _pid, measured in frame.values:
            table.add_row(measured.signal.name, _number(shown(measured, units)))
        yield table
    if ecu.readiness:
        table = _table("Monitor", "State", title=f"Readiness ({ecu.address})")
        for monitor in ecu.readiness.monitors:
            if monitor.supported:
                state = "complete" if monitor.complete else "not complete"
                table.add_row(monitor.name.replace("_", " "), state)
        yield table


def _live(scan: Scan, units: UnitSystem) -> Table:
    table = _table("Value", "", "Control unit", title="Live values during the scan")
    for live in scan.live:
        signal = live.measurement.signal
        table.add_row(signal.name, _number(shown(live.measurement, units)), live.ecu)
    return table


def _number(measured: Measurement) -> str:
    value, unit = measured.value, measured.signal.unit
    text = value if isinstance(value, str) else f"{value:.3f}".rstrip("0").rstrip(".")
    return f"{text} {unit}".strip()
