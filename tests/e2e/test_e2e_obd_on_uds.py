"""A car of SAE J1979-2 tells by UDS what the same car tells by SAE J1979."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import SERVICES
from motospect_desktop.domain.scan_document import document, from_document
from tests.helpers.can_bench import CanBench
from tests.helpers.fake_link import FakeLink, FakeOpener
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from motospect_desktop.domain.scan import EcuReport, Scan

STATES = [("p0301",), ("multi",), ("cleared", "permanent"), ("p0301", "can29"), ("healthy",)]
BENCHES = (VirtualBench, CanBench)
Bench = VirtualBench | CanBench
# Identifiers of J1979-2 have no place for these.
NOT_IN_F501 = {"o2_sensor": "exhaust_gas_sensor", "o2_sensor_heater": "", "egr_vvt": "egr"}


def scanned(bench: Bench) -> Scan:
    bench.car.stands = True
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    scan = Scanner(bench.clock).scan(car).scan
    car.close()
    return scan


def codes(ecu: EcuReport) -> dict[str, tuple[str, ...]]:
    return {dtc.code.partition("-")[0]: tuple(dtc.states) for dtc in ecu.dtcs}


def monitors(ecu: EcuReport) -> set[tuple[str, bool]]:
    told = ecu.readiness.monitors if ecu.readiness else ()
    named = {(NOT_IN_F501.get(m.name, m.name), m.complete) for m in told if m.supported}
    return {(name, done) for name, done in named if name}


def check_alike(told: EcuReport, plain: EcuReport) -> None:
    assert (told.address, told.name) == (plain.address, plain.name)
    refuses_permanent = plain.services["0A"].answer is not Answer.ANSWERED
    if not refuses_permanent:
        # A permanent code that is neither stored nor pending stands in its own list only.
        assert codes(told) == codes(plain)
    assert told.readiness is not None
    assert plain.readiness is not None
    assert told.readiness.mil == plain.readiness.mil
    assert told.readiness.dtc_count == plain.readiness.dtc_count
    assert monitors(told) == monitors(plain)
    assert told.monitor_tests == plain.monitor_tests
    assert told.calibration_ids == plain.calibration_ids
    assert told.cvns == plain.cvns
    assert told.in_use_counters == plain.in_use_counters
    frames = {frame.number: frame.values for frame in told.freeze_frames}
    assert set(frames) == ({0x00, 0xF0} if plain.freeze_frames else set())
    assert all(values == plain.freeze_frames[0].values for values in frames.values())
    services = {service: told.services[service].answer for service in (*SERVICES, "19", "22")}
    assert services == {
        "01": Answer.REFUSED,
        **dict.fromkeys(SERVICES[1:], Answer.NOT_ASKED),
        "19": Answer.ANSWERED,
        "22": Answer.ANSWERED,
    }
    assert told.services["19"].raw
    assert told.services["22"].raw


@pytest.mark.parametrize("bench", BENCHES)
@pytest.mark.parametrize("states", STATES, ids="+".join)
def test_that_the_scan_is_that_of_the_same_car_by_j1979(
    states: tuple[str, ...], bench: type[Bench]
) -> None:
    told, plain = scanned(bench((*states, "obdonuds"))), scanned(bench(states))
    assert told.complete
    assert told.interrupted_by == ""
    assert told.vin == plain.vin
    for one, other in zip(told.ecus, plain.ecus, strict=True):
        check_alike(one, other)
    values = {(v.ecu, v.pid, v.measurement) for v in told.live}
    assert values == {(v.ecu, v.pid, v.measurement) for v in plain.live}
    assert "Partial" not in told.coverage
    assert "not asked about" not in told.coverage


def test_that_a_stored_scan_reads_again_to_the_same_scan() -> None:
    scan = scanned(VirtualBench(("p0301", "obdonuds")))
    head = ScanHead(scan.id, scan.started_at, scan.adapter, scan.protocol, scan.battery_voltage)
    assert assemble(head, scan.exchanges, describe=lambda _code: "") == scan
    assert from_document(document(scan), scan.exchanges) == scan
    assert document(scan)["ecus"][0]["dtcs"][0]["status"] == "AF"


def test_that_a_unit_that_refuses_its_codes_is_refused_and_never_empty() -> None:
    bench = VirtualBench(("obdonuds",))
    bench.car.tcm.refuses[0x19] = 0x22
    scan = scanned(bench)
    (gearbox,) = [ecu for ecu in scan.ecus if ecu.address == "7E9"]
    assert (gearbox.services["19"].answer, gearbox.services["19"].nrc) == (Answer.REFUSED, 0x22)
    assert "TransmisControl (7E9) refused to tell codes (NRC 22)" in scan.coverage
    assert "hold no codes" not in scan.coverage


ANSWERS = {
    "0100": "7F0111",
    "22F400": "62F40000100000",  # claims F40C
    "22F40C": "62F40C0D48",
    "22F501": "62F501000000000000",
    "19423308FF": "594233FFFF04",
    "19423304FF": "594233FFFF04",
}


@pytest.mark.parametrize(
    ("permanent", "gap"),
    [
        ("7F1912", "195533: refused (NRC 12)"),
        ("595533FF0403", "permanent codes are four bytes each"),
        ("595533FF04", ""),
    ],
)
def test_that_a_list_of_codes_that_is_missing_is_told_and_never_reads_as_no_codes(
    permanent: str, gap: str
) -> None:
    link = FakeLink({"7E8": {**ANSWERS, "195533": permanent}})
    clock = VirtualClock()
    car = connect("fake:", open_adapter=FakeOpener(link), clock=clock)
    scan = Scanner(clock).scan(car).scan
    assert ("holds no codes" in scan.coverage) is (not gap)
    assert gap in scan.coverage.replace("19 55 33", "195533")
    assert scan.complete is ("four bytes" not in gap)
    assert scan.live[0].measurement.value == 850.0


@pytest.mark.parametrize("bench", BENCHES)
def test_that_live_values_come_three_pids_a_request(bench: type[Bench]) -> None:
    told: list[SampleArrived | LiveHealth] = []
    real = bench(("healthy", "obdonuds"))
    car = connect("virtual", open_adapter=real.open, clock=real.clock)
    wanted = [("7E8", pid) for pid in ("0C", "0D", "05", "11", "0B")]
    assert set(wanted) <= set(car.info.pids)
    rounds = iter(range(12))
    session = LiveSession(car, wanted, real.clock, told.append)
    session.run(threading.Event(), lambda: next(rounds, None) is not None)
    live = [event.sample.live for event in told if isinstance(event, SampleArrived)]
    assert {one.pid for one in live} == {pid for _ecu, pid in wanted}
    assert {len(heard.request) for heard in real.car.heard[-6:]} <= {5, 7}
    assert all(heard.request[0] == 0x22 for heard in real.car.heard[-12:])
