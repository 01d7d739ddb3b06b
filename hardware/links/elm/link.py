"""``DiagnosticLink`` over an ELM327/STN adapter."""

from __future__ import annotations

import logging
import threading
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from hardware.errors import PortLost
from hardware.links.base import BusError, Complete, Framing, Timeout
from hardware.links.elm import setup
from hardware.links.elm.answer import read_answer
from hardware.links.elm.counting import FrameCounts, nothing_else
from hardware.links.elm.dialog import Said, confirms, pending_patience, search_patience
from hardware.links.elm.lines import LineKind, classify
from hardware.links.elm.protocols import HEAR_ALL, addressing, unit_addressing
from hardware.links.framing import IsoTp
from hardware.links.pending import settle
from hardware.links.turns import pause, turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hardware.clock import Clock
    from hardware.gate import TechnicianTask
    from hardware.links.base import BusProtocol, Capabilities, Exchange
    from hardware.links.elm.dialog import ElmDialog
    from hardware.units import UnitAddress

_log = logging.getLogger(__name__)

_LONGEST_SILENCE_S = 2.0
_RECOVERY_RESET_S = 1.25  # with the 0.75 s of ``regain`` a mute adapter is known after 2 s
_CLOSE_S = 0.3
_CAN = {Framing.CAN11, Framing.CAN29}
_NOT_UNDERSTOOD = BusError(LineKind.NOT_UNDERSTOOD.value)
_AFTER_RESET = {LineKind.LV_RESET, LineKind.IDENTITY, LineKind.ECHO}


class ElmLink:
    """Implements ``DiagnosticLink``; made by ``hardware.adapters.elm327`` after the start-up.

    A second caller waits for the first. A request that times out leaves the recovery to the next
    use, so that no call is silent for longer than 2 s.
    """

    def __init__(
        self,
        dialog: ElmDialog,
        clock: Clock,
        protocol: BusProtocol,
        capabilities: Capabilities,
        *,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        self._dialog = dialog
        self._wire = dialog.wire
        self._clock = clock
        self._protocol = protocol
        self._capabilities = capabilities
        self._on_close = on_close
        self._addressed = addressing(protocol, None)  # an adapter starts so by itself
        self._ways: dict[str | None, tuple[str, ...]] = {}
        self._filtered = False  # a unit beyond the emissions is addressed, and it alone is heard
        self._set_up = True  # False: the adapter may have the factory's settings
        self._padding: set[str] = set()
        self._counts = FrameCounts(clock, usable=protocol.framing in _CAN)
        self._lock = threading.Lock()
        self._closed = False

    @property
    def protocol(self) -> BusProtocol:
        """The bus that was found."""
        return self._protocol

    @property
    def capabilities(self) -> Capabilities:
        """What the adapter can do."""
        return self._capabilities

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
        self._way_to(target)
        idle_s = min(timeout_s, _LONGEST_SILENCE_S)
        with self._turn(cancel):
            return settle(
                self._ask_again(payload, target, idle_s, cancel, awaited),
                ask=lambda unit: self._ask(payload, unit, idle_s, cancel),
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
        unit_addressing(self._protocol, unit)
        idle_s = min(timeout_s, _LONGEST_SILENCE_S)
        with self._turn(cancel), self._wire.asking(unit, task):
            return settle(
                self._ask(payload, unit.response, idle_s, cancel),
                ask=lambda _unit: self._ask(payload, unit.response, idle_s, cancel),
                pause=partial(pause, self._clock, cancel),
                clock=self._clock,
            )

    def voltage(self) -> float | None:
        """Volts at the diagnostic socket; None if the adapter cannot tell."""
        with self._turn(None):
            self._make_ready(None)
            return setup.measure_voltage(self._dialog)

    def close(self) -> None:
        """Close the bus and the port; may be called twice. Waits for a running request."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                if self._dialog.unfinished:
                    self._wire.interrupt()
                else:
                    self._dialog.command("ATPC", idle_s=_CLOSE_S)
            except PortLost:
                _log.debug("%s was gone before it was closed", self._wire.name)
            finally:
                self._wire.close()
                self._on_close()

    @contextmanager
    def _turn(self, cancel: threading.Event | None) -> Iterator[None]:
        with turn(self._lock, cancel):
            if self._closed:
                raise PortLost(f"{self._wire.name}: closed")
            yield

    def _ask_again(
        self,
        payload: bytes,
        target: str | None,
        idle_s: float,
        cancel: threading.Event | None,
        awaited: frozenset[str],
    ) -> Exchange:
        """Ask with the number of frames that an earlier answer had, where that can be trusted."""
        frames = self._counts.expected(payload, target, awaited)
        exchange = self._ask(payload, target, idle_s, cancel, frames)
        if frames is not None and exchange.ended == _NOT_UNDERSTOOD:
            frames = None
            exchange = self._ask(payload, target, idle_s, cancel)
            self._counts.usable = not isinstance(exchange.ended, Complete)
        if awaited:
            self._counts.learn(exchange, counted=frames is not None)
        return exchange

    def _ask(
        self,
        payload: bytes,
        target: str | None,
        idle_s: float,
        cancel: threading.Event | None,
        frames: int | None = None,
    ) -> Exchange:
        self._make_ready(cancel)
        said = self._once(payload, target, idle_s, cancel, frames)
        exchange = self._read(said, payload, target)
        if said.prompted and not said.stray and nothing_else(exchange):
            return exchange  # no line is left that could tell of a reset or of somebody else
        before: tuple[str, ...] = ()
        notices = _signs_of_reset(said, payload)
        if notices:
            _log.info("%s lost its settings: %s", self._wire.name, ", ".join(notices))
            before = said.lines
            self._set_up = False
            self._make_ready(cancel)
            said = self._once(payload, target, idle_s, cancel)
            exchange = self._read(said, payload, target)
        if not said.prompted and not isinstance(exchange.ended, BusError):
            exchange = replace(exchange, ended=Timeout(said.waited_s))
        late = sum(classify(line).kind is LineKind.DATA for line in said.stray)
        if not (late or notices):
            return exchange
        return replace(
            exchange,
            dropped=exchange.dropped + late,
            raw=before + exchange.raw,
            notices=notices,
        )

    def _read(self, said: Said, payload: bytes, target: str | None) -> Exchange:
        return read_answer(
            said.lines,
            payload,
            self._protocol.framing,
            target=target,
            frames=IsoTp(padding=self._padding),
        )

    def _way_to(self, target: str | None) -> tuple[str, ...]:
        """What directs requests to ``target``; ``RequestForbidden`` for no address of this bus."""
        if target not in self._ways:
            self._ways[target] = addressing(self._protocol, target)
        return self._ways[target]

    def _once(
        self,
        payload: bytes,
        target: str | None,
        idle_s: float,
        cancel: threading.Event | None,
        frames: int | None = None,
    ) -> Said:
        """Address and ask; the answer to the addressing when the adapter refuses that."""
        unit = self._wire.unit
        wanted = unit_addressing(self._protocol, unit) if unit else self._way_to(target)
        if wanted != self._addressed:
            self._addressed = ()  # nobody knows until all of it is confirmed: a stop may come
            filters = "ATFCSM1" in wanted
            if self._filtered and not filters and (said := self._hear_all(cancel)):
                return said
            for text in wanted:
                self._filtered |= filters
                said = self._dialog.command(text, accept=confirms, cancel=cancel)
                if LineKind.OK not in said.kinds():
                    return said
            self._addressed, self._filtered = wanted, filters
        return self._dialog.ask(
            payload,
            target,
            patience=lambda lines: pending_patience(
                lines, payload[0], search_patience(lines, idle_s)
            ),
            cancel=cancel,
            frames=frames,
        )

    def _hear_all(self, cancel: threading.Event | None) -> Said | None:
        """Hear all units again; what was said instead when the adapter gives no prompt.

        One that does not know the way back is reset: left as it is, it would hear nobody for good.
        """
        for text in HEAR_ALL:
            said = self._dialog.command(text, accept=confirms, cancel=cancel)
            if not said.prompted:
                return said
            if LineKind.OK not in said.kinds():
                self._reset(cancel)
                break
        self._filtered = False
        return None

    def _make_ready(self, cancel: threading.Event | None) -> None:
        """Regain the prompt after a timeout or a cancel; ``AdapterMute`` when it is gone."""
        if self._dialog.unfinished:
            self._addressed = ()  # a reset may be among what was drained
            if not self._dialog.regain(cancel):
                self._reset(cancel)
                return
            setup.configure(self._dialog, cancel)
        elif not self._set_up:
            setup.configure(self._dialog, cancel)
        if not self._set_up:
            self._set_bus(cancel)

    def _reset(self, cancel: threading.Event | None) -> None:
        self._set_up = False
        setup.reset(self._dialog, idle_s=_RECOVERY_RESET_S, cancel=cancel)
        self._set_bus(cancel)

    def _set_bus(self, cancel: threading.Event | None) -> None:
        setup.try_protocol(self._dialog, self._protocol.number, cancel)
        self._addressed = addressing(self._protocol, None)
        self._filtered = False
        self._set_up = True


def _signs_of_reset(said: Said, payload: bytes) -> tuple[str, ...]:
    """By which lines the adapter betrays that its settings are those of the factory again."""
    kinds = (classify(line, payload).kind for line in said.stray + said.lines)
    return tuple(dict.fromkeys(kind.value for kind in kinds if kind in _AFTER_RESET))
