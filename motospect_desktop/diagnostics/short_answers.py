"""Adapters that cannot carry an answer of several CAN frames: what is left out, who is blamed.

The passport tells it. What seldom or never fits one frame (VIN, calibrations, counters, names,
results of tests) is not asked then: the adapter would cut it, and a cut answer of a sound unit must
not pass for a malformed one. Codes, readiness and values are asked, because they fit while they are
few; what comes cut off is the adapter's doing, and is called so. Such a scan is partial: the car
has more to tell, and another adapter would hear it.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.wire import on_can
from motospect_desktop.domain.outcome import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from motospect_desktop.domain.passport import Passport
    from motospect_desktop.domain.scan import EcuReport, ServiceReport

REASON = "this adapter cannot carry long answers"
_LEFT_OUT = (
    "VIN, calibration identifications and verification numbers, in-use counters, names and test "
    "results"
)
_FIRST_FRAME = "1"  # the first digit of such a frame (ISO 15765-2, protocol control information)


def cuts(passport: Passport | None, ecus: Iterable[str]) -> bool:
    """Whether the adapter was measured not to carry long answers, and ``ecus`` are on CAN."""
    return passport is not None and passport.long_answers is False and all(map(on_can, ecus))


def blamed(ecus: Sequence[EcuReport]) -> tuple[EcuReport, ...]:
    """``ecus`` with the adapter named wherever an answer was cut off."""
    return tuple(
        dataclasses.replace(
            ecu,
            services={
                name: dataclasses.replace(report, note=f"{report.note}; {REASON}")
                if _cut(ecu, report)
                else report
                for name, report in ecu.services.items()
            },
        )
        for ecu in ecus
    )


def notice(ecus: Sequence[EcuReport]) -> str:
    """What was left out, and what is not complete, because of the adapter; ``ecus`` are blamed."""
    told = f"{REASON.capitalize()}: {_LEFT_OUT} were not asked."
    cut = [
        f"{ecu.address} service {name}"
        for ecu in ecus
        for name, report in ecu.services.items()
        if report.note.endswith(REASON)
    ]
    if cut:
        told += f" Cut off by the adapter, not by the car: {', '.join(cut)}."
    return f"{told} Use another adapter to read them."


def _cut(ecu: EcuReport, report: ServiceReport) -> bool:
    """Something is missing, and an answer of several frames had begun."""
    lines = (line.replace(" ", "") for line in report.raw)
    begun = any(line.startswith(ecu.address + _FIRST_FRAME) for line in lines)
    partly = report.answer is Answer.ANSWERED and bool(report.note)
    return begun and (report.answer is Answer.MALFORMED or partly)
