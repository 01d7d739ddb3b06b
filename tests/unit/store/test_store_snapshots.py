from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from motospect_desktop.diagnostics.known_good import ranked
from motospect_desktop.domain.snapshot import EngineState, Snapshot
from motospect_desktop.errors import StoreError
from motospect_desktop.store import Store
from tests.helpers.snapshots import VIN, a_snapshot

if TYPE_CHECKING:
    from pathlib import Path

LIKE = "1G1BC5SM6H7100002"
OTHER = "WVWZZZ1KZ6W000001"


def ids(snapshots: tuple[Snapshot, ...]) -> list[str]:
    return [one.id for one in snapshots]


def test_that_a_snapshot_is_kept_whole(store: Store, path: Path) -> None:
    store.snapshots.save(a_snapshot(1))
    store.close()
    again = Store.open(path)
    assert again.snapshots.snapshots() == (a_snapshot(1),)
    assert again.snapshots.snapshot("0001") == a_snapshot(1)
    again.close()


def test_that_the_newest_come_first_and_one_vehicle_alone_can_be_listed(store: Store) -> None:
    for one in (a_snapshot(1), a_snapshot(3, OTHER), a_snapshot(2)):
        store.snapshots.save(one)
    assert ids(store.snapshots.snapshots()) == ["0003-snap", "0002-snap", "0001-snap"]
    assert ids(store.snapshots.snapshots(vin=VIN.lower(), limit=1)) == ["0002-snap"]


def test_that_this_car_and_its_like_in_the_same_state_are_alike(store: Store) -> None:
    revved = replace(a_snapshot(3), state=EngineState.REV_2500)
    simulated = replace(a_snapshot(4), demo=True)
    for one in (a_snapshot(1), a_snapshot(2, LIKE), revved, simulated, a_snapshot(5, OTHER)):
        store.snapshots.save(one)
    assert ids(store.snapshots.alike(a_snapshot(9))) == ["0002-snap", "0001-snap"]
    assert ids(store.snapshots.alike(replace(a_snapshot(9), demo=True))) == ["0004-snap"]


def test_that_a_car_without_a_vin_has_nothing_alike(store: Store) -> None:
    store.snapshots.save(a_snapshot(1, ""))
    assert store.snapshots.alike(a_snapshot(2, "")) == ()


def test_that_a_snapshot_is_not_compared_with_itself(store: Store) -> None:
    store.snapshots.save(a_snapshot(1))
    assert store.snapshots.alike(a_snapshot(1)) == ()


def test_that_the_word_good_is_set_and_taken_back(store: Store) -> None:
    store.snapshots.save(a_snapshot(1))
    store.snapshots.call_good("0001")
    assert store.snapshots.snapshot("0001-snap").good
    store.snapshots.call_good("0001", good=False)
    assert not store.snapshots.snapshot("0001-snap").good


def test_that_a_deleted_snapshot_is_gone_with_its_levels(store: Store, path: Path) -> None:
    store.snapshots.save(a_snapshot(1))
    store.snapshots.delete("0001")
    assert store.snapshots.snapshots() == ()
    with closing(dbapi2.connect(str(path))) as connection:
        assert connection.execute("SELECT count(*) FROM snapshot_levels").fetchall() == [(0,)]
    with pytest.raises(StoreError, match="There is no snapshot 0001"):
        store.snapshots.delete("0001")


def test_that_a_state_that_nobody_knows_is_told_as_damage(store: Store, path: Path) -> None:
    store.snapshots.save(a_snapshot(1))
    with closing(dbapi2.connect(str(path))) as connection, connection:
        connection.execute("UPDATE snapshots SET state = 'flying'")
    with pytest.raises(StoreError, match="damaged") as caught:
        store.snapshots.snapshots()
    assert "0001-snap" in caught.value.cause


def test_that_an_odd_trim_of_a_fleet_of_thirty_stands_first_with_n_and_percentile(
    store: Store,
) -> None:
    for number in range(30):
        store.snapshots.save(a_snapshot(number, f"1G1BC5SM6H72{number:05d}", number / 10))
    odd = a_snapshot(99, value=18.0)
    rows = ranked(odd, store.snapshots.alike(odd))
    assert [row.level.signal.key for row in rows] == ["LTFT_B1", "RPM"]
    assert (rows[0].others.n, rows[0].others.percentile) == (30, 100.0)
    assert (rows[0].others.below, rows[0].others.above, rows[0].past.n) == (30, 0, 0)
    assert (rows[1].others.below, rows[1].others.above) == (0, 0)
