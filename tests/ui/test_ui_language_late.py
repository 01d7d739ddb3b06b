"""CAN page, gauges, own signals and files of recordings follow the settings while they are seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtWidgets

from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.ui import translating, units
from motospect_desktop.ui.can.cells import decimal
from motospect_desktop.ui.can.trace_model import Column
from motospect_desktop.ui.pages.recording_import import open_import
from motospect_desktop.ui.theme.apply import apply_theme
from tests.helpers.bench import RESOURCES
from tests.helpers.can_page import CanDesk
from tests.helpers.driving import connected
from tests.helpers.fake_can import FakeCan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.live_page import Bay
    from tests.ui.conftest import Open


@pytest.fixture(autouse=True)
def _usual_again() -> Iterator[None]:
    yield
    translating.apply_language("en", RESOURCES)
    units.apply_units(UnitSystem.METRIC)
    apply_theme("dark", RESOURCES)


@pytest.fixture
def desk(open_window: Open) -> CanDesk:
    can = FakeCan()
    desk = CanDesk(open_window(can=can), can)
    desk.watch(1500)
    return desk


def heads(desk: CanDesk) -> list[object]:
    model, across = desk.page.view.trace.model(), QtCore.Qt.Orientation.Horizontal
    return [model.headerData(column, across) for column in Column]


def test_that_the_can_page_speaks_another_language_at_once(desk: CanDesk) -> None:
    page, change = desk.page, desk.window.main.preferences.change
    page.view.filter.setText("len:9")
    desk.can.now = replace(desk.can.now, rate_hz=1012.0)
    page.view.show_panel(page.send)
    desk.can.unlock()
    page.tick()
    before = heads(desk), page.view.wrong.text(), desk.status()
    change(language="pl")
    assert page.keys.by_id.text() == "Według id"
    assert heads(desk)[-2:] == ["Nazwa", "Odczytane"]
    assert page.view.wrong.text().startswith("Po len: stoi liczba")
    assert page.view.figures.rate.text().startswith("1\N{NARROW NO-BREAK SPACE}012 ramek/s")
    assert desk.status().startswith("pokazane ramki: 1\N{NARROW NO-BREAK SPACE}500 z")
    assert page.send.speed.itemText(0) == "0,1 \N{MULTIPLICATION SIGN} prędkość"
    assert page.send.audit.placeholderText() == "Nic nie wysłano."
    change(language="ru")
    assert heads(desk)[-2:] == ["Имя", "Расшифровка"]
    change(language="en")
    assert (heads(desk), page.view.wrong.text(), desk.status()) == before
    assert page.send.speed.itemText(0) == "0.1 times the speed"


def test_that_frames_have_the_decimal_sign_of_the_language_and_no_gaps(desk: CanDesk) -> None:
    cells = desk.page.monitor.trace.cells(1000)
    desk.window.main.preferences.change(language="pl")
    assert desk.page.monitor.trace.cells(1000)[0] == cells[0].replace(".", ",")
    assert decimal(12345.5, 2) == "12345,50"


@pytest.mark.parametrize("size", [90, 150])
def test_that_the_can_tables_take_the_size_and_come_back(size: int, desk: CanDesk) -> None:
    table, change = desk.page.view.trace, desk.window.main.preferences.change
    header = table.horizontalHeader()

    def sizes() -> tuple[int, ...]:
        return (
            table.rowHeight(0),
            header.height(),
            desk.page.view.side.minimumWidth(),
            header.sectionSize(Column.DATA),
        )

    usual = sizes()
    change(size=size)
    assert sizes() == tuple(round(one * size / 100) for one in usual)
    change(size=100)
    assert sizes() == usual
    change(glove=True)
    assert table.rowHeight(0) > usual[0]


@pytest.mark.parametrize("language", ["pl", "ru"])
def test_that_columns_of_frames_have_room_for_their_words(language: str, desk: CanDesk) -> None:
    desk.window.main.preferences.change(language=language, size=125)
    for table in (desk.page.view.trace, desk.page.view.ids):
        header = table.horizontalHeader()
        for column in range(header.count() - 1):
            assert header.sectionSize(column) >= header.sectionSizeHint(column), column


def test_that_gauges_and_tiles_take_language_and_size(bay: Bay) -> None:
    bay.watch("COOLANT_TEMP", "RPM", seconds=5)
    change = bay.window.main.preferences.change
    height = bay.page.view.tiles[0].height()
    bay.page.view.show_gauges(on=True)
    change(language="pl", size=150, units="imperial")
    assert bay.page.view.tiles[0].minimumHeight() == round(height * 1.5)
    gauge = bay.page.view.gauges.gauges[0]
    assert gauge.minimumWidth() == 225
    assert "°F" in gauge.accessibleName()
    assert gauge.accessibleName().startswith("Temperatura")


def test_that_own_signals_and_presets_speak_another_language(bay: Bay) -> None:
    bay.feed(connected())
    picker = bay.page.picker
    picker.edit_own()
    assert picker.own is not None
    form = picker.own.form
    form.fields["name"].setText("Mine")
    form.fields["key"].setText("?")
    bay.window.main.preferences.change(language="pl", glove=True)
    assert "Bieg jałowy" in picker.presets.buttons
    assert picker.group.itemText(0) == "Wszystkie sygnały"
    assert picker.own.verdict.text() == "Jeszcze nie"
    assert picker.own.reason.text() == "Klucz „?” nie składa się z A-Z, 0-9 i _ (do 64)."
    assert form.fields["decimals"].accessibleName() == "Miejsca dziesiętne"
    assert form.fields["name"].text() == "Mine"
    heads = picker.own.imports.list.headerItem()
    assert heads.text(3) == "Powód"


def test_that_an_open_import_takes_language_and_gloves(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    main = open_window().main
    file = tmp_path / "foreign.csv"
    file.write_text("Time (s),Engine RPM (rpm)\n0.0,800\n0.1,810\n", encoding="utf-8")
    dialog = open_import(main.pages[main.current].context, file)
    qtbot.waitUntil(lambda: not dialog.running)
    columns = dialog.guess.columns
    usual = columns.rowHeight(0)
    main.preferences.change(language="pl", glove=True)
    assert dialog.windowTitle() == "Import nagrania"
    assert dialog.guess.doubts.text().startswith("Brak daty; ")
    across = QtCore.Qt.Orientation.Horizontal
    heads = [columns.model().headerData(column, across) for column in range(3)]
    assert heads == ["W pliku", "Staje się", "Jednostka w pliku"]
    assert columns.rowHeight(0) > usual
    assert columns.choice(0).height() >= 60
    dialog.close()
    QtWidgets.QApplication.processEvents()
