"""``motospect recordings export|import``: recordings to and from other programs' files."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, write_json
from motospect_desktop.errors import UsageError
from motospect_desktop.exchange.arriving import arrive
from motospect_desktop.exchange.cutting import cut
from motospect_desktop.exchange.formats import Content, content_of, format_of, write
from motospect_desktop.exchange.known import our_signals
from motospect_desktop.exchange.mapping import Use
from motospect_desktop.exchange.moments import Kind
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.exchange.sniffing import sniff

if TYPE_CHECKING:
    from motospect_desktop.domain.recording import Recording
    from motospect_desktop.exchange.foreign import Imported
    from motospect_desktop.exchange.mapping import Mapping, Preview

_MAP_HELP = (
    "What a column means: HEADING=RPM (a signal), =number, =words, =ignore, =unit:psi, =time or"
    " =time:KIND, such as time:milliseconds. May be repeated."
)


def export_recording(  # noqa: PLR0913  # one parameter an option
    recording_id: Annotated[str, typer.Argument(help="Id of the recording, or its beginning.")],
    file: Annotated[Path, typer.Argument(help="A name that ends with .csv, .json or .mf4.")],
    *,
    decimal: Annotated[Decimal, typer.Option(help="Decimal sign of CSV.")] = Decimal.POINT,
    signals: Annotated[str, typer.Option(help="Only these keys, such as RPM,SPEED.")] = "",
    first_s: Annotated[float, typer.Option("--from", help="Seconds after it began.")] = 0.0,
    last_s: Annotated[float, typer.Option("--to", help="Seconds.")] = float("inf"),
    db: Annotated[Path | None, typer.Option(help="Database file.")] = None,
) -> None:
    """Write a stored recording to a file."""
    format_of(file)  # before the recording is read
    with app.opened_store(db, made=False) as store:
        recording = store.recordings.recording(recording_id)
    places = _places(recording, signals)
    write(cut(recording, places=places, first_s=first_s, last_s=last_s), file, decimal=decimal)
    say(f"Recording written to {file}")


def import_recording(  # noqa: PLR0913  # one parameter an option
    file: Annotated[Path, typer.Argument(help="CSV, JSON or MDF 4.")],
    *,
    mapped: Annotated[list[str] | None, typer.Option("--map", help=_MAP_HELP)] = None,
    decimal: Annotated[Decimal | None, typer.Option(help="Decimal sign of CSV.")] = None,
    rate: Annotated[float | None, typer.Option(help="Rows a second, without a time.")] = None,
    began: Annotated[str, typer.Option(help="Date, or date and time, that it began.")] = "",
    preview: Annotated[
        bool, typer.Option(help="Only tell what the file means.")
    ] = False,  # a switch
    json: JsonOption = False,
    db: Annotated[Path | None, typer.Option(help="Database file.")] = None,
) -> None:
    """Take a recording out of a file into the store."""
    mapping = None
    if content_of(file) is Content.OTHER:
        guess = sniff(file)
        mapping = _changed(guess, mapped or [])
        mapping = replace(mapping, decimal=decimal or mapping.decimal)
        if rate is not None:
            mapping = replace(mapping.with_time(Kind.RATE, None), rate_hz=_rate(rate))
        if began:
            mapping = replace(mapping, began=_moment(began))
        if preview:
            _tell_preview(replace(guess, mapping=mapping), as_json=json)
            return
    found = arrive(file, mapping)
    if preview:
        _tell(found, "Holds", as_json=json)
        return
    with app.opened_store(db) as store:
        store.recordings.save(found.recording)
    _tell(found, "Imported", as_json=json)


def _places(recording: Recording, keys: str) -> tuple[int, ...] | None:
    wanted = {key.strip().upper() for key in keys.split(",") if key.strip()}
    if not wanted:
        return None
    there = {track.signal.key.upper() for track in recording.tracks}
    if missing := wanted - there:
        raise UsageError(
            f"The recording has no {', '.join(sorted(missing))}.",
            f"It has {', '.join(sorted(there))}.",
            "Name some of its signals.",
        )
    return tuple(
        place for place, t in enumerate(recording.tracks) if t.signal.key.upper() in wanted
    )


def _changed(guess: Preview, wishes: list[str]) -> Mapping:
    mapping = guess.mapping
    for wish in wishes:
        heading, sign, what = wish.rpartition("=")
        kind, _colon, told = what.lower().partition(":")
        if not sign:
            raise UsageError(f"'{wish}' is no mapping.", remedy="Write it as HEADING=MEANING.")
        if kind == "time":
            place = _place(mapping.headings, heading)
            mapping = mapping.with_time(_kind(guess, place, told), place)
        else:
            place = _place([column.heading for column in mapping.columns], heading)
            mapping = _meant(mapping, place, what)
    return mapping


def _place(headings: list[str] | tuple[str, ...], heading: str) -> int:
    if heading not in headings:
        raise UsageError(
            f"There is no column '{heading}'.",
            f"The columns are {', '.join(headings)}.",
            "Name one of them, exactly as it stands.",
        )
    return headings.index(heading)


def _kind(guess: Preview, place: int, told: str) -> Kind:
    if told:
        names = {kind.name.lower(): kind for kind in Kind if kind is not Kind.RATE}
        if told not in names:
            raise UsageError(f"'{told}' is no kind of time.", f"Known are {', '.join(names)}.")
        return names[told]
    kind = guess.kinds[place]
    if kind is None:
        raise UsageError(
            f"'{guess.mapping.headings[place]}' does not look like a time.",
            remedy="Name its kind, such as time:seconds.",
        )
    return kind


def _meant(mapping: Mapping, place: int, what: str) -> Mapping:
    column = mapping.columns[place]
    if what.startswith("unit:"):
        return mapping.with_column(place, column.in_unit(what.removeprefix("unit:")))
    for use in Use:
        if what.lower() == use.value:
            return mapping.with_column(place, column.used_as(use))
    signal = our_signals().get(what.upper())
    if signal is None:
        raise UsageError(
            f"'{what}' is no signal.", remedy="Use keys such as RPM, SPEED or COOLANT_TEMP."
        )
    meant = column.meaning(signal)
    if meant is None:
        raise UsageError(
            f"'{column.heading}' is in {column.unit}, {signal.key} in {signal.unit}.",
            "One cannot be converted into the other.",
            "Choose another signal for it.",
        )
    return mapping.with_column(place, meant.used_as(Use.NUMBER))


def _rate(told: float) -> float:
    if not 0 < told < float("inf"):
        raise UsageError(f"{told} is no number of rows a second.", remedy="Use one above 0.")
    return told


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError) as error:
        raise UsageError(
            f"'{text}' is no date.", remedy="Write it as 2026-03-14 or 2026-03-14T11:05:09."
        ) from error


def _tell(found: Imported, verb: str, *, as_json: bool) -> None:
    head, tracks = found.recording.head, found.recording.tracks
    if as_json:
        write_json(
            {
                "id": head.id,
                "started_at": head.started_at.isoformat(),
                "title": head.title,
                "signals": [track.signal.key for track in tracks],
                "samples": found.samples,
                "marks": len(found.recording.marks),
                "refused_cells": found.refused_cells,
                "refused_rows": found.refused_rows,
                "first_refused": [one.sentence() for one in found.first_refused],
                "empty": list(found.empty),
            }
        )
        return
    say(f"{verb} {found.samples} samples of {len(tracks)} signals: {head.title or head.id}")
    if verb == "Imported":
        say(f"Id of the recording: {head.id[:8]}")
    if found.refused_cells or found.refused_rows:
        say(f"Refused: {found.refused_cells} cells and {found.refused_rows} rows, of which")
        for one in found.first_refused:
            say(f"  {one.sentence()}")
    if found.empty:
        say(f"Columns without a value: {', '.join(found.empty)}")


def _tell_preview(guess: Preview, *, as_json: bool) -> None:
    mapping = guess.mapping
    time = "" if mapping.time_place is None else mapping.headings[mapping.time_place]
    columns = [
        {
            "heading": column.heading,
            "use": column.use.value,
            "signal": column.signal.key,
            "unit": column.signal.unit,
        }
        for column in mapping.columns
    ]
    if as_json:
        about = {"encoding": mapping.encoding, "delimiter": mapping.delimiter}
        about |= {"decimal": mapping.decimal.value, "time": time, "time_kind": mapping.time.value}
        rows = [list(row) for row in guess.rows]
        write_json(about | {"columns": columns, "doubts": list(guess.doubts), "rows": rows})
        return
    say(f"Time: {time or 'none'} ({mapping.time.value}); decimal {mapping.decimal.value}")
    for column in columns:
        if column["use"] == Use.IGNORE.value:
            say(f"  {column['heading']}: not imported")
        else:
            say(f"  {column['heading']}: {column['signal']} {column['unit']} ({column['use']})")
    for doubt in guess.doubts:
        say(doubt)
