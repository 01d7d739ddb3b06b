"""The part of a passport that needs a car: what is measured, and what stays unknown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from typing_extensions import override

from hardware.errors import PortLost
from hardware.links.base import Capabilities, Complete, Defect, Exchange
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.connecting import Car, connect
from motospect_desktop.diagnostics.found_adapters import found_adapters
from motospect_desktop.diagnostics.learned import Learned
from motospect_desktop.diagnostics.measuring import passport_of
from motospect_desktop.domain.passport import Passport, from_document, to_document
from tests.helpers.fake_link import ECM_AND_TCM, FakeLink, FakeOpener
from tests.helpers.plugboard import Plugboard
from tests.helpers.virtual_bench import VirtualBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path

CAN = Capabilities("ELM327", "ELM327 v1.5", voltage=True, firmware=(("ATI", "ELM327 v1.5"),))
WITH_VOLTAGE = {
    "0100": "410008100001",  # claims 05, 0C and 20
    "0120": "412000000001",
    "0140": "414040000000",  # claims 42
    "0105": "41057B",
    "010C": "410C0C80",  # 800 rpm
    "0142": "41422F44",  # 12.1 V
}


def a_link(**ecm: str) -> FakeLink:
    answers = {"7E8": {**ECM_AND_TCM["7E8"], **WITH_VOLTAGE, **ecm}}
    return FakeLink(answers=answers, capabilities=CAN)


def connected(link: FakeLink) -> Car:
    return connect("fake:", open_adapter=FakeOpener(link), clock=VirtualClock())


@pytest.fixture
def book(tmp_path: Path) -> AdapterBook:
    return AdapterBook(Learned(tmp_path / "passports.json"), tuple)


def measured(link: FakeLink, book: AdapterBook) -> Passport:
    found = passport_of(connected(link), book, VirtualClock())
    assert found is not None
    return found


def test_that_the_voltage_is_compared_and_the_difference_told(book: AdapterBook) -> None:
    assert measured(a_link(), book).voltage_offset == pytest.approx(12.4 - 12.1)


@pytest.mark.parametrize(
    "answers",
    [{"010C": "410C03E8"}, {"010C": "7F0122"}, {"0142": "7F0122"}, {"0140": "414000000000"}],
    ids=["cranking", "no speed", "no voltage", "not claimed"],
)
def test_that_without_a_steady_engine_no_voltage_is_compared(
    answers: dict[str, str], book: AdapterBook
) -> None:
    assert measured(a_link(**answers), book).voltage_offset is None


def test_that_a_voltage_that_moves_is_not_compared(book: AdapterBook) -> None:
    class Moving(FakeLink):
        @override
        def voltage(self) -> float | None:
            self.closed = not self.closed  # every other reading
            return 12.4 if self.closed else 13.9

    link = Moving(answers=a_link().answers, capabilities=CAN)
    assert measured(link, book).voltage_offset is None


def test_that_long_answers_are_proved_by_the_vin(book: AdapterBook) -> None:
    assert measured(a_link(), book).long_answers is True
    assert measured(a_link(), book).widest == 1  # no other width is answered by this link


def test_that_a_refused_vin_leaves_long_answers_unknown_until_another_car(
    book: AdapterBook,
) -> None:
    assert measured(a_link(**{"0902": "7F0912"}), book).long_answers is None
    assert measured(a_link(), book).long_answers is True


def test_that_answers_damaged_twice_mean_no_long_answers(book: AdapterBook) -> None:
    class Cutting(FakeLink):
        @override
        def request(self, payload: bytes, **how: Any) -> Exchange:
            if payload != b"\x09\x02":
                return super().request(payload)
            defect = Defect("7E8", "frame 2 is missing", ("7E81014490201314731",))
            return Exchange(payload, None, (), Complete(), (defect,))

    link = Cutting(answers=a_link().answers, capabilities=CAN)
    assert measured(link, book).long_answers is False


def test_that_a_bus_of_single_bytes_proves_neither_width_nor_length(book: AdapterBook) -> None:
    bench = VirtualBench(["iso9141"])
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    found = passport_of(car, book, bench.clock)
    assert found is not None
    assert (found.widest, found.long_answers) == (None, None)


def test_that_a_wire_that_fails_meanwhile_leaves_nothing_half_measured(book: AdapterBook) -> None:
    link = a_link()
    car = connected(link)

    def gone(_count: int) -> None:
        raise PortLost("unplugged")

    link.before = gone
    assert passport_of(car, book, VirtualClock()) is None
    assert book.passport("fake:") is None


def test_that_a_passport_survives_as_json(book: AdapterBook) -> None:
    passport = measured(a_link(), book)
    assert from_document(to_document(passport)) == passport == book.passport("fake:")


@pytest.mark.parametrize("change", [{"measured_at": "then"}, {"firmware": 3}, {"more": 1}])
def test_that_a_damaged_passport_is_none(change: dict[str, object], book: AdapterBook) -> None:
    document = to_document(measured(a_link(), book)) | change
    with pytest.raises(ValueError, match=r"."):
        from_document(document)


def test_that_a_found_port_comes_with_the_passport_of_its_adapter(tmp_path: Path) -> None:
    board = Plugboard(tmp_path / "dev")
    board.plug("usb0", "/dev/null", "115010123")
    board.plug("usb1", "/dev/null", "115099999")
    book = AdapterBook(Learned(tmp_path / "passports.json"), board.look)
    known = replace(measured(a_link(), book), identity="0403:6015 115010123")
    book.keep(known)
    told = {one.serial_number: one.passport for one in found_adapters(book)}
    assert told == {"115010123": known, "115099999": None}
    capabilities = book.capabilities(f"serial:{board.device('usb0')}")
    assert capabilities is not None
    assert capabilities.firmware == known.firmware
    assert book.capabilities(f"serial:{board.device('usb1')}") is None


def test_that_a_new_car_begins_with_the_width_that_the_adapter_managed(book: AdapterBook) -> None:
    bench = VirtualBench(timing="clone")
    first = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    book.recall(first)
    assert first.packing.limit == 6
    passport_of(first, book, bench.clock)
    again = VirtualBench(["healthy"], timing="clone")
    other = connect("virtual", open_adapter=again.open, clock=again.clock)
    book.recall(other)
    assert other.packing.limit == 1
    assert not other.packing.settled


def test_that_a_car_of_j1979_2_does_not_prove_its_adapter_narrow(book: AdapterBook) -> None:
    bench = VirtualBench(["obdonuds"])
    car = connect("virtual", open_adapter=bench.open, clock=bench.clock)
    found = passport_of(car, book, bench.clock)
    assert found is not None
    assert (found.widest, car.packing.limit) == (None, 6)
