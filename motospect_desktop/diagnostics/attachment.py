"""What the bay is attached to, and how it stays so: one adapter, one car behind it.

    nothing ── connect, or a known adapter plugged in ──▶ car answers ◀── 01 00 answered ─┐
       ▲                                                  │        └── silent ──▶ car silent,
       │ disconnect                                   wire lost                 adapter open
       └─────────────────────────────────────────────── ▼
                                        adapter sought ── found ──▶ car answers, same session

One thread, the bay's. Who waits is asked for in ``patience_s``, after which ``idle`` is due.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.errors import BusUnreachable, PortLost
from motospect_desktop.diagnostics import events, uds_support
from motospect_desktop.diagnostics.connecting import (
    Car,
    ConnectionFailed,
    connect,
    continued,
    examine_again,
)
from motospect_desktop.diagnostics.failures import in_words, other_adapter, silent_car
from motospect_desktop.diagnostics.measuring import passport_of
from motospect_desktop.diagnostics.seeking import LOOK_S, Found, Seeker, Sought, Stranger
from motospect_desktop.diagnostics.wire import CLOSING, record
from motospect_desktop.errors import ScanCancelled

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from hardware.clock import Clock
    from motospect_desktop.diagnostics.adapter_book import AdapterBook
    from motospect_desktop.diagnostics.connecting import AdapterOpener
    from motospect_desktop.diagnostics.live import LiveSession
    from motospect_desktop.errors import AdapterLost

_HEARTBEAT_S = 1.0
_LISTEN_S = 1.0  # for an answer to the heartbeat
_MISSES = 2  # heartbeats in a row without an answer: the car is silent
_SILENT_S = 2.0  # without any live value, before it is asked whether the car is there
_ASK_AGAIN_S = (1.0, 2.0, 3.0)  # between questions to a silent car; with the question below 5 s
_UNANSWERED = "no answer to 01 00"
_CAR_STEPS = frozenset((events.ConnectStep.PROTOCOL, events.ConnectStep.ECUS))


class Attachment:
    """The car that is connected, or the adapter that is sought. ``cancel`` ends a wait.

    ``reopen`` opens an adapter that was lost: quickly, on the bus that is known.
    """

    def __init__(  # noqa: PLR0913 - parts of the bay
        self,
        open_adapter: AdapterOpener,
        clock: Clock,
        tell: Callable[[events.BayEvent], None],
        *,
        book: AdapterBook,
        cancel: threading.Event,
        reopen: AdapterOpener,
    ) -> None:
        self.car: Car | None = None
        self.unasked = False  # what the technician did not ask for runs; a command ends it
        self._open_adapter = open_adapter
        self._reopen = reopen
        self._clock = clock
        self._tell = tell
        self._book = book
        self._cancel = cancel
        self._adapter: Sought | None = None  # behind which the car is
        self._before: events.CarInfo | None = None  # the car behind the adapter that was lost
        self._seeker = Seeker(book, clock)
        self._misses = 0
        self._told = ""  # the code of what was told last of the car behind a sought adapter

    @property
    def patience_s(self) -> float:
        """Seconds without a command after which ``idle`` is due."""
        if not self.car:
            return LOOK_S
        if self._misses < _MISSES:
            return _HEARTBEAT_S
        return _ASK_AGAIN_S[min(self._misses - _MISSES, len(_ASK_AGAIN_S) - 1)]

    def connect(self, url: str) -> None:
        """Leave what there is; connect to ``url`` with its steps told."""
        self.leave()
        try:
            car = self._opened(url, self._open_adapter, self._tell)
        except ConnectionFailed as failed:
            self._tell(events.ConnectFailed(failed.error, failed.step))
        else:
            self._take(car)

    def leave(self) -> None:
        """Give the adapter back and seek none."""
        self._seeker.rest()
        self._before = None
        if self.car:
            self.car.close()
            self.car = None

    def lose(self, error: AdapterLost) -> None:
        """The wire is gone: seek the adapter."""
        if self.car and self._adapter:
            self._before = self.car.info
            self._seeker.lose(self._adapter)
            self.car.close()
            self.car = None
        self._misses, self._told = 0, ""
        self._tell(events.AdapterGone(error))

    def idle(self) -> None:
        """Nothing was asked for ``patience_s``: listen to the car, or look at the ports.

        ``unasked`` is the caller's to set before, so that no command slips in between.
        """
        if self.car:
            self._listen(self.car)
            return
        match self._seeker.look():
            case Found(adapter, instead_of):
                self._connect_unasked(adapter, instead_of)
            case Stranger(words, instead_of):
                error = other_adapter(instead_of, words, used=False)
                self._tell(events.OtherAdapter(error, used=False))
            case None:
                if self._told and not self._seeker.present:
                    self._told = ""
                    gone = PortLost("unplugged")
                    self._tell(events.AdapterGone(in_words(gone, connecting=False)))

    def still_told(self, session: LiveSession) -> bool:
        """Whether live data may go on; False, and told, when the car fell silent."""
        if session.silent_s < _SILENT_S or not self.car:
            return True
        silence = _silence(self.car)
        if not silence:
            session.heard()
            return True
        self._misses = _MISSES
        self._tell(events.CarSilent(silent_car(silence)))
        return False

    def _opened(
        self, url: str, opener: AdapterOpener, on_step: Callable[[events.StepChanged], None]
    ) -> Car:
        return connect(
            url,
            open_adapter=opener,
            clock=self._clock,
            on_step=on_step,
            cancel=self._cancel,
        )

    def _take(self, car: Car) -> None:
        """The car answers: tell it, then what its adapter can do."""
        if self._before:
            car = replace(car, info=continued(self._before, car.info))
        self.car, self._before, self._misses, self._told = car, None, 0, ""
        self._seeker.rest()
        self._adapter = self._seeker.describe(car.info.adapter.url, car.info.adapter.version)
        self._book.recall(car)
        self._tell(events.Connected(car.info))
        self.unasked = True
        passport = passport_of(car, self._book, self._clock, self._cancel)
        self.unasked = False
        self.car = replace(car, passport=passport)
        if passport:
            self._tell(events.AdapterMeasured(passport))

    def _connect_unasked(self, adapter: Sought, instead_of: str) -> None:
        """One attempt by itself; quiet for an adapter that was lost."""
        if instead_of:
            error = other_adapter(instead_of, adapter.words, used=True)
            self._tell(events.OtherAdapter(error, used=True))
        quiet = self._seeker.sought is not None
        if not quiet:
            self._tell(events.Connecting(adapter.url))
        try:
            car = (
                self._opened(adapter.url, self._reopen, _untold)
                if quiet
                else self._opened(adapter.url, self._open_adapter, self._tell)
            )
        except ConnectionFailed as failed:
            self._still_away(failed, adapter)
        else:
            self._take(car)

    def _still_away(self, failed: ConnectionFailed, adapter: Sought) -> None:
        """Tell what is new about it, and go on seeking."""
        sought, of_car = self._seeker.sought, failed.step in _CAR_STEPS
        stopped = isinstance(failed.error, ScanCancelled)
        if sought is None and (stopped or not of_car):
            self._tell(events.ConnectFailed(failed.error, failed.step))
            return
        if sought is None or sought.identity != adapter.identity:
            self._seeker.lose(adapter)
        if stopped:
            return
        if of_car and not self._told:
            error = failed.error if sought is None else silent_car(_UNANSWERED)
            self._told = error.code
            self._tell(events.CarSilent(error))
        elif self._told and not of_car:
            self._told = ""
            self._tell(events.AdapterGone(failed.error))

    def _listen(self, car: Car) -> None:
        """Tell when the car falls silent, and when it is back."""
        silence = _silence(car)
        if silence:
            self._misses += 1
            if self._misses == _MISSES:
                self._tell(events.CarSilent(silent_car(silence)))
        elif self._misses >= _MISSES:
            try:
                info = examine_again(car)
            except BusUnreachable:
                return  # gone again before it said what it is
            self._take(replace(car, info=continued(car.info, info)))
        else:
            self._misses = 0


def _silence(car: Car) -> str:
    """Ask all units what every one of them answers; how they stayed silent, "" when one did."""
    all_by_uds = set(car.info.ecus) <= set(car.info.uds)
    request = uds_support.SUPPORTED if all_by_uds else CLOSING
    exchange = record(car.link.request(request, timeout_s=_LISTEN_S))
    return "" if exchange.replies else exchange.detail or "NO DATA"


def _untold(_step: events.StepChanged) -> None:
    pass
