"""Read a capture file, whatever its format: told by its content, gzipped or not."""

from __future__ import annotations

import io
import re
from contextlib import ExitStack
from typing import TYPE_CHECKING

from hardware.buses.capture.blf import read_blf
from hardware.buses.capture.candump import read_candump
from hardware.buses.capture.columns import Counts
from hardware.buses.capture.text import read_asc, read_csv, read_gvret, read_trc
from hardware.buses.capture.unpacking import Unpacked
from hardware.errors import BadRecording

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from hardware.buses.capture.columns import Columns

_HEAD = 4096
_GZIP = b"\x1f\x8b"
_LEAD = rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*\r?\n)*[ \t]*"
_BY_CONTENT = (
    ("candump", re.compile(_LEAD + rb"\(\d+\.\d+\)\s+\S+\s+[0-9A-Fa-f]{3,8}#")),
    ("gvret", re.compile(_LEAD + rb"time stamp,\s*id,", re.IGNORECASE)),
    ("csv", re.compile(_LEAD + rb"timestamp,arbitration_id,")),
    ("trc", re.compile(_LEAD + rb"(?:;|\d+\)\s)")),
    (
        "asc",
        re.compile(_LEAD + rb"(?:date\s|base\s+(?:hex|dec)|//|begin\s+trigger)", re.IGNORECASE),
    ),
)
_READERS: dict[str, Callable[[BinaryIO, Counts], Iterator[Columns]]] = {
    "candump": read_candump,
    "gvret": read_gvret,
    "csv": read_csv,
    "trc": read_trc,
    "asc": read_asc,
    "blf": read_blf,
}


def format_of(head: bytes) -> str:
    """The format of a file that begins with ``head``; "" for none that is known here.

    ``mf4`` is told too and read elsewhere.
    """
    if head.startswith(b"LOGG"):
        return "blf"
    if head.startswith((b"MDF ", b"UnFinMF ")):
        return "mf4"
    return next((name for name, begins in _BY_CONTENT if begins.match(head)), "")


def sniff(path: Path) -> str:
    """As ``format_of`` for the file at ``path``; raises ``OSError`` and ``BadRecording``."""
    with ExitStack() as stack:
        stream, _raw = _opened(path, stack, Counts())
        return format_of(stream.peek(_HEAD)[:_HEAD])


def read(
    path: Path,
    counts: Counts,
    on_progress: Callable[[float], None],
    cancel: threading.Event | None = None,
) -> Iterator[Columns]:
    """The classic frames of the capture at ``path``, some thousand at a time, ``counts`` kept.

    ``on_progress`` gets the share of the file that was read. Ends early when ``cancel`` is set.
    Raises ``OSError`` when it cannot be read and ``BadRecording`` that names the line or the byte;
    what was handed out before that is sound.
    """
    with ExitStack() as stack:
        stream, raw = _opened(path, stack, counts)
        size = max(path.stat().st_size, 1)
        head = stream.peek(_HEAD)[:_HEAD]
        counts.format = format_of(head)
        reader = _READERS.get(counts.format)
        if reader is None:
            raise BadRecording(_unknown(head))
        for columns in reader(stream, counts):
            counts.frames += len(columns.at_s)
            yield columns
            on_progress(min(1.0, raw.tell() / size))
            if cancel is not None and cancel.is_set():
                return


def _opened(path: Path, stack: ExitStack, counts: Counts) -> tuple[io.BufferedReader, BinaryIO]:
    """The unpacked stream, and the file itself."""
    raw = stack.enter_context(path.open("rb"))
    if raw.peek(2)[:2] != _GZIP:
        return raw, raw
    return io.BufferedReader(Unpacked(raw, counts), 1 << 16), raw


def _unknown(head: bytes) -> str:
    if not head:
        return "it is empty"
    first = head.split(b"\n", 1)[0][:40]
    if b"\0" in head:
        return f"it begins with the bytes {first[:8].hex(' ').upper()}, which no format here has"
    return f"line 1: '{first.decode('utf-8', 'replace').strip()}' begins no format known here"
