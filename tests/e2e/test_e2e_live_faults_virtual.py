"""Live data under every wire fault in virtual time: no wrong value, and everything comes back.

Each fault meets each rate with one unit and with three, on buses that take turns;
``MOTOSPECT_FULL=1`` tries every combination.
"""

from __future__ import annotations

import itertools
import threading

import pytest

from hardware.errors import HardwareError
from hardware.simulator.faults import FAULTS
from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from tests.helpers.car_truth import QUANTITIES, Near, truth
from tests.helpers.fault_run import LASTING, STATES
from tests.helpers.full import in_turn
from tests.helpers.virtual_bench import VirtualBench

BUSES = ((), ("can29",), ("iso9141",))
START = 12  # requests that the faults spare: connecting, and the first answers
FIRST = 40  # of a fault that hits every request: what follows must succeed again
POLLS = 150
BACK_S = 60.0
COMBINATIONS = tuple(itertools.product((1, 2, 5), (True, False)))
ROUNDING_S = 1e-6


class Judge:
    """Watches a car's live data and compares every value with the car itself."""

    def __init__(self, bench: VirtualBench, *, one_unit: bool) -> None:
        self.bench = bench
        self.car: Car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
        first = bench.car.address(bench.car.ecm)
        self.pairs = [
            (ecu, pid)
            for ecu, pid in self.car.info.pids
            if int(pid, 16) in QUANTITIES and len(QUANTITIES[int(pid, 16)]) == 1
            if ecu == first or not one_unit
        ]
        assert len({ecu for ecu, _pid in self.pairs}) == (1 if one_unit else 3)
        self.told: set[tuple[str, str]] = set()
        self.count = 0
        self._began_s = 0.0

    def watch(self, polls: int) -> bool:
        """Poll so often; True when the session ended by a wire error."""
        left = iter(range(polls))
        self._began_s = self.bench.clock.monotonic()
        session = LiveSession(self.car, self.pairs, self.bench.clock, self._judge)
        try:
            session.run(threading.Event(), lambda: next(left, None) is not None)
        except HardwareError:
            return True
        return False

    def width(self) -> int:
        pids = {int(pid, 16) for _ecu, pid in self.pairs}
        return max(len(one.pids) for one in self.car.packing.packets(pids, can=True))

    def _judge(self, event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, LiveHealth):
            return
        sample, live = event.sample, event.sample.live
        pid = int(live.pid, 16)
        self.told.add((live.ecu, live.pid))
        self.count += 1
        asked_s = self._began_s + sample.t_s - sample.latency_s - ROUNDING_S
        since = itertools.takewhile(
            lambda heard: heard.t_s >= asked_s, reversed(self.bench.car.heard)
        )
        truths = [
            truth(self.bench.car, live.ecu, bytes((0x01, pid)), heard.t_s)
            for heard in since
            if heard.request[0] == 0x01 and pid in heard.request[1:]
        ]
        values = [one[0] for one in truths if isinstance(one, tuple)]
        fits = any(isinstance(v, Near) and v.agrees(live.measurement.value) for v in values)
        assert fits, f"{live} is told, true is {truths}"


def spec_of(fault: str, rate: int) -> str:
    first = f":first={FIRST}" if rate == 1 and fault not in LASTING else ""
    return f"{fault}:after={START}:every={rate}{first}"


@pytest.mark.parametrize("fault", FAULTS)
def test_that_live_data_under_a_fault_is_never_wrong_and_comes_back(fault: str) -> None:
    for rate, one_unit, bus in (
        (*combination, bus)
        for number, combination in enumerate(COMBINATIONS)
        for bus in in_turn(list(FAULTS).index(fault) + number, BUSES)
    ):
        bench = VirtualBench((*STATES, *bus), [spec_of(fault, rate)])
        judge = Judge(bench, one_unit=one_unit)
        errors = [judge.watch(POLLS) for _ in range(3)]
        assert sum(one.fired for one in bench.faults)
        assert judge.count
        if fault in LASTING:
            assert errors[-1]
        elif rate == 1:
            judge.told.clear()
            judge.watch(POLLS)
            assert judge.told == set(judge.pairs)


@pytest.mark.parametrize("one_unit", [True, False])
@pytest.mark.parametrize("fault", ["no_data", "can_error", "lost_frame", "negative_response"])
def test_that_after_a_fault_several_pids_are_asked_at_once_again(
    fault: str, one_unit: bool
) -> None:
    bench = VirtualBench(STATES, [f"{fault}:after=40:first=60"])
    judge = Judge(bench, one_unit=one_unit)
    judge.watch(20)
    assert judge.width() == 6
    while bench.faults[0].fired < 60:
        judge.watch(10)
    back_by_s = bench.clock.monotonic() + BACK_S
    while judge.width() < 6:
        judge.watch(10)
        assert bench.clock.monotonic() < back_by_s


def test_that_a_unit_that_falls_silent_tells_nothing_and_returns() -> None:
    bench = VirtualBench(STATES)
    judge = Judge(bench, one_unit=False)
    judge.watch(POLLS)
    for silent in (True, False):
        bench.car.tcm.silent = silent
        judge.watch(2 * POLLS)
        judge.told.clear()
        judge.watch(POLLS)
        ecus = {ecu for ecu, _pid in judge.told}
        assert ecus == ({"7E8", "7EA"} if silent else {"7E8", "7E9", "7EA"})
