"""Every wire fault, tens of thousands of requests in virtual time: no wrong value, no hang.

Ten thousand for each fault with ``MOTOSPECT_FULL=1``, which takes minutes.
"""

from __future__ import annotations

import itertools
import threading
from collections import Counter

import pytest

from hardware.errors import AdapterMute, HardwareError
from hardware.links.base import Exchange
from hardware.simulator.faults import FAULTS
from tests.helpers.car_told import told
from tests.helpers.fault_run import (
    LASTING,
    NAMED,
    QUESTIONS,
    START,
    STATES,
    WHEN_HIT,
    Asked,
    FaultRun,
    name_of,
    questions,
)
from tests.helpers.full import EVERY_FAULT, FULL, rounds_of
from tests.helpers.virtual_bench import VirtualBench

BUSES = ((), ("can29",), ("iso9141",))
RATES = (1, 2, 5)
REQUESTS = 100
ROUNDS = rounds_of(REQUESTS * len(RATES) * len(BUSES))
OF_A_PAIR = 50 if FULL else 25
FIRST = 40  # of a fault that hits every request: what follows must succeed again
PATIENCE_S, PENDING_S, SEARCH_S = 2.0, 5.0, 12.0
LONGEST_S = 6 * PENDING_S + 2 * PATIENCE_S + SEARCH_S
ROUNDING_S = 1e-6
REGAIN_S = 0.5  # a prompt lost while one of two busy units is asked again: pause and interrupt


def may_be_silent_for(asked: Asked) -> float:
    """Two seconds; five behind "response pending"; a bus that is initialised takes its time."""
    raw = "".join(asked.end.raw) if isinstance(asked.end, Exchange) else ""
    if "BUS INIT" in raw or "SEARCHING" in raw:
        return SEARCH_S
    return PENDING_S if f"7F{asked.request[0]:02X}78" in raw else PATIENCE_S


def ask_many(bench: VirtualBench, count: int, seed: int, more_s: float = ROUNDING_S) -> FaultRun:
    """Ask ``count`` questions, judge each answer and the time it took."""
    run = FaultRun(bench.open().link, bench.car, bench.faults)
    for request, target in questions(count, bench.car.addresses(), seed):
        began = bench.clock.monotonic()
        bench.port.listen()
        asked = run.ask(request, target)
        assert bench.port.silence_s <= may_be_silent_for(asked) + more_s, asked
        assert bench.clock.monotonic() - began <= LONGEST_S, asked
    return run


def spec_of(fault: str, rate: int) -> str:
    first = f":first={FIRST}" if rate == 1 and fault not in LASTING else ""
    return f"{fault}:after={START}:every={rate}{first}"


def test_that_every_fault_of_the_table_is_proved() -> None:
    assert set(WHEN_HIT) == set(FAULTS)


@pytest.mark.parametrize("bus", BUSES, ids=str)
def test_that_without_a_fault_every_answer_is_the_cars_own(bus: tuple[str, ...]) -> None:
    for seed in range(5):
        run = ask_many(VirtualBench((*STATES, *bus)), 2 * REQUESTS, seed)
        assert set(run.outcomes) <= {"Value", "NoData", "Negative 11", "Negative 12"}


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_fault_gives_no_wrong_value_and_no_hang(fault: str) -> None:
    seen: Counter[str] = Counter()
    asked = 0
    for number, rate, bus in itertools.product(ROUNDS, RATES, BUSES):
        bench = VirtualBench((*STATES, *bus), [spec_of(fault, rate)])
        run = ask_many(bench, REQUESTS, 10 * number + rate)
        assert run.hits
        seen += run.outcomes
        asked += REQUESTS
    assert asked >= EVERY_FAULT or not FULL
    assert seen[NAMED[fault]], f"{fault} never came out as {NAMED[fault]}: {seen}"
    assert seen["Value"]


def test_that_two_faults_at_once_give_no_wrong_value_and_no_hang() -> None:
    pairs = itertools.combinations(sorted(set(FAULTS) - LASTING), 2)
    for number, (one, other) in enumerate(pairs):
        specs = [f"{one}:after={START}:every=2", f"{other}:after={START}:every=3"]
        bus = BUSES[number % len(BUSES)]
        bench = VirtualBench((*STATES, *bus), specs)
        assert ask_many(bench, OF_A_PAIR, number, more_s=REGAIN_S).hits


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("bus", BUSES, ids=str)
def test_that_a_start_under_a_fault_finds_the_bus_or_says_why(
    fault: str, bus: tuple[str, ...]
) -> None:
    for first in ("", ":first=1", ":every=2"):
        bench = VirtualBench((*STATES, *bus), [f"{fault}:after=0{first}"])
        try:
            link = bench.open().link
        except HardwareError:
            assert bench.clock.monotonic() < LONGEST_S
            continue
        assert link.protocol.number == bench.car.bus.value
        run = FaultRun(link, bench.car, bench.faults)
        for request, target in questions(20, bench.car.addresses(), seed=1):
            run.ask(request, target)


@pytest.mark.parametrize(
    ("fault", "outcome", "longest_s"),
    [
        ("response_pending:seconds=4.5", "Value", 10.0),
        ("response_pending:seconds=5.5", "Timeout", 6 * PENDING_S + 7.0),  # prompts after 5 s
        ("pending_forever:seconds=4.9", "Timeout", 6 * PENDING_S + 1.0),
        ("pending_forever:seconds=0.1", "Timeout", 1.0),
    ],
)
def test_that_a_pending_unit_is_waited_for_five_seconds_and_six_times(
    fault: str, outcome: str, longest_s: float
) -> None:
    bench = VirtualBench(STATES, [f"{fault}:after={START}:ecu=7E8"])
    link = bench.open().link
    for _ in range(START):
        link.request(b"\x01\x0c", target="7E8")
    began = bench.clock.monotonic()
    exchange = link.request(b"\x01\x0c", target="7E8")
    assert name_of(told(exchange, "7E8")) == outcome
    assert bench.clock.monotonic() - began <= longest_s


def test_that_an_adapter_deaf_for_half_a_minute_is_told_and_works_again() -> None:
    bench = VirtualBench(STATES, [f"late_answer:after={START}:first=1:seconds=30"])
    link = bench.open().link
    ends = []
    while bench.clock.monotonic() < 60.0:
        began = bench.clock.monotonic()
        try:
            ends.append(type(link.request(b"\x01\x05").ended).__name__)
        except AdapterMute:
            ends.append("AdapterMute")
        assert bench.clock.monotonic() - began <= PATIENCE_S + ROUNDING_S + 1.5
    assert ends[START - 1] == "Timeout"
    assert {"AdapterMute", "Complete"} <= set(ends)
    healthy = len(ends) - 1 - ends[::-1].index("AdapterMute")
    assert set(ends[healthy + 1 :]) == {"Complete"}


def test_that_a_mute_adapter_is_reported_in_time_ten_thousand_times() -> None:
    bench = VirtualBench(STATES, ["mute:after=20"])
    run = FaultRun(bench.open().link, bench.car, bench.faults)
    for request, target in questions(10_000, bench.car.addresses(), seed=3):
        began = bench.clock.monotonic()
        run.ask(request, target)
        assert bench.clock.monotonic() - began <= PATIENCE_S + ROUNDING_S
    assert run.outcomes["AdapterMute"] > 9_900


def test_that_two_callers_at_once_get_only_answers_to_their_own_questions() -> None:
    faults = (
        *("stale_answer:every=7", "other_pid:every=11", "response_pending:every=13"),
        *("busy_repeat:every=17", "half_answer:every=19", "garbage:every=29"),
        *("prompt_lost:every=83", "lv_reset:every=89", "late_answer:every=97"),
    )
    bench = VirtualBench(STATES, [f"{fault}:after={START}" for fault in faults])
    link = bench.open().link
    runs = [FaultRun(link, bench.car, bench.faults) for _ in range(2)]
    lies: list[BaseException] = []

    def call(number: int) -> None:
        own = QUESTIONS[number::2]
        try:
            for request, target in questions(5_000, bench.car.addresses(), number, of=own):
                runs[number].ask(request, target)
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread below
            lies.append(error)

    callers = [threading.Thread(target=call, args=(number,)) for number in range(2)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(timeout=300)
    assert not any(caller.is_alive() for caller in callers)
    assert not lies, str(lies[0])
    for run in runs:
        assert run.outcomes["Value"] > 2_000
        assert {"Malformed", "Timeout", "NoData"} <= set(run.outcomes)
