from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.connecting import connect
from motospect_desktop.diagnostics.learned import Learned, recalling, remembering
from tests.helpers.fake_link import FakeOpener
from tests.helpers.virtual_clock import VirtualClock

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from hardware.adapters.base import OpenAdapter, OpenStep
    from hardware.clock import Clock
    from hardware.links.base import Capabilities


class Preferring:
    """Notes which bus it was asked to try first."""

    def __init__(self) -> None:
        self.preferred: list[str | None] = []
        self._opener = FakeOpener()

    def __call__(
        self,
        url: str,
        *,
        clock: Clock,
        on_step: Callable[[OpenStep, str | None], None],
        cancel: threading.Event | None = None,
        preferred_protocol: str | None = None,
        known: Capabilities | None = None,
    ) -> OpenAdapter:
        self.preferred.append(preferred_protocol)
        return self._opener(url, clock=clock, on_step=on_step, cancel=cancel)


def test_that_the_bus_found_is_tried_first_the_next_time(tmp_path: Path) -> None:
    opener = Preferring()
    open_adapter = remembering(opener, Learned(tmp_path / "buses.json"))
    for url in ("serial:A", "serial:A", "serial:B"):
        connect(url, open_adapter=open_adapter, clock=VirtualClock()).close()
    assert opener.preferred == [None, "6", None]


def test_that_the_bus_is_remembered_for_the_adapter_wherever_it_is_plugged_in(
    tmp_path: Path,
) -> None:
    opener = Preferring()
    learned = Learned(tmp_path / "buses.json")
    open_adapter = remembering(opener, learned, identity=lambda _url: "0403:6015 115010123")
    for url in ("serial:A", "serial:B"):
        connect(url, open_adapter=open_adapter, clock=VirtualClock()).close()
    assert opener.preferred == [None, "6"]


@pytest.mark.parametrize("content", ["", "{", "[1]", "\x00\xff"])
def test_that_a_damaged_file_costs_a_search_only(tmp_path: Path, content: str) -> None:
    path = tmp_path / "buses.json"
    path.write_text(content, encoding="utf-8")
    learned = Learned(path)
    assert learned.of("serial:A") is None
    learned.learn("serial:A", "6")
    assert learned.of("serial:A") == "6"


def test_that_a_folder_which_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    learned = Learned(tmp_path / "absent" / "buses.json")
    learned.learn("serial:A", "6")
    assert learned.of("serial:A") is None


def test_that_a_width_is_recalled_for_the_same_car_behind_the_same_adapter(tmp_path: Path) -> None:
    recall = recalling(Learned(tmp_path / "packing.json"))
    first, again = (connect("a:", open_adapter=FakeOpener(), clock=VirtualClock()) for _ in "12")
    other = connect("b:", open_adapter=FakeOpener(), clock=VirtualClock())
    recall(first)
    assert first.packing.limit == 6
    first.packing.on_limit(3)
    for car in (again, other):
        recall(car)
    assert (again.packing.limit, again.packing.settled) == (3, True)
    assert (other.packing.limit, other.packing.settled) == (6, False)


@pytest.mark.parametrize("word", ["0", "6", "7", "-1", "many"])
def test_that_a_width_that_makes_no_sense_is_not_recalled(word: str, tmp_path: Path) -> None:
    learned = Learned(tmp_path / "packing.json")
    car = connect("a:", open_adapter=FakeOpener(), clock=VirtualClock())
    recalling(learned)(car)
    car.packing.on_limit(2)
    key = next(iter(json.loads((tmp_path / "packing.json").read_text())))
    learned.learn(key, word)
    car.packing.limit = 6
    recalling(learned)(car)
    assert (car.packing.limit, car.packing.settled) == (6, False)
