"""Both links reach units beyond the emissions, and come back from there."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from hardware.errors import RequestCancelled, RequestForbidden
from hardware.links.base import BusError, Complete, Exchange, NoData, Timeout, UnitLink
from hardware.units import UnitAddress, emissions_unit
from tests.helpers.can_bench import CanBench
from tests.helpers.gate_keys import technician_task
from tests.helpers.virtual_bench import ListeningPort, VirtualBench

if TYPE_CHECKING:
    from hardware.gate import TechnicianTask

BENCHES = (VirtualBench, CanBench)
Bench = VirtualBench | CanBench
AIRBAG, BODY, NOBODY = (UnitAddress(f"24{n}", f"64{n}") for n in (7, 1, 3))


class StoppingPort(ListeningPort):
    """Sets ``cancel`` when ``word`` is written."""

    cancel: threading.Event
    word = b""

    @override
    def write(self, data: bytes) -> None:
        super().write(data)
        if data == self.word:
            self.cancel.set()


def opened(bench: Bench) -> UnitLink:
    link = bench.open().link
    assert isinstance(link, UnitLink)
    return link


def asked(link: UnitLink, text: str, unit: UnitAddress, task: TechnicianTask | None) -> Exchange:
    key = task or technician_task()
    return link.ask_unit(bytes.fromhex(text), unit, task=key)


@pytest.mark.parametrize("bench", BENCHES)
def test_that_a_long_answer_of_a_unit_beyond_the_emissions_comes_whole(bench: type[Bench]) -> None:
    link = opened(bench(["healthy"]))
    exchange = asked(link, "22F190", AIRBAG, None)
    assert exchange.target == "647"
    assert exchange.ended == Complete()
    (reply,) = exchange.replies
    assert (reply.source, reply.payload) == ("647", b"\x62\xf1\x90" + b"1G1BC5SM6H7100001")
    assert len(reply.raw) == 3


@pytest.mark.parametrize("bench", BENCHES)
def test_that_everybody_is_heard_again_afterwards(bench: type[Bench]) -> None:
    adapter = bench(["healthy"]).open()
    before = adapter.link.request(b"\x01\x00")
    assert isinstance(adapter.link, UnitLink)
    for unit in (AIRBAG, BODY, NOBODY):
        asked(adapter.link, "22F197", unit, None)
        told = adapter.link.request(b"\x01\x00")
        assert {reply.source for reply in told.replies} == {"7E8", "7E9", "7EA"}
    long = adapter.link.request(b"\x09\x02")
    assert len(long.replies) == 1
    assert before.replies


@pytest.mark.parametrize("bench", BENCHES)
def test_that_an_address_without_a_unit_is_silent(bench: type[Bench]) -> None:
    exchange = asked(opened(bench(["healthy"])), "22F190", NOBODY, None)
    assert exchange.ended == NoData()
    assert exchange.replies == ()


@pytest.mark.parametrize("bench", BENCHES)
def test_that_a_session_is_entered_read_in_and_left(bench: type[Bench]) -> None:
    link, task = opened(bench(["healthy"])), technician_task()
    answers = [
        asked(link, text, AIRBAG, task).replies[0].payload.hex().upper()
        for text in ("1902FF", "1003", "3E00", "1902FF", "1001", "1902FF")
    ]
    codes = "5902FF9001132F903A1A50"
    assert answers == ["7F197F", "5003003201F4", "7E00", codes, "5001003201F4", "7F197F"]


@pytest.mark.parametrize("bench", BENCHES)
def test_that_nothing_is_sent_outside_a_task_or_to_another_unit(bench: type[Bench]) -> None:
    real = bench(["healthy"])
    link, task = opened(real), technician_task()
    heard = len(real.car.heard)
    for text in ("14FFFFFF", "1002", "2701", "2EF190", "0100"):
        with pytest.raises(RequestForbidden):
            asked(link, text, AIRBAG, task)
    with pytest.raises(RequestForbidden):
        asked(link, "22F190", UnitAddress("248", "648"), task)
    task.end()
    with pytest.raises(RequestForbidden):
        asked(link, "22F190", AIRBAG, task)
    assert len(real.car.heard) == heard


@pytest.mark.parametrize("bench", BENCHES)
def test_that_emissions_units_are_asked_in_the_same_way(bench: type[Bench]) -> None:
    narrow, wide = bench(["healthy"]), bench(["healthy", "can29"])
    for real, source in ((narrow, "7E9"), (wide, "18DAF118"), (wide, "18DAF153")):
        (reply,) = asked(opened(real), "22F197", emissions_unit(source), None).replies
        assert reply.source == source
    with pytest.raises(RequestForbidden):
        asked(opened(bench(["healthy", "can29"])), "22F190", AIRBAG, None)


@pytest.mark.parametrize("bench", BENCHES)
def test_that_a_set_cancel_stops_before_the_unit_is_asked(bench: type[Bench]) -> None:
    link, cancel = opened(bench(["healthy"])), threading.Event()
    cancel.set()
    with pytest.raises(RequestCancelled):
        link.ask_unit(b"\x22\xf1\x90", AIRBAG, task=technician_task(), cancel=cancel)


def test_that_a_clone_that_cannot_set_the_filter_says_so_and_keeps_its_way_to_all() -> None:
    bench = VirtualBench(["healthy"])
    adapter = bench.open()
    real = bench.face.settings
    assert isinstance(adapter.link, UnitLink)
    # A command the adapter does not know ends the question, and the next one addresses anew.
    bench.face.refuses = frozenset({"CRA647"})
    exchange = asked(adapter.link, "22F190", AIRBAG, None)
    assert exchange.ended == BusError("?")
    assert real.header is not None
    told = adapter.link.request(b"\x01\x00")
    assert {reply.source for reply in told.replies} == {"7E8", "7E9", "7EA"}


@pytest.mark.parametrize("lacks", [{"FCSM0", "FCSM1"}, {"AR"}, {"FCSM0"}], ids=sorted)
def test_that_a_clone_without_the_way_back_is_reset_and_hears_everybody(lacks: set[str]) -> None:
    bench = VirtualBench(["healthy"])
    link = bench.open().link
    assert isinstance(link, UnitLink)
    bench.face.refuses = frozenset(lacks)
    asked(link, "22F190", AIRBAG, None)
    for _time in range(2):
        told = link.request(b"\x01\x00")
        assert {reply.source for reply in told.replies} == {"7E8", "7E9", "7EA"}
    assert b"\x49\x02\x01" in link.request(b"\x09\x02").replies[0].payload


def test_that_a_stop_while_a_lost_adapter_is_set_up_leaves_no_half_of_it() -> None:
    """Behind a reset nothing is asked before bus and address are set again."""
    bench, task = VirtualBench(["healthy"]), technician_task()
    bench.port = port = StoppingPort(bench.face, bench.clock)
    port.cancel = threading.Event()
    link = bench.open().link
    assert isinstance(link, UnitLink)
    asked(link, "22F190", AIRBAG, task)
    bench.face.settings = bench.face.settings.defaults()  # its power failed for a moment
    port.word = b"ATL0\r"
    with pytest.raises(RequestCancelled):
        link.ask_unit(b"\x22\xf1\x90", AIRBAG, task=task, cancel=port.cancel)
    port.word = b""
    port.written.clear()
    (reply,) = asked(link, "22F190", AIRBAG, task).replies
    assert reply.source == "647"
    commands = bytes(port.written).split(b"\r")
    assert commands.index(b"ATTP6") < commands.index(b"ATSH247") < commands.index(b"22F190")


def test_that_a_session_is_never_asked_of_all_behind_a_reset_that_nobody_saw() -> None:
    bench, task = VirtualBench(["healthy"], ["prompt_lost:after=1:first=1"]), technician_task()
    link = bench.open().link
    assert isinstance(link, UnitLink)
    assert isinstance(asked(link, "22F187", AIRBAG, task).ended, Timeout)
    bench.face.settings = replace(bench.face.settings.defaults(), echo=False, headers=True)
    heard = len(bench.car.heard)
    asked(link, "1003", AIRBAG, task)
    said = [one for question in bench.car.heard[heard:] for one in question.spoken]
    assert {one.address for one in said} == {"647"}
