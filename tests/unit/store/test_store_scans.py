from __future__ import annotations

import dataclasses
from datetime import timedelta, timezone
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from motospect_desktop.domain.exchange import Ending, WireDefect, WireExchange, WireReply
from motospect_desktop.domain.vin import VinStatus
from motospect_desktop.errors import StoreError
from motospect_desktop.store import Store
from motospect_desktop.store.local import _listing
from motospect_desktop.store.rows import UNFINISHED
from motospect_desktop.store.tables import ExchangeRow, VehicleRow
from tests.helpers.builders import (
    STARTED_AT,
    a_dtc,
    a_gearbox,
    a_scan,
    a_vin,
    an_ecu,
    an_engine,
    an_exchange,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Select

    from motospect_desktop.domain.scan import Scan
    from motospect_desktop.store.tables import ScanRow

EVERY_BYTE = WireExchange(
    b"\x09\x02",
    "7E0",
    (
        WireReply("7E8", bytes(range(256)), ("7E8 10 14 49 02", "7E8 21 \x00\x80\xff")),
        WireReply("7E8", b"", ()),
        WireReply("7E9", b"\x7f\x09\x11", ("7E9037F0911",)),
    ),
    Ending.BUS_ERROR,
    "BUFFER FULL",
    (WireDefect(None, "no header", ("<DATA ERROR",)), WireDefect("7EA", "frame 2 is missing", ())),
    3,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bay" / "motospect.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store.open(path)
    yield opened
    opened.close()


def _ids(store: Store, *, vin: str | None = None, search: str = "") -> list[str]:
    return [summary.id for summary in store.scans(vin=vin, search=search)]


def test_that_a_scan_comes_back_byte_for_byte(store: Store, path: Path) -> None:
    scan = a_scan(exchanges=(an_exchange(), EVERY_BYTE, an_exchange(b"\x03", b"")))
    store.save_scan(scan)
    store.close()
    again = Store.open(path)
    assert again.scan(scan.id) == scan
    assert again.exchanges(scan.id) == scan.exchanges
    again.close()


def test_that_saving_twice_never_doubles(store: Store) -> None:
    scan = a_scan(exchanges=(EVERY_BYTE, EVERY_BYTE))
    store.save_scan(scan)
    store.save_scan(scan)
    assert store.scan(scan.id) == scan
    (summary,) = store.scans()
    assert summary.codes == ("P0301",)


def test_that_a_scan_replaces_the_one_under_its_id(store: Store) -> None:
    store.save_scan(a_scan(exchanges=(an_exchange(), an_exchange())))
    changed = a_scan(ecus=(a_gearbox(),), exchanges=(EVERY_BYTE,))
    store.save_scan(changed)
    assert store.scan(changed.id) == changed
    (summary,) = store.scans()
    assert (summary.codes, summary.mil, summary.ecus) == ((), None, 1)
    assert _ids(store, search="P0301") == []


def test_that_the_summary_tells_what_the_list_shows(store: Store) -> None:
    second = an_ecu("7E9", "TCM", (a_dtc("P0700"), a_dtc("P0301")))
    store.save_scan(a_scan("abcd1", ecus=(an_engine(mil=False), second), complete=False))
    (summary,) = store.scans()
    assert summary.id == "abcd1"
    assert summary.started_at == STARTED_AT
    assert summary.vin == "1HGCM82633A004352"
    assert summary.codes == ("P0301", "P0700")
    assert summary.mil is False
    assert summary.adapter == "ELM327"
    assert summary.ecus == 2
    assert not summary.complete


def test_that_the_newest_scan_comes_first_whatever_its_offset(store: Store) -> None:
    east = timezone(timedelta(hours=9))
    later = (STARTED_AT + timedelta(seconds=1)).astimezone(east)
    store.save_scan(a_scan("later", started_at=later))
    store.save_scan(a_scan("first", started_at=STARTED_AT))
    store.save_scan(a_scan("last-of-all", started_at=STARTED_AT + timedelta(days=1)))
    assert _ids(store) == ["last-of-all", "later", "first"]
    assert store.scans()[1].started_at.utcoffset() == timedelta(hours=9)
    assert [summary.id for summary in store.scans(limit=1)] == ["last-of-all"]


def test_that_scans_are_found_by_vin_part_or_code(store: Store) -> None:
    store.save_scan(a_scan("honda"))
    store.save_scan(a_scan("other", vin=a_vin("WVWZZZ1JZ3W386752"), ecus=(an_ecu(),)))
    assert _ids(store, vin="wvwzzz1jz3w386752") == ["other"]
    assert _ids(store, vin="WVWZZZ") == []
    assert _ids(store, search="zzz1j") == ["other"]
    assert _ids(store, search="p03") == ["honda"]
    assert _ids(store, search=" P0301 ") == ["honda"]
    assert _ids(store, search="0301") == []
    assert _ids(store, search="%") == []


def test_that_a_vehicle_is_kept_once_with_its_first_and_last_visit(store: Store) -> None:
    for day in (2, 1, 3):
        store.save_scan(a_scan(f"day {day}", started_at=STARTED_AT + timedelta(days=day)))
    store.save_scan(a_scan("no vin", vin=a_vin("", VinStatus.REFUSED)))
    store.save_scan(a_scan("bad vin", vin=a_vin("1HGCM", VinStatus.MALFORMED)))
    with store._read() as session:
        (vehicle,) = session.query(VehicleRow).all()
    assert vehicle.vin == "1HGCM82633A004352"
    assert vehicle.first_seen_utc.startswith("2026-03-15")
    assert vehicle.last_seen_utc.startswith("2026-03-17")
    assert _ids(store, search="1HGCM") == ["day 3", "day 2", "day 1", "bad vin"]


def test_that_a_prefix_of_four_characters_finds_a_scan(store: Store) -> None:
    store.save_scan(a_scan("aaaa1111"))
    store.save_scan(a_scan("aaaa2222"))
    assert store.scan("aaaa1").id == "aaaa1111"
    assert store.scan(" aaaa2222 ").id == "aaaa2222"
    with pytest.raises(StoreError, match="Several scans begin with aaaa") as ambiguous:
        store.scan("aaaa")
    assert "aaaa1111, aaaa2222" in ambiguous.value.cause
    assert ambiguous.value.remedy


@pytest.mark.parametrize("scan_id", ["aaa", "bbbb", "", "aaaa11112", "%%%%"])
def test_that_an_unknown_scan_is_told_with_a_remedy(store: Store, scan_id: str) -> None:
    store.save_scan(a_scan("aaaa1111"))
    with pytest.raises(StoreError, match="There is no scan") as unknown:
        store.scan(scan_id)
    assert unknown.value.remedy
    with pytest.raises(StoreError, match="There is no scan"):
        store.exchanges(scan_id)


def test_that_an_unfinished_scan_is_listed_as_interrupted_with_its_bytes(store: Store) -> None:
    scan = a_scan()
    store.begin_scan(scan)
    store.append_exchange(scan.id, 0, EVERY_BYTE)
    store.append_exchange(scan.id, 1, an_exchange())
    (summary,) = store.scans()
    assert not summary.complete
    assert summary.interrupted_by == UNFINISHED
    assert store.exchanges(scan.id) == (EVERY_BYTE, an_exchange())
    partial = store.scan(scan.id)
    assert not partial.complete
    assert partial.ecus == ()
    assert partial.adapter == scan.adapter
    assert partial.started_at == scan.started_at


def test_that_an_unfinished_scan_is_read_again_from_its_bytes(path: Path) -> None:
    def reread(scan: Scan) -> Scan:
        return dataclasses.replace(scan, protocol=f"{len(scan.exchanges)} exchanges")

    store = Store.open(path, reread=reread)
    finished, unfinished = a_scan("finished"), a_scan("unfinished")
    store.save_scan(finished)
    store.begin_scan(unfinished)
    store.append_exchange(unfinished.id, 0, EVERY_BYTE)
    assert store.scan("unfinished").protocol == "1 exchanges"
    assert store.scan("finished") == finished
    store.close()


def test_that_a_finished_scan_takes_the_place_of_the_running_one(store: Store) -> None:
    scan = a_scan(exchanges=(EVERY_BYTE, an_exchange()))
    store.begin_scan(scan)
    store.append_exchange(scan.id, 0, EVERY_BYTE)
    store.finish_scan(scan)
    store.finish_scan(scan)
    assert store.scan(scan.id) == scan
    assert [summary.complete for summary in store.scans()] == [True]
    with store._read() as session:
        kept_at = [row.at_utc is not None for row in session.query(ExchangeRow).all()]
    assert kept_at == [True, False]


def test_that_a_scan_without_exchanges_leaves_those_kept_while_it_ran(store: Store) -> None:
    scan = a_scan(exchanges=())
    store.begin_scan(scan)
    store.append_exchange(scan.id, 0, EVERY_BYTE)
    store.finish_scan(scan)
    assert store.exchanges(scan.id) == (EVERY_BYTE,)


def test_that_many_threads_may_save_at_once(store: Store) -> None:
    def save(worker: int) -> None:
        for number in range(10):
            store.save_scan(a_scan(f"worker {worker} scan {number}", exchanges=(EVERY_BYTE,)))

    threads = [Thread(target=save, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.scans()) == 40
    assert all(store.exchanges(summary.id) == (EVERY_BYTE,) for summary in store.scans())


@pytest.fixture(scope="module")
def full_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Two hundred scans, a day apart; only read."""
    opened = Store.open(tmp_path_factory.mktemp("full") / "motospect.db")
    for number in range(200):
        opened.save_scan(
            a_scan(f"scan {number}", started_at=STARTED_AT + timedelta(number), exchanges=())
        )
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (_listing(None, "", 200), "SCAN scans USING INDEX ix_scans_started_utc_id"),
        (
            _listing("1HGCM82633A004352", "", 200),
            "SEARCH scans USING INDEX ix_scans_vin_started_utc_id (vin=?)",
        ),
        (_listing(None, "P0301", 200), "SEARCH dtcs USING COVERING INDEX ix_dtcs_code_scan_id"),
    ],
    ids=["newest", "of a vehicle", "with a code"],
)
def test_that_two_hundred_scans_are_listed_by_an_index(
    full_store: Store, query: Select[ScanRow, str | None], index: str
) -> None:
    assert len(full_store.scans()) == 200
    sql = str(query.compile(full_store._engine, compile_kwargs={"literal_binds": True}))
    with full_store._engine.connect() as connection:
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(step.startswith(index) for step in plan), plan
    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in plan), plan
