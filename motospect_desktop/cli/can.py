"""``motospect can``: look at CAN buses and captures, record, convert, and replay behind an unlock.

What is read is either the address of a bus (``can:…``), which is only listened to, or a file.
"""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.can_load import Load
from motospect_desktop.cli.output import JsonOption, say, say_error, stopped_by_signal, write_json
from motospect_desktop.diagnostics.can_events import CanState
from motospect_desktop.domain.outcome import Malformed
from motospect_desktop.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from motospect_desktop.diagnostics.can_events import CanHealth, Rows
    from motospect_desktop.domain.can_frame import CanFrame
    from motospect_desktop.protocols.dbc import Dbc

CONFIRMATION = "SEND"

can = typer.Typer(
    name="can", help="Look at CAN buses and captures, record and replay.", no_args_is_help=True
)

Source = Annotated[str, typer.Argument(help="A capture file, or a bus such as can:slcan:PORT.")]
Bus = Annotated[str, typer.Argument(help="A bus, e.g. can:slcan:/dev/ttyACM0@500000")]
Bitrate = Annotated[int | None, typer.Option(help="bit/s, where the address names none.")]
Seconds = Annotated[float | None, typer.Option(help="How long to listen.", min=0.1)]


@can.command()
def record(
    bus: Bus,
    file: Annotated[Path | None, typer.Argument(help="Where to; without, the database.")] = None,
    *,
    seconds: Seconds = None,
    bitrate: Bitrate = None,
    json: JsonOption = False,
) -> None:
    """Record a bus, listening only, until Ctrl+C or for some seconds."""
    with _stop() as stop:
        run = app.record_bus(
            bus, file, bitrate=bitrate, seconds=seconds, stop=stop, on_open=_say_open
        )
    told = run.health
    counts = {"received": told.received, "dropped": told.dropped, "lost": told.lost}
    if json:
        write_json({"bus": bus, **counts, "errors": told.errors, "left_out": run.left_out})
    say(", ".join(f"{count} {word}" for word, count in counts.items()) + f", {told.errors} errors")
    _end(run)


@can.command()
def show(  # noqa: PLR0913  # one parameter an option
    source: Source,
    *,
    dbc: Annotated[Path | None, typer.Option(help="Decode with this CAN database.")] = None,
    ids: Annotated[str, typer.Option("--id", help="Only these, e.g. 7E8,18DAF110")] = "",
    limit: Annotated[int | None, typer.Option(help="At most so many frames.", min=1)] = None,
    seconds: Seconds = None,
    bitrate: Bitrate = None,
) -> None:
    """Print frames, one a line; what else there was, on stderr."""
    wanted, database = _ids(ids), _database(dbc)
    run, printed = app.CanRun(), 0
    with _stop() as stop:
        batches = app.frames_of(source, run, bitrate=bitrate, seconds=seconds, stop=stop)
        for rows in batches:
            for line in _lines(rows, wanted, database):
                sys.stdout.write(line + "\n")
                printed += 1
                if limit is not None and printed >= limit:
                    stop.set()
                    break
            if stop.is_set():
                break
        batches.close()
    _summary(run)
    _end(run)


@can.command()
def convert(
    source: Annotated[Path, typer.Argument(help="A capture in any format.")],
    target: Annotated[Path, typer.Argument(help=".log .asc .blf .csv .gvret.csv .trc, .gz")],
) -> None:
    """Write a capture in another format."""
    if target.resolve() == source.resolve():
        raise UsageError("Source and target are the same file.", remedy="Name another target.")
    run = app.CanRun()
    with _stop() as stop:
        run.left_out = app.convert_capture(source, target, run, stop)
    _summary(run)
    if run.left_out:
        say(f"{run.left_out} frames have no place in {target.name}")
    _end(run)


@can.command()
def replay(
    file: Annotated[Path, typer.Argument(help="A capture in any format.")],
    bus: Bus,
    *,
    unlock: Annotated[bool, typer.Option("--unlock", help="Let frames be sent.")] = False,
    speed: Annotated[float, typer.Option(help="2 is twice as fast.", min=0.01, max=100)] = 1.0,
    bitrate: Bitrate = None,
) -> None:
    """Send the frames of a capture on a bus; they can move a car, so it asks first."""
    if not unlock:
        raise UsageError(
            "Nothing was sent: sending is locked.",
            "Frames on a car's bus can start, stop and break things.",
            "If that is what you want, add --unlock.",
        )
    say(f"All frames of {file} will be sent on {bus}. They can move, start and stop what hears")
    say(f"them. Nobody may be in, under or before the car. Type {CONFIRMATION} to go on:")
    if sys.stdin.readline().strip() != CONFIRMATION:
        raise UsageError("Nothing was sent: it was not confirmed.")
    with _stop() as stop:
        ended = app.replay_capture(file, bus, bitrate=bitrate, speed=speed, stop=stop)
    say(f"{ended.sent} frames were sent, {ended.late_s * 1000:.0f} ms late at most.")
    if ended.error is not None:
        say_error(ended.error)
    if ended.error is not None or stop.is_set():
        raise typer.Exit(1)


@can.command()
def load(
    source: Source,
    *,
    bitrate: Annotated[int, typer.Option(help="bit/s of the bus.", min=1000)] = 500_000,
    seconds: Seconds = 10.0,
    json: JsonOption = False,
) -> None:
    """Tell how full a bus is: frames, rate, share of bit times on average and at worst."""
    run, load_ = app.CanRun(), Load(bitrate)
    with _stop() as stop:
        for rows in app.frames_of(source, run, bitrate=bitrate, seconds=seconds, stop=stop):
            load_.add(rows)
    if json:
        write_json(load_.document)
    else:
        sys.stdout.write(load_.text)
    _summary(run)
    _end(run)


def _say_open(health: CanHealth) -> None:
    silent = health.state is CanState.LISTENING
    how = "silent" if silent else "it acknowledges frames, for it cannot listen only"
    say(f"Recording ({how}); Ctrl+C ends it.")


@contextmanager
def _stop() -> Iterator[threading.Event]:
    stop = threading.Event()
    with stopped_by_signal(stop):
        yield stop


def _ids(text: str) -> frozenset[int]:
    try:
        return frozenset(int(one, 16) for one in text.split(",") if one.strip())
    except ValueError as error:
        raise UsageError(f"--id {text} is not hex.", remedy="Use for example 7E8.") from error


def _database(path: Path | None) -> Dbc | None:
    if path is None:
        return None
    from motospect_desktop.protocols.dbc import Dbc

    return Dbc.load(path)


def _lines(rows: Rows, wanted: frozenset[int], database: Dbc | None) -> Iterator[str]:
    from motospect_desktop.diagnostics.frame_table import FrameTable

    table = FrameTable()
    table.extend_rows(rows)
    for place in range(len(table)):
        frame = table.frame(place)
        if wanted and frame.can_id not in wanted:
            continue
        name = f"{frame.can_id:08X}" if frame.extended else f"{frame.can_id:03X}"
        data = "remote" if frame.remote else frame.data.hex(" ").upper()
        line = f"{frame.at_s:.6f}  {name:8}  [{len(frame.data)}]  {data:23}"
        yield f"{line}  {_decoded(frame, database)}".rstrip() if database else line.rstrip()


def _decoded(frame: CanFrame, database: Dbc) -> str:
    told = database.decode(frame)
    if told is None:
        return ""
    if isinstance(told, Malformed):
        return f"? {told.reason}"
    message = database.messages[frame.can_id, frame.extended]
    signals = message.signals
    words = (f"{name}={value:g} {signals[name].unit}".rstrip() for name, value in told.data.items())
    return f"{message.name}: {', '.join(words)}"


def _summary(run: app.CanRun) -> None:
    told = run.summary
    if told is None:
        return
    words = [f"{told.format}: {told.frames} frames"]
    words += [f"{told.error_frames} error frames"] if told.error_frames else []
    words += [f"{told.fd_frames} CAN FD frames left out"] if told.fd_frames else []
    words += [f"channels {', '.join(told.channels)}"] if len(told.channels) > 1 else []
    words += ["the file ends within a frame"] if told.cut_off else []
    say(", ".join(words))


def _end(run: app.CanRun) -> None:
    if run.error is not None:
        say_error(run.error)
        raise typer.Exit(1)
