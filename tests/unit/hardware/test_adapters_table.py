from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from hardware.adapters.base import OpenStep
from hardware.adapters.table import ADAPTERS, open_adapter
from hardware.clock import SystemClock
from hardware.errors import (
    AdapterMute,
    AdapterUnknown,
    BadUrl,
    BusUnreachable,
    PortNotFound,
    PortRefused,
    RequestCancelled,
    UnreachableReason,
)
from hardware.links.base import Framing
from hardware.ports.serial_port import SerialPort
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.serving import start_simulation
from hardware.simulator.states import build_car
from hardware.simulator.timing import TIMINGS

if TYPE_CHECKING:
    from hardware.adapters.base import OpenAdapter


def opened(url: str, cancel: threading.Event | None = None) -> OpenAdapter:
    return open_adapter(url, clock=SystemClock(), on_step=lambda _s, _w: None, cancel=cancel)


def cars() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "simulated car"]


@pytest.mark.parametrize(
    "url", ["", "sim", "serial", "tcp", "usb:1", "COM3", "/dev/ttyUSB0", "http://host", "SIM:"]
)
def test_that_an_unknown_address_is_answered_with_examples(url: str) -> None:
    with pytest.raises(BadUrl, match="serial:/dev/ttyUSB0"):
        opened(url)


def test_that_an_unknown_state_of_the_car_is_answered_with_the_known_ones() -> None:
    with pytest.raises(BadUrl, match="p0301"):
        opened("sim:flying")
    assert cars() == []


def test_that_every_kind_has_a_scheme_of_its_own_and_a_fitting_example() -> None:
    assert len({kind.scheme for kind in ADAPTERS}) == len(ADAPTERS)
    assert all(kind.example.startswith(f"{kind.scheme}:") for kind in ADAPTERS)


def test_that_the_simulated_car_is_opened_like_any_adapter_and_ends_with_its_link() -> None:
    steps: list[tuple[OpenStep, str | None]] = []
    adapter = open_adapter(
        "sim:can29,p0301",
        clock=SystemClock(),
        on_step=lambda step, words: steps.append((step, words)),
    )
    assert [step for step, words in steps if words is None] == list(OpenStep)
    assert [step for step, words in steps if words is not None] == list(OpenStep)
    assert adapter.url == "sim:can29,p0301"
    assert adapter.link.protocol.framing is Framing.CAN29
    assert len(cars()) == 1
    adapter.link.close()
    assert cars() == []


def test_that_a_car_with_the_ignition_off_is_out_of_reach_and_nothing_stays_open() -> None:
    with pytest.raises(BusUnreachable) as caught:
        opened("sim:ignition_off")
    assert caught.value.reason is UnreachableReason.NO_PROTOCOL
    assert cars() == []


def test_that_opening_can_be_cancelled_and_gives_everything_back() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(RequestCancelled):
        opened("sim:", cancel)
    assert cars() == []


def test_that_a_failed_opening_gives_the_port_back() -> None:
    with start_simulation((), ["mute"]) as car:
        for _ in range(2):
            with pytest.raises(AdapterMute):
                opened(f"{car.url}?baud=38400" if car.url.startswith("serial") else car.url)


def test_that_ports_that_do_not_open_are_named() -> None:
    with pytest.raises(PortNotFound):
        opened("serial:/dev/ttyUSB99")
    with pytest.raises(PortRefused):
        opened("tcp://127.0.0.1:1")


def test_that_a_network_adapter_is_opened_over_tcp() -> None:
    with start_simulation(serve="tcp") as car:
        adapter = opened(car.url)
        assert len(adapter.link.request(b"\x01\x00").replies) >= 2
        adapter.link.close()


@pytest.mark.parametrize(
    ("url", "version", "protocol"),
    [
        ("sim:p0301,stn", "STN1130 v4.0.1", "6"),
        ("sim:clone,j1850vpw", "ELM327 v1.5", "2"),
        ("sim:no_search", "ELM327 v1.5", "6"),
    ],
)
def test_that_a_simulated_adapter_is_chosen_by_its_name(
    url: str, version: str, protocol: str
) -> None:
    adapter = opened(url)
    assert adapter.url == url
    assert adapter.version == version
    assert adapter.link.protocol.number == protocol
    adapter.link.close()


def test_that_an_address_forces_the_protocol() -> None:
    with start_simulation(["can29"]) as car:
        adapter = opened(f"{car.url}?protocol=7")
        assert adapter.link.protocol.number == "7"
        adapter.link.close()
        with pytest.raises(BusUnreachable, match="NO DATA; only protocol 6"):
            opened(f"{car.url}?protocol=6")


class SlowSpeakingFace:
    """An adapter on a pseudo terminal that is understood at one speed only."""

    def __init__(self, baud: int, *, mute: bool = False) -> None:
        import termios

        from hardware.ports.pty_port import PtyPort

        self._termios = termios
        self._speed = getattr(termios, f"B{baud}")
        self._mute = mute
        self._port = PtyPort()
        self._face = ElmFace(build_car(()), TIMINGS["ideal"])
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="speaking face", daemon=True)
        self.url = f"serial:{self._port.device}"
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self._port.close()

    def _serve(self) -> None:
        clock = SystemClock()
        while not self._stop.is_set():
            heard = self._port.read(0.002)
            right = self._termios.tcgetattr(self._port.fileno())[4] == self._speed
            if heard and not self._mute:
                # At a wrong speed both sides hear noise.
                self._face.receive(heard if right else b"\x86\xf8", clock.monotonic())
            said = self._face.due(clock.monotonic())
            if said and not self._mute:
                self._port.write(said if right else b"\xfe\x98" * len(said))


@pytest.mark.parametrize("baud", [38_400, 115_200, 9_600, 500_000])
def test_that_the_speed_of_an_adapter_is_found(baud: int) -> None:
    pytest.importorskip("termios", reason="this system has no pseudo terminals")
    with closing(SlowSpeakingFace(baud)) as face:
        adapter = opened(face.url)
        assert adapter.version == "ELM327 v1.5"
        adapter.link.close()


def test_that_an_adapter_at_a_speed_that_nobody_tries_is_unknown() -> None:
    pytest.importorskip("termios", reason="this system has no pseudo terminals")
    with (
        closing(SlowSpeakingFace(1_200)) as face,
        pytest.raises(AdapterUnknown, match="speed"),
    ):
        opened(face.url)


def test_that_a_device_silent_at_every_speed_is_mute_and_given_back() -> None:
    pytest.importorskip("termios", reason="this system has no pseudo terminals")
    with closing(SlowSpeakingFace(38_400, mute=True)) as face:
        with pytest.raises(AdapterMute):
            opened(face.url)
        SerialPort(face.url.removeprefix("serial:")).close()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("can:", "no CAN bus ''"),
        ("can:elm:/dev/ttyUSB0", "no CAN bus 'elm'"),
        ("can:slcan:", "names no channel"),
        ("can:slcan:@500000", "names no channel"),
        ("can:slcan:/dev/ttyACM0@125000", "500000 or 250000"),
        ("can:slcan:/dev/ttyACM0@", "500000 or 250000"),
        ("can:slcan:/dev/ttyACM0?speed=1", "speed"),
        ("can:udp_multicast:bay", "multicast group"),
        ("can:socketcand:host:can0", "host:29536:can0"),
        ("can:kvaser:first@500000", "channel's number"),
    ],
)
def test_that_a_wrong_address_of_a_can_bus_is_answered_in_words(url: str, words: str) -> None:
    with pytest.raises(BadUrl, match=words):
        opened(url)


def test_that_a_can_bus_without_a_car_is_out_of_reach_and_nothing_stays_open() -> None:
    with pytest.raises(BusUnreachable) as caught:
        opened("can:virtual:nobody")
    assert caught.value.reason is UnreachableReason.NO_ECU
    assert not [thread for thread in threading.enumerate() if "reads" in thread.name]
