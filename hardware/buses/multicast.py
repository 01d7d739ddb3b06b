"""CAN frames over UDP multicast, in the datagrams of python-can's ``udp_multicast`` bus.

One datagram is one frame: a MessagePack map (https://github.com/msgpack/msgpack, spec.md) with the
arguments of ``can.Message``. Only the few MessagePack types that such a map can hold are known
here; any other datagram is counted as lost and never taken for a frame. The hop limit is 0, so no
frame leaves this computer.
"""

from __future__ import annotations

import ipaddress
import select
import socket
import struct
import sys
from contextlib import ExitStack
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
from hardware.errors import BadUrl, BusNotFound, PortLost

if TYPE_CHECKING:
    from hardware.clock import Clock

PORT = 43_113  # python-can's
_IP_MULTICAST_ALL = 49  # linux/in.h; by default a socket hears the groups of all other programs too
_BULK = 4096
_BATCH = 256
_RECEIVE_BUFFER = 1 << 20
_TRUE, _FALSE, _NIL = b"\xc3", b"\xc2", b"\xc0"
_FIXED = {0xC0: None, 0xC2: False, 0xC3: True}
_NUMBERS = {
    0xCC: ">B",
    0xCD: ">H",
    0xCE: ">I",
    0xCF: ">Q",
    0xCA: ">f",
    0xCB: ">d",
    0xD0: ">b",
    0xD1: ">h",
    0xD2: ">i",
    0xD3: ">q",
}
_LENGTHS = {0xC4: ">B", 0xC5: ">H", 0xD9: ">B", 0xDA: ">H"}  # binary, binary, text, text


def pack(frame: CanFrame, at_s: float = 0.0) -> bytes:
    """The datagram of ``frame``; ``at_s`` is its time stamp."""
    fields = {
        "timestamp": b"\xcb" + struct.pack(">d", at_s),
        "arbitration_id": b"\xce" + struct.pack(">I", frame.can_id),
        "is_extended_id": _TRUE if frame.extended else _FALSE,
        "is_remote_frame": _TRUE if frame.remote else _FALSE,
        "is_error_frame": _TRUE if frame.error else _FALSE,
        "channel": _NIL,
        "dlc": bytes((len(frame.data),)),
        "data": b"\xc4" + bytes((len(frame.data),)) + frame.data,
        "is_fd": _FALSE,
        "bitrate_switch": _FALSE,
        "error_state_indicator": _FALSE,
    }
    packed = (bytes((0xA0 | len(k),)) + k.encode("ascii") + v for k, v in fields.items())
    return bytes((0x80 | len(fields),)) + b"".join(packed)


def unpack(datagram: bytes, at_s: float = 0.0) -> CanFrame:
    """The classic frame in ``datagram``; raises ``ValueError`` where there is none."""
    fields = _Reader(datagram).fields()
    can_id, data = fields.get("arbitration_id"), fields.get("data")
    flags = [fields.get(f"is_{word}") for word in ("extended_id", "remote_frame", "error_frame")]
    extended, remote, error = (flag is True for flag in flags)
    limit = MAX_EXTENDED_ID if extended or error else MAX_STANDARD_ID
    if not isinstance(can_id, int) or not isinstance(data, bytes) or fields.get("is_fd"):
        raise ValueError("no classic CAN frame")
    if not 0 <= can_id <= limit or len(data) > MAX_DATA:
        raise ValueError("no frame that a CAN bus can carry")
    return CanFrame(can_id, data, extended=extended, at_s=at_s, remote=remote, error=error)


class _Reader:
    """Reads one MessagePack map of plain values."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def fields(self) -> dict[object, object]:
        (head,) = self._take(1)
        if head & 0xF0 != 0x80:
            raise ValueError("not a map")
        found = {self._value(): self._value() for _ in range(head & 0x0F)}
        if self._at != len(self._data):
            raise ValueError("more than a map")
        return found

    def _value(self) -> object:
        (head,) = self._take(1)
        if head <= 0x7F:
            return head
        if head >= 0xE0:
            return head - 0x100
        if head & 0xE0 == 0xA0:
            return self._take(head & 0x1F).decode("utf-8")
        if head in _FIXED:
            return _FIXED[head]
        if head in _NUMBERS:
            return self._number(_NUMBERS[head])
        if head in _LENGTHS:
            raw = self._take(int(self._number(_LENGTHS[head])))
            return raw if head in {0xC4, 0xC5} else raw.decode("utf-8")
        raise ValueError(f"a value of type {head:02X}")

    def _number(self, layout: str) -> int | float:
        number: int | float = struct.unpack(layout, self._take(struct.calcsize(layout)))[0]
        return number

    def _take(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) != count:
            raise ValueError("cut off")
        self._at += count
        return piece


class MulticastSource:
    """Implements ``FrameSource``; everybody on this computer who knows ``group`` is on the bus.

    Raises ``BadUrl`` for an address that is no multicast group and ``BusNotFound`` when the
    system does not let it join.
    """

    def __init__(self, group: str, clock: Clock) -> None:
        try:
            known = ipaddress.IPv4Address(group).is_multicast
        except ValueError:
            known = False
        if not known:
            example = "can:udp_multicast:239.74.163.2"
            raise BadUrl(f"'{group}' is not an IPv4 multicast group; write {example}")
        self._group, self._clock = group, clock
        self.name = f"udp_multicast {group}"
        self.traits = SourceTraits("udp_multicast", "UDP", sets_bitrate=False, listens_only=False)
        self.health = BusHealth()
        self._sockets: tuple[socket.socket, socket.socket] | None = None
        self._own: object = None
        self._closed = False

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:  # noqa: ARG002 - neither exists here
        """Join the group."""
        self.stop()
        if self._closed:
            raise PortLost(f"{self.name}: closed")
        with ExitStack() as undo:
            try:
                self._sockets = self._join(undo)
            except OSError as error:
                raise BusNotFound(f"{self.name}: {error}") from error
            undo.pop_all()
        self.health = BusHealth()

    def stop(self) -> None:
        """Leave the group."""
        sockets, self._sockets = self._sockets, None
        for one in sockets or ():
            one.close()

    def send(self, frame: CanFrame) -> None:
        """As ``FrameSource.send``."""
        _, sender = self._running()
        try:
            sender.send(pack(frame, self._clock.monotonic()))
        except OSError as error:
            raise PortLost(f"{self.name}: {error}") from error

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``."""
        joined, _ = self._running()
        frames: list[CanFrame] = []
        try:
            while select.select([joined], [], [], 0.0 if frames else timeout_s)[0]:
                self._take(*joined.recvfrom(_BULK), frames)
                if len(frames) >= _BATCH:
                    break
        except (OSError, ValueError) as error:  # ValueError: closed by another thread
            raise PortLost(f"{self.name}: {error}") from error
        return frames

    def close(self) -> None:
        """Leave the group for good; may be called twice."""
        self._closed = True
        self.stop()

    def _take(self, datagram: bytes, sender: object, frames: list[CanFrame]) -> None:
        if sender == self._own:
            return
        try:
            frame = unpack(datagram, self._clock.monotonic())
        except ValueError:
            self.health = replace(self.health, lost=self.health.lost + 1)
            return
        if frame.error:
            self.health = after_error(self.health, frame)
        else:
            frames.append(frame)

    def _running(self) -> tuple[socket.socket, socket.socket]:
        if self._sockets is None:
            raise PortLost(f"{self.name}: {'closed' if self._closed else 'off the bus'}")
        return self._sockets

    def _join(self, stack: ExitStack) -> tuple[socket.socket, socket.socket]:
        """A socket that hears the group and one that speaks to it, which is known by its port."""
        joined = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        sender = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        joined.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        joined.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        if hasattr(socket, "SO_REUSEPORT"):
            joined.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if sys.platform == "linux":
            joined.setsockopt(socket.IPPROTO_IP, _IP_MULTICAST_ALL, 0)
        joined.bind(("", PORT))
        membership = socket.inet_aton(self._group) + struct.pack("@I", socket.INADDR_ANY)
        joined.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
        sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 0)
        sender.connect((self._group, PORT))
        self._own = sender.getsockname()
        return joined, sender
