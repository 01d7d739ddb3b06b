"""What ``app`` hands to the window: the bay, its events, the store and a few functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import queue
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.store import Recordings, ScanSummary


class BayCommands(Protocol):
    """Commands to the adapter's thread; each returns at once, its effect comes as events."""

    def connect(self, url: str) -> None:
        """Open the adapter and find the car, ending an earlier connection."""

    def disconnect(self) -> None:
        """End the connection."""

    def scan(self, *, all_units: bool = False) -> None:
        """Read everything once."""

    def start_live(self, pids: Sequence[tuple[str, str]]) -> None:
        """Poll these (ecu, pid) pairs until ``stop``."""

    def stop(self) -> None:
        """Cancel what runs, keeping what was read; the connection stays."""

    def close(self) -> None:
        """End everything, the thread included; a second call does nothing."""


class ScanStore(Protocol):
    """Stored scans and recordings; may be called from any thread and raises ``StoreError``."""

    @property
    def recordings(self) -> Recordings:
        """The recordings of live data."""

    def scans(
        self, vin: str | None = None, search: str = "", limit: int = 200
    ) -> tuple[ScanSummary, ...]:
        """The newest ``limit`` scans that match."""

    def scan(self, scan_id: str, /) -> Scan:
        """One whole scan."""


@dataclass(frozen=True, slots=True)
class AdapterChoice:
    """Something one can connect to; ``likely`` when its USB ids are those of a known adapter."""

    url: str
    title: str
    detail: str
    likely: bool


@dataclass(frozen=True, slots=True)
class Workbench:
    """Everything the window works with.

    ``list_adapters`` and ``write_report`` take their time and are called off the main thread; they
    raise ``MotospectError``; so is ``save_record``, which tells where the wire record was saved.
    ``set_limits`` names the live values beyond which it is saved by itself. ``follow_wire`` hands
    what passes on the wire to a function, on a thread of its own, until what it returns is called.
    ``state_file`` keeps geometry, theme and the last adapter (INI).
    """

    bay: BayCommands
    events: queue.SimpleQueue[BayEvent]
    store: ScanStore
    list_adapters: Callable[[], tuple[AdapterChoice, ...]]
    write_report: Callable[[Scan, Path], None]
    demo_url: str
    resources: Path
    state_file: Path
    save_record: Callable[[], Path]
    set_limits: Callable[[Sequence[Limit]], None] = lambda _limits: None
    follow_wire: Callable[[Callable[[bytes], None]], Callable[[], None]] = lambda _hear: _nothing


def _nothing() -> None:
    """Ends what never began."""
