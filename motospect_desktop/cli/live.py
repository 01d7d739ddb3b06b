"""``motospect live``: watch PIDs for some seconds, as lines, CSV or JSON."""

from __future__ import annotations

import csv
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, say_error, write_json
from motospect_desktop.errors import ReportError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from motospect_desktop.domain.measurement import Sample


def live(
    adapter: Annotated[str, typer.Option(help="Adapter URL, as for scan.")],
    pids: Annotated[str, typer.Option(help="Names or numbers, e.g. RPM,SPEED,0C")],
    seconds: Annotated[float, typer.Option(help="How long to watch.", min=0.1)],
    *,
    csv_file: Annotated[Path | None, typer.Option("--csv", help="Write samples here.")] = None,
    json: JsonOption = False,
) -> None:
    """Watch live values; one line a sample, rate at the end."""
    names = [name.strip() for name in pids.split(",") if name.strip()]
    if not names:
        raise UsageError("No PID was named.", remedy="Use for example --pids RPM,SPEED.")
    samples: list[Sample] = []
    with ExitStack() as stack:
        tell = _csv_writer(csv_file, stack) if csv_file else None

        def on_sample(sample: Sample) -> None:
            samples.append(sample)
            if tell:
                tell(sample)
            if not json:
                say(_line(sample))

        result = app.watch(adapter, names, seconds, on_sample)
    if json:
        write_json(
            {
                "adapter": adapter,
                "seconds": seconds,
                "rate_hz": len(samples) / seconds,
                "missing": list(result.missing),
                "complete": result.lost is None,
                "samples": [_row(sample) for sample in samples],
            }
        )
    say(f"{len(samples)} values, {len(samples) / seconds:.1f} a second")
    if result.missing:
        say(f"Not told by this car: {', '.join(result.missing)}")
    if result.lost:
        say_error(result.lost)
    if result.lost or not samples:
        raise typer.Exit(1)


def _row(sample: Sample) -> dict[str, object]:
    measured = sample.live.measurement
    return {
        "t_s": round(sample.t_s, 4),
        "pid": sample.live.pid,
        "key": measured.signal.key,
        "name": measured.signal.name,
        "value": measured.value,
        "unit": measured.signal.unit,
        "ecu": sample.live.ecu,
    }


def _line(sample: Sample) -> str:
    row = _row(sample)
    return (
        f"{row['t_s']:9.3f} s  {row['ecu']}  {row['name']}: {row['value']} {row['unit']}".rstrip()
    )


def _csv_writer(path: Path, stack: ExitStack) -> Callable[[Sample], None]:
    try:
        file = stack.enter_context(path.open("w", encoding="utf-8", newline=""))
    except OSError as error:
        raise ReportError(
            f"{path} cannot be written.", str(error), "Choose another file."
        ) from error
    writer: csv.DictWriter[str] | None = None

    def write(sample: Sample) -> None:
        nonlocal writer
        row = _row(sample)
        if writer is None:
            writer = csv.DictWriter(file, fieldnames=list(row))
            writer.writeheader()
        writer.writerow(row)

    return write
