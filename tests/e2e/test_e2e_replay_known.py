"""A session on an adapter that was known: what was not asked again is in the record's head."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hardware.adapters.table import open_adapter
from motospect_desktop.diagnostics.adapter_book import AdapterBook
from motospect_desktop.diagnostics.connecting import ConnectionFailed, connect
from motospect_desktop.diagnostics.events import LiveHealth, SampleArrived
from motospect_desktop.diagnostics.learned import Learned, recalling
from motospect_desktop.diagnostics.live import LiveSession
from motospect_desktop.diagnostics.measuring import passport_of
from motospect_desktop.diagnostics.scanning import Scanner
from motospect_desktop.domain.scan_document import document
from tests.helpers.recorded import ELM, RecordedBench
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from hardware.clock import Clock
    from hardware.links.base import Capabilities
    from motospect_desktop.diagnostics.connecting import AdapterOpener, Car

PIDS = ("0C", "0D", "05", "11")


def known_to(timing: str = "usb115k2") -> Capabilities:
    """What was measured when such an adapter was opened for the first time."""
    return RecordedBench(ELM, timing=timing).open().link.capabilities


def session(url: str, opener: AdapterOpener, clock: Clock, book: AdapterBook) -> Car:
    """Connect as the window and the commands do."""
    car = connect(url, open_adapter=opener, clock=clock)
    book.recall(car)
    return replace(car, passport=passport_of(car, book, clock))


def told_by(car: Car, clock: Clock) -> tuple[dict[str, Any], set[str]]:
    """A scan's JSON without id and adapter; which of ``PIDS`` live data told then."""
    scan = document(Scanner(clock).scan(car).scan)
    scan.pop("id")
    scan.pop("adapter")
    told: set[str] = set()
    rounds = iter(range(20))

    def tell(event: SampleArrived | LiveHealth) -> None:
        if isinstance(event, SampleArrived):
            told.add(event.sample.live.pid)

    live = LiveSession(car, [("7E8", pid) for pid in PIDS], clock, tell)
    live.run(threading.Event(), lambda: next(rounds, None) is not None)
    return scan, told


@pytest.mark.parametrize("timing", ["usb115k2", "clone"])
def test_that_a_second_session_on_a_known_adapter_is_played_as_it_was(
    timing: str, tmp_path: Path
) -> None:
    book = AdapterBook(
        Learned(tmp_path / "passports.json"), tuple, recalling(Learned(tmp_path / "packing.json"))
    )
    first = RecordedBench(ELM, ("p0301",), timing=timing)
    session("virtual", first.open, first.clock, book).close()
    second = RecordedBench(
        ELM, ("p0301",), timing=timing, preferred="6", known=known_to(timing), briefly=True
    )
    read = told_by(session("virtual", second.open, second.clock, book), second.clock)
    url = second.save(tmp_path / "second.wire")
    sent = (tmp_path / "second.wire").read_text()
    assert b"ATZ".hex() not in sent
    assert b"ATTP7".hex() not in sent
    clock, nothing = VirtualClock(), AdapterBook(None, tuple)
    played = told_by(session(url, open_adapter, clock, nothing), clock)
    assert played == read
    assert read[0]["passport"]["widest"]
    assert read[1] == set(PIDS)


@pytest.mark.parametrize("briefly", [False, True])
@pytest.mark.parametrize("timing", ["usb115k2", "clone"])
def test_that_a_known_adapter_without_a_car_fails_again_in_the_same_words(
    timing: str, briefly: bool, tmp_path: Path
) -> None:
    bench = RecordedBench(
        ELM,
        ("ignition_off",),
        timing=timing,
        preferred="6",
        known=known_to(timing),
        briefly=briefly,
    )
    with pytest.raises(ConnectionFailed) as failed:
        connect("virtual", open_adapter=bench.open, clock=bench.clock)
    url = bench.save(tmp_path / "off.wire")
    with pytest.raises(ConnectionFailed) as again:
        connect(url, open_adapter=open_adapter, clock=VirtualClock())
    assert again.value.error.code == failed.value.error.code
    assert again.value.error.sentence() == failed.value.error.sentence()


def test_that_a_recording_keeps_to_what_its_own_session_kept_to(tmp_path: Path) -> None:
    bench = RecordedBench(ELM, timing="clone")
    book = AdapterBook(Learned(tmp_path / "passports.json"), tuple)
    car = session("virtual", bench.open, bench.clock, book)
    url = bench.save(tmp_path / "x.wire")
    played = session(url, open_adapter, VirtualClock(), AdapterBook(None, tuple))
    assert car.packing.limit == played.packing.limit == 1
    assert car.passport == played.passport
    assert car.passport
