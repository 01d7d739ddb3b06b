"""The library behind MDF 4, which is an extra."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motospect_desktop.errors import MotospectError

LIBRARY = "asammdf"


def needed(library: str, kind: type[MotospectError]) -> None:
    """Raise an error of ``kind`` that tells how to get ``library`` where it is not installed."""
    if importlib.util.find_spec(library) is None:
        raise kind(
            "MDF 4 files need an addition that is not installed.",
            f"The library {library} is not part of the smaller installation.",
            "Install it with: pip install 'motospect-desktop[mdf]'. Other formats work without it.",
            code="no_mdf",
        )
