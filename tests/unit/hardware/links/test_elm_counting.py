"""The digit behind a request that says how many frames to wait for."""

from __future__ import annotations

import pytest

from hardware.links.base import BusError, Exchange
from hardware.links.elm.counting import TRUSTED_S
from tests.helpers.scripted_elm import Bench

RPM = b"\x01\x0c"
ECM, TCM = "7E804410C1AF8000000", "7E904410C1AF8AAAAAA"
BOTH = f"{ECM}\r{TCM}"
UNITS = frozenset({"7E8", "7E9"})


def heard(bench: Bench, *awaited: frozenset[str], target: str | None = None) -> list[str]:
    """What the adapter got for these requests, one after the other."""
    link = bench.link()
    for units in awaited:
        link.request(RPM, target=target, awaited=units)
    return [command for command in bench.elm.heard if not command.startswith("AT")]


def test_that_a_repeated_request_names_the_frames_of_all_units() -> None:
    bench = Bench(**{"010C": BOTH, "010C2": BOTH})
    assert heard(bench, UNITS, UNITS, UNITS) == ["010C", "010C2", "010C2"]


def test_that_a_long_answer_counts_each_of_its_frames() -> None:
    frames = "7E8100E410C1AF80D3C\r7E821041105220E8000\r7E8220B64AAAAAAAAAA"
    bench = Bench(**{"010C": frames, "010C3": frames})
    assert heard(bench, frozenset({"7E8"}), frozenset({"7E8"}), target="7E8") == ["010C", "010C3"]


def test_that_nothing_is_cut_short_where_no_unit_is_awaited() -> None:
    bench = Bench(**{"010C": BOTH})
    assert heard(bench, UNITS, frozenset(), frozenset()) == ["010C"] * 3


def test_that_a_unit_that_was_not_there_is_waited_for() -> None:
    bench = Bench(**{"010C": ECM})
    assert heard(bench, UNITS, UNITS, UNITS) == ["010C"] * 3


def test_that_another_bus_gets_no_number() -> None:
    rpm = "486B10410C1AF822"  # sum of all bytes
    bench = Bench(**{"ATDPN": "3", "0100": "486B104100BE3FA813BC", "010C": rpm})
    assert heard(bench, frozenset({"10"}), frozenset({"10"})) == ["010C", "010C"]


@pytest.mark.parametrize(
    "other",
    [
        "NO DATA",
        ECM,
        f"{ECM}\r{ECM}",
        f"{ECM}\r7EA04410C1AF8555555",
        f"{ECM}\r7E904410C1A<RX ERROR",
    ],
)
def test_that_another_answer_than_learned_is_asked_again_in_full(other: str) -> None:
    bench = Bench(**{"010C": BOTH, "010C2": other})
    assert heard(bench, UNITS, UNITS, UNITS, UNITS) == ["010C", "010C2", "010C", "010C2"]


def test_that_a_silent_unit_is_noticed() -> None:
    bench = Bench(**{"010C": BOTH, "010C2": ECM})
    link = bench.link()
    replies = [link.request(RPM, awaited=UNITS).replies for _ in range(2)]
    assert [[reply.source for reply in one] for one in replies] == [["7E8", "7E9"], ["7E8"]]


def test_that_a_refused_number_costs_one_answer_and_is_never_sent_again() -> None:
    bench = Bench(**{"010C": BOTH, "010C2": "?"})
    link = bench.link()
    ends: list[Exchange] = [link.request(RPM, awaited=UNITS) for _ in range(4)]
    assert all(len(end.replies) == 2 for end in ends)
    assert bench.elm.heard == ["010C", "010C2", "010C", "010C", "010C"]


def test_that_a_passing_question_mark_does_not_condemn_the_number() -> None:
    bench = Bench(**{"010C": "?"})
    link = bench.link()
    assert link.request(RPM, awaited=UNITS).ended == BusError("?")
    bench.elm.always |= {"010C": BOTH, "010C2": BOTH}
    for _ in range(2):
        link.request(RPM, awaited=UNITS)
    assert bench.elm.heard == ["010C", "010C", "010C2"]


def test_that_a_number_is_trusted_for_seconds_only() -> None:
    bench = Bench(**{"010C": BOTH, "010C2": BOTH})
    link = bench.link()
    for _ in range(3):
        link.request(RPM, awaited=UNITS)
        bench.clock.sleep(TRUSTED_S)
    assert bench.elm.heard == ["010C"] * 3


def test_that_more_than_fifteen_frames_are_not_counted() -> None:
    many = "\r".join(
        ["7E8106E410C1AF80D3C", *(f"7E82{n % 16:X}00000000000000" for n in range(1, 16))]
    )
    bench = Bench(**{"010C": many})
    assert heard(bench, frozenset({"7E8"}), frozenset({"7E8"}), target="7E8") == ["010C"] * 2
