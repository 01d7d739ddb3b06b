"""Set-up from nothing, with the standard library only; then hands over to MOTOSPECT.

Makes ``.venv``, installs the locked packages (uv where it can be had, pip otherwise, both with
hashes and wheels only), asks ``ldd`` which libraries Qt's own files miss and installs exactly
those Debian packages, or names the one line that does. On Windows ``py -3`` starts it with the same
words (written, not tried on a real Windows yet).
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import checks
import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
READY = VENV / ".motospect-ready"
WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
DEMO_REPORT = ROOT / "out" / "demo-report.pdf"
HASHED = ("--require-hashes", "--only-binary", ":all:")


class SetUpError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """One line for the person who waits."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run what was asked for."""
    try:
        if arguments[:1] == ["--ready"]:
            arguments = arguments[1:]
        if READY.exists() and READY.read_text(encoding="utf-8") == stamp():
            return hand_over(arguments)
        set_up()
        return hand_over(arguments)
    except SetUpError as error:
        say(str(error))
        return 1


def set_up() -> None:
    """Make the virtual environment and fill it; safe to interrupt and to repeat."""
    say("Setting up MOTOSPECT (once, a minute or so)")
    READY.unlink(missing_ok=True)
    if not PYTHON.exists():
        say("  virtual environment")
        venv.create(VENV, with_pip=True, clear=True)
    install_packages()
    make_importable()
    READY.write_text(stamp(), encoding="utf-8")


def stamp() -> str:
    """What the environment was made from; another text means: set up again."""
    digest = hashlib.sha256()
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return f"{digest.hexdigest()} {ROOT}\n"


def install_packages() -> None:
    """The locked packages, every one with its hash."""
    environment = os.environ | {"UV_SYSTEM_CERTS": "1", "UV_PYTHON_DOWNLOADS": "never"}
    uv = SCRIPTS / ("uv.exe" if WINDOWS else "uv")
    if not uv.exists():
        say("  installer")
        with tempfile.TemporaryDirectory() as folder:
            only_uv = Path(folder) / "uv.txt"
            only_uv.write_text(locked_lines("uv"), encoding="utf-8")
            pip = (PYTHON, "-m", "pip", "install", "-q", "--no-deps", *HASHED, "-r", only_uv)
            subprocess.run(pip, check=False, env=environment)
    say("  packages")
    if uv.exists():
        sync = (uv, "pip", "install", "-q", "--python", PYTHON, "--compile-bytecode")
        if (
            subprocess.run((*sync, *HASHED, "-r", LOCK), check=False, env=environment).returncode
            == 0
        ):
            return
        say("  (uv did not succeed, pip tries)")
    pip = (PYTHON, "-m", "pip", "install", "-q", *HASHED, "-r", LOCK)
    if subprocess.run(pip, check=False, env=environment).returncode:
        raise SetUpError(
            "The packages could not be installed. Is the network there? If a proxy inspects "
            "traffic, its certificate must be known to this system. Run the command again."
        )


def locked_lines(package: str) -> str:
    """The lines of the lock that belong to ``package``."""
    lines: list[str] = []
    inside = False
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if not line.startswith((" ", "#")):
            inside = line.startswith(f"{package}==")
        if inside:
            lines.append(line)
    return "\n".join(lines) + "\n"


def make_importable() -> None:
    """Put the checkout on the environment's path and write the ``motospect`` command."""
    site = subprocess.run(
        (PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"),
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    (Path(site) / "motospect.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if WINDOWS:
        launcher = SCRIPTS / "motospect.cmd"
        launcher.write_text(f'@"{PYTHON}" -m motospect_desktop %*\r\n', encoding="utf-8")
        return
    launcher = SCRIPTS / "motospect"
    launcher.write_text(
        f"#!{PYTHON}\nfrom motospect_desktop.__main__ import main\n\nmain()\n", encoding="utf-8"
    )
    launcher.chmod(0o755)


def hand_over(arguments: list[str]) -> int:
    """Run the main job, the tests, or one command."""
    match arguments:
        case []:
            return main_job()
        case ["test", *rest]:
            need_system_packages(system_packages.for_tests(VENV), vital=True)
            return checks.run_all(PYTHON, ROOT, rest)
        case ["lock"]:
            return checks.write_lock(SCRIPTS, ROOT)
        case ["bundle", *rest]:
            need_system_packages(system_packages.for_bundle(VENV), vital=True)
            return checks.bundle(PYTHON, ROOT, rest)
        case _:
            return motospect(arguments)


def main_job() -> int:
    """Scan the simulated car, write its report, then open the window where there is a display."""
    DEMO_REPORT.parent.mkdir(exist_ok=True)
    code = motospect(["scan", "--adapter", "sim:", "--pdf", str(DEMO_REPORT)])
    if code:
        return code
    if not (WINDOWS or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say("There is no display here. To open the window, on a desktop run: ./run demo")
        return 0
    if not need_system_packages(system_packages.for_window(VENV), vital=False):
        return 0
    say("Opening the window with the simulated car. Next time: ./run demo")
    return motospect(["demo"])


def need_system_packages(missing: list[str], *, vital: bool) -> bool:
    """Install the Debian packages, or name the line; returns whether all are there."""
    if not missing or system_packages.install(missing, say):
        return True
    line = system_packages.line(missing)
    text = f"Qt needs system libraries that are missing. Install them with:\n    sudo {line}"
    if vital:
        raise SetUpError(text)
    say(text)
    return False


def motospect(arguments: list[str]) -> int:
    """Run ``motospect`` in its environment."""
    command = [str(PYTHON), "-m", "motospect_desktop", *arguments]
    if not WINDOWS and arguments != ["demo"] and arguments[:1] != ["scan"]:
        os.execv(command[0], command)  # noqa: S606  (no shell wanted: Ctrl+C must reach the program)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
