from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from hardware.adapters.can_bus import open_bus, parse_can_address
from hardware.buses.base import BusHealth, CanFrame
from hardware.clock import SystemClock
from hardware.errors import BadUrl, PortNotFound, RequestForbidden
from hardware.links.raw_wire import MOST_CARS, RawWire
from hardware.simulator.can_serving import start_face
from hardware.transmit import TransmitPermit
from tests.helpers.raw_bus import RawBus
from tests.helpers.virtual_clock import VirtualClock

QUESTION = CanFrame(0x7DF, bytes.fromhex("0201000000000000"))
PATIENCE_S = 10.0


def heard(wire: RawWire, address: str) -> CanFrame:
    """The first frame from ``address``."""
    clock = SystemClock()
    until = clock.monotonic() + PATIENCE_S
    while clock.monotonic() < until:
        for frame in wire.receive(0.1):
            if frame.address == address:
                return frame
    raise AssertionError(f"nothing from {address}")


def test_that_a_bus_is_opened_silent_and_asks_a_car_only_with_a_permit() -> None:
    clock = SystemClock()
    with start_face("slcan", ["healthy"]) as car, closing(open_bus(car.url, clock)) as wire:
        assert wire.bitrate == 500_000
        states = [wire.silent]
        with pytest.raises(RequestForbidden):
            wire.send(QUESTION, None)
        wire.talk()
        states.append(wire.silent)
        permit = TransmitPermit(clock)
        wire.send(QUESTION, permit)
        assert heard(wire, "7E8").data[1:3] == b"\x41\x00"
        permit.revoke()
        with pytest.raises(RequestForbidden):
            wire.send(QUESTION, permit)
        wire.listen()
        states.append(wire.silent)
        assert states == [True, False, True]
        assert car.requests == 1


@pytest.mark.parametrize(
    ("url", "bitrate", "known"),
    [
        ("can:virtual:raw-wire", None, None),
        ("can:virtual:raw-wire@125000", None, 125_000),
        ("can:virtual:raw-wire", 250_000, 250_000),
    ],
)
def test_that_a_bitrate_is_known_where_it_was_told(
    url: str, bitrate: int | None, known: int | None
) -> None:
    with closing(open_bus(url, SystemClock(), bitrate)) as wire:
        assert wire.bitrate == known
        assert not wire.silent


def test_that_an_adapter_that_sets_the_speed_is_set_to_that_of_most_cars() -> None:
    bus = RawBus(VirtualClock())
    wire = RawWire(bus, None)
    wire.listen()
    assert bus.starts == [(MOST_CARS, True)]
    assert wire.bitrate == MOST_CARS


def test_that_health_is_counted_over_restarts() -> None:
    bus = RawBus(VirtualClock())
    wire = RawWire(bus, 500_000)
    wire.listen()
    bus.health = replace(bus.health, errors=2, lost=3)
    wire.talk()
    bus.health = BusHealth(errors=1, lost=1)
    assert (wire.health.errors, wire.health.lost) == (3, 4)


def test_that_other_bitrates_are_for_the_bench_only() -> None:
    assert parse_can_address("can:slcan:/dev/ttyACM0@125000", obd=False).bitrate == 125_000
    with pytest.raises(BadUrl, match="OBD speaks"):
        parse_can_address("can:slcan:/dev/ttyACM0@125000")
    with pytest.raises(BadUrl, match="none of"):
        parse_can_address("can:slcan:/dev/ttyACM0@123", obd=False)


@pytest.mark.parametrize("url", ["can:slcan:/dev/absent", "can:usb:0", "sim:", "can:socketcan"])
def test_that_a_bus_that_is_not_there_is_named(url: str) -> None:
    with pytest.raises((BadUrl, PortNotFound)):
        open_bus(url, SystemClock())
