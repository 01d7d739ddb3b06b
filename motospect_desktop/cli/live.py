"""``motospect live``: watch PIDs for some seconds, as lines, CSV or JSON."""

from __future__ import annotations

import csv
import sys
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import (
    JsonOption,
    UnitsOption,
    say,
    say_error,
    stopped_by_signal,
    write_json,
)
from motospect_desktop.cli.recording import Recording, RecordOption
from motospect_desktop.diagnostics.limits import Limit, parse_limit
from motospect_desktop.domain.units import UnitSystem, conversion, shown
from motospect_desktop.errors import ReportError, UsageError
from motospect_desktop.protocols.pids import PIDS, pid_for_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motospect_desktop.domain.measurement import Sample, Signal
    from motospect_desktop.domain.own_signal import OwnSignal


def live(  # noqa: PLR0913  # one parameter an option
    adapter: Annotated[str, typer.Option(help="Adapter URL, as for scan.")],
    seconds: Annotated[float, typer.Option(help="How long to watch.", min=0.1)],
    *,
    pids: Annotated[str, typer.Option(help="Names or numbers, e.g. RPM,SPEED,0C")] = "",
    own: Annotated[str, typer.Option(help="Own signals by key, e.g. OIL_KPA")] = "",
    db: Annotated[Path | None, typer.Option(help="Database with the own signals.")] = None,
    csv_file: Annotated[Path | None, typer.Option("--csv", help="Write samples here.")] = None,
    json: JsonOption = False,
    units: UnitsOption = UnitSystem.METRIC,
    record: RecordOption = None,
    when: Annotated[
        list[str] | None,
        typer.Option(help='Write --record only when this is met, e.g. "COOLANT_TEMP>110".'),
    ] = None,
) -> None:
    """Watch live values; one line a sample on stdout, the rate at the end on stderr."""
    names, own_keys = _listed(pids), _listed(own)
    if not names and not own_keys:
        raise UsageError("No PID was named.", remedy="Use for example --pids RPM,SPEED.")
    owns = app.own_signals(own_keys, db) if own_keys else ()
    limits = _limits(when or [], names, record, owns, units)
    samples: list[Sample] = []
    stop = threading.Event()
    with ExitStack() as stack:
        stack.enter_context(stopped_by_signal(stop))
        file = stack.enter_context(_CsvFile(csv_file, units)) if csv_file else None
        lines = None if json else _Lines(stop, units)

        def on_sample(sample: Sample) -> None:
            samples.append(sample)
            recording.judge(sample)
            if file:
                file.write(sample)
            if lines:
                lines.write(sample)

        with Recording(record, limits) as recording:
            result = app.watch(
                adapter,
                names,
                seconds,
                on_sample=on_sample,
                stop=stop,
                tape=recording.tape,
                own=owns,
            )
        if lines and lines.trouble:
            raise lines.trouble
        if json:
            write_json({"adapter": adapter, **_told(result, samples, stopped=stop.is_set())})
    say(f"{len(samples)} values, {len(samples) / result.seconds:.1f} a second")
    if result.missing:
        where = "in this recording" if adapter.startswith("replay:") else "by this car"
        say(f"Not told {where}: {', '.join(result.missing)}")
    if stop.is_set():
        say(f"Stopped after {result.seconds:.1f} s; what was read is kept.")
    ends = (result.lost, file.trouble if file else None, recording.trouble)
    troubles = [one for one in ends if one]
    for trouble in troubles:
        say_error(trouble)
    if troubles or stop.is_set() or not samples:
        raise typer.Exit(1)


def _told(result: app.Watched, samples: list[Sample], *, stopped: bool) -> dict[str, object]:
    return {
        "seconds": result.seconds,
        "rate_hz": len(samples) / result.seconds,
        "missing": list(result.missing),
        "complete": result.lost is None and not stopped,
        "samples": [_row(sample) for sample in samples],
    }


def _listed(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _limits(
    when: list[str],
    names: list[str],
    record: Path | None,
    owns: Sequence[OwnSignal],
    units: UnitSystem,
) -> tuple[Limit, ...]:
    if when and record is None:
        raise UsageError(
            "--when needs a file.", remedy="Name the wire record's file with --record."
        )
    pids = [pid for pid in map(pid_for_key, names) if pid is not None]
    own = [one.signal for one in owns]
    keys = [signal.key for signal in own]
    fields = [field.signal for row in PIDS.values() for field in row.fields]
    signals = {signal.key: signal for signal in (*fields, *own)}
    limits = (parse_limit(text, pids, keys) for text in when)
    return tuple(_stored(limit, signals[limit.key], units) for limit in limits)


def _stored(limit: Limit, signal: Signal, units: UnitSystem) -> Limit:
    """``limit``, typed in ``units``, in the units of the signal."""
    return limit.typed_in(conversion(signal.unit, units, signal.key))


def _row(sample: Sample, units: UnitSystem = UnitSystem.METRIC) -> dict[str, object]:
    measured = shown(sample.live.measurement, units)
    return {
        "t_s": round(sample.t_s, 4),
        "pid": sample.live.pid,
        "key": measured.signal.key,
        "name": measured.signal.name,
        "value": measured.value,
        "unit": measured.signal.unit,
        "ecu": sample.live.ecu,
    }


def _line(sample: Sample, units: UnitSystem) -> str:
    row = _row(sample, units)
    return (
        f"{row['t_s']:9.3f} s  {row['ecu']}  {row['name']}: {row['value']} {row['unit']}".rstrip()
    )


class _Lines:
    """Samples as lines on stdout, each at once; once it takes no more, ``stop`` is set."""

    def __init__(self, stop: threading.Event, units: UnitSystem) -> None:
        self._stop = stop
        self._units = units
        self.trouble: OSError | None = None

    def write(self, sample: Sample) -> None:
        """Write one sample; after a failure nothing more."""
        if self.trouble:
            return
        try:
            sys.stdout.write(f"{_line(sample, self._units)}\n")
            sys.stdout.flush()
        except OSError as error:
            self.trouble = error
            self._stop.set()


class _CsvFile:
    """Samples in a CSV file, each on the disk when it came; a full disk does not stop the work."""

    def __init__(self, path: Path, units: UnitSystem) -> None:
        self._path = path
        self._units = units
        self.trouble: ReportError | None = None
        try:
            self._file = path.open("w", encoding="utf-8", newline="", buffering=1)
        except OSError as error:
            raise self._failed(error) from error
        self._writer: csv.DictWriter[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        try:
            self._file.close()
        except OSError as error:
            self.trouble = self._failed(error)

    def write(self, sample: Sample) -> None:
        """Write one sample; after a failure, which ``trouble`` names, nothing more."""
        if self.trouble:
            return
        row = _row(sample, self._units)
        try:
            if self._writer is None:
                self._writer = csv.DictWriter(self._file, fieldnames=list(row))
                self._writer.writeheader()
            self._writer.writerow(row)
        except OSError as error:
            self.trouble = self._failed(error)

    def _failed(self, error: OSError) -> ReportError:
        return ReportError(
            f"{self._path} cannot be written.",
            f"The system says: {error.strerror or error}.",
            "Choose another file.",
        )
