"""The real ELM327 link over a scripted port: a table says what is printed for each request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.adapters.base import Opening
from hardware.adapters.elm327 import start_elm327
from hardware.ports.scripted import Arrival, ScriptedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hardware.links.base import DiagnosticLink

_ADAPTER = {
    "ATZ": "ELM327 v1.5",
    "ATI": "ELM327 v1.5",
    "AT@1": "OBDII to RS232 Interpreter",
    "STI": "?",
    "ATRV": "12.6V",
    "ATDPN": "A6",
    "0100": "7E8064100BE3EB81300\r7E90641008008000000",
}


def link_printing(answers: Mapping[str, str]) -> DiagnosticLink:
    """A link to an 11-bit CAN car; lines of an answer are parted by carriage returns."""
    printed = _ADAPTER | dict(answers)

    def respond(written: bytes) -> Iterator[Arrival]:
        asked = written.decode("ascii").strip()
        if asked:
            text = printed.get(asked, "OK" if asked.startswith("AT") else "NO DATA")
            yield Arrival(f"{text}\r\r>".encode("ascii"), 0.01)

    clock = VirtualClock()
    port = ScriptedPort(clock, respond)
    how = Opening(clock, lambda _step, _words: None)
    return start_elm327("scripted", port, how).link
