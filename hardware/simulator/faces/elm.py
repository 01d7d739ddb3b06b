"""The text dialog of an ELM327 v1.5 or an STN1130, driven by explicit time and without a thread.

Whoever owns the face gives it bytes with the time of their arrival, asks when the next byte is
due, and fetches it then. It is stricter than the chips: every unknown command is ``?``, whatever
arrives before the prompt interrupts with ``STOPPED`` and is lost.
"""

from __future__ import annotations

import math
import re
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.simulator.bus import Frame, Spoken, frames
from hardware.simulator.faces.reach import reach
from hardware.simulator.faces.settings import Settings, at_reply
from hardware.simulator.faces.text import printed
from hardware.simulator.faults import FAULTS
from hardware.simulator.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hardware.simulator.car import Car
    from hardware.simulator.fault import Fault
    from hardware.simulator.timing import Timing

_LONGEST_REQUEST = 7  # bytes that fit one CAN frame after the length byte
_CLONE_LINE, _CLONE_REQUEST = 4, 3  # bytes that a clone understands, and that it sends
_CLONE_LACKS = re.compile(r"@1|AL|CEA|CSM[01]|[ST]PA?[79A]A?")
_PENDING_S = 5.0  # P2*: how long the chip waits after 7F sid 78
_MESSAGE_WAIT_S = 0.055  # P3 of ISO 9141-2 and ISO 14230-2; J1850 units take turns as slowly
_IDENTITY = {
    False: {"I": "ELM327 v1.5", "@1": "OBDII to RS232 Interpreter"},
    True: {"I": "ELM327 v1.4b", "@1": "OBDLink SX"},
}
_STN = {"STI": "STN1130 v4.0.1", "STDI": "OBDLink SX r4.2"}


class ElmFace:
    """An adapter plugged into ``car``. One thread at a time.

    ``refuses`` are AT commands that this one does not know, as clones. ``gone`` turns True when
    the fault ``unplug`` pulls the plug; ``requests`` counts what was asked of the car. The car's
    time 0 is the first byte received.
    """

    def __init__(self, car: Car, timing: Timing, faults: Sequence[Fault] = ()) -> None:
        self.car = car
        self.gone = False
        self.requests = 0
        self.refuses: frozenset[str] = frozenset()
        self.settings = Settings()
        self._timing = timing
        self._faults = faults
        self._began: float | None = None
        self._line = bytearray()
        self._last = ""
        self._outbox: deque[tuple[float, bytes]] = deque()
        self._wire_free = 0.0
        self._busy_until = -math.inf
        self._deaf_until = -math.inf
        self._stopped = False
        if any(fault.kind is FAULTS["mute"] and not fault.after for fault in faults):
            self._deaf_until = math.inf

    def receive(self, data: bytes, now: float) -> None:
        """Bytes from the tester arrive at ``now`` (seconds, never decreasing)."""
        if self._began is None:
            self._began = now
        for byte in data:
            if self.gone or now < self._deaf_until:
                return
            if now < self._busy_until:
                self._interrupt(now)
            else:
                self._stopped = False
                self._take(byte, now)

    def next_at(self) -> float | None:
        """When the next byte is due, or None if nothing is on its way."""
        return self._outbox[0][0] if self._outbox else None

    def due(self, now: float) -> bytes:
        """What has reached the tester by ``now`` and was not fetched yet."""
        said = b""
        while self._outbox and self._outbox[0][0] <= now:
            said += self._outbox.popleft()[1]
        return said

    # -- the serial line -----------------------------------------------------------------------

    def _say(self, text: str | bytes, at_s: float) -> None:
        data = text.encode("latin-1") if isinstance(text, str) else text
        begins = max(self._wire_free, at_s)
        self._wire_free = begins + self._seconds(len(data))
        way_s = self._timing.latency_s + self._timing.hold_s
        self._outbox.append((self._wire_free + way_s, data))

    def _seconds(self, count: int) -> float:
        return count * 10 / self._timing.baud if self._timing.baud else 0.0

    def _end(self) -> str:
        return "\r\n" if self.settings.linefeed else "\r"

    def _prompt(self, at_s: float) -> None:
        self._say(f"{self._end()}>", at_s)
        self._busy_until = self._outbox[-1][0]

    def _interrupt(self, now: float) -> None:
        """A byte before the prompt: what is not yet said stays unsaid."""
        if self._stopped:
            return
        self._stopped = True
        while self._outbox and self._outbox[-1][0] > now:
            self._outbox.pop()
        self._wire_free = now
        self._say(f"STOPPED{self._end()}", now)
        self._prompt(now)

    def _take(self, byte: int, now: float) -> None:
        if byte == 0x00:
            return
        if self.settings.echo:
            self._say(self._end() if byte == 0x0D else bytes((byte,)), now)
        if byte != 0x0D:
            self._line.append(byte)
            return
        line, self._line = self._line.decode("latin-1"), bytearray()
        command = "".join(line.split()).upper() or self._last
        self._last = command
        arrived = now + self._timing.latency_s + self._seconds(len(line) + 1)
        self._obey(command, arrived)

    # -- commands --------------------------------------------------------------------------------

    def _obey(self, command: str, at_s: float) -> None:
        if command in {"ATZ", "ATWS"}:
            self._reset(at_s + (self._timing.reset_s if command == "ATZ" else 0.0))
        elif command == "ATD":
            self.settings = self.settings.defaults()
            self._reply("OK", at_s)
        elif command.startswith("AT"):
            self._reply(self._measured(command[2:], at_s), at_s)
        elif command.startswith("ST"):
            self._reply(_STN.get(command, "?") if self._timing.stn else "?", at_s)
        elif self._is_request(command):
            self._ask(command, at_s)
        elif command:
            self._reply("?", at_s)
        else:
            self._prompt(at_s)

    def _reply(self, text: str, at_s: float) -> None:
        self._say(text + self._end(), at_s)
        self._prompt(at_s)

    def _measured(self, command: str, at_s: float) -> str:
        if command in self.refuses or (self._timing.clone and _CLONE_LACKS.fullmatch(command)):
            return "?"
        if command in {"I", "@1"}:
            return _IDENTITY[self._timing.stn][command]
        if command == "RV":
            return f"{self.car.moment(self._car_time(at_s)).volts:.1f}V"
        if command == "IGN":
            return "ON" if self.car.ignition else "OFF"
        return at_reply(self.settings, command)

    def _reset(self, at_s: float) -> None:
        """Everything is forgotten, echo on and headers off; input is lost until the banner."""
        self.settings = self.settings.defaults()
        self._last = ""
        end = self._end()
        self._say(f"{end}{end}{_IDENTITY[self._timing.stn]['I']}{end}", at_s)
        self._prompt(at_s)
        self._deaf_until = self._busy_until

    def _is_request(self, command: str) -> bool:
        """Hexadecimal bytes, and perhaps one more digit for the number of answers."""
        digits = set(command) <= set("0123456789ABCDEF")
        longest = _CLONE_LINE if self._timing.clone else _LONGEST_REQUEST
        return digits and 1 <= len(command) // 2 <= longest

    # -- the car ---------------------------------------------------------------------------------

    def _car_time(self, at_s: float) -> float:
        return max(0.0, at_s - (at_s if self._began is None else self._began))

    def _ask(self, command: str, at_s: float) -> None:
        self.requests += 1
        active = [fault for fault in self._faults if fault.fires(self.requests)]
        count = int(command[-1], 16) if len(command) % 2 else None
        request = bytes.fromhex(command[: len(command) // 2 * 2])
        if self._timing.clone:
            request = request[:2] if request[0] == 0x01 else request[:_CLONE_REQUEST]
        opening = reach(self.settings, self.car, self._timing, at_s)
        done_at = opening.done_at
        if opening.failure:
            speech = Speech(command, [(done_at, opening.failure)], done_at)
        else:
            speech = self._conversation(command, request, count, active, done_at)
        speech.seed = self.requests
        speech.opening = opening.said
        for fault in active:
            if fault.kind.speech:
                fault.kind.speech(fault, speech)
        self._speak(speech)

    def _asker(self, at_s: float) -> Callable[[bytes], list[Spoken]]:
        header = self.settings.address(self.car.bus)

        def ask(request: bytes) -> list[Spoken]:
            said = self.car.consider(request, header, self._car_time(at_s))
            return [replace(one, at_s=one.at_s + self._timing.p2_s) for one in said]

        return ask

    def _conversation(
        self, command: str, request: bytes, count: int | None, active: list[Fault], at_s: float
    ) -> Speech:
        """What the units say and how much of it the chip hears before it prompts."""
        ask = self._asker(at_s)
        spoken = ask(request)
        for fault in active:
            if fault.kind.replies:
                spoken = fault.kind.replies(fault, request, spoken, ask)
        self.car.act(spoken, self._car_time(at_s))
        timing = self._timing
        cut = frames(self.car.bus, spoken, flow_s=timing.flow_s, separation_s=timing.separation_s)
        if timing.cuts and self.car.bus.can:
            cut = [frame for frame in cut if not frame.part]
        for fault in active:
            if fault.kind.frames:
                cut = fault.kind.frames(fault, cut)
        impatient = any(fault.kind.impatient for fault in active)
        heard, prompt_at = self._heard(cut, count, 0.0 if impatient else _PENDING_S)
        settings = self.settings
        lines = [
            (at_s + frame.at_s, line)
            for frame in heard
            for line in printed(
                frame, self.car.bus, headers=settings.headers, spaces=settings.spaces
            )
        ]
        return Speech(command, lines or [(at_s + prompt_at, "NO DATA")], at_s + prompt_at)

    def _heard(
        self, cut: list[Frame], count: int | None, pending_s: float
    ) -> tuple[list[Frame], float]:
        """The frames before the chip's patience or its count ends, and when that is."""
        wait_s = {
            0: self.settings.timeout_s,
            1: min(self.settings.timeout_s, self._timing.wait_s),
            2: min(self.settings.timeout_s, self._timing.wait_s * 0.6),
        }[self.settings.adaptive]
        if not self.car.bus.can:
            wait_s = max(wait_s, _MESSAGE_WAIT_S)
        heard: list[Frame] = []
        patience = self.settings.timeout_s
        for frame in cut:
            if frame.at_s > patience:
                break
            if not self.settings.hears(frame.address):
                continue
            asked_at = self.settings.address(self.car.bus)
            if frame.part and not self.settings.lets_continue(frame.address, asked_at):
                continue
            heard.append(frame)
            pending = frame.data[1:2] == b"\x7f" and frame.data[3:4] == b"\x78"
            patience = frame.at_s + (max(pending_s, wait_s) if pending else wait_s)
            if count is not None and len(heard) >= count:
                return heard, frame.at_s
        return heard, patience

    def _speak(self, speech: Speech) -> None:
        """Put one answer on the serial line, as its faults left it."""
        if speech.gone:
            self.gone = True
            self._outbox.clear()
            return
        if speech.dead:
            self._deaf_until = math.inf
            return
        if speech.reset:
            self.settings = self.settings.defaults()
        for at_s, words in speech.opening:
            self._say(words.replace("\r", self._end()), at_s + speech.delay_s)
        if speech.noise:
            self._say(speech.noise, speech.prompt_at + speech.delay_s)
        for at_s, line in speech.lines:
            self._say(line + self._end(), at_s + speech.delay_s)
        if not speech.prompt:
            self._busy_until = self._outbox[-1][0]
            return
        self._prompt(speech.prompt_at + speech.delay_s)
        if speech.deaf:
            self._deaf_until = self._busy_until
