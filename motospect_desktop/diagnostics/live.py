"""Watch live data: ask the chosen PIDs, several at a time, until told to stop."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.formulas import Formulas
from motospect_desktop.diagnostics.own_plan import first_units, inputs_of
from motospect_desktop.diagnostics.own_polling import OwnPolling
from motospect_desktop.diagnostics.schedule import OwnRequest, Packet, Schedule, priority_of
from motospect_desktop.diagnostics.wire import on_can, outcome_of, record
from motospect_desktop.domain.measurement import LiveValue, Sample
from motospect_desktop.domain.outcome import Outcome, Value
from motospect_desktop.protocols.obd2 import service01
from motospect_desktop.protocols.obd_on_uds import current
from motospect_desktop.protocols.pids.reading import measurements, read

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.connecting import Car
    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.own_signal import OwnSignal

_Values = dict[int, tuple[LiveValue, ...]]


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How PIDs are asked and read; ``most`` fit one request."""

    request: Callable[..., bytes]
    records: Callable[[bytes, bytes], Outcome[tuple[tuple[int, bytes], ...]]]
    most: int


_J1979 = _Dialect(service01.request, service01.records, service01.MOST_PIDS)
_J1979_2 = _Dialect(current.request, current.records, current.MOST)

HEALTH_WINDOW_S = 10.0
_REST_S = 1.0  # of an own request without values
_HEALTH_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class _Question:
    """What a packet asks: ``wanted`` are the units that shall answer, each with its PIDs."""

    request: bytes
    wanted: tuple[tuple[str, tuple[int, ...]], ...]
    ecus: frozenset[str]


@dataclass(slots=True)
class LiveSession:
    """Polls ``pids``, pairs of (ecu, pid); a PID that several units tell is asked once for all.

    Runs on the adapter's thread. A value that is not told gives no sample: its age shows. Where
    several PIDs are asked at once, a unit's values count only when its answer holds all of them.

    ``own`` are signals of the workshop's own: their requests take their turns among the PIDs, and
    what their formulas need is asked too.
    """

    car: Car
    pids: Sequence[tuple[str, str]]
    clock: Clock
    tell: Callable[[SampleArrived | LiveHealth], None]
    own: Sequence[OwnSignal] = ()
    _wanted: dict[int, set[str]] = field(default_factory=dict)  # PID → units that shall tell it
    _only: str | None = None  # the single CAN unit that is asked
    _can: bool = False
    _dialect: _Dialect = field(default_factory=lambda: _J1979)
    _history: deque[tuple[float, bool, int]] = field(default_factory=deque)  # end, late, PIDs told
    _questions: dict[Packet, _Question] = field(default_factory=dict)
    _silent: set[int] = field(default_factory=set)
    _told_at: float = 0.0
    _began_at: float = 0.0
    _heard_at: float = 0.0
    _own: OwnPolling = field(init=False)
    _formulas: Formulas = field(init=False)
    _computes: bool = False

    def __post_init__(self) -> None:
        """Sort what is wanted by PID."""
        pairs = [*self.pids, *inputs_of(self.own, self.car.info.pids)]
        for ecu, pid in pairs:
            self._wanted.setdefault(int(pid, 16), set()).add(ecu)
        ecus = {ecu for ecu, _pid in pairs}
        self._own = OwnPolling(self.car, self.own)
        formulas = [own for own in self.own if own.ask is None]
        self._computes = bool(formulas)
        self._formulas = Formulas(formulas, first_units(self.car.info.pids) | self._own.sources)
        self._can = all(map(on_can, ecus))
        if ecus and ecus <= set(self.car.info.uds):
            self._dialect = _J1979_2
        if self._can and len(ecus) == 1:
            self._only = next(iter(ecus))

    @property
    def silent_s(self) -> float:
        """Seconds since anything that was asked was answered, or since ``heard``."""
        return self.clock.monotonic() - self._heard_at

    def heard(self) -> None:
        """The car is known to be there, though it tells nothing that is watched.

        So a unit that was asked by its own address may have become deaf to that.
        """
        self._heard_at = self.clock.monotonic()
        self.car.packing.direct = None

    def run(self, cancel: threading.Event, keep_going: Callable[[], bool]) -> None:
        """Poll until ``cancel`` is set or ``keep_going`` says no; raises ``HardwareError``."""
        self._began_at = self._told_at = self._heard_at = self.clock.monotonic()
        if not (self._wanted or self._own.turns) or cancel.is_set():
            return
        try:
            self._go_round(cancel, keep_going)
        finally:
            self._own.end()

    def _go_round(self, cancel: threading.Event, keep_going: Callable[[], bool]) -> None:
        self._reach(cancel)
        schedule = self._schedule()
        while keep_going() and not cancel.is_set():
            turn = schedule.next()
            asked_at = self.clock.monotonic()
            if isinstance(turn, OwnRequest):
                self._poll_own(turn, schedule, cancel)
            else:
                whole = self._poll(turn, cancel)
                now = self.clock.monotonic()
                schedule.spend(turn, now - asked_at)
                if self.car.packing.judge(turn, now, whole=whole):
                    schedule = self._schedule()
            self._tell_health()

    def _schedule(self) -> Schedule:
        most = self._dialect.most
        packets = self.car.packing.packets(self._wanted, can=self._can)
        parts = [
            Packet(packet.pids[at : at + most])
            for packet in packets
            for at in range(0, len(packet.pids), most)
        ]
        return Schedule((*parts, *self._own.turns))

    def _reach(self, cancel: threading.Event) -> None:
        """One unit alone is asked by its own address, if it answers to that."""
        packing = self.car.packing
        if not self._only or packing.direct is not None:
            return
        first = Packet((min(self._wanted, key=lambda pid: -priority_of(pid)),))
        for _attempt in range(2):
            exchange, latency_s = self._ask(first, self._only, cancel)
            packing.direct = isinstance(outcome_of(self._only, exchange), Value)
            if packing.direct:
                self._take(first, exchange, latency_s)
                return

    def _poll(self, packet: Packet, cancel: threading.Event) -> bool:
        """Ask and tell; False unless every unit told all that it was asked."""
        target = self._only if self.car.packing.direct else None
        return self._take(packet, *self._ask(packet, target, cancel))

    def _poll_own(self, turn: OwnRequest, schedule: Schedule, cancel: threading.Event) -> None:
        """Ask a request of the workshop's own and tell what it holds."""
        asked_at = self.clock.monotonic()
        told = self._own.poll(turn, cancel)
        now = self.clock.monotonic()
        schedule.spend(turn, now - asked_at)
        if self._own.tires(turn):
            schedule.rest(turn, _REST_S)
        if told:
            self._heard_at = now
        for live in told:
            self._tell_sample(Sample(now - self._began_at, live, now - asked_at))
        self._tell_formulas()
        self._history.append((now, not told, len(told)))

    def _ask(
        self, packet: Packet, target: str | None, cancel: threading.Event
    ) -> tuple[WireExchange, float]:
        """The exchange and the seconds it took."""
        question = self._question(packet)
        asked_at = self.clock.monotonic()
        exchange = self.car.link.request(
            question.request, target=target, cancel=cancel, awaited=question.ecus
        )
        return record(exchange), self.clock.monotonic() - asked_at

    def _take(self, packet: Packet, exchange: WireExchange, latency_s: float) -> bool:
        question = self._question(packet)
        now = self.clock.monotonic()
        whole = True
        told: set[int] = set()
        for ecu, pids in question.wanted:
            values = self._values(ecu, question.request, outcome_of(ecu, exchange))
            if all(map(values.__contains__, pids)):
                told |= {pid for pid in pids if values[pid]}
                self._tell_values(pids, values, now, latency_s)
            else:
                whole = False
        if told:
            self._heard_at = now
        self._tell_formulas()
        self._silent |= set(packet.pids)
        self._silent -= told
        self._history.append((now, not told, len(told)))
        return whole

    def _question(self, packet: Packet) -> _Question:
        if known := self._questions.get(packet):
            return known
        ecus = frozenset().union(*(self._wanted[pid] for pid in packet.pids))
        wanted = tuple(
            (ecu, tuple(sorted(pid for pid in packet.pids if ecu in self._wanted[pid])))
            for ecu in sorted(ecus)
        )
        question = _Question(self._dialect.request(*packet.pids), wanted, ecus)
        self._questions[packet] = question
        return question

    def _tell_values(
        self, pids: tuple[int, ...], values: _Values, now: float, latency_s: float
    ) -> None:
        for pid in pids:
            for live in values[pid]:
                self._tell_sample(Sample(now - self._began_at, live, latency_s))

    def _tell_sample(self, sample: Sample) -> None:
        self.tell(SampleArrived(sample))
        if self._computes:
            self._formulas.take(sample)

    def _tell_formulas(self) -> None:
        if not self._computes:
            return
        for sample in self._formulas.due():
            self.tell(SampleArrived(sample))

    def _tell_health(self) -> None:
        now = self.clock.monotonic()
        if now - self._told_at < _HEALTH_EVERY_S:
            return
        self._told_at = now
        while self._history and now - self._history[0][0] > HEALTH_WINDOW_S:
            self._history.popleft()
        span_s = min(HEALTH_WINDOW_S, now - self._began_at)
        late = sum(1 for _end, was_late, _n in self._history if was_late)
        self.tell(
            LiveHealth(
                rate_hz=sum(told for _end, _late, told in self._history) / span_s,
                late_share=late / max(1, len(self._history)),
                missing=tuple(f"{pid:02X}" for pid in sorted(self._silent)),
                own_missing=tuple(sorted(self._own.missing | self._formulas.missing)),
            )
        )

    def _values(self, ecu: str, request: bytes, outcome: Outcome[tuple[bytes, ...]]) -> _Values:
        """The valid values in a unit's last message by PID; none of them if it is not sound."""
        if not isinstance(outcome, Value):
            return {}
        records = self._dialect.records(request, outcome.data[-1])
        if not isinstance(records, Value):
            return {}
        values: _Values = {}
        for pid, data in records.data:
            found = _read(ecu, pid, data)
            if found is None:
                return {}
            values[pid] = found
        return values


@lru_cache(maxsize=4096)  # most signals come back to the same few bytes again and again
def _read(ecu: str, pid: int, data: bytes) -> tuple[LiveValue, ...] | None:
    """The valid values in the bytes of one PID; None if they are not sound."""
    readings = read(pid, data)
    if not isinstance(readings, Value):
        return None
    return tuple(
        LiveValue(digits, ecu, measurement)
        for digits, measurement in measurements(pid, readings.data)
    )
