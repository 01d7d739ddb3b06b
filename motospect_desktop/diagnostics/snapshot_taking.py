"""Snapshots that are taken by themselves as soon as the engine runs in a state that is waited for.

What is asked meanwhile: the PIDs that tell how the engine runs, and not those that count, name or
only repeat (SAE J1979-DA).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics import uds_support
from motospect_desktop.diagnostics.assembly import vin_of
from motospect_desktop.diagnostics.steady import RULES, Progress, SteadyWatch
from motospect_desktop.diagnostics.wire import CLOSING, record
from motospect_desktop.domain.snapshot import EngineState, Snapshot
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.protocols.obd_on_uds import information
from motospect_desktop.protocols.pids import pid_for_key

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.diagnostics.events import CarInfo
    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.vin import Vin

_LOAD_TO_THROTTLE = range(0x04, 0x12)
_OXYGEN = (*range(0x14, 0x1C), *range(0x24, 0x2C), *range(0x34, 0x3C))
_OTHERS = (0x22, 0x23, 0x2C, 0x2D, 0x2E, 0x33, *range(0x3C, 0x40), *range(0x42, 0x47))
_NEWER = (0x59, 0x5C, 0x5D, 0x5E, 0x62, 0x66, 0x9D, 0xA2)
COMPARED = frozenset((*_LOAD_TO_THROTTLE, *_OXYGEN, *_OTHERS, *_NEWER))
_VIN = bytes((0x09, 0x02))


def compared(pids: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Those of a car's (ecu, pid) pairs that are asked for a snapshot."""
    return tuple(pair for pair in pids if int(pair[1], 16) in COMPARED)


def untold(pids: Iterable[tuple[str, str]], state: EngineState) -> tuple[str, ...]:
    """The keys without which ``state`` cannot be told, and that no unit of the car tells."""
    told = {int(pid, 16) for _ecu, pid in pids}
    return tuple(bound.key for bound in RULES[state].bounds if pid_for_key(bound.key) not in told)


def vin_told(car: Car, cancel: threading.Event | None = None) -> Vin:
    """The VIN that the car tells now, or why it tells none; raises ``HardwareError``.

    Runs on the adapter's thread.
    """
    if car.info.uds:
        identifiers = (information.VIN, information.VIN_OF_ISO_14229)
        asked = (uds_support.SUPPORTED, *map(uds_support.request, identifiers))
    else:
        asked = (CLOSING, _VIN)
    return vin_of([record(car.link.request(request, cancel=cancel)) for request in asked])


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose engine it is: the VIN, "" when it was not told well; whether the car is simulated."""

    vin: str
    demo: bool
    adapter: str


def subject_of(info: CarInfo, vin: Vin | None) -> Subject:
    """The car of ``info`` that told ``vin``."""
    well_formed = vin is not None and vin.status in {VinStatus.VALID, VinStatus.CHECK_DIGIT_FAILED}
    return Subject(vin.value if vin and well_formed else "", info.demo, info.adapter.name)


class SnapshotTaker:
    """Takes one snapshot of each of ``states`` out of the samples of live data.

    One thread at a time; ``now`` is the time of day.
    """

    def __init__(
        self,
        subject: Subject,
        now: Callable[[], datetime],
        states: Sequence[EngineState] = tuple(EngineState),
    ) -> None:
        self.subject = subject
        self._now = now
        self._watches = {state: SteadyWatch(state) for state in states}

    @property
    def waiting(self) -> tuple[EngineState, ...]:
        """The states that were not reached yet."""
        return tuple(self._watches)

    def begin(self) -> None:
        """Live data begins anew, and with it the seconds of the samples."""
        self._watches = {state: SteadyWatch(state) for state in self._watches}

    def wait_for(self, state: EngineState) -> None:
        """Take one of ``state``, also where one was taken before."""
        self._watches[state] = SteadyWatch(state)

    def add(self, samples: Sequence[Sample]) -> tuple[Snapshot, ...]:
        """Take in samples in the order they came; the snapshots that are whole with them."""
        taken: list[Snapshot] = []
        for state, watch in list(self._watches.items()):
            watch.add(samples)
            if samples and watch.progress(samples[-1].t_s).reached:
                del self._watches[state]
                taken.append(self._taken(state, watch))
        return tuple(taken)

    def progress(self, now_s: float) -> dict[EngineState, Progress]:
        """How far each state is that is waited for, ``now_s`` seconds into live data."""
        return {state: watch.progress(now_s) for state, watch in self._watches.items()}

    def _taken(self, state: EngineState, watch: SteadyWatch) -> Snapshot:
        return Snapshot(
            id=str(uuid.uuid4()),
            taken_at=self._now(),
            state=state,
            vin=self.subject.vin,
            levels=watch.levels(),
            demo=self.subject.demo,
            adapter=self.subject.adapter,
        )
