"""Start-up: who the adapter is, how it shall print, on which bus it shall ask."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.errors import AdapterMute, AdapterUnknown
from hardware.links.elm.dialog import Said, confirms, names_itself
from hardware.links.elm.lines import LineKind, classify
from hardware.links.elm.protocols import described

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.links.base import BusProtocol
    from hardware.links.elm.dialog import ElmDialog

RESET_S = 1.5
_SETTINGS = ("ATE0", "ATL0", "ATS0", "ATH1", "ATAT1")
_VITAL = {"ATE0", "ATH1"}  # without them an answer cannot be told from a question, nor from whom
_VOLTS = re.compile(r"(\d{1,2}(?:\.\d+)?)\s*V?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """How the adapter calls itself, and which start-up commands it does not know.

    ``firmware`` holds each question about itself (ATI, STI, AT@1) with what it said.
    """

    name: str
    version: str
    refused: tuple[str, ...]
    firmware: tuple[tuple[str, str], ...] = ()


def introduce(
    dialog: ElmDialog, cancel: threading.Event | None = None, *, met: bool = False
) -> Identity:
    """Reset the adapter, make it print in our way and let it name itself.

    One that was ``met`` before is reset by ATWS, which forgets the settings as ATZ does and leaves
    out half a second of lamp test (ELM327DSJ); ATZ follows where that is not known. Raises
    ``AdapterMute`` when nothing is heard (after 2.25 s) and ``AdapterUnknown`` when what is heard
    does not behave like an ELM327.
    """
    if not (met and _warm_start(dialog, cancel)):
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
        described_as = replace(described_as, lines=())
    words = " ".join(line.strip() for line in described_as.lines)
    told = (("ATI", version), ("STI", stn), ("AT@1", words))
    firmware = tuple(pair for pair in told if pair[1])
    return Identity((stn or version).split()[0], stn or version, refused, firmware)


def _warm_start(dialog: ElmDialog, cancel: threading.Event | None) -> bool:
    """ATWS; False when the adapter does not know it. Silence raises as that of ATZ does."""
    said = dialog.command("ATWS", idle_s=RESET_S, accept=_warm_or_unknown, cancel=cancel)
    if not said.prompted and not dialog.regain(cancel):
        raise _silent_or_strange("ATWS", said)
    return names_itself(said)


def _warm_or_unknown(said: Said) -> bool:
    return names_itself(said) or LineKind.NOT_UNDERSTOOD in said.kinds()


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


def search_protocol(dialog: ElmDialog, cancel: threading.Event | None = None) -> None:
    """Let the adapter search for the bus by itself when the next request comes."""
    _must(dialog, "ATSP0", cancel)


def protocols_in_use(
    dialog: ElmDialog, cancel: threading.Event | None = None
) -> tuple[BusProtocol, ...]:
    """The bus that the adapter names; several where other words stand beside it."""
    said = _must(dialog, "ATDPN", cancel, lambda said: any(map(described, said.lines)))
    return tuple(filter(None, map(described, said.lines)))


def measure_voltage(dialog: ElmDialog, cancel: threading.Event | None = None) -> float | None:
    """Volts at the socket, None when the adapter does not tell."""
    said = dialog.command("ATRV", cancel=cancel)
    matches = (_VOLTS.fullmatch(line.strip()) for line in said.lines)
    return next((float(match[1]) for match in matches if match), None)


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
