from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]

SCRIPT = """
import sys
from pathlib import Path
from PySide6 import QtCore
from motospect_desktop.ui.run import run
from tests.helpers.bench import RecordingBay, a_bench

class TellingBay(RecordingBay):
    def connect(self, url):
        print("connect", url, flush=True)
        QtCore.QTimer.singleShot(0, stumble)

def stumble():
    raise ZeroDivisionError("a slot stumbled")

import dataclasses
bench, _ = a_bench(Path(sys.argv[1]))
code = run(dataclasses.replace(bench, bay=TellingBay()), "sim:")
print("ended", code, flush=True)
"""


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    started = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "window.ini")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield started
    started.kill()
    started.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_that_ctrl_c_closes_the_window_and_an_error_in_a_slot_does_not(
    program: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert program.stdout is not None
    assert program.stderr is not None
    assert program.stdout.readline() == "connect sim:\n"
    for line in program.stderr:
        if "a slot stumbled" in line:
            break
    program.send_signal(signal.SIGINT)
    out, _ = program.communicate(timeout=20)
    assert out == "ended 0\n"
    assert program.returncode == 0
    assert "geometry" in (tmp_path / "window.ini").read_text(encoding="utf-8")


def test_that_pages_are_imported_before_they_are_shown() -> None:
    script = """
import sys
from motospect_desktop.ui import registry
room = "motospect_desktop.ui.pages."
pages = {room + spec.key for spec in registry.pages()}
assert pages and not pages & set(sys.modules)
registry.preload()
assert pages <= set(sys.modules)
"""
    subprocess.run((sys.executable, "-c", script), cwd=ROOT, check=True)
