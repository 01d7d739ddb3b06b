"""SAE J1979-2: what J1979 says, behind UDS 19 and 22."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Malformed, Negative, Value
from motospect_desktop.protocols.obd2 import service01, service06, service09
from motospect_desktop.protocols.obd_on_uds import (
    codes,
    current,
    frames,
    identifiers,
    information,
    monitors,
    readiness,
)
from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.protocols.uds import read_dtc
from motospect_desktop.protocols.uds.dtc import UdsDtc


def b(text: str) -> bytes:
    return bytes.fromhex(text)


@pytest.mark.parametrize("pid", sorted(PIDS))
def test_that_every_pid_reads_behind_its_identifier_as_in_service_01(pid: int) -> None:
    data = PIDS[pid].example.data
    behind = current.decode(current.request(pid), bytes((0x62, 0xF4, pid)) + data)
    plain = service01.decode(service01.request(pid), bytes((0x41, pid)) + data)
    assert behind == plain


def test_that_three_pids_come_in_one_answer() -> None:
    asked = current.request(0x0C, 0x0D, 0x05)
    assert asked == b("22F40CF40DF405")
    outcome = current.decode(asked, b("62F40C1AF8F40D32F4057B"))
    assert isinstance(outcome, Value)
    assert [(pid, m.value) for pid, m in outcome.data] == [("0C", 1726.0), ("0D", 50), ("05", 83)]
    with pytest.raises(ValueError, match="1 to 3"):
        current.request(1, 2, 3, 4)


@pytest.mark.parametrize(
    "answer", ["62F40C1A", "62F40C1AF800", "62F40D32", "62F40C", "41 0C 1A F8", "62F50C1AF8"]
)
def test_that_a_damaged_answer_is_no_value(answer: str) -> None:
    assert isinstance(current.decode(current.request(0x0C), b(answer)), Malformed)


def test_that_refusals_keep_their_reason() -> None:
    assert current.decode(current.request(0x0C), b("7F2231")) == Negative(0x22, 0x31)


def test_that_a_bitmap_names_identifiers_of_its_own_group() -> None:
    told = identifiers.supported(b("22F400"), b("62F40080000001"))
    assert told == Value(frozenset({0xF401, 0xF420}))
    told = identifiers.supported(b("22F800"), b("62F80040000000"))
    assert told == Value(frozenset({0xF802}))
    assert isinstance(identifiers.supported(b("22F400"), b("62F400800000")), Malformed)


def test_that_readiness_reads_lamp_count_and_four_monitors_a_byte() -> None:
    outcome = readiness.decode(b("62F501" + "83" + "07" + "11" + "21" + "00" + "80"))
    assert isinstance(outcome, Value)
    told = outcome.data
    assert (told.mil, told.dtc_count, told.ignition) == (True, 3, None)
    state = {m.name: (m.supported, m.complete) for m in told.monitors}
    assert len(state) == 20
    assert state["misfire"] == state["components"] == (True, True)
    assert state["engine_cooling"] == (False, True)
    assert state["catalyst"] == (True, False)
    assert state["evap_system"] == (True, True)
    assert state["secondary_air"] == (False, False)
    assert state["other"] == (False, False)
    assert isinstance(readiness.decode(b("62F501830711210000" + "00")), Malformed)


def test_that_monitor_tests_are_those_of_service_06_without_the_monitors_number() -> None:
    record = "0B24" + "00BB" + "0000" + "FFFF"
    plain = service06.decode(b("06A2"), b("46A2" + record + "A2" + record))
    assert monitors.decode(b("22F6A2"), b("62F6A2" + record + record)) == plain
    assert monitors.decode(b("22F6A2"), b("62F6A2" + ("A2" + record) * 2)) == plain
    assert isinstance(monitors.decode(b("22F6A2"), b("62F6A2" + record[:-2])), Malformed)


def test_that_results_that_can_be_read_in_two_ways_are_none() -> None:
    ambiguous = b("62F6A2") + (b"\xa2" + bytes(8)) * 8
    assert isinstance(monitors.decode(b("22F6A2"), ambiguous), Malformed)


VIN = b"1G1BC5SM6H7100001"


@pytest.mark.parametrize("count", [b"", b"\x01"])
def test_that_a_vin_reads_with_and_without_a_count_of_items(count: bytes) -> None:
    assert information.vin(b("22F802"), b("62F802") + count + VIN) == Value(VIN.decode())


def test_that_a_vin_reads_behind_the_identifier_of_iso_14229_too() -> None:
    assert information.vin(b("22F190"), b("62F190") + VIN) == Value(VIN.decode())
    assert isinstance(information.vin(b("22F190"), b("62F190") + VIN[:-1]), Malformed)
    assert isinstance(information.vin(b("22F802"), b("62F802") + b"\x02" + VIN), Malformed)


def test_that_calibrations_read_as_in_service_09() -> None:
    items = b"MS12674308".ljust(16, b"\0") + b"MS12681195".ljust(16, b"\0")

    for answer in (items, b"\x02" + items):
        told = information.decode(
            b("22F804"),
            b("62F804") + answer,
            lambda messages: service09.calibration_ids(messages, can=True),
        )
        assert told == Value(("MS12674308", "MS12681195"))


def test_that_the_requests_are_those_of_the_standard() -> None:
    assert read_dtc.emissions_by_mask(0x08) == codes.CONFIRMED
    assert read_dtc.emissions_by_mask(0x04) == codes.PENDING
    assert read_dtc.emissions_permanent() == codes.PERMANENT
    assert frames.request(0x030100, 0x00) == read_dtc.snapshot(0x030100, 0x00)


def test_that_the_status_byte_tells_pending_and_confirmed() -> None:
    assert codes.states(codes.CONFIRMED, UdsDtc(1, 0x0C)) == (DtcStatus.STORED, DtcStatus.PENDING)
    assert codes.states(codes.PENDING, UdsDtc(1, 0x04)) == (DtcStatus.PENDING,)
    assert codes.states(codes.PERMANENT, UdsDtc(1, 0x50)) == (DtcStatus.PERMANENT,)


def test_that_a_freeze_frame_reads_its_pids_and_names_its_code() -> None:
    asked = frames.request(0x030100, 0x00)
    answer = b("5904" + "030100" + "AF" + "0002" + "F4057B" + "F40C0BB8")
    outcome = frames.decode(asked, answer)
    assert isinstance(outcome, Value)
    (frame,) = outcome.data
    assert (frame.number, frame.dtc, frame.problems) == (0, "P0301-00", ())
    assert [(pid, m.value) for pid, m in frame.values] == [("05", 83), ("0C", 750.0)]
    assert frames.decode(asked, b("5904030100AF")) == Value(())


@given(st.binary(max_size=80), st.sampled_from(["22F400", "22F501", "22F6A2", "22F802", "22F40C"]))
def test_that_no_bytes_make_a_decoder_raise(answer: bytes, asked: str) -> None:
    request = b(asked)
    for payload in (answer, b"\x62" + request[1:] + answer):
        identifiers.supported(request, payload)
        readiness.decode(payload)
        monitors.decode(request, payload)
        information.vin(request, payload)
        current.decode(request, payload)
        frames.decode(frames.request(0x030100, 0), b"\x59\x04\x03\x01\x00" + answer)
