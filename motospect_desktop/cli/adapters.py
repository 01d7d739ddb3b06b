"""``motospect adapters``: the ports that were found; none is opened."""

from __future__ import annotations

from dataclasses import asdict

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json


def adapters(*, json: JsonOption = False) -> None:
    """List the ports found, with what is known of each; none is opened."""
    found = app.list_ports()
    if json:
        write_json({"adapters": [asdict(port) for port in found]})
        return
    if not found:
        say(
            "No serial port was found. Plug the adapter in, or use --adapter sim: or tcp://host:port."
        )
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Address", "What it is", "Serial number", "USB id")
    for port in found:
        table.add_row(port.url, port.title, port.serial_number or "-", port.usb_id or "-")
    Console().print(table)
