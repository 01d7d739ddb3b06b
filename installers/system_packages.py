"""Which Debian packages this machine lacks, found by asking ``ldd``, and how to install them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

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

# What the window loads, below PySide6's folder.
_WINDOW = (
    "QtWidgets.*.so",
    "QtSvg.*.so",
    "Qt/lib/libQt6XcbQpa.so.*",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/platforms/libqxcb.so",
)


def for_window(venv: Path) -> list[str]:
    """Packages that the window needs and this machine lacks."""
    return _missing(venv, _WINDOW)


def for_tests(venv: Path) -> list[str]:
    """Packages that the tests need: Qt with and without a screen, and a virtual screen."""
    tools = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}
    return _missing(venv, _WINDOW) + _absent(tools)


def for_bundle(venv: Path) -> list[str]:
    """Packages that building and checking the bundle needs."""
    return _missing(venv, _WINDOW) + _absent({"objdump": "binutils"}) + _python_library()


def line(packages: list[str]) -> str:
    """The one command that installs ``packages``."""
    return "apt-get install -y --no-install-recommends " + " ".join(packages)


def install(packages: list[str], say: Callable[[str], None]) -> None:
    """Install by apt where that is allowed; ask again afterwards what is still missing."""
    prefix = privilege(root=os.geteuid() == 0, may_ask=sys.stdin.isatty())
    if prefix is None:
        return
    say(f"Installing system packages: {' '.join(packages)}")
    for step in ("apt-get update -qq", line(packages)):
        subprocess.run((*prefix, *step.split()), check=False, stdout=subprocess.DEVNULL)


def privilege(*, root: bool, may_ask: bool) -> list[str] | None:
    """What must stand before ``apt-get``; None when it may not or cannot be called here."""
    if os.environ.get("MOTOSPECT_APT") == "no" or not shutil.which("apt-get"):
        return None
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if root:
        return quiet
    if not shutil.which("sudo"):
        return None
    return ["sudo", *quiet] if may_ask else ["sudo", "-n", *quiet]


def lacking(told_by_ldd: str) -> list[str]:
    """Names of the libraries that ``ldd`` did not find, each once."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", told_by_ldd, re.MULTILINE)))


def packages_of(libraries: list[str]) -> list[str]:
    """The packages that bring ``libraries``; says which ones no package is known for."""
    if unknown := [name for name in libraries if name not in _PACKAGES]:
        sys.stderr.write(f"No package is known for: {', '.join(unknown)}\n")
    return sorted({_PACKAGES[name] for name in libraries if name in _PACKAGES})


def _absent(tools: dict[str, str]) -> list[str]:
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def _python_library() -> list[str]:
    """PyInstaller needs Python as a shared library, which Debian packs apart."""
    if not sys.platform.startswith("linux"):
        return []
    folder, name, machine = sysconfig.get_config_vars("LIBDIR", "INSTSONAME", "MULTIARCH")
    places = (Path(folder) / name, Path(folder) / (machine or "") / name)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return [] if any(place.exists() for place in places) else [f"libpython{version}"]


def _missing(venv: Path, patterns: tuple[str, ...]) -> list[str]:
    """Packages of the libraries that ``ldd`` cannot find for Qt's own files."""
    if not sys.platform.startswith("linux"):
        return []
    [qt] = venv.glob("lib/python3*/site-packages/PySide6")
    files = [str(file) for pattern in patterns for file in sorted(qt.glob(pattern))]
    told = subprocess.run(("ldd", *files), check=False, capture_output=True, text=True)
    return packages_of(lacking(told.stdout))
