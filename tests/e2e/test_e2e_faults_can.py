"""Every wire fault over raw CAN, thousands of requests in virtual time: no wrong value, no hang.

Ten thousand for each fault and face with ``MOTOSPECT_FULL=1``, which takes minutes.
"""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from hardware.errors import HardwareError
from hardware.links.base import Exchange
from hardware.simulator.faults import CAN_FAULTS
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from tests.helpers.can_bench import FACES, CanBench
from tests.helpers.car_truth import CODE_LISTS, codes
from tests.helpers.fault_run import (
    LASTING,
    NAMED_ON_CAN,
    START,
    STATES,
    WHEN_HIT_ON_CAN,
    Asked,
    FaultRun,
    questions,
)
from tests.helpers.full import EVERY_FAULT, FULL, rounds_of

BUSES = ((), ("can29",))
RATES = (1, 2, 5)
REQUESTS = 100
ROUNDS = rounds_of(REQUESTS * len(RATES) * len(BUSES))
OF_A_PAIR = 50 if FULL else 25
CONTINUOUS = frozenset({"mute", "second_tester", "traffic"})  # whatever is asked
FIRST = 40  # of a fault that hits every request: what follows must succeed again
PATIENCE_S, PENDING_S, ROUNDING_S = 2.0, 5.0, 1e-6
LONGEST_S = 6 * PENDING_S + 2 * PATIENCE_S


def may_be_silent_for(asked: Asked) -> float:
    raw = "".join(asked.end.raw) if isinstance(asked.end, Exchange) else ""
    return PENDING_S if f"7F{asked.request[0]:02X}78" in raw else PATIENCE_S


def ask_many(bench: CanBench, count: int, seed: int) -> FaultRun:
    """Ask ``count`` questions, judge each answer and the time it took."""
    run = FaultRun(bench.open().link, bench.car, bench.faults, WHEN_HIT_ON_CAN)
    for request, target in questions(count, bench.car.addresses(), seed):
        began = bench.clock.monotonic()
        bench.nodes.listen(began)
        asked = run.ask(request, target)
        now = bench.clock.monotonic()
        assert bench.nodes.silence_s(now) <= may_be_silent_for(asked) + ROUNDING_S, asked
        assert now - began <= LONGEST_S, asked
    return run


def spec_of(fault: str, rate: int) -> str:
    if fault in CONTINUOUS:
        return f"{fault}:after={START}"
    first = f":first={FIRST}" if rate == 1 and fault not in LASTING else ""
    return f"{fault}:after={START}:every={rate}{first}"


def known_to(face: str, fault: str) -> bool:
    return face == "slcan" or fault != "mute"  # frames alone have no adapter that falls silent


def test_that_every_fault_of_the_table_is_proved() -> None:
    assert set(WHEN_HIT_ON_CAN) == set(CAN_FAULTS)


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("bus", BUSES, ids=str)
def test_that_without_a_fault_every_answer_is_the_cars_own(bus: tuple[str, ...], face: str) -> None:
    for seed in range(5):
        run = ask_many(CanBench((*STATES, *bus), face=face), 2 * REQUESTS, seed)
        assert set(run.outcomes) <= {"Value", "NoData", "Negative 11", "Negative 12"}


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("fault", CAN_FAULTS)
def test_that_a_fault_gives_no_wrong_value_and_no_hang(fault: str, face: str) -> None:
    if not known_to(face, fault):
        pytest.skip("a bus of frames has no adapter that could fall silent")
    seen: Counter[str] = Counter()
    asked = 0
    for number, rate, bus in itertools.product(ROUNDS, RATES, BUSES):
        bench = CanBench((*STATES, *bus), [spec_of(fault, rate)], face)
        run = ask_many(bench, REQUESTS, 10 * number + rate)
        assert run.hits
        seen += run.outcomes
        asked += REQUESTS
    assert asked >= EVERY_FAULT or not FULL
    named = NAMED_ON_CAN[fault]
    assert seen[named], f"{fault} never came out as {named}: {seen}"
    assert seen["Value"]


@pytest.mark.parametrize("face", FACES)
def test_that_two_faults_at_once_give_no_wrong_value_and_no_hang(face: str) -> None:
    pairs = itertools.combinations(sorted(set(CAN_FAULTS) - LASTING), 2)
    for number, (one, other) in enumerate(pairs):
        specs = [f"{one}:after={START}:every=2", f"{other}:after={START}:every=3"]
        bench = CanBench((*STATES, *BUSES[number % 2]), specs, face)
        assert ask_many(bench, OF_A_PAIR, number).hits


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("fault", CAN_FAULTS)
def test_that_a_start_under_a_fault_finds_the_bus_or_says_why(fault: str, face: str) -> None:
    if not known_to(face, fault):
        pytest.skip("a bus of frames has no adapter that could fall silent")
    for bus, first in itertools.product(BUSES, ("", ":first=1", ":every=2")):
        bench = CanBench((*STATES, *bus), [f"{fault}:after=0{first}"], face)
        try:
            link = bench.open().link
        except HardwareError:
            assert bench.clock.monotonic() < LONGEST_S
            continue
        assert link.protocol.number == bench.car.bus.value
        run = FaultRun(link, bench.car, bench.faults, WHEN_HIT_ON_CAN)
        for request, target in questions(20, bench.car.addresses(), seed=1):
            run.ask(request, target)


@pytest.mark.parametrize("fault", sorted(set(CAN_FAULTS) - {"mute"}))
def test_that_a_scan_under_a_fault_tells_only_the_cars_own_codes(fault: str) -> None:
    for rate, bus in itertools.product((2, 7), BUSES):
        every = ":after=40" if fault in LASTING else f":after={START}:every={rate}"
        bench = CanBench(("p0301", "multi", *bus), [f"{fault}{every}"])
        car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
        scan = Scanner(bench.clock).scan(car).scan
        assert {ecu.address for ecu in scan.ecus} <= set(bench.car.addresses())
        for report in scan.ecus:
            true = {
                code
                for lists in CODE_LISTS
                for code in codes(bench.car.unit(report.address), lists)
            }
            assert {dtc.code for dtc in report.dtcs} <= true
        assert scan.complete or scan.interrupted_by
        assert scan.vin.value in ("", bench.car.ecm.identity.vin)
        if fault in LASTING:
            assert not scan.complete
