"""How an ELM327 describes its bus, and how a unit is addressed on each.

Sources: ELM327DSJ, "Setting the Headers"; ISO 15765-4 clause 10.5 (identifiers),
ISO 14230-2 clause 5.2 (format byte; the adapter itself puts the length into it).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hardware.errors import RequestForbidden
from hardware.links.base import BusProtocol, Framing
from hardware.links.protocols import PROTOCOLS

if TYPE_CHECKING:
    from hardware.units import UnitAddress

_WITH_PHYSICAL_KLINE = {"4", "5"}  # ISO 9141-2 and SAE J1850 answer functional requests only
_NUMBER = re.compile(r"A?([1-9A-C])")
_TARGET = {
    Framing.CAN11: re.compile(r"7E([89A-F])"),
    Framing.CAN29: re.compile(r"18DAF1([0-9A-F]{2})"),
    Framing.KLINE: re.compile(r"([0-9A-F]{2})"),
    Framing.J1850: re.compile(r"([0-9A-F]{2})"),
}


def described(answer: str) -> BusProtocol | None:
    """The bus that ATDPN names: ``6``, or ``A6`` after an automatic search."""
    match = _NUMBER.fullmatch(answer.strip())
    return PROTOCOLS[match[1]] if match else None


def addressing(protocol: BusProtocol, target: str | None) -> tuple[str, ...]:
    """The commands that direct requests to ``target``, or to all units for None.

    Nothing where the bus has no physical requests: the question goes to all, and the answers of
    others are dropped. Raises ``RequestForbidden`` when ``target`` is no address of this bus.
    """
    match = _TARGET[protocol.framing].fullmatch(target) if target is not None else None
    if target is not None and match is None:
        raise RequestForbidden(f"'{target}' is not an address on {protocol.name}")
    if protocol.framing is Framing.CAN11:
        return (f"ATSH7E{int(match[1], 16) - 8}" if match else "ATSH7DF",)
    if protocol.framing is Framing.CAN29:
        return ("ATCP18", f"ATSHDA{match[1]}F1" if match else "ATSHDB33F1")
    if protocol.number in _WITH_PHYSICAL_KLINE:
        return (f"ATSH81{match[1]}F1" if match else "ATSHC133F1",)
    return ()


def unit_addressing(protocol: BusProtocol, unit: UnitAddress) -> tuple[str, ...]:
    """The commands that direct requests to ``unit``, let it be heard and let it go on.

    Units of ISO 15765-4 are heard and let go on by the adapter itself. ELM327DSJ, "Setting the
    Headers", "CRA" and "Flow Control": header and data come before the mode that uses them.
    """
    if unit.response[:2] == "7E" or protocol.framing is Framing.CAN29:
        return addressing(protocol, unit.response)
    if protocol.framing is not Framing.CAN11:
        raise RequestForbidden(f"'{unit.response}' is not an address on {protocol.name}")
    ask, hear = f"ATSH{unit.request}", f"ATCRA{unit.response}"
    return ask, hear, f"ATFCSH{unit.request}", "ATFCSD300000", "ATFCSM1"


HEAR_ALL = ("ATFCSM0", "ATAR")  # what ``unit_addressing`` changed beyond the header
