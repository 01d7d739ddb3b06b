"""``motospect adapters``: the ports that were found; none is opened."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json
from motospect_desktop.diagnostics.found_adapters import FoundAdapter
from motospect_desktop.domain.passport import to_document

RulesOption = Annotated[
    bool,
    typer.Option("--udev-rules", help="Print the Linux device rules for adapters and end."),
]


def adapters(*, json: JsonOption = False, udev_rules: RulesOption = False) -> None:
    """List the ports found, with what is known of each; none is opened."""
    if udev_rules:
        typer.echo(app.udev_rules(), nl=False)
        return
    found = app.list_adapters()
    if json:
        write_json({"adapters": [_document(adapter) for adapter in found]})
        return
    if not found:
        say(
            "No serial port was found. Plug the adapter in, or use --adapter sim: or tcp://host:port."
        )
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Address", "What it is", "Serial number", "USB id", "Measured")
    for one in found:
        measured = f"{one.passport.measured_at:%Y-%m-%d}" if one.passport else "-"
        number, usb_id = one.serial_number or "-", one.usb_id or "-"
        table.add_row(one.url, one.description, number, usb_id, measured)
    Console().print(table)


def _document(adapter: FoundAdapter) -> dict[str, Any]:
    passport = adapter.passport and to_document(adapter.passport)
    return asdict(adapter) | {"passport": passport}
