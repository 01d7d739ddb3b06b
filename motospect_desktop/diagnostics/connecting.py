"""Connect: from an address to a car that answers, in steps that the technician sees."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from hardware.adapters.base import Underway, as_given, time_of_day
from hardware.errors import BusUnreachable, HardwareError, UnreachableReason
from hardware.links.base import Framing
from hardware.ports.opening import whole_address
from motospect_desktop.diagnostics import support, uds_support
from motospect_desktop.diagnostics.events import CarInfo, ConnectStep, StepChanged, StepState
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.packing import Packing
from motospect_desktop.diagnostics.wire import CLOSING, best_outcome, reachable, record, units
from motospect_desktop.domain.outcome import Value
from motospect_desktop.domain.scan import AdapterInfo, Voltage
from motospect_desktop.protocols.obd_on_uds import identifiers

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from datetime import datetime

    from hardware.adapters.base import OpenAdapter, OpenStep
    from hardware.clock import Clock
    from hardware.links.base import DiagnosticLink, Exchange
    from hardware.recording.record import Bounds
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.passport import Passport
    from motospect_desktop.errors import MotospectError

_LOW_VOLTS = 11.0  # a 12 V battery at rest is flat well above


class AdapterOpener(Protocol):
    """Opens an adapter by its URL; ``hardware.adapters.table.open_adapter`` is the real one."""

    def __call__(
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
    ) -> OpenAdapter:
        """Open, report steps, raise ``HardwareError`` with everything closed again."""
        ...


@dataclass(frozen=True, slots=True)
class Car:
    """A connected car: the link to ask it, what it said when it was found, what it can take.

    ``now`` is the time of day at the car: in a recording, that of the recording; ``keep_to`` is
    that of ``OpenAdapter``, ``passport`` the adapter's once it is measured.
    """

    link: DiagnosticLink
    info: CarInfo
    packing: Packing = field(default_factory=Packing)
    now: Callable[[], datetime] = time_of_day
    keep_to: Callable[[Bounds], Bounds] = as_given
    passport: Passport | None = None

    def close(self) -> None:
        """Leave the car alone and give the port back; may be called twice."""
        self.link.close()


class ConnectionFailed(Exception):  # noqa: N818  (never shown: carries the failed step upwards)
    """Connecting ended at ``step``; ``error`` holds the words."""

    def __init__(self, error: MotospectError, step: ConnectStep) -> None:
        super().__init__(error.title)
        self.error = error
        self.step = step


class _Steps:
    """Times the steps and remembers the one that runs."""

    def __init__(self, clock: Clock, tell: Callable[[StepChanged], None]) -> None:
        self._clock = clock
        self._tell = tell
        self._began_at = clock.monotonic()
        self.current = ConnectStep.PORT

    def begin(self, step: ConnectStep) -> None:
        self.current, self._began_at = step, self._clock.monotonic()
        self._tell(StepChanged(step, StepState.RUNNING))

    def end(self, state: StepState, detail: str) -> None:
        elapsed_s = self._clock.monotonic() - self._began_at
        self._tell(StepChanged(self.current, state, detail, elapsed_s))

    def on_open_step(self, step: OpenStep, detail: str | None) -> None:
        if detail is None:
            self.begin(ConnectStep(step.value))
        elif isinstance(detail, Underway):
            self._tell(StepChanged(self.current, StepState.RUNNING, detail))
        elif self.current is ConnectStep.VOLTAGE and _is_low(detail):
            self.end(StepState.WARNED, f"{detail}, low: charge the battery before a long scan")
        else:
            self.end(StepState.DONE, detail)


def _is_low(told: str) -> bool:
    """Whether ``told`` is a voltage (``10.4 V``) of a battery that may not last for a scan."""
    volts, _, unit = told.partition(" ")
    return unit == "V" and float(volts) < _LOW_VOLTS


def connect(
    url: str,
    *,
    open_adapter: AdapterOpener,
    clock: Clock,
    on_step: Callable[[StepChanged], None] = lambda _step: None,
    cancel: threading.Event | None = None,
) -> Car:
    """Open the adapter at ``url``, find the bus and the control units that answer 01 00.

    Raises ``ConnectionFailed``; everything is closed then. Runs on the adapter's thread.
    """
    url = whole_address(url)
    steps = _Steps(clock, on_step)
    try:
        adapter = open_adapter(url, clock=clock, on_step=steps.on_open_step, cancel=cancel)
    except HardwareError as error:
        raise _failed(steps, error) from error
    try:
        steps.begin(ConnectStep.ECUS)
        exchanges = _ask_support(adapter.link, cancel, adapter.greeting)
    except HardwareError as error:
        adapter.link.close()
        raise _failed(steps, error) from error
    ecus, pids = _told(exchanges)
    steps.end(StepState.DONE, ", ".join(ecus))
    named = AdapterInfo(adapter.url, adapter.name, adapter.version)
    info = CarInfo(
        adapter=named,
        protocol=adapter.link.protocol.name,
        voltage=_voltage(adapter.voltage),
        ecus=ecus,
        pids=pids,
        demo=named.demo,
        replayed=named.replayed,
        all_units=reachable(adapter.link),
        uds=uds_support.uds_units(exchanges),
    )
    return Car(adapter.link, info, now=adapter.now, keep_to=adapter.keep_to)


def examine_again(car: Car) -> CarInfo:
    """What the car behind an open link says now; raises ``HardwareError``."""
    exchanges = _ask_support(car.link, None)
    ecus, pids = _told(exchanges)
    return replace(
        car.info,
        voltage=_voltage(car.link.voltage()),
        ecus=ecus,
        pids=pids,
        uds=uds_support.uds_units(exchanges),
    )


def continued(before: CarInfo, now: CarInfo) -> CarInfo:
    """``now``; with the units of ``before`` where nothing that answers speaks against that car.

    Units wake up one after another when the ignition is switched on.
    """
    of_these = tuple(pair for pair in before.pids if pair[0] in now.ecus)
    alike = now.protocol == before.protocol and set(now.ecus) <= set(before.ecus)
    if not (alike and now.pids == of_these):
        return now
    return replace(now, ecus=before.ecus, pids=before.pids, uds=before.uds)


def _told(exchanges: list[WireExchange]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The units that answered, and what live values they claim."""
    ecus = units(exchanges)
    return ecus, tuple((ecu, f"{pid:02X}") for ecu in ecus for pid in _pids(ecu, exchanges))


def _voltage(volts: float | None) -> Voltage | None:
    return None if volts is None else Voltage(volts, "adapter")


def _failed(steps: _Steps, error: HardwareError) -> ConnectionFailed:
    words = in_words(error, connecting=True)
    steps.end(StepState.FAILED, words.title)
    return ConnectionFailed(words, steps.current)


def _pids(ecu: str, exchanges: list[WireExchange]) -> list[int]:
    if not uds_support.speaks_uds(ecu, exchanges):
        return sorted(support.claimed(ecu, 0x01, exchanges))
    claimed = uds_support.claimed(ecu, identifiers.PARAMETERS, exchanges)
    return sorted(identifier & 0xFF for identifier in claimed)


def _ask_support(
    link: DiagnosticLink, cancel: threading.Event | None, greeting: Exchange | None = None
) -> list[WireExchange]:
    exchanges: list[WireExchange] = []
    for base in support.BASES:
        request = support.request(0x01, base)
        told = greeting if base == 0 else None
        exchanges.append(record(told or link.request(request, cancel=cancel)))
        if not support.goes_on(exchanges, 0x01, base):
            break
    outcomes = (best_outcome(ecu, CLOSING, exchanges) for ecu in units(exchanges))
    told_by_any = any(isinstance(outcome, Value) for outcome in outcomes)
    if not told_by_any and link.protocol.framing in (Framing.CAN11, Framing.CAN29):
        _ask_uds_support(link, exchanges, cancel)
    if not units(exchanges):
        reason = exchanges[0].detail or exchanges[0].ending.value.replace("_", " ").upper()
        raise BusUnreachable(UnreachableReason.NO_ECU, reason)
    return exchanges


def _ask_uds_support(
    link: DiagnosticLink, exchanges: list[WireExchange], cancel: threading.Event | None
) -> None:
    """A car of SAE J1979-2 is silent to 01 00, or refuses it."""
    for base in support.BASES:
        bitmap = identifiers.PARAMETERS | base
        request = uds_support.request(bitmap)
        exchanges.append(record(link.request(request, cancel=cancel)))
        if not uds_support.goes_on(exchanges, bitmap):
            return
