"""``--record FILE``: what passes between the program and the adapter, to be played again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import say, say_error
from motospect_desktop.errors import ReportError

if TYPE_CHECKING:
    from types import TracebackType

RecordOption = Annotated[
    Path | None,
    typer.Option("--record", help="Write the wire record here; replay:FILE plays it."),
]


class Recording:
    """Runs a tape and writes it to ``path`` at the end, however that comes; ``trouble`` if not."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.tape = app.new_tape()
        self.trouble: ReportError | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._path is None:
            return
        try:
            app.keep_record(self.tape, self._path)
            say(f"Wire record written to {self._path}; it holds the VIN.")
        except ReportError as trouble:
            self.trouble = trouble
            if error is not None:
                say_error(trouble)
