"""Another language is spoken at once, and nothing that a page holds is lost by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtWidgets

from motospect_desktop.diagnostics.events import ScanFinished
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.errors import ConnectError
from motospect_desktop.ui import translating, units
from motospect_desktop.ui.phrasebook import Message, Phrasebook
from motospect_desktop.ui.plots.values import number
from tests.helpers.bench import RESOURCES, MemoryStore, connecting_events
from tests.helpers.builders import a_scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.helpers.live_page import Bay
    from tests.ui.conftest import Open, Window


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translating.apply_language("en", RESOURCES)
    units.apply_units(UnitSystem.METRIC)


def texts(window: Window) -> set[str]:
    """Everything that can be read in the window."""
    found: set[str] = set()
    for widget in window.main.findChildren(QtWidgets.QWidget):
        if widget.isVisible() and isinstance(widget, QtWidgets.QLabel | QtWidgets.QAbstractButton):
            found.add(widget.text())
    return found


def settle() -> None:
    """Let new labels come into view and old ones go."""
    QtWidgets.QApplication.processEvents()
    QtWidgets.QApplication.sendPostedEvents(None, QtCore.QEvent.Type.DeferredDelete)


def test_that_rail_header_and_page_speak_the_new_language_at_once(open_window: Open) -> None:
    window = open_window()
    window.main.preferences.change(language="pl")
    assert window.main.rail.buttons["connect"].text() == "Połącz"
    assert window.main.rail.buttons["settings"].toolTip() == "Ustawienia  (Ctrl+,)"
    assert window.main.header.title.whole() == "Brak pojazdu"
    assert window.main.windowTitle() == "Połącz · MOTOSPECT"
    window.main.preferences.change(language="ru")
    assert window.main.rail.buttons["connect"].text() == "Подключить"
    assert "Адаптеры" in texts(window)
    window.main.preferences.change(language="en")
    assert window.main.rail.buttons["connect"].text() == "Connect"


# what stands there until something was loaded, listed, counted or written off the main thread
PASSING = {
    "Demo car",
    "Looking for adapters…",
    "Stored on this computer",
    "Writing the report…",
}


def test_that_the_way_through_all_languages_leads_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(MemoryStore(a_scan()))
    window.main.session.connect_adapter("sim:")
    window.feed(*connecting_events(demo=True), ScanFinished(a_scan()))
    for page in ("connect", "scan", "live", "report", "history", "settings"):
        window.main.show_page(page)
        qtbot.waitUntil(lambda: texts(window).isdisjoint(PASSING))
        settle()
        before = texts(window)
        for language in ("pl", "ru", "en"):
            window.main.preferences.change(language=language)
        settle()
        assert before - texts(window) == set(), page


def test_that_what_was_typed_and_the_keyboard_stay(open_window: Open) -> None:
    window = open_window(MemoryStore(a_scan()))
    window.main.show_page("history")
    page = window.main.pages["history"]
    field = page.findChild(QtWidgets.QLineEdit)
    assert field is not None
    field.setText("1HG")
    field.setFocus()
    window.main.preferences.change(language="pl")
    assert field.text() == "1HG"
    assert field.placeholderText() == "Część VIN, tytułu albo kod"
    assert window.main.pages["history"] is page


def test_that_curves_and_a_running_recording_stay(bay: Bay) -> None:
    bay.watch("RPM", "COOLANT_TEMP", seconds=5)
    record, track = bay.page.record, next(iter(bay.page.record.tracks.values()))
    kept = len(track.ring)
    main = bay.window.main
    main.preferences.change(language="pl", units="imperial")
    assert bay.page.record is record
    assert len(track.ring) == kept
    assert bay.page.live
    assert bay.page.stop.text() == "Zatrzymaj"


def test_that_units_change_at_once_and_what_is_stored_does_not(bay: Bay) -> None:
    bay.watch("COOLANT_TEMP", seconds=5)
    track = next(iter(bay.page.record.tracks.values()))
    stored = track.value
    assert stored is not None
    assert not isinstance(stored, str)
    metric = bay.tile()[0]
    bay.window.main.toggle_units()
    bay.page.refresh()
    assert bay.tile()[0] == f"{stored * 1.8 + 32:.0f}"
    assert bay.page.view.plots.lanes[0].unit == "°F"
    assert track.value == stored
    bay.window.main.toggle_units()
    bay.page.refresh()
    assert bay.tile()[0] == metric


def test_that_errors_from_below_are_said_in_the_language_in_use() -> None:
    translating.apply_language("pl", RESOURCES)
    error = ConnectError("The adapter does not answer.", "", "No such sentence is known.")
    assert translating.told_error(error).endswith("No such sentence is known.")
    translating.apply_language("en", RESOURCES)
    assert translating.told("The adapter does not answer.") == "The adapter does not answer."


def test_that_numbers_have_the_decimal_sign_of_the_language() -> None:
    assert number(1234.5, 1) == "1\N{NARROW NO-BREAK SPACE}234.5"
    translating.apply_language("pl", RESOURCES)
    assert number(1234.5, 1) == "1\N{NARROW NO-BREAK SPACE}234,5"


def test_that_plurals_are_right_in_every_language(open_window: Open) -> None:
    strip = open_window().main.strip
    wanted = {
        "en": ("1 scan", "3 scans", "7 scans"),
        "pl": ("1 skan", "3 skany", "7 skanów"),
        "ru": ("1 сканирование", "3 сканирования", "7 сканирований"),
    }
    for language, words in wanted.items():
        translating.apply_language(language, RESOURCES)
        for count, word in zip((1, 3, 7), words, strict=True):
            strip.set_stored(count, capped=False)
            assert strip.storage.label.whole().endswith(f" · {word}")


POLISH = {"Stop": "Zatrzymaj", "{n} of {most}": "{n} z {most}", "Page {page}": "Strona {page}"}


def test_that_a_sentence_is_found_by_its_places_and_in_joined_texts() -> None:
    messages = [Message("A", source) for source in POLISH]
    book = Phrasebook(messages, lambda message, _number: message.source)

    def say(message: Message, _number: int) -> str:
        return POLISH[message.source]

    assert book.reworded("3 of 8", say) == "3 z 8"
    assert book.reworded("Stop  (Esc)", say) == "Zatrzymaj  (Esc)"
    assert book.reworded("Page 3 · Stop · 1HGCM82633A004352", say) == (
        "Strona 3 · Zatrzymaj · 1HGCM82633A004352"
    )
    assert book.reworded("Page Stop", say) == "Strona Zatrzymaj"
    assert book.reworded("", say) == ""


def test_that_the_nearest_context_is_meant() -> None:
    said = {"Live data": "Dane", "Watch": "Dane"}
    book = Phrasebook(
        [Message("Pages", "Live data"), Message("ScanPage", "Watch")],
        lambda message, _number: said[message.source],
    )

    def say(message: Message, _number: int) -> str:
        return message.source

    assert book.reworded("Dane", say, ["Button", "ScanPage"]) == "Watch"
    assert book.reworded("Dane", say) == "Live data"
