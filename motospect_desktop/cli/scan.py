"""``motospect scan``: read everything a car tells, store it, print it."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import JsonOption, say, say_error, write_json
from motospect_desktop.diagnostics.events import ScanProgressed, StepChanged, StepState
from motospect_desktop.domain.scan_document import document

if TYPE_CHECKING:
    from types import FrameType

    from motospect_desktop.domain.scan import Scan

PARTIAL = 3
NOTHING_READ = 1


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
            mark = "ok" if step.state is StepState.DONE else "failed"
            line = f"{step.step.value:<10} {mark:<7} {step.elapsed_s:5.2f} s  {step.detail}"
            self._bar.console.print(line, highlight=False, markup=False)

    def on_scan(self, progress: ScanProgressed) -> None:
        self._bar.update(
            self._task,
            description=f"Service {progress.service} · {progress.ecu or 'all units'}",
            completed=progress.done,
            total=progress.total,
            visible=True,
        )


def scan(
    adapter: Annotated[
        str, typer.Option(help="sim: | sim:STATE | serial:/dev/ttyUSB0 | tcp://host:port")
    ],
    *,
    json: JsonOption = False,
    pdf: Annotated[Path | None, typer.Option(help="Write the report to this file.")] = None,
    db: Annotated[Path | None, typer.Option(help="Database file to keep the scan in.")] = None,
) -> None:
    """Scan a car: every control unit, codes, freeze frames, readiness, live values."""
    cancel = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        cancel.set()

    previous = signal.signal(signal.SIGINT, stop)
    try:
        with _Progress() as progress:
            result = app.scan_once(
                adapter, db, on_step=progress.on_step, on_progress=progress.on_scan, cancel=cancel
            )
    finally:
        signal.signal(signal.SIGINT, previous)
    if json:
        write_json(document(result.scan))
    else:
        _print_tables(result.scan)
    if pdf:
        app.write_report(result.scan, pdf)
        say(f"Report written to {pdf}")
    for trouble in (result.lost, result.not_kept):
        if trouble:
            say_error(trouble)
    code = _exit_code(result.scan, kept=result.not_kept is None)
    if code:
        raise typer.Exit(code)


def _exit_code(scan: Scan, *, kept: bool) -> int:
    if not scan.ecus or not kept:
        return NOTHING_READ
    return 0 if scan.complete else PARTIAL


def _print_tables(scan: Scan) -> None:
    from rich.console import Console

    from motospect_desktop.cli.scan_tables import tables

    console = Console(highlight=False)
    for part in tables(scan):
        console.print(part)
