"""The start script: which Python it takes, what it says where none suits, when it calls apt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.programs import borrow, write_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell script")

RUN = Path(__file__).parents[3] / "run"
# A Python suits when it has nothing to say about itself; then it is told to run the bootstrap.
SUITS = '[ "$1" = -c ] || { echo "%s ran ${1##*/} with ${2-}"; exit 5; }'
COMPLAINS = '[ "$1" = -c ] && echo "%s"'
LINE = "sudo apt-get install -y --no-install-recommends "


@dataclass
class Machine:
    """A checkout with the real start script, and a PATH with nothing but what a test puts there."""

    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / "bin"

    @property
    def apt_log(self) -> Path:
        return self.folder / "apt"

    def run(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            (self.folder / "check out" / "run", *words),
            env={"PATH": str(self.path), **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def has_apt(self, user_id: int) -> None:
        """``apt-get`` writes down its words, chatters, and makes venv appear."""
        write_program(self.path, "id", f"echo {user_id}")
        write_program(self.path, "apt-get", f'echo chatter; echo "$*" >>"{self.apt_log}"')

    def has_python_without_venv(self) -> None:
        """Suits after the second word to apt."""
        write_program(
            self.path,
            "python3.11",
            f'[ -f "{self.apt_log}" ] || {{ echo python3.11-venv is missing; exit; }}\n'
            + SUITS % "python3.11",
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """No Python, no apt, no sudo yet."""
    made = Machine(tmp_path)
    (tmp_path / "check out").mkdir()
    shutil.copy(RUN, tmp_path / "check out" / "run")
    borrow(made.path, "sh", "dirname", "id")
    return made


def test_that_the_newest_python_that_suits_runs_the_bootstrap(machine: Machine) -> None:
    write_program(machine.path, "python3", COMPLAINS % "python3.14 does not suit")
    write_program(machine.path, "python3.12", SUITS % "python3.12")
    write_program(machine.path, "python3.11", SUITS % "python3.11")
    done = machine.run("adapters")
    assert done.stdout == "python3.12 ran bootstrap.py with adapters\n"
    assert done.returncode == 5


def test_that_a_broken_python_is_passed_over(machine: Machine) -> None:
    write_program(machine.path, "python3.13", "echo no such version >&2; exit 127")
    write_program(machine.path, "python3", SUITS % "python3")
    assert machine.run().stdout.startswith("python3 ran bootstrap.py")


def test_that_a_named_python_is_taken(machine: Machine, tmp_path: Path) -> None:
    write_program(machine.path, "python3.12", SUITS % "python3.12")
    own = write_program(tmp_path / "own", "python", SUITS % "own")
    assert machine.run(MOTOSPECT_PYTHON=str(own)).stdout.startswith("own ran bootstrap.py")


def test_that_a_python_too_old_is_named_with_the_line(machine: Machine) -> None:
    write_program(machine.path, "python3", COMPLAINS % "python3.10 does not suit")
    done = machine.run()
    assert done.returncode == 1
    assert "python3.10 does not suit" in done.stderr
    assert LINE + "python3 python3-venv" in done.stderr
    assert done.stdout == ""


def test_that_a_missing_python_is_named_with_the_line(machine: Machine) -> None:
    done = machine.run()
    assert done.returncode == 1
    assert "no python3 here" in done.stderr
    assert LINE + "python3 python3-venv" in done.stderr


def test_that_root_installs_the_missing_venv(machine: Machine) -> None:
    machine.has_python_without_venv()
    machine.has_apt(user_id=0)
    done = machine.run("vin")
    assert done.stdout == "python3.11 ran bootstrap.py with vin\n"
    assert machine.apt_log.read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends python3.11-venv",
    ]


def test_that_sudo_without_a_terminal_never_asks(machine: Machine) -> None:
    machine.has_python_without_venv()
    machine.has_apt(user_id=1000)
    write_program(machine.path, "sudo", '[ "$1" = -n ] && shift && exec "$@"')
    assert machine.run("vin").stdout == "python3.11 ran bootstrap.py with vin\n"


@pytest.mark.parametrize("sudo", ["exit 1", None], ids=["sudo refuses", "no sudo"])
def test_that_the_line_is_named_where_apt_may_not_be_called(
    machine: Machine, sudo: str | None
) -> None:
    machine.has_python_without_venv()
    machine.has_apt(user_id=1000)
    if sudo:
        write_program(machine.path, "sudo", sudo)
    done = machine.run()
    assert done.returncode == 1
    assert "python3.11-venv is missing" in done.stderr
    assert LINE + "python3.11-venv" in done.stderr
    assert not machine.apt_log.exists()


def test_that_apt_is_never_called_when_forbidden(machine: Machine) -> None:
    machine.has_python_without_venv()
    machine.has_apt(user_id=0)
    done = machine.run(MOTOSPECT_APT="no")
    assert done.returncode == 1
    assert LINE + "python3.11-venv" in done.stderr
    assert not machine.apt_log.exists()


def test_that_a_finished_environment_starts_without_looking_for_python(machine: Machine) -> None:
    scripts = machine.folder / "check out" / ".venv" / "bin"
    write_program(scripts, "python", SUITS % "environment")
    (scripts.parent / ".motospect-ready").touch()
    done = machine.run("history")
    assert done.stdout == "environment ran bootstrap.py with history\n"
    assert done.returncode == 5


def test_that_an_unfinished_environment_does_not_run_the_bootstrap(machine: Machine) -> None:
    scripts = machine.folder / "check out" / ".venv" / "bin"
    write_program(scripts, "python", SUITS % "environment")
    write_program(machine.path, "python3", SUITS % "python3")
    assert machine.run().stdout.startswith("python3 ran bootstrap.py")


def test_what_the_real_python_says_about_itself(machine: Machine) -> None:
    """The check inside the script, asked of the Python that runs this test."""
    checkout = machine.folder / "check out"
    (checkout / "installers").mkdir()
    (checkout / "installers" / "bootstrap.py").write_text("print('begun')\n", encoding="utf-8")
    done = machine.run(MOTOSPECT_PYTHON=os.fspath(sys.executable))
    assert (done.stdout, done.returncode) == ("begun\n", 0), done.stderr
