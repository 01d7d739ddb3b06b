"""Capture files of other programs."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from motospect_desktop.diagnostics.can_files import CaptureReader, write_capture
from motospect_desktop.diagnostics.frame_table import rows_of
from motospect_desktop.domain.can_frame import CanFrame

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES = ("a.log", "a.log.gz", "a.asc", "a.blf", "a.csv", "a.gvret.csv", "a.trc")
_FRAMES = (
    CanFrame(0x7E8, bytes.fromhex("03410D32"), at_s=1.0),
    CanFrame(0x18DAF110, bytes(8), extended=True, at_s=1.5),
)


def seeds() -> Sequence[bytes]:
    """Two frames in every format."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in _NAMES]
        for path in paths:
            write_capture(path, rows_of(_FRAMES))
        return [path.read_bytes() for path in paths]


def capture(data: bytes) -> None:
    """A file that says it is a capture."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        reader = CaptureReader(Path(file.name))
        for rows in reader.read():
            assert (rows["length"] <= 8).all()
            assert (rows["can_id"] <= 0x1FFFFFFF).all()
            assert (rows["can_id"][~rows["extended"]] <= 0x7FF).all()
