"""An engine compared with its past and its like, at the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.adapters.replay import in_real_time
from hardware.clock import SystemClock
from hardware.errors import HardwareError
from motospect_desktop.app.car import connected
from motospect_desktop.app.keeping import opened_store
from motospect_desktop.diagnostics.events import LiveHealth
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.known_good import ranked
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.snapshot_taking import (
    SnapshotTaker,
    compared,
    subject_of,
    untold,
    vin_told,
)
from motospect_desktop.errors import AdapterLost

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.diagnostics.events import SampleArrived
    from motospect_desktop.diagnostics.known_good import Ranked
    from motospect_desktop.diagnostics.steady import Progress
    from motospect_desktop.domain.snapshot import EngineState, Snapshot
    from motospect_desktop.domain.vin import Vin


@dataclass(frozen=True, slots=True)
class Compared:
    """A snapshot that was taken and kept, with where its levels stand."""

    snapshot: Snapshot
    rows: tuple[Ranked, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How comparing ended.

    ``waiting`` are the states that were not reached and how far they were, ``untold`` the keys
    without which they cannot be, that this car does not tell.
    """

    vin: Vin
    found: tuple[Compared, ...]
    waiting: Mapping[EngineState, Progress]
    untold: Mapping[EngineState, tuple[str, ...]]
    lost: AdapterLost | None = None


def compare(  # noqa: PLR0913  # each is wired to a part of its own
    url: str,
    db: Path | None,
    states: Sequence[EngineState],
    seconds: float,
    *,
    good_only: bool,
    on_progress: Callable[[Mapping[EngineState, Progress]], None],
    stop: threading.Event,
) -> Comparison:
    """Watch the car until it was in each of ``states``, for ``seconds`` at most; keep what came.

    ``on_progress`` is called with every health report, once a second. ``good_only``: compare with
    those alone that a technician called good.
    """
    clock = SystemClock()
    taken: list[Snapshot] = []
    lost = None
    with opened_store(db) as store, connected(in_real_time(url), cancel=stop) as car:
        vin = _vin(car, stop)
        taker = SnapshotTaker(subject_of(car.info, vin), car.now, states)
        cannot = {state: untold(car.info.pids, state) for state in states}
        began_at = clock.monotonic()

        def hear(event: SampleArrived | LiveHealth) -> None:
            if isinstance(event, LiveHealth):
                on_progress(taker.progress(clock.monotonic() - began_at))
                return
            for snapshot in taker.add((event.sample,)):
                store.snapshots.save(snapshot)
                taken.append(snapshot)

        def waits() -> bool:
            able = any(not cannot[state] for state in taker.waiting)
            return able and clock.monotonic() - began_at < seconds

        session = LiveSession(car, compared(car.info.pids), clock, hear)
        try:
            session.run(stop, waits)
        except HardwareError as error:
            words = in_words(error, connecting=False)
            lost = words if isinstance(words, AdapterLost) else None
        found = tuple(
            Compared(one, ranked(one, store.snapshots.alike(one), good_only=good_only))
            for one in taken
        )
        waiting = taker.progress(clock.monotonic() - began_at)
    return Comparison(vin, found, waiting, {s: cannot[s] for s in waiting}, lost)


def _vin(car: Car, stop: threading.Event) -> Vin:
    try:
        return vin_told(car, stop)
    except HardwareError as error:
        raise in_words(error, connecting=False) from error
