r"""Set-up from nothing, with the standard library only; then hands over to MOTOSPECT.

Makes ``.venv``, installs the locked packages (uv where it can be had, pip otherwise, both with
hashes and wheels only) and the few Debian packages that Qt's own files miss. On Windows
``py installers\bootstrap.py`` starts it with the same words (not tried on a real Windows yet).
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installers import checks, system_packages

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
READY = VENV / ".motospect-ready"
WINDOWS = sys.platform == "win32"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
DEMO_REPORT = ROOT / "out" / "demo-report.pdf"
HASHED = ("--require-hashes", "--only-binary", ":all:")
INTERRUPTED = 130


class SetUpError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """One line for the person who waits; standard output belongs to the command."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run what was asked for."""
    try:
        if not is_ready():
            set_up(arguments)
        return hand_over(arguments)
    except (SetUpError, OSError) as error:
        say(f"MOTOSPECT could not be started: {error}")
        return 1
    except KeyboardInterrupt:
        say("Interrupted. The same command starts again.")
        return INTERRUPTED


def stamp(lock: bytes, python: str, root: Path) -> bytes:
    """What an environment is made from; another stamp means: make it anew."""
    parts = (lock, python.encode(), os.fsencode(root))
    return hashlib.sha256(b"\0".join(parts)).hexdigest().encode()


def present_stamp() -> bytes:
    """The stamp of this lock, this Python (its minor version) and this folder."""
    return stamp(LOCK.read_bytes(), f"{sys.version_info.major}.{sys.version_info.minor}", ROOT)


def is_ready() -> bool:
    """Whether the environment was finished, and made from what is here now."""
    return READY.is_file() and READY.read_bytes() == present_stamp()


def set_up(arguments: list[str]) -> None:
    """Make the environment and fill it; safe to interrupt, to repeat and to call twice at once."""
    with LOCK.open("rb") as gate:
        wait_for_others(gate)
        if is_ready():
            return
        if READY.exists() and not WINDOWS:
            # Its own Python may be running this; the start script finds the system's.
            READY.unlink()
            os.execv(ROOT / "run", [str(ROOT / "run"), *arguments])  # noqa: S606  (no shell wanted)
        say("Setting up MOTOSPECT (once, a minute or so)")
        say("  virtual environment")
        try:
            venv.create(VENV, with_pip=True, clear=True, symlinks=not WINDOWS)
        except subprocess.CalledProcessError as error:
            raise SetUpError(f"{sys.executable} cannot make a virtual environment") from error
        install_packages()
        make_importable()
        READY.write_bytes(present_stamp())


def wait_for_others(gate: BinaryIO) -> None:
    """Let one set-up of this folder run at a time (POSIX)."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Waiting for the set-up that already runs in this folder")
            fcntl.flock(gate, fcntl.LOCK_EX)


def install_packages() -> None:
    """The locked packages, every one with its hash."""
    pip = (PYTHON, "-m", "pip", "install", "-q", *HASHED, "-r")
    uv = ("pip", "install", "-q", "--python", PYTHON, "--compile-bytecode", *HASHED, "-r", LOCK)
    say("  packages")
    with tempfile.TemporaryDirectory() as folder:
        uv_alone = Path(folder) / "uv.lock"
        uv_alone.write_text(locked_lines(LOCK.read_text(encoding="utf-8"), "uv"), encoding="utf-8")
        succeeds((*pip, uv_alone))
    if (program := shutil.which("uv", path=SCRIPTS)) and succeeds((program, *uv)):
        return
    say("  packages, with pip instead of uv")
    if not succeeds((*pip, LOCK)):
        raise SetUpError(
            "the packages could not be installed (the reason stands above). Is the network there? "
            "If a proxy inspects traffic, this system must know its certificate. Then try again."
        )


def succeeds(command: tuple[Path | str, ...]) -> bool:
    """Whether an installer's command ends well; its words go to standard error."""
    # Workshops' proxies bring certificates that only the system knows; uv must not fetch a Python.
    environment = os.environ | {"UV_SYSTEM_CERTS": "1", "UV_PYTHON_DOWNLOADS": "never"}
    done = subprocess.run(command, check=False, env=environment, stdout=sys.stderr)
    return done.returncode == 0


def locked_lines(lock: str, package: str) -> str:
    """The lines of the lock that belong to ``package``."""
    lines: list[str] = []
    inside = False
    for line in lock.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            inside = line.startswith(f"{package}==")
        if inside:
            lines.append(line)
    return "".join(lines)


def make_importable() -> None:
    """Put the checkout on the environment's path and write the ``motospect`` command."""
    [site] = (
        VENV.glob("[Ll]ib/site-packages") if WINDOWS else VENV.glob("lib/python*/site-packages")
    )
    # Relative, since Python reads this file as ASCII in the C locale.
    (site / "motospect.pth").write_text(f"{os.path.relpath(ROOT, site)}\n", encoding="utf-8")
    if WINDOWS:
        launcher = SCRIPTS / "motospect.cmd"
        launcher.write_text(f'@"{PYTHON}" -P -m motospect_desktop %*\n', encoding="utf-8")
        return
    launcher = SCRIPTS / "motospect"
    words = f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m motospect_desktop "$@"\n'
    launcher.write_text(words, encoding="utf-8")
    launcher.chmod(0o755)


def hand_over(arguments: list[str]) -> int:
    """Run the main job, the tests, or one command."""
    match arguments:
        case []:
            return main_job()
        case ["test", *rest]:
            need(system_packages.for_tests)
            return checks.run_all(PYTHON, ROOT, rest)
        case ["lock"]:
            return checks.write_lock(SCRIPTS, ROOT)
        case ["bundle"]:
            need(system_packages.for_bundle)
            return checks.bundle(PYTHON, ROOT)
        case ["demo"]:
            need(system_packages.for_window)
            return motospect("demo")
        case _:
            return motospect(*arguments)


def main_job() -> int:
    """Scan the simulated car, write its report, then open the window where there is a display."""
    DEMO_REPORT.parent.mkdir(exist_ok=True)
    scan = ("scan", "--adapter", "sim:", "--pdf", str(DEMO_REPORT))
    code = checks.run((PYTHON, "-P", "-m", "motospect_desktop", *scan))
    if code:
        return code
    if not (WINDOWS or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say("There is no display here. To open the window, on a desktop run: ./run demo")
        return 0
    try:
        need(system_packages.for_window)
    except SetUpError as error:
        say(f"The window cannot open yet: {error}")
        return 0
    say("Opening the window with the simulated car. Next time: ./run demo")
    return motospect("demo")


def need(find: Callable[[Path], list[str]]) -> None:
    """Install the Debian packages that ``find`` misses, or name the line.

    Raises:
        SetUpError: Packages are missing and may not or cannot be installed here.
    """
    if missing := find(VENV):
        system_packages.install(missing, say)
        missing = find(VENV)
    if missing:
        raise SetUpError(
            "system packages are missing. On Debian or Ubuntu install them with:\n"
            f"    sudo {system_packages.line(missing)}"
        )


def motospect(*arguments: str) -> int:
    """Become ``motospect``, so that signals and the exit code are its own."""
    command = (str(PYTHON), "-P", "-m", "motospect_desktop", *arguments)
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606  (no shell wanted)
    return checks.run(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
