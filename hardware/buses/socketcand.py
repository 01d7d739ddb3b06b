"""A CAN bus of another computer, served by socketcand over TCP; a client of our own.

Protocol: github.com/linux-can/socketcand, ``doc/protocol.md`` and ``state_raw.c``. python-can's
client (4.6.1) tries a server that refuses it for ten seconds at full load, waits for ever for one
that says nothing, and never notices that the server has gone. Here every step has its deadline.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.buses.base import (
    MAX_DATA,
    MAX_EXTENDED_ID,
    MAX_STANDARD_ID,
    BusHealth,
    CanFrame,
    SourceTraits,
)
from hardware.buses.errors import after_error
from hardware.errors import AdapterMute, AdapterUnknown, BadUrl, BusNotFound, PortLost

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.ports.base import Port

_ANSWER_S = 1.0
_LONGEST_WORDS = 256  # between < and >
_SAID = re.compile(rb"<([^<>]*)>")
_STANDARD_DIGITS = 3


def server_of(channel: str) -> tuple[str, str]:
    """``tcp://host:port`` and the bus's name there, out of ``host:port:name``; or ``BadUrl``."""
    host, port, name = (*channel.rsplit(":", 2), "", "")[:3]
    known = host and port.isascii() and port.isdigit() and 0 < int(port) <= 0xFFFF
    if not known or not re.fullmatch(r"[!-;=?-~]{1,16}", name):  # one word without < and >
        raise BadUrl(f"'{channel}' is not a server's bus; write can:socketcand:host:29536:can0")
    return f"tcp://{f'[{host}]' if ':' in host else host}:{port}", name


class SocketcandSource:
    """Implements ``FrameSource``; ``connect`` opens a port to the server, once for each ``start``.

    The constructor opens the first one: it raises what ``connect`` raises, ``AdapterMute`` or
    ``AdapterUnknown`` when no socketcand greets, ``BusNotFound`` when the server has no such bus.
    """

    def __init__(self, connect: Callable[[], Port], bus: str, clock: Clock) -> None:
        self._connect = connect
        self._bus = bus
        self._clock = clock
        self._text = b""
        self._said: deque[str] = deque()
        self._running = self._closed = False
        self._health = BusHealth()
        self._port: Port | None = None
        self.traits = SourceTraits(
            "socketcand", "socketcand in raw mode", sets_bitrate=False, listens_only=False
        )
        self.name = f"socketcand {bus}"
        self._open()

    @property
    def health(self) -> BusHealth:
        """From the server's error frames; ``lost`` counts what could not be read."""
        return self._health

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:  # noqa: ARG002 - set there
        """As ``FrameSource.start``; the bitrate was set on the server's side."""
        self.stop()
        if self._closed:
            raise PortLost(f"{self.name}: closed")
        port = self._port or self._open()
        self._must(port, "rawmode")
        self._health = BusHealth()
        self._running = True

    def stop(self) -> None:
        """Hang up, so that nothing is received."""
        if self._running:
            self._hang_up()

    def send(self, frame: CanFrame) -> None:
        """As ``FrameSource.send``; the server does not say what becomes of it."""
        self._on_the_bus().write(encode(frame))

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``."""
        port = self._on_the_bus()
        until = self._clock.monotonic() + timeout_s
        while True:
            left_s = until - self._clock.monotonic()
            if not self._said:
                self._read(port, max(0.0, left_s))
            frames = [frame for words in self._said if (frame := self._frame(words)) is not None]
            self._said.clear()
            if frames or left_s <= 0:
                return frames

    def close(self) -> None:
        """Hang up; may be called twice."""
        self._closed = True
        self._hang_up()

    def _on_the_bus(self) -> Port:
        if self._port is None or not self._running:
            raise PortLost(f"{self.name}: {'closed' if self._closed else 'off the bus'}")
        return self._port

    def _open(self) -> Port:
        self._port = port = self._connect()
        self.name = f"socketcand {port.name} {self._bus}"
        try:
            self._introduce(port)
        except BaseException:
            self._hang_up()
            raise
        return port

    def _introduce(self, port: Port) -> None:
        greeting = self._answer(port, "the greeting")
        if greeting != "hi":
            raise AdapterUnknown(f"{self.name}: {greeting!r} is no socketcand's greeting")
        self._must(port, f"open {self._bus}")

    def _hang_up(self) -> None:
        self._running = False
        self._text = b""
        self._said.clear()
        port, self._port = self._port, None
        if port is not None:
            port.close()

    def _must(self, port: Port, command: str) -> None:
        port.write(f"< {command} >".encode("ascii"))
        said = self._answer(port, command)
        if said != "ok":
            raise BusNotFound(f"{self.name}: {command!r} is answered {said!r}")

    def _answer(self, port: Port, to: str) -> str:
        until = self._clock.monotonic() + _ANSWER_S
        while not self._said and (left_s := until - self._clock.monotonic()) > 0:
            self._read(port, left_s)
        if not self._said:
            raise AdapterMute(f"{self.name}: no answer to {to}")
        return self._said.popleft()

    def _read(self, port: Port, timeout_s: float) -> None:
        """Take in what has arrived between < and >."""
        self._text += port.read(timeout_s)
        said = _SAID.findall(self._text)
        if said:
            self._text = self._text[self._text.rindex(b">") + 1 :]
        if len(self._text) > _LONGEST_WORDS:
            self._text = b""
            self._lose()
        self._said += (words.decode("latin-1").strip() for words in said)

    def _lose(self) -> None:
        self._health = replace(self._health, lost=self._health.lost + 1)

    def _frame(self, words: str) -> CanFrame | None:
        """The frame that was said, if it is one; error frames and damage go to ``health``."""
        try:
            frame = _read_frame(words, self._clock.monotonic())
        except (ValueError, IndexError):
            self._lose()
            return None
        if frame.error:
            self._health = after_error(self._health, frame)
            return None
        return frame


def _read_frame(words: str, at_s: float) -> CanFrame:
    """``frame 7E8 1.000000 03410D32``, ``rtr 7E8 1.000000 8`` or ``error 080 1.000000``."""
    kind, digits, _time, *data = words.split()
    can_id, extended = int(digits, 16), len(digits) > _STANDARD_DIGITS
    if kind == "error":
        return CanFrame(can_id & MAX_EXTENDED_ID, error=True, at_s=at_s)
    can_id &= MAX_EXTENDED_ID if extended else can_id  # some servers leave the kernel's flag in
    octets = b"" if kind == "rtr" else bytes.fromhex("".join(data))
    too_large = can_id > MAX_STANDARD_ID and not extended
    if kind not in {"frame", "rtr"} or too_large or len(octets) > MAX_DATA:
        raise ValueError(kind)
    return CanFrame(can_id, octets, extended=extended, at_s=at_s, remote=kind == "rtr")


def encode(frame: CanFrame) -> bytes:
    """The command that sends ``frame``."""
    if frame.remote:
        return f"< sendrtr {frame.address} 0 >".encode("ascii")
    octets = "".join(f" {octet:02X}" for octet in frame.data)
    return f"< send {frame.address} {len(frame.data)}{octets} >".encode("ascii")
