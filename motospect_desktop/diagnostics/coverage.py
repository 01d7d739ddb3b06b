"""The coverage statement: who was asked, who answered, who did not, in one honest paragraph.

It never claims that a car is in order: it says how many emissions-related control units answered,
what they hold, which of them refused or stayed silent, and that the others were not asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.scan import EcuReport, ServiceReport

_CODE_WORDS = {"03": "stored codes", "07": "pending codes", "0A": "permanent codes"}
_NOT_ASKED = "Other control units of the car (for example airbag and body) were not asked."


def coverage_sentence(
    ecus: Sequence[EcuReport], *, interrupted_by: str = "", mended: Sequence[str] = ()
) -> str:
    """The paragraph for screen, report and JSON."""
    parts = []
    if interrupted_by:
        parts.append(f"Partial scan: {interrupted_by.rstrip('.')}.")
    if not ecus:
        parts.append("No control unit answered.")
    else:
        parts.append(_holdings(ecus))
        parts.extend(_gaps(ecus))
    if mended:
        parts.append(
            f"The adapter restarted while the car was read ({'; '.join(mended)}): check its power."
        )
    parts.append(_NOT_ASKED)
    return " ".join(parts)


def unread(ecus: Sequence[EcuReport]) -> str:
    """Which services stay unread because of the wire, in words; "" when none."""
    damaged = [
        f"{ecu.address} service {service}"
        for ecu in ecus
        for service, report in ecu.services.items()
        if report.answer in (Answer.MALFORMED, Answer.BUS_ERROR) or _timed_out(report)
    ]
    return f"not readable: {', '.join(damaged)}" if damaged else ""


def _timed_out(report: ServiceReport) -> bool:
    return report.answer is Answer.SILENT and report.note.startswith("no answer within")


def _holdings(ecus: Sequence[EcuReport]) -> str:
    readers = [ecu for ecu in ecus if ecu.services["03"].answer is Answer.ANSWERED]
    who = _count(len(ecus), "emissions-related control unit")
    holding = [ecu for ecu in ecus if ecu.dtcs]
    if holding:
        what = "; ".join(f"{_label(ecu)} holds {_codes(ecu)}" for ecu in holding)
        return f"{who} answered; {what}."
    if len(readers) == len(ecus) and _all_code_services_answered(ecus):
        return f"{who} answered and {'holds' if len(ecus) == 1 else 'hold'} no codes."
    return f"{who} answered; no codes among the answers that came."


def _all_code_services_answered(ecus: Sequence[EcuReport]) -> bool:
    return all(ecu.services[s].answer is Answer.ANSWERED for ecu in ecus for s in _CODE_WORDS)


def _codes(ecu: EcuReport) -> str:
    counts = [
        (sum(1 for dtc in ecu.dtcs if status in dtc.states), status.value) for status in DtcStatus
    ]
    return ", ".join(_count(n, f"{word} code") for n, word in counts if n)


def _gaps(ecus: Sequence[EcuReport]) -> list[str]:
    gaps = []
    for ecu in ecus:
        for service, words in _CODE_WORDS.items():
            report = ecu.services[service]
            match report.answer:
                case Answer.REFUSED:
                    gaps.append(
                        f"{_label(ecu)} refused to tell its {words} (NRC {report.nrc:02X})."
                    )
                case Answer.SILENT if _timed_out(report):
                    gaps.append(f"{_label(ecu)} gave no answer in time about its {words}.")
                case Answer.SILENT:
                    gaps.append(
                        f"{_label(ecu)} did not answer about its {words} (may not support it)."
                    )
                case Answer.MALFORMED:
                    gaps.append(f"The {words} of {_label(ecu)} could not be read ({report.note}).")
                case Answer.BUS_ERROR:
                    gaps.append(f"A bus fault hid the {words} of {_label(ecu)} ({report.note}).")
                case Answer.NOT_ASKED:
                    gaps.append(f"{_label(ecu)} was not asked about its {words}.")
                case Answer.ANSWERED:
                    pass
    return gaps


def _label(ecu: EcuReport) -> str:
    return f"{ecu.name} ({ecu.address})"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
