"""A clone of an ELM327 v1.5: what it lacks, and how the product meets it."""

from __future__ import annotations

import threading

import pytest

from hardware.errors import BusUnreachable, UnreachableReason
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.live import LiveSession
from tests.helpers.elm_talk import Talk
from tests.helpers.virtual_bench import VirtualBench

PIDS = ("0C", "0D", "04", "0B", "11", "05")


def clone() -> Talk:
    talk = Talk(timing="clone")
    for command in ("ATE0", "ATS0", "ATH1", "ATTP6", "ATSH7E0"):
        assert "?" not in talk.say(command)
    return talk


@pytest.mark.parametrize(
    "command", ["ATAL", "ATCEA", "ATCSM1", "ATSP7", "ATTP9", "ATSPA7", "AT@1", "STI", "STDI"]
)
def test_that_a_clone_lacks_a_command(command: str) -> None:
    assert clone().say(command).startswith("?")


def test_that_a_clone_cuts_several_pids_to_one_and_refuses_more() -> None:
    talk = clone()
    assert talk.say("010D05").startswith("7E803410D")
    assert talk.say("010C0D040B1105").startswith("?")


def test_that_a_clone_cuts_what_is_longer_than_two_bytes_behind_the_service() -> None:
    talk = Talk("kwp", timing="clone").set_up()
    talk.say("ATSH8110F1")
    assert talk.lines("1800FF00") == ["83F1107F18122D"]  # 18 00 FF is what the unit heard


def test_that_a_clone_does_not_find_a_bus_of_29_bits() -> None:
    with pytest.raises(BusUnreachable) as raised:
        VirtualBench(["can29"], timing="clone").open()
    assert raised.value.reason is UnreachableReason.NO_CAN29


def test_that_all_values_of_a_clone_are_told_one_at_a_time() -> None:
    bench = VirtualBench(timing="clone")
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    told: set[str] = set()
    left = iter(range(100))

    def tell(event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, SampleArrived):
            told.add(event.sample.live.pid)

    session = LiveSession(car, [("7E8", pid) for pid in PIDS], bench.clock, tell)
    session.run(threading.Event(), lambda: next(left, None) is not None)
    assert told == set(PIDS)
    assert (car.packing.limit, car.packing.proved) == (1, 1)
