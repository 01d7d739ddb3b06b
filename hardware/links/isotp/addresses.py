"""Who is who on a diagnostic CAN bus (ISO 15765-4, clause 10.5).

An id is written as text, as everywhere above the buses: ``7E8``, ``18DAF110``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import RequestForbidden
from hardware.links.base import Framing

if TYPE_CHECKING:
    from hardware.buses.base import CanFrame
    from hardware.units import UnitAddress

_UNIT = {
    Framing.CAN11: re.compile(r"7E([89A-F])"),
    Framing.CAN29: re.compile(r"18DAF1((?!F1|33)[0-9A-F]{2})"),
}


@dataclass(frozen=True, slots=True)
class Addressing:
    """The ids of one kind of identifier; ``alone`` is the one unit beyond them that is asked."""

    framing: Framing
    alone: UnitAddress | None = None

    @property
    def everybody(self) -> str:
        """Where all units are asked."""
        return "7DF" if self.framing is Framing.CAN11 else "18DB33F1"

    def unit(self, source: str) -> str:
        """Where the unit that answers from ``source`` is asked; ``RequestForbidden`` if none is."""
        if self.alone is not None and source == self.alone.response:
            return self.alone.request
        found = _UNIT[self.framing].fullmatch(source)
        if found is None:
            raise RequestForbidden(f"'{source}' is not an address on this bus")
        if self.framing is Framing.CAN11:
            return f"7E{int(found[1], 16) - 8:X}"
        return f"18DA{found[1]}F1"

    def is_answer(self, frame: CanFrame) -> bool:
        """``frame`` has the id of a unit that answers a tester."""
        if self.alone is not None:
            return frame.address == self.alone.response
        if self.framing is Framing.CAN11:
            return not frame.extended and 0x7E8 <= frame.can_id <= 0x7EF
        return frame.extended and frame.can_id >> 8 == 0x18DAF1 and frame.can_id & 0xFF != 0xF1


def is_question(frame: CanFrame) -> bool:
    """``frame`` has an id on which testers ask, 11 or 29 bit."""
    if not frame.extended:
        return frame.can_id == 0x7DF or 0x7E0 <= frame.can_id <= 0x7E7
    return frame.can_id == 0x18DB33F1 or (
        frame.can_id >> 16 == 0x18DA and frame.can_id & 0xFF == 0xF1 and frame.can_id != 0x18DAF1F1
    )
