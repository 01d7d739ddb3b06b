"""Which Debian packages this machine lacks, found by asking ``ldd``, and how to install them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

# Shared object → the Debian and Ubuntu package that brings it.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_OFFSCREEN = (
    "libQt6Widgets*",
    "libQt6Svg*",
    "libQt6Network.so*",
    "plugins/platforms/libqoffscreen*",
    "QtWidgets.*",
    "QtSvg.*",
)
_WINDOW = (*_OFFSCREEN, "plugins/platforms/libqxcb*", "libQt6XcbQpa*")


def for_window(venv: Path) -> list[str]:
    """Packages that the window needs and this machine lacks."""
    return _missing(venv, _WINDOW)


def for_tests(venv: Path) -> list[str]:
    """Packages that the tests need: Qt with and without a screen, and a virtual screen."""
    tools = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}
    return _missing(venv, _WINDOW) + _absent(tools)


def for_bundle(venv: Path) -> list[str]:
    """Packages that building the bundle needs."""
    return _missing(venv, _WINDOW) + _absent({"objdump": "binutils"})


def line(packages: Iterable[str]) -> str:
    """The one command that installs ``packages``."""
    return "apt-get install -y --no-install-recommends " + " ".join(packages)


def install(packages: list[str], say: Callable[[str], None]) -> bool:
    """Install by apt when root or sudo allows it; False when that is not possible here."""
    prefix = _privilege()
    if prefix is None:
        return False
    say(f"  system packages: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update = subprocess.run((*prefix, "apt-get", "update", "-qq"), check=False, env=quiet)
    command = (*prefix, *line(packages).split())
    installed = subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
    return update.returncode == 0 and installed.returncode == 0


def _privilege() -> tuple[str, ...] | None:
    if os.environ.get("MOTOSPECT_APT") == "no" or not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ()
    if not shutil.which("sudo"):
        return None
    sudo = ("sudo",) if sys.stdin.isatty() else ("sudo", "-n")
    return sudo if subprocess.run((*sudo, "true"), check=False).returncode == 0 else None


def _absent(tools: dict[str, str]) -> list[str]:
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def _missing(venv: Path, patterns: tuple[str, ...]) -> list[str]:
    """Packages of the libraries that ``ldd`` cannot find for Qt's own files."""
    if os.name == "nt" or sys.platform == "darwin":
        return []
    files = [
        file
        for folder in _qt_folders(venv)
        for pattern in patterns
        for file in folder.glob(pattern)
    ]
    if not files:
        return []
    told = subprocess.run(("ldd", *map(str, files)), check=False, capture_output=True, text=True)
    names = sorted(set(re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE)))
    packages = {_PACKAGES[name] for name in names if name in _PACKAGES}
    unknown = [name for name in names if name not in _PACKAGES and "Qt6" not in name]
    if unknown:
        sys.stderr.write(f"No package is known for: {', '.join(unknown)}\n")
    return sorted(packages)


def _qt_folders(venv: Path) -> list[Path]:
    roots = list(venv.glob("lib/python3*/site-packages/PySide6"))
    return [folder for root in roots for folder in (root, root / "Qt", root / "Qt" / "lib")]
