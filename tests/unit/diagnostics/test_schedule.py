from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from hardware.units import UnitAddress
from motospect_desktop.diagnostics.schedule import (
    OwnRequest,
    Packet,
    Priority,
    Schedule,
    Turn,
    priority_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RPM, COOLANT, VOLTS = Packet((0x0C,)), Packet((0x05,)), Packet((0x42,))


def asked(packets: Sequence[Turn], costs: Mapping[Turn, float], rounds: int) -> list[Turn]:
    schedule = Schedule(packets)
    turns = []
    for _ in range(rounds):
        packet = schedule.next()
        schedule.spend(packet, costs[packet])
        turns.append(packet)
    return turns


def test_that_fast_signals_get_most_requests_and_the_first() -> None:
    turns = asked([COOLANT, VOLTS, RPM], dict.fromkeys([COOLANT, VOLTS, RPM], 0.02), 700)
    counts = Counter(turns)
    assert turns[0] == RPM
    assert (counts[RPM], counts[VOLTS], counts[COOLANT]) == (400, 200, 100)


def test_that_a_signal_nobody_answers_does_not_take_the_time_of_the_others() -> None:
    counts = Counter(asked([COOLANT, RPM], {COOLANT: 0.2, RPM: 0.02}, 410))
    assert counts[RPM] == 400


def test_that_every_priority_exists() -> None:
    assert {priority_of(pid) for pid in range(0x100)} == set(Priority)


@given(st.dictionaries(st.integers(1, 0xFF), st.floats(0.0, 36.0), min_size=1, max_size=30))
def test_that_nobody_starves_whatever_the_answers_cost(costs: dict[int, float]) -> None:
    packets: dict[Turn, float] = {Packet((pid,)): seconds for pid, seconds in costs.items()}
    most_turns = 250 * Priority.FAST  # of one packet between two turns of another
    last = dict.fromkeys(packets, 0)
    turns = asked(list(packets), packets, 3 * most_turns)
    for turn, packet in enumerate(turns):
        last[packet] = turn
        assert all(turn - seen <= most_turns * len(packets) for seen in last.values())
    assert set(turns) == set(packets) or len(packets) > 3


@given(st.lists(st.integers(1, 0xFF), min_size=2, max_size=12, unique=True))
def test_that_equal_costs_are_shared_by_priority(pids: list[int]) -> None:
    packets = [Packet((pid,)) for pid in pids]
    weights = sum(packet.priority for packet in packets)
    counts = Counter(asked(packets, dict.fromkeys(packets, 0.02), 10 * weights))
    for packet in packets:
        assert abs(counts[packet] - 10 * packet.priority) <= packet.priority + 1


def test_that_an_own_request_takes_turns_like_any_other_and_seldom_once_it_rests() -> None:
    own = OwnRequest(b"\x22\x11\x5c", UnitAddress("7E0", "7E8"))
    turns = asked([RPM, own], {RPM: 0.02, own: 0.02}, 600)
    assert Counter(turns) == {RPM: 400, own: 200}
    schedule = Schedule([RPM, own])
    schedule.rest(own, 1.0)
    first: list[Turn] = []
    for _ in range(110):
        first.append(turn := schedule.next())
        schedule.spend(turn, 0.02)
    assert 1 <= first.count(own) <= 6  # of 37 without the rest
