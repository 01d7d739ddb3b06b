"""Stored recordings on the Live page: opened, moved through, laid one over the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from motospect_desktop.domain.recording import Source
from motospect_desktop.store import TrackSummary
from motospect_desktop.ui.pages.live import LivePage
from motospect_desktop.ui.pages.opened_pair import pair
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from motospect_desktop.ui.widgets.buttons import ActionButton, SignButton
from tests.helpers.bench import RESOURCES
from tests.helpers.builders import COOLANT, ENGINE_SPEED
from tests.helpers.controls import stumbling_blocks
from tests.helpers.driving import connected
from tests.helpers.live_page import Bay
from tests.helpers.pictures import keep_picture
from tests.helpers.repaired_car import BOOST, TRIM, a_recording, after_repair, another_car

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.measurement import Signal
    from motospect_desktop.domain.recording import Recording
    from motospect_desktop.ui.pages.opened_view import OpenedView
    from tests.ui.conftest import Open, Window

Key = QtCore.Qt.Key


class Desk:
    """The Live page with stored recordings open in it."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.recordings = window.main.bench.store.recordings

    def open(self, *opened: Recording) -> OpenedView:
        known = {each.head.id for each in self.recordings.recordings()}
        for each in opened:
            if each.head.id not in known:
                self.recordings.save(each)
        self.window.main.session.open_recordings(*(each.head.id for each in opened))
        self.window.main.show_page("live")
        self.wait()
        return self.view

    def wait(self) -> None:
        self.qtbot.waitUntil(self.view.curves.isVisible)
        QtWidgets.QApplication.processEvents()

    @property
    def page(self) -> LivePage:
        page = self.window.main.pages["live"]
        assert isinstance(page, LivePage)
        return page

    @property
    def view(self) -> OpenedView:
        return self.page.opened

    def key(self, key: Key, *modifiers: QtCore.Qt.KeyboardModifier) -> None:
        held = QtCore.Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QtTest.QTest.keyClick(self.view.curves.plots, key, held)


@pytest.fixture
def desk(open_window: Open, qtbot: QtBot) -> Desk:
    return Desk(open_window(), qtbot)


def told(track: tuple[Signal, Source], place: int) -> TrackSummary:
    return TrackSummary(place, *track, 10)


def summaries(*tracks: tuple[Signal, Source]) -> list[TrackSummary]:
    return [told(track, place) for place, track in enumerate(tracks)]


def test_that_signals_of_two_recordings_meet_by_key_unit_and_control_unit() -> None:
    engine, gearbox = Source("7E8", "0C"), Source("7E9", "0C")
    first = summaries((ENGINE_SPEED, engine), (ENGINE_SPEED, gearbox), (COOLANT, engine))
    second = summaries((COOLANT, engine), (ENGINE_SPEED, gearbox), (ENGINE_SPEED, engine))
    assert pair(first, second).pairs == {0: 2, 1: 1, 2: 0}


def test_that_the_only_such_signal_of_another_car_is_the_same_one() -> None:
    engine, other, column = Source("7E8", "0C"), Source("18DAF110", "0C"), Source("", "rpm")
    for source in (other, column):
        found = pair(
            summaries((ENGINE_SPEED, engine), (TRIM, engine)),
            summaries((BOOST, column), (ENGINE_SPEED, source)),
        )
        assert found.pairs == {0: 1}
        assert (found.only_first, found.only_second) == ((TRIM.name,), (BOOST.name,))


def test_that_which_of_two_units_is_meant_is_not_guessed() -> None:
    two = summaries((ENGINE_SPEED, Source("7E8", "0C")), (ENGINE_SPEED, Source("7E9", "0C")))
    found = pair(two, summaries((ENGINE_SPEED, Source("18DAF110", "0C"))))
    assert found.pairs == {}
    fahrenheit = replace(COOLANT, unit="°F")
    source = Source("7E8", "05")
    assert pair(summaries((COOLANT, source)), summaries((fahrenheit, source))).pairs == {}


def test_that_an_opened_recording_is_named_and_never_looks_live(desk: Desk) -> None:
    Bay(desk.window).watch("RPM")
    view = desk.open(a_recording())
    header = desk.window.main.header
    assert header.title.whole().startswith("Recording 2026-03-14 ")
    assert header.subtitle.whole() == "1HGCM82633A004352 · 1:00 · 4 signals · 2 marks"
    assert view.chip.text() == "Recording"
    assert [b.text() for b in header.buttons() if b.isVisible()] == [
        "Compare…  (Ctrl+E)",
        "Export…  (Ctrl+S)",
        "Back to live  (Esc)",
    ]
    assert not desk.page.view.isVisible()
    desk.key(Key.Key_Escape)
    assert desk.window.main.session.opened == ()
    assert desk.page.view.isVisible()
    assert header.title.whole() == "Vehicle connected"
    assert desk.window.bay.commands[-1][0] == "start_live"  # Esc did not stop it


def test_that_watching_goes_on_below_a_recording(desk: Desk) -> None:
    bay = Bay(desk.window)
    bay.watch("RPM")
    desk.open(a_recording())
    bay.feed(*bay.drive.run(4))
    assert len(bay.page.record.tracks["7E8", "RPM"].ring) == 70
    desk.key(Key.Key_M)
    assert bay.page.record.marks == []
    assert not desk.view.rec.isVisible()
    bay.page.recording.begin()
    assert desk.view.rec.isVisible()
    bay.page.recording.end()
    assert not desk.view.rec.isVisible()


def test_that_all_of_a_recording_is_shown_first_from_its_beginning(desk: Desk) -> None:
    view = desk.open(a_recording(seconds=3 * 3600.0))
    plots = view.curves.plots
    assert plots.span_s == pytest.approx(3 * 3600.0, rel=0.01)
    assert len(plots.lanes) == 3
    assert len(view.curves.tiles) == 4
    assert plots.lanes[0].source.total == 3 * 36000
    buckets = plots.lanes[0].traces[0].buckets
    assert buckets is not None
    _times, values = buckets.points()
    assert (values.min(), values.max()) == pytest.approx((780.0, 3180.0), abs=1.0)
    for _ in range(12):
        desk.key(Key.Key_Minus)
    assert plots.span_s < 60
    desk.key(Key.Key_A)
    assert plots.span_s == pytest.approx(3 * 3600.0, rel=0.01)


def test_that_tiles_tell_the_values_at_the_cursor(desk: Desk) -> None:
    view = desk.open(a_recording())
    engine, coolant, _trim, system = view.curves.tiles
    assert engine.value.text() == "\N{EN DASH}"
    assert coolant.state.whole() == "7E8 · 70 to 90"
    view.curves.plots.go_to(30.44)
    assert coolant.value.text() == "80"
    assert coolant.state.whole() == "7E8 · 0:30.0"
    assert engine.state.whole() == "7E8 · 0:30.4"
    assert system.value.text() == "closed loop"
    view.curves.plots.go_to(29.0)
    assert system.value.text() == "open loop"


def test_that_marks_are_shown_and_jumped_to_by_key(desk: Desk) -> None:
    view = desk.open(a_recording())
    plots = view.curves.plots
    desk.key(Key.Key_N)
    assert plots.cursors.pins[0] == 12.0
    desk.key(Key.Key_N)
    desk.key(Key.Key_N)
    assert plots.cursors.pins[0] == 41.0
    desk.key(Key.Key_B)
    assert plots.cursors.pins[0] == 12.0
    desk.open(a_recording("44444444-dddd-4000-8000-000000000004", marks=()))
    assert not view.after.isEnabled()


def test_that_other_signals_of_a_recording_can_be_chosen(desk: Desk) -> None:
    view = desk.open(a_recording())
    desk.key(Key.Key_S)
    assert view.picker.isVisible()
    view.picker.pick([view.picker.picked()[1]])
    view.show_again.trigger()
    desk.qtbot.waitUntil(lambda: len(view.curves.tiles) == 1)
    assert [lane.name for lane in view.curves.plots.lanes] == ["Coolant temperature"]
    desk.key(Key.Key_S)
    desk.page.opened.back.trigger()
    assert view.curves.isVisible()
    assert desk.window.main.session.opened


def test_that_a_second_recording_is_chosen_and_laid_over_the_first(desk: Desk) -> None:
    desk.recordings.save(after_repair())
    desk.recordings.save(another_car())
    view = desk.open(a_recording())
    view.compare.trigger()
    desk.qtbot.waitUntil(lambda: view.chooser.list.count() == 2)
    assert "1HGCM82633A004352" in view.chooser.list.item(0).text()  # the same vehicle first
    QtTest.QTest.keyClick(view.chooser.list, Key.Key_Return)
    desk.qtbot.waitUntil(lambda: view.shown is not None and view.shown.second is not None)
    desk.wait()
    lane = view.curves.plots.lanes[0]
    assert len(lane.traces) == 2
    view.curves.plots.go_to(0.0)
    assert view.curves.tiles[0].value.text() == "780"
    assert view.curves.tiles[0].second.whole() == "2: 900 rpm"
    view.alone.trigger()
    desk.qtbot.waitUntil(lambda: view.curves.isVisible() and not view.overlay.isVisible())


def test_that_two_recordings_are_aligned_by_marks_and_by_hand(desk: Desk) -> None:
    view = desk.open(a_recording(), after_repair())
    bar = view.overlay
    assert bar.isVisible()
    assert bar.shift.text() == "0.0 s"
    for moment in bar.moments:
        moment.setCurrentIndex(1)
    assert bar.moments[0].currentText() == "Mark 1: revs"
    assert bar.shift_s == pytest.approx(-3.5)
    desk.key(Key.Key_Right, QtCore.Qt.KeyboardModifier.ControlModifier)
    assert bar.shift.text() == "\N{MINUS SIGN}3.4 s"
    trace = view.curves.plots.lanes[0].traces[1]
    assert trace.shift_s == pytest.approx(-3.4)
    view.curves.plots.go_to(20.0)
    told = view.curves.tiles[1].second.whole()
    assert told == "2: 78 °C"  # what was 23.4 s after its beginning


def test_that_what_only_one_of_two_cars_has_is_listed(desk: Desk) -> None:
    view = desk.open(a_recording(), another_car())
    assert view.overlay.missing.whole() == (
        "only in 1: Short term fuel trim, bank 1 · only in 2: Boost from another program"
    )
    assert [len(lane.traces) for lane in view.curves.plots.lanes] == [2, 2]


def test_that_a_recording_that_is_gone_is_said_with_a_way_back(desk: Desk) -> None:
    desk.window.main.session.open_recordings("99999999")
    desk.window.main.show_page("live")
    view = desk.view
    desk.qtbot.waitUntil(view.trouble.isVisible)
    assert "There is no recording 99999999" in view.trouble.accessibleName()
    desk.page.opened.back.trigger()
    assert not view.isVisible()


def one(desk: Desk) -> None:
    bay = Bay(desk.window)
    bay.watch("RPM")
    bay.page.keep.trigger()
    view = desk.open(a_recording())
    view.curves.plots.go_to(30.0)


def two(desk: Desk) -> None:
    view = desk.open(a_recording(), after_repair())
    for moment in view.overlay.moments:
        moment.setCurrentIndex(1)
    view.curves.plots.go_to(30.0)


def cars(desk: Desk) -> None:
    desk.open(a_recording(), another_car())


def choosing(desk: Desk) -> None:
    desk.recordings.save(after_repair())
    desk.open(a_recording())
    desk.view.compare.trigger()
    desk.qtbot.waitUntil(lambda: desk.view.chooser.list.count() == 1)


def test_that_no_key_means_two_things(desk: Desk) -> None:
    Bay(desk.window).watch("RPM")
    for state in (one, two):
        state(desk)
        keys = [
            action.shortcut().toString()
            for action in desk.page.actions()
            if action.isEnabled() and action.isVisible() and not action.shortcut().isEmpty()
        ]
        assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
@pytest.mark.parametrize("state", [one, two, cars, choosing])
def test_that_each_state_fits_its_window(
    state: Callable[[Desk], None], theme: str, size: tuple[int, int], desk: Desk, tmp_path: Path
) -> None:
    desk.window.main.resize(*size)
    apply_theme(theme, RESOURCES)
    desk.window.feed(connected())
    state(desk)
    name = f"opened_{state.__name__}_{theme}_{size[0]}"
    image = keep_picture(desk.window.main, name, tmp_path)
    assert (image.width(), image.height()) == size
    assert stumbling_blocks(desk.page) == []
    buttons = [b for b in desk.page.findChildren(ActionButton) if not isinstance(b, SignButton)]
    for button in buttons:
        assert not button.isVisible() or button.width() >= button.sizeHint().width(), button.text()
