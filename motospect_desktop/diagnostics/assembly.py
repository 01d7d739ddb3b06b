"""From recorded exchanges to a scan: a pure function, so that old bytes can be read again."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.coverage import coverage_sentence, unread, went_silent
from motospect_desktop.diagnostics.ecu_reader import EcuReader, words
from motospect_desktop.diagnostics.wire import (
    best_outcome,
    fallen_silent,
    mended,
    on_can,
    units,
    unrecorded,
)
from motospect_desktop.domain.outcome import Malformed, Negative, Value
from motospect_desktop.domain.scan import Scan
from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.protocols import vin as vin_codec
from motospect_desktop.protocols.obd2 import service09

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.scan import AdapterInfo, Voltage


@dataclass(frozen=True, slots=True)
class ScanHead:
    """What is known of a scan before its first answer."""

    id: str
    started_at: datetime
    adapter: AdapterInfo
    protocol: str
    voltage: Voltage | None


def assemble(
    head: ScanHead,
    exchanges: Sequence[WireExchange],
    *,
    describe: Callable[[str], str],
    interrupted_by: str = "",
) -> Scan:
    """The scan that ``exchanges`` hold; the same bytes always give the same scan."""
    readers = [EcuReader(ecu, exchanges) for ecu in units(exchanges)]
    live = tuple(value for reader in readers for value in reader.live())
    ecus = tuple(reader.report(describe) for reader in readers)
    gone = () if interrupted_by else fallen_silent(exchanges)
    partial_because = (
        interrupted_by or went_silent(gone) or _beyond_recording(exchanges) or unread(ecus)
    )
    return Scan(
        id=head.id,
        started_at=head.started_at,
        adapter=head.adapter,
        protocol=head.protocol,
        vin=_vin(exchanges),
        battery_voltage=head.voltage,
        ecus=ecus,
        coverage=coverage_sentence(ecus, partial_because, notices(exchanges)),
        complete=bool(ecus) and not partial_because,
        live=live,
        interrupted_by=partial_because,
        dropped=sum(exchange.dropped for exchange in exchanges),
        exchanges=tuple(exchanges),
    )


def _beyond_recording(exchanges: Sequence[WireExchange]) -> str:
    """That a recording does not hold all that was asked, in words; "" when it does."""
    count = unrecorded(exchanges)
    if not count:
        return ""
    questions = "question is" if count == 1 else "questions are"
    return f"{count} {questions} not in the recording; nobody could answer"


def notices(exchanges: Sequence[WireExchange]) -> list[str]:
    """What a reader should know of the wire, a sentence each."""
    told = []
    if restarts := mended(exchanges):
        words = "; ".join(restarts)
        told.append(f"The adapter restarted while the car was read ({words}): check its power.")
    if dropped := sum(exchange.dropped for exchange in exchanges):
        messages = "message" if dropped == 1 else "messages"
        told.append(f"{dropped} {messages} that answered no question of ours were left out.")
    return told


def _vin(exchanges: Sequence[WireExchange]) -> Vin:
    request = bytes((0x09, 0x02))
    found: list[Vin] = []
    refused = malformed = ""
    for ecu in units(exchanges):
        match best_outcome(ecu, request, exchanges):
            case Value(payloads):
                match service09.decode_vin(payloads, can=on_can(ecu)):
                    case Value(text):
                        found.append(vin_codec.read(text, ecu=ecu))
                    case failure:
                        malformed = f"{ecu}: {words(failure)}"
            case Negative(nrc=nrc):
                refused = f"{ecu} refused to tell it (NRC {nrc:02X})"
            case Malformed(reason):
                malformed = f"{ecu}: {reason}"
            case _:
                pass
    if found:
        return _agreed(found)
    if malformed:
        return Vin("", VinStatus.MALFORMED, malformed)
    if refused:
        return Vin("", VinStatus.REFUSED, refused)
    return Vin("", VinStatus.SILENT, "no control unit told it")


def _agreed(found: Sequence[Vin]) -> Vin:
    """The first well-formed VIN; units that tell another one are named in its problem."""
    best = next((vin for vin in found if vin.status is not VinStatus.MALFORMED), found[0])
    others = [f"{vin.ecu} tells {vin.value}" for vin in found if vin.value != best.value]
    if not others:
        return best
    problem = "; ".join(part for part in (best.problem, *others) if part)
    return dataclasses.replace(best, problem=problem)
