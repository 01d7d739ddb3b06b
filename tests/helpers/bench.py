"""A workbench without hardware: a bay that records commands, a store in memory."""

from __future__ import annotations

import queue
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.events import (
    CarInfo,
    Connected,
    ConnectStep,
    StepChanged,
    StepState,
)
from motospect_desktop.domain.scan import AdapterInfo, Voltage
from motospect_desktop.errors import StoreError
from motospect_desktop.store import ScanSummary, Store
from motospect_desktop.store.settings_file import SettingsFile
from motospect_desktop.ui.workbench import AdapterChoice, Workbench
from tests.helpers.fake_can import FakeCan, MemoryLogs
from tests.helpers.own import MemoryOwn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.diagnostics.events import BayEvent
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.store import Recordings, Snapshots

RESOURCES = Path(__file__).parents[2] / "resources"

ADAPTERS = (
    AdapterChoice(
        "serial:/dev/ttyUSB0", "OBDLink SX", "/dev/ttyUSB0 · serial number 115010123", likely=True
    ),
    AdapterChoice("serial:/dev/ttyS0", "Serial port", "/dev/ttyS0 · no USB name", likely=False),
)


class RecordingBay:
    """Remembers the commands it got; tests feed the events."""

    def __init__(self) -> None:
        self.commands: list[tuple[object, ...]] = []
        self.limits: tuple[Limit, ...] = ()

    def set_limits(self, limits: Sequence[Limit]) -> None:
        self.limits = tuple(limits)

    def connect(self, url: str) -> None:
        self.commands.append(("connect", url))

    def disconnect(self) -> None:
        self.commands.append(("disconnect",))

    def scan(self, *, all_units: bool = False) -> None:
        self.commands.append(("scan", "all units") if all_units else ("scan",))

    def start_live(self, pids: Sequence[tuple[str, str]], own: Sequence[OwnSignal] = ()) -> None:
        also = (tuple(own),) if own else ()
        self.commands.append(("start_live", tuple(pids), *also))

    def stop(self) -> None:
        self.commands.append(("stop",))

    def close(self) -> None:
        self.commands.append(("close",))


def summary_of(scan: Scan) -> ScanSummary:
    """The line of ``scan`` in a list."""
    lamps = [ecu.readiness.mil for ecu in scan.ecus if ecu.readiness is not None]
    return ScanSummary(
        scan.id,
        scan.started_at,
        scan.vin.value,
        scan.complete,
        scan.interrupted_by,
        tuple(sorted({dtc.code for ecu in scan.ecus for dtc in ecu.dtcs})),
        any(lamps) if lamps else None,
        scan.adapter.name,
        len(scan.ecus),
    )


class MemoryStore:
    """Scans in a list, newest first; recordings and snapshots in a database below ``folder``."""

    def __init__(self, *scans: Scan) -> None:
        self.kept = list(scans)
        self.own = MemoryOwn()
        self.folder: Path | None = None
        self._store: Store | None = None
        self._opening = threading.Lock()

    @property
    def recordings(self) -> Recordings:
        return self._opened().recordings

    @property
    def snapshots(self) -> Snapshots:
        return self._opened().snapshots

    def _opened(self) -> Store:
        with self._opening:
            if self._store is None:
                assert self.folder is not None
                self._store = Store.open(self.folder / "recordings.db")
            return self._store

    def close(self) -> None:
        if self._store is not None:
            self._store.close()

    def scans(
        self, vin: str | None = None, search: str = "", limit: int = 200
    ) -> tuple[ScanSummary, ...]:
        found = [summary_of(scan) for scan in self.kept if vin in {None, scan.vin.value}]
        text = search.casefold()
        return tuple(
            s for s in found if any(text in word.casefold() for word in (s.vin, *s.codes))
        )[:limit]

    def scan(self, scan_id: str, /) -> Scan:
        for scan in self.kept:
            if scan.id == scan_id:
                return scan
        raise StoreError(f"There is no scan {scan_id}.")


def no_report(_scan: Scan, _path: Path) -> None:
    """Writes nothing."""


def plain_settings(path: Path) -> SettingsFile:
    """The settings of ``path`` in English and metric units, whatever this machine speaks."""
    settings = SettingsFile(path, {})
    if not settings.now.welcomed:
        settings.change(language="en", units="metric", theme="dark", welcomed=True)
    return settings


def a_bench(
    state_file: Path,
    store: MemoryStore | None = None,
    list_adapters: Callable[[], tuple[AdapterChoice, ...]] = lambda: ADAPTERS,
    write_report: Callable[[Scan, Path], None] = no_report,
    save_record: Callable[[], Path] | None = None,
    *,
    settings: SettingsFile | None = None,
    can: FakeCan | None = None,
    can_logs: MemoryLogs | None = None,
) -> tuple[Workbench, RecordingBay]:
    """A workbench and the bay in it."""
    bay = RecordingBay()
    store = store or MemoryStore()
    store.folder = store.folder or state_file.parent
    events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    bench = Workbench(
        bay,
        events,
        store,
        list_adapters,
        write_report,
        "sim:",
        RESOURCES,
        state_file,
        save_record or (lambda: Path("record.wire")),
        can or FakeCan(),
        can_logs or MemoryLogs(),
        "can:demo",
        bay.set_limits,
        data_folder=state_file.parent,
        settings=settings or plain_settings(state_file.with_name("settings.json")),
    )
    return bench, bay


def a_car(*, demo: bool = False) -> CarInfo:
    """A car with three units behind an ELM327."""
    return CarInfo(
        AdapterInfo("sim:" if demo else "serial:/dev/ttyUSB0", "ELM327", "ELM327 v1.5"),
        "ISO 15765-4 (CAN 11/500)",
        Voltage(12.4, "adapter"),
        ("7E8", "7E9", "7EA"),
        (("7E8", "05"), ("7E8", "0C"), ("7E8", "0D"), ("7E9", "0C")),
        demo=demo,
    )


def connecting_events(*, demo: bool = False) -> tuple[BayEvent, ...]:
    """What the bay tells while it connects to ``a_car``."""
    details = {
        ConnectStep.PORT: "/dev/ttyUSB0, 115200 baud",
        ConnectStep.ADAPTER: "ELM327 v1.5",
        ConnectStep.VOLTAGE: "12.4 V",
        ConnectStep.PROTOCOL: "ISO 15765-4 (CAN 11/500)",
        ConnectStep.ECUS: "3 control units: 7E8, 7E9, 7EA",
    }
    steps: list[BayEvent] = []
    for step, detail in details.items():
        steps.append(StepChanged(step, StepState.RUNNING))
        steps.append(StepChanged(step, StepState.DONE, detail, 0.4))
    return (*steps, Connected(a_car(demo=demo)))
