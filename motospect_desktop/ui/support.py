"""What one copies when help is needed: versions, adapter, the last failures; nobody's data."""

from __future__ import annotations

import platform
import re
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore

import motospect_desktop

if TYPE_CHECKING:
    from motospect_desktop.domain.passport import Passport
    from motospect_desktop.errors import MotospectError

_MOST = 20
_VIN = re.compile(r"\b[A-HJ-NPR-Z0-9]{17}\b")
_HEX = re.compile(r"\b(?:[0-9A-F]{2} ?){6,}\b")  # bytes of an answer may hold a VIN


class ToldErrors:
    """The last failures that the window told, as codes and titles; in English."""

    def __init__(self) -> None:
        self._last: deque[str] = deque(maxlen=_MOST)

    def add(self, error: MotospectError) -> None:
        """Remember ``error``."""
        self._last.append(without_names(f"{error.code or '-'}: {error.title} {error.cause}"))

    def lines(self) -> tuple[str, ...]:
        """The oldest first."""
        return tuple(self._last)


def without_names(text: str) -> str:
    """``text`` without VINs, bytes and the folder of the person who is logged in."""
    text = _VIN.sub("(VIN)", text.replace(str(Path.home()), "~"))
    return _HEX.sub("(bytes)", text)


def for_support(passport: Passport | None, errors: ToldErrors, settings: str) -> str:
    """The text to copy; ``settings`` are the words of what was chosen."""
    parts = [
        f"MOTOSPECT Desktop {motospect_desktop.__version__}",
        f"Python {platform.python_version()}, Qt {QtCore.qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Settings: {settings}",
        "",
        "Adapter:",
        *(_adapter(passport) if passport else ["none connected"]),
        "",
        "Last failures:",
        *(errors.lines() or ("none",)),
    ]
    return "\n".join(parts) + "\n"


def _adapter(passport: Passport) -> list[str]:
    measured = passport.latency_s
    latency = "not measured" if measured is None else f"{measured * 1000:.0f} ms"
    refused = " ".join(passport.refused) or "none"
    return [
        f"{passport.name} {passport.version}",
        *(f"{ask}: {without_names(told)}" for ask, told in passport.firmware),
        f"latency {latency}, 29 bit {passport.can29}, PIDs a request {passport.widest}",
        f"long answers {passport.long_answers}, refused {refused}",
    ]
