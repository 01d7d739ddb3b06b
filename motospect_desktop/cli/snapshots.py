"""``motospect snapshots``: what engines told in well-known states, kept to be compared with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.history import ID_SHOWN
from motospect_desktop.cli.output import JsonOption, say, write_json
from motospect_desktop.domain.snapshot import EngineState

if TYPE_CHECKING:
    from motospect_desktop.domain.snapshot import Snapshot

STATES = {EngineState.IDLE_HOT: "Hot idle", EngineState.REV_2500: "2500 rpm, no load"}

DbOption = Annotated[Path | None, typer.Option(help="Database file.")]
IdArgument = Annotated[str, typer.Argument(help="Id of the snapshot, or its first characters.")]

snapshots = typer.Typer(
    name="snapshots", help="List, call good and delete snapshots.", no_args_is_help=True
)


@snapshots.command("list")
def list_(
    *,
    vin: Annotated[str | None, typer.Option(help="Only this vehicle.")] = None,
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """List the snapshots, newest first."""
    with app.opened_store(db, made=False) as store:
        found = store.snapshots.snapshots(vin=vin)
    if json:
        write_json({"snapshots": [document(one) for one in found]})
        return
    if not found:
        say("No snapshot is stored yet." if vin is None else f"No snapshot of {vin} is stored.")
        return
    from rich.console import Console
    from rich.table import Column, Table

    names = ("Snapshot", "Taken", "VIN", "State", "Signals", "Known good", "Adapter")
    table = Table(*(Column(name, overflow="fold") for name in names))
    for one in found:
        table.add_row(
            one.id[:ID_SHOWN],
            one.taken_at.strftime("%Y-%m-%d %H:%M"),
            (one.vin or "not told") + (" (simulated)" if one.demo else ""),
            STATES[one.state],
            str(len(one.levels)),
            "yes" if one.good else "-",
            one.adapter,
        )
    Console().print(table)


@snapshots.command()
def good(
    snapshot_id: IdArgument,
    *,
    off: Annotated[bool, typer.Option("--off", help="Take the word back.")] = False,
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """Call a snapshot good: the car was all right, as a road test showed."""
    with app.opened_store(db, made=False) as store:
        store.snapshots.call_good(snapshot_id, good=not off)
        one = store.snapshots.snapshot(snapshot_id)
    if json:
        write_json(document(one))
    else:
        say(f"Snapshot {one.id[:ID_SHOWN]} is {'known good' if one.good else 'not called good'}.")


@snapshots.command()
def delete(snapshot_id: IdArgument, *, db: DbOption = None) -> None:
    """Delete a snapshot for ever."""
    with app.opened_store(db, made=False) as store:
        one = store.snapshots.snapshot(snapshot_id)
        store.snapshots.delete(one.id)
    say(f"Snapshot {one.id[:ID_SHOWN]} is deleted.")


def document(one: Snapshot) -> dict[str, object]:
    """A snapshot without its levels, ready for JSON."""
    return {
        "id": one.id,
        "taken_at": one.taken_at.isoformat(),
        "state": one.state.value,
        "vin": one.vin,
        "model_code": one.engine,
        "simulated": one.demo,
        "good": one.good,
        "adapter": one.adapter,
    }
