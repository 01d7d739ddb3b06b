"""An slcan adapter (LAWICEL's text protocol) plugged into the car, with bitrate and status flags.

Written from the CANUSB manual v1.0D, chapter 6, for answering only. A wrong bitrate destroys
frames: heard they raise the flag for bus errors, sent they drive the adapter off the bus.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from hardware.buses.base import CanFrame
from hardware.simulator.faces.can import BUS_OFF
from hardware.simulator.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hardware.simulator.car import Car
    from hardware.simulator.faces.can import CanFace
    from hardware.simulator.fault import Fault
    from hardware.simulator.timing import Timing

_BITRATES = {
    "S0": 10_000,
    "S1": 20_000,
    "S2": 50_000,
    "S3": 100_000,
    "S4": 125_000,
    "S5": 250_000,
    "S6": 500_000,
    "S7": 800_000,
    "S8": 1_000_000,
}
_WARNING, _PASSIVE, _BUS_ERROR = 0x04, 0x20, 0x80
_LATCHED = _BUS_ERROR  # forgotten once it was read; the others last while the errors do
_OK, _BEL = "\r", "\x07"
_SAYS = {"": _OK, "V": "V1013" + _OK, "N": "N0163" + _OK}


class SlcanFace:
    """The adapter before ``nodes``, whose bus runs at ``bitrate``. One thread at a time."""

    def __init__(
        self, nodes: CanFace, timing: Timing, bitrate: int, faults: Sequence[Fault] = ()
    ) -> None:
        self.nodes = nodes
        self._latency_s = timing.latency_s
        self._bitrate = bitrate
        self._muted = [fault for fault in faults if fault.kind is FAULTS["mute"]]
        self._line = bytearray()
        self._outbox: deque[tuple[float, str]] = deque()
        self._chosen: int | None = None
        self._open = self._listening = self._stamps = self._off = False
        self._flags = 0

    @property
    def car(self) -> Car:
        """The car behind the adapter."""
        return self.nodes.car

    @property
    def requests(self) -> int:
        """How many questions the car was asked."""
        return self.nodes.requests

    @property
    def gone(self) -> bool:
        """The plug was pulled."""
        return self.nodes.gone

    def receive(self, data: bytes, now: float) -> None:
        """Bytes from the tester arrive at ``now`` (seconds, never decreasing)."""
        for byte in data:
            if byte != 0x0D:
                self._line.append(byte)
                continue
            line, self._line = self._line.decode("latin-1"), bytearray()
            if not self._mute:
                answer = self._obey(line, now + self._latency_s)
                self._say(answer, now + self._latency_s)

    def next_at(self) -> float | None:
        """When the next byte is due, or None if nothing is on its way."""
        times = [self._outbox[0][0]] if self._outbox else []
        on_the_bus = self.nodes.next_at()
        return min([*times, on_the_bus] if on_the_bus is not None else times, default=None)

    def due(self, now: float) -> bytes:
        """What has reached the tester by ``now`` and was not fetched yet."""
        for frame in self.nodes.due(now):
            self._hear(frame, now)
        said = ""
        while self._outbox and self._outbox[0][0] <= now:
            said += self._outbox.popleft()[1]
        return said.encode("latin-1")

    @property
    def _mute(self) -> bool:
        return any(not fault.after or self.requests > fault.after for fault in self._muted)

    def _say(self, text: str, at_s: float) -> None:
        if not self._mute:
            self._outbox.append((at_s + self._latency_s, text))

    def _obey(self, line: str, now: float) -> str:
        command = line[:1]
        if command in {"t", "T", "r", "R"}:
            return self._send(line, now)
        if self._open:
            return self._obey_open(line)
        if line in {"Z0", "Z1"}:
            self._stamps = line == "Z1"
        elif line in _BITRATES:
            self._chosen = _BITRATES[line]
        elif line in {"O", "L"} and self._chosen is not None:
            self._open, self._listening = True, line == "L"
        else:
            return _SAYS.get(line, _BEL)
        return _OK

    def _obey_open(self, line: str) -> str:
        if line == "C":
            self._open = self._off = False
            self._flags = 0
            return _OK
        if line == "F":
            flags, self._flags = self._flags, self._flags & ~_LATCHED
            return f"F{flags:02X}{_OK}"
        return _SAYS.get(line, _BEL)

    def _send(self, line: str, now: float) -> str:
        digits = 8 if line[0] in "TR" else 3
        try:
            can_id, length = int(line[1 : 1 + digits], 16), int(line[1 + digits])
            data = bytes.fromhex(line[2 + digits :])
        except (ValueError, IndexError):
            return _BEL
        remote = line[0] in "rR"
        wrong = length > 8 or len(data) != (0 if remote else length)
        if wrong or not self._open or self._listening or self._off:
            return _BEL
        if self._chosen != self._bitrate:
            self._flags |= _WARNING | _PASSIVE | _BUS_ERROR
            self._off = True
        elif not self.nodes.acknowledges:
            self._flags |= _WARNING | _PASSIVE | _BUS_ERROR  # ISO 11898-1: no bus-off for this
        else:
            frame = CanFrame(can_id, data, extended=digits == 8, remote=remote)
            self.nodes.receive(frame, now)
        return ("Z" if digits == 8 else "z") + _OK

    def _hear(self, frame: CanFrame, now: float) -> None:
        if frame.error:
            self._flags |= _BUS_ERROR
            if frame.can_id == BUS_OFF:
                self._flags |= _WARNING | _PASSIVE
                self._off = True
                self._say(_BEL, now)  # the frame that was taken could not be sent
        elif self._open and self._chosen != self._bitrate:
            self._flags |= _BUS_ERROR
        elif self._open and not self._off:
            kind = "T" if frame.extended else "t"
            stamp = f"{int(now * 1000) % 60_000:04X}" if self._stamps else ""
            data = frame.data.hex().upper()
            self._say(f"{kind}{frame.address}{len(frame.data)}{data}{stamp}{_OK}", now)
