"""Which ports may hold an adapter, likeliest first, and which came or went.

Nothing here opens a port or writes into one: a workshop has lifts, scales and emission testers on
its serial ports, so what a port holds is judged by what the system says about it.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.ports.listing import FoundPort, found_ports
from hardware.udev.usb_ids import BY_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MAKERS = ("obdlink", "scantool", "elm327", "obdii", "obd2", "vlinker", "veepeak", "v-link")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A port that may hold an adapter.

    ``rank`` orders candidates (3 names itself an OBD adapter, 2 has the chip of most adapters,
    1 has a serial chip of any use or is a Bluetooth port, 0 is unknown); ``words`` say what it is.
    """

    port: FoundPort
    rank: int
    words: str

    @property
    def url(self) -> str:
        """The adapter's address."""
        return self.port.url


@dataclass(frozen=True, slots=True)
class Changes:
    """What was plugged in and pulled out since the last look."""

    plugged: tuple[Candidate, ...]
    unplugged: tuple[Candidate, ...]


def judge(port: FoundPort) -> Candidate:
    """Say what ``port`` probably is, by its own words and by its USB id."""
    own_words = " ".join(filter(None, (port.manufacturer, port.description)))
    if any(maker in own_words.lower() for maker in _MAKERS):
        return Candidate(port, 3, own_words)
    known = BY_ID.get((port.vid or -1, port.pid or -1))
    if known is not None and known.serial:
        return Candidate(port, int(known.likelihood), known.words)
    if "rfcomm" in port.device or "bluetooth" in own_words.lower():
        return Candidate(port, 1, own_words or "Bluetooth serial port")
    return Candidate(port, 0, own_words or "serial port")


def candidates(ports: Iterable[FoundPort] | None = None) -> tuple[Candidate, ...]:
    """All ``ports`` (by default those of the system) judged, likeliest first, none opened."""
    judged = map(judge, found_ports() if ports is None else ports)
    return tuple(sorted(judged, key=lambda one: (-one.rank, one.port.device)))


def port_at(url: str, ports: Iterable[FoundPort]) -> FoundPort | None:
    """The port that the address ``url`` names, whichever of its names it uses."""
    device = _device_in(url)
    real = os.path.realpath(device)
    return next((port for port in ports if port.device in {device, real}), None)


def moved(url: str, port: FoundPort) -> str:
    """``url``, with the device of ``port`` in place of its own."""
    return url.replace(_device_in(url), port.device, 1)


def identity_of(port: FoundPort) -> str:
    """Who is in ``port``: USB id and serial number; without a number USB id and device."""
    if port.serial_number:
        return f"{port.usb_id} {port.serial_number}"
    return f"{port.usb_id} at {port.device}".strip()


def _device_in(url: str) -> str:
    """``/dev/ttyACM0`` of ``can:slcan:/dev/ttyACM0@500000``, ``COM3`` of ``serial:COM3?baud=1``."""
    return re.split(r"[?@]", re.sub(r"^(?:[a-z]\w*:)+", "", url))[0]


class Watch:
    """Tells what was plugged or unplugged since the last look; look once a second.

    One thread. A device that went and came back between two looks is not noticed.
    """

    def __init__(self, look: Callable[[], Iterable[FoundPort]] = found_ports) -> None:
        self._look = look
        self._seen = frozenset(look())

    def changes(self) -> Changes:
        """Look again."""
        now = frozenset(self._look())
        before, self._seen = self._seen, now
        return Changes(plugged=candidates(now - before), unplugged=candidates(before - now))
