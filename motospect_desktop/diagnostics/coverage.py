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
_GAPS = {
    Answer.REFUSED: "refused to tell {codes} (NRC {nrc})",
    Answer.SILENT: "did not answer about {codes} (may not support it)",
    Answer.MALFORMED: "told {codes} in bytes that cannot be read ({note})",
    Answer.BUS_ERROR: "could not be heard about {codes} ({note})",
    Answer.NOT_ASKED: "was not asked about {codes}",
}
_LATE = "gave no answer in time about {codes}"
_NOT_ASKED = "Other control units of the car (for example airbag and body) were not asked."


def coverage_sentence(
    ecus: Sequence[EcuReport], interrupted_by: str = "", notices: Sequence[str] = ()
) -> str:
    """The paragraph for screen, report and JSON."""
    parts = []
    if interrupted_by:
        end = "" if interrupted_by.endswith((".", "?")) else "."
        parts.append(f"Partial scan: {interrupted_by}{end}")
    if not ecus:
        parts.append("No control unit answered.")
    else:
        parts.append(_holdings(ecus))
        parts.extend(_gaps(ecus))
        parts.extend(_miscounts(ecus))
    parts.extend(notices)
    parts.append(_NOT_ASKED)
    return " ".join(parts)


def went_silent(gone: Sequence[str]) -> str:
    """That these units stopped answering before the scan ended, in words; "" for none."""
    if not gone:
        return ""
    return f"{_listed(gone)} stopped answering before the end; was the ignition switched off?"


def unread(ecus: Sequence[EcuReport]) -> str:
    """Which services stay unread because of the wire or a silent car, in words; "" when none."""
    if ecus and not _told_about_codes(ecus, *(set(Answer) - {Answer.SILENT})):
        return "no control unit answered about codes; was the ignition switched off?"
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
    if not _told_about_codes(ecus, Answer.ANSWERED):
        return f"{who} answered, but none told its codes."
    if len(readers) == len(ecus) and _all_code_services_answered(ecus):
        return f"{who} answered and {'holds' if len(ecus) == 1 else 'hold'} no codes."
    return f"{who} answered; no codes among the answers that came."


def _all_code_services_answered(ecus: Sequence[EcuReport]) -> bool:
    return all(ecu.services[s].answer is Answer.ANSWERED for ecu in ecus for s in _CODE_WORDS)


def _told_about_codes(ecus: Sequence[EcuReport], *answers: Answer) -> bool:
    return any(ecu.services[s].answer in answers for ecu in ecus for s in _CODE_WORDS)


def _codes(ecu: EcuReport) -> str:
    counts = [
        (sum(1 for dtc in ecu.dtcs if status in dtc.states), status.value) for status in DtcStatus
    ]
    return ", ".join(_count(n, f"{word} code") for n, word in counts if n)


def _gaps(ecus: Sequence[EcuReport]) -> list[str]:
    """What was not told about codes; units that share a reason share a sentence."""
    gaps: dict[str, list[str]] = {}
    for service, codes in _CODE_WORDS.items():
        for ecu in ecus:
            reason = _gap(ecu.services[service], codes)
            if reason:
                gaps.setdefault(reason, []).append(_label(ecu))
    for ecu in ecus:
        reason = _gap(ecu.services["02"], "freeze frames") if ecu.dtcs else ""
        if reason:
            gaps.setdefault(reason, []).append(_label(ecu))
    return [f"{_listed(labels)} {reason}." for reason, labels in gaps.items()]


def _gap(report: ServiceReport, codes: str) -> str:
    phrase = _LATE if _timed_out(report) else _GAPS.get(report.answer, "")
    nrc = "" if report.nrc is None else f"{report.nrc:02X}"
    return phrase.format(codes=codes, nrc=nrc, note=report.note)


def _miscounts(ecus: Sequence[EcuReport]) -> list[str]:
    """Units whose own count of codes (PID 01) differs from the codes they listed (service 03)."""
    told = []
    for ecu in ecus:
        counted = ecu.readiness.dtc_count if ecu.readiness else None
        listed = sum(1 for dtc in ecu.dtcs if DtcStatus.STORED in dtc.states)
        answered = ecu.services["03"].answer is Answer.ANSWERED
        if answered and counted is not None and counted != listed:
            codes = _count(counted, "stored code")
            told.append(f"{_label(ecu)} counts {codes} but listed {listed}: read the codes again.")
    return told


def _listed(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"


def _label(ecu: EcuReport) -> str:
    return ecu.name if ecu.address in ecu.name else f"{ecu.name} ({ecu.address})"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
