"""A small socketcand on loopback: its protocol up to raw mode, with a bus between its clients."""

from __future__ import annotations

import contextlib
import re
import selectors
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_SEND = re.compile(r"< send (\w+) (\d)((?: \w{1,2})*) >")
_COMMAND = re.compile(r"<[^>]*>")
BUS = "can0"


@dataclass(slots=True)
class _Client:
    line: socket.socket
    state: str = "no bus"
    text: str = ""

    def say(self, text: str) -> None:
        with contextlib.suppress(OSError):  # it hangs up meanwhile
            self.line.sendall(text.encode("ascii"))


class SocketcandServer:
    """Serves in a thread; what one client sends, all others in raw mode are told.

    ``greets`` False is a server that takes the call and says nothing.
    """

    def __init__(self, *, greets: bool = True) -> None:
        self._greets = greets
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.channel = f"127.0.0.1:{self.port}:{BUS}"
        self._wake, self._woken = socket.socketpair()
        self._clients: dict[socket.socket, _Client] = {}
        self._selector = selectors.DefaultSelector()
        self._thread = threading.Thread(target=self._serve, name="socketcand", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._wake.send(b"!")
        self._thread.join()
        self._wake.close()

    def say(self, text: str) -> None:
        """To everybody in raw mode, as if the bus had brought it."""
        for client in list(self._clients.values()):
            if client.state == "raw":
                client.say(text)

    def hang_up(self) -> None:
        """The server ends the talk with everybody."""
        for client in list(self._clients.values()):
            client.line.shutdown(socket.SHUT_RDWR)

    def _serve(self) -> None:
        for line in (self._listener, self._woken):
            self._selector.register(line, selectors.EVENT_READ)
        ready: list[object] = []
        while self._woken not in ready:
            ready = [key.fileobj for key, _events in self._selector.select()]
            for caller in ready:
                if caller is self._listener:
                    self._let_in(self._listener.accept()[0])
                elif isinstance(caller, socket.socket) and caller in self._clients:
                    self._hear(self._clients[caller])
        for held in (self._listener, self._woken, *self._clients):
            held.close()
        self._selector.close()

    def _let_in(self, line: socket.socket) -> None:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._clients[line] = client = _Client(line)
        self._selector.register(line, selectors.EVENT_READ)
        if self._greets:
            client.say("< hi >")

    def _hear(self, client: _Client) -> None:
        data = b""
        with contextlib.suppress(OSError):
            data = client.line.recv(4096)
        if not data:
            self._selector.unregister(client.line)
            del self._clients[client.line]
            client.line.close()
            return
        client.text += data.decode("ascii")
        for command in _COMMAND.findall(client.text):
            self._obey(client, command)
        client.text = client.text.rpartition(">")[2]

    def _obey(self, client: _Client, command: str) -> None:
        match client.state, command:
            case "no bus", "< open can0 >":
                client.state = "bcm"
                client.say("< ok >")
            case "no bus", _:
                client.say("< error could not open bus >")
            case "bcm", "< rawmode >":
                client.state = "raw"
                client.say("< ok >")
            case "raw", _ if sent := _SEND.fullmatch(command):
                data = "".join(octet.zfill(2).upper() for octet in sent[3].split())
                assert len(data) == 2 * int(sent[2])
                for other in list(self._clients.values()):
                    if other is not client and other.state == "raw":
                        other.say(f"< frame {sent[1]} 1700000000.000001 {data} >")
            case _:
                client.say("< error unknown command >")
