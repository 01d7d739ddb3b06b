"""The simulated car before a real pseudo terminal and before TCP, spoken to by pyserial."""

from __future__ import annotations

import os
import socket
import threading
import time

import pytest
import serial

from hardware.simulator.serving import Simulation, start_simulation

posix = pytest.mark.skipif(os.name != "posix", reason="pseudo terminals exist on POSIX only")
WAYS = [pytest.param("pty", marks=posix), "tcp"]


def opened(simulation: Simulation) -> serial.SerialBase:
    url = simulation.url
    if url.startswith("tcp://"):
        return serial.serial_for_url(url.replace("tcp", "socket", 1), timeout=5)
    return serial.serial_for_url(simulation.device, 115200, timeout=5, exclusive=True)


def say(port: serial.SerialBase, line: str) -> str:
    port.write(line.encode() + b"\r")
    return bytes(port.read_until(b">")).decode()


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize("serve", WAYS)
def test_that_a_car_is_spoken_to_through_a_real_pipe(serve: str) -> None:
    with start_simulation(["p0301"], serve=serve, timing="ideal") as simulation:
        assert simulation.url.startswith("serial:/dev/" if serve == "pty" else "tcp://127.0.0.1:")
        assert simulation.url.endswith(simulation.device)
        with opened(simulation) as port:
            assert say(port, "ATZ") == "ATZ\r\r\rELM327 v1.5\r\r>"
            assert say(port, "ATE0") == "ATE0\rOK\r\r>"
            assert say(port, "03") == "SEARCHING...\r43 01 03 01 \r43 00 \r43 00 \r\r>"
            assert simulation.requests == 1
    assert "simulated car" not in threads()


@pytest.mark.parametrize("serve", WAYS)
def test_that_a_second_client_finds_the_same_adapter(serve: str) -> None:
    with start_simulation(serve=serve, timing="ideal") as simulation:
        with opened(simulation) as port:
            say(port, "ATE0")
        with opened(simulation) as port:
            assert say(port, "ATI") == "ELM327 v1.5\r\r>"


@posix
def test_that_a_pulled_plug_is_seen_at_once_on_a_terminal() -> None:
    simulation = start_simulation(serve="pty", timing="ideal")
    with opened(simulation) as port:
        say(port, "ATZ")
        simulation.unplug()
        with pytest.raises(serial.SerialException):
            port.read(1)
    simulation.close()
    simulation.close()
    assert "simulated car" not in threads()


def test_that_a_pulled_plug_is_seen_at_once_on_tcp() -> None:
    simulation = start_simulation(serve="tcp", timing="ideal")
    host, _, number = simulation.device.partition(":")
    with socket.create_connection((host, int(number)), timeout=5) as client:
        client.sendall(b"ATZ\r")
        assert client.recv(1) == b"A"
        simulation.unplug()
        while client.recv(100):
            pass
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((host, int(number)), timeout=5)


@posix
def test_that_the_fault_unplug_hangs_up() -> None:
    with start_simulation(faults=["unplug:after=2"], timing="ideal") as simulation:
        with opened(simulation) as port:
            say(port, "0100")
            say(port, "0100")
            port.write(b"0100\r")
            with pytest.raises(serial.SerialException):
                port.read(100)
        assert simulation.requests == 3


@pytest.mark.parametrize("serve", WAYS)
def test_that_an_idle_car_costs_no_processor_time(serve: str) -> None:
    with start_simulation(serve=serve) as simulation, opened(simulation) as port:
        say(port, "ATZ")
        before = time.process_time()
        port.timeout = 0.5
        assert port.read(1) == b""
        assert time.process_time() - before < 0.1


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"states": ["nope"]}, "unknown state 'nope'; known: healthy"),
        ({"faults": ["nope"]}, "unknown fault 'nope'; known: response_pending"),
        ({"timing": "nope"}, "unknown timing 'nope'; known: ideal"),
        ({"serve": "nope"}, "unknown way to serve 'nope'; known: auto, pty, tcp"),
    ],
)
def test_that_an_unknown_name_is_refused_before_anything_starts(
    wrong: dict[str, object], message: str
) -> None:
    arguments: dict[str, object] = {"states": (), "faults": (), "timing": "ideal", **wrong}
    with pytest.raises(ValueError, match=message):
        start_simulation(**arguments)  # type: ignore[arg-type]  # wrong values are the point
    assert "simulated car" not in threads()
