"""What a unit said to a whole-vehicle scan: what it is, and the codes behind 19 02."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.all_units import CODES, EXTENDED
from motospect_desktop.diagnostics.answers import Answers
from motospect_desktop.diagnostics.uds_reader import described
from motospect_desktop.domain.dtc import Dtc, DtcStatus
from motospect_desktop.domain.outcome import Answer, NoData, Outcome, Value
from motospect_desktop.domain.scan import (
    SERVICES,
    EcuReport,
    Identification,
    ServiceReport,
)
from motospect_desktop.protocols.uds import dtc, identification, read_data, read_dtc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.units import Make
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.measurement import LiveValue

_STATES = ((dtc.CONFIRMED, DtcStatus.STORED), (dtc.PENDING, DtcStatus.PENDING))


class UnitReader(Answers):
    """Reads the answers of a unit that knows nothing of SAE J1979.

    What it is called depends on ``make``: makers use the same addresses for different units.
    """

    def __init__(self, ecu: str, exchanges: Sequence[WireExchange], make: Make | None) -> None:
        super().__init__(ecu, exchanges)
        known = {unit.response: unit.name for unit in (make.units if make else ())}
        self._name = known.get(ecu) or f"Control unit {ecu}"

    def report(self, describe: Callable[[str], str]) -> EcuReport:
        """Everything the unit said."""
        told = identified(self)
        names = (one.value for one in told if one.identifier == f"{identification.SYSTEM_NAME:04X}")
        found = _codes(self, describe)
        not_asked = ServiceReport(Answer.NOT_ASKED)
        return EcuReport(
            address=self.ecu,
            name=next(names, self._name),
            services={**dict.fromkeys(SERVICES, not_asked), **services(self)},
            dtcs=found,
            identification=told,
            emissions=False,
        )

    def live(self) -> list[LiveValue]:
        """None: no value of such a unit is standardised."""
        return []


def completed(report: EcuReport, answers: Answers, describe: Callable[[str], str]) -> EcuReport:
    """``report`` of an emissions unit with what it said to a whole-vehicle scan beside it.

    A code that it told already, by SAE J1979 or J1979-2, is not repeated.
    """
    if not answers.was_asked(CODES):
        return report
    known = {one.code for one in report.dtcs}  # those of SAE J1979 have no failure type
    more = tuple(
        one
        for one in _codes(answers, describe)
        if one.code not in known and one.code.partition("-")[0] not in known
    )
    more_services = {
        name: told for name, told in services(answers).items() if name not in report.services
    }
    return dataclasses.replace(
        report,
        dtcs=report.dtcs + more,
        identification=identified(answers),
        services={**report.services, **more_services},
    )


def identified(answers: Answers) -> tuple[Identification, ...]:
    """The identifiers that the unit told, as text where they are text."""
    found = []
    for identifier in identification.ASKED:
        request = b"\x22" + identifier.to_bytes(2, "big")
        told = answers.last(request, partial(read_data.decode, request))
        for _identifier, data in told or ():
            name, value = identification.NAMES[identifier], identification.text(data)
            found.append(Identification(f"{identifier:04X}", name, value))
    return tuple(found)


def services(answers: Answers) -> dict[str, ServiceReport]:
    """How the unit met 19 02 FF, and whether it answered any identifier by 22."""
    met = _about_codes(answers).outcome(CODES)
    codes: Outcome[object] = met
    if isinstance(met, Value):
        codes = read_dtc.decode_list(CODES, met.data[-1])
    requests = [b"\x22" + one.to_bytes(2, "big") for one in identification.ASKED]
    outcomes: list[Outcome[object]] = [answers.outcome(request) for request in requests]
    told = next((one for one in outcomes if isinstance(one, Value)), None)
    heard = next((one for one in outcomes if not isinstance(one, NoData)), NoData())
    return {
        "19": answers.service("19", codes, "; ".join(answers.problems.get("19", ()))),
        "22": answers.service("22", told or heard, "; ".join(answers.problems.get("22", ()))),
    }


def _codes(answers: Answers, describe: Callable[[str], str]) -> tuple[Dtc, ...]:
    """Codes with any bit of a fault; those that only wait for their test are no faults."""
    told = _about_codes(answers).last(CODES, partial(read_dtc.decode_list, CODES))
    return tuple(
        Dtc(
            code.name,
            tuple(state for bit, state in _STATES if code.has(bit)),
            described(code.number, describe),
            code.status,
        )
        for code in (told.codes if told else ())
        if code.has(dtc.IS_FAULT)
    )


def _about_codes(answers: Answers) -> Answers:
    """Where the extended session was tried, what came then says more than the refusal before."""
    exchanges = answers.exchanges
    entered = next(
        (
            at
            for at, exchange in enumerate(exchanges)
            if (exchange.request, exchange.target) == (EXTENDED, answers.ecu)
        ),
        0,
    )
    later = Answers(answers.ecu, exchanges[entered:])
    if not later.was_asked(CODES):
        return answers
    later.problems = answers.problems
    return later
