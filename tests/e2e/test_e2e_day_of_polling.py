"""A day at the bay in virtual time: of all that is written to the wire nothing erases or writes.

Live data goes on between two scans, under faults that make the program find its way back. With
``MOTOSPECT_FULL=1`` it is a whole day at one request a second, and ten minutes at full speed.
"""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest

from hardware.buses.base import CanFrame
from hardware.errors import HardwareError
from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.scanning import Scanner
from tests.helpers.can_bench import CanBench
from tests.helpers.full import FULL
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.wire_tally import WireTally

if TYPE_CHECKING:
    from collections.abc import Callable

HOUR_S = 3600.0
CALM_S, FAST_S = (24 * HOUR_S, HOUR_S / 6) if FULL else (HOUR_S / 2, 20.0)
A_SECOND, AT_ONCE = 1.0, 0.0
COUNTED_S = 600.0  # how often the record is counted and let go
# SAE J1979, and whether there are units of SAE J1979-2: all that a scan needs.
READING = {0x01, 0x02, 0x03, 0x05, 0x06, 0x07, 0x09, 0x0A, 0x22}
ELM_SPEAKS = re.compile(
    r"ATZ|ATI|AT@1|STI|ATE0|ATL0|ATS0|ATH1|ATAT1|ATRV|ATDPN|ATPC|ATSP0|ATTP[1-9A-C]|ATCP18|ATSH\w+"
)
SLCAN_SPEAKS = re.compile(r"|[COLFVN]|S[0-8]|Z0")
ON_ELM = ("prompt_lost:every=211", "lv_reset:every=307", "late_answer:every=401")
ON_EVERY = ("busy_repeat:every=97", "lost_frame:every=53", "negative_response:every=89")


class Day:
    """A bench whose wire is counted."""

    def __init__(self, wire: str) -> None:
        self.tally = WireTally()
        if wire.startswith("elm"):
            states = ("multi", "iso9141") if wire == "elm-kline" else ("multi",)
            elm = VirtualBench(states, [*ON_EVERY, *ON_ELM])
            self.bench: VirtualBench | CanBench = elm
            self._fetch = self._from_port(elm.port.written, self.tally.elm)
            self.speaks = ELM_SPEAKS
        else:
            can = CanBench(("multi",), ON_EVERY, face=wire)
            self.bench = can
            self._fetch = self._from_port(can.port.written, self.tally.slcan)
            self.speaks = SLCAN_SPEAKS
        self.clock = self.bench.clock

    def count(self) -> None:
        self._fetch()
        if isinstance(self.bench, CanBench):
            self.tally.frames(self.bench.bus.sent)
            self.bench.bus.sent.clear()
        self.bench.car.heard.clear()

    def _from_port(self, written: bytearray, count: Callable[[bytes], None]) -> Callable[[], None]:
        def fetch() -> None:
            count(bytes(written))
            written.clear()

        return fetch


def watch(day: Day, car: Car, pause_s: float, span_s: float) -> None:
    """Poll everything that the car can tell, with ``pause_s`` before each request."""
    ends_at = day.clock.monotonic() + span_s
    count_at = 0.0

    def goes_on() -> bool:
        nonlocal count_at
        now = day.clock.monotonic()
        if now >= count_at:
            day.count()
            count_at = now + COUNTED_S
        day.clock.sleep(pause_s)
        return now < ends_at

    while day.clock.monotonic() < ends_at:
        session = LiveSession(car, car.info.pids, day.clock, lambda _event: None)
        try:
            session.run(threading.Event(), goes_on)
        except HardwareError:
            day.clock.sleep(1.0)  # the adapter was mute for a moment; live data is begun again


@pytest.mark.parametrize("wire", ["elm", "elm-kline", "slcan", "frames"])
def test_that_a_day_of_polling_sends_no_erasing_or_writing_byte(wire: str) -> None:
    day = Day(wire)
    car = connect("virtual", open_adapter=day.bench.open, clock=day.clock)
    Scanner(day.clock).scan(car)
    for pause_s, span_s in ((A_SECOND, CALM_S), (AT_ONCE, FAST_S)):
        watch(day, car, pause_s, span_s)
        car.link.voltage()
    Scanner(day.clock).scan(car)
    car.close()
    day.count()
    tally = day.tally
    by_service = {f"{service:02X}": n for service, n in sorted(tally.services.items())}
    hours = day.clock.monotonic() / HOUR_S
    print(f"{wire}: {hours:.1f} h, {tally.octets} bytes, {tally.requests} requests: {by_service}")  # noqa: T201 - the figure is the point
    assert day.clock.monotonic() > CALM_S
    assert tally.services[0x01] > CALM_S / 2
    assert set(tally.services) <= READING
    assert tally.strange == []
    assert [text for text in tally.commands if not day.speaks.fullmatch(text)] == []


def test_that_the_tally_sees_what_should_never_be_sent() -> None:
    tally = WireTally()
    tally.elm(b"ATPPFFON\r010C1\r04\r\r14FFFFFF\r")
    tally.slcan(b"t7E080204000000000000\r" + b"T18DA10F18022EF10000000000\r")
    tally.frames([CanFrame(0x7DF, bytes.fromhex("0104000000000000"))])
    assert tally.services == {0x01: 1, 0x04: 3, 0x14: 1, 0x2E: 1}
    assert tally.commands == {"ATPPFFON": 1, "": 1}
    assert tally.strange == [""]
