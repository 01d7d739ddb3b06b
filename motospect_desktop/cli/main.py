"""The ``motospect`` command: which words exist, and how every error ends."""

from __future__ import annotations

import sys

import typer

from motospect_desktop import app as composition
from motospect_desktop.cli.adapters import adapters
from motospect_desktop.cli.can import can
from motospect_desktop.cli.compare import compare
from motospect_desktop.cli.decode import decode
from motospect_desktop.cli.history import history
from motospect_desktop.cli.live import live
from motospect_desktop.cli.output import abandon_stdout, prepare_streams, say_error, write_json
from motospect_desktop.cli.recordings import recordings
from motospect_desktop.cli.recordings_files import export_recording, import_recording
from motospect_desktop.cli.report import report
from motospect_desktop.cli.scan import scan
from motospect_desktop.cli.signals import signals
from motospect_desktop.cli.simulate import simulate
from motospect_desktop.cli.snapshots import snapshots
from motospect_desktop.cli.vin import vin
from motospect_desktop.errors import MotospectError, UsageError

USAGE = 2
FAILURE = 1
_STOPPED = 130  # typer's code after Ctrl+C; ours has no exit code of its own for it

cli = typer.Typer(
    name="motospect",
    help="Read the car honestly, keep every scan, print the report.",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (adapters, compare, decode, history, live, report, scan, simulate, vin):
    cli.command()(command)
cli.add_typer(recordings)
recordings.command("export")(export_recording)
recordings.command("import")(import_recording)
cli.add_typer(can)
cli.add_typer(signals)
cli.add_typer(snapshots)


@cli.callback(invoke_without_command=True)
def window(context: typer.Context) -> None:
    """Open the window when no command is named."""
    if context.invoked_subcommand is None:
        raise typer.Exit(composition.run_window())


@cli.command()
def demo() -> None:
    """Open the window with the simulated car connected."""
    raise typer.Exit(composition.run_window(connect_to="sim:"))


def main() -> None:
    """Run the command line and leave with its exit code."""
    prepare_streams()
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as with ``| head -1``
        abandon_stdout()
        code = FAILURE
    except OSError as error:
        say_error(_refused(error))
        abandon_stdout()
        code = FAILURE
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command; errors become sentences on stderr and, with --json, an object on stdout."""
    try:
        cli(arguments, prog_name="motospect")
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 0
        return FAILURE if code == _STOPPED else code
    except MotospectError as error:
        return _failed(error, arguments)
    except OSError as error:
        if error.filename is None:  # not a file of the program's own: stdout
            raise
        return _failed(_refused(error), arguments)
    return 0


def _failed(error: MotospectError, arguments: list[str]) -> int:
    say_error(error)
    if "--json" in arguments:
        write_json({"error": _words(error)})
    return USAGE if isinstance(error, UsageError) else FAILURE


def _refused(error: OSError) -> MotospectError:
    what = error.filename or "The output"
    if isinstance(error, FileNotFoundError):
        return MotospectError(
            f"{what} could not be used.",
            "There is no such file or folder.",
            "Check how its name and folder are written, then try again.",
        )
    return MotospectError(
        f"{what} could not be used.",
        f"The system says: {error.strerror or error}.",
        "Check that its disk has space and that this user may write there, then try again.",
    )


def _words(error: MotospectError) -> dict[str, str]:
    return {
        "code": error.code,
        "title": error.title,
        "cause": error.cause,
        "remedy": error.remedy,
    }
