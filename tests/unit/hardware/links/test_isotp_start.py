"""Finding the bus: nothing is sent before listening, and nothing where it would do harm."""

from __future__ import annotations

import threading

import pytest

from hardware.adapters.base import OpenStep
from hardware.errors import BusUnreachable, PortLost, RequestCancelled, UnreachableReason
from hardware.links.base import BusError, Complete
from tests.helpers.can_bench import FACES, CanBench

LISTENING_S = 2.0


@pytest.mark.parametrize("face", FACES)
def test_that_two_seconds_are_listened_before_anything_is_sent(face: str) -> None:
    bench = CanBench(face=face)
    bench.open()
    assert bench.car.heard[0].request == b"\x01\x00"
    assert bench.clock.monotonic() >= LISTENING_S
    assert len(bench.car.heard) == 1


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(("bus", "number"), [((), "6"), (("can29",), "7")])
def test_that_11_bit_is_tried_before_29_bit(face: str, bus: tuple[str, ...], number: str) -> None:
    bench = CanBench(bus, face=face)
    steps: list[tuple[OpenStep, str | None]] = []
    adapter = bench.open(on_step=lambda step, words: steps.append((step, words)))
    assert adapter.link.protocol.number == number
    assert [step for step, words in steps if words is not None] == list(OpenStep)[1:]
    assert (OpenStep.VOLTAGE, "not measured") in steps
    assert "silent until it was asked" in str(steps[-1][1])


@pytest.mark.parametrize("faults", [(), ("traffic",)], ids=str)
@pytest.mark.parametrize(("bitrate", "number"), [(500_000, "6"), (250_000, "8")])
def test_that_the_bitrate_is_found(faults: tuple[str, ...], bitrate: int, number: str) -> None:
    bench = CanBench(faults=faults, face="slcan", bitrate=bitrate)
    assert bench.open().link.protocol.number == number
    assert len(bench.car.heard) == 1


def test_that_a_given_bitrate_is_not_left() -> None:
    bench = CanBench(faults=["traffic"], face="slcan", bitrate=250_000)
    with pytest.raises(BusUnreachable, match="only errors heard at 500000") as caught:
        bench.open(bitrate=500_000)
    assert caught.value.reason is UnreachableReason.BUS_ERROR
    assert bench.car.heard == []


@pytest.mark.parametrize("face", FACES)
def test_that_another_tester_is_named_and_nothing_is_sent(face: str) -> None:
    bench = CanBench(faults=["second_tester"], face=face)
    with pytest.raises(BusUnreachable, match="another tester asks on 7DF") as caught:
        bench.open()
    assert caught.value.reason is UnreachableReason.BUS_BUSY
    assert bench.car.heard == []
    assert bench.bus.sent == []


def test_that_a_bus_nobody_acknowledges_is_no_bus() -> None:
    bench = CanBench(["ignition_off"], face="slcan")
    with pytest.raises(BusUnreachable, match="500000 bit/s: error frames; 250000") as caught:
        bench.open()
    assert caught.value.reason is UnreachableReason.NO_PROTOCOL


def test_that_listening_can_be_cancelled() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(RequestCancelled):
        CanBench().open(cancel=cancel)


def test_that_bus_off_stops_all_sending_and_is_named() -> None:
    bench = CanBench(faults=["bus_off:after=3:first=1"])
    link = bench.open().link
    ends = [link.request(b"\x01\x0c").ended for _ in range(5)]
    assert ends == [Complete(), Complete(), *[BusError("BUS OFF")] * 3]
    assert bench.nodes.requests == 4


def test_that_polling_goes_on_two_seconds_after_another_tester_fell_silent() -> None:
    bench = CanBench(faults=["second_tester:after=2:seconds=2.5"])
    link = bench.open().link
    ends = [link.request(b"\x01\x0c").ended for _ in range(6)]
    disturbed = ends.index(BusError("SECOND TESTER"))
    assert Complete() in ends[disturbed + 1 :]


@pytest.mark.parametrize("face", FACES)
def test_that_flow_control_goes_to_each_unit_that_has_more_to_say(face: str) -> None:
    bench = CanBench(face=face)
    exchange = bench.open().link.request(b"\x09\x04")
    assert sorted(len(reply.payload) for reply in exchange.replies) == [19, 19, 35]
    if face == "frames":
        allowed = [frame.address for frame in bench.bus.sent if frame.data[0] == 0x30]
        assert sorted(allowed) == ["7E0", "7E1", "7E2"]
        assert sum(frame.data[0] != 0x30 for frame in bench.bus.sent) == 2


def test_that_an_exchange_ends_with_the_last_unit_awaited() -> None:
    bench = CanBench()
    link = bench.open().link
    began = bench.clock.monotonic()
    exchange = link.request(b"\x01\x0c", awaited=frozenset({"7E8", "7E9"}))
    assert {reply.source for reply in exchange.replies} == {"7E8", "7E9"}
    assert bench.clock.monotonic() - began < 0.02


def test_that_an_unplugged_adapter_is_lost() -> None:
    link = CanBench(faults=["unplug:after=3"]).open().link
    for _ in range(2):
        link.request(b"\x01\x0c")
    with pytest.raises(PortLost):
        link.request(b"\x01\x0c")
