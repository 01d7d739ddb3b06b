"""The car at the terminal: scanned once, or watched for a while."""

from __future__ import annotations

import functools
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hardware.adapters.replay import in_real_time
from hardware.clock import SystemClock
from hardware.errors import HardwareError
from hardware.recording.tape import WireTape
from motospect_desktop.app.keeping import describe_code, known_codes, opened_store
from motospect_desktop.app.wires import book_of_adapters, opener_of, wire_records
from motospect_desktop.diagnostics.connecting import ConnectionFailed, connect
from motospect_desktop.diagnostics.events import (
    LiveHealth,
    ScanFinished,
    WireRecordNotSaved,
    WireRecordSaved,
)
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.measuring import passport_of
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.diagnostics.wire_records import RecordTriggers, kept_on_crash
from motospect_desktop.errors import AdapterLost, UsageError
from motospect_desktop.protocols.pids import pid_for_key

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.diagnostics.events import (
        BayEvent,
        SampleArrived,
        ScanProgressed,
        StepChanged,
    )
    from motospect_desktop.diagnostics.scanning import ScanResult
    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.own_signal import OwnSignal


@contextmanager
def connected(
    url: str,
    on_step: Callable[[StepChanged], None] = lambda _step: None,
    cancel: threading.Event | None = None,
    tape: WireTape | None = None,
) -> Iterator[Car]:
    """The car behind ``url``; raises ``ConnectError`` or ``ScanCancelled`` with words."""
    book, clock = book_of_adapters(), SystemClock()
    opener = opener_of(book, tape or WireTape())
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
        kept_on_crash(wire_records(tape)),
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

        triggers = RecordTriggers(wire_records(tape), tell, functools.partial(known_codes, store))
        triggers.hear(ScanFinished(result.scan))
        triggers.close()
        return result


@dataclass(frozen=True, slots=True)
class Watched:
    """How watching ended: seconds, what gave no value, the error if the adapter was lost."""

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
    own: Sequence[OwnSignal] = (),
) -> Watched:
    """Poll the PIDs called ``names`` and ``own`` for ``seconds`` or until ``stop``.

    ``tape`` is as for a scan.
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
    with kept_on_crash(wire_records(tape)), connected(here, cancel=stop, tape=tape) as car:
        pairs = [(ecu, pid) for ecu, pid in car.info.pids if int(pid, 16) in wanted.values()]

        def tell(event: SampleArrived | LiveHealth) -> None:
            if not isinstance(event, LiveHealth):
                live = event.sample.live
                told.update((live.pid, live.measurement.signal.key))
                on_sample(event.sample)

        began_at = clock.monotonic()
        ends_at = began_at + seconds
        session = LiveSession(car, pairs, clock, tell, own)
        lost = None
        try:
            session.run(stop, lambda: clock.monotonic() < ends_at)
        except HardwareError as error:
            words = in_words(error, connecting=False)
            lost = words if isinstance(words, AdapterLost) else None
        watched_s = clock.monotonic() - began_at
    asked = [(name, f"{pid:02X}") for name, pid in wanted.items() if pid is not None]
    asked += [(one.signal.key, one.signal.key) for one in own]
    missing = tuple(name for name, what in asked if what not in told)
    return Watched(watched_s, missing, lost)
