"""``DiagnosticLink`` over raw CAN frames."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from hardware.buses.base import BusState
from hardware.errors import PortLost, RequestForbidden
from hardware.links.base import FRAMES_LOST, BusError, Exchange
from hardware.links.isotp.addresses import Addressing
from hardware.links.isotp.collector import BUS_OFF, SECOND_TESTER, Collector, Question
from hardware.links.pending import settle
from hardware.links.turns import pause, turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.clock import Clock
    from hardware.gate import TechnicianTask
    from hardware.links.base import BusProtocol, Capabilities
    from hardware.links.isotp.wire import CanWire
    from hardware.units import UnitAddress

_LONGEST_SILENCE_S = 2.0
_OTHER_TESTER_S = 2.0  # without a question of another tester, before we ask again


class IsoTpLink:
    """Implements ``DiagnosticLink``; made by ``hardware.adapters.can_bus`` after the start-up.

    A second caller waits for the first. A bus that is off, or that another tester uses, is not sent
    to: the exchange then says ``BusError``.
    """

    def __init__(
        self,
        wire: CanWire,
        clock: Clock,
        protocol: BusProtocol,
        capabilities: Capabilities,
        *,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        self._wire = wire
        self._clock = clock
        self._on_close = on_close
        self._addressing = Addressing(protocol.framing)
        self._lock = threading.Lock()
        self._closed = False
        self.protocol = protocol
        self.capabilities = capabilities

    def request(
        self,
        payload: bytes,
        *,
        target: str | None = None,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
        awaited: frozenset[str] = frozenset(),
    ) -> Exchange:
        """As ``DiagnosticLink.request``. Any thread; waits for its turn."""
        self._wire.check(payload, target)
        if target is not None:
            self._addressing.unit(target)
        idle_s = min(timeout_s, _LONGEST_SILENCE_S)
        with self._turn(cancel):
            return settle(
                self._ask(Question(payload, target, awaited), idle_s, cancel),
                ask=lambda unit: self._ask(Question(payload, unit), idle_s, cancel),
                pause=partial(pause, self._clock, cancel),
                clock=self._clock,
            )

    def ask_unit(
        self,
        payload: bytes,
        unit: UnitAddress,
        *,
        task: TechnicianTask,
        timeout_s: float = 2.0,
        cancel: threading.Event | None = None,
    ) -> Exchange:
        """As ``UnitLink.ask_unit``. Any thread; waits for its turn."""
        self._wire.check_unit(payload, unit, task)
        if len(unit.response) != len(self._addressing.everybody):
            raise RequestForbidden(f"'{unit.response}' is not an address on this bus")
        idle_s = min(timeout_s, _LONGEST_SILENCE_S)
        question = Question(payload, unit.response)
        alone = Addressing(self._addressing.framing, unit)
        with self._turn(cancel), self._wire.within(task):
            return settle(
                self._ask(question, idle_s, cancel, alone),
                ask=lambda _unit: self._ask(question, idle_s, cancel, alone),
                pause=partial(pause, self._clock, cancel),
                clock=self._clock,
            )

    def voltage(self) -> float | None:
        """None: a CAN adapter does not measure it."""
        with self._turn(None):
            return None

    def close(self) -> None:
        """Leave the bus and close it; may be called twice. Waits for a running request."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                self._wire.close()
            finally:
                self._on_close()

    @contextmanager
    def _turn(self, cancel: threading.Event | None) -> Iterator[None]:
        with turn(self._lock, cancel):
            if self._closed:
                raise PortLost(f"{self._wire.name}: closed")
            yield

    def _ask(
        self,
        question: Question,
        idle_s: float,
        cancel: threading.Event | None,
        addressing: Addressing | None = None,
    ) -> Exchange:
        addressing = addressing or self._addressing
        late = sum(map(addressing.is_answer, self._wire.receive(0.0)))
        if forbidden := self._forbidden(cancel):
            fault = BusError(forbidden)
            return Exchange(question.request, question.target, (), fault, dropped=late)
        lost = self._wire.health.lost
        exchange = Collector(self._wire, self._clock, addressing, question).run(idle_s, cancel)
        notices = (FRAMES_LOST,) if self._wire.health.lost > lost else ()
        return replace(exchange, dropped=exchange.dropped + late, notices=notices)

    def _forbidden(self, cancel: threading.Event | None) -> str:
        """Why nothing may be sent now; another tester gets its time to fall silent."""
        if self._wire.health.state is BusState.OFF:
            return BUS_OFF
        heard_at = self._wire.other_tester_at
        if heard_at is None:
            return ""
        until = heard_at + _OTHER_TESTER_S
        while (left_s := until - self._clock.monotonic()) > 0:
            pause(self._clock, cancel, 0.0)
            self._wire.receive(min(left_s, 0.05))
            if self._wire.other_tester_at != heard_at:
                return SECOND_TESTER
        return ""
