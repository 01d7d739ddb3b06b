"""A whole scan of every state of the simulated car, compared with the car itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.simulator.states import STATES
from motospect_desktop.diagnostics.connecting import ConnectionFailed, connect
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan import SERVICES
from motospect_desktop.domain.vin import VinStatus
from tests.helpers.car_told import agrees, plain_readiness
from tests.helpers.car_truth import CODE_LISTS, QUANTITIES, WatchedCar, codes, readiness, truth
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from hardware.simulator.ecu import Ecu
    from motospect_desktop.domain.scan import EcuReport, Scan

ALONE = [(name,) for name in STATES if name not in {"ignition_off", "obdonuds"}]
BUSES = ("can29", "iso9141", "kwp", "kwp5", "j1850vpw", "j1850pwm")
TOGETHER = [
    ("p0301", "multi", "tcm_refuses_03"),
    ("tcm_mil", "abs_absent", "vin2"),
    ("p0301", "cleared", "permanent"),
    ("engine_off", "weak_battery", "pending"),
    *((bus, *states) for bus in BUSES for states in (("p0301",), ("multi",), ("tcm_mil", "vin2"))),
    *((bus, "p0301", "multi", "abs_silent") for bus in BUSES),
    ("can29", "tcm_refuses_03", "vin_eu"),
    ("kwp", "tcm_refuses_03", "multi"),
]
INFORMATION = 0x09
ON_CAN_ONLY = {"06", "0A"}
RAW_COUNTS = 0x24  # unit-and-scaling id


def scanned(states: tuple[str, ...]) -> tuple[Scan, WatchedCar]:
    bench = VirtualBench(states)
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    return Scanner(bench.clock).scan(car).scan, bench.car


def report_of(scan: Scan, address: str) -> EcuReport:
    return next(ecu for ecu in scan.ecus if ecu.address == address)


def expected_answer(car: WatchedCar, ecu: Ecu, service: str) -> tuple[Answer, int | None]:
    """A unit asked alone refuses what it has not; on ISO 9141-2 and J1850 it can only be silent.

    Without CAN only freeze frames are asked of one unit alone.
    """
    number = int(service, 16)
    if number in ecu.unheard:
        return Answer.SILENT, None
    if car.bus.kwp and number in ecu.refuses:
        return Answer.REFUSED, ecu.refuses[number]
    if car.bus.kwp and service == "02" and number not in ecu.services:
        return Answer.REFUSED, 0x11
    if not car.can:
        missing = number not in ecu.services or service in ON_CAN_ONLY
        return (Answer.SILENT if missing else Answer.ANSWERED), None
    if number in ecu.refuses:
        return Answer.REFUSED, ecu.refuses[number]
    return (Answer.ANSWERED, None) if number in ecu.services else (Answer.REFUSED, 0x11)


def expected_codes(car: WatchedCar, ecu: Ecu) -> dict[str, set[DtcStatus]]:
    found: dict[str, set[DtcStatus]] = {}
    for service, status in zip(CODE_LISTS, DtcStatus, strict=True):
        if expected_answer(car, ecu, f"{service:02X}")[0] is Answer.ANSWERED:
            for code in codes(ecu, service):
                found.setdefault(code, set()).add(status)
    return found


def check_unit(scan: Scan, car: WatchedCar, ecu: Ecu) -> None:
    report = report_of(scan, car.address(ecu))
    assert {dtc.code: set(dtc.states) for dtc in report.dtcs} == expected_codes(car, ecu)
    for service in SERVICES:
        told = report.services[service]
        assert (told.answer, told.nrc) == expected_answer(car, ecu, service), (service, told)
    assert report.readiness is not None
    assert plain_readiness(report.readiness) == readiness(ecu)
    check_frames(report, car, ecu)
    if INFORMATION in ecu.unheard:
        return
    assert report.calibration_ids == ecu.identity.calibrations
    assert report.cvns == tuple(f"{cvn:08X}" for cvn in ecu.identity.cvns)
    if car.can:
        assert report.name == f"{ecu.identity.name}-{ecu.identity.long_name}"
        check_monitor_tests(report, ecu)
        assert tuple(n for _name, n in report.in_use_counters) == ecu.in_use_counters


def check_frames(report: EcuReport, car: WatchedCar, ecu: Ecu) -> None:
    kept = ecu.memory.frame
    assert [(frame.number, frame.dtc) for frame in report.freeze_frames] == (
        [(0, kept.code)] if kept else []
    )
    for frame in report.freeze_frames:
        assert frame.problems == ()
        for pid in QUANTITIES.keys() & {int(pid, 16) for pid, _ in frame.values}:
            told = tuple(m.value for p, m in frame.values if int(p, 16) == pid)
            assert agrees(told, truth(car, report.address, bytes((2, pid, 0)), 0.0)), (pid, told)


def check_monitor_tests(report: EcuReport, ecu: Ecu) -> None:
    results = [one for some in ecu.monitor_results().values() for one in some]
    tests = {(test.monitor_id, test.test_id): test for test in report.monitor_tests}
    assert set(tests) == {(result.mid, result.tid) for result in results}
    for result in results:
        test = tests[result.mid, result.tid]
        assert test.scaling_id == result.scaling
        if result.scaling == RAW_COUNTS:
            assert test.value == result.value


def check_live(scan: Scan, car: WatchedCar) -> None:
    """Every live value was true at a time when the car was asked for it."""
    checked = 0
    for ecu in (ecu for ecu in car.ecus if not ecu.silent):
        address = car.address(ecu)
        for pid in QUANTITIES.keys() & ecu.pids.keys():
            told = tuple(
                live.measurement.value
                for live in scan.live
                if live.ecu == address and int(live.pid, 16) == pid
            )
            request = bytes((0x01, pid))
            asked_at = [one.t_s for one in car.heard if one.request == request]
            truths = [truth(car, address, request, t_s) for t_s in asked_at]
            assert any(agrees(told, true) for true in truths), (address, pid, told, truths)
            checked += 1
    assert checked >= 20


@pytest.mark.parametrize("states", [*ALONE, *TOGETHER], ids="+".join)
def test_that_a_scan_tells_what_the_car_is(states: tuple[str, ...]) -> None:
    scan, car = scanned(states)
    assert scan.complete, scan.interrupted_by
    assert tuple(ecu.address for ecu in scan.ecus) == car.addresses()
    for ecu in car.ecus:
        if not ecu.silent:
            check_unit(scan, car, ecu)
    check_live(scan, car)
    assert scan.vin.value == car.ecm.identity.vin
    assert scan.vin.status is VinStatus.VALID
    assert scan.battery_voltage is not None
    assert scan.battery_voltage.value == pytest.approx(car.moment(0.0).volts, abs=0.2)
    if car.can:  # ISO 9141-2 has no question to one unit alone: what the others say is dropped
        assert scan.dropped == 0
    assert "no faults" not in scan.coverage.lower()


def test_that_a_car_without_ignition_is_not_reached_and_named() -> None:
    bench = VirtualBench(("ignition_off",))
    with pytest.raises(ConnectionFailed) as failed:
        connect("virtual", open_adapter=bench.open, clock=bench.clock)
    assert failed.value.error.code == "no_protocol"


def test_that_a_gearbox_that_refuses_03_is_never_said_to_hold_no_codes() -> None:
    scan, _car = scanned(("tcm_refuses_03",))
    service = report_of(scan, "7E9").services["03"]
    assert (service.answer, service.nrc) == (Answer.REFUSED, 0x11)
    assert "refused to tell stored codes (NRC 11)" in scan.coverage
    assert "hold no codes" not in scan.coverage


def test_that_a_lamp_of_the_gearbox_is_not_the_engines() -> None:
    scan, _car = scanned(("tcm_mil",))
    lamps = {ecu.address: ecu.readiness.mil for ecu in scan.ecus if ecu.readiness}
    assert lamps == {"7E8": False, "7E9": True, "7EA": False}
    assert [dtc.code for dtc in report_of(scan, "7E8").dtcs] == []
    assert [dtc.code for dtc in report_of(scan, "7E9").dtcs] == ["P0741"]


def test_that_the_codes_of_three_units_keep_their_unit() -> None:
    scan, _car = scanned(("multi",))
    assert {ecu.address: [dtc.code for dtc in ecu.dtcs] for ecu in scan.ecus} == {
        "7E8": ["P0171", "P0420"],
        "7E9": ["P0741"],
        "7EA": ["C0035"],
    }


@pytest.mark.parametrize("bus", [(), *((bus,) for bus in BUSES)], ids=str)
@pytest.mark.parametrize(
    ("state", "vin"), [("healthy", "1G1BC5SM6H7100001"), ("vin2", "2HGFC2F52KH500001")]
)
def test_that_a_vin_beginning_with_1_or_2_comes_out_whole(
    bus: tuple[str, ...], state: str, vin: str
) -> None:
    scan, _car = scanned((state, *bus))
    assert (scan.vin.value, scan.vin.status) == (vin, VinStatus.VALID)
