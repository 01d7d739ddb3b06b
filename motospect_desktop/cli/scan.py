"""``motospect scan``: read everything a car tells, store it, print it."""

from __future__ import annotations

import threading
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
from motospect_desktop.diagnostics.events import (
    ScanProgressed,
    StepChanged,
    StepState,
    WireRecordNotSaved,
    WireRecordSaved,
)
from motospect_desktop.domain.scan_document import document
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.errors import ReportError

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.scanning import ScanResult
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.errors import MotospectError

PARTIAL = 3
FAILED = 1
_MARKS = {StepState.DONE: "ok", StepState.WARNED: "low", StepState.FAILED: "failed"}


class _Progress:
    """Connect steps as lines and the scan as a bar, on stderr."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        self._bar = Progress(
            TextColumn("{task.description:<24}"),
            BarColumn(),
            TextColumn("{task.completed:.0f}/{task.total:.0f}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )
        self._task = self._bar.add_task("Scanning", total=None, visible=False)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._bar.stop()

    def on_step(self, step: StepChanged) -> None:
        if step.state is not StepState.RUNNING:
            mark = _MARKS[step.state]
            line = f"{step.step.value:<10} {mark:<7} {step.elapsed_s:5.2f} s  {step.detail}"
            self._bar.console.print(line, highlight=False, markup=False)

    def on_record(self, event: WireRecordSaved | WireRecordNotSaved) -> None:
        if isinstance(event, WireRecordSaved):
            words = f"Wire record kept because of a {event.why}: {event.path}; it holds the VIN."
        else:
            words = event.error.sentence()
        self._bar.console.print(words, highlight=False, markup=False, soft_wrap=True)

    def on_scan(self, progress: ScanProgressed) -> None:
        self._bar.update(
            self._task,
            description=f"Service {progress.service} · {progress.ecu or 'all units'}",
            completed=progress.done,
            total=progress.total,
            visible=True,
        )


def scan(  # noqa: PLR0913  # one for each option
    adapter: Annotated[
        str,
        typer.Option(
            help="sim: | sim:STATE | serial:/dev/ttyUSB0 | tcp://host:port | can:KIND:CHANNEL | "
            "pyobd:/dev/ttyUSB0 | replay:FILE"
        ),
    ],
    *,
    json: JsonOption = False,
    units: UnitsOption = UnitSystem.METRIC,
    pdf: Annotated[Path | None, typer.Option(help="Write the report to this file.")] = None,
    db: Annotated[Path | None, typer.Option(help="Database file to keep the scan in.")] = None,
    record: RecordOption = None,
    all_units: Annotated[
        bool, typer.Option("--all-units", help="Ask airbag, body and others too (slower).")
    ] = False,
) -> None:
    """Scan a car: every control unit, codes, freeze frames, readiness, live values."""
    cancel = threading.Event()
    with stopped_by_signal(cancel):
        with Recording(record) as recording, _Progress() as progress:
            result = app.scan_once(
                adapter,
                db,
                on_step=progress.on_step,
                on_progress=progress.on_scan,
                cancel=cancel,
                tape=recording.tape,
                all_units=all_units,
                on_record=progress.on_record,
            )
        code = _hand_over(result, pdf, recording.trouble, units)
        if json:
            write_json(document(result.scan))
        else:
            _print_tables(result.scan, units)
    if code:
        raise typer.Exit(code)


def _hand_over(
    result: ScanResult, pdf: Path | None, unrecorded: MotospectError | None, units: UnitSystem
) -> int:
    """Print the report and say every trouble; nothing here keeps the scan from stdout."""
    scan = result.scan
    ends = (result.lost, result.not_kept, unrecorded)
    troubles: list[MotospectError] = [one for one in ends if one]
    printed = unrecorded is None
    if pdf:
        try:
            app.write_report(scan, pdf, units=units)
            say(f"Report written to {pdf}")
        except ReportError as error:
            troubles.append(error)
            printed = False
    if not scan.complete and not result.lost:
        why = scan.interrupted_by.rstrip(".") or "no control unit answered"
        say(f"The scan is partial: {why}.")
    for trouble in troubles:
        say_error(trouble)
    if not scan.ecus or result.not_kept or not printed:
        return FAILED
    return 0 if scan.complete else PARTIAL


def _print_tables(scan: Scan, units: UnitSystem) -> None:
    from rich.console import Console

    from motospect_desktop.cli.scan_tables import tables

    console = Console(highlight=False)
    for part in tables(scan, units):
        console.print(part)
