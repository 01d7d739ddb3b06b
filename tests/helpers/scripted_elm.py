"""An ELM327 that says exactly what a test tells it to, in virtual time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.adapters.base import Opening
from hardware.adapters.elm327 import start_elm327
from hardware.ports.scripted import Arrival, ScriptedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hardware.adapters.base import OpenAdapter, OpenStep
    from hardware.links.base import Capabilities, DiagnosticLink

VIN_FRAMES = "7E81014490201314731\r7E821424335534D3648\r7E82237313030303031"
USUAL = {
    "ATZ": "\rELM327 v1.5",
    "ATWS": "\rELM327 v1.5",
    "ATI": "ELM327 v1.5",
    "AT@1": "OBDII to RS232 Interpreter",
    "ATRV": "12.6V",
    "ATDPN": "A6",
    "STI": "?",
    "0100": "7E8064100BE3FA81300\r7E906410080180011AA",
    "010C": "7E804410C1AF8000000\r7E904410C1AF8AAAAAA",
    "010D": "7E803410D3C00000000",
    "0902": VIN_FRAMES,
}


def said(text: str, after_s: float = 0.01, *, prompt: bool = True) -> Arrival:
    """``text`` arrives as an adapter prints it."""
    return Arrival(f"{text}\r\r{'>' if prompt else ''}".encode("latin-1"), after_s)


class ScriptedElm:
    """Callable for ``ScriptedPort``: what was written decides what arrives.

    ``always`` are answers by command; ``once`` is played before them, a list for each command.
    AT commands that set something are answered OK, unknown requests NO DATA. ``silent`` is mute.
    ``on_command`` is called before an answer.
    ``heard`` are all commands in order, a single blank for an interruption.
    """

    def __init__(self, **always: str) -> None:
        self.always = USUAL | always
        self.once: dict[str, list[tuple[Arrival, ...]]] = {}
        self.on_interrupt: tuple[Arrival, ...] = ()
        self.on_command: Callable[[str], None] = lambda _command: None
        self.silent = False
        self.heard: list[str] = []

    def next(self, command: str, *arrivals: Arrival) -> None:
        """Play ``arrivals`` the next time that ``command`` comes."""
        self.once.setdefault(command, []).append(arrivals)

    def count(self, command: str) -> int:
        return self.heard.count(command)

    def __call__(self, written: bytes) -> Iterable[Arrival]:
        text = written.decode("ascii")
        command = text.strip() or " "
        self.heard.append(command)
        self.on_command(command)
        if self.silent:
            return ()
        if not text.endswith("\r"):
            return self.on_interrupt
        if self.once.get(command):
            return self.once[command].pop(0)
        usual = "OK" if command.startswith("AT") else "NO DATA"
        return (said(self.always.get(command, usual)),)


class Bench:
    """A scripted adapter, its port, the time, and the link once it was opened."""

    def __init__(self, **always: str) -> None:
        self.clock = VirtualClock()
        self.elm = ScriptedElm(**always)
        self.port = ScriptedPort(self.clock, self.elm)
        self.steps: list[tuple[OpenStep, str | None]] = []

    def open(
        self, *, preferred_protocol: str | None = None, known: Capabilities | None = None
    ) -> OpenAdapter:
        return start_elm327(
            "scripted:",
            self.port,
            Opening(
                self.clock,
                lambda step, words: self.steps.append((step, words)),
                preferred_protocol=preferred_protocol,
                known=known,
            ),
        )

    def link(self) -> DiagnosticLink:
        link = self.open().link
        self.elm.heard.clear()
        return link

    def seconds(self, work: Callable[[], object]) -> float:
        """How much virtual time ``work`` takes."""
        began = self.clock.monotonic()
        work()
        return self.clock.monotonic() - began
