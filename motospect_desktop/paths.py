"""Where files live: the read-only resources and the user's own directories.

``MOTOSPECT_HOME`` moves all the user's directories under one place (tests, portable use).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "MOTOSPECT_HOME"

_DIRS = PlatformDirs("motospect", appauthor=False)


def resources_dir() -> Path:
    """The resources that came with the program.

    They lie inside a frozen bundle, inside the installed package, or beside the package in a
    checkout.

    Raises:
        FileNotFoundError: The program was installed without its resources.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "resources"] if bundle else []
    places += [package / "resources", package.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"no resources in {', '.join(map(str, places))}")


def data_dir() -> Path:
    """What the user must not lose: the database and recordings."""
    return _own("data", _DIRS.user_data_path)


def config_dir() -> Path:
    """Settings that the user chose."""
    return _own("config", _DIRS.user_config_path)


def state_dir() -> Path:
    """What the program remembers between runs, such as the learned protocol."""
    return _own("state", _DIRS.user_state_path)


def log_dir() -> Path:
    """Logs of the program."""
    return _own("log", _DIRS.user_log_path)


def _own(name: str, usual: Path) -> Path:
    """The directory, made when it is missing."""
    home = os.environ.get(HOME_VARIABLE)
    place = Path(home) / name if home else usual
    place.mkdir(parents=True, exist_ok=True)
    return place
