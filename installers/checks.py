"""The project's checks, its lock and its bundle: what ``./run test | lock | bundle`` do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EVERY_CORE = ("-n", "auto", "--dist", "worksteal")


def run(
    command: tuple[Path | str, ...],
    root: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> int:
    """Run one program to its end, which alone answers Ctrl+C; returns the code a shell would."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        environment = {**os.environ, **(environment or {})}
        code = subprocess.run(command, check=False, cwd=root, env=environment).returncode
    finally:
        signal.signal(signal.SIGINT, before)
    return code if code >= 0 else 128 - code


def run_all(python: Path, root: Path, rest: list[str]) -> int:
    """Lint, types, import directions, tests with coverage; ``rest`` goes to pytest alone.

    All tests run on every core: half of their time is waiting for wires and processes.
    """
    tools = python.parent
    pytest: tuple[Path | str, ...] = (python, "-m", "pytest", *rest)
    steps: dict[str, tuple[Path | str, ...]] = {
        "lint": (tools / "ruff", "check", "."),
        "format": (tools / "ruff", "format", "--check", "."),
        "types": (tools / "mypy",),
        "import directions": (tools / "lint-imports",),
        "tests": (*pytest, *EVERY_CORE, "--cov", "--cov-report=term:skip-covered"),
    }
    if rest:
        steps = {"tests": pytest}
    for name, command in steps.items():
        began_at = time.monotonic()
        code = run(command, root, {"QT_QPA_PLATFORM": "offscreen"})
        verdict = "failed" if code else "passed"
        sys.stderr.write(f"== {name}: {verdict} in {time.monotonic() - began_at:.0f} s\n")
        if code:
            return code
    return 0


def write_lock(scripts: Path, root: Path) -> int:
    """Resolve pyproject.toml again; pins that still fit are kept; no address is written."""
    command = (
        scripts / "uv", "pip", "compile", "pyproject.toml",
        "--universal", "--python-version", "3.11", "--group", "dev", "--all-extras",
        "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate",
        "-q", "-o", "requirements.lock",
    )  # fmt: skip
    return run(command, root, {"UV_SYSTEM_CERTS": "1"})


def bundle(python: Path, root: Path) -> int:
    """Build the installable folder and check that it scans, prints and opens its window."""
    build = (python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "motospect.spec")
    check = (python, root / "installers" / "check_bundle.py", root / "dist" / "motospect")
    return run(build, root) or run(check, root)
