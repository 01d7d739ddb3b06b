from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from motospect_desktop import paths

CHECKOUT = Path(__file__).parents[2]


def asked(expression: str, **variables: str) -> str:
    """The expression's value in a process of its own, so that no variable stays behind."""
    script = f"import sys; from motospect_desktop import paths; print({expression})"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=CHECKOUT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_that_a_checkout_finds_its_own_resources() -> None:
    assert paths.resources_dir() == CHECKOUT / "resources"


def test_that_a_frozen_bundle_finds_the_resources_inside_it(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    found = asked(f"setattr(sys, '_MEIPASS', {str(tmp_path)!r}) or paths.resources_dir()")
    assert Path(found) == tmp_path / "resources"


@pytest.mark.parametrize("name", ["data", "config", "state", "log"])
def test_that_one_variable_moves_every_directory_of_the_user(tmp_path: Path, name: str) -> None:
    found = Path(asked(f"paths.{name}_dir()", MOTOSPECT_HOME=str(tmp_path)))
    assert found == tmp_path / name
    assert found.is_dir()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG variables exist on Linux only")
def test_that_the_users_directories_carry_the_programs_name(tmp_path: Path) -> None:
    found = asked("paths.data_dir()", MOTOSPECT_HOME="", XDG_DATA_HOME=str(tmp_path))
    assert Path(found).name == "motospect"
