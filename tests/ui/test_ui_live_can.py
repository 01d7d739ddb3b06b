"""Decoded signals of a CAN bus among the live data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.events import LiveStarted, LiveStopped, SampleArrived
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.ui.pages.live_choices import MOST

if TYPE_CHECKING:
    from tests.helpers.live_page import Bay


def arrived(name: str, value: float, t_s: float = 0.1) -> SampleArrived:
    signal = Signal(f"EngineData.{name}", name, "rpm")
    return SampleArrived(Sample(t_s, LiveValue("can:0C0", "", Measurement(signal, value))))


def test_that_signals_of_a_bus_get_tiles_without_a_car(bay: Bay) -> None:
    bay.feed(LiveStarted((("", "can:0C0"),)))
    bay.feed(arrived("Speed", 812.25), arrived("Torque", 30.0), arrived("Speed", 813.5, 0.2))
    bay.page.refresh()
    assert bay.page.view.isVisible()
    assert [tile.value.text() for tile in bay.page.view.tiles] == ["814", "30"]
    bay.feed(LiveStopped())
    assert len(bay.page.record.tracks) == 2


def test_that_they_join_what_is_watched_of_a_car_up_to_eight(bay: Bay) -> None:
    bay.watch("RPM", "SPEED")
    bay.feed(*(arrived(f"S{number}", number) for number in range(10)))
    keys = [track.choice.signal.key for track in bay.page.record.tracks.values()]
    assert len(keys) == len(bay.page.view.tiles) == MOST
    assert keys[:3] == ["RPM", "SPEED", "EngineData.S0"]
