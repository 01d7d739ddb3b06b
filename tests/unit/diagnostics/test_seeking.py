"""Which port is opened without being asked: never an unknown one, always the known one soon."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from hardware.discovery import identity_of
from hardware.ports.listing import FoundPort
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.learned import Learned
from motospect_desktop.diagnostics.seeking import LOOK_S, Found, Seeker, Stranger
from motospect_desktop.domain.passport import Passport
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path

A = FoundPort("/dev/ttyUSB0", "OBDLink SX", "ScanTool.net", "115010123", 0x0403, 0x6015)
A_MOVED = replace(A, device="/dev/ttyUSB1")
B = FoundPort("/dev/ttyUSB0", "FT232R USB UART", "FTDI", "B0022", 0x0403, 0x6001)
SCALE = FoundPort("/dev/ttyUSB0", "USB-Serial Controller", "Prolific", "", 0x067B, 0x2303)
LIFT = FoundPort("/dev/ttyUSB0", "Lift control", "", "", 0x1234, 0x5678)
CLONE = FoundPort("/dev/ttyUSB0", "USB2.0-Serial", "", "", 0x1A86, 0x7523)


def passport(port: FoundPort, url: str = "serial:/dev/ttyUSB0?baud=115200") -> Passport:
    at = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    firmware = (("ATI", "ELM327 v1.5"),)
    return Passport(identity_of(port), url, "ELM327", "ELM327 v1.5", firmware, (), True, 0.01, at)


class Workshop:
    """Ports that come and go, adapters that are known, and a clock."""

    def __init__(self, folder: Path) -> None:
        self.ports: tuple[FoundPort, ...] = ()
        self.clock = VirtualClock()
        self.book = AdapterBook(Learned(folder / "passports.json"), lambda: self.ports)
        self.seeker = Seeker(self.book, self.clock)
        self.seeker.look()  # what is plugged in from the start is nobody's wish

    def lose(self, url: str) -> None:
        self.seeker.lose(self.seeker.describe(url, "ELM327 v1.5"))

    def looks(self, seconds: float) -> list[tuple[float, Found | Stranger]]:
        """What looking once a second brings, each with the seconds that had passed."""
        began, told = self.clock.monotonic(), []
        while self.clock.monotonic() - began < seconds:
            self.clock.sleep(LOOK_S)
            if found := self.seeker.look():
                told.append((self.clock.monotonic() - began, found))
        return told

    def opened(self, seconds: float) -> list[str]:
        """The addresses that would be opened meanwhile."""
        told = (found for _at, found in self.looks(seconds))
        return [found.adapter.url for found in told if isinstance(found, Found)]


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def test_that_a_known_adapter_is_opened_once_when_it_is_plugged_in(shop: Workshop) -> None:
    shop.book.keep(passport(A))
    shop.ports = (A,)
    assert shop.opened(5) == ["serial:/dev/ttyUSB0?baud=115200"]


def test_that_a_known_adapter_is_opened_where_it_is_now(shop: Workshop) -> None:
    shop.book.keep(passport(A))
    shop.ports = (A_MOVED,)
    assert shop.opened(5) == ["serial:/dev/ttyUSB1?baud=115200"]


@pytest.mark.parametrize("port", [A, B, SCALE, LIFT, CLONE])
def test_that_an_unknown_port_is_never_opened(shop: Workshop, port: FoundPort) -> None:
    shop.ports = (port,)
    assert shop.looks(20) == []


def test_that_a_port_without_a_serial_number_is_known_by_chip_and_address(shop: Workshop) -> None:
    shop.book.keep(passport(CLONE))
    shop.ports = (SCALE,)
    assert shop.looks(3) == []
    shop.ports = (replace(CLONE, device="/dev/ttyUSB3"),)
    assert shop.looks(3) == []
    shop.ports = (CLONE,)
    assert len(shop.opened(3)) == 1


def test_that_a_lost_adapter_is_opened_within_5_s_of_being_plugged_in_again(
    shop: Workshop,
) -> None:
    shop.ports = (A,)
    shop.lose("serial:/dev/ttyUSB0")
    shop.ports = ()
    assert shop.looks(60) == []
    shop.ports = (A_MOVED,)
    ((after_s, found), *_more) = shop.looks(5)
    assert after_s <= LOOK_S
    assert isinstance(found, Found)
    assert found.adapter.url == "serial:/dev/ttyUSB1"
    assert not found.instead_of


def test_that_a_lost_adapter_that_stays_plugged_in_is_tried_at_least_every_3_s(
    shop: Workshop,
) -> None:
    shop.ports = (A,)
    shop.lose("serial:/dev/ttyUSB0")
    times = [0.0, *(at for at, _found in shop.looks(60))]
    assert max(later - earlier for earlier, later in pairwise(times)) <= 3.0


def test_that_an_adapter_the_system_does_not_list_is_tried_where_it_was(shop: Workshop) -> None:
    shop.lose("tcp://192.168.0.10:35000")
    assert set(shop.opened(20)) == {"tcp://192.168.0.10:35000"}


@pytest.mark.parametrize("port", [B, SCALE, LIFT, CLONE])
def test_that_whatever_took_the_place_of_a_lost_adapter_is_not_opened(
    shop: Workshop, port: FoundPort
) -> None:
    shop.ports = (A,)
    shop.lose("serial:/dev/ttyUSB0")
    shop.ports = (port,)
    assert shop.opened(20) == []


def test_that_a_likely_adapter_instead_of_the_lost_one_is_told_once(shop: Workshop) -> None:
    shop.ports = (A,)
    shop.lose("serial:/dev/ttyUSB0")
    shop.ports = (B,)
    ((_at, told),) = shop.looks(20)
    assert isinstance(told, Stranger)
    assert "B0022" in told.words
    assert "115010123" in told.instead_of


def test_that_a_known_adapter_takes_over_from_a_lost_one(shop: Workshop) -> None:
    shop.book.keep(passport(B))
    shop.ports = (A,)
    shop.lose("serial:/dev/ttyUSB0")
    shop.ports = (B,)
    ((_at, told), *_more) = shop.looks(2)
    assert isinstance(told, Found)
    assert told.adapter.identity == identity_of(B)
    assert "115010123" in told.instead_of


def test_that_a_second_adapter_does_not_take_over_while_the_first_is_plugged_in(
    shop: Workshop,
) -> None:
    shop.book.keep(passport(B))
    shop.ports = (A,)
    shop.lose("serial:/dev/ttyUSB0")
    shop.ports = (A, replace(B, device="/dev/ttyUSB5"))
    assert set(shop.opened(10)) == {"serial:/dev/ttyUSB0"}


def test_that_nobody_is_sought_after_rest(shop: Workshop) -> None:
    shop.lose("tcp://192.168.0.10:35000")
    shop.seeker.rest()
    assert shop.looks(20) == []


def test_that_a_damaged_passport_makes_nobody_known(shop: Workshop, tmp_path: Path) -> None:
    Learned(tmp_path / "passports.json").learn(identity_of(A), "[]")
    shop.ports = (A,)
    assert shop.looks(5) == []
    assert shop.book.passport(identity_of(A)) is None
