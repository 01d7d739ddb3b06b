"""``--record FILE``: what passes between the program and the adapter, to be played again."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer

from motospect_desktop import app
from motospect_desktop.cli.output import say, say_error
from motospect_desktop.errors import ReportError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.domain.measurement import Sample

RecordOption = Annotated[
    Path | None,
    typer.Option("--record", help="Write the wire record here; replay:FILE plays it."),
]


class Recording:
    """Runs a tape and writes it to ``path`` at the end, however that comes; ``trouble`` if not.

    With ``limits`` it is written only if a sample went beyond one of them: at once, so that nothing
    that follows can cost it, and at the end again, as a whole.
    """

    def __init__(self, path: Path | None, limits: Sequence[Limit] = ()) -> None:
        self._path = path
        self._limits = limits
        self._saving: threading.Thread | None = None
        self.tape = app.new_tape()
        self.trouble: ReportError | None = None

    def judge(self, sample: Sample) -> None:
        """Write when ``sample`` is the first that is beyond a limit, in a thread of its own."""
        if self._path is None or self._saving is not None:
            return
        if any(limit.broken_by(sample) for limit in self._limits):
            measured = sample.live.measurement
            signal = measured.signal
            told = f"{signal.name} is {measured.value} {signal.unit}".rstrip()
            say(f"{told}: the wire record is saved in {self._path} and goes on.")
            self._saving = threading.Thread(
                target=self._save_to, args=(self._path,), name="saves the wire record"
            )
            self._saving.start()

    def _save_to(self, path: Path) -> None:
        with suppress(ReportError):  # told at the end, when it is tried again
            app.keep_record(self.tape, path)

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
        if self._saving is not None:
            self._saving.join()
        elif self._limits:
            say(f"No value passed its limit; {self._path} was not written.")
            return
        try:
            app.keep_record(self.tape, self._path)
            say(f"Wire record written to {self._path}; it holds the VIN.")
        except ReportError as trouble:
            self.trouble = trouble
            if error is not None:
                say_error(trouble)
