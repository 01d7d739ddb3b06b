"""Which bus the car speaks: the one learned, the adapter's own search, then one by one.

The adapter's search is the quickest, but clones end it early or leave buses out, and a K-line that
was disturbed while it woke is given up too soon. What is tried one by one is only named with
``ATTP``, so that nothing is stored in the adapter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import AdapterMute, BusUnreachable, UnreachableReason
from hardware.links.base import BusError
from hardware.links.elm.answer import read_answer
from hardware.links.elm.counting import nothing_else
from hardware.links.elm.dialog import pending_patience
from hardware.links.elm.lines import LineKind
from hardware.links.elm.setup import (
    configure,
    protocols_in_use,
    search_protocol,
    try_protocol,
)
from hardware.links.elm.uds_search import uds_bus
from hardware.links.protocols import PROTOCOLS

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.links.base import BusProtocol, Exchange
    from hardware.links.elm.dialog import ElmDialog

_SEARCH_S = 12.0
_SUPPORTED_PIDS = b"\x01\x00"  # every unit of SAE J1979 answers it
_LOW_VOLTS = 9.0

# One by one: CAN (every car since 2008, and quick to fail), the K-lines, J1850. Beside each the
# longest time without a word: an address at 5 baud alone takes 2 s, the answer to it up to 0.4 s
# (ISO 9141-2, ISO 14230-2), and some adapters try it twice.
_ONE_BY_ONE = {
    **dict.fromkeys(("6", "7", "8", "9"), 1.5),
    "5": 2.5,
    **dict.fromkeys(("4", "3"), 5.0),
    **dict.fromkeys(("2", "1"), 1.5),
}
_REASONS = {
    LineKind.UNABLE_TO_CONNECT.value: UnreachableReason.NO_PROTOCOL,
    LineKind.BUS_INIT_ERROR.value: UnreachableReason.BUS_INIT,
    LineKind.BUS_BUSY.value: UnreachableReason.BUS_BUSY,
    LineKind.LV_RESET.value: UnreachableReason.LOW_VOLTAGE,
    LineKind.LP_ALERT.value: UnreachableReason.LOW_VOLTAGE,
}
# Faults of one answer rather than of the bus: worth a second search.
_PASSING = {"STOPPED", "BUFFER FULL", "DATA ERROR", "RX ERROR", "LV RESET"}
# Ends of a search that another way can mend; a clone may stop at CAN ERROR before a K-line.
_MENDABLE = {
    UnreachableReason.NO_PROTOCOL,
    UnreachableReason.BUS_INIT,
    UnreachableReason.BUS_ERROR,
    UnreachableReason.NO_ECU,
}
_NOBODY_ANSWERED = {UnreachableReason.NO_PROTOCOL, UnreachableReason.NO_ECU}


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known before the search: volts at the socket, and buses by their number.

    ``preferred`` was learned and is tried first; ``forced`` is the only one to try.
    """

    voltage: float | None
    preferred: str | None = None
    forced: str | None = None


@dataclass(frozen=True, slots=True)
class FoundBus:
    """The bus, and what the units said to 01 00 on it; None where one may have been missed."""

    protocol: BusProtocol
    greeting: Exchange | None


def find_bus(
    dialog: ElmDialog,
    hints: Hints,
    *,
    tell: Callable[[str], None],
    cancel: threading.Event | None = None,
) -> FoundBus:
    """Find the bus on which a unit answers 01 00, on CAN also 22 F4 00; ``tell`` names each tried.

    Raises ``BusUnreachable`` naming what was tried; a voltage below 9 V is then named first,
    because no other reason can be trusted.
    """
    if hints.forced is not None:
        found = _force(dialog, hints.forced, cancel)
    else:
        found = _learned(dialog, hints.preferred, cancel) or _search(dialog, cancel)
    if isinstance(found, FoundBus):
        return found
    if hints.voltage is not None and hints.voltage < _LOW_VOLTS:
        detail = f"{hints.voltage:.1f} V at the socket; {found.detail}"
        raise BusUnreachable(UnreachableReason.LOW_VOLTAGE, detail)
    if hints.forced is None and found.reason in _MENDABLE:
        return _one_by_one(dialog, found, tell, cancel)
    raise found


def _learned(
    dialog: ElmDialog, number: str | None, cancel: threading.Event | None
) -> FoundBus | None:
    if number not in PROTOCOLS or not try_protocol(dialog, number, cancel):
        return None
    found = _test_either(dialog, number, _SEARCH_S, cancel)
    return found if isinstance(found, FoundBus) else None


def _search(dialog: ElmDialog, cancel: threading.Event | None) -> FoundBus | BusUnreachable:
    search_protocol(dialog, cancel)
    found = _test_bus(dialog, _SEARCH_S, cancel)
    if isinstance(found, BusUnreachable) and found.detail in _PASSING:
        configure(dialog, cancel)
        search_protocol(dialog, cancel)
        found = _test_bus(dialog, _SEARCH_S, cancel)
    return found


def _force(
    dialog: ElmDialog, number: str, cancel: threading.Event | None
) -> FoundBus | BusUnreachable:
    found = _try(dialog, number, cancel)
    if isinstance(found, FoundBus):
        return found
    only = f"only protocol {number} ({PROTOCOLS[number].name}) was tried, as the address says"
    return BusUnreachable(found.reason, f"{found.detail}; {only}")


def _one_by_one(
    dialog: ElmDialog,
    searched: BusUnreachable,
    tell: Callable[[str], None],
    cancel: threading.Event | None,
) -> FoundBus:
    """Try every bus by its number; raises ``searched`` with what each said."""
    tried: dict[str, list[str]] = {}
    for number in _ONE_BY_ONE:
        tell(f"{searched.detail}; trying {PROTOCOLS[number].name}")
        found = _try(dialog, number, cancel)
        if isinstance(found, FoundBus):
            return found
        if found.reason is UnreachableReason.LOW_VOLTAGE:
            raise found
        tried.setdefault(found.detail, []).append(number)
    words = ", ".join(f"{detail} ({', '.join(numbers)})" for detail, numbers in tried.items())
    detail = f"{searched.detail}; then each protocol by itself: {words}"
    raise BusUnreachable(searched.reason, detail)


def _try(
    dialog: ElmDialog, number: str, cancel: threading.Event | None
) -> FoundBus | BusUnreachable:
    if not try_protocol(dialog, number, cancel):
        return BusUnreachable(UnreachableReason.NO_PROTOCOL, "refused by the adapter")
    return _test_either(dialog, number, _ONE_BY_ONE[number], cancel)


def _test_either(
    dialog: ElmDialog, number: str, patience_s: float, cancel: threading.Event | None
) -> FoundBus | BusUnreachable:
    """Ask for a sign of life of SAE J1979 and, where nobody gives it, of SAE J1979-2."""
    found = _test_bus(dialog, patience_s, cancel)
    if isinstance(found, BusUnreachable) and found.reason in _NOBODY_ANSWERED:
        protocol = uds_bus(dialog, number, cancel)
        return FoundBus(protocol, None) if protocol else found
    return found


def _test_bus(
    dialog: ElmDialog, patience_s: float, cancel: threading.Event | None
) -> FoundBus | BusUnreachable:
    """Ask for a sign of life; an answer counts, whether the prompt comes behind it or not."""
    said = dialog.ask(
        _SUPPORTED_PIDS,
        None,
        patience=lambda lines: pending_patience(lines, _SUPPORTED_PIDS[0], patience_s),
        cancel=cancel,
    )
    if not said.prompted and not dialog.regain(cancel):
        raise AdapterMute("no answer to 0100")
    exchange = read_answer(said.lines, _SUPPORTED_PIDS, None)
    if exchange.replies or exchange.defects:
        for protocol in protocols_in_use(dialog, cancel):
            greeting = read_answer(said.lines, _SUPPORTED_PIDS, protocol.framing)
            if greeting.replies:
                whole = said.prompted and not greeting.defects and nothing_else(greeting)
                return FoundBus(protocol, greeting if whole else None)
    if isinstance(exchange.ended, BusError):
        reason = _REASONS.get(exchange.ended.name, UnreachableReason.BUS_ERROR)
        return BusUnreachable(reason, exchange.ended.name)
    if not said.prompted:
        return BusUnreachable(UnreachableReason.NO_PROTOCOL, f"no end within {patience_s:g} s")
    reason = UnreachableReason.BUS_ERROR if exchange.defects else UnreachableReason.NO_ECU
    return BusUnreachable(reason, " / ".join(said.lines))
