"""The set-up as a whole, in a checkout that locks no packages and so needs no network."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="starts by a POSIX shell script")

ROOT = Path(__file__).parents[3]
PROGRAM = """\
import os, signal, sys
match sys.argv[1:]:
    case ["scan", *_]:
        signal.signal(signal.SIGINT, lambda *_: sys.exit(3))
        print("scanning", flush=True)
        signal.pause()
    case ["pid"]:
        print(os.getpid(), sys.prefix)
    case ["fail"]:
        sys.exit(7)
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh checkout whose program only echoes, in a folder with an awkward name."""
    folder = tmp_path_factory.mktemp("machine") / "check öut"
    (folder / "motospect_desktop").mkdir(parents=True)
    (folder / "motospect_desktop" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    (folder / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    shutil.copy(ROOT / "run", folder)
    shutil.copytree(ROOT / "installers", folder / "installers")
    return folder


@pytest.fixture(scope="module")
def ready(checkout: Path) -> Path:
    """The checkout after its first call, which found the rest of an interrupted one."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / "bin" / "python").symlink_to("/nowhere/python")
    done = start(checkout, "pid")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split(maxsplit=1)[1] == f"{checkout / '.venv'}\n"
    return checkout


def start(checkout: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (checkout / "run", *words),
        env=variables() | more,
        capture_output=True,
        text=True,
        check=False,
    )


def variables() -> dict[str, str]:
    kept = {"MOTOSPECT_APT": "no", "MOTOSPECT_PYTHON": sys.executable, "PIP_NO_INDEX": "1"}
    return {**os.environ, **kept}


def test_that_a_second_start_sets_nothing_up(ready: Path) -> None:
    assert start(ready, "pid").stderr == ""


def test_that_the_plainest_locale_does(ready: Path) -> None:
    done = start(ready, "fail", LC_ALL="C")
    assert (done.returncode, done.stderr) == (7, "")


def test_that_exit_codes_are_passed_on(ready: Path) -> None:
    assert start(ready, "fail").returncode == 7


def test_that_a_command_becomes_the_program_itself(ready: Path) -> None:
    """The same process: every signal reaches it."""
    with subprocess.Popen(
        (ready / "run", "pid"), env=variables(), stdout=subprocess.PIPE, text=True
    ) as process:
        told, _ = process.communicate()
    assert int(told.split()[0]) == process.pid


def test_that_the_command_in_the_environment_does_the_same(ready: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        (ready / ".venv" / "bin" / "motospect", "fail"), cwd=tmp_path, check=False
    )
    assert done.returncode == 7


def test_that_the_main_job_leaves_ctrl_c_to_the_scan(ready: Path) -> None:
    with subprocess.Popen(
        (ready / "run",),
        env=variables(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "scanning\n"
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate()
    assert process.returncode == 3, told
    assert told == ""


def test_that_a_changed_lock_and_a_moved_checkout_are_set_up_again(
    ready: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    shutil.copytree(ready, moved, symlinks=True)
    done = start(moved, "pid")
    assert "Setting up" in done.stderr
    assert done.stdout.split(maxsplit=1)[1] == f"{moved / '.venv'}\n"
    assert start(moved, "pid").stderr == ""


def test_that_packages_that_cannot_be_had_end_in_a_sentence(ready: Path, tmp_path: Path) -> None:
    lock = tmp_path / "checkout" / "requirements.lock"
    shutil.copytree(ready, lock.parent, symlinks=True, ignore=shutil.ignore_patterns(".venv"))
    lock.write_text("uv==0 --hash=sha256:00\n", encoding="utf-8")
    done = start(lock.parent, "pid")
    assert done.returncode == 1
    assert "the packages could not be installed" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert not (lock.parent / ".venv" / ".motospect-ready").exists()
