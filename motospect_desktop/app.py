"""The composition root: the only module that knows every room.

Each function wires what one command or the window needs and hands objects in; nothing here decides
what a car said.
"""

from __future__ import annotations

import functools
import queue
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hardware.adapters.replay import in_real_time
from hardware.adapters.table import open_adapter
from hardware.clock import SystemClock
from hardware.errors import HardwareError
from hardware.ports.listing import found_ports
from hardware.recording.tape import WireTape
from hardware.udev.rules import rules_text
from motospect_desktop import paths
from motospect_desktop.diagnostics import dtc_texts
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.bay import Bay
from motospect_desktop.diagnostics.connecting import ConnectionFailed, connect
from motospect_desktop.diagnostics.events import (
    LiveHealth,
    ScanFinished,
    WireRecordNotSaved,
    WireRecordSaved,
)
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.found_adapters import found_adapters
from motospect_desktop.diagnostics.learned import Learned, recalling, remembering
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.measuring import passport_of
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.diagnostics.wire_records import (
    RecordTriggers,
    WireRecords,
    kept_on_crash,
    save_record,
)
from motospect_desktop.errors import AdapterLost, StoreError, UsageError
from motospect_desktop.protocols.pids import pid_for_key

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from hardware.ports.listing import FoundPort
    from hardware.simulator.can_serving import Served
    from motospect_desktop.diagnostics.connecting import AdapterOpener, Car
    from motospect_desktop.diagnostics.events import (
        BayEvent,
        SampleArrived,
        ScanProgressed,
        StepChanged,
    )
    from motospect_desktop.diagnostics.found_adapters import FoundAdapter
    from motospect_desktop.diagnostics.scanning import ScanResult
    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.store import Store
    from motospect_desktop.ui.workbench import AdapterChoice


@contextmanager
def opened_store(path: Path | None, *, made: bool = True) -> Iterator[Store]:
    """The database at ``path``, or this user's own; closed at the end.

    A ``path`` that does not exist is a new database, or a ``StoreError`` without ``made``.
    """
    from motospect_desktop.store import Store

    if path and not made and not path.exists():
        raise StoreError(
            f"There is no database {path}.",
            "Its name may be mistyped, or no scan was kept there yet.",
            "Name the file that a scan was kept in with --db.",
            code="no_database",
        )

    store = Store.open(path or paths.data_dir() / "motospect.db", reread=_read_again)
    try:
        yield store
    finally:
        store.close()


def _read_again(scan: Scan) -> Scan:
    """A scan that was never finished, out of the raw bytes that were kept."""
    head = ScanHead(scan.id, scan.started_at, scan.adapter, scan.protocol, scan.battery_voltage)
    return assemble(
        head, scan.exchanges, describe=describe_code, interrupted_by=scan.interrupted_by
    )


def new_tape() -> WireTape:
    """A tape for what passes on the wire, empty."""
    return WireTape()


def keep_record(tape: WireTape, path: Path) -> None:
    """Write what ``tape`` holds to ``path``; ``ReportError`` when that fails."""
    save_record(tape, path)


def _records(tape: WireTape) -> WireRecords:
    return WireRecords(tape, paths.data_dir() / "wire", paths.state_dir() / "wire")


def _book(look: Callable[[], Iterable[FoundPort]] = found_ports) -> AdapterBook:
    """The adapters that this user's computer knows."""
    state = paths.state_dir()
    recall = recalling(Learned(state / "packing.json"))
    return AdapterBook(Learned(state / "passports.json"), look, recall)


def _opener(book: AdapterBook, tape: WireTape, *, briefly: bool = False) -> AdapterOpener:
    buses = Learned(paths.state_dir() / "buses.json")
    opener = functools.partial(open_adapter, tape=tape, briefly=briefly)
    return remembering(opener, buses, book.capabilities, book.identity)


@contextmanager
def connected(
    url: str,
    on_step: Callable[[StepChanged], None] = lambda _step: None,
    cancel: threading.Event | None = None,
    tape: WireTape | None = None,
) -> Iterator[Car]:
    """The car behind ``url``; raises ``ConnectError`` or ``ScanCancelled`` with words."""
    book, clock = _book(), SystemClock()
    opener = _opener(book, tape or WireTape())
    try:
        car = connect(url, open_adapter=opener, clock=clock, on_step=on_step, cancel=cancel)
    except ConnectionFailed as failed:
        raise failed.error from failed
    book.recall(car)
    try:
        yield replace(car, passport=passport_of(car, book, clock, cancel))
    finally:
        car.close()


def scan_once(  # noqa: PLR0913  # each is wired to a part of its own
    url: str,
    db: Path | None,
    *,
    on_step: Callable[[StepChanged], None],
    on_progress: Callable[[ScanProgressed], None],
    cancel: threading.Event,
    tape: WireTape,
    all_units: bool = False,
    on_record: Callable[[WireRecordSaved | WireRecordNotSaved], None] = lambda _event: None,
) -> ScanResult:
    """Connect, scan, store; what passes on the wire is put on ``tape``.

    A code that the vehicle's scan before did not have saves it by itself, and tells ``on_record``.
    Raises ``UsageError`` where ``all_units`` cannot be reached.
    """
    with (
        kept_on_crash(_records(tape)),
        opened_store(db) as store,
        connected(url, on_step, cancel, tape) as car,
    ):
        if all_units and not car.info.all_units:
            raise UsageError(
                f"Other control units cannot be asked on {car.info.protocol}.",
                "Single units are addressed on CAN, by an ELM327 or raw CAN adapter.",
                "Scan without --all-units.",
            )
        scanner = Scanner(SystemClock(), describe_code, store)
        result = scanner.scan(car, on_progress=on_progress, cancel=cancel, all_units=all_units)

        def tell(event: BayEvent) -> None:
            if isinstance(event, WireRecordSaved | WireRecordNotSaved):
                on_record(event)

        triggers = RecordTriggers(_records(tape), tell, functools.partial(_known_codes, store))
        triggers.hear(ScanFinished(result.scan))
        triggers.close()
        return result


def describe_code(code: str) -> str:
    """Plain words of a generic code, "" when unknown."""
    return dtc_texts.load(paths.resources_dir() / "dtc").text(code)


@dataclass(frozen=True, slots=True)
class Watched:
    """How watching ended: seconds, PIDs that gave no value, the error if the adapter was lost."""

    seconds: float
    missing: tuple[str, ...]
    lost: AdapterLost | None = None


def watch(  # noqa: PLR0913  # as above
    url: str,
    names: Sequence[str],
    seconds: float,
    *,
    on_sample: Callable[[Sample], None],
    stop: threading.Event,
    tape: WireTape,
) -> Watched:
    """Poll the PIDs called ``names`` for ``seconds`` or until ``stop``; ``tape`` as for a scan.

    A recording is played in real time unless ``url`` names a speed.

    Raises ``UsageError`` for unknown names.
    """
    wanted = {name: pid_for_key(name) for name in names}
    unknown = [name for name, pid in wanted.items() if pid is None]
    if unknown:
        raise UsageError(
            f"Unknown PID: {', '.join(unknown)}.",
            remedy="Use names such as RPM,SPEED,COOLANT_TEMP or numbers such as 0C.",
        )
    clock = SystemClock()
    told: set[str] = set()
    here = in_real_time(url)
    with kept_on_crash(_records(tape)), connected(here, cancel=stop, tape=tape) as car:
        pairs = [(ecu, pid) for ecu, pid in car.info.pids if int(pid, 16) in wanted.values()]

        def tell(event: SampleArrived | LiveHealth) -> None:
            if not isinstance(event, LiveHealth):
                told.add(event.sample.live.pid)
                on_sample(event.sample)

        began_at = clock.monotonic()
        ends_at = began_at + seconds
        session = LiveSession(car, pairs, clock, tell)
        lost = None
        try:
            session.run(stop, lambda: clock.monotonic() < ends_at)
        except HardwareError as error:
            words = in_words(error, connecting=False)
            lost = words if isinstance(words, AdapterLost) else None
        watched_s = clock.monotonic() - began_at
    missing = tuple(
        name for name, pid in wanted.items() if pid is not None and f"{pid:02X}" not in told
    )
    return Watched(watched_s, missing, lost)


def simulate(
    face: str, states: Sequence[str], faults: Sequence[str], *, car: str, adapter: str
) -> Served:
    """A simulated car behind a face of its own; the caller closes it."""
    from hardware.simulator.can_serving import start_face

    if face.startswith("can:virtual:"):
        raise UsageError(
            f"{face} reaches nobody but this process.",
            remedy="Use --face can:udp_multicast:239.74.163.2.",
        )
    try:
        return start_face(face, states, faults, car=car, adapter=adapter)
    except ValueError as error:
        raise UsageError(str(error)) from error
    except HardwareError as error:
        raise in_words(error, connecting=True) from error


def list_adapters(
    look: Callable[[], Iterable[FoundPort]] = found_ports,
) -> tuple[FoundAdapter, ...]:
    """The serial ports of this computer, likely adapters first; none is opened."""
    return found_adapters(_book(look))


def udev_rules() -> str:
    """The Linux device rules for the adapters that are known by their USB ids."""
    return rules_text()


def write_report(scan: Scan, path: Path) -> None:
    """The scan as a PDF at ``path``."""
    from motospect_desktop.reports.write import write_report as write

    write(
        scan,
        path,
        fonts=paths.resources_dir() / "fonts",
        printed_at=datetime.now(UTC).astimezone(),
        demo=scan.adapter.demo,
    )


def _adapter_choices(look: Callable[[], Iterable[FoundPort]]) -> tuple[AdapterChoice, ...]:
    from motospect_desktop.ui.workbench import AdapterChoice

    return tuple(
        AdapterChoice(
            url=found.url,
            title=found.description,
            detail=" · ".join(filter(None, (found.device, found.serial_number))),
            likely=found.likely,
        )
        for found in list_adapters(look)
    )


def run_window(connect_to: str = "", look: Callable[[], Iterable[FoundPort]] = found_ports) -> int:
    """Open the window, connect to ``connect_to`` where it is given; returns its exit code.

    ``look`` lists the ports of this computer.
    """
    from motospect_desktop.ui.run import run
    from motospect_desktop.ui.workbench import Workbench

    sys.setswitchinterval(0.001)  # a busy adapter thread then costs the window few frames
    events: queue.SimpleQueue[BayEvent] = queue.SimpleQueue()
    tape, book = WireTape(), _book(look)
    records = _records(tape)
    with opened_store(None) as store, kept_on_crash(records):
        triggers = RecordTriggers(records, events.put, functools.partial(_known_codes, store))
        bay = Bay(
            open_adapter=_opener(book, tape),
            clock=SystemClock(),
            scanner=Scanner(SystemClock(), describe_code, store),
            on_event=triggers.hear,
            book=book,
            reopen=_opener(book, tape, briefly=True),
        )
        try:
            bench = Workbench(
                bay=bay,
                events=events,
                store=store,
                list_adapters=functools.partial(_adapter_choices, look),
                write_report=write_report,
                demo_url="sim:",
                resources=paths.resources_dir(),
                state_file=paths.state_dir() / "window.ini",
                save_record=records.save,
                set_limits=triggers.set_limits,
            )
            return run(bench, connect_to)
        finally:
            bay.close()
            triggers.close()


def _known_codes(store: Store, scan: Scan) -> frozenset[str] | None:
    """The codes of the last whole scan of the same vehicle before ``scan``."""
    earlier = store.scans(vin=scan.vin.value) if scan.vin.value else ()
    return next(
        (frozenset(one.codes) for one in earlier if one.id != scan.id and one.complete), None
    )
