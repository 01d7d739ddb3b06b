"""A full scan: what is asked, in which order, and what happens when it is interrupted.

Codes come first, because an interrupted scan should keep what matters most. Every question goes to
all units at once; a unit that stays silent is asked once more by itself, because a unit on CAN
does not answer a functional request that it does not support (ISO 15765-4, 8.4). An adapter that
cannot carry long answers is not asked for what has no other (``short_answers``).
"""

from __future__ import annotations

import dataclasses
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from hardware.errors import HardwareError
from hardware.links.base import UnitLink
from motospect_desktop.diagnostics import support, uds_support
from motospect_desktop.diagnostics.all_units import WholeVehicle
from motospect_desktop.diagnostics.asking import Asker
from motospect_desktop.diagnostics.asking_uds import UdsQuestions
from motospect_desktop.diagnostics.assembly import ScanHead, assemble, vin_of
from motospect_desktop.diagnostics.events import CodesRead
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.wire import (
    CLOSING,
    best_outcome,
    fallen_silent,
    on_can,
    reachable,
)
from motospect_desktop.domain.outcome import Value
from motospect_desktop.errors import AdapterLost, StoreError
from motospect_desktop.protocols.obd2 import service02

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.diagnostics.events import ScanProgressed
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
class _Run:
    """Everything that is asked, in this order."""

    asker: Asker
    tell_codes: Callable[[], None]
    all_units: bool = False

    def everything(self) -> None:
        """Ask all questions; raises ``HardwareError`` when the wire or the technician stops it."""
        asker = self.asker
        asker.begin(30 + 12 * len(asker.car.info.ecus))
        self._bitmaps(0x01)
        by_j1979 = bool(self._tellers())
        if by_j1979:
            self._j1979()
        self._find_uds()
        if not by_j1979 and self._units():
            self._j1979()
        if uds := uds_support.uds_units(asker.exchanges):
            UdsQuestions(asker, uds).everything()
            self.tell_codes()
        if self.all_units:
            self._whole_vehicle()
        self._close()

    def _units(self) -> tuple[str, ...]:
        """The units of SAE J1979: all but those of J1979-2."""
        uds = uds_support.uds_units(self.asker.exchanges)
        return tuple(ecu for ecu in self.asker.units() if ecu not in uds)

    def _tellers(self) -> tuple[str, ...]:
        """The units that answered 01 00 and did not refuse it."""
        outcomes = (
            (ecu, best_outcome(ecu, CLOSING, self.asker.exchanges)) for ecu in self._units()
        )
        return tuple(ecu for ecu, outcome in outcomes if isinstance(outcome, Value))

    def _find_uds(self) -> None:
        """Who does not speak SAE J1979 may speak J1979-2; it exists on CAN only."""
        asker = self.asker
        if all(map(on_can, asker.units())):
            asker.ask(uds_support.SUPPORTED)
            for ecu in asker.car.info.uds:
                asker.ask_again_if_silent(ecu, uds_support.SUPPORTED)

    def _whole_vehicle(self) -> None:
        link = self.asker.car.link
        if reachable(link) and isinstance(link, UnitLink):
            manufacturer = vin_of(self.asker.exchanges).manufacturer
            framing = self.asker.car.link.protocol.framing
            WholeVehicle(self.asker, link, framing, manufacturer).everything()

    def _j1979(self) -> None:
        asker = self.asker
        for request in (_READINESS, *_CODES):
            asker.ask_units(request, self._units())
        self.tell_codes()
        self._bitmaps(0x09)
        self._plan_rest()
        if asker.long_answers:
            for info in sorted(self._claimed_by_any(0x09) & _VEHICLE_INFORMATION | {_VIN}):
                self._claimants(0x09, info)
        for ecu in self._units():
            self._freeze_frames(ecu)
        for pid in sorted(self._claimed_by_any(0x01) - _NOT_LIVE):
            self._claimants(0x01, pid)
        self._bitmaps(0x06)
        for ecu in self._units() if asker.long_answers else ():
            for monitor in sorted(support.claimed(ecu, 0x06, asker.exchanges)):
                asker.ask_one(ecu, bytes((0x06, monitor)))

    def _close(self) -> None:
        """Ask who is still there: a car that fell silent must not pass for one that told all."""
        asker = self.asker
        uds = uds_support.uds_units(asker.exchanges)
        if self._units() or not uds:
            asker.ask(CLOSING)
        if uds:
            asker.ask(uds_support.SUPPORTED)
        for ecu in fallen_silent(asker.exchanges):
            asker.ask(uds_support.SUPPORTED if ecu in uds else CLOSING, ecu)

    def _plan_rest(self) -> None:
        live = len(self._claimed_by_any(0x01) - _NOT_LIVE)
        information = len(self._claimed_by_any(0x09) & _VEHICLE_INFORMATION)
        self.asker.planned = self.asker.asked + live + information + 8 * len(self._units())

    def _claimed_by_any(self, service: int) -> frozenset[int]:
        exchanges = self.asker.exchanges
        sets = [support.claimed(ecu, service, exchanges) for ecu in self._units()]
        return frozenset().union(*sets)

    def _bitmaps(self, service: int) -> None:
        asker = self.asker
        for base in support.BASES:
            request = support.request(service, base)
            if base:
                asker.ask(request)
                for ecu in self._units():
                    if support.announced(ecu, service, base, asker.exchanges):
                        asker.ask_again_if_silent(ecu, request)
            else:
                asker.ask_units(request, self._units())
            if not support.goes_on(asker.exchanges, service, base):
                return

    def _claimants(self, service: int, identifier: int) -> None:
        """Ask everybody; a unit that claims the identifier and stays silent is asked again."""
        request = support.request(service, identifier)
        self.asker.ask(request)
        for ecu in self._units():
            if identifier in support.claimed(ecu, service, self.asker.exchanges):
                self.asker.ask_again_if_silent(ecu, request)

    def _freeze_frames(self, ecu: str) -> None:
        asker = self.asker
        for frame in range(support.FRAMES):
            if not self._has_frame(ecu, frame):
                return
            for base in support.BASES:
                asker.ask_one(ecu, support.request(0x02, base, frame=frame))
                if not support.goes_on(asker.exchanges, 0x02, base, frame=frame):
                    break
            for pid in sorted(support.claimed(ecu, 0x02, asker.exchanges, frame=frame) - {0x02}):
                asker.ask_one(ecu, support.request(0x02, pid, frame=frame))

    def _has_frame(self, ecu: str, frame: int) -> bool:
        request = support.request(0x02, 0x02, frame=frame)
        self.asker.ask_one(ecu, request)
        match best_outcome(ecu, request, self.asker.exchanges):
            case Value(payloads):
                match service02.dtc(payloads[-1]):
                    case Value(str()):
                        return True
                    case _:
                        return False
            case _:
                return False


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
        on_codes: Callable[[CodesRead], None] = lambda _codes: None,
        cancel: threading.Event | None = None,
        all_units: bool = False,
    ) -> ScanResult:
        """Read everything the car tells; a lost adapter or a set ``cancel`` gives a partial scan.

        ``all_units`` asks the units beyond the emissions too, where ``car.info.all_units`` says
        that they can be reached. Never raises for the wire. Runs on the adapter's thread.
        """
        head = ScanHead(
            id=str(uuid.uuid4()),
            started_at=car.now(),
            adapter=dataclasses.replace(car.info.adapter, passport=car.passport),
            protocol=car.info.protocol,
            voltage=car.info.voltage,
        )
        keeper = _Keeper(self.journal, head)
        asker = Asker(car, self.clock, cancel, keeper.keep, on_progress)

        def tell_codes() -> None:
            so_far = assemble(
                head, asker.exchanges, describe=self.describe, interrupted_by="not finished"
            )
            on_codes(CodesRead(so_far.ecus))

        lost: AdapterLost | None = None
        interrupted_by = ""
        try:
            _Run(asker, tell_codes, all_units).everything()
        except HardwareError as error:
            words = in_words(error, connecting=False)
            lost = words if isinstance(words, AdapterLost) else None
            interrupted_by = words.sentence() if lost else "stopped by the technician"
        scan = assemble(
            head, asker.exchanges, describe=self.describe, interrupted_by=interrupted_by
        )
        keeper.finish(scan)
        return ScanResult(scan, lost, keeper.trouble)
