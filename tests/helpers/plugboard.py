"""Ports as a test wishes them: real pseudo terminals under names of their own."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from hardware.ports.listing import FoundPort

if TYPE_CHECKING:
    from pathlib import Path


class Plugboard:
    """A folder that stands for ``/dev``; what is plugged in survives in its list of ports.

    One process plugs, another may look.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder = folder
        self._list = folder / "ports.json"

    def look(self) -> tuple[FoundPort, ...]:
        """As ``hardware.ports.listing.found_ports``."""
        try:
            ports = json.loads(self._list.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        return tuple(FoundPort(**port) for port in ports)

    def device(self, socket: str) -> str:
        """The name under which whatever is in ``socket`` is opened."""
        return str(self._folder / socket)

    def plug(self, socket: str, device: str, serial_number: str, words: str = "OBDLink SX") -> None:
        """Put the adapter behind the pseudo terminal ``device`` into ``socket``."""
        link = self._folder / socket
        link.unlink(missing_ok=True)
        link.symlink_to(device)
        port = FoundPort(self.device(socket), words, "ScanTool", serial_number, 0x0403, 0x6015)
        self._write((*self._others(socket), port))

    def pull(self, socket: str) -> None:
        """Take what is in ``socket`` out."""
        (self._folder / socket).unlink(missing_ok=True)
        self._write(self._others(socket))

    def _others(self, socket: str) -> tuple[FoundPort, ...]:
        return tuple(port for port in self.look() if port.device != self.device(socket))

    def _write(self, ports: tuple[FoundPort, ...]) -> None:
        fresh = self._list.with_suffix(".new")
        fresh.write_text(json.dumps([asdict(port) for port in ports]), encoding="utf-8")
        fresh.replace(self._list)
