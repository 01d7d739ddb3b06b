"""A full scan: what is asked, in which order, and what happens when it is interrupted.

Codes come first, because an interrupted scan should keep what matters most. Every question goes to
all units at once; a unit that stays silent is asked once more by itself, because a unit on CAN
does not answer a functional request that it does not support (ISO 15765-4, 8.4).
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from hardware.errors import HardwareError
from motospect_desktop.diagnostics import support
from motospect_desktop.diagnostics.assembly import ScanHead, assemble
from motospect_desktop.diagnostics.events import ScanProgressed
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.wire import (
    CLOSING,
    best_outcome,
    fallen_silent,
    on_can,
    outcome_of,
    record,
    units,
)
from motospect_desktop.domain.exchange import Ending
from motospect_desktop.domain.outcome import NoData, Value, answer_of
from motospect_desktop.errors import AdapterLost, StoreError
from motospect_desktop.protocols.obd2 import service02

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.scan import Scan

_CODES = (bytes((0x03,)), bytes((0x07,)), bytes((0x0A,)))
_READINESS = bytes((0x01, 0x01))
_VEHICLE_INFORMATION = frozenset((0x02, 0x04, 0x06, 0x08, 0x0A, 0x0B))
_VIN = 0x02  # asked of every car, whatever its units claim
_NOT_LIVE = frozenset((0x01, 0x02))  # readiness and freeze-frame code are asked by themselves


class ScanJournal(Protocol):
    """Keeps a scan while it runs, so that a killed program loses at most the last answer."""

    def begin_scan(self, scan: Scan) -> None:
        """A scan starts; ``scan`` knows its adapter and its bus, nothing of the car yet."""
        ...

    def append_exchange(self, scan_id: str, seq: int, exchange: WireExchange) -> None:
        """One more request was answered; durable when this returns."""
        ...

    def finish_scan(self, scan: Scan) -> None:
        """The scan ended, complete or partial."""
        ...


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The scan; the error that ended it where the adapter was lost; why it could not be stored."""

    scan: Scan
    lost: AdapterLost | None = None
    not_kept: StoreError | None = None


@dataclass(frozen=True, slots=True)
class _Question:
    request: bytes
    target: str | None = None

    @property
    def service(self) -> str:
        return f"{self.request[0]:02X}"


@dataclass(slots=True)
class _Run:
    car: Car
    clock: Clock
    cancel: threading.Event | None
    keep: Callable[[int, WireExchange], None]
    tell: Callable[[ScanProgressed], None]
    exchanges: list[WireExchange] = field(default_factory=list)
    asked: int = 0
    planned: int = 0
    began_at: float = 0.0

    def everything(self) -> None:
        """Ask all questions; raises ``HardwareError`` when the wire or the technician stops it."""
        self.began_at = self.clock.monotonic()
        self.planned = 30 + 12 * len(self.car.info.ecus)
        self._bitmaps(0x01)
        for request in (_READINESS, *_CODES):
            self._all_units(request)
        self._bitmaps(0x09)
        self._plan_rest()
        for info in sorted(self._claimed_by_any(0x09) & _VEHICLE_INFORMATION | {_VIN}):
            self._claimants(0x09, info)
        for ecu in self.units():
            self._freeze_frames(ecu)
        for pid in sorted(self._claimed_by_any(0x01) - _NOT_LIVE):
            self._claimants(0x01, pid)
        self._bitmaps(0x06)
        for ecu in self.units():
            for monitor in sorted(support.claimed(ecu, 0x06, self.exchanges)):
                self._ask_one(ecu, bytes((0x06, monitor)))
        self._close()

    def units(self) -> tuple[str, ...]:
        return units(self.exchanges) or self.car.info.ecus

    def _close(self) -> None:
        """Ask who is still there: a car that fell silent must not pass for one that told all."""
        self._ask(_Question(CLOSING))
        for ecu in fallen_silent(self.exchanges):
            self._ask(_Question(CLOSING, ecu))

    def _plan_rest(self) -> None:
        live = len(self._claimed_by_any(0x01) - _NOT_LIVE)
        information = len(self._claimed_by_any(0x09) & _VEHICLE_INFORMATION)
        self.planned = self.asked + live + information + 8 * len(self.units())

    def _claimed_by_any(self, service: int) -> frozenset[int]:
        sets = [support.claimed(ecu, service, self.exchanges) for ecu in self.units()]
        return frozenset().union(*sets)

    def _bitmaps(self, service: int) -> None:
        for base in support.BASES:
            request = support.request(service, base)
            if base:
                self._ask(_Question(request))
                for ecu in self.units():
                    if support.announced(ecu, service, base, self.exchanges):
                        self._ask_again_if_silent(ecu, request)
            else:
                self._all_units(request)
            if not support.goes_on(self.exchanges, service, base):
                return

    def _all_units(self, request: bytes) -> None:
        """Ask everybody, then each silent unit by itself."""
        self._ask(_Question(request))
        for ecu in self.units():
            self._ask_again_if_silent(ecu, request)

    def _claimants(self, service: int, identifier: int) -> None:
        """Ask everybody; a unit that claims the identifier and stays silent is asked again."""
        request = support.request(service, identifier)
        self._ask(_Question(request))
        for ecu in self.units():
            if identifier in support.claimed(ecu, service, self.exchanges):
                self._ask_again_if_silent(ecu, request)

    def _ask_one(self, ecu: str, request: bytes) -> None:
        """Ask one unit, and once more if it stays silent: its answer may have been lost."""
        self._ask(_Question(request, ecu))
        self._ask_again_if_silent(ecu, request)

    def _ask_again_if_silent(self, ecu: str, request: bytes) -> None:
        silent = isinstance(best_outcome(ecu, request, self.exchanges), NoData)
        if silent and on_can(ecu):
            self._ask(_Question(request, ecu))

    def _freeze_frames(self, ecu: str) -> None:
        for frame in range(support.FRAMES):
            if not self._has_frame(ecu, frame):
                return
            for base in support.BASES:
                self._ask_one(ecu, support.request(0x02, base, frame=frame))
                if not support.goes_on(self.exchanges, 0x02, base, frame=frame):
                    break
            for pid in sorted(support.claimed(ecu, 0x02, self.exchanges, frame=frame) - {0x02}):
                self._ask_one(ecu, support.request(0x02, pid, frame=frame))

    def _has_frame(self, ecu: str, frame: int) -> bool:
        request = support.request(0x02, 0x02, frame=frame)
        self._ask_one(ecu, request)
        match best_outcome(ecu, request, self.exchanges):
            case Value(payloads):
                match service02.dtc(payloads[-1]):
                    case Value(str()):
                        return True
                    case _:
                        return False
            case _:
                return False

    def _ask(self, question: _Question) -> None:
        """One question; a fault of the wire is met with one repeat."""
        for _attempt in range(2):
            exchange = record(
                self.car.link.request(question.request, target=question.target, cancel=self.cancel)
            )
            self.exchanges.append(exchange)
            self.keep(len(self.exchanges) - 1, exchange)
            if exchange.ending in (Ending.COMPLETE, Ending.NO_DATA) and not exchange.defects:
                break
        self.asked += 1
        self.planned = max(self.planned, self.asked)
        for progress in self._progress(question):
            self.tell(progress)

    def _progress(self, question: _Question) -> Iterator[ScanProgressed]:
        known = self.units()
        elapsed_s = self.clock.monotonic() - self.began_at
        remaining_s = elapsed_s / self.asked * (self.planned - self.asked)
        for ecu in (question.target,) if question.target else known:
            yield ScanProgressed(
                done=self.asked,
                total=self.planned,
                ecu=ecu,
                service=question.service,
                ecu_index=known.index(ecu) + 1 if ecu in known and question.target else 0,
                ecu_count=len(known),
                remaining_s=remaining_s,
                answer=answer_of(outcome_of(ecu, self.exchanges[-1])),
            )


class _Keeper:
    """Writes the journal; when it fails the scan goes on, and its end tells the trouble."""

    def __init__(self, journal: ScanJournal | None, head: ScanHead) -> None:
        self._journal = journal
        self._scan_id = head.id
        self.trouble: StoreError | None = None
        begun = assemble(head, (), describe=str, interrupted_by="not finished")
        self._write(lambda kept: kept.begin_scan(begun))

    def keep(self, seq: int, exchange: WireExchange) -> None:
        self._write(lambda kept: kept.append_exchange(self._scan_id, seq, exchange))

    def finish(self, scan: Scan) -> None:
        self._write(lambda kept: kept.finish_scan(scan))

    def _write(self, work: Callable[[ScanJournal], None]) -> None:
        if self._journal is None or self.trouble:
            return
        try:
            work(self._journal)
        except StoreError as error:
            self.trouble = error


@dataclass(frozen=True, slots=True)
class Scanner:
    """Reads cars; ``describe`` gives a code's plain words ("" when unknown)."""

    clock: Clock
    describe: Callable[[str], str] = lambda _code: ""
    journal: ScanJournal | None = None

    def scan(
        self,
        car: Car,
        *,
        on_progress: Callable[[ScanProgressed], None] = lambda _progress: None,
        cancel: threading.Event | None = None,
    ) -> ScanResult:
        """Read everything the car tells; a lost adapter or a set ``cancel`` gives a partial scan.

        Never raises for the wire. Runs on the adapter's thread.
        """
        head = ScanHead(
            id=str(uuid.uuid4()),
            started_at=car.now(),
            adapter=car.info.adapter,
            protocol=car.info.protocol,
            voltage=car.info.voltage,
        )
        keeper = _Keeper(self.journal, head)
        run = _Run(car, self.clock, cancel, keeper.keep, on_progress)
        lost: AdapterLost | None = None
        interrupted_by = ""
        try:
            run.everything()
        except HardwareError as error:
            words = in_words(error, connecting=False)
            lost = words if isinstance(words, AdapterLost) else None
            interrupted_by = words.sentence() if lost else "stopped by the technician"
        scan = assemble(head, run.exchanges, describe=self.describe, interrupted_by=interrupted_by)
        keeper.finish(scan)
        return ScanResult(scan, lost, keeper.trouble)
