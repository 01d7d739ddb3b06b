"""Put a simulated car before a real pipe: a pseudo terminal, or TCP on the loopback."""

from __future__ import annotations

import contextlib
import select
import socket
import threading
from typing import TYPE_CHECKING, Protocol, Self

from hardware.clock import SystemClock
from hardware.errors import PortLost
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.faults import parse_faults
from hardware.simulator.states import build_car
from hardware.simulator.timing import timing_named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from hardware.ports.pty_port import PtyPort
    from hardware.simulator.car import Car

_BULK = 65536


class _Face(Protocol):
    """An adapter of text: ``faces.elm.ElmFace``, ``faces.slcan.SlcanFace``."""

    @property
    def car(self) -> Car: ...

    @property
    def requests(self) -> int: ...

    @property
    def gone(self) -> bool: ...

    def receive(self, data: bytes, now: float) -> None: ...

    def next_at(self) -> float | None: ...

    def due(self, now: float) -> bytes: ...


class Pipe(Protocol):
    """The simulator's end of a pipe; only the serving thread touches it."""

    url: str
    device: str

    def waiting_on(self) -> socket.socket | PtyPort:
        """What to wait for with ``select``."""
        ...

    def read(self) -> bytes:
        """What has arrived; may be empty."""
        ...

    def write(self, data: bytes) -> None:
        """Send; what nobody takes is lost, as on a serial line."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class _PtyPipe:
    def __init__(self, port: PtyPort) -> None:
        self._port = port
        self.device = port.device
        self.url = f"serial:{port.device}"

    def waiting_on(self) -> PtyPort:
        return self._port

    def read(self) -> bytes:
        return self._port.read(0.0)

    def write(self, data: bytes) -> None:
        with contextlib.suppress(PortLost):
            self._port.write(data)

    def close(self) -> None:
        self._port.close()


class _TcpPipe:
    """One client at a time; the next one is let in when the first has gone."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._client: socket.socket | None = None
        self.device = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.url = f"tcp://{self.device}"

    def waiting_on(self) -> socket.socket:
        return self._client or self._listener

    def read(self) -> bytes:
        if self._client is None:
            self._client = self._listener.accept()[0]
            self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return b""
        with contextlib.suppress(ConnectionError):
            data = self._client.recv(_BULK)
            if data:
                return data
        self._client.close()
        self._client = None
        return b""

    def write(self, data: bytes) -> None:
        if self._client is not None:
            with contextlib.suppress(ConnectionError):
                self._client.sendall(data)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
        self._listener.close()


class Simulation:
    """A car being served by a thread of its own; also a context manager that closes it.

    ``url`` is an adapter's address (``serial:/dev/pts/N`` or ``tcp://127.0.0.1:PORT``, or what is
    given), ``device`` the part of it that an operating system knows. Methods may be called from any
    thread.
    """

    def __init__(self, face: _Face, pipe: Pipe, url: str | None = None) -> None:
        self.url = url or pipe.url
        self.device = pipe.device
        self._face = face
        self._pipe = pipe
        self._stop = False
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._serve, name="simulated car", daemon=True)
        self._thread.start()

    @property
    def car(self) -> Car:
        """The car behind the adapter."""
        return self._face.car

    @property
    def requests(self) -> int:
        """How many questions the car was asked."""
        return self._face.requests

    def unplug(self) -> None:
        """Pull the plug: the client's end of the pipe is dead when this returns."""
        self.close()

    def close(self) -> None:
        """Hang up and end the thread; may be called twice."""
        self._stop = True
        with contextlib.suppress(OSError):  # the thread has ended and closed its end
            self._wake.send(b"!")
        self._thread.join()
        self._wake.close()

    def __enter__(self) -> Self:
        """The simulation itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def _serve(self) -> None:
        """Sleep until a byte arrives or one is due; no polling."""
        clock, face = SystemClock(), self._face
        try:
            while not (self._stop or face.gone):
                due_at = face.next_at()
                patience = None if due_at is None else max(0.0, due_at - clock.monotonic())
                waiting = [self._woken, self._pipe.waiting_on()]
                ready, _, _ = select.select(waiting, [], [], patience)
                said = face.due(clock.monotonic())
                if said:
                    self._pipe.write(said)
                if waiting[1] in ready:
                    face.receive(self._pipe.read(), clock.monotonic())
        finally:
            self._pipe.close()
            self._woken.close()


def start_simulation(
    states: Sequence[str] = (),
    faults: Sequence[str] = (),
    timing: str = "usb115k2",
    *,
    serve: str = "auto",
) -> Simulation:
    """Serve a car in ``states`` with ``faults`` behind an ELM327 until it is closed.

    ``serve`` is ``auto`` (a pseudo terminal where the system has them, TCP otherwise), ``pty`` or
    ``tcp``. Raises ``ValueError`` naming what is known for an unknown state, fault, timing or
    ``serve``; ``PortNotFound`` when the system has no pseudo terminal left.
    """
    face = ElmFace(build_car(states), timing_named(timing), parse_faults(faults))
    return Simulation(face, open_pipe(serve))


def open_pipe(serve: str) -> Pipe:
    """The simulator's end of a new pipe; ``serve`` as in ``start_simulation``."""
    if serve not in {"auto", "pty", "tcp"}:
        raise ValueError(f"unknown way to serve {serve!r}; known: auto, pty, tcp")
    return _TcpPipe() if serve == "tcp" else _terminal(needed=serve == "pty")


def _terminal(*, needed: bool) -> Pipe:
    try:
        from hardware.ports.pty_port import PtyPort
    except ImportError:
        if needed:
            raise
        return _TcpPipe()
    return _PtyPipe(PtyPort())
