"""Capture files of other programs as rows of frames, and back; words for what is wrong with them.

Formats are told by content when reading and by the name when writing: candump, Vector ASC and BLF,
PEAK TRC, python-can's CSV, GVRET's CSV (``hardware.buses.capture``), and MDF 4 where the extra is
installed, whose reader and writer the composition root hands in. A row holds classic frames; error
frames and CAN FD are counted and left out.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from hardware.buses.capture import reading, writing
from hardware.buses.capture.columns import Columns, Counts
from hardware.errors import BadRecording
from motospect_desktop.diagnostics.can_events import CaptureSummary
from motospect_desktop.diagnostics.frame_table import ROW
from motospect_desktop.errors import CaptureError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from motospect_desktop.diagnostics.can_events import Rows

_BATCH = 50_000  # rows that are written between two looks at ``cancel``
_MDF = "mf4"


@dataclass(frozen=True, slots=True)
class CaptureFormat:
    """A format of capture files by its suffixes, and what it does not keep, in words."""

    name: str
    suffixes: tuple[str, ...]
    loses: str


def _loses(kind: writing.Format) -> str:
    parts = []
    if kind.resolution_s:
        parts.append(f"times finer than {kind.resolution_s * 1e9:g} ns")
    if not kind.absolute:
        parts.append("the clock's zero, unless times are those of the day")
    if not kind.remote:
        parts.append("remote frames")
    return ", ".join(parts)


FORMATS = (
    *(CaptureFormat(one.name, one.suffixes, _loses(one)) for one in writing.FORMATS),
    CaptureFormat(_MDF, (".mf4",), ""),
)


def format_of(path: Path) -> str:
    """The name of the format in which a file called so is written, "" for none."""
    name = path.name.lower().removesuffix(".gz")
    fitting = [one for one in FORMATS if name.endswith(one.suffixes)]
    return max(fitting, key=lambda one: max(map(len, one.suffixes))).name if fitting else ""


class MdfFiles(Protocol):
    """Frames in ASAM MDF 4; raises ``CaptureError``, also when the extra is not installed."""

    def read(self, path: Path) -> tuple[Rows, int, int]:
        """The frames in ``path``, and how many error frames and CAN FD frames were left out."""

    def write(self, path: Path, rows: Rows) -> None:
        """Write ``rows`` as one bus group."""


class CaptureReader:
    """One capture file that is being read; ``summary`` is true at any time. One thread."""

    def __init__(self, path: Path, mdf: MdfFiles | None = None) -> None:
        self._path = path
        self._mdf = mdf
        self._counts = Counts()

    @property
    def summary(self) -> CaptureSummary:
        """What was met so far."""
        counts = self._counts
        return CaptureSummary(
            self._path,
            counts.format,
            counts.frames,
            counts.error_frames,
            counts.fd_frames,
            tuple(sorted(counts.channels)),
            counts.cut_off,
        )

    def read(
        self,
        on_progress: Callable[[float], None] = lambda _share: None,
        cancel: threading.Event | None = None,
    ) -> Iterator[Rows]:
        """The rows, some thousand at a time; ``on_progress`` gets the share that was read.

        Raises ``CaptureError`` that names the line or byte; the rows before it were handed out.
        """
        try:
            if reading.sniff(self._path) == _MDF:
                yield from self._read_mdf()
                return
            for columns in reading.read(self._path, self._counts, on_progress, cancel):
                yield rows_of_columns(columns)
        except BadRecording as error:
            raise bad_capture(self._path, error.detail, self._counts.frames) from error
        except OSError as error:
            raise _refused(self._path, error) from error

    def _read_mdf(self) -> Iterator[Rows]:
        self._counts.format = _MDF
        if self._mdf is None:
            raise bad_capture(self._path, "MDF files cannot be read here", 0)
        rows, self._counts.error_frames, self._counts.fd_frames = self._mdf.read(self._path)
        for part in _batches(rows):
            self._counts.frames += len(part)
            yield part


def read_capture(
    path: Path,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancel: threading.Event | None = None,
    *,
    mdf: MdfFiles | None = None,
) -> Iterator[Rows]:
    """As ``CaptureReader.read`` for whoever needs no summary."""
    return CaptureReader(path, mdf).read(on_progress, cancel)


def write_capture(
    path: Path,
    rows: Rows,
    on_progress: Callable[[float], None] = lambda _share: None,
    cancel: threading.Event | None = None,
    *,
    mdf: MdfFiles | None = None,
) -> int:
    """Write ``rows`` to ``path`` in the format that its suffix names.

    Returns how many frames that format has no place for. Cancelled or failed, no file is made and
    one that was there stays. Raises ``CaptureError``.
    """

    def on_frames(done: int) -> bool:
        on_progress(done / max(len(rows), 1))
        return cancel is None or not cancel.is_set()

    with replacing(path) as part:
        if path.suffix.lower() == ".mf4":
            if mdf is None:
                raise bad_capture(path, "MDF files cannot be written here", 0)
            mdf.write(part, rows)
            on_progress(1.0)
            left_out = 0
        else:
            left_out = write_batches(path, _batches(rows), on_frames, part=part)
        if cancel is not None and cancel.is_set():
            part.unlink(missing_ok=True)
    return left_out


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to write to; it takes the place of ``path`` only when all went well.

    What stood at ``path`` stays when the work raises, or removes the file again. ``CaptureError``
    when the place cannot be taken.
    """
    part = path.with_name(f".part-{path.name}")
    try:
        yield part
        if part.exists():
            part.replace(path)
    except OSError as error:
        raise _refused(path, error, writing=True) from error
    finally:
        part.unlink(missing_ok=True)


def write_batches(
    path: Path,
    batches: Iterable[Rows],
    on_frames: Callable[[int], bool] = lambda _done: True,
    *,
    part: Path | None = None,
) -> int:
    """As ``write_capture``, of rows as they come; what was written before an error stays.

    ``on_frames`` gets the frames written so far and says whether to go on. ``part`` is the file
    that takes the place of ``path`` afterwards; None: it is written itself.
    """
    try:
        writing.format_for(path.name)  # refused under the name that was asked for
        columns = (Columns(*(rows[name] for name in Columns._fields)) for rows in batches)
        return writing.write(part or path, columns, on_frames)
    except BadRecording as error:
        raise CaptureError(
            f"{path.name} cannot be written.",
            f"Its format is not known: {error.detail}.",
            "Give the file one of these endings.",
            code="capture_format",
        ) from error
    except OSError as error:
        raise _refused(path, error, writing=True) from error


def _batches(rows: Rows) -> Iterator[Rows]:
    for first in range(0, len(rows), _BATCH):
        yield rows[first : first + _BATCH]


def rows_of_columns(columns: Sequence[npt.NDArray[Any]]) -> Rows:
    """Rows out of one array for each of ``ROW``'s fields."""
    rows = np.empty(len(columns[0]), ROW)
    for name, column in zip(Columns._fields, columns, strict=True):
        rows[name] = column
    return rows


def bad_capture(path: Path, cause: str, kept: int) -> CaptureError:
    """The error of a file that is no capture, or is damaged behind ``kept`` frames."""
    known = ", ".join(suffix for one in FORMATS for suffix in one.suffixes)
    return CaptureError(
        f"{path.name} could be read in part only."
        if kept
        else f"{path.name} cannot be read as a capture.",
        f"In {path.name}, {cause}.",
        f"The {kept} frames before it are kept. Save the file again where it was made."
        if kept
        else f"Choose a capture of CAN frames ({known}).",
        code="bad_capture",
    )


def _refused(path: Path, error: OSError, *, writing: bool = False) -> CaptureError:
    return CaptureError(
        f"{path.name} cannot be written." if writing else f"{path.name} cannot be read.",
        f"The system says: {error.strerror or error}.",
        "Choose another file.",
        code="capture_file",
    )
