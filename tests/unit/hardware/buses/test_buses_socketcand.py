"""socketcand: what its server says, and every way in which it fails."""

from __future__ import annotations

import socket
from contextlib import closing
from functools import partial

import can
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.adapters.table import open_adapter
from hardware.buses.base import BusState, CanFrame
from hardware.buses.socketcand import SocketcandSource, encode, server_of
from hardware.clock import SystemClock
from hardware.errors import (
    AdapterMute,
    AdapterUnknown,
    BadUrl,
    PortLost,
    PortNotFound,
    PortRefused,
)
from hardware.ports.opening import open_port
from hardware.ports.scripted import Arrival, ScriptedPort
from hardware.simulator.can_serving import BusSimulation
from hardware.simulator.faces.can import CanFace
from hardware.simulator.states import build_car
from hardware.simulator.timing import timing_named
from tests.helpers.socketcand_server import BUS, SocketcandServer
from tests.helpers.virtual_clock import VirtualClock


def client_of(server: SocketcandServer, bus: str = BUS) -> SocketcandSource:
    url, _bus = server_of(server.channel)
    return SocketcandSource(partial(open_port, url), bus, SystemClock())


def scripted(*said: bytes, greeting: bytes = b"< hi >") -> SocketcandSource:
    """A client whose server is polite and then says ``said``, a piece at a time."""
    clock = VirtualClock()
    answers = iter([b"< ok >", b"< ok >"])
    port = ScriptedPort(clock, lambda _written: [Arrival(next(answers, b""))])
    port.feed(Arrival(greeting))
    source = SocketcandSource(lambda: port, BUS, clock)
    source.start(500_000)
    for number, piece in enumerate(said):
        port.feed(Arrival(piece, 0.001 * number))
    return source


def frames_in(source: SocketcandSource) -> list[CanFrame]:
    found: list[CanFrame] = []
    while batch := source.receive(0.1):
        found += batch
    return found


def test_that_python_cans_own_client_and_ours_understand_each_other() -> None:
    with SocketcandServer() as server, closing(client_of(server)) as ours:
        ours.start(500_000)
        theirs = can.Bus(
            interface="socketcand",
            host="127.0.0.1",
            port=server.port,
            channel=BUS,
            ignore_config=True,
        )
        with theirs:
            theirs.send(can.Message(arbitration_id=0x18DAF110, data=bytes(range(8))))
            (told,) = ours.receive(5.0)
            assert (told.can_id, told.data, told.extended) == (0x18DAF110, bytes(range(8)), True)
            ours.send(CanFrame(0x7DF, b"\x02\x01\x0c"))
            heard = theirs.recv(5.0)
            assert heard is not None
            assert (heard.arbitration_id, bytes(heard.data)) == (0x7DF, b"\x02\x01\x0c")
            assert not heard.is_extended_id


def test_that_a_car_behind_a_server_answers_by_its_address() -> None:
    with SocketcandServer() as server:
        nodes = CanFace(build_car(("p0301",)), timing_named("ideal"))
        address = f"socketcand:{server.channel}"
        with BusSimulation(nodes, client_of(server), address) as car:
            link = open_adapter(
                car.url, clock=SystemClock(), on_step=lambda _step, _words: None
            ).link
            replies = link.request(b"\x03").replies
            link.close()
    assert {(reply.source, reply.payload) for reply in replies} >= {("7E8", b"\x43\x01\x03\x01")}


def test_that_a_server_that_hangs_up_is_lost_at_once() -> None:
    with SocketcandServer() as server, closing(client_of(server)) as source:
        source.start(500_000)
        server.hang_up()
        with pytest.raises(PortLost):
            source.receive(5.0)


def test_that_a_server_that_refuses_is_refused_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(PortRefused, match=str(port)):
        SocketcandSource(partial(open_port, f"tcp://127.0.0.1:{port}"), BUS, SystemClock())


def test_that_a_server_without_a_greeting_is_mute_and_one_with_another_is_unknown() -> None:
    with SocketcandServer(greets=False) as server, pytest.raises(AdapterMute, match="greeting"):
        client_of(server)
    with pytest.raises(AdapterUnknown, match="SSH"):
        scripted(greeting=b"<SSH-2.0>")


def test_that_a_bus_that_the_server_has_not_is_named() -> None:
    with SocketcandServer() as server, pytest.raises(PortNotFound, match="could not open bus"):
        client_of(server, "can7")


def test_that_words_may_come_in_any_pieces() -> None:
    text = b"< frame 7E8 1.5 03410D32 >< frame 18DAF110 1.500001  >< frame 98DAF110 1.6 0102 >"
    for at in range(len(text)):
        found = frames_in(scripted(text[:at], text[at:]))
        assert [(frame.can_id, frame.data.hex(), frame.extended) for frame in found] == [
            (0x7E8, "03410d32", False),
            (0x18DAF110, "", True),
            (0x18DAF110, "0102", True),
        ]


def test_that_error_frames_and_damage_are_told_as_health() -> None:
    source = scripted(
        b"< error 040 1.0 >< error 080 1.0 >< rtr 7E8 1.0 8 >< error unknown command >",
        b"< frame 7E8 1.0 1 >< frame FFF 1.0 00 >< frame 7E8 1.0 000102030405060708 >< >< frame >",
        b"x" * 300,
    )
    assert [(frame.can_id, frame.remote) for frame in frames_in(source)] == [(0x7E8, True)]
    assert source.health.state is BusState.OFF
    assert (source.health.errors, source.health.lost) == (2, 7)


def test_that_frames_are_sent_as_the_server_reads_them() -> None:
    assert encode(CanFrame(0x7DF, b"\x02\x01\x0c")) == b"< send 7DF 3 02 01 0C >"
    assert encode(CanFrame(0x18DB33F1, b"", extended=True)) == b"< send 18DB33F1 0 >"
    assert encode(CanFrame(0x7E0, remote=True)) == b"< sendrtr 7E0 0 >"


@pytest.mark.parametrize(
    "channel",
    [
        *("", "host", "host:can0", "host:x:can0", "host:0:can0", "host:65536:can0", ":1:can0"),
        *("host:1:", "host:1:can 0", "host:1:can0>", "host:1:a-name-far-too-long"),
    ],
)
def test_that_a_channel_that_cannot_be_is_refused_in_words(channel: str) -> None:
    with pytest.raises(BadUrl, match="host:29536:can0"):
        server_of(channel)
    assert server_of("fe80::1:29536:can0") == ("tcp://[fe80::1]:29536", "can0")


@given(st.lists(st.binary(max_size=60), max_size=6))
def test_that_no_bytes_break_the_client(pieces: list[bytes]) -> None:
    for frame in frames_in(scripted(*pieces)):
        assert len(frame.data) <= 8
        assert frame.can_id <= (0x1FFFFFFF if frame.extended else 0x7FF)
