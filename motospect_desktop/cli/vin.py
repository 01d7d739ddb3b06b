"""``motospect vin``: what a VIN tells without a look-up."""

from __future__ import annotations

import dataclasses
import sys
from typing import Annotated

import typer

from motospect_desktop.cli.output import JsonOption, write_json
from motospect_desktop.domain.vin import Vin, VinStatus
from motospect_desktop.protocols import vin as codec
from motospect_desktop.protocols import wmi


def vin(
    value: Annotated[str, typer.Argument(help="The 17 characters, in any case.")],
    *,
    json: JsonOption = False,
) -> None:
    """Say what a VIN tells offline: maker, country, model year, check digit."""
    read = codec.read(value)
    document = dataclasses.asdict(read) | {"make": wmi.read(read.wmi).make if read.wmi else ""}
    if json:
        write_json(document)
    else:
        for label, shown in _lines(read, document["make"]):
            sys.stdout.write(f"{label:14}{shown}\n")
    raise typer.Exit(int(read.status is VinStatus.MALFORMED))


def _lines(read: Vin, make: str) -> list[tuple[str, str]]:
    years = " or ".join(map(str, read.year_candidates))
    rows = [
        ("VIN", read.value),
        ("Status", read.status.value.replace("_", " ")),
        ("Note", read.problem),
        ("WMI", read.wmi),
        ("Make", make),
        ("Manufacturer", read.manufacturer),
        ("Country", read.country),
        ("Region", read.region),
        ("Model year", str(read.model_year or years)),
        ("Check digit", _check_digit(read)),
    ]
    return [(label, shown) for label, shown in rows if shown]


def _check_digit(read: Vin) -> str:
    if read.check_digit_ok:
        return "right"
    failed = read.status is VinStatus.CHECK_DIGIT_FAILED
    return f"differs, {read.check_digit_expected} expected" if failed else ""
