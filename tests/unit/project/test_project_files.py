"""The promises that the checkout itself makes."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[3]
TOP_LEVEL = {
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "hardware",
    "installers",
    "motospect.spec",
    "motospect_desktop",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "run",
    "tests",
}


def locked() -> dict[str, list[Version]]:
    found: dict[str, list[Version]] = {}
    for name, version in re.findall(r"(?m)^([A-Za-z0-9_.-]+)==([^\s;]+)", lock_text()):
        found.setdefault(canonical(name), []).append(Version(version))
    return found


def lock_text() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    return [Requirement(line) for line in lines]


def test_that_the_lock_holds_no_address() -> None:
    assert "://" not in lock_text()


def test_that_every_locked_package_has_a_hash() -> None:
    blocks = re.split(r"(?m)^(?=\S)", lock_text())
    assert all("--hash=sha256:" in block for block in blocks if "==" in block)


@pytest.mark.parametrize("requirement", wanted(), ids=str)
def test_that_the_lock_satisfies_the_project(requirement: Requirement) -> None:
    versions = locked()[canonical(requirement.name)]
    assert all(requirement.specifier.contains(version) for version in versions)


def test_that_the_top_level_holds_nothing_else() -> None:
    told = subprocess.run(
        ("git", "ls-files"), cwd=ROOT, capture_output=True, text=True, check=False
    )
    if told.returncode:
        pytest.skip("not a git checkout, so the tracked files are unknown")
    top = {line.split("/")[0] for line in told.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} == TOP_LEVEL
