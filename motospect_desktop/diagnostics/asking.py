"""Ask and keep: one question at a time, each recorded, journalled and told as progress."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics import short_answers
from motospect_desktop.diagnostics.events import ScanProgressed
from motospect_desktop.diagnostics.wire import (
    best_outcome,
    emissions_units,
    on_can,
    outcome_of,
    record,
)
from motospect_desktop.domain.exchange import Ending
from motospect_desktop.domain.outcome import NoData, answer_of

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Sequence

    from hardware.clock import Clock
    from hardware.links.base import Exchange
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.domain.exchange import WireExchange


@dataclass(slots=True)
class Asker:
    """Asks ``car``; every method raises ``HardwareError`` when wire or technician stops it."""

    car: Car
    clock: Clock
    cancel: threading.Event | None
    keep: Callable[[int, WireExchange], None]
    tell: Callable[[ScanProgressed], None]
    exchanges: list[WireExchange] = field(default_factory=list)
    asked: int = 0
    planned: int = 0
    began_at: float = 0.0

    def begin(self, planned: int) -> None:
        """Start counting; ``planned`` questions are expected for now."""
        self.began_at = self.clock.monotonic()
        self.planned = planned

    def units(self) -> tuple[str, ...]:
        """The emissions units that answered, or those that did when the car was connected."""
        return emissions_units(self.exchanges) or self.car.info.ecus

    @property
    def long_answers(self) -> bool:
        """Whether the adapter carries answers of several frames, as far as is known."""
        return not short_answers.cuts(self.car.passport, self.car.info.ecus)

    def ask(self, request: bytes, target: str | None = None) -> None:
        """One question; a fault of the wire is met with one repeat."""
        self.repeat(
            request,
            target,
            lambda: self.car.link.request(request, target=target, cancel=self.cancel),
        )

    def repeat(self, request: bytes, target: str | None, once: Callable[[], Exchange]) -> None:
        """Call ``once``, and once more after a fault of the wire; keep and tell what it brings."""
        for _attempt in range(2):
            exchange = record(once())
            self.exchanges.append(exchange)
            self.keep(len(self.exchanges) - 1, exchange)
            if exchange.ending in (Ending.COMPLETE, Ending.NO_DATA) and not exchange.defects:
                break
        self.asked += 1
        self.planned = max(self.planned, self.asked)
        for progress in self._progress(request, target):
            self.tell(progress)

    def ask_units(self, request: bytes, ecus: Sequence[str]) -> None:
        """Ask everybody, then each of ``ecus`` that stays silent by itself."""
        self.ask(request)
        for ecu in ecus:
            self.ask_again_if_silent(ecu, request)

    def ask_one(self, ecu: str, request: bytes) -> None:
        """Ask one unit, and once more if it stays silent: its answer may have been lost."""
        self.ask(request, ecu)
        self.ask_again_if_silent(ecu, request)

    def ask_again_if_silent(self, ecu: str, request: bytes) -> None:
        """A unit on CAN that gave no answer is asked once by its own address."""
        silent = isinstance(best_outcome(ecu, request, self.exchanges), NoData)
        if silent and on_can(ecu):
            self.ask(request, ecu)

    def _progress(self, request: bytes, target: str | None) -> Iterator[ScanProgressed]:
        known = self.units()
        elapsed_s = self.clock.monotonic() - self.began_at
        remaining_s = elapsed_s / self.asked * (self.planned - self.asked)
        for ecu in (target,) if target else known:
            yield ScanProgressed(
                done=self.asked,
                total=self.planned,
                ecu=ecu,
                service=f"{request[0]:02X}",
                ecu_index=known.index(ecu) + 1 if ecu in known and target else 0,
                ecu_count=len(known),
                remaining_s=remaining_s,
                answer=answer_of(outcome_of(ecu, self.exchanges[-1])),
            )
