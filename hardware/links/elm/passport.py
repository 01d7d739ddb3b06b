"""What an ELM327-like adapter can do, measured on itself before a car is asked.

Only commands that change nothing for good: ATTP tries a protocol without storing it (ELM327DSJ,
"AT TP h"), ATCP sets the priority bits of 29-bit identifiers until the next reset. Whatever is set
here, the search for the bus sets anew. Headers need no measuring: an adapter without them (ATH1) is
refused at its introduction.
"""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from hardware.errors import BusUnreachable, UnreachableReason
from hardware.links.base import Capabilities, Framing
from hardware.links.elm.dialog import confirms, names_itself
from hardware.links.elm.lines import LineKind
from hardware.links.protocols import PROTOCOLS

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.links.elm.dialog import ElmDialog, Said
    from hardware.links.elm.setup import Identity

_CAN29 = ("ATTP7", "ATCP18")  # ISO 15765-4 with 29-bit identifiers, and how they begin
_MUTE = {UnreachableReason.NO_PROTOCOL, UnreachableReason.NO_ECU}


def measure(
    dialog: ElmDialog,
    clock: Clock,
    identity: Identity,
    *,
    known: Capabilities | None = None,
    cancel: threading.Event | None = None,
) -> Capabilities:
    """What the adapter that called itself ``identity`` can do.

    ``known`` is what was measured on the same adapter earlier; it is believed as long as the
    firmware says the same, and costs no command. Otherwise three commands, 0.1 s on a usual wire.
    The latency is the median of their round trips in seconds.
    """
    fresh = Capabilities(
        identity.name, identity.version, refused=identity.refused, firmware=identity.firmware
    )
    if known is not None and known.firmware == identity.firmware:
        return replace(fresh, can29=known.can29, latency_s=known.latency_s)
    trips: list[float] = []

    def timed(text: str, accept: Callable[[Said], bool]) -> Said:
        asked_at = clock.monotonic()
        said = dialog.command(text, accept=accept, cancel=cancel)
        if said.prompted:
            trips.append(clock.monotonic() - asked_at)
        elif dialog.unfinished:
            dialog.regain(cancel)
        return said

    refused = [text for text in _CAN29 if LineKind.NOT_UNDERSTOOD in timed(text, confirms).kinds()]
    timed("ATI", names_itself)
    return replace(
        fresh,
        can29=not refused,
        refused=identity.refused + tuple(refused),
        latency_s=median(trips) if trips else None,
    )


def blamed(
    error: BusUnreachable, adapter: Capabilities, forced: str | None = None
) -> BusUnreachable:
    """``error``, or that the adapter itself may be the reason why no car answers.

    ``forced`` is the number of the one protocol that was tried, None when all were.
    """
    only = PROTOCOLS.get(forced or "")
    elsewhere = only is not None and only.framing is not Framing.CAN29
    if adapter.can29 or elsewhere or error.reason not in _MUTE:
        return error
    lacks = ", ".join(text for text in _CAN29 if text in adapter.refused) or "29-bit CAN"
    return BusUnreachable(
        UnreachableReason.NO_CAN29, f"{adapter.version} refuses {lacks}; {error.detail}"
    )
