"""LAWICEL's text protocol ("slcan") over a byte port: CANable, CANUSB, USBtin and their kin.

Source: LAWICEL CANUSB manual v1.0D, chapter 6. A carriage return ends every line and confirms a
command, BEL refuses it. Frames are parsed by the chunk: byte by byte, as python-can 4.6.1 reads
them, one full 500 kbit/s bus takes a whole core.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.buses.base import (
    MAX_EXTENDED_ID,
    MAX_STANDARD_ID,
    BusHealth,
    BusState,
    CanFrame,
    SourceTraits,
)
from hardware.errors import AdapterMute, AdapterUnknown, PortLost

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.ports.base import Port

BITRATES = {
    bitrate: f"S{number}"
    for number, bitrate in enumerate(
        (10_000, 20_000, 50_000, 100_000, 125_000, 250_000, 500_000, 800_000, 1_000_000)
    )
}
_COMMAND_S = 0.5
_FLAGS_S = 0.1  # how often a running adapter is asked for its status flags
_MUTE_AFTER = 10  # questions for flags without a byte of answer: a second
_QUIET_S = 0.05  # nothing more comes of what was before
_LONGEST_LINE = 32
_END, _BEL = "\r", "\x07"
_FIFO_FULL, _WARNING, _OVERRUN, _PASSIVE, _BUS_ERROR = 0x03, 0x04, 0x08, 0x20, 0x80
_SENT = frozenset(("", "z", "Z"))


class SlcanParser:
    """Frames out of chunks of text; what is no frame is handed to ``other``, line by line.

    ``garbled`` counts lines that began as a frame and are damaged. Own clock: ``at_s`` of ``feed``.
    """

    def __init__(self, other: Callable[[str], None]) -> None:
        self._other = other
        self._rest = ""
        self.garbled = 0

    def feed(self, chunk: bytes, at_s: float) -> list[CanFrame]:
        """All frames that ``chunk`` completes."""
        text = self._rest + chunk.decode("latin-1")
        if _BEL in text:
            text = text.replace(_BEL, _BEL + _END)
        *lines, self._rest = text.split(_END)
        if len(self._rest) > _LONGEST_LINE:  # no adapter of this kind talks so
            self.garbled += 1
            self._rest = ""
        frames: list[CanFrame] = []
        append, from_hex = frames.append, bytes.fromhex
        for line in lines:
            kind = line[:1]
            try:
                if kind == "t":  # tiiildd...: id and length are two bytes together
                    raw = from_hex(line[1:])
                    length = raw[1] & 0xF if raw[0] < 0x80 else 16  # 11 bits, not 12
                    if len(raw) == length + 2 and len(line) == 2 * length + 5 and length <= 8:
                        append(CanFrame(raw[0] << 4 | raw[1] >> 4, raw[2:], at_s=at_s))
                        continue
                elif kind == "T":  # Tiiiiiiiildd...
                    raw = from_hex("0" + line[1:])
                    length = raw[4] & 0xF if raw[0] < 0x02 else 16  # 29 bits, not 32
                    if len(raw) == length + 5 and len(line) == 2 * length + 10 and length <= 8:
                        can_id = int.from_bytes(raw[:5], "big") >> 4
                        append(CanFrame(can_id, raw[5:], extended=True, at_s=at_s))
                        continue
                self._rare(line, kind, frames, at_s)
            except (ValueError, IndexError):
                self.garbled += 1
        return frames

    def _rare(self, line: str, kind: str, frames: list[CanFrame], at_s: float) -> None:
        """Frames with a time stamp, remote frames, answers to commands."""
        digits = {"t": 3, "r": 3, "T": 8, "R": 8}.get(kind)
        if digits is None:
            self._other(line)
            return
        length = int(line[1 + digits], 16)
        data = b"" if kind in "rR" else bytes.fromhex(line[2 + digits : 2 + digits + 2 * length])
        ends = 2 + digits + (0 if kind in "rR" else 2 * length)
        whole = kind in "rR" or len(data) == length
        if not whole or length > 8 or len(line) not in {ends, ends + 4}:
            raise ValueError(line)
        bytes.fromhex(line[ends:])  # the time stamp
        can_id = int.from_bytes(bytes.fromhex(line[1 : 1 + digits].zfill(8)), "big")
        remote, extended = kind in "rR", kind in "TR"
        if can_id > (MAX_EXTENDED_ID if extended else MAX_STANDARD_ID):
            raise ValueError(line)
        frames.append(CanFrame(can_id, data, extended=extended, at_s=at_s, remote=remote))


def encode(frame: CanFrame) -> bytes:
    """The command that sends ``frame``."""
    if frame.remote:
        return f"{'R' if frame.extended else 'r'}{frame.address}0\r".encode("ascii")
    kind = "T" if frame.extended else "t"
    return f"{kind}{frame.address}{len(frame.data)}{frame.data.hex().upper()}\r".encode("ascii")


class SlcanSource:
    """Implements ``FrameSource`` over ``port``, which it closes.

    Raises ``AdapterMute`` when nothing answers, ``AdapterUnknown`` when what answers is not slcan.
    """

    def __init__(self, port: Port, clock: Clock) -> None:
        self._port = port
        self._clock = clock
        self._parser = SlcanParser(self._take_other)
        self._waiting: list[CanFrame] = []
        self._said: list[str] = []
        self._health = BusHealth()
        self._running = self._closed = self._awaiting = self._refusing = False
        self._asked_at = 0.0
        self._unanswered = 0
        self._leave()
        mute = AdapterMute(f"{port.name}: no answer to V")
        version = self._ask("V", mute=mute, begins="V")  # a late answer to C may come before
        if not version.startswith("V"):
            raise AdapterUnknown(f"{port.name}: {version!r} is no version of an slcan adapter")
        number = self._ask("N")
        words = f"{version} {number}" if number.startswith("N") else version
        self.traits = SourceTraits("slcan", words, sets_bitrate=True, listens_only=True)

    @property
    def name(self) -> str:
        """The port's name."""
        return self._port.name

    @property
    def health(self) -> BusHealth:
        """From the adapter's status flags and refusals."""
        return replace(self._health, lost=self._health.lost + self._parser.garbled)

    def start(self, bitrate: int, *, listen_only: bool = False) -> None:
        """As ``FrameSource.start``; raises ``AdapterUnknown`` for a bitrate that slcan has not."""
        if bitrate not in BITRATES:
            known = ", ".join(map(str, BITRATES))
            raise AdapterUnknown(f"slcan has no {bitrate} bit/s; it has {known}")
        self.stop()
        self._must(BITRATES[bitrate])
        self._ask("Z0")  # no time stamps; some do not know it and never print them
        self._must("L" if listen_only else "O")
        self._running = True
        self._parser.garbled = 0
        self._health = BusHealth()
        self._asked_at = self._clock.monotonic()
        tells = self._ask("F").startswith("F")
        self._refusing = False
        self._unanswered = 0
        self._health = BusHealth(tells=tells)  # what happened before this start does not count

    def stop(self) -> None:
        """Close the channel."""
        self._running = False
        self._leave()
        self._waiting.clear()

    def send(self, frame: CanFrame) -> None:
        """Write one frame; an adapter that cannot send it answers BEL later."""
        self._check()
        self._port.write(encode(frame))

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``; asks the adapter for its flags ten times a second."""
        self._check()
        until = self._clock.monotonic() + timeout_s
        while not self._waiting:
            now = self._clock.monotonic()
            if self._health.tells and now - self._asked_at >= _FLAGS_S:
                self._asked_at = now
                self._unanswered += 1
                self._port.write(b"F\r")
            left_s = max(0.0, until - now)
            if self._read(min(left_s, _FLAGS_S)):
                self._unanswered = 0
            elif self._unanswered > _MUTE_AFTER:
                raise AdapterMute(f"{self.name}: no answer to F")
            if self._clock.monotonic() >= until:
                break
        frames, self._waiting = self._waiting, []
        return frames

    def close(self) -> None:
        """Close the channel and the port; may be called twice."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._running:
                self._port.write(b"C\r")
        except PortLost:
            pass  # unplugged: nothing is left to leave
        finally:
            self._running = False
            self._port.close()

    def _check(self) -> None:
        if self._closed or not self._running:
            raise PortLost(f"{self.name}: {'closed' if self._closed else 'off the bus'}")

    def _read(self, timeout_s: float) -> bool:
        chunk = self._port.read(timeout_s)
        if chunk:
            self._waiting += self._parser.feed(chunk, self._clock.monotonic())
        return bool(chunk)

    def _leave(self) -> None:
        """Close the channel, whatever the adapter was at; refused when it is closed already."""
        self._port.write(b"\r\rC\r")
        self._drain()

    def _drain(self) -> None:
        now = self._clock.monotonic()
        until, quiet_at = now + _COMMAND_S, now + _QUIET_S
        while now < min(until, quiet_at):
            if self._read(quiet_at - now):
                quiet_at = self._clock.monotonic() + _QUIET_S
            now = self._clock.monotonic()

    def _must(self, text: str) -> None:
        said = self._ask(text, mute=AdapterMute(f"{self.name}: no answer to {text}"))
        if said != "":
            raise AdapterUnknown(f"{self.name}: {text} is refused ({said!r})")

    def _ask(self, text: str, *, mute: AdapterMute | None = None, begins: str = "") -> str:
        """The answer to a command; BEL also for silence unless ``mute`` shall be raised.

        One that ``begins`` so is waited for even if others come before; without it the first of
        them is the answer.
        """
        self._said.clear()
        self._port.write(text.encode("ascii") + b"\r")
        until = self._clock.monotonic() + _COMMAND_S
        self._awaiting = True
        try:
            while (left_s := until - self._clock.monotonic()) > 0:
                if any(said.startswith(begins) for said in self._said):
                    break
                self._read(left_s)
        finally:
            self._awaiting = False
        if not self._said and mute is not None:
            raise mute
        wanted = (said for said in self._said if said.startswith(begins))
        return next(wanted, self._said[0] if self._said else _BEL)

    def _take_other(self, line: str) -> None:
        """An answer to a command, a confirmation or refusal of a frame, or status flags."""
        if self._awaiting:
            self._said.append(line)
        elif line[:1] == "F":
            self._flags(int(line[1:], 16))
        elif line == _BEL:
            self._refusing = True
            self._asked_at = -math.inf  # its flags say why
            self._health = replace(self._health, errors=self._health.errors + 1)
        elif line in _SENT:
            self._refusing = False

    def _flags(self, flags: int) -> None:
        """A controller with errors that takes no frame any more is off the bus."""
        troubled = bool(flags & (_BUS_ERROR | _PASSIVE))
        state = BusState.ACTIVE
        if self._health.state is BusState.OFF or (self._refusing and troubled):
            state = BusState.OFF
        elif flags & _PASSIVE:
            state = BusState.PASSIVE
        elif flags & _WARNING:
            state = BusState.WARNING
        self._health = replace(
            self._health,
            state=state,
            errors=self._health.errors + troubled,
            lost=self._health.lost + bool(flags & (_FIFO_FULL | _OVERRUN)),
        )
