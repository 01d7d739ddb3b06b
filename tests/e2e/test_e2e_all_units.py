"""A whole-vehicle scan: every unit that can be addressed, and who stayed silent."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hardware.links.base import BusProtocol, Framing
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.exchange import WireDefect
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.scan_document import document, from_document
from tests.helpers.can_bench import CanBench
from tests.helpers.fake_link import FakeLink, FakeOpener
from tests.helpers.printed import text_of
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.diagnostics.events import ScanProgressed
    from motospect_desktop.domain.scan import EcuReport, Scan
    from tests.helpers.car_truth import Heard

BENCHES = (VirtualBench, CanBench)
Bench = VirtualBench | CanBench
READING = {0x01, 0x02, 0x03, 0x06, 0x07, 0x09, 0x0A, 0x19, 0x22}


def scanned(bench: Bench, *, cancel: threading.Event | None = None) -> Scan:
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    scan = Scanner(bench.clock).scan(car, cancel=cancel, all_units=True).scan
    car.close()
    return scan


def unit(scan: Scan, address: str) -> EcuReport:
    return next(ecu for ecu in scan.ecus if ecu.address == address)


def codes(ecu: EcuReport) -> dict[str, tuple[str, ...]]:
    return {dtc.code: tuple(dtc.states) for dtc in ecu.dtcs}


@pytest.mark.parametrize("bench", BENCHES)
def test_that_airbag_and_body_are_found_at_the_makers_addresses(bench: type[Bench]) -> None:
    scan = scanned(bench(("p0301",)))
    assert [ecu.address for ecu in scan.ecus] == ["7E8", "7E9", "7EA", "641", "647"]
    body, airbag = unit(scan, "641"), unit(scan, "647")
    assert not body.emissions
    assert (body.name, airbag.name) == ("Body", "Airbag")
    assert codes(body) == {"U0155-00": ("stored",)}
    assert codes(airbag) == {"B1001-13": ("stored", "pending")}
    assert airbag.dtcs[0].status == 0x2F
    assert {one.identifier: one.value for one in airbag.identification} == {
        "F190": "1G1BC5SM6H7100001",
        "F187": "13593722",
        "F18C": "SD9E10442C",
        "F197": "Airbag",
    }
    assert airbag.services["19"].answer is Answer.ANSWERED
    assert airbag.services["03"].answer is Answer.NOT_ASKED
    assert scan.complete
    assert "2 other control units answered; Body (641) holds 1 stored code; " in scan.coverage
    assert "Asked and silent: 7EB, 7EC, 7ED, 7EE, 7EF, 643, 64B." in scan.coverage
    assert "airbag and body) were not asked" not in scan.coverage


@pytest.mark.parametrize("bench", BENCHES)
def test_that_only_reading_and_sessions_were_sent_and_every_session_was_left(
    bench: type[Bench],
) -> None:
    real = bench(("p0301",))
    scanned(real)
    heard: list[Heard] = real.car.heard
    sessions = [one.request.hex() for one in heard if one.request[0] == 0x10]
    assert sessions == ["1003", "1001"]
    assert {one.request[0] for one in heard} <= READING | {0x10}


def test_that_an_emissions_unit_keeps_its_codes_once_and_gets_its_identification() -> None:
    engine = unit(scanned(VirtualBench(("p0301",))), "7E8")
    assert engine.emissions
    assert codes(engine) == {"P0301": ("stored", "pending", "permanent")}
    assert [one.identifier for one in engine.identification] == ["F190", "F187", "F18C", "F197"]
    assert engine.services["19"].answer is Answer.ANSWERED
    assert not engine.uses_uds


def test_that_a_car_on_29_bit_is_asked_at_every_node() -> None:
    scan = scanned(CanBench(("healthy", "can29", "obdonuds")))
    addresses = [ecu.address for ecu in scan.ecus]
    assert addresses == ["18DAF110", "18DAF118", "18DAF128", "18DAF140", "18DAF153"]
    assert "Asked and silent: 249 addresses from 18DAF100 to 18DAF1FF." in scan.coverage


def test_that_a_make_without_a_list_is_told() -> None:
    bench = VirtualBench(("healthy",))
    bench.car.ecm.identity = replace(bench.car.ecm.identity, vin="5YJ3E1EA7HF000316")
    scan = scanned(bench)
    assert [ecu.address for ecu in scan.ecus] == ["7E8", "7E9", "7EA"]
    assert "The addresses of this make are not known" in scan.coverage


def test_that_a_stop_keeps_what_was_read_and_leaves_the_session() -> None:
    bench, cancel = VirtualBench(("p0301",)), threading.Event()

    def stop_in_the_session(progress: ScanProgressed) -> None:
        if progress.ecu == "647" and bench.car.heard[-1].request == b"\x10\x03":
            cancel.set()

    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    scan = (
        Scanner(bench.clock)
        .scan(car, on_progress=stop_in_the_session, cancel=cancel, all_units=True)
        .scan
    )
    assert not scan.complete
    assert "stopped by the technician" in scan.coverage
    assert codes(unit(scan, "641")) == {"U0155-00": ("stored",)}
    airbag = unit(scan, "647")
    assert (airbag.services["19"].answer, airbag.services["19"].nrc) == (Answer.REFUSED, 0x7F)
    assert "Airbag (647) refused to tell codes (NRC 7F)" in scan.coverage
    assert bench.car.heard[-1].request == b"\x10\x01"


def test_that_a_stored_scan_reads_again_to_the_same_scan() -> None:
    scan = scanned(VirtualBench(("p0301",)))
    head = ScanHead(scan.id, scan.started_at, scan.adapter, scan.protocol, scan.battery_voltage)
    again = assemble(head, scan.exchanges, describe=lambda _code: "")
    assert again == scan
    assert from_document(document(scan), scan.exchanges) == scan
    assert document(scan)["ecus"][-1]["emissions"] is False


def test_that_a_unit_that_refuses_is_refused_and_one_that_is_damaged_is_malformed() -> None:
    bench = VirtualBench(("healthy",), ["negative_response:ecu=641", "lost_frame:ecu=647"])
    scan = scanned(bench)
    body, airbag = unit(scan, "641"), unit(scan, "647")
    assert (body.services["19"].answer, body.services["19"].nrc) == (Answer.REFUSED, 0x22)
    assert codes(body) == {}
    assert airbag.services["19"].answer is Answer.MALFORMED
    assert codes(airbag) == {}
    assert not scan.complete
    assert "Body (641) refused to tell codes (NRC 22)" in scan.coverage


def test_that_a_unit_of_which_every_byte_is_damaged_is_not_called_silent() -> None:
    scan = scanned(VirtualBench(("healthy",)))
    damaged = WireDefect("64B", "frame 2 came where 1 was due", ("64B22FF",))
    exchanges = tuple(
        replace(one, defects=(damaged,)) if one.target == "64B" else one for one in scan.exchanges
    )
    head = ScanHead(scan.id, scan.started_at, scan.adapter, scan.protocol, scan.battery_voltage)
    told = assemble(head, exchanges, describe=str)
    assert "64B" not in {ecu.address for ecu in told.ecus}
    assert "Asked and silent: 7EB, 7EC, 7ED, 7EE, 7EF, 643. Asked and not to be heard: 64B." in (
        told.coverage
    )
    assert not told.complete


def test_that_a_link_without_single_addresses_asks_no_further() -> None:
    kline = BusProtocol("3", "ISO 9141-2", Framing.KLINE)
    for link in (FakeLink(), FakeLink(protocol=kline)):
        clock = VirtualClock()
        car = connect("fake:", open_adapter=FakeOpener(link), clock=clock)
        assert not car.info.all_units
        scan = Scanner(clock).scan(car, all_units=True).scan
        assert {request for request, _target in link.asked if request.startswith("22")} <= {
            "22F400"
        }
        assert "airbag and body) were not asked" in scan.coverage


def test_that_the_report_prints_codes_status_and_identification_of_every_unit(
    tmp_path: Path,
) -> None:
    text = text_of(scanned(VirtualBench(("p0301", "obdonuds"))), tmp_path)
    for words in ("B1001-13", "Status 2F: test failed", "SD9E10442C", "circuit open", "U0155-00"):
        assert words in text, words
