"""Wire faults on K-line with ISO 14230 and on J1850: no wrong value, no hang."""

from __future__ import annotations

import pytest

from hardware.simulator.faults import FAULTS
from tests.helpers.fault_run import LASTING, START, STATES, FaultRun, questions
from tests.helpers.virtual_bench import VirtualBench

OF_CAN_FRAMES = {"lost_frame", "repeated_frame", "swapped_frames"}
REQUESTS = 25
LONGEST_S = 6 * 5.0 + 2 * 2.0 + 12.0  # six times pending, two silences, one initialisation


@pytest.mark.parametrize("bus", ["kwp", "j1850vpw"])
@pytest.mark.parametrize("fault", sorted(set(FAULTS) - OF_CAN_FRAMES))
def test_that_a_fault_before_can_gives_no_wrong_value_and_no_hang(fault: str, bus: str) -> None:
    bench = VirtualBench((*STATES, bus), [f"{fault}:after={START}:every=2"])
    run = FaultRun(bench.open().link, bench.car, bench.faults)
    for request, target in questions(REQUESTS, bench.car.addresses(), seed=2):
        began = bench.clock.monotonic()
        run.ask(request, target)
        assert bench.clock.monotonic() - began <= LONGEST_S
    assert run.hits
    assert run.outcomes["Value"] or fault in LASTING
