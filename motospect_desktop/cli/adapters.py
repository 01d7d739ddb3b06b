"""``motospect adapters``: the ports that were found; none is opened."""

from __future__ import annotations

from dataclasses import asdict

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json


def adapters(*, json: JsonOption = False) -> None:
    """List the ports found, with what is known of each; none is opened."""
    found = app.list_adapters()
    if json:
        write_json({"adapters": [asdict(adapter) for adapter in found]})
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
        table.add_row(one.url, one.description, one.serial_number or "-", one.usb_id or "-")
    Console().print(table)
