"""Small programs that stand on a test's own PATH in place of the system's."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_program(folder: Path, name: str, script: str) -> Path:
    """An executable shell script ``name`` in ``folder``, which must be a test's own."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.unlink(missing_ok=True)
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def borrow(folder: Path, *names: str) -> None:
    """Make some of the system's own programs reachable through ``folder``.

    By a script and not by a link: whoever writes to the name must not reach the system's file.
    """
    for name in names:
        found = shutil.which(name, path="/usr/bin:/bin")
        assert found, f"{name} is missing on this system"
        write_program(folder, name, f'exec {found} "$@"')
