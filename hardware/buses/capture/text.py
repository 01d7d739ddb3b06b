"""ASC, TRC and CSV by python-can's readers, GVRET's CSV by an own one, from counted lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from typing_extensions import override

from hardware.buses.base import MAX_DATA
from hardware.buses.capture.asc import AscLines
from hardware.buses.capture.columns import Columns, Frame, columns_of, sound
from hardware.buses.capture.lines import Lines
from hardware.errors import BadRecording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO, TextIO

    import can

    from hardware.buses.capture.columns import Counts

_BATCH = 4096
_WRONG = (ValueError, IndexError, TypeError, KeyError, AttributeError, OverflowError)
_MICROSECONDS = 1_000_000
_ERROR_KINDS = frozenset(("ER", "Error"))  # of TRC, in its third or fourth column


def read_asc(stream: BinaryIO, counts: Counts) -> Iterator[Columns]:
    """Vector ASC; times begin at 0."""
    import can

    lines = AscLines(stream, counts)
    yield from _batches(_messages(can.ASCReader(cast("TextIO", lines)), counts), lines)


def read_csv(stream: BinaryIO, counts: Counts) -> Iterator[Columns]:
    """python-can's CSV."""
    import can

    lines = Lines(stream, counts)
    yield from _batches(_messages(can.CSVReader(cast("TextIO", lines)), counts), lines)


def read_trc(stream: BinaryIO, counts: Counts) -> Iterator[Columns]:
    """PEAK TRC 1.0 to 2.1."""
    import can

    class Reader(can.TRCReader):
        """Does not leave a broken line out with a word in the log."""

        @override
        def _parse_line(self, line: str) -> can.Message | None:
            if not line or line.startswith(";"):  # nothing but a header
                return None
            cells = tuple(line.split(maxsplit=self._num_columns))
            counts.error_frames += not _ERROR_KINDS.isdisjoint(cells[2:4])
            return self._parse_cols(cells)

    lines = Lines(stream, counts)
    yield from _batches(_messages(Reader(cast("TextIO", lines)), counts), lines)


def read_gvret(stream: BinaryIO, counts: Counts) -> Iterator[Columns]:
    """SavvyCAN's native CSV, its columns found by their headings; microseconds."""
    lines = Lines(stream, counts)
    yield from _batches(_gvret(lines, counts), lines)


def _gvret(lines: Lines, counts: Counts) -> Iterator[Frame]:
    head = [one.strip().lower() for one in next(lines).split(",")]
    at, name, wide, size = (head.index(one) for one in ("time stamp", "id", "extended", "len"))
    bus, first = head.index("bus") if "bus" in head else -1, head.index("d1")
    for line in lines:
        if not line.strip():
            continue
        cells = line.split(",")
        length = int(cells[size])
        if length > 8:
            counts.fd_frames += 1
            continue
        data = bytes(int(cell, 16) for cell in cells[first : first + length])
        if len(data) != length or length < 0:
            raise ValueError(f"{len(data)} of {length} bytes")
        if bus >= 0:
            counts.channels.add(cells[bus].strip())
        extended = cells[wide].strip().lower() in {"true", "1"}
        at_s = int(cells[at]) / _MICROSECONDS
        yield Frame(at_s, int(cells[name], 16), extended, remote=False, data=data)


def _messages(reader: Iterable[can.Message], counts: Counts) -> Iterator[Frame]:
    for message in reader:
        if message.channel is not None:
            counts.channels.add(str(message.channel))
        if message.is_error_frame:
            counts.error_frames += 1
        elif message.is_fd:
            counts.fd_frames += 1
        else:
            yield Frame(
                message.timestamp,
                message.arbitration_id,
                message.is_extended_id,
                message.is_remote_frame,
                b"" if message.is_remote_frame else _data(message),
            )


def _data(message: can.Message) -> bytes:
    """Its bytes; ``ValueError`` when they are not as many as the line says.

    A length above 8 means 8 (ISO 11898-1, table of data length codes).
    """
    told = min(message.dlc, MAX_DATA)
    if len(message.data) != told:
        raise ValueError(f"{len(message.data)} of {told} bytes")
    return bytes(message.data)


def _batches(found: Iterator[Frame], lines: Lines) -> Iterator[Columns]:
    """``found`` in columns; what raises over a line names it, after all before it was told."""
    frames: list[Frame] = []
    while True:
        trouble: Exception | None = None
        try:
            frame = next(found, None)
            if frame is not None:
                frames.append(sound(frame))
        except BadRecording as error:
            frame, trouble = None, error
        except _WRONG as error:
            frame, trouble = None, lines.wrong(error)
        except RuntimeError as error:  # a generator that ran out of lines in its header
            frame, trouble = None, lines.wrong(error)
        if frames and (frame is None or len(frames) >= _BATCH):
            yield columns_of(frames)
            frames = []
        if trouble is not None:
            raise trouble
        if frame is None:
            return
