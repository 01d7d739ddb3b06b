"""The whole vehicle: every unit that can be addressed by itself is asked what it is and holds.

On 11-bit identifiers these are 7E0 to 7E7 and the addresses of the car's make (``hardware.units``),
on 29-bit ones every node. A unit is there when it answers 22 F1 90 in any way, also by
damaged bytes. All of it runs
within one task that the technician started; only services 19 and 22 are sent, and 10 03 with its
10 01 to a unit that lists its codes in the extended session alone.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import HardwareError
from hardware.gate import TechnicianTask
from hardware.links.base import Framing
from hardware.units import UnitAddress, emissions_unit, make_of
from motospect_desktop.diagnostics.answers import Answers
from motospect_desktop.diagnostics.wire import on_can, units
from motospect_desktop.domain.outcome import BusError, Negative, NoData, Value
from motospect_desktop.protocols.uds import identification, session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hardware.links.base import UnitLink
    from motospect_desktop.diagnostics.asking import Asker
    from motospect_desktop.domain.exchange import WireExchange

PROBE = bytes.fromhex("22F190")
CODES = bytes.fromhex("1902FF")
EXTENDED, _DEFAULT = bytes.fromhex("1003"), bytes.fromhex("1001")
_WANTS_A_SESSION = {0x7E, 0x7F}
_TESTER, _EVERYBODY = 0xF1, 0x33
_LEAVE_S = 0.3


def addresses(framing: Framing, manufacturer: str) -> tuple[UnitAddress, ...]:
    """Who is asked in a car of ``manufacturer`` (as its VIN tells, "" for unknown)."""
    if framing is Framing.CAN29:
        nodes = (node for node in range(0x100) if node not in (_TESTER, _EVERYBODY))
        return tuple(emissions_unit(f"18DAF1{node:02X}") for node in nodes)
    make = make_of(manufacturer)
    return (
        *(emissions_unit(f"7E{node:X}") for node in range(0x8, 0x10)),
        *(make.units if make else ()),
    )


@dataclass(frozen=True, slots=True)
class WholeVehicle:
    """Asks all units of a car whose VIN names ``manufacturer``."""

    asker: Asker
    link: UnitLink
    framing: Framing
    manufacturer: str

    def everything(self) -> None:
        """All questions; raises ``HardwareError`` when the wire or the technician stops it."""
        task = TechnicianTask()
        try:
            plan = addresses(self.framing, self.manufacturer)
            for number, unit in enumerate(plan):
                self.asker.planned = self.asker.asked + len(plan) - number
                self._unit(unit, task)
        finally:
            task.end()

    def _unit(self, unit: UnitAddress, task: TechnicianTask) -> None:
        self._ask(PROBE, unit, task)
        answers = Answers(unit.response, self.asker.exchanges)
        if isinstance(answers.outcome(PROBE), NoData | BusError):
            if unit.response not in units(self.asker.exchanges):
                return
            self._ask(PROBE, unit, task)  # it is there, so the answer may have been lost
        for identifier in identification.ASKED[1:]:
            self._ask(b"\x22" + identifier.to_bytes(2, "big"), unit, task)
        self._ask(CODES, unit, task)
        match answers.outcome(CODES):
            case NoData():
                self._ask(CODES, unit, task)
            case Negative(nrc=nrc) if nrc in _WANTS_A_SESSION:
                self._in_session(unit, task)
            case _:
                pass

    def _in_session(self, unit: UnitAddress, task: TechnicianTask) -> None:
        """Ask for the codes in the extended session, and leave it whatever happens."""
        try:
            self._ask(EXTENDED, unit, task)
            entered = Answers(unit.response, self.asker.exchanges).outcome(EXTENDED)
            if isinstance(entered, Value) and isinstance(
                session.decode(EXTENDED, entered.data[-1]), Value
            ):
                self._ask(CODES, unit, task)
            self._ask(_DEFAULT, unit, task)
        except HardwareError:
            with suppress(HardwareError):  # the session would end by itself after 5 s
                self.link.ask_unit(_DEFAULT, unit, task=task, timeout_s=_LEAVE_S)
            raise

    def _ask(self, request: bytes, unit: UnitAddress, task: TechnicianTask) -> None:
        self.asker.repeat(
            request,
            unit.response,
            lambda: self.link.ask_unit(request, unit, task=task, cancel=self.asker.cancel),
        )


def asked_alone(exchanges: Sequence[WireExchange]) -> tuple[str, ...]:
    """The addresses that a whole-vehicle scan asked, in the order in which it did."""
    return tuple(
        dict.fromkeys(
            exchange.target
            for exchange in exchanges
            if exchange.request == PROBE and exchange.target and on_can(exchange.target)
        )
    )
