"""``motospect adapters``: the ports that were found; none is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json

if TYPE_CHECKING:
    from hardware.discovery import Candidate


def adapters(*, json: JsonOption = False) -> None:
    """List the ports found, with what is known of each; none is opened."""
    found = app.list_adapters()
    if json:
        write_json({"adapters": [_row(candidate) for candidate in found]})
        return
    if not found:
        say(
            "No serial port was found. Plug the adapter in, or use --adapter sim: or tcp://host:port."
        )
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Address", "What it is", "Serial number", "USB id")
    for one in found:
        table.add_row(one.url, one.words, one.port.serial_number or "-", one.port.usb_id or "-")
    Console().print(table)


def _row(candidate: Candidate) -> dict[str, object]:
    return {
        "url": candidate.url,
        "description": candidate.words,
        "device": candidate.port.device,
        "manufacturer": candidate.port.manufacturer,
        "serial_number": candidate.port.serial_number,
        "usb_id": candidate.port.usb_id,
        "likely": candidate.rank > 0,
    }
