"""What SQLite reports, as the product's error: title, cause, remedy."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from motospect_desktop.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DAMAGED = (
    "damaged",
    "The database {path} is damaged.",
    "Part of the file cannot be read.",
    "The file is left as it is. Keep a copy of it, then restore a backup or choose another file.",
)
_CANNOT_OPEN = (
    "cannot_open",
    "The database {path} cannot be opened.",
    "Its folder is missing or this user may not write there.",
    "Check the folder's permissions or choose another database file.",
)
_LOCKED = (
    "locked",
    "The database {path} is in use by another program.",
    "Another program has held it for longer than MOTOSPECT waits.",
    "Close the other program that uses this file, then try again.",
)
_READ_ONLY = (
    "read_only",
    "The database {path} cannot be written.",
    "The file or its folder is read-only for this user.",
    "Give this user write access or choose another database file.",
)
# Primary result codes, sqlite.org/rescode.html
_WORDS = {
    3: _CANNOT_OPEN,  # SQLITE_PERM
    5: _LOCKED,  # SQLITE_BUSY
    6: _LOCKED,  # SQLITE_LOCKED
    8: _READ_ONLY,  # SQLITE_READONLY
    10: (  # SQLITE_IOERR
        "io",
        "The database {path} cannot be read or written.",
        "The disk reported an error.",
        "Check the disk and its cable or network share, then try again.",
    ),
    11: _DAMAGED,  # SQLITE_CORRUPT
    13: (  # SQLITE_FULL
        "disk_full",
        "The database {path} cannot grow: the disk is full.",
        "No space is left for new data; everything saved before is intact.",
        "Free some space on this disk, then try again.",
    ),
    14: _CANNOT_OPEN,  # SQLITE_CANTOPEN
    26: (  # SQLITE_NOTADB
        "not_a_database",
        "{path} is not a MOTOSPECT database.",
        "The file has other contents, or its beginning is damaged.",
        "The file is left as it is. Choose another database file or restore a backup.",
    ),
}
_OTHER = (
    "failed",
    "The database {path} refused the work.",
    "SQLite reported an error that MOTOSPECT does not know.",
    "Try again; if it stays, send the message above to support.",
)


def store_error(path: Path, error: BaseException | None) -> StoreError:
    """``error`` about the file ``path`` in words; its own message ends the cause."""
    number = getattr(error, "sqlite_errorcode", 0) & 0xFF
    words = _CANNOT_OPEN if isinstance(error, OSError) else _WORDS.get(number, _OTHER)
    return _filled(words, path, str(error))


def damaged(path: Path, detail: str) -> StoreError:
    """The file can be opened, but ``detail`` shows that what it holds is not what was saved."""
    return _filled(_DAMAGED, path, detail)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn every error of SQLite or the file system inside the block into a ``StoreError``."""
    try:
        yield
    except DBAPIError as error:
        raise store_error(path, error.orig) from error
    except (dbapi2.Error, OSError) as error:
        raise store_error(path, error) from error


def _filled(words: tuple[str, str, str, str], path: Path, detail: str) -> StoreError:
    code, title, cause, remedy = words
    return StoreError(title.format(path=path), f"{cause} ({detail})", remedy, code=code)
