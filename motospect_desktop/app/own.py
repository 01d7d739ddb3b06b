"""The workshop's own signals, by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.app.keeping import opened_store
from motospect_desktop.diagnostics.own_plan import with_inputs
from motospect_desktop.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from motospect_desktop.domain.own_signal import OwnSignal


def own_signals(keys: Iterable[str], db: Path | None) -> tuple[OwnSignal, ...]:
    """The own signals of these keys and those that their formulas name; ``UsageError`` if none."""
    with opened_store(db) as store:
        library = {own.signal.key: own for own in store.own.signals()}
    wanted = [key.upper() for key in keys]
    unknown = [key for key in wanted if key not in library]
    if unknown:
        raise UsageError(
            f"There is no own signal {', '.join(unknown)}.",
            "Own signals are kept in the database, by their keys.",
            "See the keys with motospect signals list.",
        )
    return with_inputs([library[key] for key in wanted], library.values())
