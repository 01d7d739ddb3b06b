"""Ignition off and on, plug and unplug, adapter swap: the same session, in virtual time."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import pytest

from hardware.adapters.base import OpenAdapter, Opening, OpenStep
from hardware.adapters.elm327 import start_elm327
from hardware.discovery import identity_of
from hardware.errors import HardwareError, PortNotFound
from hardware.ports.listing import FoundPort
from hardware.simulator.faces.elm import ElmFace
from hardware.simulator.states import build_car
from hardware.simulator.timing import timing_named
from motospect_desktop.diagnostics import events
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.attachment import Attachment
from motospect_desktop.diagnostics.failures import in_words
from motospect_desktop.diagnostics.learned import Learned
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.errors import AdapterLost
from tests.helpers.simulated_port import SimulatedPort
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hardware.clock import Clock

E = TypeVar("E")
URL = "serial:/dev/ttyUSB0"
A = FoundPort("/dev/ttyUSB0", "OBDLink SX", "ScanTool.net", "115010123", 0x0403, 0x6015)
B = FoundPort("/dev/ttyUSB0", "OBDLink EX", "ScanTool.net", "115099999", 0x0403, 0x6015)


class Socket:
    """A car and the adapter in its socket, whose cable can be pulled; and who is attached."""

    def __init__(self, folder: Path, states: Sequence[str] = (), timing: str = "usb115k2") -> None:
        self.clock = VirtualClock()
        self.car = build_car(states)
        self.timing = timing
        self.ports: tuple[FoundPort, ...] = (A,)
        self.opened: list[str] = []
        self._asked: dict[type, int] = {}
        self.face = ElmFace(self.car, timing_named(timing))
        self.wire: SimulatedPort | None = None
        self.told: list[tuple[float, events.BayEvent]] = []
        self.book = AdapterBook(Learned(folder / "passports.json"), lambda: self.ports)
        self.attached = self._attachment()

    def restart(self) -> None:
        """The program is started anew; what it learned is kept."""
        self.attached.leave()
        self.told.clear()
        self.opened.clear()
        self.attached = self._attachment()

    def pull(self) -> None:
        self.ports = ()
        if self.wire:
            self.wire.unplug()

    def connect(self) -> None:
        self.attached.connect(URL)
        self.last(events.Connected)

    def idle(self, seconds: float) -> None:
        """Let time pass as the bay does when nobody asks for anything."""
        until = self.clock.monotonic() + seconds
        while self.clock.monotonic() < until:
            self.clock.sleep(self.attached.patience_s)
            self.guarded(self.attached.idle)

    def guarded(self, work: Callable[[], object]) -> None:
        try:
            work()
        except HardwareError as error:
            words = in_words(error, connecting=False)
            assert isinstance(words, AdapterLost)
            self.attached.lose(words)

    def all(self, kind: type[E]) -> list[E]:
        return [event for _at, event in self.told if isinstance(event, kind)]

    def last(self, kind: type[E]) -> tuple[float, E]:
        return [(at, event) for at, event in self.told if isinstance(event, kind)][-1]

    def _attachment(self) -> Attachment:
        return Attachment(
            self._open,
            self.clock,
            self._tell,
            book=self.book,
            cancel=threading.Event(),
            reopen=partial(self._open, briefly=True),
        )

    def asked_until(self, kind: type) -> int:
        """How many questions the car had been asked when that was told."""
        return self._asked[kind]

    def _tell(self, event: events.BayEvent) -> None:
        self._asked[type(event)] = self.face.requests
        self.told.append((self.clock.monotonic(), event))

    def _open(
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
        briefly: bool = False,
    ) -> OpenAdapter:
        self.opened.append(url)
        on_step(OpenStep.PORT, None)
        if not self.ports:
            raise PortNotFound("/dev/ttyUSB0")
        self.face = ElmFace(self.car, timing_named(self.timing))
        self.wire = SimulatedPort(self.face, self.clock)
        known = self.book.capabilities(url)
        how = Opening(clock, on_step, cancel, "6", known, briefly=briefly)
        return start_elm327(url, self.wire, how)


@pytest.fixture
def socket(tmp_path: Path) -> Socket:
    return Socket(tmp_path, ["healthy"])


@pytest.mark.parametrize("car", ["healthy", "obdonuds"])
def test_that_ignition_off_is_told_once_and_the_adapter_stays_open(
    car: str, tmp_path: Path
) -> None:
    socket = Socket(tmp_path, [car])
    socket.connect()
    socket.idle(5)
    assert socket.all(events.CarSilent) == []
    off_at, socket.car.ignition = socket.clock.monotonic(), False
    socket.idle(60)
    (silent,) = socket.all(events.CarSilent)
    told_at, _silent = socket.last(events.CarSilent)
    assert told_at - off_at <= 5
    assert silent.error.code == "car_silent"
    assert "ignition" in silent.error.remedy
    assert socket.opened == [URL]
    assert socket.all(events.AdapterGone) == []


@pytest.mark.parametrize("car", ["healthy", "obdonuds"])
def test_that_the_same_car_is_back_within_5_s_of_ignition_on(car: str, tmp_path: Path) -> None:
    socket = Socket(tmp_path, [car])
    socket.connect()
    socket.car.ignition = False
    socket.idle(60)
    on_at, socket.car.ignition = socket.clock.monotonic(), True
    socket.idle(6)
    first, again = socket.all(events.Connected)
    assert socket.last(events.Connected)[0] - on_at <= 5
    assert (again.car.ecus, again.car.pids) == (first.car.ecus, first.car.pids)
    assert socket.opened == [URL]


def test_that_units_which_wake_up_later_do_not_make_another_car(socket: Socket) -> None:
    socket.connect()
    socket.car.ignition = False
    socket.idle(10)
    socket.car.ignition, socket.car.abs.silent = True, True
    socket.idle(6)
    first, again = socket.all(events.Connected)
    assert again.car.ecus == first.car.ecus == ("7E8", "7E9", "7EA")


def test_that_lost_settings_of_the_adapter_are_mended_when_the_car_is_back(
    tmp_path: Path,
) -> None:
    socket = Socket(tmp_path, timing="clone")
    socket.connect()
    socket.car.ignition = False
    socket.idle(10)
    socket.face.settings = socket.face.settings.defaults()  # as after LV RESET
    socket.car.ignition = True
    socket.idle(6)
    assert len(socket.all(events.Connected)) == 2


def test_that_a_pulled_adapter_is_back_within_5_s_of_being_plugged_in(socket: Socket) -> None:
    socket.connect()
    pulled_at = socket.clock.monotonic()
    socket.pull()
    socket.idle(60)
    assert socket.last(events.AdapterGone)[0] - pulled_at <= 1.5
    assert socket.opened == [URL]  # nobody tries a port that is not there
    plugged_at, socket.ports = socket.clock.monotonic(), (A,)
    socket.idle(6)
    back_at, _again = socket.last(events.Connected)
    assert plugged_at <= back_at <= plugged_at + 5
    assert len(socket.all(events.Connected)) == 2


def test_that_plugging_in_with_the_ignition_off_says_that_the_car_is_silent(
    socket: Socket,
) -> None:
    socket.connect()
    socket.pull()
    socket.idle(10)
    socket.car.ignition, socket.ports = False, (A,)
    socket.idle(30)
    (silent,) = socket.all(events.CarSilent)
    assert silent.error.code == "car_silent"
    on_at, socket.car.ignition = socket.clock.monotonic(), True
    socket.idle(8)
    assert socket.last(events.Connected)[0] - on_at <= 5
    assert len(socket.all(events.AdapterGone)) == 1


def test_that_an_adapter_pulled_while_the_car_is_silent_is_told(socket: Socket) -> None:
    socket.connect()
    socket.pull()
    socket.idle(10)
    socket.car.ignition, socket.ports = False, (A,)
    socket.idle(10)
    socket.pull()
    socket.idle(10)
    kinds = (events.AdapterGone, events.CarSilent)
    told = [type(event) for _at, event in socket.told if isinstance(event, kinds)]
    assert told == [events.AdapterGone, events.CarSilent, events.AdapterGone]


def test_that_a_known_adapter_is_connected_when_it_is_plugged_in(socket: Socket) -> None:
    socket.connect()
    socket.attached.leave()
    socket.ports = ()
    socket.restart()
    socket.idle(10)
    assert socket.told == []
    plugged_at, socket.ports = socket.clock.monotonic(), (A,)
    socket.idle(6)
    assert [event.url for event in socket.all(events.Connecting)] == [URL]
    assert socket.last(events.Connected)[0] - plugged_at <= 5


def test_that_an_unknown_adapter_is_not_opened_when_it_is_plugged_in(socket: Socket) -> None:
    socket.ports = ()
    socket.restart()
    socket.idle(3)
    socket.ports = (A,)
    socket.idle(30)
    assert socket.opened == []
    assert socket.told == []


def test_that_an_unknown_adapter_in_place_of_the_lost_one_is_told_and_not_opened(
    socket: Socket,
) -> None:
    socket.connect()
    socket.pull()
    socket.idle(3)
    socket.ports = (B,)
    socket.idle(30)
    (other,) = socket.all(events.OtherAdapter)
    assert "115099999" in other.error.cause
    assert "115010123" in other.error.cause
    assert "choose it in the list" in other.error.remedy
    assert socket.opened == [URL]


def test_that_a_known_adapter_takes_over_and_that_is_told(socket: Socket) -> None:
    socket.ports = (B,)
    socket.connect()
    socket.restart()
    socket.ports = (A,)
    socket.connect()
    socket.pull()
    socket.idle(3)
    socket.ports = (B,)
    socket.idle(6)
    (other,) = socket.all(events.OtherAdapter)
    assert "connected now" in other.error.remedy
    assert len(socket.all(events.Connected)) == 2
    assert socket.last(events.AdapterMeasured)[1].passport.identity == identity_of(B)


def test_that_live_data_stops_when_the_car_falls_silent(socket: Socket) -> None:
    socket.connect()
    car = socket.attached.car
    assert car is not None
    session = LiveSession(car, [("7E8", "0C")], socket.clock, socket._tell)
    off_at = socket.clock.monotonic() + 5
    socket.clock.after(5, lambda: setattr(socket.car, "ignition", False))
    session.run(threading.Event(), lambda: socket.attached.still_told(session))
    told_at, silent = socket.last(events.CarSilent)
    assert silent.error.code == "car_silent"
    assert 2 <= told_at - off_at <= 5
    on_at, socket.car.ignition = socket.clock.monotonic(), True
    socket.idle(5)
    assert socket.last(events.Connected)[0] - on_at <= 5


def test_that_values_which_are_never_told_do_not_make_a_silent_car(socket: Socket) -> None:
    socket.connect()
    car = socket.attached.car
    assert car is not None
    session = LiveSession(car, [("7E8", "FE")], socket.clock, socket._tell)
    until = socket.clock.monotonic() + 20
    session.run(
        threading.Event(),
        lambda: socket.attached.still_told(session) and socket.clock.monotonic() < until,
    )
    assert socket.all(events.CarSilent) == []


@pytest.mark.parametrize(
    ("timing", "can29", "widest"), [("usb115k2", True, 6), ("stn2m", True, 6), ("clone", False, 1)]
)
def test_that_an_adapter_is_measured_once_and_told_each_time(
    timing: str, can29: bool, widest: int, tmp_path: Path
) -> None:
    socket = Socket(tmp_path, timing=timing)
    socket.connect()
    _at, measured = socket.last(events.AdapterMeasured)
    passport = measured.passport
    assert (passport.identity, passport.url) == ("0403:6015 115010123", URL)
    assert (passport.can29, passport.widest, passport.long_answers) == (can29, widest, True)
    assert passport.voltage_offset is not None
    assert abs(passport.voltage_offset) < 0.5
    assert socket.asked_until(events.AdapterMeasured) > socket.asked_until(events.Connected)
    socket.restart()
    socket.connect()
    assert socket.last(events.AdapterMeasured)[1].passport == passport
    assert socket.asked_until(events.AdapterMeasured) == socket.asked_until(events.Connected)


def test_that_an_adapter_of_the_same_name_with_other_firmware_is_measured_anew(
    socket: Socket,
) -> None:
    socket.connect()
    before = socket.last(events.AdapterMeasured)[1].passport
    socket.timing = "stn2m"
    socket.restart()
    socket.connect()
    after = socket.last(events.AdapterMeasured)[1].passport
    assert after.firmware != before.firmware
    assert after.name == "STN1130"
