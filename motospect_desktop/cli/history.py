"""``motospect history``: the scans kept on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json


def history(
    *,
    vin: Annotated[str | None, typer.Option(help="Only this vehicle.")] = None,
    json: JsonOption = False,
    db: Annotated[Path | None, typer.Option(help="Database file.")] = None,
) -> None:
    """List the stored scans, newest first."""
    with app.opened_store(db) as store:
        scans = store.scans(vin=vin)
    if json:
        write_json({"scans": [app.summary_document(scan) for scan in scans]})
        return
    if not scans:
        say("No scan is stored yet." if vin is None else f"No scan of {vin} is stored.")
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Scan", "Started", "VIN", "Codes", "MIL", "State", "Adapter")
    for scan in scans:
        row = app.summary_document(scan)
        table.add_row(
            scan.id,
            scan.started_at.strftime("%Y-%m-%d %H:%M"),
            scan.vin or "not reported",
            ", ".join(scan.codes) or "-",
            {True: "on", False: "off", None: "not reported"}[scan.mil],
            "complete" if row["complete"] else "partial",
            scan.adapter,
        )
    Console().print(table)
