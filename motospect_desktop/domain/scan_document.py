"""A scan as JSON: what is printed by ``--json``, kept in the store and hashed into the QR code.

Bytes of one unit stay with that unit; ``nrc``, ``mid``, ``tid`` and ``scaling`` are two hexadecimal
digits, as in the standards' tables. The exchanges are not part of the document: the store keeps
them beside it, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from motospect_desktop.domain import passport
from motospect_desktop.domain.dtc import Dtc, DtcStatus, FreezeFrame, MonitorTest
from motospect_desktop.domain.measurement import LiveValue, Measurement, Signal
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.readiness import Ignition, Readiness, ReadinessMonitor
from motospect_desktop.domain.scan import (
    AdapterInfo,
    EcuReport,
    Identification,
    Scan,
    ServiceReport,
    Voltage,
)
from motospect_desktop.domain.vin import Vin, VinStatus

if TYPE_CHECKING:
    from motospect_desktop.domain.exchange import WireExchange

Json = dict[str, Any]


def document(scan: Scan) -> Json:
    """``scan`` without its exchanges, in plain JSON types and reading order.

    Raises ``ValueError`` when the start has no UTC offset.
    """
    if scan.started_at.utcoffset() is None:
        raise ValueError("a scan's start needs a UTC offset")
    adapter = scan.adapter
    doc = {
        "id": scan.id,
        "started_at": scan.started_at.isoformat(),
        "adapter": {"url": adapter.url, "name": adapter.name, "version": adapter.version},
        "protocol": scan.protocol,
        "vin": _vin(scan.vin),
        "battery_voltage": _voltage(scan.battery_voltage),
        "ecus": [_ecu(ecu) for ecu in scan.ecus],
        "coverage": {"sentence": scan.coverage},
        "complete": scan.complete,
        "interrupted_by": scan.interrupted_by,
        "dropped": scan.dropped,
        "live": [{**_value(live.pid, live.measurement), "ecu": live.ecu} for live in scan.live],
    }
    if adapter.passport is not None:  # else left out: older scans keep their digest
        doc["passport"] = passport.to_document(adapter.passport)
    return doc


def canonical_json(scan: Scan) -> bytes:
    """The one byte sequence that stands for ``scan``: sorted keys, no blanks, UTF-8.

    Numbers of measurements are written as floats, so that 83 and 83.0 hash alike. Raises
    ``ValueError`` for NaN and infinity, which JSON does not know.
    """
    return _canonical(document(scan))


def digest(scan: Scan) -> str:
    """SHA-256 of the canonical JSON, 64 hexadecimal digits."""
    return digest_of(document(scan))


def digest_of(doc: Json) -> str:
    """The digest of the scan that ``doc`` is the document of, whatever the order of its keys."""
    return hashlib.sha256(_canonical(doc)).hexdigest()


def from_document(doc: Json, exchanges: tuple[WireExchange, ...] = ()) -> Scan:
    """The scan that ``document`` was made from; ``ValueError`` when it is not such a document."""
    try:
        voltage = doc["battery_voltage"]
        return Scan(
            id=doc["id"],
            started_at=datetime.fromisoformat(doc["started_at"]),
            adapter=AdapterInfo(**doc["adapter"], passport=_to_passport(doc.get("passport"))),
            protocol=doc["protocol"],
            vin=_to_vin(doc["vin"]),
            battery_voltage=None
            if voltage is None
            else Voltage(voltage["value"], voltage["source"]),
            ecus=tuple(_to_ecu(ecu) for ecu in doc["ecus"]),
            coverage=doc["coverage"]["sentence"],
            complete=doc["complete"],
            live=tuple(LiveValue(v["pid"], v["ecu"], _to_measurement(v)) for v in doc["live"]),
            interrupted_by=doc["interrupted_by"],
            dropped=doc["dropped"],
            exchanges=exchanges,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a scan document: {error!r}") from error


def _canonical(doc: Json) -> bytes:
    return json.dumps(
        doc, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def _number(value: float) -> float:
    return float(value) + 0.0  # -0.0 and 0.0 are the same value and must hash alike


def _vin(vin: Vin) -> Json:
    return {
        **asdict(vin),
        "status": vin.status.value,
        "year_candidates": list(vin.year_candidates),
    }


def _to_vin(doc: Json) -> Vin:
    return Vin(
        **{
            **doc,
            "status": VinStatus(doc["status"]),
            "year_candidates": tuple(doc["year_candidates"]),
        }
    )


def _to_passport(doc: Json | None) -> passport.Passport | None:
    return None if doc is None else passport.from_document(doc)


def _voltage(voltage: Voltage | None) -> Json | None:
    if voltage is None:
        return None
    return {"value": _number(voltage.value), "unit": "V", "source": voltage.source}


def _value(pid: str, measurement: Measurement) -> Json:
    signal, value = measurement.signal, measurement.value
    return {
        "pid": pid,
        "key": signal.key,
        "name": signal.name,
        "value": value if isinstance(value, str) else _number(value),
        "unit": signal.unit,
        "minimum": None if signal.minimum is None else _number(signal.minimum),
        "maximum": None if signal.maximum is None else _number(signal.maximum),
    }


def _to_measurement(doc: Json) -> Measurement:
    signal = Signal(doc["key"], doc["name"], doc["unit"], doc["minimum"], doc["maximum"])
    return Measurement(signal, doc["value"])


def _ecu(ecu: EcuReport) -> Json:
    return {
        "address": ecu.address,
        "name": ecu.name,
        "services": {service: _service(report) for service, report in ecu.services.items()},
        "dtcs": [_dtc(dtc) for dtc in ecu.dtcs],
        "readiness": None
        if ecu.readiness is None
        else readiness_document(ecu.address, ecu.readiness),
        "freeze_frames": [_freeze_frame(frame) for frame in ecu.freeze_frames],
        "monitor_tests": [_monitor_test(test) for test in ecu.monitor_tests],
        "calibration_ids": list(ecu.calibration_ids),
        "cvns": list(ecu.cvns),
        "in_use_counters": [{"name": name, "count": count} for name, count in ecu.in_use_counters],
        **_beyond_emissions(ecu),
    }


def _beyond_emissions(ecu: EcuReport) -> Json:
    """Keys that only such units have: the documents of older scans keep their digest."""
    told: Json = {}
    if ecu.identification:
        told["identification"] = [
            {"did": one.identifier, "name": one.name, "value": one.value}
            for one in ecu.identification
        ]
    if not ecu.emissions:
        told["emissions"] = False
    return told


def _dtc(dtc: Dtc) -> Json:
    doc: Json = {
        "code": dtc.code,
        "states": [state.value for state in dtc.states],
        "text": dtc.text,
    }
    return doc if dtc.status is None else {**doc, "status": f"{dtc.status:02X}"}


def _to_dtc(doc: Json) -> Dtc:
    status = doc.get("status")
    return Dtc(
        doc["code"],
        tuple(DtcStatus(state) for state in doc["states"]),
        doc["text"],
        None if status is None else int(status, 16),
    )


def _to_ecu(doc: Json) -> EcuReport:
    readiness = doc["readiness"]
    return EcuReport(
        address=doc["address"],
        name=doc["name"],
        services={service: _to_service(report) for service, report in doc["services"].items()},
        dtcs=tuple(map(_to_dtc, doc["dtcs"])),
        readiness=None if readiness is None else _to_readiness(readiness),
        freeze_frames=tuple(_to_freeze_frame(frame) for frame in doc["freeze_frames"]),
        monitor_tests=tuple(_to_monitor_test(test) for test in doc["monitor_tests"]),
        calibration_ids=tuple(doc["calibration_ids"]),
        cvns=tuple(doc["cvns"]),
        in_use_counters=tuple((item["name"], item["count"]) for item in doc["in_use_counters"]),
        identification=tuple(
            Identification(one["did"], one["name"], one["value"])
            for one in doc.get("identification", ())
        ),
        emissions=doc.get("emissions", True),
    )


def _service(report: ServiceReport) -> Json:
    return {
        "outcome": report.answer.value,
        "nrc": None if report.nrc is None else f"{report.nrc:02X}",
        "raw": list(report.raw),
        "note": report.note,
    }


def _to_service(doc: Json) -> ServiceReport:
    nrc = None if doc["nrc"] is None else int(doc["nrc"], 16)
    return ServiceReport(Answer(doc["outcome"]), nrc, tuple(doc["raw"]), doc["note"])


def readiness_document(address: str | None, readiness: Readiness) -> Json:
    """One unit's readiness as it stands in a scan and in the answer of ``decode``."""
    return {
        "ecu": address,
        "mil": readiness.mil,
        "dtc_count": readiness.dtc_count,
        "ignition": readiness.ignition and readiness.ignition.value,
        "monitors": {
            monitor.name: {"supported": monitor.supported, "complete": monitor.complete}
            for monitor in readiness.monitors
        },
    }


def _to_readiness(doc: Json) -> Readiness:
    return Readiness(
        doc["mil"],
        doc["dtc_count"],
        doc["ignition"] and Ignition(doc["ignition"]),
        tuple(ReadinessMonitor(name, **state) for name, state in doc["monitors"].items()),
    )


def _freeze_frame(frame: FreezeFrame) -> Json:
    return {
        "frame": frame.number,
        "dtc": frame.dtc,
        "values": [_value(pid, measurement) for pid, measurement in frame.values],
        "problems": list(frame.problems),
    }


def _to_freeze_frame(doc: Json) -> FreezeFrame:
    values = tuple((value["pid"], _to_measurement(value)) for value in doc["values"])
    return FreezeFrame(doc["frame"], doc["dtc"], values, tuple(doc["problems"]))


def _monitor_test(test: MonitorTest) -> Json:
    return {
        "mid": f"{test.monitor_id:02X}",
        "mid_name": test.monitor_name,
        "tid": f"{test.test_id:02X}",
        "tid_name": test.test_name,
        "scaling": f"{test.scaling_id:02X}",
        "value": _number(test.value),
        "min": _number(test.minimum),
        "max": _number(test.maximum),
        "unit": test.unit,
        "passed": test.passed,
    }


def _to_monitor_test(doc: Json) -> MonitorTest:
    return MonitorTest(
        int(doc["mid"], 16),
        doc["mid_name"],
        int(doc["tid"], 16),
        doc["tid_name"],
        int(doc["scaling"], 16),
        doc["value"],
        doc["min"],
        doc["max"],
        doc["unit"],
    )
