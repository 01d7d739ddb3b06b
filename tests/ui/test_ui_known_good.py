"""An engine compared with its past and its like on the Live data page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtCore, QtTest

from motospect_desktop.diagnostics.events import (
    AdapterGone,
    Connected,
    LiveStarted,
    LiveStopped,
    SampleArrived,
    ScanFinished,
)
from motospect_desktop.domain.measurement import LiveValue, Measurement, Sample
from motospect_desktop.domain.snapshot import EngineState, Level, Snapshot
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.protocols.pids import PIDS
from motospect_desktop.ui.theme.apply import apply_theme
from motospect_desktop.ui.theme.tokens import THEMES
from tests.helpers.bench import RESOURCES
from tests.helpers.builders import a_scan, a_vin
from tests.helpers.controls import stumbling_blocks
from tests.helpers.driving import ENGINE, a_driving_car, connected
from tests.helpers.live_page import LOST, Bay
from tests.helpers.pictures import keep_picture

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from motospect_desktop.store import Snapshots

VIN = a_vin().value
IDLE = {"0C": 760.0, "0D": 0.0, "05": 91.0, "07": 9.4, "0B": 34.0}
REVVED = IDLE | {"0C": 2500.0, "0B": 31.0}
KEYS = QtCore.Qt.Key


class Engine:
    """The panel, and an engine whose values the test says."""

    def __init__(self, bay: Bay, qtbot: QtBot) -> None:
        self.bay, self.qtbot = bay, qtbot
        self.page, self.panel = bay.page, bay.page.known
        self.panel.clock = bay.drive.clock
        self._t_s = 0.0

    @property
    def snapshots(self) -> Snapshots:
        return self.bay.window.main.bench.store.snapshots

    def open(self, *, vin: str = VIN) -> None:
        self.bay.feed(connected())
        if vin:
            self.bay.feed(ScanFinished(a_scan(vin=a_vin(vin))))
        self.page.compare.trigger()
        self.begin()

    def begin(self) -> None:
        self._t_s = 0.0
        self.bay.feed(LiveStarted(tuple((ENGINE, pid) for pid in IDLE)))

    def run(self, told: dict[str, float], seconds: float) -> None:
        events = []
        for _ in range(round(seconds * 2)):
            self._t_s += 0.5
            self.bay.drive.now_s += 0.5
            for pid, value in told.items():
                live = LiveValue(
                    pid, ENGINE, Measurement(PIDS[int(pid, 16)].fields[0].signal, value)
                )
                events.append(SampleArrived(Sample(self._t_s, live)))
        self.bay.feed(*events)
        self.panel.draw()

    def taken(self, state: EngineState, told: dict[str, float]) -> None:
        self.run(told, 12)
        card = self.panel.cards[state]
        self.qtbot.waitUntil(lambda: card.chip.text() == "Taken")

    def words(self, state: EngineState = EngineState.IDLE_HOT) -> tuple[str, str]:
        card = self.panel.cards[state]
        return card.chip.text(), card.words.text()

    def line(self, name: str) -> tuple[str, ...]:
        return next(line for line in self.panel.rows.lines if line[0].startswith(name))


@pytest.fixture
def engine(bay: Bay, qtbot: QtBot) -> Engine:
    return Engine(bay, qtbot)


def a_snapshot(number: int, trim: float, vin: str = VIN, *, good: bool = False) -> Snapshot:
    trims = Level(ENGINE, PIDS[0x07].fields[0].signal, trim, trim, trim, 9)
    when = datetime(2026, 5, 1, tzinfo=UTC) + timedelta(days=number)
    return Snapshot(f"{number:04d}-s", when, EngineState.IDLE_HOT, vin, (trims,), good=good)


def a_fleet(engine: Engine) -> None:
    """Thirty cars of the same model code with small trims, and three visits of this one."""
    for number in range(30):
        like = f"{VIN[:8]}{1000 + number:09d}"
        engine.snapshots.save(a_snapshot(number, number / 10, like, good=number < 6))
    for number in range(100, 103):
        engine.snapshots.save(a_snapshot(number, 9.4))


def test_that_what_is_polled_is_what_tells_how_the_engine_runs(engine: Engine) -> None:
    engine.open()
    name, pids, *_ = engine.bay.window.bay.commands[-1]
    assert name == "start_live"
    assert isinstance(pids, tuple)
    assert (ENGINE, "07") in pids
    assert (ENGINE, "1F") not in pids


def test_that_a_cold_engine_is_waited_for(engine: Engine) -> None:
    engine.open()
    engine.run(IDLE | {"05": 62.0}, 3)
    assert engine.words() == ("Waiting", "Coolant temperature: 62, must be 80 to 115 °C")
    chip, words = engine.words(EngineState.REV_2500)
    assert chip == "Waiting"
    assert "Engine speed: 760, must be 2350 to 2650 rpm" in words


def test_that_the_hold_is_counted_and_the_snapshot_taken_by_itself(engine: Engine) -> None:
    engine.open()
    engine.run(IDLE, 4)
    assert engine.words() == ("Hold it", "Held 3 of 10 s")
    engine.taken(EngineState.IDLE_HOT, IDLE)
    (kept,) = engine.snapshots.snapshots()
    assert (kept.vin, kept.state, kept.adapter, kept.demo) == (
        VIN, EngineState.IDLE_HOT, "OBDLink SX", False,
    )  # fmt: skip
    assert engine.line("Long term fuel trim") == (
        "Long term fuel trim, bank 1 · 7E8", "+9.4 %", "none yet", "none yet",
    )  # fmt: skip
    engine.taken(EngineState.REV_2500, REVVED)
    assert len(engine.snapshots.snapshots()) == 2
    QtTest.QTest.keyClick(engine.panel, KEYS.Key_1)
    assert engine.panel.note.text().startswith("Hot idle.")


def test_that_an_odd_trim_stands_first_with_n_and_rank_and_few_are_not_ranked(
    engine: Engine,
) -> None:
    a_fleet(engine)
    engine.open()
    engine.taken(EngineState.IDLE_HOT, IDLE)
    assert engine.panel.rows.lines[0] == (
        "Long term fuel trim, bank 1 · 7E8",
        "+9.4 %",
        "only 3, no ranking: +9.4 to +9.4",
        "higher than 30 of 30 · percentile 100",
    )
    engine.panel.good_only.setChecked(True)
    assert engine.line("Long term fuel trim")[2:] == (
        "none yet",
        "higher than 6 of 6 · percentile 100",
    )


def test_that_the_technician_calls_it_good_and_takes_that_back(engine: Engine) -> None:
    engine.open()
    assert not engine.panel.good.isEnabled()
    engine.taken(EngineState.IDLE_HOT, IDLE)
    engine.panel.good.trigger()
    engine.qtbot.waitUntil(lambda: "known good" in engine.words()[1])
    assert engine.snapshots.snapshots()[0].good
    engine.panel.good.trigger()
    engine.qtbot.waitUntil(lambda: "known good" not in engine.words()[1])
    assert not engine.snapshots.snapshots()[0].good


def test_that_it_is_taken_again_on_demand_and_compared_with_the_first(engine: Engine) -> None:
    engine.open()
    engine.taken(EngineState.IDLE_HOT, IDLE)
    engine.panel.again.trigger()
    assert engine.words()[0] == "Waiting"
    engine.taken(EngineState.IDLE_HOT, IDLE | {"07": 0.8})
    assert engine.line("Long term fuel trim")[2] == "only 1, no ranking: +9.4"


def test_that_a_car_without_a_coolant_temperature_says_so(engine: Engine) -> None:
    car = a_driving_car()
    pids = tuple(pair for pair in car.pids if pair[1] != "05")
    engine.bay.feed(Connected(replace(car, pids=pids)))
    engine.page.compare.trigger()
    engine.begin()
    engine.panel.draw()
    chip, words = engine.words()
    assert chip == "Cannot be told"
    assert "does not tell: Coolant temperature" in words


def test_that_a_car_whose_vin_is_not_known_has_nothing_to_compare_with(engine: Engine) -> None:
    a_fleet(engine)
    engine.open(vin="")
    engine.taken(EngineState.IDLE_HOT, IDLE)
    assert "VIN of this car is not known" in engine.panel.note.text()
    assert engine.line("Long term fuel trim")[2:] == ("none yet", "none yet")


def test_that_the_curves_are_left_as_they_were(engine: Engine) -> None:
    bay = engine.bay
    bay.watch("RPM", "COOLANT_TEMP")
    bay.feed(LiveStopped())
    before = [list(track.asked) for track in bay.page.record.tracks.values()]
    values = [track.value for track in bay.page.record.tracks.values()]
    engine.page.compare.trigger()
    engine.begin()
    engine.run(REVVED, 5)
    assert bay.page._stack.currentWidget() is engine.panel
    QtTest.QTest.keyClick(engine.panel, KEYS.Key_Escape)
    assert bay.window.bay.commands[-1] == ("stop",)
    assert not bay.page.live
    bay.feed(LiveStopped())
    assert bay.page._stack.currentWidget() is bay.page.view
    assert [list(track.asked) for track in bay.page.record.tracks.values()] == before
    assert [track.value for track in bay.page.record.tracks.values()] == values


def test_that_a_lost_adapter_stops_it_and_the_next_car_begins_anew(engine: Engine) -> None:
    engine.open()
    engine.taken(EngineState.IDLE_HOT, IDLE)
    engine.bay.feed(AdapterGone(LOST), LiveStopped())
    assert engine.words(EngineState.REV_2500)[0] == "Stopped"
    engine.bay.feed(connected())
    assert engine.bay.window.bay.commands[-1][0] == "start_live"
    assert engine.panel.rows.lines == []
    engine.begin()
    engine.run(IDLE, 2)
    assert engine.words()[0] == "Hold it"


def test_that_a_bus_that_tells_meanwhile_is_not_the_engine(engine: Engine) -> None:
    engine.open()
    engine.run(IDLE, 4)
    live = LiveValue("can:1F0", "", Measurement(PIDS[0x0D].fields[0].signal, 90.0))
    engine.bay.feed(SampleArrived(Sample(900.0, live)))
    engine.panel.draw()
    assert engine.words() == ("Hold it", "Held 3 of 10 s")


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_that_another_language_and_other_units_are_told_at_once(
    engine: Engine, size: tuple[int, int], tmp_path: Path
) -> None:
    main = engine.bay.window.main
    main.resize(*size)
    a_fleet(engine)
    engine.open()
    engine.taken(EngineState.IDLE_HOT, IDLE)
    try:
        main.preferences.change(language="pl", units=UnitSystem.IMPERIAL)
        keep_picture(main, f"known_good_pl_{size[0]}", tmp_path)
        assert engine.line("Temperatura płynu")[1].endswith("°F")
        assert engine.panel.rows.lines[0][3].startswith("wyżej niż 30 z 30")
        assert engine.words()[0] == "Zapisano"
        assert engine.panel.note.text().startswith("Ciepły bieg jałowy.")
    finally:
        main.preferences.change(language="en", units=UnitSystem.METRIC)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
@pytest.mark.parametrize("theme", list(THEMES))
def test_that_the_comparison_fits_its_window(
    engine: Engine, theme: str, size: tuple[int, int], tmp_path: Path
) -> None:
    engine.bay.window.main.resize(*size)
    apply_theme(theme, RESOURCES)
    a_fleet(engine)
    engine.open()
    engine.taken(EngineState.IDLE_HOT, IDLE)
    image = keep_picture(engine.bay.window.main, f"known_good_{theme}_{size[0]}", tmp_path)
    assert (image.width(), image.height()) == size
    assert stumbling_blocks(engine.page) == []
    bar = engine.panel.rows.horizontalScrollBar()
    assert bar.maximum() == 0, "something is cut off at the right"
