"""A car that does not answer 01 00: one of SAE J1979-2 (OBDonUDS), on CAN only.

The adapter's own search asks 01 00, so it passes such a car by. Where a CAN bus is tried by its
number and nobody answers 01 00, its counterpart 22 F4 00 is asked as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hardware.links.elm.answer import read_answer
from hardware.links.elm.dialog import pending_patience
from hardware.links.protocols import PROTOCOLS

if TYPE_CHECKING:
    import threading

    from hardware.links.base import BusProtocol
    from hardware.links.elm.dialog import ElmDialog

SUPPORTED = bytes.fromhex("22F400")
_NUMBERS = ("6", "7", "8", "9")  # ISO 15765-4
_ANSWER_S = 1.0


def uds_bus(
    dialog: ElmDialog, number: str, cancel: threading.Event | None = None
) -> BusProtocol | None:
    """The bus ``number``, in use already, when a unit on it answers 22 F4 00; None otherwise."""
    if number not in _NUMBERS:
        return None
    said = dialog.ask(
        SUPPORTED,
        None,
        patience=lambda lines: pending_patience(lines, SUPPORTED[0], _ANSWER_S),
        cancel=cancel,
    )
    if not said.prompted and not dialog.regain(cancel):
        return None
    protocol = PROTOCOLS[number]
    return protocol if read_answer(said.lines, SUPPORTED, protocol.framing).replies else None
