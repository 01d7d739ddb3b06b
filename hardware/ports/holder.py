"""Which program holds a device open, as far as Linux tells this user."""

from __future__ import annotations

import os
from pathlib import Path


def holder_of(device: str) -> str | None:
    """Name and number of a process that has ``device`` open (``screen (4711)``), else None.

    Reads ``/proc``; other users' processes stay invisible, and other systems have no such folder.
    Another process is named rather than this one.
    """
    wanted = os.path.realpath(device)
    own = str(os.getpid())
    found: str | None = None
    for process in Path("/proc").glob("[0-9]*"):
        if not _has_open(process, wanted):
            continue
        try:
            found = f"{(process / 'comm').read_text().strip()} ({process.name})"
        except OSError:
            continue
        if process.name != own:
            return found
    return found


def _has_open(process: Path, wanted: str) -> bool:
    try:
        return any(os.path.realpath(entry) == wanted for entry in (process / "fd").iterdir())
    except OSError:  # another user's process, or one that has just ended
        return False
