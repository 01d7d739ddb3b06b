"""The formats of recordings by the names of their files, and what a file holds."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from motospect_desktop.errors import RecordingFileError
from motospect_desktop.exchange import json_file, mdf_file, own_csv, own_csv_reading
from motospect_desktop.exchange.failures import reading
from motospect_desktop.exchange.own_csv import Decimal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from motospect_desktop.domain.recording import Recording


class Format(Enum):
    """What a recording is written as; the value is the end of the file's name."""

    CSV = ".csv"
    JSON = ".json"
    MDF = ".mf4"


class Content(Enum):
    """What a file is, told by how it begins."""

    OWN_CSV = "own csv"
    JSON = "json"
    MDF = "mdf"
    OTHER = "other"  # perhaps a CSV of another program


def format_of(path: Path) -> Format:
    """The format that the name of ``path`` asks for; ``RecordingFileError`` for another one."""
    try:
        return Format(path.suffix.lower())
    except ValueError as error:
        ends = ", ".join(one.value for one in Format)
        raise RecordingFileError(
            f"{path.name} does not tell a format.",
            f"The end of its name is '{path.suffix}'.",
            f"Give it a name that ends with one of {ends}.",
            code="format",
        ) from error


def write(
    recording: Recording,
    path: Path,
    *,
    decimal: Decimal = Decimal.POINT,
    tell: Callable[[float], None] = lambda _share: None,
) -> None:
    """Write ``recording`` in the format of the name ``path``; ``decimal`` matters to CSV only.

    Raises ``RecordingFileError`` and leaves no half a file. ``tell`` hears the share that is done,
    0 to 1; what it raises ends the work.
    """
    match format_of(path):
        case Format.CSV:
            own_csv.write(recording, path, decimal=decimal, tell=tell)
        case Format.JSON:
            json_file.write(recording, path, tell=tell)
        case Format.MDF:
            mdf_file.write(recording, path, tell=tell)


def content_of(path: Path) -> Content:
    """What the file is; ``RecordingFileError`` when it cannot be read."""
    with reading(path), path.open("rb") as file:
        start = file.read(256)
    if start.startswith((b"MDF     ", b"UnFinMF ")):
        return Content.MDF
    text = start.decode("utf-8", "replace")
    if own_csv_reading.is_own(text):
        return Content.OWN_CSV
    return Content.JSON if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")) else Content.OTHER


def read_whole(path: Path, tell: Callable[[float], None] = lambda _share: None) -> Recording | None:
    """The recording of a file that needs no mapping; None for ``Content.OTHER``."""
    match content_of(path):
        case Content.OWN_CSV:
            return own_csv_reading.read(path, tell)
        case Content.JSON:
            return json_file.read(path)
        case Content.MDF:
            return mdf_file.read(path)
        case Content.OTHER:
            return None
