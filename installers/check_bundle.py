"""Checks the built program as a user would: it starts, scans the simulated car, prints a PDF."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

UNWANTED = re.compile(
    r"^(lib)?(pytest|hypothesis|mypy|ruff|tests|obd|asammdf|pandas|fastapi|setuptools)\b|Qt6?(Qml|Quick|Web)"
)
PDF_MAGIC = b"%PDF-"
WINDOW_LIVES_S = 8.0


def main(folder: Path) -> int:
    """Run every check on the bundle in ``folder``; returns how many failed."""
    program = folder / ("motospect.exe" if os.name == "nt" else "motospect")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "MOTOSPECT_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        began_at = time.monotonic()
        results = {"starts": _starts(program, environment)}
        start_s = time.monotonic() - began_at
        results |= {
            "scans and prints": _scans(program, environment),
            "opens the window": _opens_window(program, environment),
            "holds nothing unwanted": _unwanted(folder),
        }
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    size_mb = sum(file.stat().st_size for file in files) / 1e6
    for name, problem in results.items():
        sys.stdout.write(f"{'FAILED' if problem else 'ok    '} {name} {problem}\n")
    sys.stdout.write(f"{size_mb:.0f} MB in {len(files)} files, starts in {start_s:.2f} s\n")
    return sum(1 for problem in results.values() if problem)


def _run(
    program: Path, environment: dict[str, str], *words: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (program, *words),
        env=environment,
        cwd=environment["MOTOSPECT_HOME"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _starts(program: Path, environment: dict[str, str]) -> str:
    done = _run(program, environment, "--help")
    return "" if done.returncode == 0 and "scan" in done.stdout else done.stderr[-400:]


def _scans(program: Path, environment: dict[str, str]) -> str:
    pdf = Path(environment["MOTOSPECT_HOME"]) / "report.pdf"
    done = _run(program, environment, "scan", "--adapter", "sim:", "--json", "--pdf", str(pdf))
    if done.returncode:
        return done.stderr[-400:]
    scan = json.loads(done.stdout)
    if not (scan["complete"] and scan["ecus"] and scan["vin"]["value"]):
        return "the scan is not complete"
    return "" if pdf.read_bytes().startswith(PDF_MAGIC) else "the report is not a PDF"


def _opens_window(program: Path, environment: dict[str, str]) -> str:
    """The window must live until it is told to end."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as told:
        window = subprocess.Popen((program, "demo"), env=environment, stdout=told, stderr=told)
        try:
            code = window.wait(timeout=WINDOW_LIVES_S)
        except subprocess.TimeoutExpired:
            window.terminate()
            window.wait(timeout=10)
            code = None
        told.seek(0)
        words = told.read().strip()
    if code is None:
        return f"but complains: {words[-400:]}" if "Traceback" in words else ""
    return f"ended by itself with {code}: {words[-400:]}"


def _unwanted(folder: Path) -> str:
    names = {path.name for path in folder.rglob("*")}
    return ", ".join(sorted(name for name in names if UNWANTED.search(name)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
