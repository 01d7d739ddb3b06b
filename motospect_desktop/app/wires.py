"""Adapters with what is known of them, and the record of what passes on the wire."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from hardware.adapters.table import open_adapter
from hardware.ports.listing import found_ports
from hardware.recording.tape import WireTape
from hardware.udev.rules import rules_text
from motospect_desktop import paths
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.found_adapters import found_adapters
from motospect_desktop.diagnostics.learned import Learned, recalling, remembering
from motospect_desktop.diagnostics.wire_records import WireRecords, save_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from hardware.ports.listing import FoundPort
    from motospect_desktop.diagnostics.connecting import AdapterOpener
    from motospect_desktop.diagnostics.found_adapters import FoundAdapter


def book_of_adapters(look: Callable[[], Iterable[FoundPort]] = found_ports) -> AdapterBook:
    """The adapters that this user's computer knows."""
    state = paths.state_dir()
    recall = recalling(Learned(state / "packing.json"))
    return AdapterBook(Learned(state / "passports.json"), look, recall)


def opener_of(book: AdapterBook, tape: WireTape, *, briefly: bool = False) -> AdapterOpener:
    """Opens adapters with what was learned of them; everything that passes goes on ``tape``."""
    buses = Learned(paths.state_dir() / "buses.json")
    opener = functools.partial(open_adapter, tape=tape, briefly=briefly)
    return remembering(opener, buses, book.capabilities, book.identity)


def list_adapters(
    look: Callable[[], Iterable[FoundPort]] = found_ports,
) -> tuple[FoundAdapter, ...]:
    """The serial ports of this computer, likely adapters first; none is opened."""
    return found_adapters(book_of_adapters(look))


def udev_rules() -> str:
    """The Linux device rules for the adapters that are known by their USB ids."""
    return rules_text()


def new_tape() -> WireTape:
    """A tape for what passes on the wire, empty."""
    return WireTape()


def keep_record(tape: WireTape, path: Path) -> None:
    """Write what ``tape`` holds to ``path``; ``ReportError`` when that fails."""
    save_record(tape, path)


def wire_records(tape: WireTape) -> WireRecords:
    """Where what ``tape`` holds is saved."""
    return WireRecords(tape, paths.data_dir() / "wire", paths.state_dir() / "wire")
