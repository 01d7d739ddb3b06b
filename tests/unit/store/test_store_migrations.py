from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from motospect_desktop.domain.can_frame import CanFrame
from motospect_desktop.errors import StoreError
from motospect_desktop.store import Store
from motospect_desktop.store.database import HEAD, MIGRATIONS, _engine, upgrade
from motospect_desktop.store.tables import Base
from tests.helpers.builders import STARTED_AT, a_scan
from tests.helpers.recordings import a_recording

ROOT = Path(__file__).parents[3]


def _run(path: Path, *statements: str) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _tables(path: Path) -> set[str]:
    with closing(dbapi2.connect(str(path))) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name for (name,) in rows}


def _migrated_to(path: Path, revision: str) -> None:
    engine = _engine(path, 5.0)
    upgrade(engine, revision)
    engine.dispose()


def test_that_the_newest_migration_is_the_head() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_that_the_migrations_make_the_tables_of_the_program(tmp_path: Path) -> None:
    _migrated_to(tmp_path / "m.db", "head")
    engine = _engine(tmp_path / "m.db", 5.0)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_that_the_file_is_in_wal_mode_with_foreign_keys(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "m.db", busy_timeout_s=1.5)
    with store._engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    store.close()
    assert pragmas == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
        "busy_timeout": 1500,
    }


def test_that_a_database_of_the_first_revision_opens(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    _migrated_to(path, "0001")
    _run(
        path,
        "INSERT INTO scans VALUES ('0001-scan', NULL, '', '2025-01-02T03:04:05+01:00',"
        " '2025-01-02T02:04:05.000000+00:00', 0, 'The cable was pulled.', 'serial:COM3', 'ELM327',"
        " 'ELM327 v1.5', '', 0, 0, NULL, NULL, NULL)",
        "INSERT INTO exchanges VALUES ('0001-scan', 0, x'03', NULL, 'complete', '', 0, NULL)",
        "INSERT INTO replies VALUES ('0001-scan', 0, 0, '7E8', x'4300', '[\"7E8024300\"]')",
    )
    store = Store.open(path)
    (summary,) = store.scans()
    assert summary.interrupted_by == "The cable was pulled."
    assert store.exchanges("0001-scan")[0].replies[0].payload == b"\x43\x00"
    store.save_scan(a_scan())
    assert len(store.scans()) == 2
    store.close()


def test_that_a_database_of_the_first_revision_takes_can_logs(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    _migrated_to(path, "0001")
    assert "can_chunks" not in _tables(path)
    store = Store.open(path)
    frame = CanFrame(0x123, b"abc", at_s=1.5)
    recorder = store.can_frames.record("can0", started_at=STARTED_AT, zero_s=0.0, tell=print)
    recorder.add([frame])
    recorder.close()
    assert list(store.can_frames.frames(recorder.log_id)) == [frame]
    store.close()
    assert "can_chunks" not in _tables(tmp_path / "old-revision-0001.db")


def test_that_a_database_of_the_second_revision_takes_recordings(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    _migrated_to(path, "0002")
    _run(
        path,
        "INSERT INTO can_logs VALUES ('log', '2025-01-02T03:04:05+01:00', '', 0, 'can0', 1, 3)",
    )
    assert "recordings" not in _tables(path)
    store = Store.open(path)
    store.recordings.save(a_recording())
    assert store.recordings.recording("rec-0001") == a_recording()
    store.recordings.delete("rec-0001")
    assert store.recordings.size_bytes() == 0
    assert [log.dropped for log in store.can_frames.logs()] == [3]
    store.close()
    assert "recordings" not in _tables(tmp_path / "old-revision-0002.db")


def test_that_a_copy_is_kept_before_a_migration(tmp_path: Path) -> None:
    path = tmp_path / "motospect.db"
    _run(path, "CREATE TABLE alembic_version (version_num TEXT)", "CREATE TABLE keepsake (a)")
    Store.open(path).close()
    assert "scans" in _tables(path)
    assert _tables(tmp_path / "motospect-revision-0000.db") == {"alembic_version", "keepsake"}
    assert not list(tmp_path.glob("*.part"))


def test_that_no_copy_is_made_without_a_migration(tmp_path: Path) -> None:
    for _ in range(2):
        Store.open(tmp_path / "m.db").close()
    assert [file.name for file in tmp_path.iterdir()] == ["m.db"]


def test_that_a_failed_migration_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    _run(path, "CREATE TABLE alembic_version (version_num TEXT)", "CREATE TABLE dtcs (a)")
    with pytest.raises(StoreError, match="refused the work") as failed:
        Store.open(path)
    assert "dtcs already exists" in failed.value.cause
    assert _tables(path) == {"alembic_version", "dtcs"}


def test_that_a_newer_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    Store.open(path).close()
    _run(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="written by a newer MOTOSPECT") as newer:
        Store.open(path)
    assert newer.value.code == "newer"
    assert "9999" in newer.value.cause
    assert newer.value.remedy
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE invoices (a)",),
        (
            "CREATE TABLE alembic_version (version_num TEXT)",
            "INSERT INTO alembic_version VALUES ('3f2a9c')",
        ),
    ],
    ids=["no revision", "revision of another program"],
)
def test_that_a_database_of_another_program_is_refused_untouched(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    path = tmp_path / "other.db"
    _run(path, *statements)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="is not a MOTOSPECT database"):
        Store.open(path)
    assert path.read_bytes() == before


def test_that_alembic_is_not_imported_for_a_current_database(tmp_path: Path) -> None:
    Store.open(tmp_path / "m.db").close()
    code = (
        "import sys, pathlib; from motospect_desktop.store import Store;"
        "Store.open(pathlib.Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "m.db"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "False"
