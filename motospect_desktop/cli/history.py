"""``motospect history``: the scans kept on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json

if TYPE_CHECKING:
    from motospect_desktop.store import ScanSummary

ID_SHOWN = 8  # the first characters of an id, which ``report`` takes too


def history(
    *,
    vin: Annotated[str | None, typer.Option(help="Only this vehicle.")] = None,
    json: JsonOption = False,
    db: Annotated[Path | None, typer.Option(help="Database file.")] = None,
) -> None:
    """List the stored scans, newest first."""
    with app.opened_store(db, made=False) as store:
        scans = store.scans(vin=vin)
    if json:
        write_json({"scans": [_row(scan) for scan in scans]})
        return
    if not scans:
        say("No scan is stored yet." if vin is None else f"No scan of {vin} is stored.")
        return
    from rich.console import Console
    from rich.table import Column, Table

    names = ("Scan", "Started", "VIN", "Codes", "MIL", "State", "Adapter")
    table = Table(*(Column(name, overflow="fold") for name in names))
    for scan in scans:
        table.add_row(
            scan.id[:ID_SHOWN],
            scan.started_at.astimezone().strftime("%Y-%m-%d %H:%M"),
            scan.vin or "not read",
            ", ".join(scan.codes) or "-",
            {True: "on", False: "off", None: "not reported"}[scan.mil],
            "complete" if scan.complete else "partial",
            scan.adapter,
        )
    Console().print(table)


def _row(scan: ScanSummary) -> dict[str, object]:
    return {
        "id": scan.id,
        "started_at": scan.started_at.isoformat(),
        "vin": scan.vin,
        "complete": scan.complete,
        "interrupted_by": scan.interrupted_by,
        "codes": list(scan.codes),
        "mil": scan.mil,
        "adapter": scan.adapter,
        "ecus": scan.ecus,
    }
