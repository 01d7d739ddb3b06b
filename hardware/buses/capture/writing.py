"""Write a capture file in the format that its name asks for."""

from __future__ import annotations

import gzip
import io
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from hardware.errors import BadRecording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import Protocol, TextIO

    import can

    from hardware.buses.capture.columns import Columns

    class Writer(Protocol):
        """What all of python-can's have."""

        @property
        def file(self) -> Any:
            """The open file."""

        def on_message_received(self, msg: can.Message) -> None:
            """Write one frame."""

        def stop(self) -> None:
            """Write what is left and close the file."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format and what it keeps of a frame, beside id and data.

    ``resolution_s`` is the smallest difference of times it writes. ``absolute``: times stay as they
    are; else they begin at 0 unless they are Unix times (BLF, TRC) or always (ASC). ``remote``:
    remote frames are kept.
    """

    name: str
    suffixes: tuple[str, ...]
    resolution_s: float
    absolute: bool = True
    remote: bool = True
    text: bool = True


FORMATS = (
    Format("candump", (".log", ".candump"), 1e-6),
    Format("asc", (".asc",), 1e-6, absolute=False),
    Format("blf", (".blf",), 1e-9, absolute=False, text=False),
    Format("csv", (".csv",), 0.0),
    Format("gvret", (".gvret.csv",), 1e-6, remote=False),
    Format("trc", (".trc",), 1e-6, absolute=False, remote=False),
)


def format_for(name: str) -> Format:
    """The format of a file called ``name``; raises ``BadRecording`` for none of them."""
    plain = name.lower().removesuffix(".gz")
    fitting = [one for one in FORMATS if plain.endswith(one.suffixes)]
    if not fitting:
        known = ", ".join(suffix for one in FORMATS for suffix in one.suffixes)
        raise BadRecording(f"'{name}' ends in none of {known}")
    chosen = max(fitting, key=lambda one: max(map(len, one.suffixes)))
    if not chosen.text and name.lower().endswith(".gz"):
        raise BadRecording(f"'{name}': {chosen.name} is packed already")
    return chosen


def write(path: Path, batches: Iterable[Columns], on_frames: Callable[[int], bool]) -> int:
    """Write ``batches`` to ``path``; the number of frames that the format has no place for.

    ``on_frames`` gets the frames written so far and says whether to go on. A batch is in the file
    before the next is asked for (but for BLF, which packs some thousand frames together). Raises
    ``OSError`` and ``BadRecording``.
    """
    kind = format_for(path.name)
    left_out = done = 0
    with ExitStack() as stack:
        writer = _gvret(path, stack) if kind.name == "gvret" else _python_can(kind, path, stack)
        stack.callback(writer.stop)
        for columns in batches:
            for message in _messages(columns):
                if message.is_remote_frame and not kind.remote:
                    left_out += 1
                else:
                    writer.on_message_received(message)
            writer.file.flush()
            done += len(columns.at_s)
            if not on_frames(done):
                break
    return left_out


def _messages(columns: Columns) -> Iterable[can.Message]:
    import can

    data = columns.data.tobytes()
    rows = zip(*(column.tolist() for column in columns[:5]), strict=True)
    for place, (at_s, can_id, extended, remote, length) in enumerate(rows):
        payload = data[8 * place : 8 * place + length]
        yield can.Message(
            timestamp=at_s,
            arbitration_id=can_id,
            is_extended_id=extended,
            is_remote_frame=remote,
            data=None if remote else payload,
        )


def _text(path: Path, stack: ExitStack) -> io.TextIOWrapper:
    if path.suffix.lower() != ".gz":
        return stack.enter_context(path.open("w", encoding="utf-8", newline="\n"))
    packed: Any = stack.enter_context(gzip.GzipFile(path, "wb", compresslevel=6))
    return stack.enter_context(io.TextIOWrapper(packed, encoding="utf-8", newline="\n"))


def _python_can(kind: Format, path: Path, stack: ExitStack) -> Writer:
    import can

    if kind.name == "blf":
        return can.BLFWriter(path)
    writers = {
        "candump": can.CanutilsLogWriter,
        "asc": can.ASCWriter,
        "csv": can.CSVWriter,
        "trc": can.TRCWriter,
    }
    return cast("Writer", writers[kind.name](_text(path, stack)))


def _gvret(path: Path, stack: ExitStack) -> Writer:
    return _GvretWriter(_text(path, stack))


class _GvretWriter:
    """SavvyCAN's native CSV."""

    def __init__(self, file: TextIO) -> None:
        self.file = file
        heads = ",".join(f"D{number}" for number in range(1, 9))
        file.write(f"Time Stamp,ID,Extended,Dir,Bus,LEN,{heads}\n")

    def on_message_received(self, msg: can.Message) -> None:
        data = ",".join(f"{byte:02X}" for byte in msg.data) + "," * (9 - len(msg.data))
        extended = "true" if msg.is_extended_id else "false"
        at = round(msg.timestamp * 1e6)
        self.file.write(
            f"{at},{msg.arbitration_id:08X},{extended},Rx,0,{len(msg.data)},{data.rstrip(',')},\n"
        )

    def stop(self) -> None:
        self.file.flush()
