"""The same car, scanned through an ELM327 and as raw CAN: the same scan, byte for byte."""

from __future__ import annotations

import signal
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.simulator.can_serving import start_face
from hardware.simulator.states import STATES, build_car
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from tests.helpers.can_bench import FACES, CanBench
from tests.helpers.own_group import OWN_GROUP
from tests.helpers.virtual_bench import VirtualBench

if TYPE_CHECKING:
    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import AdapterOpener
    from motospect_desktop.domain.scan import EcuReport, Scan
    from tests.helpers.command import Command

ON_CAN = [(name,) for name in STATES if name != "ignition_off" and build_car([name]).bus.can]
TOGETHER = [("p0301", "multi", "tcm_refuses_03"), ("can29", "multi"), ("can29", "abs_silent")]
CAR = ("p0301", "multi", "tcm_refuses_03", "can29")
MULTICAST = f"can:udp_multicast:{OWN_GROUP}"
SERVED = ("slcan", "can:virtual:bay", MULTICAST)


def through_elm(states: tuple[str, ...]) -> Scan:
    bench = VirtualBench(states)
    bench.car.stands = True
    return scanned(bench.open, bench.clock)


def through_can(states: tuple[str, ...], face: str) -> Scan:
    bench = CanBench(states, face=face)
    bench.car.stands = True
    return scanned(bench.open, bench.clock)


def scanned(opener: AdapterOpener, clock: Clock) -> Scan:
    car = connect("virtual", open_adapter=opener, clock=clock)
    scan = Scanner(clock).scan(car).scan
    car.close()
    return scan


def compared(scan: Scan, like: Scan) -> Scan:
    """``scan`` with the adapter's words, the id and the time of another.

    Which unit finishes first is a matter of time too: replies are put in order of their units.
    """
    return replace(
        scan,
        id=like.id,
        started_at=like.started_at,
        adapter=like.adapter,
        battery_voltage=like.battery_voltage,
        exchanges=tuple(
            replace(one, replies=tuple(sorted(one.replies, key=lambda reply: reply.ecu)))
            for one in scan.exchanges
        ),
    )


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("states", [*ON_CAN, *TOGETHER], ids="+".join)
def test_that_raw_can_tells_the_same_scan_as_an_elm327(states: tuple[str, ...], face: str) -> None:
    wanted, told = through_elm(states), through_can(states, face)
    assert told.complete
    assert told.battery_voltage is None
    assert told.protocol == wanted.protocol
    assert compared(told, wanted) == compared(wanted, wanted)


def plain(scan: Scan) -> Scan:
    """What does not change while the car runs."""
    return replace(scan, live=(), exchanges=(), ecus=tuple(map(at_rest, scan.ecus)))


def at_rest(ecu: EcuReport) -> EcuReport:
    """Without the raw bytes of live values."""
    services = dict(ecu.services)
    services["01"] = replace(services["01"], raw=())
    return replace(ecu, services=services)


@pytest.fixture(scope="module")
def simulated() -> Scan:
    return opened(f"sim:{','.join(CAR)}")


@pytest.mark.parametrize("face", SERVED, ids=("slcan", "virtual", "multicast"))
def test_that_a_served_bus_tells_the_same_scan_as_sim(face: str, simulated: Scan) -> None:
    wanted = simulated
    with start_face(face, CAR) as car:
        told = opened(car.url)
    assert told.complete
    assert {(live.ecu, live.pid) for live in told.live} == {
        (live.ecu, live.pid) for live in wanted.live
    }
    assert plain(compared(told, wanted)) == plain(wanted)
    assert not [thread for thread in threading.enumerate() if "car" in thread.name]
    assert not [thread for thread in threading.enumerate() if "reads" in thread.name]


def opened(url: str) -> Scan:
    clock = SystemClock()
    car = connect(url, open_adapter=open_adapter, clock=clock)
    try:
        return Scanner(clock).scan(car).scan
    finally:
        car.close()


@pytest.mark.parametrize("face", ["slcan", MULTICAST], ids=("slcan", "multicast"))
def test_that_two_processes_meet_on_a_simulated_bus(motospect: Command, face: str) -> None:
    with motospect.start("simulate", "--face", face, "--state", "p0301") as car:
        assert car.stdout
        first = car.stdout.readline().strip()
        url = f"can:slcan:{first}@500000" if face == "slcan" else f"can:{first}"
        done = motospect.run("scan", "--adapter", url, "--json")
        car.send_signal(signal.SIGINT)
        ended = car.wait(timeout=10)
    assert ended == 0
    assert done.code == 0, done.err
    assert done.document["adapter"]["url"] == url
    assert done.document["complete"] is True
    assert {unit["address"] for unit in done.document["ecus"]} == {"7E8", "7E9", "7EA"}


def test_that_a_bus_within_one_process_is_not_served_to_others(motospect: Command) -> None:
    done = motospect.run("simulate", "--face", "can:virtual:bay")
    assert done.code == 2
    assert "udp_multicast" in done.err
