"""From recorded exchanges to a scan: a pure function, so that old bytes can be read again."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.units import make_of
from motospect_desktop.diagnostics import short_answers, uds_support
from motospect_desktop.diagnostics.all_units import PROBE, asked_alone
from motospect_desktop.diagnostics.coverage import (
    Beyond,
    coverage_sentence,
    unread,
    went_silent,
)
from motospect_desktop.diagnostics.ecu_reader import EcuReader
from motospect_desktop.diagnostics.uds_reader import UdsReader, vin_outcome
from motospect_desktop.diagnostics.unit_reader import UnitReader, completed
from motospect_desktop.diagnostics.wire import (
    best_outcome,
    emissions_units,
    fallen_silent,
    mended,
    on_can,
    units,
    unrecorded,
    with_lost_frames,
)
from motospect_desktop.domain.outcome import Malformed, Negative, NoData, Value
from motospect_desktop.domain.scan import Scan
from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.protocols import vin as vin_codec
from motospect_desktop.protocols.obd2 import service09

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from hardware.units import Make
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.outcome import Outcome
    from motospect_desktop.domain.scan import AdapterInfo, EcuReport, Voltage


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
    vin = vin_of(exchanges)
    make = make_of(vin.manufacturer)
    readers = [_reader(ecu, exchanges, make) for ecu in _in_order(exchanges)]
    live = tuple(value for reader in readers for value in reader.live())
    ecus = tuple(completed(reader.report(describe), reader, describe) for reader in readers)
    told_of_wire = notices(exchanges)
    short = short_answers.cuts(head.adapter.passport, (ecu.address for ecu in ecus))
    if short:
        ecus, vin = short_answers.blamed(ecus), _not_asked(vin)
        told_of_wire.append(short_answers.notice(ecus))
    gone = () if interrupted_by else fallen_silent(exchanges)
    beyond = _beyond(exchanges, ecus, vin)
    unheard = beyond.unheard if beyond else ()
    partial_because = (
        interrupted_by
        or _beyond_recording(exchanges)
        or went_silent(gone)
        or (short_answers.REASON if short else "")
        or unread(ecus, unheard)
    )
    return Scan(
        id=head.id,
        started_at=head.started_at,
        adapter=head.adapter,
        protocol=head.protocol,
        vin=vin,
        battery_voltage=head.voltage,
        ecus=ecus,
        coverage=coverage_sentence(
            ecus, partial_because, [*_vin_notice(vin), *told_of_wire], beyond
        ),
        complete=bool(ecus) and not partial_because,
        live=live,
        interrupted_by=partial_because,
        dropped=sum(exchange.dropped for exchange in exchanges),
        exchanges=tuple(exchanges),
    )


def _not_asked(vin: Vin) -> Vin:
    """``vin``, or that it was not asked because of the adapter."""
    return vin if vin.value else Vin("", vin.status, f"not asked: {short_answers.REASON}")


def _beyond_recording(exchanges: Sequence[WireExchange]) -> str:
    """That a recording does not hold all that was asked, in words; "" when it does."""
    count = unrecorded(exchanges)
    if not count:
        return ""
    questions = "question is" if count == 1 else "questions are"
    return f"{count} {questions} not in the recording; nobody could answer"


def _beyond(
    exchanges: Sequence[WireExchange], ecus: Sequence[EcuReport], vin: Vin
) -> Beyond | None:
    """Who beyond the emissions was asked; None when nobody was."""
    asked = asked_alone(exchanges)
    if not asked:
        return None
    heard = {ecu.address for ecu in ecus}
    absent = [address for address in asked if address not in heard]
    silent = [a for a in absent if isinstance(best_outcome(a, PROBE, exchanges), NoData)]
    return Beyond(
        silent=tuple(silent),
        unheard=tuple(address for address in absent if address not in silent),
        listed=any(map(_is_node, asked)) or make_of(vin.manufacturer) is not None,
    )


def _is_node(address: str) -> bool:
    """An address of 29 bits, where every node can be asked."""
    return len(address) > len("7E8")


def _reader(
    ecu: str, exchanges: Sequence[WireExchange], make: Make | None
) -> EcuReader | UdsReader | UnitReader:
    if ecu not in emissions_units(exchanges):
        return UnitReader(ecu, exchanges, make)
    uds = uds_support.speaks_uds(ecu, exchanges)
    return UdsReader(ecu, exchanges) if uds else EcuReader(ecu, exchanges)


def _in_order(exchanges: Sequence[WireExchange]) -> tuple[str, ...]:
    """Emissions units first, then the others, each by address."""
    emissions = emissions_units(exchanges)
    return emissions + tuple(ecu for ecu in units(exchanges) if ecu not in emissions)


def _vin_notice(vin: Vin) -> list[str]:
    """A VIN whose bytes came damaged is told like a gap in the codes."""
    damaged = vin.status is VinStatus.MALFORMED and not vin.value
    return [f"The VIN was told in bytes that cannot be read ({vin.problem})."] if damaged else []


def notices(exchanges: Sequence[WireExchange]) -> list[str]:
    """What a reader should know of the wire, a sentence each."""
    told = []
    if restarts := mended(exchanges):
        words = "; ".join(restarts)
        told.append(f"The adapter restarted while the car was read ({words}): check its power.")
    if lossy := with_lost_frames(exchanges):
        questions = "question was" if lossy == 1 else "questions were"
        told.append(f"The CAN adapter lost frames while {lossy} {questions} asked: read again.")
    if dropped := sum(exchange.dropped for exchange in exchanges):
        messages = "message" if dropped == 1 else "messages"
        told.append(f"{dropped} {messages} that answered no question of ours were left out.")
    return told


def vin_of(exchanges: Sequence[WireExchange]) -> Vin:
    """The VIN that the car told, or why it told none."""
    found: list[Vin] = []
    refused = malformed = ""
    for ecu in _in_order(exchanges):
        match _vin_of(ecu, exchanges):
            case Value(text):
                found.append(vin_codec.read(text, ecu=ecu))
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


def _vin_of(ecu: str, exchanges: Sequence[WireExchange]) -> Outcome[str]:
    emissions = ecu in emissions_units(exchanges)
    if uds_support.speaks_uds(ecu, exchanges) or not emissions:
        return vin_outcome(ecu, exchanges)
    outcome = best_outcome(ecu, bytes((0x09, 0x02)), exchanges)
    if not isinstance(outcome, Value):
        return outcome
    return service09.decode_vin(outcome.data, can=on_can(ecu))


def _agreed(found: Sequence[Vin]) -> Vin:
    """The first well-formed VIN; units that tell another one are named in its problem."""
    best = next((vin for vin in found if vin.status is not VinStatus.MALFORMED), found[0])
    others = [f"{vin.ecu} tells {vin.value}" for vin in found if vin.value != best.value]
    if not others:
        return best
    problem = "; ".join(part for part in (best.problem, *others) if part)
    return dataclasses.replace(best, problem=problem)
