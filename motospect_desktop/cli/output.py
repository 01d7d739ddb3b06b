"""How commands speak: JSON or tables on stdout, progress and errors on stderr.

Results must arrive: a stdout that cannot be written is an error. Words need not: a stderr that is
closed, full or a broken pipe never stops the work.
"""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typing_extensions import override

from motospect_desktop.domain.units import UnitSystem

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator, Mapping
    from types import FrameType

    from motospect_desktop.errors import MotospectError

UnitsOption = Annotated[
    UnitSystem,
    typer.Option(envvar="MOTOSPECT_UNITS", help="Units of what is told; --json stays metric."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Write one JSON object to stdout.")]


class _Words(io.TextIOWrapper):
    """A stderr that nobody reads any more swallows its words."""

    @override
    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError:
            return len(text)

    @override
    def flush(self) -> None:
        try:
            super().flush()
        except OSError:
            return


class _Closed(io.StringIO):
    """A stdout that was closed before the program began."""

    @override
    def write(self, text: str, /) -> int:
        raise OSError(errno.EBADF, "it is closed")


def prepare_streams() -> None:
    """Make stdout and stderr fit for any terminal, pipe or file; once, before the first word."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    elif sys.stdout is None:
        sys.stdout = _Closed()
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = _Words(
            sys.stderr.buffer, sys.stderr.encoding, errors="replace", line_buffering=True
        )
    elif sys.stderr is None:
        sys.stderr = io.StringIO()


def abandon_stdout() -> None:
    """What is left for stdout goes nowhere, so that the end of the process does not stumble."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        os.dup2(nowhere.fileno(), 1)


def json_line(document: Mapping[str, Any], *, indent: int | None = None) -> str:
    """``document`` as JSON in characters that stdout has."""
    ascii_only = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    return json.dumps(document, ensure_ascii=ascii_only, indent=indent) + "\n"


def write_json(document: Mapping[str, Any]) -> None:
    """One JSON object on stdout."""
    sys.stdout.write(json_line(document, indent=2))


def say(text: str) -> None:
    """One line for the person at the terminal, on stderr."""
    sys.stderr.write(text + "\n")


def say_error(error: MotospectError) -> None:
    """Title, cause and remedy, a line each."""
    for line in (error.title, error.cause, error.remedy):
        if line:
            say(line)


@contextmanager
def stopped_by_signal(stop: threading.Event) -> Iterator[None]:
    """Ctrl+C and a polite kill set ``stop`` inside the block; what was read is then handed over."""

    def ask(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    numbers = (signal.SIGINT, signal.SIGTERM)
    previous = [signal.signal(number, ask) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, previous, strict=True):
            signal.signal(number, handler)
