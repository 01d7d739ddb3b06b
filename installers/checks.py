"""The project's checks, its lock and its bundle: what ``./run test | lock | bundle`` do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def run_all(python: Path, root: Path, rest: list[str]) -> int:
    """Lint, types, import directions, tests with coverage; ``rest`` goes to pytest alone."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    tools = python.parent
    pytest = (python, "-m", "pytest", *rest)
    steps: dict[str, tuple[Path | str, ...]] = {
        "lint": (tools / "ruff", "check", "."),
        "format": (tools / "ruff", "format", "--check", "."),
        "types": (tools / "mypy",),
        "import directions": (tools / "lint-imports",),
        "tests": (*pytest, "--cov", "--cov-report=term:skip-covered"),
    }
    if rest:
        steps = {"tests": pytest}
    for name, command in steps.items():
        began_at = time.monotonic()
        code = subprocess.run(command, check=False, cwd=root, env=environment).returncode
        verdict = "failed" if code else "passed"
        sys.stderr.write(f"== {name}: {verdict} in {time.monotonic() - began_at:.0f} s\n")
        if code:
            return code
    return 0


def write_lock(scripts: Path, root: Path) -> int:
    """Resolve pyproject.toml again; pins that still fit are kept; no address is written."""
    command = (
        scripts / "uv", "pip", "compile", "pyproject.toml",
        "--universal", "--python-version", "3.11", "--group", "dev",
        "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate",
        "-q", "-o", "requirements.lock",
    )  # fmt: skip
    environment = {**os.environ, "UV_SYSTEM_CERTS": "1"}
    return subprocess.run(command, check=False, cwd=root, env=environment).returncode


def bundle(python: Path, root: Path, rest: list[str]) -> int:
    """Build the installable folder and check that it scans and prints."""
    build = (python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "motospect.spec")
    code = subprocess.run((*build, *rest), check=False, cwd=root).returncode
    if code:
        return code
    check = (python, root / "installers" / "check_bundle.py", root / "dist" / "motospect")
    return subprocess.run(check, check=False, cwd=root).returncode
