"""The program as a technician meets it: a process with a window on a real X server."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from tests.helpers.command import Command
from tests.helpers.xsession import PATIENCE_S, XSession, x_session

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPLETE, PARTIAL = 1, 0


class Desk:
    """A display, a home and the program in it."""

    def __init__(self, screen: XSession, home: Path) -> None:
        self.screen = screen
        self.home = home
        self.command = Command(home)

    def environment(self) -> dict[str, str]:
        own = {
            "HOME": str(self.home),
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
            "MOTOSPECT_WELCOMED": "yes",
            "MOTOSPECT_LANGUAGE": "en",
        }
        return self.command.environment() | self.screen.environment() | own | self._home()

    def _home(self) -> dict[str, str]:
        return {"MOTOSPECT_HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home)}

    @contextmanager
    def program(self, *words: str, module: str = "motospect_desktop") -> Iterator[Program]:
        """The window of ``motospect …``, once it has the keyboard; ended afterwards."""
        with (
            (self.home / "stderr.txt").open("a+") as said,
            subprocess.Popen(
                (sys.executable, "-m", module, *words),
                env=self.environment(),
                cwd=self.home,
                stdout=said,
                stderr=said,
            ) as process,
        ):
            try:
                self.screen.wait_for_title("· MOTOSPECT")
                yield Program(process, Path(said.name))
            finally:
                process.kill()

    @contextmanager
    def simulator(self, *words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
        """``motospect simulate …`` in a process of its own, and the path of its port."""
        with self.command.start("simulate", *words) as process:
            try:
                assert process.stdout is not None
                yield process, process.stdout.readline().strip()
            finally:
                process.kill()

    def ask(self, question: str) -> list[Any]:
        """Rows of the database file, read by a process that is not the program."""
        path = self.home / "data" / "motospect.db"
        if not path.exists():
            return []
        with closing(dbapi2.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return list(connection.execute(question).fetchall())

    def finished_scans(self) -> list[tuple[str, int, str]]:
        """Id, whether complete, and what interrupted it, of every finished scan, newest first."""
        return self.ask(
            "SELECT id, complete, interrupted_by FROM scans WHERE document IS NOT NULL "
            "ORDER BY started_utc DESC"
        )

    def answers(self) -> int:
        """How many answers of all scans are kept so far."""
        ((number,),) = self.ask("SELECT count(*) FROM exchanges")
        return int(number)

    def listed(self) -> list[dict[str, Any]]:
        """What ``motospect history --json`` lists."""
        scans: list[dict[str, Any]] = self.command.run("history", "--json").document["scans"]
        return scans


class Program:
    """The running program."""

    def __init__(self, process: subprocess.Popen[bytes], said: Path) -> None:
        self.process = process
        self._said = said

    def said(self) -> str:
        """Everything it printed."""
        return self._said.read_text(encoding="utf-8")

    def wait(self) -> int:
        """Its exit code, once it ended by itself."""
        return self.process.wait(timeout=PATIENCE_S)


@contextmanager
def a_desk(folder: Path, size: tuple[int, int] = (1366, 768)) -> Iterator[Desk]:
    """A fresh home and a display of ``size``; the test is skipped where no display can be made."""
    home = folder / "home"
    home.mkdir()
    with x_session(folder, size) as screen:
        yield Desk(screen, home)
