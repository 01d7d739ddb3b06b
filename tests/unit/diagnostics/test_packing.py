from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motospect_desktop.diagnostics.packing import Packing
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.diagnostics.schedule import Packet

SIX = (0x0C, 0x0D, 0x04, 0x0B, 0x11, 0x0E)
EIGHT = (*SIX, 0x10, 0x06)


def poll(
    packing: Packing,
    pids: tuple[int, ...],
    answers: Callable[[Packet], bool],
    rounds: int = 40,
    at: float = 0.0,
) -> set[int]:
    """Ask everything ``rounds`` times, a tenth of a second each; the PIDs that were told last."""
    told: set[int] = set()
    for number in range(rounds):
        told = set()
        for packet in packing.packets(pids, can=True):
            whole = answers(packet)
            if whole:
                told |= set(packet.pids)
            if packing.judge(packet, at + number * 0.1, whole=whole):
                break
    return told


def widths(packing: Packing, pids: tuple[int, ...]) -> list[int]:
    return [len(packet.pids) for packet in packing.packets(pids, can=True)]


@given(st.sets(st.integers(1, 0xFF), min_size=1), st.booleans())
def test_that_every_pid_is_asked_once_and_only_clear_ones_together(
    pids: set[int], can: bool
) -> None:
    packets = Packing().packets(pids, can=can)
    assert sorted(pid for packet in packets for pid in packet.pids) == sorted(pids)
    for packet in packets:
        assert len(packet.pids) <= (6 if can else 1)
        if len(packet.pids) > 1:
            assert all(len(PIDS[pid].lengths) == 1 for pid in packet.pids)


@pytest.mark.parametrize("most", [6, 3, 2, 1])
def test_that_the_widest_request_that_is_answered_is_found(most: int) -> None:
    packing = Packing()
    told = poll(packing, EIGHT, lambda packet: len(packet.pids) <= most)
    assert told == set(EIGHT)
    assert packing.proved == packing.limit == most


def test_that_a_limit_is_told_when_it_was_found_twice() -> None:
    told: list[int] = []
    packing = Packing(on_limit=told.append)
    poll(packing, SIX, lambda packet: len(packet.pids) <= 2)
    assert told == []
    poll(packing, SIX, lambda packet: len(packet.pids) <= 2, at=20.0)
    assert told[-1] == packing.limit == 2


def test_that_a_settled_limit_is_kept() -> None:
    packing = Packing(limit=2, settled=True)
    for at in (0.0, 100.0, 200.0):
        poll(packing, SIX, lambda _packet: True, at=at)
    assert widths(packing, SIX) == [2, 2, 2]


def test_that_a_pid_that_spoils_its_request_ends_alone() -> None:
    packing = Packing()
    for at in (0.0, 20.0):
        told = poll(packing, EIGHT, lambda packet: 0x0B not in packet.pids, at=at)
        assert told == set(EIGHT) - {0x0B}
    assert max(widths(packing, EIGHT)) > 3


def test_that_a_passing_fault_narrows_nothing_that_was_proved() -> None:
    packing = Packing()
    poll(packing, SIX, lambda _packet: True, rounds=1)
    poll(packing, SIX, lambda _packet: False, rounds=3)
    assert widths(packing, SIX) == [6]


def test_that_a_car_that_was_silent_is_asked_widely_again_at_once() -> None:
    packing = Packing()
    poll(packing, SIX, lambda _packet: True, rounds=1)
    poll(packing, SIX, lambda _packet: False, rounds=100)
    assert widths(packing, SIX) == [1] * 6
    poll(packing, SIX, lambda _packet: True, rounds=2, at=10.0)
    assert widths(packing, SIX) == [6]


def test_that_a_doubtful_start_is_tried_again() -> None:
    packing = Packing()
    poll(packing, SIX, lambda _packet: False, rounds=3)
    poll(packing, SIX, lambda _packet: True, rounds=200)
    assert widths(packing, SIX) == [6]
    assert packing.proved == 6
