"""``motospect signals``: the workshop's own signals, listed, checked, imported, exported."""

from __future__ import annotations

import json as json_text
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json
from motospect_desktop.diagnostics.own_preview import ImportRow, Standing, preview, users_of
from motospect_desktop.domain.own_signal import OwnSignal
from motospect_desktop.domain.own_signal_document import document, library_document
from motospect_desktop.errors import OwnSignalError, ReportError

if TYPE_CHECKING:
    from collections.abc import Sequence

DbOption = Annotated[Path | None, typer.Option(help="Database file.")]
FileArgument = Annotated[Path, typer.Argument(help="OBDb JSON, Torque CSV, or an export.")]

signals = typer.Typer(
    name="signals", help="The workshop's own signals.", no_args_is_help=True, add_completion=False
)


@signals.command("list")
def list_(*, json: JsonOption = False, db: DbOption = None) -> None:
    """List the own signals, by key."""
    with app.opened_store(db) as store:
        owns = store.own.signals()
    if json:
        write_json(library_document(owns))
        return
    if not owns:
        say("There are no own signals yet.")
        return
    _table(
        ("Key", "Name", "Unit", "Asked", "Formula or bits", "Tested", "For"),
        [
            (
                own.signal.key,
                own.signal.name,
                own.signal.unit,
                asked(own),
                read_by(own),
                "yes" if own.test else ("no" if own.ask else "-"),
                own.car or "all cars",
            )
            for own in owns
        ],
    )


@signals.command()
def check(file: FileArgument, *, json: JsonOption = False, db: DbOption = None) -> None:
    """Say of every row of a file whether it could be imported; nothing is kept."""
    rows = _preview(file, db)
    _tell(rows, as_json=json)
    if any(row.standing is Standing.REFUSED for row in rows):
        raise typer.Exit(1)


@signals.command("import")
def import_(
    file: FileArgument,
    *,
    only: Annotated[str, typer.Option(help="Keep these keys only, e.g. OIL_KPA,SOC")] = "",
    replace: Annotated[bool, typer.Option(help="Also those that differ from a kept one.")] = False,
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """Keep the rows of a file that can be watched; the others are named with their reason."""
    rows = _preview(file, db)
    keys = {key.strip().upper() for key in only.split(",") if key.strip()}
    taken = {Standing.NEW, Standing.CHANGED} if replace else {Standing.NEW}
    owns = [
        row.own
        for row in rows
        if row.own and row.standing in taken and (not keys or row.own.signal.key in keys)
    ]
    with app.opened_store(db) as store:
        store.own.save(owns)
    _tell(rows, as_json=json, kept=owns)
    say(f"{len(owns)} signals kept")
    strange = keys - {row.own.signal.key for row in rows if row.own}
    if strange:
        raise OwnSignalError(
            f"{file} has no usable signal {', '.join(sorted(strange))}.",
            "Its row is refused, or the key is another.",
            f"See the keys with motospect signals check {file}.",
        )
    if not any(row.own for row in rows):
        raise typer.Exit(1)


@signals.command()
def export(
    file: Annotated[Path, typer.Argument(help="The JSON file to write.")],
    *,
    db: DbOption = None,
) -> None:
    """Write all own signals to a JSON file that import reads."""
    with app.opened_store(db) as store:
        owns = store.own.signals()
    try:
        file.write_text(json_text.dumps(library_document(owns), indent=1, ensure_ascii=False))
    except OSError as error:
        raise ReportError(
            f"{file} cannot be written.",
            f"The system says: {error.strerror or error}.",
            "Choose another file.",
        ) from error
    say(f"{len(owns)} signals written to {file}")


@signals.command()
def remove(
    keys: Annotated[list[str], typer.Argument(help="Keys of own signals.")],
    *,
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """Forget own signals."""
    wanted = {key.upper() for key in keys}
    with app.opened_store(db) as store:
        owns = store.own.signals()
        strange = wanted - {own.signal.key for own in owns}
        if strange:
            raise OwnSignalError(
                f"There is no own signal {', '.join(sorted(strange))}.",
                "Its key may be another.",
                "See the keys with motospect signals list.",
            )
        gone = store.own.remove(sorted(wanted))
    if json:
        write_json({"removed": [document(own) for own in gone]})
    say(f"{len(gone)} signals removed")
    users = users_of(wanted, owns)
    if users:
        say(f"Without a value from now on: {', '.join(users)}")


def asked(own: OwnSignal) -> str:
    """Unit and request in short: ``7E0 22115C``; "-" for a formula over signals."""
    if own.ask is None:
        return "-"
    return f"{own.ask.asked or 'engine'} {own.ask.request.hex().upper()}"


def read_by(own: OwnSignal) -> str:
    """How a value comes about: the formula, or which bits."""
    if own.field is None:
        return own.formula
    return f"{own.field.bits} bits from {own.field.bit}"


def _preview(file: Path, db: Path | None) -> tuple[ImportRow, ...]:
    data = file.read_bytes()
    with app.opened_store(db) as store:
        return preview(data, file.name, store.own.signals())


def _tell(
    rows: tuple[ImportRow, ...], *, as_json: bool, kept: list[OwnSignal] | None = None
) -> None:
    if as_json:
        found: dict[str, object] = {"rows": [_row(row) for row in rows]}
        if kept is not None:
            found["kept"] = [own.signal.key for own in kept]
        write_json(found)
        return
    lines = [
        (str(row.line), row.own.signal.key if row.own else row.title, row.standing, row.reason)
        for row in rows
    ]
    _table(("Line", "Signal", "State", "Reason"), lines)


def _row(row: ImportRow) -> dict[str, object]:
    return {
        "line": row.line,
        "title": row.title,
        "state": row.standing.name.lower(),
        "reason": row.reason,
        "signal": document(row.own) if row.own else None,
    }


def _table(names: tuple[str, ...], lines: Sequence[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Column, Table

    table = Table(*(Column(name, overflow="fold") for name in names))
    for line in lines:
        table.add_row(*line)
    Console().print(table)
