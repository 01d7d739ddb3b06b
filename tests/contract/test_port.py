"""What every ``Port`` keeps; each implementation is run through the same class."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

import pytest
from typing_extensions import override

from hardware.errors import PortLost
from hardware.ports.scripted import Arrival, ScriptedPort
from hardware.ports.serial_port import SerialPort
from hardware.ports.tcp_port import TcpPort
from hardware.recording.player import ReplayClock
from hardware.recording.record import (
    Failed,
    Failure,
    Head,
    HeardBytes,
    SentBytes,
    WireKind,
    WireRecord,
)
from hardware.recording.replay_port import ReplayPort
from hardware.recording.tape import WireTape
from hardware.recording.taps import RecordedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hardware.ports.base import Port

LONG_S = 10.0  # ends early when something happens, as it must


class FarEnd(Protocol):
    """What the other side of the pipe does."""

    def send(self, data: bytes) -> None: ...

    def receive(self, count: int) -> bytes: ...

    def hang_up(self) -> None: ...


def read_for_ever(port: Port) -> None:
    while True:
        port.read(LONG_S)


def write_for_ever(port: Port) -> None:
    while True:
        port.write(b"ATI\r")
        port.read(0)


class PortContract:
    def test_that_what_is_written_arrives_whole(self, port: Port, far: FarEnd) -> None:
        data = bytes(range(256)) * 4
        port.write(data)
        assert far.receive(len(data)) == data

    def test_that_what_was_sent_is_read_whole(self, port: Port, far: FarEnd) -> None:
        data = bytes(range(256)) * 4
        far.send(data)
        read = b""
        while len(read) < len(data):
            piece = port.read(LONG_S)
            assert piece, "nothing came although something was sent"
            read += piece
        assert read == data

    def test_that_silence_reads_as_nothing(self, port: Port, far: FarEnd) -> None:
        assert port.read(0.01) == b""
        far.send(b">")
        assert port.read(LONG_S) == b">"
        assert port.read(0) == b""

    def test_that_a_hung_up_pipe_is_lost(self, port: Port, far: FarEnd) -> None:
        far.hang_up()
        with pytest.raises(PortLost):
            read_for_ever(port)
        with pytest.raises(PortLost):
            port.read(0)

    def test_that_writing_to_a_hung_up_pipe_loses_it(self, port: Port, far: FarEnd) -> None:
        far.hang_up()
        with pytest.raises(PortLost):
            write_for_ever(port)

    def test_that_a_closed_port_is_lost_and_may_be_closed_again(self, port: Port) -> None:
        port.close()
        port.close()
        with pytest.raises(PortLost):
            port.read(0)
        with pytest.raises(PortLost):
            port.write(b"ATI\r")

    def test_that_it_has_a_name(self, port: Port) -> None:
        assert port.name


class PtyFarEnd:
    def __init__(self) -> None:
        from hardware.ports.pty_port import PtyPort

        self.master = PtyPort()

    def send(self, data: bytes) -> None:
        self.master.write(data)

    def receive(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self.master.read(LONG_S)
            assert piece
            data += piece
        return data

    def hang_up(self) -> None:
        self.master.close()


class TestSerialPort(PortContract):
    @pytest.fixture
    def far(self) -> Iterator[PtyFarEnd]:
        pytest.importorskip("termios", reason="this system has no pseudo terminals")
        far = PtyFarEnd()
        yield far
        far.hang_up()

    @pytest.fixture
    def port(self, far: PtyFarEnd) -> Iterator[Port]:
        port = SerialPort(far.master.device)
        yield port
        port.close()

    def test_that_an_unplugged_device_wakes_a_reader(self, port: Port, far: FarEnd) -> None:
        ended = threading.Event()

        def read() -> None:
            with pytest.raises(PortLost):
                read_for_ever(port)
            ended.set()

        reader = threading.Thread(target=read)
        reader.start()
        far.hang_up()
        assert ended.wait(LONG_S)
        reader.join()


class TestSerialPortWithoutPoll(TestSerialPort):
    """As on Windows, where pyserial alone reads and writes."""

    @pytest.fixture
    @override
    def port(self, far: PtyFarEnd) -> Iterator[Port]:
        port = SerialPort(far.master.device)
        port._poll = None
        yield port
        port.close()


class TestPtyPort(PortContract):
    """The master side, with pyserial as the client."""

    @pytest.fixture
    def port(self) -> Iterator[Port]:
        pytest.importorskip("termios", reason="this system has no pseudo terminals")
        from hardware.ports.pty_port import PtyPort

        port = PtyPort()
        yield port
        port.close()

    @pytest.fixture
    def far(self, port: Port) -> Iterator[SerialFarEnd]:
        far = SerialFarEnd(port)
        yield far
        far.client.close()

    def test_that_a_client_may_go_and_another_come(self, port: Port, far: SerialFarEnd) -> None:
        far.client.close()
        assert port.read(0) == b""
        second = SerialPort(port.name)
        second.write(b"ATI\r")
        assert port.read(LONG_S) == b"ATI\r"
        second.close()


class SerialFarEnd:
    def __init__(self, port: Port) -> None:
        self.client = SerialPort(port.name)
        self._port = port

    def send(self, data: bytes) -> None:
        self.client.write(data)

    def receive(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self.client.read(LONG_S)
            assert piece
            data += piece
        return data

    def hang_up(self) -> None:
        """A pseudo terminal ends with its master; a client that goes is not noticed."""
        self._port.close()


class TcpFarEnd:
    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._peer: socket.socket | None = None

    def accept(self) -> None:
        self._peer = self._listener.accept()[0]
        self._peer.settimeout(LONG_S)

    def send(self, data: bytes) -> None:
        assert self._peer
        self._peer.sendall(data)

    def receive(self, count: int) -> bytes:
        assert self._peer
        data = b""
        while len(data) < count:
            data += self._peer.recv(count)
        return data

    def hang_up(self) -> None:
        self._listener.close()
        if self._peer:
            self._peer.close()


class TestTcpPort(PortContract):
    @pytest.fixture
    def far(self) -> Iterator[TcpFarEnd]:
        far = TcpFarEnd()
        yield far
        far.hang_up()

    @pytest.fixture
    def port(self, far: TcpFarEnd) -> Iterator[Port]:
        port = TcpPort("127.0.0.1", far.port)
        far.accept()
        yield port
        port.close()


class ScriptedFarEnd:
    def __init__(self) -> None:
        self.heard = b""
        self.port = ScriptedPort(VirtualClock(), self._hear)

    def _hear(self, data: bytes) -> tuple[Arrival, ...]:
        self.heard += data
        return ()

    def send(self, data: bytes) -> None:
        self.port.feed(Arrival(data, 0.5))

    def receive(self, count: int) -> bytes:
        data, self.heard = self.heard[:count], self.heard[count:]
        return data

    def hang_up(self) -> None:
        self.port.feed(Arrival(None))


class TestScriptedPort(PortContract):
    @pytest.fixture
    def far(self) -> ScriptedFarEnd:
        return ScriptedFarEnd()

    @pytest.fixture
    def port(self, far: ScriptedFarEnd) -> Port:
        return far.port


HEAD = Head(WireKind.BYTES, "serial:COM3", "COM3", datetime(2026, 3, 14, tzinfo=UTC))


class TestRecordedPort(TestScriptedPort):
    """A tap changes nothing of what passes, and what passed is on its tape."""

    @pytest.fixture
    def tape(self) -> WireTape:
        tape = WireTape()
        tape.begin(HEAD, VirtualClock())
        return tape

    @override
    @pytest.fixture
    def port(self, far: ScriptedFarEnd, tape: WireTape) -> Port:
        return RecordedPort(far.port, tape, VirtualClock())

    def test_that_what_passed_is_on_the_tape(
        self, port: Port, far: ScriptedFarEnd, tape: WireTape
    ) -> None:
        port.write(b"ATI\r")
        far.send(b"ELM327 v1.5\r\r>")
        assert port.read(LONG_S) == b"ELM327 v1.5\r\r>"
        record = tape.record()
        assert record
        assert record.events == (
            SentBytes(0.0, b"ATI\r"),
            HeardBytes(0.0, b"ELM327 v1.5\r\r>"),
        )


class Recording:
    """The far end of a replay: what it does must have been recorded, so each act is a record."""

    def __init__(self) -> None:
        self._events: list[SentBytes | HeardBytes | Failed] = []

    def send(self, data: bytes) -> None:
        self._events.append(HeardBytes(len(self._events), data))

    def hang_up(self, behind: bytes = b"") -> None:
        if behind:
            self._events.append(SentBytes(0.0, behind))
        failure = Failure("PortLost", "COM3: unplugged")
        self._events.append(Failed(len(self._events), failure, at_once=bool(behind)))

    def receive(self, count: int) -> bytes:
        raise NotImplementedError

    def replayed(self) -> ReplayPort:
        record = WireRecord(HEAD, tuple(self._events))
        return ReplayPort(record, ReplayClock(VirtualClock(), None))


class TestReplayPort(PortContract):
    """A port whose far end is a file: all that it will ever say stands there from the start."""

    @pytest.fixture
    def far(self) -> Recording:
        return Recording()

    @pytest.fixture
    def port(self, far: Recording, request: pytest.FixtureRequest) -> Port:
        """What the contract lets the far end do later is recorded before."""
        if "silence" in request.node.name:
            far.send(b">")
        elif "sent_is_read" in request.node.name:
            far.send(bytes(range(256)) * 4)
        elif "hung_up" in request.node.name:
            far.hang_up(behind=b"ATI\r" if "writing" in request.node.name else b"")
        return far.replayed()

    @override
    @pytest.mark.skip(reason="what is written to a recording is looked up and arrives nowhere")
    def test_that_what_is_written_arrives_whole(self, port: Port, far: FarEnd) -> None: ...

    @override
    def test_that_silence_reads_as_nothing(self, port: Port, far: FarEnd) -> None:
        assert port.read(0) == b""
        assert port.read(LONG_S) == b">"
        assert port.read(0) == b""
        assert port.read(0.01) == b""
