"""Opening the database file: who made it, is it whole, does it need a migration."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy
from sqlalchemy import event
from sqlcipher3 import dbapi2

from motospect_desktop.errors import StoreError
from motospect_desktop.store.failures import damaged, in_words

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

HEAD = "0006"  # the newest revision in ``migrations/versions``
MIGRATIONS = Path(__file__).parent / "migrations"
_BEFORE_FIRST = "0000"
_PRAGMAS = (
    "auto_vacuum=INCREMENTAL",  # of a new file; has no effect on one that has tables
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
)
_WRITING = "IMMEDIATE"  # takes the write lock at once, so that a read never has to be upgraded


def open_engine(path: Path, *, busy_timeout_s: float) -> Engine:
    """An engine on ``path`` at revision ``HEAD``; the file is made or migrated when needed.

    Raises ``StoreError``; then the file is as it was before.
    """
    with in_words(path), ExitStack() as undo:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(dbapi2.connect(str(path), timeout=busy_timeout_s)) as probe:
            revision = _revision(probe, path)
            if revision not in {None, HEAD}:
                _keep_copy(probe, path, str(revision))
        engine = _engine(path, busy_timeout_s)
        undo.callback(engine.dispose)
        if revision == HEAD:
            engine.connect().close()  # a file that cannot be used is told now, not later
        else:
            upgrade(engine)
        undo.pop_all()
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take the write lock when they begin."""
    return engine.execution_options(begin=_WRITING)


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Migrate to ``revision`` in one transaction: all of it or nothing."""
    # Alembic takes half a second to import and most starts need no migration.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, revision)
        except CommandError as error:  # a stored revision that never existed
            raise damaged(Path(engine.url.database or ""), str(error)) from error


def give_back(connection: Connection) -> None:
    """Give the disk what was deleted in this transaction.

    A file that was made before revision 0003 keeps it for what comes next.
    """
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA incremental_vacuum")
    cursor.fetchall()  # a page each


def _engine(path: Path, busy_timeout_s: float) -> Engine:
    engine = sqlalchemy.create_engine(
        sqlalchemy.URL.create("sqlite+pysqlite", database=str(path)),
        module=dbapi2,
        connect_args={"timeout": busy_timeout_s},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions begin in the hook below, nowhere else
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(
            f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}"
        )

    return engine


def _revision(probe: Any, path: Path) -> str | None:
    """The stored revision, None for an empty file; refuses what is not ours or is newer."""
    tables = {name for (name,) in probe.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return None
    rows: list[tuple[str]] = []
    if "alembic_version" in tables:
        rows = probe.execute("SELECT version_num FROM alembic_version").fetchall() or [
            (_BEFORE_FIRST,)
        ]
    revision = rows[0][0] if rows else ""
    if not revision.isdigit():
        raise StoreError(
            f"{path} is not a MOTOSPECT database.",
            "It is a database of another program.",
            "The file is left as it is. Choose another database file.",
            code="not_a_database",
        )
    if int(revision) > int(HEAD):
        raise StoreError(
            f"The database {path} was written by a newer MOTOSPECT.",
            f"Its revision is {revision}; this program knows revisions up to {HEAD}.",
            "The file is left as it is. Install the newer program, or choose the copy that it "
            "kept beside the file before it changed it.",
            code="newer",
        )
    return str(revision)


def _keep_copy(probe: Any, path: Path, revision: str) -> None:
    """Keep ``<name>-revision-<old>.<suffix>`` beside a database that is about to be migrated."""
    ((verdict,),) = probe.execute("PRAGMA quick_check(1)").fetchall()
    if verdict != "ok":
        raise damaged(path, verdict)
    copy = path.with_name(f"{path.stem}-revision-{revision}{path.suffix}")
    unfinished = copy.with_name(f"{copy.name}.part")
    unfinished.unlink(missing_ok=True)
    with closing(dbapi2.connect(str(unfinished))) as target:
        probe.backup(target)
    unfinished.replace(copy)
