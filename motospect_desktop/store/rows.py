"""Nouns as rows and back; pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from motospect_desktop.domain.exchange import Ending, WireDefect, WireExchange, WireReply
from motospect_desktop.domain.scan import AdapterInfo, Scan
from motospect_desktop.domain.scan_document import digest_of, document, from_document
from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.store.tables import (
    Base,
    DefectRow,
    DtcRow,
    ExchangeRow,
    FreezeFrameRow,
    ReplyRow,
    ScanRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

UNFINISHED = "The scan is still running, or the program ended during it."


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """One stored scan as a line of a list; ``codes`` are sorted, each once."""

    id: str
    started_at: datetime
    vin: str  # "" when the car did not tell it
    complete: bool
    interrupted_by: str
    codes: tuple[str, ...]
    mil: bool | None  # None: no unit told
    adapter: str
    ecus: int


def utc_text(moment: datetime) -> str:
    """``moment`` as ISO text in UTC, always of the same width."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def storable(text: str) -> str:
    """``text`` with "?" for what SQLite cannot hold: bytes of file names that are no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def begun_row(scan: Scan) -> ScanRow:
    """The row of a scan of which only the beginning counts yet."""
    return ScanRow(
        id=scan.id,
        vehicle_id=None,
        vin="",
        started_at=scan.started_at.isoformat(),
        started_utc=utc_text(scan.started_at),
        complete=False,
        interrupted_by=UNFINISHED,
        adapter_url=scan.adapter.url,
        adapter_name=scan.adapter.name,
        adapter_version=scan.adapter.version,
        protocol=scan.protocol,
        ecu_count=0,
        code_count=0,
        mil=None,
        document=None,
        digest=None,
    )


def scan_row(scan: Scan) -> ScanRow:
    """The row of a finished scan; ``ValueError`` when it holds what JSON cannot."""
    doc = document(scan)
    row = begun_row(scan)
    row.vin = scan.vin.value
    row.complete = scan.complete
    row.interrupted_by = scan.interrupted_by
    row.protocol = scan.protocol
    row.ecu_count = len(scan.ecus)
    row.code_count = sum(len(ecu.dtcs) for ecu in scan.ecus)
    row.mil = _mil(scan)
    row.digest = digest_of(doc)
    row.document = json.dumps(doc, ensure_ascii=False)  # in reading order, unlike the canonical
    return row


def finding_rows(scan: Scan) -> Iterator[Base]:
    """Codes and freeze frames as rows of their own."""
    dtcs = [(ecu.address, dtc) for ecu in scan.ecus for dtc in ecu.dtcs]
    for position, (ecu, dtc) in enumerate(dtcs):
        yield DtcRow(
            scan_id=scan.id,
            position=position,
            ecu=ecu,
            code=dtc.code,
            states=",".join(state.value for state in dtc.states),
        )
    frames = [
        (ecu["address"], frame) for ecu in document(scan)["ecus"] for frame in ecu["freeze_frames"]
    ]
    for position, (ecu, frame) in enumerate(frames):
        yield FreezeFrameRow(
            scan_id=scan.id,
            position=position,
            ecu=ecu,
            number=frame["frame"],
            dtc=frame["dtc"],
            document=json.dumps(frame, ensure_ascii=False),
        )


def exchange_row(scan_id: str, seq: int, exchange: WireExchange, at_utc: str | None) -> ExchangeRow:
    """One exchange; its messages are rows of their own."""
    return ExchangeRow(
        scan_id=scan_id,
        seq=seq,
        request=exchange.request,
        target=exchange.target,
        ending=exchange.ending.value,
        detail=exchange.detail,
        dropped=exchange.dropped,
        at_utc=at_utc,
    )


def message_rows(scan_id: str, seq: int, exchange: WireExchange) -> Iterator[Base]:
    """The replies and defects of one exchange."""
    for position, reply in enumerate(exchange.replies):
        yield ReplyRow(
            scan_id=scan_id,
            seq=seq,
            position=position,
            ecu=reply.ecu,
            payload=reply.payload,
            raw=json.dumps(reply.raw),
        )
    for position, defect in enumerate(exchange.defects):
        yield DefectRow(
            scan_id=scan_id,
            seq=seq,
            position=position,
            ecu=defect.ecu,
            reason=defect.reason,
            raw=json.dumps(defect.raw),
        )


def to_exchanges(
    exchanges: Sequence[ExchangeRow], replies: Sequence[ReplyRow], defects: Sequence[DefectRow]
) -> tuple[WireExchange, ...]:
    """The exchanges of one scan; all rows sorted by ``seq`` and position."""
    replies_of: dict[int, list[WireReply]] = {}
    for reply in replies:
        replies_of.setdefault(reply.seq, []).append(
            WireReply(reply.ecu, reply.payload, tuple(json.loads(reply.raw)))
        )
    defects_of: dict[int, list[WireDefect]] = {}
    for defect in defects:
        defects_of.setdefault(defect.seq, []).append(
            WireDefect(defect.ecu, defect.reason, tuple(json.loads(defect.raw)))
        )
    return tuple(
        WireExchange(
            row.request,
            row.target,
            tuple(replies_of.get(row.seq, ())),
            Ending(row.ending),
            row.detail,
            tuple(defects_of.get(row.seq, ())),
            row.dropped,
        )
        for row in exchanges
    )


def to_scan(row: ScanRow, exchanges: tuple[WireExchange, ...]) -> Scan:
    """The scan of ``row``; ``ValueError`` when its document is not the one that was saved.

    An unfinished scan has its head and its exchanges, and says so.
    """
    if row.document is None:
        return Scan(
            id=row.id,
            started_at=datetime.fromisoformat(row.started_at),
            adapter=AdapterInfo(row.adapter_url, row.adapter_name, row.adapter_version),
            protocol=row.protocol,
            vin=Vin("", VinStatus.SILENT, problem="The scan was not finished."),
            battery_voltage=None,
            ecus=(),
            coverage=f"The scan was not finished; {len(exchanges)} requests are kept as raw bytes.",
            complete=False,
            interrupted_by=row.interrupted_by,
            exchanges=exchanges,
        )
    doc = json.loads(row.document)
    if not isinstance(doc, dict) or digest_of(doc) != row.digest:
        raise ValueError("the document of a scan differs from its digest")
    return from_document(doc, exchanges)


def to_summary(row: ScanRow, codes: str | None) -> ScanSummary:
    """A line of the list; ``codes`` with a comma between."""
    return ScanSummary(
        row.id,
        datetime.fromisoformat(row.started_at),
        row.vin,
        row.complete,
        row.interrupted_by,
        tuple(sorted(set(codes.split(",")))) if codes else (),
        row.mil,
        row.adapter_name,
        row.ecu_count,
    )


def _mil(scan: Scan) -> bool | None:
    told = [ecu.readiness.mil for ecu in scan.ecus if ecu.readiness is not None]
    return True if True in told else (False if False in told else None)
