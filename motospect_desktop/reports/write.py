"""The way in: a scan becomes a PDF file, wholly or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from typing import TYPE_CHECKING

from motospect_desktop.domain.settings import Shop
from motospect_desktop.domain.units import UnitSystem
from motospect_desktop.errors import ReportError
from motospect_desktop.reports.job import Job, Section, qr_payload
from motospect_desktop.reports.wording import Words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime
    from pathlib import Path

    from motospect_desktop.domain.scan import Scan


NO_SHOP = Shop()


def write_report(  # noqa: PLR0913  # each is a fact of the print that only the caller knows
    scan: Scan,
    path: Path,
    *,
    fonts: Path,
    printed_at: datetime,
    demo: bool = False,
    shop: Shop = NO_SHOP,
    sections: Collection[Section] = tuple(Section),
    translation: Mapping[str, str] | None = None,
    units: UnitSystem = UnitSystem.METRIC,
) -> None:
    """Write the report of ``scan`` to ``path``; a file that stands there is replaced at the end.

    ``fonts`` is the directory with the shipped fonts; ``printed_at`` is aware and its time zone is
    that of every time printed; ``translation`` maps the sentences of ``wording.WORDS``; values are
    printed in ``units``. The same arguments give the same bytes. Any thread; takes up to seconds
    for long scans.

    Raises:
        ReportError: the fonts cannot be read, the scan has no canonical form, or the file cannot be
            written; nothing is left behind.
    """
    try:
        payload = qr_payload(scan)
    except ValueError as error:
        raise ReportError(
            "This scan cannot be printed.",
            f"It holds a value that has no exact form: {error}.",
            "Scan the vehicle again.",
            code="scan",
        ) from error
    job = Job(scan, payload, printed_at, Words(translation, units), sections, demo, shop)
    pdf = _render(job, fonts)
    try:
        _replace(path, pdf)
    except OSError as error:
        raise write_error(error, path) from error


def _render(job: Job, fonts: Path) -> bytes:
    # loading reportlab costs start-up time that only the first report should pay
    from reportlab.pdfbase.ttfonts import TTFError  # see above

    from motospect_desktop.reports.render import render  # see above

    try:
        return render(job, fonts)
    except (OSError, TTFError) as error:
        raise ReportError(
            "The report's fonts cannot be read.",
            f"In {fonts}: {error}.",
            "Install the program again.",
            code="fonts",
        ) from error


def _replace(path: Path, content: bytes) -> None:
    """Write beside ``path`` and rename, so that a half file never bears the name."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EISDIR if path.is_dir() else errno.ENXIO, "no ordinary file")
    path = path.resolve()  # a link stays a link
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:  # its permissions are those of any new file of this user
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def write_error(error: OSError, path: Path) -> ReportError:
    """What ``error`` means for the reader who wanted the report at ``path``."""
    folder = path.parent
    title = f"The report could not be saved as {path}."
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            cause, remedy = f"There is no folder {folder}.", "Choose a folder that exists."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            cause = f"{folder} may not be written to, or the file is open in another program."
            remedy = "Close the other program or choose another folder."
        case errno.ENXIO:
            cause, remedy = "A device has this name, no file.", "Choose another file name."
        case errno.EISDIR | errno.EEXIST | errno.ENOTEMPTY:
            cause, remedy = "A folder has this name.", "Choose another file name."
        case errno.ENOSPC | errno.EDQUOT:
            cause = f"The disk that holds {folder} is full."
            remedy = "Free some space or choose another disk, then print again."
        case errno.ENAMETOOLONG:
            cause, remedy = "The file name is too long.", "Choose a shorter file name."
        case _:
            cause = f"The system says: {error.strerror or error}."
            remedy = "Choose another folder."
    return ReportError(title, cause, remedy, code="write")
