"""The two tables of the CAN page against plain loops over the same frames."""

from __future__ import annotations

import itertools
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtTest

from motospect_desktop.diagnostics.frame_table import FrameTable, rows_of
from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.protocols.dbc import Dbc
from motospect_desktop.ui.can.cells import TimeMode
from motospect_desktop.ui.can.databases import Databases
from motospect_desktop.ui.can.filtering import parse
from motospect_desktop.ui.can.id_model import IdColumn, IdModel
from motospect_desktop.ui.can.id_table import IdTable
from motospect_desktop.ui.can.keys import key_of
from motospect_desktop.ui.can.monitor import Monitor
from motospect_desktop.ui.can.trace_model import Column, TraceModel
from tests.helpers.bench import RESOURCES
from tests.helpers.fake_can import cyclic

ASCENDING, DESCENDING = QtCore.Qt.SortOrder.AscendingOrder, QtCore.Qt.SortOrder.DescendingOrder
FRAMES = st.lists(
    st.builds(
        CanFrame,
        st.sampled_from((0x100, 0x101, 0x7E8)),
        st.binary(min_size=8, max_size=8),
        st.booleans(),
        st.just(0.0),
    ),
    min_size=1,
    max_size=60,
)


def at_times(frames: list[CanFrame]) -> list[CanFrame]:
    return [
        CanFrame(one.can_id, one.data, one.extended, at_s=0.25 + n * (1 + n % 3) / 100)
        for n, one in enumerate(frames)
    ]


def a_trace(count: int = 100) -> tuple[FrameTable, TraceModel]:
    table = FrameTable()
    model = TraceModel(table, Databases())
    table.extend_rows(cyclic(count))
    model.take_up()
    return table, model


def cell(model: QtCore.QAbstractItemModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


@settings(max_examples=60, deadline=None)
@given(FRAMES, st.integers(1, 20))
def test_that_what_is_known_of_ids_is_what_a_loop_finds(frames: list[CanFrame], cut: int) -> None:
    timed = at_times(frames)
    table = IdTable()
    for at in range(0, len(timed), cut):
        table.add(rows_of(timed[at : at + cut]))
    seen: dict[int, list[CanFrame]] = defaultdict(list)
    for frame in timed:
        seen[key_of(frame.can_id, extended=frame.extended)].append(frame)
    assert table.keys.tolist() == list(seen)
    for place, came in enumerate(seen.values()):
        assert table.count[place] == len(came)
        assert table.frame(place) == came[-1]
        gaps = np.diff([frame.at_s for frame in came])
        if len(gaps):
            assert table.period_s[place] == pytest.approx(gaps.mean())
            assert table.jitter_s[place] == pytest.approx(gaps.std(), abs=1e-6)
        else:
            assert np.isnan(table.period_s[place])
        words = [int.from_bytes(frame.data, "little") for frame in came]
        flips = [one ^ other for one, other in itertools.pairwise(words)]
        ever = 0
        for flip in flips:
            ever |= flip
        assert table.changed_bits(place).tobytes() == ever.to_bytes(8, "little")
        last = flips[-1] if flips else 0
        assert table.last_changed(place).tobytes() == last.to_bytes(8, "little")


def test_that_a_rate_is_that_of_the_last_second_of_the_bus() -> None:
    table = IdTable()
    table.add(cyclic(4000, ids=2))  # 500/s each, 4 s
    assert table.rate_hz.tolist() == pytest.approx([500, 500], rel=0.01)
    for second in range(3):
        alone = cyclic(100, ids=1, step_s=0.01, first_s=4.0 + second)
        table.add(alone)
    assert table.rate_hz[0] == pytest.approx(100, rel=0.02)
    assert table.rate_hz[1] == 0.0


def test_that_the_trace_shows_every_frame_in_the_order_it_came() -> None:
    _table, model = a_trace(45)
    assert model.rowCount() == 45
    assert cell(model, 0, Column.TIME) == "0.000000"
    assert cell(model, 44, Column.TIME) == "0.044000"
    assert cell(model, 44, Column.ID) == "104"
    assert cell(model, 44, Column.DATA) == "02 00 00 00 00 00 00 55"
    assert cell(model, 44, Column.LENGTH) == "8"
    assert model.cells(1) == ("0.001000", "101", "", "8", "00 00 00 00 00 00 00 55", "", "")


def test_that_new_frames_are_inserted_not_reset() -> None:
    table, model = a_trace(100)
    model.set_filter(parse("100 101", lambda _part: ()))
    assert model.rowCount() == 10
    inserted = QtTest.QSignalSpy(model.rowsInserted)
    reset = QtTest.QSignalSpy(model.modelReset)
    table.extend_rows(cyclic(40, first_s=0.1))
    model.take_up()
    assert (inserted.count(), reset.count()) == (1, 0)
    assert inserted.at(0)[1:] == [10, 13]
    assert cell(model, 13, Column.TIME) == "0.121000"


def test_that_a_filter_taken_away_shows_everything_again() -> None:
    _table, model = a_trace(100)
    model.set_filter(parse("105", lambda _part: ()))
    assert [cell(model, row, Column.ID) for row in range(model.rowCount())] == ["105"] * 5
    model.set_filter(parse("", lambda _part: ()))
    assert model.rowCount() == 100


def test_that_the_newest_can_stand_on_top() -> None:
    table, model = a_trace(30)
    model.set_order(newest_first=True)
    assert cell(model, 0, Column.TIME) == "0.029000"
    inserted = QtTest.QSignalSpy(model.rowsInserted)
    table.extend_rows(cyclic(3, first_s=1.0))
    model.take_up()
    assert inserted.at(0)[1:] == [0, 2]
    assert cell(model, 0, Column.TIME) == "1.002000"
    assert model.row_at(1.001) == 1
    assert model.rows()["at_s"].tolist()[-1] == pytest.approx(1.002)


def test_that_frames_of_another_channel_are_put_in_their_time() -> None:
    table, model = a_trace(10)
    table.extend_rows(cyclic(3, ids=1, first_s=0.0025))
    model.take_up()
    times = [float(cell(model, row, Column.TIME)) for row in range(13)]
    assert times == sorted(times)


def test_that_times_are_since_the_start_between_rows_or_of_the_day() -> None:
    _table, model = a_trace(60)
    model.set_filter(parse("100", lambda _part: ()))
    model.set_time_mode(TimeMode.DELTA)
    assert [cell(model, row, Column.TIME) for row in range(3)] == [
        "0.000000",
        "0.020000",
        "0.020000",
    ]
    model.epoch_s = 1_700_000_000.25
    model.set_time_mode(TimeMode.ABSOLUTE)
    assert cell(model, 1, Column.TIME).endswith(":20.270000")


def test_that_the_next_frame_of_an_id_is_found_both_ways() -> None:
    _table, model = a_trace(60)
    assert model.next_alike(5, 1) == 25
    assert model.next_alike(25, -1) == 5
    assert model.next_alike(5, -1) is None
    model.set_order(newest_first=True)
    assert model.next_alike(0, 1) == 20


def test_that_a_time_is_found() -> None:
    _table, model = a_trace(60)
    assert model.row_at(0.0301) == 31
    assert model.row_at(99.0) == 59
    assert TraceModel(FrameTable(), Databases()).row_at(1.0) is None


def an_id_model(count: int = 100) -> tuple[FrameTable, IdModel]:
    table = FrameTable()
    model = IdModel(table, Databases())
    rows = cyclic(count, ids=4)
    rows["can_id"][-2:] = 0x050  # the last to appear, the first by id
    table.extend_rows(rows)
    model.take_up()
    return table, model


def test_that_ids_are_sorted_by_any_column() -> None:
    _table, model = an_id_model()
    for column in IdColumn:
        for order in (ASCENDING, DESCENDING):
            model.sort(column, order)
            found = [cell(model, row, column) for row in range(model.rowCount())]
            key = float if IdColumn.COUNT <= column <= IdColumn.LENGTH else str
            wanted = sorted(found, key=key, reverse=order == DESCENDING)
            assert found == wanted, column


def test_that_a_chosen_id_stays_chosen_while_rows_come_and_move() -> None:
    table, model = an_id_model()
    model.sort(IdColumn.COUNT, DESCENDING)
    kept = QtCore.QPersistentModelIndex(model.index(model.rowCount() - 1, 0))
    assert kept.data() == "050"
    rows = cyclic(90, ids=1)
    rows["can_id"] = 0x050
    table.extend_rows(rows)
    table.extend_rows(cyclic(1, ids=1, first_s=9.0))
    model.take_up(sort=False)
    assert kept.row() == model.rowCount() - 1
    model.take_up()
    model.sort(IdColumn.COUNT, DESCENDING)
    assert (kept.row(), kept.data()) == (0, "050")


def test_that_ids_are_filtered_by_their_last_frame() -> None:
    _table, model = an_id_model()
    model.set_filter(parse("!050", lambda _part: ()))
    assert [model.key(row) for row in range(4)] == [0x100, 0x101, 0x102, 0x103]
    assert model.rowCount() == 4


def test_that_a_period_is_not_invented_for_a_single_frame() -> None:
    table = FrameTable()
    model = IdModel(table, Databases())
    table.extend_rows(cyclic(1))
    model.take_up()
    assert cell(model, 0, IdColumn.PERIOD) == ""
    assert cell(model, 0, IdColumn.JITTER) == ""
    assert cell(model, 0, IdColumn.COUNT) == "1"


def test_that_databases_name_and_decode_and_are_searched() -> None:
    databases = Databases()
    databases.add(Path("demo.dbc"), Dbc.load(RESOURCES / "dbc" / "demo.dbc"))
    frame = CanFrame(0x280, bytes.fromhex("8605") + bytes([0x7C, 1]) + bytes(4))
    assert databases.name(0x280) == "SupplyData"
    assert databases.decoded(frame) == "BatteryVoltage 14.14 V  FuelLevel 62 %  Running 1"
    assert databases.decoded(CanFrame(0x280, b"\x01")).startswith("\N{WARNING SIGN}")
    assert databases.decoded(CanFrame(0x123)) == ""
    assert databases.search("battery") == (0x280,)
    assert databases.name(0x1000_2040) == ""  # 11 bits and 29 are different ids
    assert databases.name(key_of(0x1000_2040, extended=True)) == "NetworkManagement"
    databases.remove(Path("demo.dbc"))
    assert databases.name(0x280) == ""


def test_that_old_frames_of_a_bus_are_forgotten_and_counted() -> None:
    monitor = Monitor(most=1000)
    for batch in range(30):
        monitor.add(cyclic(100, first_s=batch / 10))
        monitor.draw()
        monitor.by_id = not monitor.by_id
    assert monitor.forgotten + len(monitor.table) == 3000
    assert len(monitor.table) <= 1000
    monitor.by_id = False
    monitor.draw()
    assert monitor.trace.rowCount() == len(monitor.table)
    assert cell(monitor.trace, monitor.trace.rowCount() - 1, Column.ID) == "113"


def test_that_a_frozen_view_stands_while_frames_are_kept() -> None:
    monitor = Monitor()
    monitor.add(cyclic(100))
    monitor.draw()
    monitor.frozen = True
    monitor.add(cyclic(50, first_s=1.0))
    monitor.draw()
    assert (monitor.trace.rowCount(), monitor.waiting) == (100, 50)
    monitor.frozen = False
    monitor.draw()
    assert (monitor.trace.rowCount(), monitor.waiting) == (150, 0)
