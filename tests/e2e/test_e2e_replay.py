"""A recorded scan, played again through the whole program, is the same scan and the same report."""

from __future__ import annotations

import queue
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.faults import CAN_FAULTS, FAULTS
from motospect_desktop.diagnostics.bay import Bay
from motospect_desktop.diagnostics.connecting import ConnectionFailed, connect
from motospect_desktop.diagnostics.events import (
    BayEvent,
    ConnectFailed,
    LiveHealth,
    SampleArrived,
    ScanFinished,
)
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.scan_document import document
from tests.helpers.printed import text_of
from tests.helpers.recorded import ELM, RecordedBench, played_scan, recorded_scan
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path

    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.domain.scan import Scan
    from tests.helpers.command import Command

PATIENCE_S = 30.0
START = 15  # requests that a fault spares, so that the car is found
BUSES = {
    "CAN11": (),
    "CAN29": ("can29",),
    "K-line": ("iso9141",),
    "KWP": ("kwp",),
    "J1850": ("j1850vpw",),
}
WHOLE = [*((ELM, bus) for bus in BUSES), ("slcan", "CAN11"), ("slcan", "CAN29")]
BROKEN = [*((ELM, fault) for fault in FAULTS), *(("slcan", fault) for fault in CAN_FAULTS)]


def facts(scan: Scan) -> dict[str, Any]:
    """The scan's JSON without its id and its adapter."""
    told = document(scan)
    told.pop("id")
    told.pop("adapter")
    return told


def report(scan: Scan, like: Scan, folder: Path) -> str:
    """The text of the report, with the id of another print."""
    return text_of(replace(scan, id=like.id), folder, demo=scan.adapter.demo)


@pytest.mark.parametrize(("wire", "bus"), WHOLE)
def test_that_a_played_scan_is_the_recorded_one_and_prints_the_same_report(
    wire: str, bus: str, tmp_path: Path
) -> None:
    bench = RecordedBench(wire, ("p0301", *BUSES[bus]))
    read = recorded_scan(bench)
    played = played_scan(bench.save(tmp_path / "scan.wire"))
    assert read.complete
    assert facts(played) == facts(read)
    assert played.exchanges == read.exchanges
    # All but the adapter's line and the digest, which covers it: that line printed as it was.
    told = report(replace(played, adapter=read.adapter), read, tmp_path)
    assert told == report(read, read, tmp_path)
    assert "read from a recording" not in told
    own = report(played, read, tmp_path)
    assert "read from a recording" in own
    assert "P0301" in own


@pytest.mark.parametrize(("wire", "fault"), BROKEN)
def test_that_a_scan_with_wire_faults_is_played_as_it_was(
    wire: str, fault: str, tmp_path: Path
) -> None:
    bench = RecordedBench(wire, ("p0301", "multi"), [f"{fault}:after={START}:every=3"])
    read = recorded_scan(bench)
    played = played_scan(bench.save(tmp_path / "scan.wire"))
    assert facts(played) == facts(read)
    assert played.exchanges == read.exchanges


def test_that_the_command_plays_what_it_recorded_and_a_lost_record_costs_only_the_exit_code(
    motospect: Command, tmp_path: Path
) -> None:
    path, nowhere = tmp_path / "scan.wire", tmp_path / "nowhere" / "scan.wire"
    read = motospect.run("scan", "--adapter", "sim:p0301", "--record", str(path), "--json")
    played = motospect.run(
        "scan", "--adapter", f"replay:{path}", "--json", "--record", str(nowhere)
    )
    assert (read.code, played.code) == (0, 1)
    assert "could not be saved" in played.err
    told, again = read.document, played.document
    assert again["adapter"]["url"] == f"replay:{path}?of=sim:p0301"
    assert "holds the VIN" in read.err
    for one in (told, again):
        one.pop("id")
        one.pop("adapter")
    assert again == told


@pytest.mark.parametrize("wire", [ELM, "slcan"])
def test_that_a_failed_connection_is_recorded_and_fails_again_in_the_same_words(
    wire: str, tmp_path: Path
) -> None:
    bench = RecordedBench(wire, ("ignition_off",))
    with pytest.raises(ConnectionFailed) as failed:
        recorded_scan(bench)
    with pytest.raises(ConnectionFailed) as again:
        played_scan(bench.save(tmp_path / "off.wire"))
    assert again.value.error.sentence() == failed.value.error.sentence()
    assert again.value.step is failed.value.step


@pytest.mark.parametrize(
    ("wire", "preferred", "forced"),
    [(ELM, "6", None), (ELM, "3", None), (ELM, None, "6"), ("slcan", "7", None)],
)
def test_that_a_bus_that_was_known_before_is_found_in_the_same_way(
    wire: str, preferred: str | None, forced: str | None, tmp_path: Path
) -> None:
    bench = RecordedBench(wire, ("p0301",), preferred=preferred, forced=forced)
    read = recorded_scan(bench)
    played = played_scan(bench.save(tmp_path / "scan.wire"))
    assert read.complete
    assert played.exchanges == read.exchanges
    assert facts(played) == facts(read)


def test_that_the_bay_plays_a_recording_like_a_car(tmp_path: Path) -> None:
    bench = RecordedBench(ELM, ("p0301",))
    read = recorded_scan(bench)
    told: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    clock = SystemClock()
    bay = Bay(open_adapter=open_adapter, clock=clock, scanner=Scanner(clock), on_event=told.put)
    try:
        bay.connect(bench.save(tmp_path / "scan.wire"))
        bay.scan()
        while not isinstance(event := told.get(timeout=PATIENCE_S), ScanFinished):
            assert not isinstance(event, ConnectFailed)
    finally:
        bay.close()
    assert facts(event.scan) == facts(read)
    assert event.scan.adapter.replayed


def test_that_a_file_that_is_no_recording_is_named_with_its_line(
    motospect: Command, tmp_path: Path
) -> None:
    path = tmp_path / "x.wire"
    path.write_text('motospect-wire 1 {"kind": "bytes"}\n')
    done = motospect.run("scan", "--adapter", f"replay:{path}", "--json")
    assert done.code == 1
    assert done.document["error"]["code"] == "bad_recording"
    assert "x.wire, line 1: 'name' is missing" in done.document["error"]["cause"]


def watched(car: Car, clock: VirtualClock, polls: int) -> list[float | str]:
    """The engine speeds that so many rounds of polling told."""
    told: list[float | str] = []
    rounds = iter(range(polls))

    def tell(event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, SampleArrived):
            told.append(event.sample.live.measurement.value)

    session = LiveSession(car, [("7E8", "0C")], clock, tell)
    session.run(threading.Event(), lambda: next(rounds, None) is not None)
    return told


@pytest.mark.parametrize("wire", [ELM, "slcan"])
def test_that_live_values_move_on_through_the_recording_and_begin_again(
    wire: str, tmp_path: Path
) -> None:
    bench = RecordedBench(wire)
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    read = watched(car, bench.clock, 40)
    clock = VirtualClock()
    replay = connect(bench.save(tmp_path / "x.wire"), open_adapter=open_adapter, clock=clock)
    played = watched(replay, clock, 100)
    assert len(set(read)) > 5
    assert played[: len(read)] == read
    assert len(set(played) - set(read)) <= 1  # that of the first question, which is no sample
    assert len(set(played[len(read) :])) > 5
    assert clock.monotonic() == 0  # as quickly as the program asks


def test_that_real_time_passes_where_it_is_wished(tmp_path: Path) -> None:
    bench = RecordedBench(ELM)
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    began = bench.clock.monotonic()
    watched(car, bench.clock, 40)
    recorded_s = bench.clock.monotonic() - began
    url = bench.save(tmp_path / "x.wire")
    clock = VirtualClock()
    replay = connect(f"{url}?speed=2", open_adapter=open_adapter, clock=clock)
    began = clock.monotonic()
    watched(replay, clock, 40)
    assert clock.monotonic() - began == pytest.approx(recorded_s / 2, rel=0.05)


def test_that_a_scan_beyond_the_recording_is_partial_and_says_how_much_is_missing(
    tmp_path: Path,
) -> None:
    bench = RecordedBench(ELM, ("p0301",))
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    car.link.request(b"\x03")
    scan = played_scan(bench.save(tmp_path / "x.wire"))
    assert not scan.complete
    assert "questions are not in the recording; nobody could answer" in scan.interrupted_by
    assert {dtc.code for ecu in scan.ecus for dtc in ecu.dtcs} == {"P0301"}
    assert not scan.vin.value
    assert "restarted" not in scan.coverage


def test_that_a_played_scan_of_the_demo_car_stays_a_demonstration(tmp_path: Path) -> None:
    bench = RecordedBench(ELM)
    car = connect("sim:", open_adapter=bench.open, clock=bench.clock)
    Scanner(bench.clock).scan(car)
    url = bench.save(tmp_path / "x.wire")
    replay = connect(url, open_adapter=open_adapter, clock=VirtualClock())
    assert (replay.info.demo, replay.info.replayed) == (True, True)
    assert replay.info.adapter.url == f"{url}?of=sim:"


@pytest.mark.parametrize("wire", [ELM, "slcan"])
def test_that_a_played_whole_vehicle_scan_reads_the_units_beyond_the_emissions(
    wire: str, tmp_path: Path
) -> None:
    bench = RecordedBench(wire, ("p0301",))
    read = recorded_scan(bench, all_units=True)
    played = played_scan(bench.save(tmp_path / "scan.wire"), all_units=True)
    assert [ecu.address for ecu in played.ecus] == ["7E8", "7E9", "7EA", "641", "647"]
    assert facts(played) == facts(read)


def test_that_units_which_the_recording_does_not_hold_are_told(tmp_path: Path) -> None:
    bench = RecordedBench(ELM, ("p0301",))
    recorded_scan(bench)
    played = played_scan(bench.save(tmp_path / "scan.wire"), all_units=True)
    assert "not in the recording" in played.interrupted_by
