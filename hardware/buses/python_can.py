"""Every bus that python-can knows and this table names, behind ``FrameSource``.

python-can is imported when the first bus is opened. Its ``Notifier`` is not used: that thread dies
without a word when a listener raises. Here a thread of our own reads, and what ends it is raised to
whoever receives next.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hardware.buses.base import BusHealth, CanFrame, SourceTraits
from hardware.buses.errors import after_error
from hardware.errors import BadUrl, BusNotFound, PortLost

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import can

    from hardware.clock import Clock

_SLICE_S = 0.1  # how soon the reader notices that it shall end
_SEND_LIMIT_S = 1.0
_ERROR_CLASSES = 0x1FFFFFFF


def _by_name(channel: str) -> dict[str, Any]:
    return {"channel": channel}


def _by_number(channel: str) -> dict[str, Any]:
    if not channel.isascii() or not channel.isdigit():
        raise BadUrl(f"'{channel}' is not a channel's number; the first one is 0")
    return {"channel": int(channel)}


def _by_index(channel: str) -> dict[str, Any]:
    return {**_by_number(channel), "index": int(channel)}


@dataclass(frozen=True, slots=True)
class Interface:
    """One of python-can's interfaces: how a channel is named, and what ``start`` can choose."""

    channel: Callable[[str], dict[str, Any]] = _by_name
    sets_bitrate: bool = False
    silent: Mapping[str, Any] = field(default_factory=dict)  # options that make it listen only


INTERFACES: dict[str, Interface] = {
    "virtual": Interface(),
    "socketcan": Interface(),
    "gs_usb": Interface(_by_index, sets_bitrate=True),
    "pcan": Interface(sets_bitrate=True, silent={"state": "PASSIVE"}),
    "kvaser": Interface(_by_number, sets_bitrate=True, silent={"driver_mode": False}),
    "vector": Interface(_by_number, sets_bitrate=True, silent={"listen_only": True}),
}


class PythonCanSource:
    """Implements ``FrameSource`` over python-can's ``interface`` (a key of ``INTERFACES``).

    Raises ``BadUrl`` for a channel that the interface cannot have. Whether the device is there, or
    its driver installed, shows at ``start``, which raises ``BusNotFound`` in python-can's words.
    """

    def __init__(self, interface: str, channel: str, clock: Clock) -> None:
        import can

        self._can = can
        self._interface = interface
        self._kind = INTERFACES[interface]
        self._options = self._kind.channel(channel)
        self._clock = clock
        self.name = f"{interface} {channel}"
        self.traits = SourceTraits(
            interface,
            f"python-can {can.__version__}",
            sets_bitrate=self._kind.sets_bitrate,
            listens_only=bool(self._kind.silent),
        )
        self._reader: _Reader | None = None
        self._closed = False

    @property
    def health(self) -> BusHealth:
        """From error frames and refused sends."""
        return self._reader.health if self._reader else BusHealth()

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """As ``FrameSource.start``; python-can opens the device here."""
        self.stop()
        if self._closed:
            raise PortLost(f"{self.name}: closed")
        options = dict(self._options)
        if self._kind.sets_bitrate:
            options["bitrate"] = bitrate
        if listen_only:
            options.update(self._kind.silent)
            if "state" in options:
                options["state"] = self._can.BusState[options["state"]]
        # A driver that is not installed leaves names undefined in python-can.
        troubles = (self._can.CanError, OSError, ValueError, ImportError, NameError)
        try:
            bus = self._can.Bus(interface=self._interface, ignore_config=True, **options)
        except troubles as error:
            raise BusNotFound(f"{self.name}: {error}") from error
        self._reader = _Reader(self.name, bus, self._can.CanError, self._clock)

    def stop(self) -> None:
        """Close python-can's bus; it is opened again by ``start``."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def send(self, frame: CanFrame) -> None:
        """As ``FrameSource.send``."""
        self._running().send(
            self._can.Message(
                arbitration_id=frame.can_id,
                data=frame.data,
                is_extended_id=frame.extended,
                is_remote_frame=frame.remote,
                is_error_frame=frame.error,
                check=not frame.error,
            )
        )

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``."""
        return self._running().receive(timeout_s)

    def close(self) -> None:
        """End the reader and give the device back; may be called twice."""
        self._closed = True
        self.stop()

    def _running(self) -> _Reader:
        if self._reader is None:
            raise PortLost(f"{self.name}: {'closed' if self._closed else 'off the bus'}")
        return self._reader


class _Reader:
    """A running bus and the thread that reads it; its end is kept and told."""

    def __init__(self, name: str, bus: can.BusABC, troubles: type[Exception], clock: Clock) -> None:
        self._name = name
        self._bus = bus
        self._troubles = (troubles, OSError, ValueError)
        self._clock = clock
        self._frames: deque[CanFrame] = deque()
        self._arrived = threading.Condition()
        self._stop = False
        self._ended: Exception | None = None
        self.health = BusHealth()
        self._thread = threading.Thread(target=self._read, name=f"reads {name}", daemon=True)
        self._thread.start()

    def send(self, message: can.Message) -> None:
        self._check()
        try:
            self._bus.send(message, _SEND_LIMIT_S)
        except self._troubles:
            refused = CanFrame(0, error=True)
            with self._arrived:
                self.health = after_error(self.health, refused)
            self._check()

    def receive(self, timeout_s: float) -> list[CanFrame]:
        with self._arrived:
            if not self._frames:
                self._check()
                self._arrived.wait(timeout_s)
            frames = list(self._frames)
            self._frames.clear()
        return frames

    def close(self) -> None:
        self._stop = True
        self._thread.join()
        self._bus.shutdown()

    def _check(self) -> None:
        if self._ended is not None:
            raise PortLost(f"{self._name}: {self._ended}") from self._ended

    def _read(self) -> None:
        try:
            while not self._stop:
                message = self._bus.recv(_SLICE_S)
                if message is not None:
                    self._take(message)
        except Exception as error:  # noqa: BLE001 - kept, and raised to whoever receives next
            with self._arrived:
                self._ended = error
                self._arrived.notify()

    def _take(self, message: can.Message) -> None:
        frame = CanFrame(
            message.arbitration_id & _ERROR_CLASSES,
            bytes(message.data),
            extended=message.is_extended_id,
            at_s=self._clock.monotonic(),
            remote=message.is_remote_frame,
            error=message.is_error_frame,
        )
        with self._arrived:
            if frame.error:
                self.health = after_error(self.health, frame)
            elif not message.is_fd:
                self._frames.append(frame)
            self._arrived.notify()
