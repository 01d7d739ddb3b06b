"""Readers of UDS (ISO 14229-1) and of the emissions data of SAE J1979-2, and what they are fed."""

from __future__ import annotations

import contextlib
from functools import partial

from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.obd2 import service09
from motospect_desktop.protocols.obd_on_uds import (
    current,
    frames,
    identifiers,
    information,
    monitors,
    readiness,
)
from motospect_desktop.protocols.uds import (
    clear,
    dtc,
    identification,
    read_data,
    read_dtc,
    session,
)
from tests.fuzz.codecs import asked
from tests.fuzz.cutter import packed

_UDS = (
    "1001 5001003201F4",
    "1003 7F1012",
    "3E00 7E00",
    "14FFFFFF 54",
    "1902FF 5902FF0301042F0171002C",
    "190A 590A7F03010420",
    "190101 59010101 0003",
    "1904030104FF 5904030104 2F 01 02 F40C0C80 F4057B",
    "190603010401 5906030104 2F 01 05",
    "22F190 62F190314D3847444D3941584B50303432373838",
    "22F189F18C 62F1890102F18C3132",
    "1902FF 7F1978",
)
_J1979_2 = (
    "22F40C 62F40C0C80",
    "22F40CF40DF405 62F40C0C80F40D32F4057B",
    "22F400 62F400BE1FA813",
    "22F501 62F501000007E500",
    "22F601 62F60101 0B2400000000FFFF",
    "22F802 62F80201314D3847444D3941584B50303432373838",
    "22F804 62F80401" + "4D53" * 8,
    "22F806 62F806015A17C3E2",
    "22F808 62F80810" + "0102" * 8,
    "194233080E 5942330E0803010400 2F",
    "195533 5955330804",
    "1904030104F0 5904030104 2F F0 01 F40C0C80",
)


def _uds(request: bytes, payload: bytes) -> None:
    clear.decode(request, payload)
    session.decode(request, payload)
    session.decode_tester_present(request, payload)
    read_data.decode(request, payload)
    read_data.decode(request, payload, identifiers.lengths)
    read_dtc.decode_count(request, payload)
    read_dtc.decode_snapshots(request, payload, identifiers.lengths)
    read_dtc.decode_extended_data(request, payload)
    told = read_dtc.decode_list(request, payload)
    for code in told.data.codes if isinstance(told, Value) else ():
        assert dtc.number_of(code.name) == code.number
    identification.text(payload)
    with contextlib.suppress(ValueError):
        dtc.failure_type(payload.decode("utf-8", "replace"))


def _emissions(request: bytes, payload: bytes) -> None:
    current.records(request, payload)
    current.decode(request, payload)
    frames.decode(request, payload)
    identifiers.supported(request, payload)
    information.vin(request, payload)
    for read in (service09.calibration_ids, service09.cvns, service09.in_use_counters):
        information.decode(request, payload, partial(read, can=True))
    monitors.decode(request, payload)
    readiness.decode(payload)


UDS, J1979_2 = asked(_uds), asked(_emissions)


def uds_seeds() -> tuple[bytes, ...]:
    """Requests and answers of UDS."""
    return _packed(_UDS)


def j1979_2_seeds() -> tuple[bytes, ...]:
    """Requests and answers of SAE J1979-2."""
    return _packed(_J1979_2)


def _packed(lines: tuple[str, ...]) -> tuple[bytes, ...]:
    pairs = (line.split(" ", 1) for line in lines)
    return tuple(packed(bytes.fromhex(ask), bytes.fromhex(told)[:31]) for ask, told in pairs)
