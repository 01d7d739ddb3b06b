"""``motospect report``: a stored scan as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import UnitsOption, say
from motospect_desktop.domain.units import UnitSystem


def report(
    scan_id: Annotated[str, typer.Argument(help="Id of the scan, or its first characters.")],
    *,
    pdf: Annotated[Path, typer.Option(help="File to write.")],
    units: UnitsOption = UnitSystem.METRIC,
    db: Annotated[Path | None, typer.Option(help="Database file.")] = None,
) -> None:
    """Print a stored scan as a PDF."""
    with app.opened_store(db, made=False) as store:
        scan = store.scan(scan_id)
    app.write_report(scan, pdf, units=units)
    say(f"Report written to {pdf}")
