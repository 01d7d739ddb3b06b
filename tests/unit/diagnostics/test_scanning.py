from __future__ import annotations

import dataclasses
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware.errors import PortLost
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.dtc import DtcStatus
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.errors import AdapterLost, StoreError
from tests.helpers.fake_link import ECM_AND_TCM, Answers, FakeLink, FakeOpener
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import CodesRead, ScanProgressed
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.scan import Scan

SILENT_AND_WHOLE: Answers = {
    "7E8": {
        "0100": "410000000001",
        "0120": "412000000000",
        "03": "4300",
        "07": "4700",
        "0A": "4A00",
    }
}


def car_of(link: FakeLink) -> Car:
    return connect("fake:", open_adapter=FakeOpener(link), clock=VirtualClock())


def scan_of(answers: Answers = ECM_AND_TCM) -> tuple[Scan, FakeLink]:
    link = FakeLink(answers)
    return Scanner(VirtualClock()).scan(car_of(link)).scan, link


def test_that_a_scan_keeps_everything_with_its_unit() -> None:
    scan, _link = scan_of()
    engine, gearbox = scan.ecus
    assert (engine.address, engine.name) == ("7E8", "ECM-EngineControl")
    assert [dtc.code for dtc in engine.dtcs] == ["P0301"]
    assert engine.dtcs[0].states == (DtcStatus.STORED,)
    assert engine.readiness is not None
    assert engine.readiness.mil is True
    assert gearbox.readiness is not None
    assert gearbox.readiness.mil is False
    assert gearbox.services["03"].answer is Answer.REFUSED
    assert gearbox.services["03"].nrc == 0x11
    assert scan.vin.value == "1M8GDM9AXKP042788"
    assert scan.vin.status is VinStatus.VALID
    assert [(v.ecu, v.pid, v.measurement.value) for v in scan.live if v.pid == "0D"] == [
        ("7E8", "0D", 50.0),
        ("7E9", "0D", 50.0),
    ]


def test_that_a_refused_code_read_is_never_no_codes() -> None:
    scan, _link = scan_of()
    assert "refused to tell stored codes (NRC 11)" in scan.coverage
    assert "hold no codes" not in scan.coverage


def test_that_units_which_all_refuse_are_never_said_to_hold_none() -> None:
    refusing = {key: f"7F{key[:2]}22" for key in ("03", "07", "0A")}
    scan, _link = scan_of({"7E8": {**SILENT_AND_WHOLE["7E8"], **refusing}})
    assert "answered, but none told its codes." in scan.coverage
    assert "no codes" not in scan.coverage
    assert scan.complete


def test_that_a_car_which_falls_silent_before_its_codes_is_a_partial_scan() -> None:
    silent = {key: SILENT_AND_WHOLE["7E8"][key] for key in ("0100", "0120")}
    scan, _link = scan_of({"7E8": silent})
    assert not scan.complete
    assert "ignition switched off" in scan.interrupted_by
    assert "none told its codes" in scan.coverage


def test_that_units_which_all_answered_are_said_to_hold_no_codes() -> None:
    scan, _link = scan_of(SILENT_AND_WHOLE)
    assert "1 emissions-related control unit answered and holds no codes." in scan.coverage
    assert "were not asked" in scan.coverage
    assert scan.complete


def test_that_a_freeze_frame_is_read_by_its_own_bitmap() -> None:
    scan, link = scan_of()
    (frame,) = scan.ecus[0].freeze_frames
    assert frame.dtc == "P0301"
    assert [(pid, m.value) for pid, m in frame.values] == [("05", 83.0)]
    assert ("020200", "7E8") in link.asked
    assert ("020D00", "7E8") not in link.asked


def test_that_a_silent_unit_is_asked_once_by_itself() -> None:
    _scan, link = scan_of()
    assert link.asked.count(("0A", None)) == 1
    assert link.asked.count(("0A", "7E9")) == 1
    assert ("0A", "7E8") not in link.asked


def test_that_codes_are_told_while_the_scan_goes_on() -> None:
    told: list[tuple[CodesRead, int]] = []
    link = FakeLink(ECM_AND_TCM)
    scanner = Scanner(VirtualClock())
    scan = scanner.scan(
        car_of(link), on_codes=lambda codes: told.append((codes, len(link.asked)))
    ).scan
    ((codes, asked),) = told
    assert asked < len(link.asked) / 2
    assert [[dtc.code for dtc in ecu.dtcs] for ecu in codes.ecus] == [["P0301"], []]
    assert [ecu.address for ecu in codes.ecus] == [ecu.address for ecu in scan.ecus]


def test_that_codes_are_read_before_live_values() -> None:
    _scan, link = scan_of()
    connected = len([a for a in link.asked if a[0] in ("0100", "0120")][:2])
    order = [request for request, _target in link.asked[connected:]]
    assert order.index("03") < order.index("010D")


def test_that_old_bytes_give_the_same_scan_again() -> None:
    scan, _link = scan_of()
    head = ScanHead(scan.id, scan.started_at, scan.adapter, scan.protocol, scan.battery_voltage)
    assert assemble(head, scan.exchanges, describe=lambda _code: "") == scan


def test_that_a_lost_adapter_leaves_a_partial_scan() -> None:
    def unplug(count: int) -> None:
        if count > 8:
            raise PortLost("unplugged")

    link = FakeLink(before=unplug)
    car = car_of(link)
    result = Scanner(VirtualClock()).scan(car)
    assert isinstance(result.lost, AdapterLost)
    assert not result.scan.complete
    assert result.scan.ecus
    assert "Partial scan" in result.scan.coverage
    assert "unplugged" in result.scan.interrupted_by


def test_that_a_stopped_scan_keeps_what_was_read() -> None:
    cancel = threading.Event()
    seen: list[ScanProgressed] = []

    def stop_after_codes(progress: ScanProgressed) -> None:
        seen.append(progress)
        if progress.service == "03":
            cancel.set()

    car = car_of(FakeLink())
    scan = Scanner(VirtualClock()).scan(car, on_progress=stop_after_codes, cancel=cancel).scan
    assert [dtc.code for dtc in scan.ecus[0].dtcs] == ["P0301"]
    assert not scan.complete
    assert scan.interrupted_by == "stopped by the technician"
    assert all(progress.done <= progress.total for progress in seen)


class FullDisk:
    """A journal whose disk is full after the first answers."""

    def __init__(self) -> None:
        self.kept: list[WireExchange] = []

    def begin_scan(self, scan: Scan) -> None:
        assert scan.started_at <= datetime.now(UTC)
        assert not scan.complete

    def append_exchange(self, scan_id: str, seq: int, exchange: WireExchange) -> None:
        if seq > 3:
            raise StoreError("The disk is full.")
        self.kept.append(exchange)

    def finish_scan(self, scan: Scan) -> None:
        raise AssertionError("a broken journal is not used again")


def test_that_a_full_disk_does_not_end_the_scan_and_is_told() -> None:
    journal = FullDisk()
    result = Scanner(VirtualClock(), journal=journal).scan(car_of(FakeLink()))
    assert result.not_kept is not None
    assert result.scan.complete
    assert len(journal.kept) == 4


def test_that_two_units_with_different_vins_are_named() -> None:
    told = {ecu: dict(table) for ecu, table in ECM_AND_TCM.items()}
    told["7E9"]["0902"] = "490201" + b"2HGES16575H591234".hex()
    scan, _link = scan_of(told)
    assert scan.vin.value == "1M8GDM9AXKP042788"
    assert "7E9 tells 2HGES16575H591234" in scan.vin.problem


def test_that_a_damaged_code_list_is_malformed_and_the_scan_not_complete() -> None:
    told = {ecu: dict(table) for ecu, table in ECM_AND_TCM.items()}
    told["7E8"]["03"] = "430203"
    scan, _link = scan_of(told)
    assert scan.ecus[0].services["03"].answer is Answer.MALFORMED
    assert scan.ecus[0].dtcs == ()
    assert not scan.complete
    assert "cannot be read" in scan.coverage


def test_that_a_scan_is_the_same_whatever_order_units_answer_in() -> None:
    first, _ = scan_of()
    turned = dict(reversed(list(ECM_AND_TCM.items())))
    second, _ = scan_of(turned)
    assert [dataclasses.asdict(e) for e in first.ecus] == [
        dataclasses.asdict(e) for e in second.ecus
    ]


def test_that_a_unit_which_lists_fewer_codes_than_it_counts_is_named() -> None:
    told = {ecu: dict(table) for ecu, table in ECM_AND_TCM.items()}
    told["7E8"]["0101"] = "410182076500"
    scan, _link = scan_of(told)
    assert "counts 2 stored codes but listed 1" in scan.coverage
    assert "but listed" not in scan_of()[0].coverage


def test_that_a_car_which_falls_silent_is_not_a_complete_scan() -> None:
    link = FakeLink()
    link.before = lambda count: setattr(link, "answers", {}) if count > 20 else None
    scan = Scanner(VirtualClock()).scan(car_of(link)).scan
    assert not scan.complete
    assert "7E8 and 7E9 stopped answering before the end" in scan.interrupted_by
    assert "Partial scan" in scan.coverage


def test_that_a_refused_freeze_frame_is_named_beside_its_code() -> None:
    told = {ecu: dict(table) for ecu, table in ECM_AND_TCM.items()}
    told["7E8"]["020200"] = "7F0222"
    assert "refused to tell freeze frames (NRC 22)" in scan_of(told)[0].coverage


def test_that_a_damaged_vin_is_told_in_the_coverage() -> None:
    scan, _link = scan_of({"7E8": {**SILENT_AND_WHOLE["7E8"], "0902": "49020131"}})
    assert scan.vin.status is VinStatus.MALFORMED
    assert not scan.vin.value
    assert "The VIN was told in bytes that cannot be read (7E8: " in scan.coverage
