"""The simulated car as a bus of its own: what its units say all the time, and what they answer."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from hardware.buses.base import CanFrame
from hardware.clock import SystemClock
from hardware.errors import PortLost
from hardware.simulator.broadcasts import BROADCASTS
from hardware.simulator.car import Car
from hardware.simulator.demo_bus import DemoBus
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.dbc import Dbc
from tests.helpers.virtual_clock import VirtualClock

DBC = Dbc.load(Path(__file__).parents[3] / "resources" / "dbc" / "demo.dbc")


def listen(bus: DemoBus, clock: VirtualClock, seconds: float) -> list[CanFrame]:
    heard: list[CanFrame] = []
    ends = clock.monotonic() + seconds
    while clock.monotonic() < ends:
        heard += bus.receive(0.1)
    return heard


def on_the_bus(clock: VirtualClock, *, listen_only: bool = True) -> DemoBus:
    bus = DemoBus(clock)
    bus.start(500_000, listen_only=listen_only)
    return bus


def test_that_every_unit_keeps_its_period() -> None:
    clock = VirtualClock()
    heard = listen(on_the_bus(clock), clock, 10.0)
    counts = Counter((frame.can_id, frame.extended) for frame in heard)
    assert len(counts) == len(BROADCASTS)
    for one in BROADCASTS:
        assert counts[one.can_id, one.extended] == pytest.approx(10.0 / one.period_s, abs=2)
    times = [frame.at_s for frame in heard]
    assert times == sorted(times)


def test_that_the_database_reads_what_the_car_does() -> None:
    clock = VirtualClock()
    began = clock.monotonic()
    bus, truth = on_the_bus(clock), Car()
    checked = Counter[str]()
    clock.sleep(45.0)  # the car drives off then
    for frame in listen(bus, clock, 8.0):
        found = DBC.decode(frame)
        assert isinstance(found, Value)
        now = truth.moment(frame.at_s - began)
        expected = {
            "EngineSpeed": (now.rpm, 0.13),
            "WheelFrontLeft": (now.speed_kmh, 0.3),
            "CoolantTemperature": (now.coolant_c, 0.51),
            "ShortFuelTrim": (now.short_trim_pct, 0.051),
            "BatteryVoltage": (now.volts, 0.0051),
            "Gear": (now.gear, 0),
            "ManifoldPressure": (now.map_kpa, 0.051),
            "Odometer": (87654.3 + now.trip_km, 0.051),
        }
        for name, (value, within) in expected.items():
            if name in found.data:
                assert found.data[name] == pytest.approx(value, abs=within), name
                checked[name] += 1
    assert len(checked) == 8
    assert min(checked.values()) > 5


def test_that_the_car_answers_a_tester_amid_its_traffic() -> None:
    clock = VirtualClock()
    bus = on_the_bus(clock, listen_only=False)
    bus.send(CanFrame(0x7DF, bytes.fromhex("02010C0000000000")))
    answers = [frame for frame in listen(bus, clock, 0.2) if 0x7E8 <= frame.can_id <= 0x7EF]
    assert {frame.can_id for frame in answers} == {0x7E8, 0x7E9}
    assert all(frame.data[1:3] == b"\x41\x0c" for frame in answers)
    assert all(frame.at_s > 0 for frame in answers)


def test_that_nothing_is_made_up_for_while_nobody_listened() -> None:
    clock = VirtualClock()
    bus = on_the_bus(clock)
    listen(bus, clock, 1.0)
    clock.sleep(8 * 3600.0)
    heard = bus.receive(0.1)
    assert 300 < len(heard) < 700
    assert all(clock.monotonic() - frame.at_s < 2.2 for frame in heard)


def test_that_a_node_that_only_listens_is_not_heard() -> None:
    clock = VirtualClock()
    bus = on_the_bus(clock)
    bus.send(CanFrame(0x7DF, bytes.fromhex("02010C0000000000")))
    assert not [frame for frame in listen(bus, clock, 0.2) if frame.can_id == 0x7E8]


def test_that_nothing_is_heard_off_the_bus_and_a_closed_one_is_lost() -> None:
    bus = DemoBus(VirtualClock())
    assert bus.receive(0.1) == []
    bus.start(500_000)
    assert bus.receive(0.1)
    bus.stop()
    assert bus.receive(0.1) == []
    bus.close()
    bus.close()
    with pytest.raises(PortLost):
        bus.receive(0.1)
    with pytest.raises(PortLost):
        bus.start(500_000)


def test_that_it_runs_in_real_time_too() -> None:
    bus = DemoBus(SystemClock())
    bus.start(500_000)
    assert any(bus.receive(0.5) for _ in range(5))
    bus.close()
