"""The PID table of SAE J1979-DA as data: what each PID of services 01 and 02 holds.

Lives here: ``definition`` (what a row is and how it is read), ``build`` (short words for writing
rows), ``range_00`` ... ``range_80`` (the rows, each with a checked example), ``reading`` (bytes of
one PID to readings). May import: ``domain``; the services of ``obd2`` import this. To add a PID:
one row with an example whose values were worked out by hand; the tests read every example and
check every key and range.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from motospect_desktop.protocols.pids import range_00, range_20, range_40, range_60, range_80

if TYPE_CHECKING:
    from collections.abc import Mapping

    from motospect_desktop.protocols.pids.definition import PidDefinition

_ROWS = (
    *range_00.ROWS,
    *range_20.ROWS,
    *range_40.ROWS,
    *range_60.ROWS,
    *range_80.ROWS,
)
PIDS: Mapping[int, PidDefinition] = MappingProxyType({row.pid: row for row in _ROWS})
_BY_KEY = {field.signal.key: row.pid for row in _ROWS for field in row.fields}


def pid_for_key(name: str) -> int | None:
    """The PID behind a signal's key (``rpm``) or a number in hex (``0C``, ``010C``).

    A number need not be in the table: every PID from 00 to FF can be asked. None: not understood.
    """
    text = name.strip().upper()
    if text in _BY_KEY:
        return _BY_KEY[text]
    if len(text) == 4 and text.startswith("01"):
        text = text[2:]
    if len(text) == 2 and all(letter in "0123456789ABCDEF" for letter in text):
        return int(text, 16)
    return None
