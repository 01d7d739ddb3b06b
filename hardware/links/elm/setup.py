"""Start-up: who the adapter is, how it shall print, which bus the car speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import AdapterMute, AdapterUnknown, BusUnreachable, UnreachableReason
from hardware.links.base import BusError, BusProtocol
from hardware.links.elm.answer import read_answer
from hardware.links.elm.dialog import Said, confirms, names_itself
from hardware.links.elm.lines import LineKind, classify
from hardware.links.elm.protocols import described
from hardware.links.protocols import PROTOCOLS

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.links.elm.dialog import ElmDialog

RESET_S = 1.5
SEARCH_S = 12.0
_SUPPORTED_PIDS = b"\x01\x00"  # every unit of SAE J1979 answers it
_SETTINGS = ("ATE0", "ATL0", "ATS0", "ATH1", "ATAT1")
_VITAL = {"ATE0", "ATH1"}  # without them an answer cannot be told from a question, nor from whom
_LOW_VOLTS = 9.0
_VOLTS = re.compile(r"(\d{1,2}(?:\.\d+)?)\s*V?", re.IGNORECASE)

_REASONS = {
    LineKind.UNABLE_TO_CONNECT.value: UnreachableReason.NO_PROTOCOL,
    LineKind.BUS_INIT_ERROR.value: UnreachableReason.BUS_INIT,
    LineKind.BUS_BUSY.value: UnreachableReason.BUS_BUSY,
    LineKind.LV_RESET.value: UnreachableReason.LOW_VOLTAGE,
    LineKind.LP_ALERT.value: UnreachableReason.LOW_VOLTAGE,
}
# Faults of one answer rather than of the bus: worth a second search.
_PASSING = {"STOPPED", "BUFFER FULL", "DATA ERROR", "RX ERROR", "LV RESET"}


@dataclass(frozen=True, slots=True)
class Identity:
    """How the adapter calls itself, and which start-up commands it does not know."""

    name: str
    version: str
    refused: tuple[str, ...]


def introduce(dialog: ElmDialog, cancel: threading.Event | None = None) -> Identity:
    """Reset the adapter, make it print in our way and let it name itself.

    Raises ``AdapterMute`` when nothing is heard (after 2.25 s) and ``AdapterUnknown`` when what is
    heard does not behave like an ELM327.
    """
    said = dialog.command("ATZ", idle_s=RESET_S, accept=names_itself, cancel=cancel)
    if not said.prompted and not dialog.regain(cancel):
        raise _silent_or_strange("ATZ", said)
    refused = configure(dialog, cancel)
    version = _identity_line(_must(dialog, "ATI", cancel, names_itself))
    stn = _identity_line(dialog.command("STI", cancel=cancel))
    described_as = dialog.command("AT@1", cancel=cancel)
    if dialog.unfinished:
        dialog.regain(cancel)
    if LineKind.NOT_UNDERSTOOD in described_as.kinds():
        refused += ("AT@1",)
    return Identity((stn or version).split()[0], stn or version, refused)


def configure(dialog: ElmDialog, cancel: threading.Event | None = None) -> tuple[str, ...]:
    """Echo off, line feeds off, spaces off, headers on, adaptive timing; what was refused."""
    refused = []
    for text in _SETTINGS:
        accepted = LineKind.OK in _must(dialog, text, cancel).kinds()
        if not accepted and text in _VITAL:
            accepted = LineKind.OK in _must(dialog, text, cancel).kinds()
            if not accepted:
                raise AdapterUnknown(f"{text} is refused")
        if not accepted:
            refused.append(text)
    return tuple(refused)


def reset(dialog: ElmDialog, *, idle_s: float, cancel: threading.Event | None = None) -> None:
    """Reset and configure an adapter that lost the thread; ``AdapterMute`` when it stays silent.

    One that was deaf while it finished something late gets a second chance.
    """
    said = dialog.command("ATZ", idle_s=idle_s, accept=names_itself, cancel=cancel)
    if not said.prompted and not (said.stray and dialog.regain(cancel)):
        raise AdapterMute("no answer to ATZ")
    configure(dialog, cancel)


def try_protocol(dialog: ElmDialog, number: str, cancel: threading.Event | None = None) -> bool:
    """Set a bus by its number without storing it; False when the adapter refuses."""
    return LineKind.OK in _must(dialog, f"ATTP{number}", cancel).kinds()


def measure_voltage(dialog: ElmDialog, cancel: threading.Event | None = None) -> float | None:
    """Volts at the socket, None when the adapter does not tell."""
    said = dialog.command("ATRV", cancel=cancel)
    matches = (_VOLTS.fullmatch(line.strip()) for line in said.lines)
    return next((float(match[1]) for match in matches if match), None)


def find_bus(
    dialog: ElmDialog,
    *,
    preferred: str | None,
    voltage: float | None,
    cancel: threading.Event | None = None,
) -> BusProtocol:
    """Find the bus on which a unit answers 01 00: the learned one first, then by search.

    Raises ``BusUnreachable``; a voltage below 9 V is then named as the reason, because no other
    can be trusted.
    """
    if preferred in PROTOCOLS and try_protocol(dialog, preferred, cancel):
        learned = _test_bus(dialog, cancel)
        if isinstance(learned, BusProtocol):
            return learned
    found = _search_bus(dialog, cancel)
    if isinstance(found, BusUnreachable) and found.detail in _PASSING:
        configure(dialog, cancel)
        found = _search_bus(dialog, cancel)
    if isinstance(found, BusProtocol):
        return found
    if voltage is not None and voltage < _LOW_VOLTS:
        detail = f"{voltage:.1f} V at the socket; {found.detail}"
        raise BusUnreachable(UnreachableReason.LOW_VOLTAGE, detail)
    raise found


def _search_bus(dialog: ElmDialog, cancel: threading.Event | None) -> BusProtocol | BusUnreachable:
    _must(dialog, "ATSP0", cancel)
    return _test_bus(dialog, cancel)


def _test_bus(dialog: ElmDialog, cancel: threading.Event | None) -> BusProtocol | BusUnreachable:
    said = dialog.ask(_SUPPORTED_PIDS, None, patience=lambda _lines: SEARCH_S, cancel=cancel)
    if not said.prompted:
        if not dialog.regain(cancel):
            raise AdapterMute("no answer to 0100")
        return BusUnreachable(UnreachableReason.NO_PROTOCOL, "the search for a bus did not end")
    exchange = read_answer(said.lines, _SUPPORTED_PIDS, None)
    if exchange.replies or exchange.defects:
        number = _must(dialog, "ATDPN", cancel, _describes_protocol)
        for protocol in filter(None, map(described, number.lines)):
            if read_answer(said.lines, _SUPPORTED_PIDS, protocol.framing).replies:
                return protocol
    if isinstance(exchange.ended, BusError):
        reason = _REASONS.get(exchange.ended.name, UnreachableReason.BUS_ERROR)
        return BusUnreachable(reason, exchange.ended.name)
    reason = UnreachableReason.BUS_ERROR if exchange.defects else UnreachableReason.NO_ECU
    return BusUnreachable(reason, " / ".join(said.lines))


def _describes_protocol(said: Said) -> bool:
    return any(described(line) for line in said.lines)


def _must(
    dialog: ElmDialog,
    text: str,
    cancel: threading.Event | None,
    accept: Callable[[Said], bool] = confirms,
) -> Said:
    """A command that has to be answered; tried again once behind a regained prompt."""
    said = dialog.command(text, accept=accept, cancel=cancel)
    if said.prompted:
        return said
    if dialog.regain(cancel):
        said = dialog.command(text, accept=accept, cancel=cancel)
        if said.prompted:
            return said
    raise _silent_or_strange(text, said)


def _silent_or_strange(text: str, said: Said) -> AdapterMute | AdapterUnknown:
    heard = said.stray + said.lines
    if heard:
        return AdapterUnknown(f"{text}: " + " / ".join(heard)[:200])
    return AdapterMute(f"no answer to {text}")


def _identity_line(said: Said) -> str:
    lines = (line.strip() for line in said.lines)
    return next((line for line in lines if classify(line).kind is LineKind.IDENTITY), "")
