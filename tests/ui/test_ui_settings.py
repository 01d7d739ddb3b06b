"""The Settings page and the welcome: effects at once, undo, what is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtGui, QtTest, QtWidgets

from motospect_desktop.diagnostics.events import ConnectFailed, ConnectStep
from motospect_desktop.domain.recording import Recording, RecordingHead
from motospect_desktop.errors import ConnectError, SettingsError
from motospect_desktop.ui.main_window import MainWindow
from motospect_desktop.ui.pages.settings import SettingsPage
from motospect_desktop.ui.pages.settings_keeping import rule_of
from motospect_desktop.ui.pages.settings_shop import keep_logo
from motospect_desktop.ui.pages.welcome import WelcomePage
from motospect_desktop.ui.support import ToldErrors, for_support, without_names
from motospect_desktop.ui.theme.apply import application, apply_theme, scale, tokens
from motospect_desktop.ui.workbench import KnownAdapter
from tests.helpers.bench import RESOURCES, a_bench
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Open, Window


@pytest.fixture(autouse=True)
def _usual_again() -> Iterator[None]:
    yield
    apply_theme("dark", RESOURCES)


def settings_of(window: Window) -> SettingsPage:
    window.main.show_page("settings")
    page = window.main.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page


def pick(page: SettingsPage, key: str, value: object) -> None:
    choice = page.look.choices[key]
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_that_a_choice_holds_at_once_is_kept_and_can_be_undone(open_window: Open) -> None:
    window = open_window()
    page = settings_of(window)
    pick(page, "theme", "light")
    assert tokens().name == "light"
    assert window.main.preferences.now.theme == "light"
    assert window.main.toast.button.isVisible()
    window.main.toast.button.click()
    assert tokens().name == "dark"
    assert window.main.preferences.now.theme == "dark"
    assert page.look.choices["theme"].currentData() == "dark"


def test_that_the_size_changes_type_and_fixed_heights_and_comes_back(open_window: Open) -> None:
    window = open_window()
    page = settings_of(window)
    points, height = application().font().pointSizeF(), window.main.header.height()
    pick(page, "size", 150)
    assert scale() == 1.5
    assert application().font().pointSizeF() == points * 1.5
    assert window.main.header.height() == round(height * 1.5)
    pick(page, "size", 100)
    assert application().font().pointSizeF() == points
    assert window.main.header.height() == height


def test_that_gloves_hit_everything(open_window: Open) -> None:
    window = open_window()
    window.main.preferences.change(glove=True)
    kinds = (QtWidgets.QAbstractButton, QtWidgets.QComboBox, QtWidgets.QLineEdit)
    for page in ("connect", "scan", "live", "report", "history", "settings"):
        window.main.show_page(page)
        QtWidgets.QApplication.processEvents()
        for widget in window.main.findChildren(QtWidgets.QWidget):
            if isinstance(widget, kinds) and widget.isVisible():
                assert widget.height() >= 60, (page, widget.accessibleName(), widget.height())
        assert window.main.size() == QtCore.QSize(1366, 768)


def test_that_the_workshop_is_kept_when_the_line_is_left(open_window: Open) -> None:
    window = open_window()
    page = settings_of(window)
    before = window.main.preferences.printed
    field = page.shop.fields["shop_name"]
    field.setFocus()
    QtTest.QTest.keyClicks(field, "Warsztat Nowak")
    QtTest.QTest.keyClick(field, QtCore.Qt.Key.Key_Return)
    assert window.main.preferences.now.shop_name == "Warsztat Nowak"
    assert window.main.preferences.printed != before


def test_that_a_logo_is_checked_and_scaled(tmp_path: Path, open_window: Open) -> None:
    big = QtGui.QImage(3000, 400, QtGui.QImage.Format.Format_RGB32)
    big.fill(QtCore.Qt.GlobalColor.red)
    assert big.save(str(tmp_path / "big.png"))
    kept = QtGui.QImage(str(keep_logo(tmp_path / "big.png", tmp_path / "kept")))
    assert (kept.width(), kept.height()) == (1200, 160)
    (tmp_path / "letter.png").write_text("Dear customer")
    with pytest.raises(SettingsError, match="not a picture"):
        keep_logo(tmp_path / "letter.png", tmp_path)
    page = settings_of(open_window())
    page.shop.use_logo(tmp_path / "big.png")
    assert page.shop.picture.isVisible()
    page.shop.remove.click()
    assert not page.shop.picture.isVisible()


def test_that_an_adapter_is_named_preferred_and_forgotten_with_undo(open_window: Open) -> None:
    window = open_window()
    known = [KnownAdapter("0403:6015 115", "ELM327 v1.5", "serial:/dev/ttyUSB0")]
    forgotten: list[str] = []

    def forget(identity: str) -> object:
        forgotten.append(identity)
        gone = known.pop()
        return lambda: known.append(gone)

    bench = window.main.bench
    object.__setattr__(bench, "known_adapters", lambda: tuple(known))
    object.__setattr__(bench, "forget_adapter", forget)
    page = settings_of(window)
    card = page.adapters
    card.name.setText("Bay 1")
    card.name.editingFinished.emit()
    assert window.main.preferences.now.adapter_names == {"0403:6015 115": "Bay 1"}
    assert card.first.itemText(1) == "Bay 1 · serial:/dev/ttyUSB0"
    card.forget.click()
    assert forgotten == ["0403:6015 115"]
    assert card.none.isVisible()
    window.main.toast.button.click()
    assert not card.none.isVisible()


def test_that_settings_are_found_by_the_command_search(open_window: Open) -> None:
    window = open_window()
    window.main.open_search()
    QtTest.QTest.keyClicks(window.main.search.field, "glove")
    QtTest.QTest.keyClick(window.main.search.field, QtCore.Qt.Key.Key_Return)
    assert window.main.current == "settings"
    page = settings_of(window)
    assert page.look.choices["glove"].hasFocus()


def test_that_what_is_copied_for_support_names_nobody(open_window: Open) -> None:
    window = open_window()
    error = ConnectError("No answer from 1HGCM82633A004352.", "49 02 01 31 48 47 43", code="x")
    window.feed(ConnectFailed(error, ConnectStep.PORT))
    page = settings_of(window)
    page.program.copy.click()
    text = application().clipboard().text()
    assert "x: No answer from (VIN). (bytes)" in text
    assert "1HGCM82633A004352" not in text
    assert "none connected" in text
    assert without_names("VIN 1HGCM82633A004352") == "VIN (VIN)"
    assert "none" in for_support(None, ToldErrors(), "en")


def test_that_recordings_are_listed_before_they_go(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    page = settings_of(window)
    kept = window.main.bench.store.recordings
    old = datetime.now(UTC) - timedelta(days=400)
    kept.save(Recording(RecordingHead("a" * 32, old, "Idle, before"), ()))
    kept.save(Recording(RecordingHead("b" * 32, datetime.now(UTC), "Idle, after"), ()))
    choice = page.keeping.choices["keep_days"]
    choice.setCurrentIndex(choice.findData(365))
    choice.activated.emit(choice.currentIndex())
    assert rule_of(window.main.preferences.now).most_days == 365
    page.keeping.look.click()
    qtbot.waitUntil(page.keeping.remove.isVisible)
    assert "Idle, before" in page.keeping.going.text()
    assert "Idle, after" not in page.keeping.going.text()
    page.keeping.remove.click()
    qtbot.waitUntil(lambda: "removed: 1" in window.main.toast.text())
    assert [one.head.title for one in kept.recordings()] == ["Idle, after"]


def test_that_licences_unfold(open_window: Open) -> None:
    page = settings_of(open_window())
    page.program.licences.click()
    assert "python-OBD" in page.program.notice.toPlainText()
    assert page.program.notice.isVisible()


def test_that_damaged_settings_are_told_and_the_window_opens(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "settings.json").write_text("{damaged")
    bench, _bay = a_bench(tmp_path / "window.ini")
    main = MainWindow(bench)
    qtbot.addWidget(main)
    main.show()
    assert "damaged" in main.toast.text()
    assert len(list(tmp_path.glob("settings.damaged-*.json"))) == 1
    main.close()


@pytest.fixture
def fresh(open_window: Open) -> Window:
    """A window that was never welcomed."""
    window = open_window()
    window.main.preferences.change(welcomed=False)
    window.main.show_page("welcome")
    return window


def test_that_the_welcome_leads_by_keyboard_into_the_demo_car_and_not_again(fresh: Window) -> None:
    page = fresh.main.pages["welcome"]
    assert isinstance(page, WelcomePage)
    control = QtCore.Qt.KeyboardModifier.ControlModifier
    assert page.place.text() == "Step 1 of 3"
    QtTest.QTest.keyClick(fresh.main, QtCore.Qt.Key.Key_Return, control)
    page.shop.fields["shop_technician"].setFocus()
    QtTest.QTest.keyClicks(page.shop.fields["shop_technician"], "Ola")
    QtTest.QTest.keyClick(fresh.main, QtCore.Qt.Key.Key_Return, control)
    assert page.place.text() == "Step 3 of 3"
    QtTest.QTest.keyClick(fresh.main, QtCore.Qt.Key.Key_D, control)
    assert fresh.bay.commands == [("connect", "sim:")]
    assert fresh.main.current == "scan"
    assert fresh.main.preferences.now.welcomed
    assert fresh.main.preferences.now.shop_technician == "Ola"


def test_that_the_welcome_can_be_skipped_and_shown_again(fresh: Window) -> None:
    QtTest.QTest.keyClick(fresh.main, QtCore.Qt.Key.Key_Escape)
    assert fresh.main.current == "connect"
    assert fresh.main.preferences.now.welcomed
    settings_of(fresh).program.again.click()
    assert fresh.main.current == "welcome"


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("page", ["settings", "welcome"])
def test_that_it_can_be_pictured(page: str, theme: str, open_window: Open, tmp_path: Path) -> None:
    window = open_window(size=(1024, 640))
    window.main.preferences.change(theme=theme)
    window.main.show_page(page)
    keep_picture(window.main, f"{page}_{theme}", tmp_path)
