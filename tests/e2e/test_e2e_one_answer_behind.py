"""An adapter that hands out every answer one question too late: late at most, never another's."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from hardware.simulator.fault import Fault, Kind
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.dtc import DtcStatus
from tests.helpers.car_told import agrees
from tests.helpers.car_truth import QUANTITIES, truth
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from hardware.simulator.bus import Spoken
    from hardware.simulator.fault import Ask

START = 25  # requests that are answered in time: connecting
ENGINE = "7E8"


@dataclass
class Behind:
    """Keeps each answer until the next question."""

    held: list[Spoken] = field(default_factory=list)

    def __call__(
        self, _fault: Fault, _request: bytes, spoken: list[Spoken], _ask: Ask
    ) -> list[Spoken]:
        said, self.held = self.held, spoken
        return said


def a_bench() -> VirtualBench:
    bench = VirtualBench(("p0301", "multi"))
    kind = Kind("The answer comes one question too late.", replies=Behind())
    bench.faults.append(Fault(kind, after=START))
    return bench


@pytest.mark.parametrize(
    "keys", [("0C",), ("0C", "0B", "10", "42"), ("0C", "05", "0B", "0F", "42", "10", "11", "04")]
)
def test_that_live_values_are_those_of_their_pid(keys: tuple[str, ...]) -> None:
    bench = a_bench()
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    told: list[tuple[int, object, int]] = []  # PID, value, how many times the car was asked

    def hear(event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, SampleArrived):
            live = event.sample.live
            told.append((int(live.pid, 16), live.measurement.value, len(bench.car.heard)))

    left = iter(range(150))
    session = LiveSession(car, [(ENGINE, pid) for pid in keys], bench.clock, hear)
    session.run(threading.Event(), lambda: next(left, None) is not None)
    assert bench.faults[0].fired > 100
    assert told
    for pid, value, heard in told:
        assert len(QUANTITIES[pid]) == 1
        asked = [one for one in bench.car.heard[:heard] if pid in one.request[1:]][-2:]
        truths = [truth(bench.car, ENGINE, bytes((0x01, pid)), one.t_s) for one in asked]
        assert any(agrees((value,), true) for true in truths), (pid, value, truths)


def test_that_a_scan_tells_nothing_that_the_car_did_not_say() -> None:
    bench = a_bench()
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    scan = Scanner(bench.clock).scan(car).scan
    assert bench.faults[0].fired > 20
    assert scan.vin.value in {"", bench.car.ecm.identity.vin}
    for report in scan.ecus:
        ecu = next(one for one in bench.car.ecus if bench.car.address(one) == report.address)
        lists = {
            DtcStatus.STORED: ecu.memory.stored,
            DtcStatus.PENDING: ecu.memory.pending,
            DtcStatus.PERMANENT: ecu.memory.permanent,
        }
        for dtc in report.dtcs:
            assert all(dtc.code in lists[state] for state in dtc.states), (report.address, dtc)
