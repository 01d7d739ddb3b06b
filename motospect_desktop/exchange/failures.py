"""How a file that cannot be written or read is told."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from motospect_desktop.errors import RecordingFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ELSEWHERE = "Export it again from the program that made it, or choose another file."


def unreadable(
    path: Path, cause: str, remedy: str = ELSEWHERE, *, code: str = "bad_file"
) -> RecordingFileError:
    """The file at ``path`` is not what it should be, for ``cause``."""
    return RecordingFileError(f"{path.name} cannot be imported.", cause, remedy, code=code)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """What the system refuses inside becomes a ``RecordingFileError``."""
    try:
        yield
    except OSError as error:
        raise unreadable(
            path,
            f"The system says: {error.strerror or error}.",
            "Check that the file is there and that this user may read it.",
            code="no_file",
        ) from error


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """A place beside ``path`` to write to; it takes the name ``path`` only when all went well."""
    part = path.with_name(f".{path.name}.part{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield part
        part.replace(path)
    except OSError as error:
        raise RecordingFileError(
            f"The recording cannot be written to {path}.",
            f"The system says: {error.strerror or error}.",
            "Free some space or choose a folder that you may write to, then export again.",
            code="not_written",
        ) from error
    finally:
        with suppress(OSError):  # the folder itself may be the trouble, which is told already
            part.unlink(missing_ok=True)
