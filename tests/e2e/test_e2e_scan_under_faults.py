"""Whole scans while the wire fails: what the scan tells is true, what it lacks it says.

Each fault meets each rate and each bus; ``MOTOSPECT_FULL=1`` tries every combination.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hardware.simulator.faults import FAULTS
from motospect_desktop.diagnostics import support
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.outcome import Answer
from tests.helpers.car_told import agrees, plain_readiness
from tests.helpers.car_truth import CODE_LISTS, QUANTITIES, WatchedCar, codes, readiness, truth
from tests.helpers.fake_link import ECM_AND_TCM, FakeLink, FakeOpener
from tests.helpers.fault_run import LASTING, START
from tests.helpers.full import in_turn
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from motospect_desktop.domain.scan import EcuReport, Scan

STATES = ("p0301", "multi")
BUSES = ((), ("can29",), ("iso9141",))
RATES = (2, 3, 7)


def scanned(fault: str, bus: tuple[str, ...]) -> tuple[Scan, WatchedCar]:
    bench = VirtualBench((*STATES, *bus), [fault])
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    return Scanner(bench.clock).scan(car).scan, bench.car


def check_codes(report: EcuReport, car: WatchedCar) -> None:
    """A list that counts as answered is whole; no code is invented."""
    ecu = car.unit(report.address)
    for service, status in CODE_LISTS.items():
        told = {dtc.code for dtc in report.dtcs if dtc.states and _holds(dtc.states, status)}
        true = set(codes(ecu, service))
        assert told <= true, (report.address, service)
        if report.services[f"{service:02X}"].answer is Answer.ANSWERED:
            assert told == true, (report.address, service, report.services[f"{service:02X}"])


def _holds(states: tuple[str, ...], status: str) -> bool:
    return status in states


def check_rest(report: EcuReport, car: WatchedCar) -> None:
    ecu = car.unit(report.address)
    if report.readiness is not None:
        assert plain_readiness(report.readiness) == readiness(ecu)
    assert report.calibration_ids in ((), ecu.identity.calibrations)
    assert report.cvns in ((), tuple(f"{cvn:08X}" for cvn in ecu.identity.cvns))
    assert tuple(n for _name, n in report.in_use_counters) in ((), ecu.in_use_counters)
    for frame in report.freeze_frames:
        assert ecu.memory.frame is not None
        assert (frame.number, frame.dtc) == (0, ecu.memory.frame.code)
        for pid in QUANTITIES.keys() & {int(pid, 16) for pid, _ in frame.values}:
            told = tuple(m.value for p, m in frame.values if int(p, 16) == pid)
            assert agrees(told, truth(car, report.address, bytes((2, pid, 0)), 0.0)), (pid, told)


def check_live(scan: Scan, car: WatchedCar) -> None:
    for address, pid in {(live.ecu, int(live.pid, 16)) for live in scan.live}:
        if pid not in QUANTITIES:
            continue
        told = tuple(
            live.measurement.value
            for live in scan.live
            if (live.ecu, int(live.pid, 16)) == (address, pid)
        )
        times = [one.t_s for one in car.heard if one.request == bytes((0x01, pid))]
        truths = [truth(car, address, bytes((0x01, pid)), t_s) for t_s in times]
        assert any(agrees(told, true) for true in truths), (address, pid, told, truths)


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_scan_under_a_fault_tells_only_what_is_true(fault: str) -> None:
    first = list(FAULTS).index(fault)
    for rate, bus in (
        (rate, bus) for number, rate in enumerate(RATES, first) for bus in in_turn(number, BUSES)
    ):
        every = ":after=40" if fault in LASTING else f":after={START}:every={rate}"
        scan, car = scanned(f"{fault}{every}", bus)
        assert {ecu.address for ecu in scan.ecus} <= set(car.addresses())
        for report in scan.ecus:
            check_codes(report, car)
            check_rest(report, car)
        check_live(scan, car)
        assert scan.vin.value in ("", car.ecm.identity.vin), scan.vin
        assert "hold no codes" not in scan.coverage
        assert "holds no codes" not in scan.coverage
        assert scan.complete or scan.interrupted_by
        if fault in LASTING:
            assert not scan.complete


@pytest.mark.parametrize("bus", BUSES, ids=str)
@pytest.mark.parametrize("fault", sorted(set(FAULTS) - LASTING))
def test_that_a_scan_is_whole_when_each_fault_strikes_rarely(
    fault: str, bus: tuple[str, ...]
) -> None:
    """One repeat heals what strikes once; a scan that lacks something must say so."""
    scan, car = scanned(f"{fault}:after={START}:every=50", bus)
    assert {ecu.address for ecu in scan.ecus} == set(car.addresses())
    if scan.complete:
        for report in scan.ecus:
            told = {dtc.code for dtc in report.dtcs}
            unit = car.unit(report.address)
            answered = [s for s in CODE_LISTS if _answered(report, s)]
            assert told == {code for s in answered for code in codes(unit, s)}
    else:
        assert scan.interrupted_by.startswith("not readable")


@pytest.mark.parametrize("bus", BUSES[:2], ids=str)
@pytest.mark.parametrize("fault", ["lost_answer", "no_data", "stopped", "half_answer", "garbage"])
def test_that_one_lost_answer_in_seven_costs_a_scan_on_can_nothing(
    fault: str, bus: tuple[str, ...]
) -> None:
    whole, _car = scanned("echo_back:first=0", bus)
    scan, _car = scanned(f"{fault}:after={START}:every=7", bus)
    assert scan.complete
    assert scan.vin == whole.vin
    assert len(scan.live) == len(whole.live)
    for found, true in zip(scan.ecus, whole.ecus, strict=True):
        assert without_raw(found) == without_raw(true)


def without_raw(report: EcuReport) -> EcuReport:
    answers = {name: replace(one, raw=()) for name, one in report.services.items()}
    return replace(report, services=answers)


@pytest.mark.parametrize("fault", ["lost_answer", "no_data", "negative_response", "can_error"])
@pytest.mark.parametrize("rate", [2, 3])
def test_that_everything_a_unit_claims_and_did_not_tell_is_named(fault: str, rate: int) -> None:
    scan, _car = scanned(f"{fault}:after={START}:every={rate}", ())
    gaps = 0
    for report in scan.ecus:
        told = {
            0x01: {int(live.pid, 16) for live in scan.live if live.ecu == report.address},
            0x06: {test.monitor_id for test in report.monitor_tests},
        }
        for service, numbers in told.items():
            claimed = support.claimed(report.address, service, scan.exchanges)
            for number in claimed - numbers - {0x01}:
                assert f"{service:02X} {number:02X}: " in report.services[f"{service:02X}"].note
                gaps += 1
    assert gaps or fault == "can_error"  # a fault of the bus is asked again, which may heal it


def test_that_the_vin_is_asked_though_no_unit_told_what_it_supports() -> None:
    answers = {"7E8": {**ECM_AND_TCM["7E8"]}}
    del answers["7E8"]["0900"]
    clock = VirtualClock()
    car = connect("fake:", open_adapter=FakeOpener(FakeLink(answers)), clock=clock)
    assert Scanner(clock).scan(car).scan.vin.value == "1M8GDM9AXKP042788"


def _answered(report: EcuReport, service: int) -> bool:
    return report.services[f"{service:02X}"].answer is Answer.ANSWERED
