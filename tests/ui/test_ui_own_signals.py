"""Own signals on the Live page: defined, tested, imported, picked, watched; own presets."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest

from motospect_desktop.diagnostics.events import SampleArrived
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample
from motospect_desktop.domain.own_signal import engine_of
from motospect_desktop.domain.own_signal_document import library_document
from motospect_desktop.ui.pages.live_choices import own_choices
from motospect_desktop.ui.pages.live_groups import Group
from tests.helpers.driving import ENGINE, a_driving_car, connected
from tests.helpers.own import BODY_STATE, FUEL_LPH, OIL_BAR, OIL_KPA, WARM, MemoryOwn

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.domain.own_signal import OwnSignal
    from motospect_desktop.ui.pages.own_panel import OwnPanel
    from tests.helpers.live_page import Bay

ENGINE_KEY = engine_of("", a_driving_car().protocol, a_driving_car().ecus)


class Own:
    """The own signals of a page on a connected car."""

    def __init__(self, bay: Bay, qtbot: QtBot) -> None:
        self.bay, self.qtbot = bay, qtbot
        self.picker = bay.page.picker
        store = bay.window.main.bench.store.own
        assert isinstance(store, MemoryOwn)
        self.store = store

    @property
    def panel(self) -> OwnPanel:
        assert self.picker.own is not None
        return self.picker.own

    def keep(self, *owns: OwnSignal) -> None:
        """As if they had been kept before the window opened."""
        self.bay.page.own.save(owns)
        self.wait_for(*owns)

    def wait_for(self, *owns: OwnSignal) -> None:
        wanted = {own.signal.key for own in owns}
        self.qtbot.waitUntil(
            lambda: wanted == {own.signal.key for own in self.bay.page.own.signals}
        )

    def type(self, **fields: str) -> None:
        for name, text in fields.items():
            field = self.panel.form.fields[name]
            field.setFocus()
            field.selectAll()
            QtTest.QTest.keyClicks(field, text)

    def rows(self) -> list[str]:
        items = map(self.picker.list.item, range(self.picker.list.count()))
        return [item.text() for item in items if not item.isHidden()]

    def group(self, group: Group) -> None:
        self.picker.group.setCurrentIndex(self.picker.group.findData(group))


@pytest.fixture
def own(bay: Bay, qtbot: QtBot) -> Own:
    bay.feed(connected())
    return Own(bay, qtbot)


def test_that_own_signals_are_offered_where_the_car_can_tell_them() -> None:
    car = a_driving_car()
    found = own_choices((BODY_STATE, FUEL_LPH, OIL_KPA, WARM), car)
    assert [(one.ecu, one.pid, one.signal.key) for one in found] == [
        (ENGINE, "22115C", "OIL_KPA"),
        ("", "FUEL_LPH", "FUEL_LPH"),
        ("", "WARM", "WARM"),
    ]
    far = replace(car, all_units=True)
    assert own_choices((BODY_STATE,), far)[0].ecu == "641"
    assert own_choices((WARM,), car) == ()


def test_that_a_request_is_made_by_keyboard_and_saved_once_its_test_comes_out(own: Own) -> None:
    own.picker.list.setFocus()
    QtTest.QTest.keyClick(
        own.picker.list, QtCore.Qt.Key.Key_O, QtCore.Qt.KeyboardModifier.AltModifier
    )
    assert own.panel.isVisible()
    assert not own.bay.page.start.isVisible()
    name = own.panel.form.fields["name"]
    assert name.hasFocus()
    QtTest.QTest.keyClick(name, QtCore.Qt.Key.Key_R, QtCore.Qt.KeyboardModifier.AltModifier)
    own.type(name="Oil pressure", key="oil_kpa", unit="kPa", decimals="0", maximum="900")
    own.type(asked="7e0", request="22115c", formula="A*")
    assert not own.panel.save.isEnabled()
    assert own.panel.reason.text() == "Column 3: a value is expected, not the end."
    own.type(formula="A*4")
    assert own.panel.reason.text() == "It needs an answer to test it with."
    own.type(answer="62 11 5c 32", expected="201")
    assert own.panel.reason.text() == "The test fails: the answer holds 200, not 201."
    own.type(expected="200")
    assert own.panel.verdict.text() == "Can be saved"
    QtTest.QTest.keyClick(name, QtCore.Qt.Key.Key_S, QtCore.Qt.KeyboardModifier.ControlModifier)
    expected = replace(OIL_KPA, signal=replace(OIL_KPA.signal, minimum=None))
    own.wait_for(expected)
    assert own.store.signals() == (expected,)
    QtTest.QTest.keyClick(name, QtCore.Qt.Key.Key_Escape)
    assert own.picker.list.isVisible()
    assert own.bay.page.start.isVisible()
    own.group(Group.OWN)
    assert own.rows() == ["Oil pressure   ·   kPa   ·   own request 22115C   ·   7E8"]


def test_that_a_key_that_is_not_written_is_made_of_the_name(own: Own) -> None:
    own.picker.edit_own()
    assert own.panel.reason.text() == "The name needs 1 to 80 characters."
    own.type(name="Fuel an hour", formula="MAF*3600/14.7/745")
    assert own.panel.form.fields["key"].placeholderText() == "FUEL_AN_HOUR"
    own.panel.save.trigger()
    own.qtbot.waitUntil(lambda: len(own.store.signals()) == 1)
    assert own.store.signals()[0].signal.key == "FUEL_AN_HOUR"


def test_that_a_formula_names_only_signals_that_are_measured(own: Own) -> None:
    own.picker.edit_own()
    own.type(name="Fuel", key="FUEL_LPH", formula="NOTHING*2")
    assert own.panel.reason.text() == "No measured signal is called NOTHING."
    own.type(formula="MAF*3600/14.7/745")
    own.panel.save.trigger()
    own.qtbot.waitUntil(lambda: len(own.store.signals()) == 1)
    assert own.store.signals()[0].formula == "MAF*3600/14.7/745"
    assert not own.panel.form.fields["request"].isVisible()


@pytest.mark.parametrize("kept", [OIL_KPA, FUEL_LPH, BODY_STATE])
def test_that_what_is_kept_comes_back_from_the_form_as_it_was(own: Own, kept: OwnSignal) -> None:
    own.keep(kept)
    own.picker.edit_own()
    own.panel.list.setCurrentRow(0)
    assert own.panel.form.own() == kept


def test_that_a_field_without_a_number_is_named(own: Own) -> None:
    own.picker.edit_own()
    own.type(name="Fuel", key="FUEL", formula="MAF", minimum="low")
    assert own.panel.reason.text() == "Least value: 'low' is no number."
    own.type(minimum="0,5", decimals="1.5")
    assert own.panel.reason.text() == "Decimals: it is no whole number."
    own.type(decimals="1")
    assert own.panel.form.own().signal.minimum == 0.5


def test_that_a_deleted_signal_is_back_after_undo_and_its_formulas_are_named(own: Own) -> None:
    own.keep(OIL_KPA, OIL_BAR)
    own.picker.edit_own()
    own.panel.list.setCurrentRow(1)
    own.panel.delete.trigger()
    own.wait_for(OIL_BAR)
    told = "Oil pressure is deleted; without a value from now on: OIL_BAR"
    assert own.panel.told.text() == told
    own.panel.undo.trigger()
    own.wait_for(OIL_KPA, OIL_BAR)
    assert own.store.signals() == (OIL_BAR, OIL_KPA)
    assert not own.panel.undo.isVisible()


def test_that_renaming_the_key_leaves_no_second_signal(own: Own) -> None:
    own.keep(OIL_KPA)
    own.picker.edit_own()
    own.panel.list.setCurrentRow(0)
    own.type(key="OIL")
    own.panel.save.trigger()
    own.qtbot.waitUntil(lambda: [one.signal.key for one in own.store.signals()] == ["OIL"])


def test_that_an_import_shows_refusals_and_keeps_what_is_ticked(own: Own, tmp_path: Path) -> None:
    document = library_document((OIL_KPA, FUEL_LPH, OIL_BAR))
    document["signals"].append({"key": "BAD", "name": "Bad", "formula": "A +"})
    file = tmp_path / "own.json"
    file.write_text(json.dumps(document))
    own.keep(FUEL_LPH)
    own.picker.edit_own()
    own.panel.read(file)
    view = own.panel.imports
    own.qtbot.waitUntil(lambda: view.list.topLevelItemCount() == 4)
    items = [view.list.topLevelItem(row) for row in range(4)]
    assert [item.text(2) for item in items if item] == ["new", "already there", "new", "refused"]
    assert items[3] is not None
    assert items[3].text(3) == "Column 4: a value is expected, not the end."
    assert view.keep.text() == "Keep 2 signals"
    view.list.setFocus()
    view.list.setCurrentItem(items[2])  # type: ignore[arg-type]  # it is there
    QtTest.QTest.keyClick(view.list, QtCore.Qt.Key.Key_Space)
    view.list.setCurrentItem(items[3])
    QtTest.QTest.keyClick(view.list, QtCore.Qt.Key.Key_Space)
    assert view.chosen() == [OIL_KPA]
    view.keep.click()
    own.wait_for(FUEL_LPH, OIL_KPA)
    assert own.panel.list.isVisible()


def test_that_a_file_that_is_no_list_is_told_and_an_export_can_be_read(
    own: Own, tmp_path: Path
) -> None:
    own.keep(OIL_KPA)
    own.picker.edit_own()
    (tmp_path / "drive.csv").write_text("time,speed\n0,1\n")
    own.panel.read(tmp_path / "drive.csv")
    own.qtbot.waitUntil(own.panel.imports.trouble.isVisible)
    assert not own.panel.imports.keep.isEnabled()
    QtTest.QTest.keyClick(own.panel.imports.list, QtCore.Qt.Key.Key_Escape)
    assert own.panel.list.isVisible()
    own.panel.write(tmp_path / "none" / "own.json")
    assert "cannot be written" in own.panel.told.text()
    own.panel.write(tmp_path / "own.json")
    written = json.loads((tmp_path / "own.json").read_text("utf-8"))
    assert written == library_document((OIL_KPA,))


def test_that_own_signals_are_watched_with_what_their_formulas_need(own: Own) -> None:
    own.keep(OIL_KPA, OIL_BAR)
    offered = own_choices(own.store.signals(), a_driving_car())
    own.bay.pick("RPM")
    own.picker.pick((*own.picker.picked(), offered[1]))
    own.bay.page.start.trigger()
    started = ("start_live", ((ENGINE, "0C"),), (OIL_BAR, OIL_KPA))
    assert own.bay.window.bay.commands[-1] == started
    own.bay.feed(*own.bay.drive.begin())
    value = LiveValue("OIL_BAR", "", Measurement(OIL_BAR.signal, 2.0))
    own.bay.feed(SampleArrived(Sample(0.0, value, 0.02)))
    own.bay.page.refresh()
    tile = own.bay.page.view.tiles[1]
    assert tile.value.text() == "2.00"
    assert not tile.state.whole().startswith(" ·")


def test_that_a_changed_signal_begins_a_new_curve(own: Own) -> None:
    own.keep(OIL_KPA)
    own.picker.pick(own_choices((OIL_KPA,), a_driving_car()))
    own.bay.page.start.trigger()
    own.bay.feed(*own.bay.drive.begin())
    live = LiveValue("22115C", ENGINE, Measurement(OIL_KPA.signal, 200.0))
    own.bay.feed(SampleArrived(Sample(0.0, live, 0.02)))
    (track,) = own.bay.page.record.tracks.values()
    assert track.value == 200.0
    own.bay.page.record.watch(own_choices((replace(OIL_KPA, formula="A*5"),), a_driving_car()))
    (track,) = own.bay.page.record.tracks.values()
    assert track.value is None


def test_that_a_preset_is_kept_for_the_engine_renamed_and_deleted(own: Own) -> None:
    bar = own.picker.presets
    own.bay.pick("SPEED", "RPM")
    bar.keep.click()
    assert bar.name.hasFocus()
    QtTest.QTest.keyClicks(bar.name, "Idle")
    QtTest.QTest.keyClick(bar.name, QtCore.Qt.Key.Key_Return)
    assert bar.words.text() == "A preset of the program has this name."
    bar.name.setText("Town")
    QtTest.QTest.keyClick(bar.name, QtCore.Qt.Key.Key_Return)
    own.qtbot.waitUntil(lambda: "Town" in bar.buttons)
    (kept,) = own.store.presets(ENGINE_KEY)
    assert kept.keys == ("SPEED", "RPM")
    own.picker.pick(())
    bar.buttons["Town"].click()
    assert [one.signal.key for one in own.picker.picked()] == ["SPEED", "RPM"]
    bar.keep.click()
    bar.name.setText("City")
    bar.rename.click()
    own.qtbot.waitUntil(lambda: "City" in bar.buttons)
    bar.buttons["City"].click()
    bar.keep.click()
    bar.delete.click()
    own.qtbot.waitUntil(lambda: "City" not in bar.buttons)
    assert own.store.presets(ENGINE_KEY) == ()


def test_that_the_list_is_reduced_to_a_group(own: Own) -> None:
    own.group(Group.TEMPERATURE)
    assert own.rows()
    assert all("°C" in row for row in own.rows())
    own.bay.pick("SPEED", "RPM")
    own.group(Group.CHOSEN)
    assert len(own.rows()) == 2
    own.group(Group.STATE)
    assert any("Fuel system 1" in row for row in own.rows())
