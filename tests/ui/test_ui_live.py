"""Live data: choosing, watching, ageing, marks, recording, losing the adapter."""

from __future__ import annotations

from dataclasses import replace

from PySide6 import QtCore, QtTest

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    CarSilent,
    Connected,
    Disconnected,
    LiveHealth,
    LiveStarted,
    LiveStopped,
)
from motospect_desktop.ui.pages.live_choices import MOST, choices, default, presets, unlisted
from tests.helpers.driving import ENGINE, GEARBOX, a_driving_car, connected
from tests.helpers.live_page import LOST, SILENT, Bay


def test_that_choices_are_what_the_car_supports_and_can_be_read() -> None:
    car = a_driving_car()
    offered = choices(car.pids)
    keys = [choice.signal.key for choice in offered]
    assert keys.count("RPM") == 2  # one of each unit
    assert "FUEL_SYSTEM_1" in keys
    assert "O2_B1S1_TRIM" in keys
    assert not any(choice.pid == "8F" for choice in offered)
    assert unlisted(car.pids) == 1
    assert choices([("7E8", "20"), ("7E8", "FE")]) == ()


def test_that_presets_are_reduced_to_what_the_car_has() -> None:
    offered = choices(a_driving_car().pids)
    for preset in presets():
        picked = preset.pick(offered)
        assert 0 < len(picked) <= MOST
        assert {choice.signal.key for choice in picked} <= set(preset.keys)
    assert presets()[3].pick(choices([(ENGINE, "0D")])) == ()
    assert [c.signal.key for c in default(offered)] == ["RPM", "SPEED", "COOLANT_TEMP", "LOAD"]
    assert [c.signal.key for c in default(choices([(ENGINE, "2F")]))] == ["FUEL_LEVEL"]


def test_that_without_a_car_the_page_leads_to_connect(bay: Bay) -> None:
    assert bay.page.unconnected.isVisible()
    assert not bay.page.start.isEnabled()
    bay.page.unconnected.button.click()
    assert bay.window.main.current == "connect"


def test_that_nothing_starts_while_nothing_is_chosen(bay: Bay) -> None:
    bay.feed(connected())
    assert bay.page.picker.isVisible()
    assert bay.page.picker.count.text() == "4 of 12 chosen"
    assert bay.page.start.isEnabled()
    bay.page.picker.pick(())
    assert bay.page.picker.count.text() == "Nothing chosen"
    assert not bay.page.start.isEnabled()


def test_that_signals_are_found_and_ticked_by_keyboard(bay: Bay) -> None:
    bay.feed(connected())
    picker = bay.page.picker
    picker.pick(())
    picker.field.setFocus()
    QtTest.QTest.keyClicks(picker.field, "coolant")
    rows = [row for row in range(picker.list.count()) if not picker.list.item(row).isHidden()]
    assert len(rows) == 1
    picker.list.setFocus()
    picker.list.setCurrentRow(rows[0])
    QtTest.QTest.keyClick(picker.list, QtCore.Qt.Key.Key_Space)
    assert [c.signal.key for c in picker.picked()] == ["COOLANT_TEMP"]
    QtTest.QTest.keyClick(picker.list, QtCore.Qt.Key.Key_Space)
    assert picker.picked() == ()


def test_that_no_more_signals_are_taken_than_have_room(bay: Bay) -> None:
    bay.feed(connected())
    picker = bay.page.picker
    picker.pick(())
    for row in range(MOST + 3):
        picker.toggle(picker.list.item(row))
    assert len(picker.picked()) == MOST
    assert picker.count.text() == "12 of 12 chosen"


def test_that_starting_asks_each_pid_of_a_unit_once(bay: Bay) -> None:
    bay.feed(connected())
    bay.pick("RPM", "O2_B1S1_V", "O2_B1S1_TRIM")
    bay.page.start.trigger()
    assert bay.window.bay.commands[-1] == ("start_live", ((ENGINE, "0C"), (ENGINE, "14")))


def test_that_tiles_tell_value_unit_rate_and_reply_time(bay: Bay) -> None:
    bay.watch("COOLANT_TEMP", "STFT_B1", "FUEL_SYSTEM_1")
    value, state, tone = bay.tile(0)
    assert (value, state, tone) == ("97", "7E8 · 5.0/s · 48 ms", "text")
    assert bay.tile(1)[0].startswith("+")
    assert bay.page.view.tiles[2].value.text() == "closed loop"
    assert len(bay.page.view.plots.lanes) == 2  # words have no curve
    assert bay.page.view.words.text() == "15.0/s · 48 ms"
    assert bay.page.view.state.text() == "Live"


def test_that_a_value_that_stopped_coming_turns_grey_with_its_age(bay: Bay) -> None:
    bay.watch("COOLANT_TEMP", "SPEED")
    bay.feed(*bay.drive.run(12, silent=("05",)))
    bay.page.refresh()
    value, state, tone = bay.tile(0)
    assert (value, state, tone) == ("97", "7E8 · 12 s ago", "off")
    assert bay.tile(1)[2] == "text"


def test_that_no_reply_is_not_a_number(bay: Bay) -> None:
    bay.feed(connected())
    bay.pick("COOLANT_TEMP", "SPEED")
    bay.page.start.trigger()
    bay.drive.pids = ((ENGINE, "05"), (ENGINE, "0D"))
    bay.feed(*bay.drive.begin())
    bay.feed(*bay.drive.run(5, silent=("05",)))
    bay.page.refresh()
    value, state, _tone = bay.tile(0)
    assert not any(letter.isdigit() for letter in value)
    assert state == "7E8 · no reply"


def test_that_the_same_signal_of_two_units_stays_apart(bay: Bay) -> None:
    bay.feed(connected())
    both = [c for c in choices(a_driving_car().pids) if c.signal.key == "RPM"]
    bay.page.picker.pick(both)
    bay.page.start.trigger()
    bay.drive.pids = ((ENGINE, "0C"), (GEARBOX, "0C"))
    bay.feed(*bay.drive.begin())
    bay.feed(*(event for event in bay.drive.run(2) if ENGINE in repr(event)))
    bay.page.refresh()
    assert bay.tile(0)[1].startswith("7E8 · 5")
    assert bay.tile(1)[1] == "7E9 · no reply"


def test_that_a_window_held_up_at_the_start_shows_nothing_in_the_future(bay: Bay) -> None:
    bay.feed(connected())
    bay.pick("RPM")
    bay.page.start.trigger()
    bay.drive.pids = ((ENGINE, "0C"),)
    bay.feed(*bay.drive.begin(), *bay.drive.run(8))  # all of it waits until the end
    assert bay.page.record.tracks[ENGINE, "RPM"].ring.times[-1] == bay.drive.now_s


def test_that_the_cursor_tells_not_asked_from_not_answered(bay: Bay) -> None:
    bay.watch("SPEED", "COOLANT_TEMP", seconds=20)
    bay.feed(*bay.drive.run(8, silent=("05",)), LiveStopped())
    bay.drive.now_s += 20
    bay.page.start.trigger()
    bay.go(6)
    plots = bay.page.view.plots
    shape = plots._shape()

    def read(ago_s: float) -> tuple[str, ...]:
        plots.set_cursor(round(shape.right - ago_s / plots.span_s * shape.plot_width))
        return tuple(line.split("  ")[1].split(" ", 1)[1] for line in plots.readout()[1:])

    assert read(58) == ("value", "value")  # none: before anything was asked
    assert read(27) == ("km/h", "reply")  # no reply
    assert read(15) == ("value", "value")  # none: stopped
    assert read(2) == ("km/h", "°C")


def test_that_starting_puts_the_keyboard_on_the_curves(bay: Bay) -> None:
    bay.watch("RPM")
    assert bay.page.view.plots.hasFocus()
    bay.page.choose.trigger()
    assert bay.page.picker.list.hasFocus()
    bay.page.start.trigger()
    assert bay.page.view.plots.hasFocus()


def test_that_the_tools_keep_their_place_when_paused_and_stopped(bay: Bay) -> None:
    bay.watch("RPM")
    QtCore.QCoreApplication.processEvents()
    place = bay.page.view.span.pos()
    bay.page.tools.pause.trigger()
    QtCore.QCoreApplication.processEvents()
    assert bay.page.view.span.pos() == place
    bay.page.tools.pause.trigger()
    bay.feed(LiveStopped())
    assert bay.page.tools.pause.isVisible()
    assert not bay.page.tools.pause.isEnabled()
    QtCore.QCoreApplication.processEvents()
    assert bay.page.view.span.pos() == place


def test_that_pause_keeps_recording(bay: Bay) -> None:
    bay.watch("RPM")
    ring = bay.page.record.tracks[ENGINE, "RPM"].ring
    before = len(ring)
    QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_Space)
    assert bay.page.view.state.text() == "Paused"
    window = bay.page.view.plots.window_s
    bay.feed(*bay.drive.run(4))
    bay.page.refresh()
    assert len(ring) == before + 20
    assert bay.page.view.plots.window_s == window
    assert bay.page.view.words.text() == "0:04 ago · 0:14 are kept · values still come in"
    QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_Space)
    assert bay.page.view.state.text() == "Live"
    assert bay.page.view.plots.following


def test_that_samples_are_kept_while_the_page_is_not_seen(bay: Bay) -> None:
    bay.watch("RPM")
    track = bay.page.record.tracks[ENGINE, "RPM"]
    before = len(track.ring)
    bay.window.main.show_page("connect")
    frames = bay.page.view.plots.frames
    bay.feed(*bay.drive.run(4))
    assert len(track.ring) == before + 20
    assert bay.page.view.plots.frames == frames
    assert not bay.page._frames.isActive()


def test_that_a_slow_adapter_is_said_in_words(bay: Bay) -> None:
    bay.watch("RPM", "SPEED")
    bay.feed(LiveHealth(3.0, 0.38, ("0D",)))
    bay.page.refresh()
    assert bay.page.view.state.text() == "Slow"
    assert bay.page.view.words.text().startswith("38 % of replies late · ")


def test_that_a_lost_adapter_leaves_curves_and_old_values(bay: Bay) -> None:
    bay.watch("RPM")
    value = bay.tile()[0]
    bay.feed(AdapterGone(LOST), LiveStopped())
    bay.drive.now_s += 30
    bay.page.refresh()
    assert bay.page.view.isVisible()
    assert bay.page.view.state.text() == "Disconnected"
    assert "plug it in again" in bay.page.view.words.text()
    assert bay.tile() == (value, "7E8 · 30 s ago", "off")
    assert len(bay.page.record.tracks[ENGINE, "RPM"].ring) == 50
    assert not bay.page.stop.isVisible()


def test_that_polling_goes_on_by_itself_when_the_same_adapter_is_back(bay: Bay) -> None:
    bay.watch("RPM")
    bay.feed(AdapterGone(LOST), LiveStopped())
    before = len(bay.window.bay.commands)
    bay.drive.now_s += 20
    bay.feed(connected())
    assert bay.window.bay.commands[before:] == [("start_live", ((ENGINE, "0C"),))]
    bay.go(4)
    assert len(bay.page.record.tracks[ENGINE, "RPM"].ring) == 70
    assert bay.page.view.state.text() == "Live"


def test_that_polling_goes_on_behind_another_adapter_that_took_over(bay: Bay) -> None:
    bay.watch("RPM")
    bay.feed(AdapterGone(LOST), LiveStopped())
    before = len(bay.window.bay.commands)
    bay.feed(connected("serial:/dev/ttyUSB1"))
    assert bay.window.bay.commands[before:] == [("start_live", ((ENGINE, "0C"),))]


def test_that_a_like_car_that_the_technician_connects_elsewhere_is_not_polled(bay: Bay) -> None:
    bay.watch("RPM")
    bay.feed(AdapterGone(LOST), LiveStopped())
    bay.window.main.session.connect_adapter("tcp://192.168.0.10:35000")
    bay.feed(connected("tcp://192.168.0.10:35000"))
    assert bay.window.bay.commands[-1] == ("connect", "tcp://192.168.0.10:35000")


def test_that_polling_and_recording_go_on_when_the_ignition_is_on_again(bay: Bay) -> None:
    bay.watch("RPM")
    bay.page.keep.trigger()
    bay.feed(CarSilent(SILENT), LiveStopped())
    bay.page.refresh()
    assert bay.page.view.state.text() == "Car silent"
    words = "switch the ignition on, the recording is kept"
    assert bay.page.view.words.text() == words
    before = len(bay.window.bay.commands)
    bay.feed(connected())
    assert bay.window.bay.commands[before:] == [("start_live", ((ENGINE, "0C"),))]
    bay.go(4)
    assert bay.page.recording.running
    assert bay.page.view.state.text() == "Live"


def test_that_another_car_starts_anew(bay: Bay) -> None:
    bay.watch("RPM")
    bay.page.mark.trigger()
    bay.feed(AdapterGone(LOST), LiveStopped())
    before = len(bay.window.bay.commands)
    bay.feed(Connected(replace(a_driving_car(), ecus=(ENGINE,))))
    assert len(bay.window.bay.commands) == before
    bay.page.choose.trigger()
    bay.page.start.trigger()
    bay.go(2)
    assert len(bay.page.record.tracks[ENGINE, "RPM"].ring) == 10
    assert bay.page.record.marks == []


def test_that_stop_keeps_the_curves_and_does_not_start_again(bay: Bay) -> None:
    bay.watch("RPM")
    QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_Escape)
    assert bay.window.bay.commands[-1] == ("stop",)
    bay.feed(LiveStopped())
    assert bay.page.view.state.text() == "Stopped"
    assert bay.page.start.isVisible()
    bay.feed(Disconnected(), connected())
    assert bay.window.bay.commands[-1] == ("stop",)
    assert bay.page.view.isVisible()


def test_that_the_span_goes_from_one_second_to_ten_minutes_while_the_history_is_short(
    bay: Bay,
) -> None:
    bay.watch("RPM")
    for _ in range(9):
        QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_Plus)
    assert (bay.page.view.plots.span_s, bay.page.view.span.text()) == (600, "10 min")
    for _ in range(9):
        QtTest.QTest.keyClick(bay.page, QtCore.Qt.Key.Key_Minus)
    assert (bay.page.view.plots.span_s, bay.page.view.span.text()) == (1, "1 s")


def test_that_started_polling_is_told_to_the_record_even_by_another_way(bay: Bay) -> None:
    bay.watch("RPM")
    bay.feed(LiveStopped(), LiveStarted(((ENGINE, "0C"),)))
    assert bay.page.live
    assert not bay.page.tools.paused
