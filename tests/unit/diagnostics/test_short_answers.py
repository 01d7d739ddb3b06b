"""An adapter that cuts long answers is blamed, and not asked for what it would cut."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.measuring import passport_of
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.exchange import Ending, WireDefect, WireExchange
from motospect_desktop.domain.outcome import Answer
from motospect_desktop.domain.passport import Passport
from motospect_desktop.domain.scan import AdapterInfo, Scan
from motospect_desktop.domain.vin import VinStatus
from tests.helpers.builders import STARTED_AT, an_exchange
from tests.helpers.printed import text_of
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from pathlib import Path

CUTTING = Passport(
    "cutting", "serial:COM3", "ELM327", "ELM327 v1.5", (), (), True, 0.01, STARTED_AT,
    long_answers=False,
)  # fmt: skip


def scan_of(*states: str, timing: str = "cutting") -> Scan:
    bench = VirtualBench(states, timing=timing)
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    passport = passport_of(car, AdapterBook(None, tuple), bench.clock)
    return Scanner(bench.clock).scan(replace(car, passport=passport)).scan


def test_that_what_never_fits_a_frame_is_not_asked_and_the_adapter_named(tmp_path: Path) -> None:
    scan = scan_of("p0301")
    asked = {exchange.request.hex() for exchange in scan.exchanges}
    assert not {"0902", "0904", "0906", "0908", "090a", "0601"} & asked
    assert {"03", "07", "0a", "0900", "0600", "010c"} <= asked
    assert not scan.complete
    assert scan.interrupted_by == "this adapter cannot carry long answers"
    assert "This adapter cannot carry long answers: VIN, calibration" in scan.coverage
    assert "were not asked" in scan.coverage
    assert scan.vin.status is VinStatus.SILENT
    assert "adapter" in scan.vin.problem
    engine = scan.ecus[0]
    assert [dtc.code for dtc in engine.dtcs] == ["P0301"]
    assert {report.answer for report in engine.services.values()} == {Answer.ANSWERED}
    told = text_of(scan, tmp_path)
    assert "not asked: this adapter cannot carry long answers" in told
    assert "PARTIAL SCAN: this adapter cannot carry long answers" in told


def test_that_a_car_of_j1979_2_is_not_blamed_either() -> None:
    scan = scan_of("obdonuds")
    assert scan.interrupted_by == "this adapter cannot carry long answers"
    assert scan.vin.status is VinStatus.SILENT
    assert b"\x22\xf8\x02" not in {exchange.request for exchange in scan.exchanges}
    readiness = scan.ecus[0].services["22"]
    assert readiness.note.endswith("this adapter cannot carry long answers")


@pytest.mark.parametrize("state", ["kwp", "j1850vpw"])
def test_that_it_does_not_matter_where_answers_have_no_frames(state: str) -> None:
    scan = scan_of(state)
    assert scan.complete
    assert scan.vin.value


def cut(raw: str) -> Scan:
    """Three codes that the adapter cut off; ``raw`` are the bytes that came."""
    defect = WireDefect("7E8", "the answer ends after 6 of 8 bytes", (raw,))
    codes = WireExchange(b"\x03", None, (), Ending.COMPLETE, defects=(defect,))
    said = (an_exchange(b"\x01\x00", b"\x41\x00\x00\x00\x00\x00"), codes)
    adapter = AdapterInfo("serial:COM3", "ELM327", "ELM327 v1.5", CUTTING)
    closing = an_exchange(b"\x01\x00", b"\x41\x00\x00\x00\x00\x00")
    head = ScanHead("1", STARTED_AT, adapter, "CAN", None)
    return assemble(head, (*said, closing), describe=str)


def test_that_codes_that_came_cut_off_are_the_adapters_doing() -> None:
    scan = cut("7E8100843030171")
    assert "Cut off by the adapter, not by the car: 7E8 service 03." in scan.coverage
    report = scan.ecus[0].services["03"]
    assert report.answer is Answer.MALFORMED
    assert report.note.endswith("this adapter cannot carry long answers")
    assert not scan.complete


def test_that_damage_in_a_short_answer_is_not_laid_on_the_adapter() -> None:
    scan = cut("7E804430101")
    assert "Cut off by the adapter" not in scan.coverage
    assert "adapter" not in scan.ecus[0].services["03"].note


def test_that_an_adapter_that_carries_them_is_asked_for_all() -> None:
    scan = scan_of("p0301", timing="usb115k2")
    assert scan.complete
    assert scan.vin.value
    assert "adapter" not in scan.coverage
