"""Runs ``motospect`` as a user would: another process, its own home, exit code and words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass(frozen=True, slots=True)
class Command:
    """The command line in a home of its own."""

    home: Path

    def environment(self) -> dict[str, str]:
        return os.environ | {
            "MOTOSPECT_HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "COLUMNS": "100",
        }

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start it and leave it running."""
        return subprocess.Popen(
            (sys.executable, "-m", "motospect_desktop", *words),
            env=self.environment(),
            cwd=self.home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str) -> Done:
        """Run it to its end; a traceback is never an answer."""
        with self.start(*words) as process:
            out, err = process.communicate(timeout=PATIENCE_S)
        assert "Traceback" not in out + err
        return Done(process.returncode, out, err)
