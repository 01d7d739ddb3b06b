"""What ``app`` hands to the window: the bay, its events, the store and a few functions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import queue
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.domain.own_signal import OwnPreset, OwnSignal
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.domain.settings import Settings
    from motospect_desktop.errors import SettingsError
    from motospect_desktop.store import Recordings, ScanSummary, Snapshots
    from motospect_desktop.ui.can_workbench import CanCommands, CanLogStore


class BayCommands(Protocol):
    """Commands to the adapter's thread; each returns at once, its effect comes as events."""

    def connect(self, url: str) -> None:
        """Open the adapter and find the car, ending an earlier connection."""

    def disconnect(self) -> None:
        """End the connection."""

    def scan(self, *, all_units: bool = False) -> None:
        """Read everything once."""

    def start_live(self, pids: Sequence[tuple[str, str]], own: Sequence[OwnSignal] = ()) -> None:
        """Poll these (ecu, pid) pairs and own signals until ``stop``."""

    def stop(self) -> None:
        """Cancel what runs, keeping what was read; the connection stays."""

    def close(self) -> None:
        """End everything, the thread included; a second call does nothing."""


class SettingsKeeper(Protocol):
    """The settings; ``trouble`` is what was wrong with them when the program began."""

    trouble: SettingsError | None

    @property
    def folder(self) -> Path:
        """Where the settings are kept."""

    @property
    def now(self) -> Settings:
        """What holds; any thread."""

    def change(self, **values: object) -> Settings:
        """Let these hold and keep them; returns what held before.

        Main thread. Raises ``SettingsError`` when they are not kept; they hold all the same.
        """


class OwnStore(Protocol):
    """Own signals and presets; any thread, raises ``StoreError``."""

    def signals(self) -> tuple[OwnSignal, ...]:
        """All own signals, by key."""

    def save(self, owns: Iterable[OwnSignal]) -> None:
        """Keep these, replacing what is kept under their keys."""

    def remove(self, keys: Iterable[str]) -> tuple[OwnSignal, ...]:
        """Forget these; returns what was kept."""

    def presets(self, engine: str) -> tuple[OwnPreset, ...]:
        """Those for cars with this engine, by name."""

    def save_preset(self, preset: OwnPreset) -> None:
        """Keep it, replacing the one of the same engine and name."""

    def rename_preset(self, engine: str, old: str, new: str) -> None:
        """Give it another name."""

    def remove_preset(self, engine: str, name: str) -> None:
        """Forget it."""


class ScanStore(Protocol):
    """Stored scans and recordings; may be called from any thread and raises ``StoreError``."""

    @property
    def recordings(self) -> Recordings:
        """The recordings of live data."""

    @property
    def own(self) -> OwnStore:
        """The workshop's own signals."""

    @property
    def snapshots(self) -> Snapshots:
        """What engines told in well-known states."""

    def scans(
        self, vin: str | None = None, search: str = "", limit: int = 200
    ) -> tuple[ScanSummary, ...]:
        """The newest ``limit`` scans that match."""

    def scan(self, scan_id: str, /) -> Scan:
        """One whole scan."""


@dataclass(frozen=True, slots=True)
class AdapterChoice:
    """Something one can connect to; ``likely`` when its USB ids are those of a known adapter.

    ``identity`` tells an adapter that was connected before from every other, "" for others.
    """

    url: str
    title: str
    detail: str
    likely: bool
    identity: str = ""


@dataclass(frozen=True, slots=True)
class KnownAdapter:
    """An adapter that was connected before."""

    identity: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Workbench:
    """Everything the window works with.

    ``list_adapters`` and ``write_report`` take their time and are called off the main thread; they
    raise ``MotospectError``; so is ``save_record``, which tells where the wire record was saved.
    ``follow_wire`` hands what passes on the wire to a function, on a thread of its own, until what
    it returns is called. ``forget_adapter`` takes an identity and returns what undoes it.
    ``set_limits`` names the live values beyond which the wire record is saved by itself.
    ``demo_bus_url`` is a simulated car's CAN bus for ``can``.
    ``state_file`` keeps geometry and the last adapter (INI), ``settings`` what was chosen.
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
    can: CanCommands
    can_logs: CanLogStore
    demo_bus_url: str
    set_limits: Callable[[Sequence[Limit]], None] = lambda _limits: None
    follow_wire: Callable[[Callable[[bytes], None]], Callable[[], None]] = lambda _hear: _nothing
    known_adapters: Callable[[], tuple[KnownAdapter, ...]] = tuple
    forget_adapter: Callable[[str], Callable[[], None]] = lambda _identity: _nothing
    data_folder: Path | None = None
    settings: SettingsKeeper = field(kw_only=True)


def _nothing() -> None:
    """Ends what never began, undoes what was not done."""
