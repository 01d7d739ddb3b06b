"""The window where there is none to be had: a sentence and an exit code, no crash."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.helpers.command import Command


@pytest.mark.skipif(sys.platform != "linux", reason="only here can a display be absent")
@pytest.mark.parametrize("display", ["", ":4095"])
def test_that_a_computer_without_a_display_is_told(motospect: Command, display: str) -> None:
    environment = motospect.environment() | {"DISPLAY": display, "WAYLAND_DISPLAY": ""}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        (sys.executable, "-m", "motospect_desktop", "demo"),
        env=environment,
        cwd=motospect.home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    title, cause, remedy = done.stderr.splitlines()[-3:]  # libwayland writes too
    assert title == "The window cannot open here."
    assert "display" in cause
    assert "motospect scan" in remedy
