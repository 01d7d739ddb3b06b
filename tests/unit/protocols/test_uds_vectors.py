"""The recorded test vectors of udsoncan, read by our own decoders."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from motospect_desktop.domain.outcome import Negative, Outcome, Value
from motospect_desktop.protocols.obd2 import negative
from motospect_desktop.protocols.uds import clear, read_data, read_dtc, session
from tests.helpers import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable

Row = dict[str, Any]
# The data lengths that udsoncan's own tests are configured with.
LENGTHS = {0x0001: 2, 0x0002: 2, 0x0003: 1, 0x0004: 5, 0x4711: 5, 0x6789: 3, 0x4455: 2}
WITHOUT_REQUEST = {  # what each of udsoncan's test classes asks where the row does not say
    "TestDiagnosticSessionControl": "1001",
    "TestTesterPresent": "3E00",
    "TestClearDtc": "14123456",
    "TestReadDataByIdentifier": "22000100020003",
    "TestReportDTCSnapshotRecordByDTCNumber": "190412345602",
    "GenericTest_RequestStatusMask_ResponseNumberOfDTC": "19015A",
    "GenericTestStatusMaskRequest_DtcAndStatusMaskResponse": "19025A",
    "test_rdbi_unwanted_did_exception": "2200010003",
    "test_rdbi_unwanted_did_no_exception": "2200010003",
}
DELIBERATE = {
    # Asked with a raw request and never interpreted there; it is no answer to what was asked.
    "TestReadDataByIdentifier.test_peek_rdbi_multiple_success",
    # The length of the last identifier is left open; we want every length known.
    "TestReadDataByIdentifier.test_rdbi_variable_size_did",
}


def lengths(identifier: int) -> tuple[int, ...]:
    return (LENGTHS[identifier],) if identifier in LENGTHS else ()


def snapshots(asked: bytes, payload: bytes) -> Outcome[object]:
    return read_dtc.decode_snapshots(asked, payload, lengths)


def data(asked: bytes, payload: bytes) -> Outcome[object]:
    return read_data.decode(asked, payload, lengths)


DECODERS: dict[str, Callable[[bytes, bytes], Outcome[object]]] = {
    "TestDiagnosticSessionControl": session.decode,
    "TestTesterPresent": session.decode_tester_present,
    "TestClearDtc": clear.decode,
    "TestReadDataByIdentifier": data,
    "TestReportDTCSnapshotRecordByDTCNumber": snapshots,
    "GenericTest_RequestStatusMask_ResponseNumberOfDTC": read_dtc.decode_count,
    "GenericTestStatusMaskRequest_DtcAndStatusMaskResponse": read_dtc.decode_list,
}


@lru_cache
def rows() -> tuple[Row, ...]:
    return tuple(reference_data.lines("vectors/udsoncan.jsonl"))


def is_wrong(row: Row) -> bool:
    """Whether the row says that its bytes are no answer: by itself or by its strict twin."""
    if row["exceptions"] or row["test"].split(".")[1].startswith("invalid_length"):
        return True
    twin = row["test"].replace("_no_exception", "_exception")
    return any(
        other["exceptions"] and other["test"] == twin and other["response"] == row["response"]
        for other in rows()
        if other is not row
    )


def is_met(row: Row) -> bool | None:
    """Whether our decoder reads the row as it says; None for a service that we do not have."""
    group, name = row["test"].split(".")
    payload = bytes.fromhex(row["response"] or "")
    if row["kind_of_response"] == "negative":
        refusal = negative.parse(payload, payload[1])
        code = row["expected"].get("code", payload[2])
        return refusal == Negative(payload[1], code) and bool(negative.name(code))
    if group not in DECODERS or name.startswith("test_wdbi"):
        return None
    asked = bytes.fromhex(row["request"] or WITHOUT_REQUEST.get(name) or WITHOUT_REQUEST[group])
    outcome = DECODERS[group](asked, payload)
    return isinstance(outcome, Value) is not is_wrong(row)


def test_that_every_vector_of_a_service_we_have_is_met_as_stated() -> None:
    failed = [
        (row["test"], row["request"], row["response"])
        for row in rows()
        if is_met(row) is False and row["test"] not in DELIBERATE
    ]
    assert failed == []


def test_that_what_is_left_out_are_services_that_the_program_must_not_have() -> None:
    tally = Counter(is_met(row) for row in rows())
    assert len(rows()) == 457
    assert tally[True] == 107
    assert tally[False] == len(DELIBERATE)
    left_out = {row["test"].split(".")[0] for row in rows() if is_met(row) is None}
    assert not left_out & (DECODERS.keys() - {"TestReadDataByIdentifier"})


def test_that_the_literal_facts_of_the_vectors_come_out() -> None:
    stored = snapshots(
        bytes.fromhex("1904123456FF"),
        bytes.fromhex("59041234562402024711A6660750206789998877030144554321"),
    )
    assert isinstance(stored, Value)
    found = stored.data
    assert isinstance(found, read_dtc.Snapshots)
    assert found.code.number == 0x123456
    assert found.code.status == 0x24
    assert found.records == (
        (2, ((0x4711, bytes.fromhex("A666075020")), (0x6789, bytes.fromhex("998877")))),
        (3, ((0x4455, bytes.fromhex("4321")),)),
    )
    several = data(
        bytes.fromhex("220001000200030004"),
        bytes.fromhex("62000112340002567800031100046162636465"),
    )
    assert several == Value(
        ((1, b"\x12\x34"), (2, b"\x56\x78"), (3, b"\x11"), (4, b"abcde")),
    )
