from __future__ import annotations

import math
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from motospect_desktop.errors import StoreError
from motospect_desktop.store import Store
from tests.helpers.builders import a_live_value, a_scan, an_exchange

if TYPE_CHECKING:
    from pathlib import Path


def _a_database(path: Path) -> Path:
    store = Store.open(path)
    store.save_scan(a_scan("kept1"))
    store.save_scan(a_scan("kept2"))
    store.close()
    return path


def _is_told(error: StoreError, code: str, path: Path) -> None:
    assert error.code == code
    assert str(path) in error.title
    assert error.cause
    assert error.remedy


def test_that_another_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear customer, this is not a database.\n" * 200)
    before = path.read_bytes()
    with pytest.raises(StoreError) as told:
        Store.open(path)
    _is_told(told.value, "not_a_database", path)
    assert path.read_bytes() == before


def test_that_a_damaged_file_is_named_and_kept(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    content = path.read_bytes()
    damaged = content[:4096] + b"\xa5" * (len(content) - 4096)
    path.write_bytes(damaged)
    with pytest.raises(StoreError) as told:
        Store.open(path)
    _is_told(told.value, "damaged", path)
    assert path.read_bytes() == damaged


def test_that_a_revision_which_never_existed_is_named(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
        connection.commit()
    with pytest.raises(StoreError) as told:
        Store.open(path)
    _is_told(told.value, "damaged", path)


def test_that_a_file_cut_short_is_named_and_kept(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    cut = path.read_bytes()[: 4096 * 3]
    path.write_bytes(cut)
    with pytest.raises(StoreError) as told:
        Store.open(path)
    _is_told(told.value, "damaged", path)
    assert path.read_bytes() == cut


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE scans SET document = replace(document, '812.5', '912.5') WHERE id = 'kept1'",
        "UPDATE scans SET document = substr(document, 1, 99) WHERE id = 'kept1'",
        "UPDATE scans SET document = '[]' WHERE id = 'kept1'",
        "UPDATE replies SET raw = '[' WHERE scan_id = 'kept1'",
        "UPDATE exchanges SET ending = 'odd' WHERE scan_id = 'kept1'",
    ],
    ids=["another number", "cut", "another document", "raw lines", "ending"],
)
def test_that_a_changed_scan_is_told_and_the_others_stay_readable(
    tmp_path: Path, change: str
) -> None:
    path = _a_database(tmp_path / "m.db")
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(change)
        connection.commit()
    store = Store.open(path)
    with pytest.raises(StoreError) as told:
        store.scan("kept1")
    _is_told(told.value, "damaged", path)
    assert "scan kept1" in told.value.cause
    assert store.scan("kept2") == a_scan("kept2")
    assert len(store.scans()) == 2
    store.close()


def test_that_a_lock_of_another_program_is_told(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    store = Store.open(path, busy_timeout_s=0.01)
    with closing(dbapi2.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as told:
            store.save_scan(a_scan("late"))
        _is_told(told.value, "locked", path)
        assert len(store.scans()) == 2
        other.execute("ROLLBACK")
    store.save_scan(a_scan("late"))
    assert len(store.scans()) == 3
    store.close()


def test_that_a_file_held_by_another_program_is_told_when_it_is_opened(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    with closing(dbapi2.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as told:
            Store.open(path, busy_timeout_s=0.01)
    _is_told(told.value, "locked", path)


def test_that_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    store = Store.open(path)
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # SQLite: at least what is used
    large = a_scan("large", exchanges=(an_exchange(payload=bytes(100_000)),))
    with pytest.raises(StoreError) as told:
        store.save_scan(large)
    _is_told(told.value, "disk_full", path)
    assert store.scan("kept1") == a_scan("kept1")
    assert len(store.scans()) == 2
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    store.save_scan(large)
    assert store.scan("large") == large
    store.close()


def test_that_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "m.db"
    with pytest.raises(StoreError) as told:
        Store.open(path)
    _is_told(told.value, "cannot_open", path)


def test_that_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as told:
        Store.open(tmp_path)
    _is_told(told.value, "cannot_open", tmp_path)


def test_that_a_file_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    path = _a_database(tmp_path / "m.db")
    store = Store.open(path)
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(StoreError) as told:
        store.save_scan(a_scan("new"))
    _is_told(told.value, "read_only", path)
    store.close()


def test_that_a_value_without_a_place_in_json_is_told(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "m.db")
    with pytest.raises(StoreError, match="cannot be stored") as told:
        store.save_scan(a_scan(live=(a_live_value(value=math.nan),)))
    assert told.value.remedy
    assert store.scans() == ()
    store.close()


def test_that_bytes_of_a_scan_that_never_began_are_refused(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "m.db")
    with pytest.raises(StoreError, match="refused the work"):
        store.append_exchange("unknown", 0, an_exchange())
    store.close()
