"""The ports of this computer in the words of its adapters; none is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.discovery import candidates, identity_of

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.adapter_book import AdapterBook
    from motospect_desktop.domain.passport import Passport


@dataclass(frozen=True, slots=True)
class FoundAdapter:
    """A serial port that may hold an adapter; empty words where the system says nothing."""

    url: str
    description: str
    device: str
    manufacturer: str
    serial_number: str
    usb_id: str
    likely: bool
    passport: Passport | None  # what was measured on it when it was connected


def found_adapters(book: AdapterBook) -> tuple[FoundAdapter, ...]:
    """The ports that ``book`` sees, likely adapters first."""
    return tuple(
        FoundAdapter(
            url=found.url,
            description=found.words,
            device=found.port.device,
            manufacturer=found.port.manufacturer,
            serial_number=found.port.serial_number,
            usb_id=found.port.usb_id,
            likely=found.rank > 0,
            passport=book.passport(identity_of(found.port)),
        )
        for found in candidates(book.ports())
    )
