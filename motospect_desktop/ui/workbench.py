"""What ``app`` hands to the window: the bay, its events, the store and a few functions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import queue
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.can_events import (
        CanEvent,
        CanHealth,
        CaptureSummary,
        Rows,
        Sending,
    )
    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.domain.can_frame import AnyCanFrame, CanFrame
    from motospect_desktop.domain.own_signal import OwnPreset, OwnSignal
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.domain.settings import Settings
    from motospect_desktop.errors import MotospectError, SettingsError
    from motospect_desktop.protocols.dbc import Dbc
    from motospect_desktop.store import Recordings, ScanSummary, Snapshots
    from motospect_desktop.store.can_frames import CanLogSummary


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


class FileWork(Protocol):
    """A capture file that is read or written on a thread of its own; polled by the main thread."""

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""

    @property
    def done(self) -> bool:
        """Ended: whole, cancelled or failed. Rows may still wait to be taken."""

    @property
    def error(self) -> MotospectError | None:
        """Why it failed, with the line or byte and what to do; what was read before is kept."""

    @property
    def summary(self) -> CaptureSummary | None:
        """What the file held or holds; None until it is done."""

    def take(self) -> Rows:
        """The rows read since the last call, some 50,000 at most; none for a file that is written.

        What is not taken holds the reading up, so memory stays bounded. Never blocks.
        """

    def cancel(self) -> None:
        """Stop soon; what was read can still be taken. A file half written is removed."""


class CanCommands(Protocol):
    """The CAN bench, from the main thread; nothing here blocks.

    The bus is opened listen-only. Whatever becomes of a command is told in ``events``.
    """

    def open(self, url: str, *, bitrate: int | None = None) -> None:
        """Open the bus at ``url`` (``can:slcan:/dev/ttyACM0@500000``), closing the one before.

        ``bitrate`` (bit/s) counts where the address names none; without both 500,000 is taken
        where the adapter wants one. ``CanOpened`` or ``CanFailed`` follows. An adapter that the
        bay holds is tapped instead (``CanState.TAPPED``); one that cannot give frames (ELM327)
        fails in words.
        """

    def close(self) -> None:
        """Lock, end recording and give the bus back; ``CanClosed`` follows."""

    def take(self) -> Rows:
        """The frames that arrived since the last call, in order, ``at_s`` in the bus's clock."""

    def events(self) -> tuple[CanEvent, ...]:
        """What happened since the last call, in order."""

    def health(self) -> CanHealth:
        """How the bus is; costs nothing."""

    def record(self, *, on: bool) -> None:
        """Keep the frames that come in the local store from now on, or end that."""

    def decode(self, databases: Sequence[Dbc], signals: Collection[str]) -> None:
        """Show these signals (keys such as ``Engine.Speed``) in the Live data page.

        Their samples come as ``SampleArrived`` among the bay's events: ``ecu`` is "", ``pid`` is
        ``can:`` with the frame's id (``can:1F0``). No signals ends it.
        """

    def load(self, path: Path) -> FileWork:
        """Read a capture file: candump, ASC, BLF, CSV, GVRET CSV, TRC, MF4; also gzipped."""

    def save(self, path: Path, rows: Rows) -> FileWork:
        """Write ``rows`` to ``path``; its suffix names the format (see ``can_files.FORMATS``)."""

    def unlock(self) -> None:
        """Let frames be sent: only after the technician did the named, held act.

        ``CanUnlocked`` or ``CanFailed`` follows. It ends by ``lock``, ``close``, a lost adapter and
        ten minutes in which nothing is sent.
        """

    def lock(self) -> None:
        """Stop all sending at once and go back to listening; ``CanLocked`` follows."""

    def send(self, frame: CanFrame) -> int:
        """Send ``frame`` once; the sending's number. ``SendingEnded`` follows."""

    def send_periodic(self, frame: CanFrame, period_s: float) -> int:
        """Send ``frame`` every ``period_s`` (0.001 or more) until stopped; the sending's number."""

    def replay(self, rows: Rows, speed: float = 1.0, *, title: str = "") -> int:
        """Send ``rows`` in their own spacing divided by ``speed``; the sending's number.

        It stops at the first error frame, a bus that is off, or a frame that the gate refuses.
        """

    def sendings(self) -> tuple[Sending, ...]:
        """What is being sent."""

    def stop_sending(self, number: int | None = None) -> None:
        """End one sending, or all of them; the unlock stays."""


class CanLogStore(Protocol):
    """Stored CAN logs; may be called from any thread and raises ``StoreError``."""

    def logs(self, limit: int = 200) -> tuple[CanLogSummary, ...]:
        """The newest ``limit`` logs, newest first."""

    def frames(self, log_id: str) -> Iterator[AnyCanFrame]:
        """The frames of a log in order."""

    def delete(self, log_id: str) -> None:
        """Remove a log with its frames."""


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
