"""Decoded signals of a CAN bus among the live data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from motospect_desktop.diagnostics.can_events import CanHealth, CanState
from motospect_desktop.diagnostics.events import LiveStarted, LiveStopped, SampleArrived
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample, Signal
from motospect_desktop.ui.pages.live_choices import MOST
from tests.helpers.fake_can import FakeCan
from tests.helpers.live_page import Bay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.recording import Recording
    from tests.ui.conftest import Open

STARTED = LiveStarted((("", "can:0C0"),))
LISTENING = CanHealth(CanState.LISTENING, source="can:socketcan:can0")


@pytest.fixture
def can() -> FakeCan:
    return FakeCan()


@pytest.fixture
def bay(open_window: Open, can: FakeCan) -> Bay:
    return Bay(open_window(can=can))


def saved(bay: Bay, qtbot: QtBot) -> Recording:
    """The only recording, once it is complete."""
    kept = bay.window.main.bench.store.recordings
    qtbot.waitUntil(lambda: [one.complete for one in kept.recordings()] == [True])
    return kept.recording(kept.recordings()[0].head.id)


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


def test_that_stop_ends_them_and_start_goes_on_without_a_car(bay: Bay, can: FakeCan) -> None:
    can.now = LISTENING
    bay.feed(STARTED, arrived("Speed", 812.25))
    bay.page.refresh()
    assert "signals of the CAN bus" in bay.page.view.words.text()
    assert "ms" not in bay.page.view.words.text()  # nothing was asked
    bay.page.stop.trigger()
    assert can.asked[-1] == ("watch", False)
    bay.feed(LiveStopped())
    assert bay.page.view.state.text() == "Stopped"
    assert not bay.page.stop.isVisible()
    bay.page.start.trigger()
    assert can.asked[-1] == ("watch", True)
    bay.feed(STARTED)
    assert bay.page.stop.isVisible()


def test_that_start_says_that_no_bus_is_open(bay: Bay, can: FakeCan) -> None:
    bay.feed(STARTED, arrived("Speed", 812.25), LiveStopped())
    asked = len(can.asked)
    bay.page.start.trigger()
    assert len(can.asked) == asked
    assert "Open the bus" in bay.window.main.toast.text()


def test_that_stop_ends_the_cars_values_and_theirs(bay: Bay, can: FakeCan) -> None:
    bay.watch("RPM")
    bay.feed(arrived("Speed", 812.25, 10.0))
    bay.page.stop.trigger()
    assert bay.window.bay.commands[-1][0] == "stop"
    assert can.asked[-1] == ("watch", False)


def test_that_a_bus_alone_is_recorded_and_names_its_origin(
    bay: Bay, can: FakeCan, qtbot: QtBot
) -> None:
    can.now = LISTENING
    bay.feed(STARTED, arrived("Speed", 800.0))
    bay.page.keep.trigger()
    bay.feed(arrived("Speed", 801.0), arrived("Speed", 802.0, 0.2), LiveStopped())
    kept = saved(bay, qtbot)
    assert (kept.head.origin, kept.head.vin) == ("can:socketcan:can0", "")
    (track,) = kept.tracks
    assert (track.source.ecu, track.source.pid) == ("", "can:0C0")
    assert list(track.values)[-2:] == [801.0, 802.0]


def test_that_a_signal_ticked_while_recording_is_kept_until_it_is_unticked(
    bay: Bay, qtbot: QtBot
) -> None:
    bay.watch("RPM", seconds=2)
    bay.page.keep.trigger()
    bay.feed(*bay.drive.run(1))
    bay.feed(arrived("Speed", 800.0, 3.0), arrived("Speed", 801.0, 3.1))  # ticked
    bay.feed(*bay.drive.run(2))  # and unticked: nothing comes any more
    bay.page.keep.trigger()
    kept = saved(bay, qtbot)
    engine, speed = sorted(kept.tracks, key=lambda track: track.signal.key, reverse=True)
    assert (engine.signal.key, speed.signal.key) == ("RPM", "EngineData.Speed")
    assert list(speed.values) == [800.0, 801.0]
    assert speed.times_s[0] > engine.times_s[0]
    assert speed.times_s[-1] < engine.times_s[-1]


def test_that_a_bus_goes_on_while_a_car_is_connected(bay: Bay) -> None:
    bay.feed(STARTED, arrived("Speed", 812.25))
    bay.window.main.session.connect_adapter("serial:/dev/ttyUSB0")
    assert bay.page.live
    bay.feed(LiveStopped())
    assert not bay.page.live
