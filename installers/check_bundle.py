"""Checks the built program as a user would: it starts, scans the simulated car, prints a PDF."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

UNWANTED = ("pytest", "hypothesis", "mypy", "tests", "QtQml", "QtQuick", "WebEngine", "fastapi")
PDF_MAGIC = b"%PDF-"


def main(folder: Path) -> int:
    """Run every check on the bundle in ``folder``; returns how many failed."""
    program = folder / ("motospect.exe" if os.name == "nt" else "motospect")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "MOTOSPECT_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("PYTHONPATH", None)
        results = {
            "starts": _starts(program, environment),
            "scans and prints": _scans(program, Path(home), environment),
            "opens the window": _opens_window(program, environment),
            "holds nothing unwanted": _unwanted(folder),
        }
    size_mb = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1e6
    for name, problem in results.items():
        sys.stdout.write(f"{'ok    ' if not problem else 'FAILED'} {name} {problem}\n")
    sys.stdout.write(f"size {size_mb:.0f} MB\n")
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


def _scans(program: Path, home: Path, environment: dict[str, str]) -> str:
    pdf = home / "report.pdf"
    words = ("scan", "--adapter", "sim:", "--json", "--pdf", str(pdf))
    done = _run(program, environment, *words)
    if done.returncode:
        return done.stderr[-400:]
    scan = json.loads(done.stdout)
    if not (scan["complete"] and scan["ecus"] and scan["vin"]["value"]):
        return "the scan is not complete"
    return "" if pdf.read_bytes().startswith(PDF_MAGIC) else "the report is not a PDF"


def _opens_window(program: Path, environment: dict[str, str]) -> str:
    """The window must live until it is told to end."""
    with subprocess.Popen(
        (program, "demo"),
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as window:
        try:
            window.wait(timeout=8)
        except subprocess.TimeoutExpired:
            window.terminate()
            return ""
        return f"ended by itself: {window.stdout.read()[-400:] if window.stdout else ''}"


def _unwanted(folder: Path) -> str:
    names = {path.name for path in folder.rglob("*")}
    return ", ".join(sorted(n for n in names if n.split(".")[0].removeprefix("lib") in UNWANTED))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
