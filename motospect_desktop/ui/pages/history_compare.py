"""What changed between two scans, and what cannot be said.

A code is gone only if the unit answered, in the later scan, the services that had reported it; it
is new only if the unit answered them in the earlier one. Everything else is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer

if TYPE_CHECKING:
    from motospect_desktop.domain.dtc import Dtc
    from motospect_desktop.domain.readiness import Readiness
    from motospect_desktop.domain.scan import EcuReport, Scan


@dataclass(frozen=True, slots=True)
class CodeChange:
    """One code of one unit; either side is None where that scan does not hold it."""

    unit: str
    before: Dtc | None
    after: Dtc | None

    @property
    def code(self) -> str:
        """The code."""
        dtc = self.after or self.before
        return dtc.code if dtc else ""

    @property
    def text(self) -> str:
        """Its plain words."""
        dtc = self.after or self.before
        return dtc.text if dtc else ""


@dataclass(frozen=True, slots=True)
class MonitorChange:
    """A readiness monitor, or the lamp (``mil``), that differs; None: not told."""

    unit: str
    monitor: str
    before: bool | None
    after: bool | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The later scan against the earlier one."""

    before: Scan
    after: Scan
    gone: tuple[CodeChange, ...]
    new: tuple[CodeChange, ...]
    same: tuple[CodeChange, ...]
    unknown: tuple[CodeChange, ...]
    monitors: tuple[MonitorChange, ...]

    @property
    def other_vehicle(self) -> bool:
        """Whether both scans told a VIN and the VINs differ."""
        one, other = self.before.vin.value, self.after.vin.value
        return bool(one and other and one != other)


def compare(one: Scan, other: Scan) -> Comparison:
    """Compare two scans; the earlier one counts as before."""
    before, after = sorted((one, other), key=lambda scan: scan.started_at)
    found: dict[str, list[CodeChange]] = {"gone": [], "new": [], "same": [], "unknown": []}
    monitors: list[MonitorChange] = []
    units_before = {ecu.address: ecu for ecu in before.ecus}
    units_after = {ecu.address: ecu for ecu in after.ecus}
    for address in sorted(units_before.keys() | units_after.keys()):
        early, late = units_before.get(address), units_after.get(address)
        for change in _codes(address, early, late):
            found[_kind(change, early, late)].append(change)
        monitors += _monitors(address, early, late)
    return Comparison(
        before,
        after,
        tuple(found["gone"]),
        tuple(found["new"]),
        tuple(found["same"]),
        tuple(found["unknown"]),
        tuple(monitors),
    )


def _codes(address: str, early: EcuReport | None, late: EcuReport | None) -> list[CodeChange]:
    before = {dtc.code: dtc for dtc in early.dtcs} if early else {}
    after = {dtc.code: dtc for dtc in late.dtcs} if late else {}
    name = (late.name if late else "") or (early.name if early else "")
    unit = " · ".join(part for part in (name, address) if part)
    return [
        CodeChange(unit, before.get(code), after.get(code))
        for code in sorted(before.keys() | after.keys())
    ]


def _kind(change: CodeChange, early: EcuReport | None, late: EcuReport | None) -> str:
    if change.before and change.after:
        return "same"
    if change.before:
        return "gone" if _answered(late, change.before) else "unknown"
    return "new" if change.after and _answered(early, change.after) else "unknown"


def _answered(unit: EcuReport | None, dtc: Dtc) -> bool:
    """Whether ``unit`` told of every service that holds ``dtc`` in the other scan."""
    if unit is None:
        return False
    services = {unit.code_service(state) for state in dtc.states or (DtcStatus.STORED,)}
    return all(_told_all(unit, service) for service in services)


def _told_all(unit: EcuReport, service: str) -> bool:
    """Service 19 tells several lists, and its note names one that is missing."""
    report = unit.services.get(service)
    answered = report is not None and report.answer is Answer.ANSWERED
    return answered and not (report and service == "19" and report.note)


def _monitors(address: str, early: EcuReport | None, late: EcuReport | None) -> list[MonitorChange]:
    before = _told(early.readiness if early else None)
    after = _told(late.readiness if late else None)
    return [
        MonitorChange(address, name, before.get(name), after.get(name))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name)
    ]


def _told(readiness: Readiness | None) -> dict[str, bool | None]:
    if readiness is None:
        return {}
    monitors = {m.name: m.complete for m in readiness.monitors if m.supported}
    return {"mil": readiness.mil, **monitors}
