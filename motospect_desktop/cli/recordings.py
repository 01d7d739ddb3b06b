"""``motospect recordings``: what was recorded on this computer, and how much of it is kept."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from motospect_desktop import app
from motospect_desktop.cli.history import ID_SHOWN
from motospect_desktop.cli.output import JsonOption, say, say_error, write_json
from motospect_desktop.errors import StoreError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.store import RecordingSummary

recordings = typer.Typer(
    name="recordings",
    help="List, show, keep, delete, export and import recordings.",
    no_args_is_help=True,
)

DbOption = Annotated[Path | None, typer.Option(help="Database file.")]
IdArgument = Annotated[str, typer.Argument(help="Id of the recording, or its first characters.")]
_UNITS = ("bytes", "kB", "MB", "GB")


@recordings.command("list")
def list_recordings(
    *,
    vin: Annotated[str | None, typer.Option(help="Only this vehicle.")] = None,
    search: Annotated[str, typer.Option(help="Part of a title, VIN or origin.")] = "",
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """List the recordings, newest first."""
    with app.opened_store(db, made=False) as store:
        found = store.recordings.recordings(vin=vin, search=search)
        size = store.recordings.size_bytes()
    if json:
        write_json({"recordings": [_row(each) for each in found], "size_bytes": size})
        return
    if not found:
        say("No recording is stored yet." if not (vin or search) else "No recording is like that.")
        return
    _print_table(found)
    say(f"All recordings together take {in_words(size)}.")


@recordings.command()
def show(recording_id: IdArgument, *, json: JsonOption = False, db: DbOption = None) -> None:
    """Tell what is in a recording."""
    damages: list[StoreError] = []
    with app.opened_store(db, made=False) as store:
        summary = store.recordings.summary(recording_id)
        tracks = store.recordings.tracks(summary.head.id, tell=damages.append)
        marks = store.recordings.marks(summary.head.id)
    if json:
        told = _row(summary)
        told["tracks"] = [asdict(track) for track in tracks]
        told["marked"] = [asdict(mark) for mark in marks]
        told["damaged"] = [error.sentence() for error in damages]
        write_json(told)
    else:
        from rich.console import Console
        from rich.table import Column, Table

        _print_table([summary])
        names = ("Signal", "Unit", "ECU", "PID", "Samples")
        table = Table(*(Column(name, overflow="fold") for name in names))
        for track in tracks:
            source, signal = track.source, track.signal
            table.add_row(signal.name, signal.unit, source.ecu, source.pid, str(track.samples))
        Console().print(table)
        for mark in marks:
            say(f"Mark {mark.number} at {mark.at_s:.2f} s. {mark.text}".rstrip())
    for error in damages:
        say_error(error)
    if damages:
        raise typer.Exit(1)


@recordings.command()
def delete(recording_id: IdArgument, *, json: JsonOption = False, db: DbOption = None) -> None:
    """Delete a recording for ever."""
    with app.opened_store(db, made=False) as store:
        gone = store.recordings.summary(recording_id)
        store.recordings.delete(gone.head.id)
    _tell_gone([gone], json=json)


@recordings.command()
def keep(
    recording_id: IdArgument,
    *,
    off: Annotated[bool, typer.Option("--off", help="Let it go with the others again.")] = False,
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """Keep a recording whatever its age and size."""
    with app.opened_store(db, made=False) as store:
        store.recordings.keep(recording_id, on=not off)
        summary = store.recordings.summary(recording_id)
    if json:
        write_json(_row(summary))
    else:
        kept = "is kept" if summary.keep else "goes with the others when room is needed"
        say(f"Recording {summary.head.id[:ID_SHOWN]} {kept}.")


@recordings.command()
def prune(
    *,
    most_mb: Annotated[float | None, typer.Option(min=0, help="So many MB at most.")] = None,
    most_days: Annotated[float | None, typer.Option(min=0, help="So old at most.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete; without it, only list.")] = False,
    json: JsonOption = False,
    db: DbOption = None,
) -> None:
    """Delete the oldest recordings, but those that are kept or run."""
    if most_mb is None and most_days is None:
        raise UsageError(
            "It is not said how much is kept.",
            "Nothing was deleted.",
            "Give --most-mb, --most-days or both.",
        )
    from motospect_desktop.store import RetentionRule

    most_bytes = None if most_mb is None else int(most_mb * 1e6)
    rule = RetentionRule(most_bytes, most_days)
    with app.opened_store(db, made=False) as store:
        going = store.recordings.prune(rule) if yes else store.recordings.outgoing(rule)
    _tell_gone(going, json=json, really=yes)


def _tell_gone(gone: Sequence[RecordingSummary], *, json: bool, really: bool = True) -> None:
    if json:
        key = "deleted" if really else "would_delete"
        write_json({key: [_row(each) for each in gone]})
        return
    if gone:
        _print_table(gone)
    size = in_words(sum(each.bytes for each in gone))
    done = "Deleted" if really else "With --yes these are deleted"
    say(f"{done}: {len(gone)} of the recordings, {size}.")


def in_words(size: float) -> str:
    """A number of bytes as people say it."""
    unit = 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    return f"{size:.{1 if unit else 0}f} {_UNITS[unit]}"


def _print_table(found: Sequence[RecordingSummary]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Column, Table

    names = ("Recording", "Started", "Title", "VIN", "Length", "Signals", "Marks", "Size", "State")
    whole = {"Recording", "Started", "Length"}  # an id that is cut in two cannot be copied
    columns = [Column(name, overflow="fold", no_wrap=name in whole) for name in names]
    columns[2].min_width = 8  # a title breaks between its words
    table = Table(*columns, box=SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for each in found:
        table.add_row(
            each.head.id[:ID_SHOWN],
            each.head.started_at.astimezone().strftime("%Y-%m-%d %H:%M"),
            each.head.title,
            each.head.vin or "not read",
            _length(each.seconds),
            str(each.signals),
            str(each.marks),
            in_words(each.bytes),
            _state(each),
        )
    Console().print(table)


def _length(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _state(each: RecordingSummary) -> str:
    words = ["complete" if each.complete else ("runs" if each.runs else "cut off")]
    if each.keep:
        words.append("kept")
    if each.dropped:
        words.append(f"{each.dropped} samples lost")
    if each.wire_dropped:
        words.append(f"{in_words(each.wire_dropped)} of the wire lost")
    return ", ".join(words)


def _row(each: RecordingSummary) -> dict[str, Any]:
    row = asdict(each)
    head: dict[str, Any] = row.pop("head")
    return head | {"started_at": each.head.started_at.isoformat()} | row
