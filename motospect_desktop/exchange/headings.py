"""The heading of a column to its name and unit."""

from __future__ import annotations

import re

from motospect_desktop.exchange.known import UNITS
from motospect_desktop.exchange.text import mended

_BRACKETS = re.compile(r"(.*?)\s*\[([^\[\]]*)\]\s*", re.DOTALL)
_PARENTHESES = re.compile(r"(.*?)\s*\(([^()]*)\)\s*", re.DOTALL)


def parted(heading: str) -> tuple[str, str]:
    """(name, unit) of ``Engine RPM [RPM]``, ``Speed (OBD)(km/h)``, ``THROTTLE ()``.

    What stands in parentheses is a unit when it is one, when it is empty or when it follows on
    other parentheses; else it belongs to the name, as in ``G(x)``.
    """
    text = mended(heading).strip()
    if (found := _BRACKETS.fullmatch(text)) and found[1]:
        return found[1], found[2].strip()
    found = _PARENTHESES.fullmatch(text)
    if found and found[1]:
        name, unit = found[1], found[2].strip()
        if not unit or unit.lower() in UNITS or name.endswith(")"):
            return name, unit
    return text, ""
