"""Read DTC information (19), ISO 14229-1 clause 12.3: the sub-functions that a read-out needs.

udsoncan reads the lists. Snapshot data (04) are cut with our own table of lengths, see ``records``;
a list of permanent codes (55) too, because udsoncan 1.26 expects a severity byte there that
the standard's DTCAndStatusRecord does not have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.domain.outcome import Failure, Malformed, Outcome, Value
from motospect_desktop.protocols.uds import codec, records
from motospect_desktop.protocols.uds.dtc import IS_FAULT, UdsDtc

if TYPE_CHECKING:
    from collections.abc import Callable

    from udsoncan.Response import Response

SERVICE = 0x19
COUNT_BY_MASK = 0x01
BY_MASK = 0x02
SNAPSHOT = 0x04
EXTENDED_DATA = 0x06
SUPPORTED = 0x0A
EMISSIONS_BY_MASK = 0x42  # reportWWHOBDDTCByMaskRecord
EMISSIONS_PERMANENT = 0x55  # reportWWHOBDDTCWithPermanentStatus
EMISSIONS_GROUP = 0x33  # functional group identifier, annex D.5
_LISTS = (BY_MASK, SUPPORTED, EMISSIONS_BY_MASK, EMISSIONS_PERMANENT)
ALL_SEVERITIES = 0xFF
ALL_RECORDS = 0xFF

_MASK_AT = {BY_MASK: 2, EMISSIONS_BY_MASK: 3}  # in the request
_FORM_AT = {EMISSIONS_BY_MASK: 5, EMISSIONS_PERMANENT: 4}  # in the answer
_J2012_FORM = 0x04  # annex D: the other one allowed here, 02, has numbers of SAE J1939-73

_HEAD = 6  # 59, sub-function, code, status


@dataclass(frozen=True, slots=True)
class DtcList:
    """The codes that a unit lists, and the status bits that it can tell at all."""

    availability: int
    codes: tuple[UdsDtc, ...]


@dataclass(frozen=True, slots=True)
class DtcCount:
    """How many codes match a mask; ``form`` is the DTC format identifier (01 ISO, 04 WWH-OBD)."""

    availability: int
    form: int
    count: int


@dataclass(frozen=True, slots=True)
class Snapshots:
    """What a unit stored with one code: (record number, its identifiers) in order."""

    code: UdsDtc
    records: tuple[tuple[int, records.Records], ...]


@dataclass(frozen=True, slots=True)
class ExtendedData:
    """One extended data record of one code; no bytes where the unit keeps none (or number 0)."""

    code: UdsDtc
    number: int
    data: bytes


def by_mask(mask: int = 0xFF) -> bytes:
    """Ask for the codes with any of these status bits (02)."""
    return _request(BY_MASK, status_mask=mask)


def count_by_mask(mask: int = 0xFF) -> bytes:
    """Ask how many codes have any of these status bits (01)."""
    return _request(COUNT_BY_MASK, status_mask=mask)


def supported() -> bytes:
    """Ask for every code that the unit could set (0A)."""
    return _request(SUPPORTED)


def snapshot(number: int, record: int = ALL_RECORDS) -> bytes:
    """Ask what was stored with a code (04)."""
    return _request(SNAPSHOT, dtc=number, snapshot_record_number=record)


def extended_data(number: int, record: int) -> bytes:
    """Ask for one extended data record of a code (06)."""
    return _request(EXTENDED_DATA, dtc=number, extended_data_record_number=record)


def emissions_by_mask(mask: int) -> bytes:
    """Ask for the emissions-related codes with any of these status bits (42)."""
    return _request(
        EMISSIONS_BY_MASK,
        functional_group_id=EMISSIONS_GROUP,
        status_mask=mask,
        severity_mask=ALL_SEVERITIES,
    )


def emissions_permanent() -> bytes:
    """Ask for the emissions-related codes that only the repair itself can remove (55)."""
    return _request(EMISSIONS_PERMANENT, functional_group_id=EMISSIONS_GROUP)


def _request(subfunction: int, **parts: int) -> bytes:
    from udsoncan.services.ReadDTCInformation import ReadDTCInformation

    return ReadDTCInformation.make_request(subfunction, **parts).get_payload()


def decode_list(asked: bytes, payload: bytes) -> Outcome[DtcList]:
    """The codes in the answer to sub-function 02, 0A, 42 or 55; an empty list holds none."""
    if failure := _failure(asked, payload, *_LISTS):
        return failure
    subfunction = asked[1]
    of_group = subfunction in {EMISSIONS_BY_MASK, EMISSIONS_PERMANENT}
    if of_group and (failure := codec.echo_failure(asked, payload, 2)):
        return failure
    if subfunction == EMISSIONS_PERMANENT:
        outcome = _permanent(payload)
    else:
        outcome = codec.interpreted(payload, lambda response: _listed(subfunction, response))
    if not isinstance(outcome, Value):
        return outcome
    return _doubt(asked, payload, outcome.data) or outcome


def _doubt(asked: bytes, payload: bytes, told: DtcList) -> Malformed | None:
    """Why a list that could be cut tells nothing that may be believed; None when it does."""
    if any(not code.number for code in told.codes):
        return Malformed("an empty place (000000) is listed as a code")
    form = payload[_FORM_AT[asked[1]]] if asked[1] in _FORM_AT else _J2012_FORM
    if form != _J2012_FORM:
        return Malformed(f"codes in the format {form:02X}, which is not that of SAE J2012")
    mask = asked[_MASK_AT[asked[1]]] if asked[1] in _MASK_AT else 0
    sought = mask & IS_FAULT or mask
    if sought and not (told.codes or told.availability & sought):
        # ISO 14229-1, 12.3: it answers with an empty list whatever it holds.
        kept = f"{told.availability:02X}"
        return Malformed(f"the unit keeps none of the status bits asked (availability {kept})")
    return None


def decode_count(asked: bytes, payload: bytes) -> Outcome[DtcCount]:
    """How many codes the unit counts (01)."""
    if failure := _failure(asked, payload, COUNT_BY_MASK):
        return failure
    if len(payload) != 6:
        return Malformed(f"a count is 59 01 and four bytes, here are {len(payload)} bytes")
    return Value(DtcCount(payload[2], payload[3], int.from_bytes(payload[4:], "big")))


def decode_snapshots(
    asked: bytes, payload: bytes, lengths: Callable[[int], tuple[int, ...]]
) -> Outcome[Snapshots]:
    """The snapshot records of the code asked (04); no records where the unit stored none."""
    code = _of_code(asked, payload, SNAPSHOT)
    if not isinstance(code, Value):
        return code
    found = records.cut_counted(payload[_HEAD:], lengths)
    if not isinstance(found, Value):
        return found
    asked_record = asked[5]
    for number, _records in found.data:
        if asked_record not in (ALL_RECORDS, number):
            return Malformed(f"snapshot record {number:02X}, asked was {asked_record:02X}")
    return Value(Snapshots(code.data, found.data))


def decode_extended_data(asked: bytes, payload: bytes) -> Outcome[ExtendedData]:
    """One extended data record (06), asked by its own number, so that its end is the message's."""
    code = _of_code(asked, payload, EXTENDED_DATA)
    if not isinstance(code, Value):
        return code
    if len(payload) == _HEAD:
        return Value(ExtendedData(code.data, 0, b""))
    if payload[_HEAD] != asked[5]:
        return Malformed(f"extended data record {payload[_HEAD]:02X}, asked was {asked[5]:02X}")
    if len(payload) == _HEAD + 1:
        return Malformed(f"extended data record {asked[5]:02X} came without data")
    return Value(ExtendedData(code.data, payload[_HEAD], payload[_HEAD + 1 :]))


def _failure(asked: bytes, payload: bytes, *subfunctions: int) -> Failure | None:
    if asked[:1] != bytes((SERVICE,)) or len(asked) < 2 or asked[1] not in subfunctions:
        return Malformed(f"request {asked.hex().upper()} is not one this answer can be read for")
    return codec.echo_failure(asked, payload)


def _of_code(asked: bytes, payload: bytes, subfunction: int) -> Outcome[UdsDtc]:
    if failure := _failure(asked, payload, subfunction):
        return failure
    if len(asked) != _HEAD or len(payload) < _HEAD:
        return Malformed("the answer ends before the code and its status")
    if payload[2:5] != asked[2:5]:
        told, wanted = payload[2:5].hex().upper(), asked[2:5].hex().upper()
        return Malformed(f"answer for code {told}, asked was {wanted}")
    return Value(UdsDtc(int.from_bytes(payload[2:5], "big"), payload[5]))


def _listed(subfunction: int, response: Response) -> DtcList:
    from udsoncan.services.ReadDTCInformation import ReadDTCInformation

    told = ReadDTCInformation.interpret_response(
        response, subfunction, tolerate_zero_padding=False, ignore_all_zero_dtc=False
    ).service_data
    severe = subfunction == EMISSIONS_BY_MASK
    codes = tuple(
        UdsDtc(
            code.id,
            code.status.get_byte_as_int(),
            code.severity.get_byte_as_int() if severe else None,
        )
        for code in told.dtcs
    )
    available = told.status_availability
    return DtcList(available.get_byte_as_int() if available else 0, codes)


def _permanent(payload: bytes) -> Outcome[DtcList]:
    """``59 55 group availability format`` and four bytes a code (AUTOSAR and J1979-2 tools)."""
    if len(payload) < 5 or (len(payload) - 5) % 4:
        return Malformed(f"permanent codes are four bytes each, here are {len(payload)} bytes")
    codes = tuple(
        UdsDtc(int.from_bytes(payload[at : at + 3], "big"), payload[at + 3])
        for at in range(5, len(payload), 4)
    )
    return Value(DtcList(payload[3], codes))
