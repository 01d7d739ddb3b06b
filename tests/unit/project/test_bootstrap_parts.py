"""The pure parts of the set-up, and its decision whether apt may be called."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from installers import bootstrap, system_packages
from tests.helpers.programs import borrow, write_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX programs on a PATH")

LOCK = """\
ruff==0.9 \\
    --hash=sha256:aa
uv==0.8.1 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
uvicorn==1.0 \\
    --hash=sha256:dd
"""
LDD = """\
/env/PySide6/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd0a5f2000)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0000000000)
/env/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on PATH; apt is allowed."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("MOTOSPECT_APT", raising=False)
    return folder


def test_that_one_package_is_cut_out_of_the_lock_with_its_hashes() -> None:
    lines = bootstrap.locked_lines(LOCK, "uv")
    assert lines == "uv==0.8.1 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"


def test_that_the_real_lock_holds_uv() -> None:
    lines = bootstrap.locked_lines(bootstrap.LOCK.read_text(encoding="utf-8"), "uv")
    assert lines.startswith("uv==")
    assert "--hash=sha256:" in lines


@pytest.mark.parametrize(
    ("lock", "python", "root"),
    [(b"b", "3.11", "/one"), (b"a", "3.12", "/one"), (b"a", "3.11", "/two")],
    ids=["another lock", "another Python", "another folder"],
)
def test_that_an_environment_is_outdated(lock: bytes, python: str, root: str) -> None:
    made = bootstrap.stamp(b"a", "3.11", Path("/one"))
    assert bootstrap.stamp(lock, python, Path(root)) != made
    assert bootstrap.stamp(b"a", "3.11", Path("/one")) == made


def test_that_missing_libraries_are_read_from_ldd_once() -> None:
    assert system_packages.lacking(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_that_libraries_become_packages_and_unknown_ones_are_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    packages = system_packages.packages_of(["libglib-2.0.so.0", "libgthread-2.0.so.0", "libodd.so"])
    assert packages == ["libglib2.0-0"]
    assert "libodd.so" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("programs", "root", "may_ask", "prefix"),
    [
        (["apt-get"], True, False, []),
        (["apt-get", "sudo"], False, True, ["sudo"]),
        (["apt-get", "sudo"], False, False, ["sudo", "-n"]),
    ],
    ids=["root", "sudo asks on a terminal", "sudo without a terminal never asks"],
)
def test_how_apt_is_called(
    path: Path, programs: list[str], root: bool, may_ask: bool, prefix: list[str]
) -> None:
    for name in programs:
        write_program(path, name, "exit 0")
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    assert system_packages.privilege(root=root, may_ask=may_ask) == [*prefix, *quiet]


@pytest.mark.parametrize(
    ("programs", "word"),
    [(["apt-get"], "yes"), (["sudo"], "yes"), (["apt-get", "sudo"], "no")],
    ids=["no sudo", "no apt", "forbidden"],
)
def test_when_apt_is_not_called(
    path: Path, monkeypatch: pytest.MonkeyPatch, programs: list[str], word: str
) -> None:
    monkeypatch.setenv("MOTOSPECT_APT", word)
    for name in programs:
        write_program(path, name, "exit 0")
    assert system_packages.privilege(root=False, may_ask=True) is None


def test_that_apt_is_forbidden_to_root_as_well(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTOSPECT_APT", "no")
    write_program(path, "apt-get", "exit 0")
    assert system_packages.privilege(root=True, may_ask=True) is None


@pytest.mark.parametrize("update_exit", [0, 100], ids=["lists fetched", "a list unreachable"])
def test_that_the_packages_are_installed_and_standard_output_stays_clean(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], update_exit: int
) -> None:
    called = tmp_path / "called"
    borrow(path, "env")
    write_program(path, "sudo", 'while [ "$1" != env ]; do shift; done; exec "$@"')
    write_program(
        path,
        "apt-get",
        f'echo chatter; echo "$*" >>"{called}"; [ "$1" != update ] || exit {update_exit}',
    )
    said: list[str] = []
    system_packages.install(["libegl1", "libgl1"], said.append)
    assert called.read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -y --no-install-recommends libegl1 libgl1",
    ]
    assert capfd.readouterr().out == ""
    assert said == ["Installing system packages: libegl1 libgl1"]
