"""Through python-OBD: what it hides comes out by its name, and nothing of it is believed."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from serial import serial_for_url

from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.errors import (
    AdapterMute,
    BadUrl,
    BusUnreachable,
    PortBusy,
    PortLost,
    PortNotFound,
    RequestCancelled,
    RequestForbidden,
)
from hardware.links.base import BusError, Complete, NoData, Timeout, UnitLink
from hardware.ports.serial_port import SerialPort
from hardware.simulator.serving import start_simulation
from hardware.units import UnitAddress
from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.scanning import Scanner
from tests.helpers.gate_keys import technician_task

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hardware.adapters.base import OpenAdapter
    from hardware.links.base import DiagnosticLink, Exchange
    from hardware.simulator.serving import Simulation
    from motospect_desktop.domain.scan import Scan

pytest.importorskip("termios", reason="this system has no pseudo terminals")

STORED = b"\x03"
VIN = b"\x09\x02"


def opened(url: str, cancel: threading.Event | None = None) -> OpenAdapter:
    return open_adapter(url, clock=SystemClock(), on_step=lambda _step, _words: None, cancel=cancel)


@contextmanager
def linked(
    states: Sequence[str] = (), faults: Sequence[str] = (), options: str = ""
) -> Iterator[tuple[DiagnosticLink, Simulation]]:
    with (
        start_simulation(states, faults, "ideal", serve="pty") as car,
        closing(opened(f"pyobd:{car.device}{options}").link) as link,
    ):
        yield link, car


def of(exchange: Exchange, unit: str) -> list[str]:
    return [reply.payload.hex() for reply in exchange.replies if reply.source == unit]


def test_that_every_end_of_a_request_keeps_its_name() -> None:
    faults = ["no_data", "can_error", "negative_response", "half_answer", "other_pid", "lost_frame"]
    faults += ["prompt_lost", "buffer_full", "garbage"]
    specs = [f"{fault}:after={number}:first=1" for number, fault in enumerate(faults, start=1)]
    with linked(["p0301"], specs) as (link, _car):
        assert link.request(STORED).ended == NoData()
        assert link.request(STORED).ended == BusError("CAN ERROR")
        assert of(link.request(STORED), "7E8") == ["7f0322"]
        assert [defect.source for defect in link.request(STORED).defects] == ["7EA"]
        exchange = link.request(STORED)
        assert (exchange.replies, exchange.dropped) == ((), 3)
        exchange = link.request(VIN)
        assert exchange.replies == ()
        assert "frame 2 came where 1 was due" in exchange.defects[0].reason
        exchange = link.request(STORED, timeout_s=0.3)
        assert isinstance(exchange.ended, Timeout)
        assert of(exchange, "7E8") == ["43010301"]
        exchange = link.request(STORED)
        assert exchange.ended == BusError("BUFFER FULL")
        assert exchange.replies[0].raw
        exchange = link.request(STORED, timeout_s=0.3)
        assert exchange.defects
        assert exchange.replies == ()
        exchange = link.request(STORED)
        assert exchange.ended == Complete()
        assert of(exchange, "7E8") == ["43010301"]


def test_that_an_adapter_fallen_mute_is_told_as_soon_as_by_our_own_dialog() -> None:
    with linked(faults=["mute:after=1"]) as (link, _car):
        began = time.monotonic()
        assert isinstance(link.request(STORED).ended, Timeout)
        with pytest.raises(AdapterMute):
            link.request(STORED)
        assert time.monotonic() - began < 10.0  # obd's own wait is two minutes


def test_that_an_adapter_mute_from_the_start_is_told_by_us_alone_and_its_port_given_back(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with start_simulation((), ["mute"], serve="pty") as car:
        began = time.monotonic()
        with pytest.raises(AdapterMute):
            opened(f"pyobd:{car.device}")
        assert time.monotonic() - began < 15.0
        SerialPort(car.device).close()
    log = logging.getLogger("obd")
    assert not log.propagate
    assert [type(handler) for handler in log.handlers] == [logging.NullHandler]
    assert capfd.readouterr().err == ""


def test_that_an_unplugged_adapter_is_lost() -> None:
    with linked() as (link, car):
        car.unplug()
        with pytest.raises(PortLost):
            link.request(STORED)


def test_that_a_dead_car_is_out_of_reach_and_the_port_given_back() -> None:
    with start_simulation(["ignition_off"], timing="ideal", serve="pty") as car:
        with pytest.raises(BusUnreachable, match="CAN ERROR; only protocol 6"):
            opened(f"pyobd:{car.device}?protocol=6")
        SerialPort(car.device).close()


def test_that_cancel_stops_the_start() -> None:
    cancel = threading.Event()
    cancel.set()
    with start_simulation(serve="pty") as car:
        with pytest.raises(RequestCancelled):
            opened(f"pyobd:{car.device}", cancel)
        SerialPort(car.device).close()


def test_that_a_port_which_does_not_open_is_told_by_its_reason() -> None:
    with pytest.raises(PortNotFound):
        opened("pyobd:/dev/ttyUSB99")
    with (
        start_simulation(serve="pty") as car,
        closing(SerialPort(car.device)),
        pytest.raises(PortBusy),
    ):
        opened(f"pyobd:{car.device}")


@pytest.mark.parametrize("url", ["pyobd:", "pyobd:/dev/x?speed=1", "pyobd:/dev/x?protocol=0"])
def test_that_a_wrong_address_is_answered_in_words(url: str) -> None:
    with pytest.raises(BadUrl):
        opened(url)


def test_that_what_obd_would_write_passes_the_gate_as_well() -> None:
    from hardware.adapters.python_obd import _ObdWire

    forbidden = (b"ATLP\r", b"ATPP 0C SV 23\r", b"04\r", b"041\r", b"\r", b"0\r", b"XY\r")
    with start_simulation(timing="ideal", serve="pty") as car:
        for text in forbidden:
            wire = _ObdWire(car.device)
            wire._attach(serial_for_url(car.device))
            with closing(wire), pytest.raises(RequestForbidden):
                wire.send(text)
        assert car.requests == 0


def scanned(url: str) -> Scan:
    clock = SystemClock()
    car = connect(url, open_adapter=open_adapter, clock=clock)
    with closing(car.link):
        return Scanner(clock).scan(car).scan


def test_that_codes_on_a_bus_before_can_are_those_of_their_unit() -> None:
    with linked(["p0301", "multi", "j1850vpw"], options="?protocol=2") as (link, _car):
        assert link.protocol.number == "2"
        assert of(link.request(STORED), "10") == ["43030101710420"]
        assert of(link.request(b"\x07"), "28") == ["47403500000000"]
        assert b"".join(reply.payload[3:] for reply in link.request(VIN).replies)[3:] == (
            b"1G1BC5SM6H7100001"
        )


def test_that_a_scan_has_the_same_codes_as_through_our_own_start() -> None:
    with start_simulation(["p0301", "multi"], timing="ideal", serve="pty") as car:
        own, through_obd = (scanned(f"{scheme}:{car.device}") for scheme in ("serial", "pyobd"))
    assert through_obd.complete
    assert [(ecu.address, ecu.dtcs) for ecu in through_obd.ecus] == [
        (ecu.address, ecu.dtcs) for ecu in own.ecus
    ]
    assert through_obd.vin == own.vin
    assert [ecu.freeze_frames for ecu in through_obd.ecus] == [
        ecu.freeze_frames for ecu in own.ecus
    ]
    assert sum(len(ecu.dtcs) for ecu in own.ecus) == 5


def test_that_units_beyond_the_emissions_are_reached_through_obd_as_well() -> None:
    with linked(["healthy"], options="?protocol=6") as (link, car):
        assert isinstance(link, UnitLink)
        task, airbag = technician_task(), UnitAddress("247", "647")
        answers = [
            link.ask_unit(bytes.fromhex(text), airbag, task=task).replies[0].payload.hex().upper()
            for text in ("22F197", "1003", "1902FF", "1001")
        ]
        assert answers[1:] == ["5003003201F4", "5902FF9001132F903A1A50", "5001003201F4"]
        heard = car.requests
        task.end()
        with pytest.raises(RequestForbidden):
            link.ask_unit(b"\x22\xf1\x97", airbag, task=task)
        assert car.requests == heard
        assert len(link.request(b"\x01\x00").replies) == 3
