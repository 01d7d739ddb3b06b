"""The technician stops, or the adapter falls silent, in the middle of a scan over a real port."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.serving import start_simulation
from motospect_desktop.diagnostics.bay import Bay
from motospect_desktop.diagnostics.events import AdapterGone, ScanFinished, ScanProgressed
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.store import Store
from tests.helpers.event_log import EventLog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GUARD_S = 3.0  # a stop is promised within 1 s, a mute adapter is known after two waits of 2 s


@contextmanager
def a_bay_on(url: str, store: Store) -> Iterator[tuple[Bay, EventLog]]:
    log, clock = EventLog(), SystemClock()
    scanner = Scanner(clock, journal=store)
    bay = Bay(open_adapter=open_adapter, clock=clock, scanner=scanner, on_event=log)
    try:
        bay.connect(url)
        yield bay, log
    finally:
        bay.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "m.db")
    yield store
    store.close()


@pytest.mark.parametrize(
    "fault",
    [
        "echo_back:first=0",
        "late_answer:after=20:seconds=1.5",  # one that hangs for 2 s counts as mute
        "pending_forever:after=20",
        "busy_forever:after=20",
    ],
)
def test_that_a_stopped_scan_ends_at_once_is_kept_and_the_next_is_whole(
    store: Store, fault: str
) -> None:
    first = "" if "first" in fault else ":first=1"
    with (
        start_simulation(["p0301", "multi"], [f"{fault}{first}"], "ideal") as car,
        a_bay_on(car.url, store) as (bay, log),
    ):
        bay.scan()
        while car.requests <= 20:
            log.wait_for(ScanProgressed)
        stopped_at = time.monotonic()
        bay.stop()
        partial = log.wait_for(ScanFinished).scan
        lasted_s = log.came_at - stopped_at
        sys.stdout.write(f"stopped under {fault}: after {lasted_s:.3f} s\n")
        assert lasted_s < GUARD_S
        assert not partial.complete
        assert partial.interrupted_by == "stopped by the technician"
        assert store.scan(partial.id) == partial
        bay.scan()
        whole = log.wait_for(ScanFinished).scan
        assert whole.complete, whole.interrupted_by
        codes = {ecu.address: {dtc.code for dtc in ecu.dtcs} for ecu in whole.ecus}
        assert codes == {"7E8": {"P0301", "P0171", "P0420"}, "7E9": {"P0741"}, "7EA": {"C0035"}}


def test_that_an_adapter_that_falls_silent_in_a_scan_is_reported_and_the_scan_is_kept(
    store: Store,
) -> None:
    with (
        start_simulation(["p0301"], ["mute:after=20"], "ideal") as car,
        a_bay_on(car.url, store) as (bay, log),
    ):
        bay.scan()
        scan = log.wait_for(ScanFinished).scan
        gone = log.wait_for(AdapterGone)
        assert gone.error.code == "adapter_mute"
        assert not scan.complete
        assert "does not answer" in scan.interrupted_by
        assert store.scan(scan.id) == scan
        assert [dtc.code for dtc in scan.ecus[0].dtcs] == ["P0301"]
