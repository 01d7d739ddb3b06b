"""The AT commands of an ELM327: its settings, and what it answers to each; unknown ones get ``?``.

Behaviour after the ELM327 data sheet (command summary of v1.4b/v1.5). Commands that would change
the chip for good or stop it (PP, LP, BRD, MA, ...) are not there: they are answered ``?``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from hardware.simulator.bus import Bus, functional_address

PROTOCOLS = {
    "0": "AUTO",
    "1": "SAE J1850 PWM",
    "2": "SAE J1850 VPW",
    "3": "ISO 9141-2",
    "4": "ISO 14230-4 (KWP 5BAUD)",
    "5": "ISO 14230-4 (KWP FAST)",
    "6": "ISO 15765-4 (CAN 11/500)",
    "7": "ISO 15765-4 (CAN 29/500)",
    "8": "ISO 15765-4 (CAN 11/250)",
    "9": "ISO 15765-4 (CAN 29/250)",
    "A": "SAE J1939 (CAN 29/250)",
    "B": "USER1 (CAN 11/125)",
    "C": "USER2 (CAN 11/50)",
}
DEFAULT_TIMEOUT_S = 0.2  # ST 32: 50 steps of 4 ms


@dataclass(slots=True)
class Settings:
    """What ATD restores, and the protocol, which ATD and ATZ restore to the saved one."""

    echo: bool = True
    linefeed: bool = False
    spaces: bool = True
    headers: bool = False
    adaptive: int = 1
    timeout_s: float = DEFAULT_TIMEOUT_S
    header: int | None = None
    priority: int = 0x18
    receive: str | None = None
    flow_mode: int = 0
    flow_header: str = ""
    flow_data: str = ""
    protocol: str = "0"
    auto: bool = True
    saved: tuple[str, bool] = ("0", True)
    open: bool = field(default=False)  # the bus was reached and not closed since

    def defaults(self) -> Settings:
        """Fresh settings that keep only the saved protocol."""
        protocol, auto = self.saved
        return Settings(protocol=protocol, auto=auto, saved=self.saved)

    def address(self, bus: Bus) -> str:
        """Where requests go on ``bus``."""
        if self.header is None:
            return functional_address(bus)
        if bus is Bus.CAN11:
            return f"{self.header & 0x7FF:03X}"
        if bus is Bus.CAN29:
            return f"{self.priority << 24 | self.header & 0xFFFFFF:08X}"
        header = self.header & 0xFFFFFF
        if bus.kwp:  # the chip itself puts the length into the format byte
            header = header & 0xC0FFFF | 0x010000
        return f"{header:06X}"

    def hears(self, address: str) -> bool:
        """Whether the receive filter lets ``address`` pass; X in a filter is any digit."""
        if self.receive is None:
            return True
        return re.fullmatch(self.receive.replace("X", "."), address) is not None

    def lets_continue(self, unit: str, asked_at: str) -> bool:
        """Whether the chip's flow control reaches the unit that answers from ``unit``.

        By itself it answers the identifiers of ISO 15765-4 only; in mode 1 it sends what was set.
        """
        if self.flow_mode == 0:
            return len(unit) != 3 or "7E8" <= unit <= "7EF"
        return self.flow_header == asked_at and self.flow_data.startswith("30")


Reply = Callable[[Settings, re.Match[str]], str]
_OK = "OK"


def _switch(name: str) -> Reply:
    def reply(settings: Settings, found: re.Match[str]) -> str:
        setattr(settings, name, found[1] == "1")
        return _OK

    return reply


def _accepted(_settings: Settings, _found: re.Match[str]) -> str:
    return _OK


def _adaptive(settings: Settings, found: re.Match[str]) -> str:
    settings.adaptive = int(found[1])
    return _OK


def _timeout(settings: Settings, found: re.Match[str]) -> str:
    settings.timeout_s = int(found[1], 16) * 0.004 or DEFAULT_TIMEOUT_S
    return _OK


def _protocol(settings: Settings, found: re.Match[str]) -> str:
    kind, before, number, behind = found.groups()
    settings.protocol, settings.auto = number, bool(before or behind) or number == "0"
    settings.open = False
    if kind == "S":
        settings.saved = settings.protocol, settings.auto
    return _OK


def _header(settings: Settings, found: re.Match[str]) -> str:
    settings.header = int(found[1], 16)
    return _OK


def _priority(settings: Settings, found: re.Match[str]) -> str:
    settings.priority = int(found[1], 16) & 0x1F
    return _OK


def _receive(settings: Settings, found: re.Match[str]) -> str:
    settings.receive = found[1] or None
    return _OK


def _flow_mode(settings: Settings, found: re.Match[str]) -> str:
    if found[1] == "1" and not (settings.flow_header and settings.flow_data):
        return "?"
    settings.flow_mode = int(found[1])
    return _OK


def _flow_header(settings: Settings, found: re.Match[str]) -> str:
    settings.flow_header = found[1]
    return _OK


def _flow_data(settings: Settings, found: re.Match[str]) -> str:
    settings.flow_data = found[1]
    return _OK


def _describe(settings: Settings, _found: re.Match[str]) -> str:
    name = PROTOCOLS[settings.protocol]
    return f"AUTO, {name}" if settings.auto and settings.protocol != "0" else name


def _number(settings: Settings, _found: re.Match[str]) -> str:
    return ("A" if settings.auto else "") + settings.protocol


def _close(settings: Settings, _found: re.Match[str]) -> str:
    settings.open = False
    return _OK


_COMMANDS: list[tuple[re.Pattern[str], Reply]] = [
    (re.compile(pattern), reply)
    for pattern, reply in (
        (r"E([01])", _switch("echo")),
        (r"L([01])", _switch("linefeed")),
        (r"S([01])", _switch("spaces")),
        (r"H([01])", _switch("headers")),
        (r"AT([012])", _adaptive),
        (r"ST([0-9A-F]{2})", _timeout),
        (r"([ST])P(A?)([0-9A-C])(A?)", _protocol),
        (r"SH([0-9A-F]{3}|[0-9A-F]{6})", _header),
        (r"CP([0-9A-F]{2})", _priority),
        (r"CRA([0-9A-FX]{3}|[0-9A-FX]{8})?", _receive),
        (r"AR()", _receive),
        (r"DP", _describe),
        (r"DPN", _number),
        (r"PC", _close),
        (r"AL|NL|CAF1|CEA|CFC[01]|CSM[01]|D0|M0|R1|SS|V[01]|BI", _accepted),
        (r"FCSM([01])", _flow_mode),
        (r"FCSH([0-9A-F]{3}|[0-9A-F]{8})", _flow_header),
        (r"FCSD((?:[0-9A-F]{2}){1,5})", _flow_data),
    )
]


def at_reply(settings: Settings, command: str) -> str:
    """The answer to ``AT`` + ``command`` (capitals, no spaces), which may change the settings."""
    for pattern, reply in _COMMANDS:
        found = pattern.fullmatch(command)
        if found:
            return reply(settings, found)
    return "?"
