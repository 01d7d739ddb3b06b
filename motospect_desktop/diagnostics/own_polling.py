"""Requests that the workshop defined, polled beside the standard's PIDs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hardware.gate import SafetyGate, TechnicianTask
from hardware.links.base import UnitLink
from motospect_desktop.diagnostics.own_units import of_emissions, unit_of
from motospect_desktop.diagnostics.schedule import OwnRequest
from motospect_desktop.diagnostics.wire import on_can, outcome_of, record
from motospect_desktop.domain.measurement import LiveValue
from motospect_desktop.domain.outcome import Value
from motospect_desktop.protocols.own_signals import reader

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable

    from hardware.links.base import Exchange
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.protocols.own_signals import Reader

_PATIENCE = 3  # answers without a value in a row, after which it is asked seldom


class OwnPolling:
    """The own requests of one live session; on the adapter's thread.

    Every request passes ``SafetyGate.check_user_defined`` and goes to one unit. Units beyond the
    emissions are asked within the task that the technician began by watching them.
    """

    def __init__(self, car: Car, owns: Iterable[OwnSignal]) -> None:
        self._car = car
        self._gate = SafetyGate()
        self._task = TechnicianTask()
        self._readers: dict[OwnRequest, list[Reader]] = {}
        self._misses: Counter[OwnRequest] = Counter()
        self.missing: set[str] = set()
        for own in owns:
            if own.ask is None:
                continue
            unit = unit_of(own.ask, car.info)
            self.missing.add(own.signal.key)
            if unit is not None:
                turn = OwnRequest(own.ask.request, unit)
                self._readers.setdefault(turn, []).append(reader(own))

    @property
    def turns(self) -> tuple[OwnRequest, ...]:
        """What is to be asked in turn."""
        return tuple(self._readers)

    @property
    def sources(self) -> dict[str, str]:
        """For each signal's key the unit that tells it."""
        return {
            one.own.signal.key: turn.unit.response
            for turn, readers in self._readers.items()
            for one in readers
        }

    def tires(self, turn: OwnRequest) -> bool:
        """Whether ``turn`` went without a value so often that it should wait longer."""
        return self._misses[turn] >= _PATIENCE

    def end(self) -> None:
        """Nothing may be asked from now on."""
        self._task.end()

    def poll(self, turn: OwnRequest, cancel: threading.Event) -> tuple[LiveValue, ...]:
        """Ask; the values that are sound and in range, none for anything but an answer."""
        self._gate.check_user_defined(turn.request, turn.unit, self._task)
        exchange = record(self._ask(turn, cancel))
        outcome = outcome_of(turn.unit.response, exchange)
        payloads = outcome.data if isinstance(outcome, Value) else ()
        if len(payloads) > 1 and not on_can(turn.unit.response):
            payloads = ()  # spread over messages, of which each holds a part only
        pid, ecu = turn.request.hex().upper(), turn.unit.response
        told: list[LiveValue] = []
        for one in self._readers[turn]:
            measured = one.read(payloads[-1]) if payloads else None
            if measured is None:
                self.missing.add(one.own.signal.key)
            else:
                self.missing.discard(one.own.signal.key)
                told.append(LiveValue(pid, ecu, measured))
        self._misses[turn] = 0 if told else self._misses[turn] + 1
        return tuple(told)

    def _ask(self, turn: OwnRequest, cancel: threading.Event) -> Exchange:
        link, unit = self._car.link, turn.unit
        if isinstance(link, UnitLink) and not of_emissions(unit):
            return link.ask_unit(turn.request, unit, task=self._task, cancel=cancel)
        return link.request(
            turn.request,
            target=unit.response,
            cancel=cancel,
            awaited=frozenset((unit.response,)),
        )
