"""The coverage statement: who was asked, who answered, who did not, in one honest paragraph.

It never claims that a car is in order: it says how many emissions-related control units answered,
what they hold, which of them refused or stayed silent, and that the others were not asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.scan import EcuReport, ServiceReport

_CODE_WORDS = {"03": "stored codes", "07": "pending codes", "0A": "permanent codes"}
_UDS_CODE_WORDS = {"19": "codes"}
_GAPS = {
    Answer.REFUSED: "refused to tell {codes} (NRC {nrc})",
    Answer.SILENT: "did not answer about {codes} (may not support it)",
    Answer.MALFORMED: "told {codes} in bytes that cannot be read ({note})",
    Answer.BUS_ERROR: "could not be heard about {codes} ({note})",
    Answer.NOT_ASKED: "was not asked about {codes}",
}
_FEW = 12  # addresses that a sentence can name
_LATE = "gave no answer in time about {codes}"
_NOT_ASKED = "Other control units of the car (for example airbag and body) were not asked."


@dataclass(frozen=True, slots=True)
class Beyond:
    """A whole-vehicle scan: who was asked and stayed silent, who could not be heard for damage.

    ``listed``: the addresses of the car's make were known.
    """

    silent: tuple[str, ...]
    unheard: tuple[str, ...]
    listed: bool


def coverage_sentence(
    ecus: Sequence[EcuReport],
    interrupted_by: str = "",
    notices: Sequence[str] = (),
    beyond: Beyond | None = None,
) -> str:
    """The paragraph for screen, report and JSON."""
    emissions = [ecu for ecu in ecus if ecu.emissions]
    others = [ecu for ecu in ecus if not ecu.emissions]
    parts = []
    if interrupted_by:
        end = "" if interrupted_by.endswith((".", "?")) else "."
        parts.append(f"Partial scan: {interrupted_by}{end}")
    if not ecus:
        parts.append("No control unit answered.")
    if emissions:
        parts.append(_holdings(emissions, "emissions-related control unit"))
    if others:
        parts.append(_holdings(others, "other control unit"))
    parts.extend(_gaps(ecus))
    parts.extend(_miscounts(ecus))
    parts.extend(notices)
    parts.extend(_asked(beyond) if beyond else (_NOT_ASKED,))
    return " ".join(parts)


def _asked(beyond: Beyond) -> list[str]:
    told = []
    if 0 < len(beyond.silent) <= _FEW:
        told.append(f"Asked and silent: {', '.join(beyond.silent)}.")
    elif beyond.silent:
        first, last = beyond.silent[0], beyond.silent[-1]
        told.append(f"Asked and silent: {len(beyond.silent)} addresses from {first} to {last}.")
    if beyond.unheard:
        told.append(f"Asked and not to be heard: {', '.join(beyond.unheard[:_FEW])}.")
    if not beyond.listed:
        told.append("The addresses of this make are not known, so its other units were not asked.")
    return [*told, "Units at other addresses were not asked."]


def went_silent(gone: Sequence[str]) -> str:
    """That these units stopped answering before the scan ended, in words; "" for none."""
    if not gone:
        return ""
    return f"{_listed(gone)} stopped answering before the end; was the ignition switched off?"


def unread(ecus: Sequence[EcuReport], unheard: Sequence[str] = ()) -> str:
    """Which services stay unread because of the wire or a silent car, in words; "" when none."""
    if ecus and not _told_about_codes(ecus, *(set(Answer) - {Answer.SILENT})):
        return "no control unit answered about codes; was the ignition switched off?"
    damaged = [
        f"{ecu.address} service {service}"
        for ecu in ecus
        for service, report in ecu.services.items()
        if report.answer in (Answer.MALFORMED, Answer.BUS_ERROR) or _timed_out(report)
    ]
    damaged += unheard
    return f"not readable: {', '.join(damaged)}" if damaged else ""


def _timed_out(report: ServiceReport) -> bool:
    return report.answer is Answer.SILENT and report.note.startswith("no answer within")


def _holdings(ecus: Sequence[EcuReport], kind: str) -> str:
    readers = [ecu for ecu in ecus if _stored(ecu).answer is Answer.ANSWERED]
    who = _count(len(ecus), kind)
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
    return all(
        ecu.services[service].answer is Answer.ANSWERED and not _part_missing(ecu)
        for ecu in ecus
        for service in _code_words(ecu)
    )


def _told_about_codes(ecus: Sequence[EcuReport], *answers: Answer) -> bool:
    return any(ecu.services[s].answer in answers for ecu in ecus for s in _code_words(ecu))


def _code_words(ecu: EcuReport) -> dict[str, str]:
    """The services that tell codes, and what they tell."""
    return _UDS_CODE_WORDS if ecu.uses_uds else _CODE_WORDS


def _stored(ecu: EcuReport) -> ServiceReport:
    return ecu.services[ecu.code_service(DtcStatus.STORED)]


def _part_missing(ecu: EcuReport) -> str:
    """What service 19 left out although it answered: one of its lists, or a freeze frame."""
    report = ecu.services["19"] if ecu.uses_uds else None
    return report.note if report and report.answer is Answer.ANSWERED else ""


def _codes(ecu: EcuReport) -> str:
    counts = [
        (sum(1 for dtc in ecu.dtcs if status in dtc.states), status.value) for status in DtcStatus
    ]
    counts.append((sum(1 for dtc in ecu.dtcs if not dtc.states), "other"))
    return ", ".join(_count(n, f"{word} code") for n, word in counts if n)


def _gaps(ecus: Sequence[EcuReport]) -> list[str]:
    """What was not told about codes; units that share a reason share a sentence."""
    gaps: dict[str, list[str]] = {}
    for service, codes in (*_CODE_WORDS.items(), *_UDS_CODE_WORDS.items()):
        for ecu in (one for one in ecus if service in _code_words(one)):
            reason = _gap(ecu.services[service], codes)
            if reason:
                gaps.setdefault(reason, []).append(_label(ecu))
    for ecu in ecus:
        frames = ecu.dtcs and not ecu.uses_uds
        reason = _gap(ecu.services["02"], "freeze frames") if frames else ""
        if missing := _part_missing(ecu):
            reason = f"told codes, but not all that was asked ({missing})"
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
        answered = _stored(ecu).answer is Answer.ANSWERED
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
