"""The adapters as the window lists, names and forgets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.app.wires import list_adapters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hardware.ports.listing import FoundPort
    from motospect_desktop.diagnostics.adapter_book import AdapterBook
    from motospect_desktop.ui.workbench import AdapterChoice, KnownAdapter, SettingsKeeper


def adapter_choices(
    look: Callable[[], Iterable[FoundPort]], settings: SettingsKeeper
) -> tuple[AdapterChoice, ...]:
    """What one can connect to now; adapters that the workshop named bear that name."""
    from motospect_desktop.ui.workbench import AdapterChoice

    names = settings.now.adapter_names
    choices = []
    for found in list_adapters(look):
        identity = found.passport.identity if found.passport else ""
        choices.append(
            AdapterChoice(
                url=found.url,
                title=names.get(identity, found.description),
                detail=" · ".join(filter(None, (found.device, found.serial_number))),
                likely=found.likely,
                identity=identity,
            )
        )
    return tuple(choices)


def known_adapters(book: AdapterBook) -> tuple[KnownAdapter, ...]:
    """The adapters that were connected before, the last one first."""
    from motospect_desktop.ui.workbench import KnownAdapter

    return tuple(
        KnownAdapter(one.identity, one.version or one.name, one.url) for one in book.passports()
    )


def forget_adapter(book: AdapterBook, identity: str) -> Callable[[], None]:
    """Know this adapter no longer; the function that comes back undoes it."""
    passport = book.passport(identity)
    book.forget(identity)

    def undo() -> None:
        if passport is not None:
            book.keep(passport)

    return undo
