"""One recorded answer in words: the text an adapter printed, to values, states and reasons.

No car is needed and nothing is sent. What cannot be decoded is said, never raised.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from hardware.links.elm.answer import read_text
from motospect_desktop.diagnostics import decoding_uds
from motospect_desktop.diagnostics.wire import on_can, record
from motospect_desktop.domain.exchange import Ending
from motospect_desktop.domain.outcome import BusError, Malformed, Negative, NoData, Timeout, Value
from motospect_desktop.domain.scan_document import readiness_document
from motospect_desktop.protocols import obdb
from motospect_desktop.protocols.obd2 import (
    dtc,
    negative,
    readiness,
    service01,
    service02,
    service04,
    service06,
    service09,
)
from motospect_desktop.protocols.pids.definition import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.outcome import Failure, Outcome
    from motospect_desktop.domain.scan_document import Json

_CODE_NAMES = {0x03: "Stored DTC", 0x07: "Pending DTC", 0x0A: "Permanent DTC"}
_READINESS = (readiness.SINCE_CLEAR, readiness.THIS_CYCLE)
_VEHICLE = 0x09
_LEGACY_ITEM = 7  # bytes of one message of service 09 on K-line and J1850

_Row = tuple[str, float | str, str, bool]  # name, value, unit, whether the unit calls it valid
_Rows = list[_Row]


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked and of whom, as recorded; ``extended`` is an address byte in hex or empty."""

    request: bytes
    header: str = ""
    extended: str = ""
    signal_set: Path | None = None


@dataclass(slots=True)
class _Findings:
    """What was read so far; ``errors`` are sentences."""

    results: list[Json] = field(default_factory=list)
    status: list[Json] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def add(self, ecu: str, name: str, value: float | str, unit: str, *, used: bool) -> None:
        row: Json = {"ecu": ecu or None, "name": name, "value": value, "unit": unit}
        if not used:
            row["supported"] = False
        if row not in self.results:
            self.results.append(row)

    def fail(self, ecu: str, failure: Failure) -> None:
        sentence = in_words(ecu, failure)
        if sentence not in self.errors:
            self.errors.append(sentence)

    def document(self) -> Json:
        error = "; ".join(self.errors) or None
        return {"results": self.results, "status": self.status, "error": error}


def decode(
    request_hex: str,
    response_text: str,
    *,
    header: str = "",
    ext_addr: str | None = None,
    signalset: Path | None = None,
) -> Json:
    """The answer of ``motospect decode`` to one recorded answer.

    ``results`` has a row a value; a row with ``supported: false`` is what the bytes would mean,
    although the unit itself declares them void. ``status`` has a row a unit for PIDs 01 and 41.
    ``error`` names everything that was refused or could not be read; None when nothing was.
    """
    findings = _Findings()
    try:
        request = bytes.fromhex(request_hex)
        extended = int(ext_addr, 16) if ext_addr else None
    except ValueError:
        address = f" or address {ext_addr!r}" if ext_addr else ""
        findings.errors.append(f"request {request_hex!r}{address} is not whole bytes in hex")
        return findings.document()
    if not request or (extended is not None and not 0 <= extended <= 0xFF):
        findings.errors.append("the request is empty or the extended address is not a byte")
        return findings.document()
    text = response_text.replace("\\r", "\r").replace("\\n", "\n")
    exchange = record(read_text(text, request, header=header, extended_address=extended))
    question = Question(request, header, "" if extended is None else f"{extended:02X}", signalset)
    _read(question, exchange, findings)
    return findings.document()


def in_words(ecu: str, failure: Failure) -> str:
    """One sentence for a failure, beginning with the unit where it is known."""
    who = ecu or "the control unit"
    match failure:
        case Negative(service, nrc):
            return f"{who} refused service {service:02X}: {negative.name(nrc)} (NRC {nrc:02X})"
        case Malformed(reason):
            return f"{who}: {reason}"
        case BusError(name):
            return f"the adapter reported {name}"
        case Timeout(waited_s):
            return f"{who} did not answer within {waited_s:.1f} s"
        case NoData():
            return f"{who} did not answer"


def _read(question: Question, exchange: WireExchange, findings: _Findings) -> None:
    by_ecu: dict[str, list[bytes]] = {}
    for reply in exchange.replies:
        payloads = by_ecu.setdefault(reply.ecu, [])
        if reply.payload not in payloads:
            payloads.append(reply.payload)
    for ecu, payloads in by_ecu.items():
        damaged = [d.reason for d in exchange.defects if d.ecu == ecu]
        if damaged and ecu and not on_can(ecu):
            # Off CAN one answer is spread over messages, so what is left of it proves nothing.
            findings.fail(ecu, Malformed(damaged[0]))
        else:
            _unit(question, ecu, payloads, findings)
    for defect in exchange.defects:
        if defect.ecu is None or defect.ecu not in by_ecu:
            findings.fail(defect.ecu or "", Malformed(defect.reason))
    if not exchange.replies and not exchange.defects:
        _silence(exchange, findings)


def _silence(exchange: WireExchange, findings: _Findings) -> None:
    if exchange.ending is Ending.BUS_ERROR:
        findings.fail("", BusError(exchange.detail))
    elif exchange.dropped:
        findings.errors.append(f"{exchange.dropped} messages do not answer this request")
    else:
        findings.errors.append("no control unit answered")


def _unit(question: Question, ecu: str, payloads: Sequence[bytes], findings: _Findings) -> None:
    """All distinct messages of one unit; recordings may hold several answers of it."""
    if (service := question.request[0]) not in _READERS:
        findings.fail(ecu, Malformed(f"answers of service {service:02X} are not decoded"))
        return
    for group in _groups(service, ecu, payloads):
        match _READERS[service](question, ecu, group):
            case Value(rows):
                for name, value, unit, used in rows:
                    findings.add(ecu, name, value, unit, used=used)
            case failure:
                findings.fail(ecu, failure)
        if told := decoding_uds.status(question.request, group[0]):
            findings.status.append(readiness_document(ecu or None, told))
        if service == service01.SERVICE:
            _status(question, ecu, group[0], findings)


def _groups(service: int, ecu: str, payloads: Sequence[bytes]) -> list[Sequence[bytes]]:
    """The messages that make one answer: all of them for codes, and off CAN for service 09."""
    legacy = not on_can(ecu) and (ecu or all(len(p) == _LEGACY_ITEM for p in payloads))
    whole = service in dtc.SERVICES or (service == _VEHICLE and legacy)
    return [payloads] if whole else [(payload,) for payload in payloads]


def _status(question: Question, ecu: str, payload: bytes, findings: _Findings) -> None:
    match service01.records(question.request, payload):
        case Value(records):
            for pid, data in records:
                if pid not in _READINESS:
                    continue
                match readiness.decode(payload[:1] + bytes((pid,)) + data):
                    case Value(state):
                        findings.status.append(readiness_document(ecu or None, state))
                    case failure:
                        findings.fail(ecu, failure)
        case _:
            return


def _current(question: Question, _ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    outcome = service01.decode_readings(question.request, payloads[0])
    if not isinstance(outcome, Value):
        return outcome
    return Value([_told(one) for _pid, readings in outcome.data for one in readings])


def _frozen(question: Question, _ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    # Many programs leave the frame number out of what they record; frame 0 is then meant.
    asked = question.request
    whole = asked if len(asked) != 2 else service02.request(asked[1])
    outcome = service02.decode_readings(whole, payloads[0])
    if not isinstance(outcome, Value):
        return outcome
    return Value([_told(one) for one in outcome.data])


def _codes(question: Question, ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    outcomes = [
        # Without a header the layouts differ in their parity: one byte and pairs, or pairs only.
        dtc.decode_response(question.request, p, can=on_can(ecu) if ecu else len(p) % 2 == 0)
        for p in payloads
    ]
    outcome = dtc.join(outcomes)
    if not isinstance(outcome, Value):
        return outcome
    name = _CODE_NAMES[question.request[0]]
    codes: _Rows = [(name, code, "", True) for code in outcome.data]
    return Value([(f"{name} count", len(codes), "", True), *codes])


def _cleared(_question: Question, _ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    outcome = service04.decode(payloads[0])
    return Value([("Codes", "cleared", "", True)]) if isinstance(outcome, Value) else outcome


def _tests(question: Question, _ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    outcome = service06.decode(question.request, payloads[0])
    if not isinstance(outcome, Value):
        return outcome
    rows: _Rows = []
    for test in outcome.data:
        name = f"{test.monitor_name}, {test.test_name}"
        parts = (("", test.value), (", minimum", test.minimum), (", maximum", test.maximum))
        rows += [(name + part, value, test.unit, True) for part, value in parts]
    return Value(rows)


def _vehicle(question: Question, ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    can = on_can(ecu) if ecu else any(len(payload) != _LEGACY_ITEM for payload in payloads)
    outcome = service09.decode_messages(question.request, payloads, can=can)
    if not isinstance(outcome, Value):
        return outcome
    return Value([(name, value, "", True) for name, value in outcome.data])


def _maker(question: Question, ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    """By the signal set where it knows the unit, else by the standards' own identifiers."""
    asked = question.request
    if refusal := negative.parse(payloads[0], asked[0]):
        return refusal
    outcome: Outcome[_Rows] = Malformed(f"no signal set says what {asked.hex().upper()} means")
    if question.signal_set is not None:
        outcome = _by_set(question, question.signal_set, ecu, payloads[0])
    if isinstance(outcome, Malformed) and decoding_uds.is_standard(asked):
        standard = decoding_uds.data(asked, payloads[0])
        return standard if isinstance(standard, Value) or not question.signal_set else outcome
    return outcome


def _by_set(question: Question, path: Path, ecu: str, payload: bytes) -> Outcome[_Rows]:
    try:
        commands = _load(path)
    except (OSError, ValueError, RecursionError) as error:
        return Malformed(f"the signal set {path} cannot be used: {error}")
    unit = obdb.Unit(question.header, question.extended, ecu)
    outcome = obdb.decode(commands, question.request, payload, unit)
    if not isinstance(outcome, Value):
        return outcome
    if not outcome.data:
        return Malformed("the signal set calls every value void")
    return Value([_told(Reading(measurement, used=True)) for measurement in outcome.data])


def _uds_codes(question: Question, _ecu: str, payloads: Sequence[bytes]) -> Outcome[_Rows]:
    return decoding_uds.codes(question.request, payloads[0])


def _told(reading: Reading) -> _Row:
    signal = reading.measurement.signal
    return signal.name, reading.measurement.value, signal.unit, reading.used


@lru_cache(maxsize=64)
def _load(path: Path) -> tuple[obdb.SetCommand, ...]:
    return obdb.read_set(json.loads(path.read_bytes()))


_READERS: dict[int, Callable[[Question, str, Sequence[bytes]], Outcome[_Rows]]] = {
    0x01: _current,
    0x02: _frozen,
    0x03: _codes,
    0x04: _cleared,
    0x06: _tests,
    0x07: _codes,
    _VEHICLE: _vehicle,
    0x0A: _codes,
    0x19: _uds_codes,
    0x21: _maker,
    0x22: _maker,
}
