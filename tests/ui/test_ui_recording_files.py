"""Export and import of recordings in the window."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtGui

from motospect_desktop.exchange import formats
from motospect_desktop.exchange.mapping import Use
from motospect_desktop.exchange.moments import Kind
from motospect_desktop.exchange.own_csv import Decimal
from motospect_desktop.ui.pages.recording_export import ExportDialog, ask_export
from motospect_desktop.ui.pages.recording_import import ImportDialog, open_import
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES
from tests.helpers.controls import stumbling_blocks
from tests.helpers.pictures import keep_picture
from tests.helpers.recording_samples import a_recording, same

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.ui.page import Context
    from tests.ui.conftest import Open

TABLE = "Time (ms);Drehzahl;Öl (°F);Text;Leer\n0;800,5;32;a;\n500;x;212;b;\n750;801;77;c;\n"
PATIENCE_MS = 20_000


@pytest.fixture
def context(open_window: Open) -> Context:
    window = open_window()
    return window.main.pages[window.main.current].context


@pytest.fixture
def export(context: Context, qtbot: QtBot) -> ExportDialog:
    context.bench.store.recordings.save(a_recording())
    dialog = ask_export(context, a_recording().head.id)
    qtbot.waitUntil(dialog.act.isEnabled, timeout=PATIENCE_MS)
    return dialog


def opened(context: Context, qtbot: QtBot, path: Path) -> ImportDialog:
    dialog = open_import(context, path)
    qtbot.waitUntil(lambda: not dialog.running, timeout=PATIENCE_MS)
    return dialog


def test_that_a_recording_is_exported_whole_and_imported_again(
    export: ExportDialog, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "out" / "a.csv"
    with qtbot.waitSignal(export.finished, timeout=PATIENCE_MS):
        export.export_to(file)
    read = formats.read_whole(file)
    assert read is not None
    assert same(read, a_recording())
    dialog = opened(context, qtbot, file)
    assert dialog.guess.isHidden()
    with qtbot.waitSignal(dialog.imported, timeout=PATIENCE_MS) as told:
        dialog.act.click()
    (new_id,) = told.args or [""]
    again = context.bench.store.recordings.recording(new_id)
    assert new_id != a_recording().head.id
    assert same(again, replace(a_recording(), head=replace(a_recording().head, id=new_id)))


def test_that_signals_range_format_and_decimal_sign_are_chosen(
    export: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    assert export.head.text().startswith("Rough idle, cold · 1HGCM82633A004352 · 2026-03-14")
    names = [export.signals.item(row).text() for row in range(export.signals.count())]
    assert names[:2] == ["Engine speed (7E8)", "Engine speed (7E9)"]
    assert export.first.itemText(2) == "Mark 2 at 2.5 s: stalls, here; now"
    for row in (1, 2, 3):
        export.signals.item(row).setCheckState(QtCore.Qt.CheckState.Unchecked)
    export.first.setCurrentIndex(1)
    export.decimal.setCurrentIndex(export.decimal.findData(Decimal.COMMA))
    with qtbot.waitSignal(export.finished, timeout=PATIENCE_MS):
        export.export_to(tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert "0,30000000000000004;780,5;" in text
    assert "closed loop" not in text
    assert "0,2;" not in text


def test_that_nothing_to_export_and_no_comma_outside_csv_are_greyed_out(
    export: ExportDialog,
) -> None:
    assert export.decimal.isEnabled()
    export.format.setCurrentIndex(1)
    assert not export.decimal.isEnabled()
    for row in range(export.signals.count()):
        export.signals.item(row).setCheckState(QtCore.Qt.CheckState.Unchecked)
    assert not export.act.isEnabled()


def test_that_what_cannot_be_written_is_told_and_can_be_tried_again(
    export: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    export.export_to(tmp_path / "file" / "a.json")
    qtbot.waitUntil(export.trouble.isVisible, timeout=PATIENCE_MS)
    assert export.act.isEnabled()
    with qtbot.waitSignal(export.finished, timeout=PATIENCE_MS):
        export.export_to(tmp_path / "a.json")
    assert (tmp_path / "a.json").exists()


def test_that_a_guess_is_shown_changed_and_what_was_refused_is_listed(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "2026-03-14 logger.csv"
    file.write_text(TABLE, "utf-8")
    dialog = opened(context, qtbot, file)
    guess = dialog.guess
    assert guess.isVisible()
    assert guess.time.currentText() == "Time (ms)"
    assert guess.kind.currentData() is Kind.MILLISECONDS
    assert guess.decimal.currentData() is Decimal.COMMA
    assert "2026-03-14 was taken from its name" in guess.doubts.text()
    assert guess.rows.rowCount() == 3
    assert guess.rows.model().index(1, 1).data() == "x"
    _choose(dialog, 1, "RPM")
    _choose(dialog, 2, "OIL_TEMP")
    _choose(dialog, 3, Use.IGNORE)
    guess.began.setText("soon")
    dialog.act.click()
    assert dialog.trouble.isVisible()
    guess.began.setText("2026-03-15 08:30")
    with qtbot.waitSignal(dialog.imported, timeout=PATIENCE_MS) as told:
        dialog.act.click()
    (new_id,) = told.args or [""]
    recording = context.bench.store.recordings.recording(new_id)
    assert [track.signal.key for track in recording.tracks] == ["RPM", "OIL_TEMP"]
    assert recording.tracks[1].values == pytest.approx([0, 100, 25])
    began = datetime(2026, 3, 15, 8, 30).astimezone()  # as the field shows it
    assert recording.head.started_at == began
    assert dialog.isVisible()
    listed = [dialog.refused.item(row).text() for row in range(dialog.refused.count())]
    assert listed == ["Columns without a value: Leer", "line 3, Drehzahl: 'x' is no number"]
    assert "1 cells and 0 rows were refused" in dialog.told.text()


def test_that_a_unit_and_another_time_are_told_by_hand(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("n,MAP\n0,10\n2,20\n")
    dialog = opened(context, qtbot, file)
    guess = dialog.guess
    assert guess.rate.isEnabled()
    unit = guess.columns.cellWidget(1, 2)
    unit.setText("psi")  # type: ignore[attr-defined]  # a line of text
    unit.editingFinished.emit()  # type: ignore[attr-defined]
    guess.rate.setText("0")
    dialog.act.click()
    assert dialog.trouble.isVisible()
    guess.time.setCurrentIndex(1)
    guess.time.activated.emit(1)
    assert not guess.rate.isEnabled()
    _choose(dialog, 0, Use.IGNORE)
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE_MS):
        dialog.act.click()
    (summary,) = context.bench.store.recordings.recordings()
    (track,) = context.bench.store.recordings.recording(summary.head.id).tracks
    assert (track.signal.key, track.signal.unit) == ("MAP", "kPa")
    assert list(track.times_s) == [0.0, 2.0]
    assert track.values == pytest.approx([68.95, 137.9], abs=0.01)


def test_that_a_wheel_over_the_table_changes_no_meaning(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text(TABLE)
    combo = opened(context, qtbot, file).guess.columns.choice(1)
    before = combo.currentIndex()
    turned = QtCore.QPoint(0, -120)
    nothing = QtCore.Qt.KeyboardModifier.NoModifier
    event = QtGui.QWheelEvent(
        QtCore.QPointF(5, 5),
        combo.mapToGlobal(QtCore.QPointF(5, 5)),
        turned,
        turned,
        QtCore.Qt.MouseButton.NoButton,
        nothing,
        QtCore.Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QtCore.QCoreApplication.sendEvent(combo, event)
    assert combo.currentIndex() == before


def test_that_what_is_no_recording_is_told_with_the_next_step(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"PK\x03\x04zip")
    dialog = opened(context, qtbot, file)
    assert dialog.trouble.isVisible()
    assert context.bench.store.recordings.recordings() == ()


def test_that_cancel_stops_the_work(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(TABLE)
    dialog = opened(context, qtbot, file)
    ended = threading.Event()
    done: list[None] = []
    dialog.work(lambda tell: until_stopped(tell, ended), done.append)
    qtbot.waitUntil(lambda: dialog.bar.value() == 500, timeout=PATIENCE_MS)
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE_MS):
        dialog.leave.click()
    assert ended.wait(PATIENCE_MS / 1000)
    assert done == []


def test_that_closing_the_window_ends_the_work(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "a.csv"
    file.write_text(TABLE)
    dialog = opened(context, qtbot, file)
    ended = threading.Event()
    dialog.work(lambda tell: until_stopped(tell, ended), lambda _none: None)
    qtbot.waitUntil(lambda: dialog.bar.value() == 500, timeout=PATIENCE_MS)
    context.background.close()
    assert ended.is_set()


def until_stopped(tell: Callable[[float], None], ended: threading.Event) -> None:
    """Work without an end."""
    try:
        while not ended.wait(0.001):
            tell(0.5)
    finally:
        ended.set()


@pytest.mark.parametrize("theme", THEMES)
def test_that_both_dialogs_have_names_and_their_look_is_kept(
    context: Context, qtbot: QtBot, tmp_path: Path, theme: str
) -> None:
    apply_theme(theme, RESOURCES)
    file = tmp_path / "2026-03-14 logger.csv"
    file.write_text(TABLE, "utf-8")
    dialog = opened(context, qtbot, file)
    assert stumbling_blocks(dialog) == []
    keep_picture(dialog, f"import-{theme}", tmp_path)
    context.bench.store.recordings.save(a_recording())
    export = ask_export(context, a_recording().head.id)
    qtbot.waitUntil(export.act.isEnabled, timeout=PATIENCE_MS)
    assert stumbling_blocks(export) == []
    keep_picture(export, f"export-{theme}", tmp_path)


def _choose(dialog: ImportDialog, row: int, what: object) -> None:
    combo = dialog.guess.columns.choice(row)
    place = combo.findData(what)
    assert place >= 0
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
