"""Frames of a CAN bus in ASAM MDF 4, by asammdf (the extra ``mdf``).

Source: ASAM MDF 4.1 bus logging: groups flagged as bus events whose channel ``CAN_DataFrame`` or
``CAN_RemoteFrame`` is a structure of ID, IDE, DataLength and DataBytes. What python-can writes a
frame at a time (130 us each) is written and read here a group at a time.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from motospect_desktop.errors import CaptureError
from motospect_desktop.exchange.mdf_needed import LIBRARY, needed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from io import BufferedReader
    from pathlib import Path

    import numpy.typing as npt

_DATA, _REMOTE, _ERROR = "CAN_DataFrame", "CAN_RemoteFrame", "CAN_ErrorFrame"
_UNIX_S = 631_152_000.0  # 1990: earlier times are those of a clock, not of the day
_EXTENDED, _ID, _MOST_DATA = 0x80000000, 0x1FFFFFFF, 8


class Frames(NamedTuple):
    """Frames in columns, in the order of their times, and what has no place in them."""

    at_s: npt.NDArray[np.float64]
    can_id: npt.NDArray[np.uint32]
    extended: npt.NDArray[np.bool_]
    remote: npt.NDArray[np.bool_]
    length: npt.NDArray[np.uint8]
    data: npt.NDArray[np.uint8]  # eight a frame
    error_frames: int = 0
    fd_frames: int = 0


def write(path: Path, frames: Frames, *, library: str = LIBRARY) -> None:
    """Write ``frames`` to ``path``; without ``library`` it says how to get it (``CaptureError``).

    Times of the day keep within a microsecond, others exactly, beginning in 1970.
    """
    needed(library, CaptureError)
    from asammdf import MDF

    first_s = float(frames.at_s[0]) if len(frames.at_s) else 0.0
    start_s = np.floor(first_s) if first_s > _UNIX_S else 0.0
    try:
        with MDF(version="4.10") as file:
            file.header.start_time = datetime.fromtimestamp(start_s, UTC)
            for name, kind in ((_DATA, ~frames.remote), (_REMOTE, frames.remote)):
                if kind.any():
                    _append(file, name, _only(frames, kind), start_s)
            file.save(path, overwrite=True)
    except OSError as error:
        raise CaptureError(
            f"{path.name} cannot be written.",
            f"The system says: {error.strerror or error}.",
            "Choose another file.",
            code="capture_file",
        ) from error


def read(path: Path, *, library: str = LIBRARY) -> Frames:
    """The frames at ``path``; ``CaptureError`` when there are none or they cannot be read."""
    needed(library, CaptureError)
    from asammdf import MDF

    try:
        with path.open("rb") as stream:
            _check_beginning(stream)
            with MDF(stream) as file:
                return _frames(file, path)
    except CaptureError:
        raise
    except OSError as error:
        raise _bad(path, f"The system says: {error.strerror or error}.") from error
    except Exception as error:  # asammdf raises whatever its unpacking meets
        raise _bad(path, f"It is no sound MDF 4 file ({type(error).__name__}: {error}).") from error


def _check_beginning(stream: BufferedReader) -> None:
    """Raise where asammdf would fail so early that it leaves a half object behind."""
    from asammdf.blocks.utils import count_channel_groups

    start = stream.read(64 + 104)  # identification and header
    if len(start) < 64 + 104 or not start[8:].startswith(b"4") or start[64:68] != b"##HD":
        raise ValueError("not of version 4, or only the beginning of one")
    count_channel_groups(stream)
    stream.seek(0)


def _append(file: Any, name: str, frames: Frames, start_s: float) -> None:
    from asammdf import Signal
    from asammdf.blocks.v4_blocks import SourceInformation
    from asammdf.blocks.v4_constants import BUS_TYPE_CAN, SOURCE_BUS

    fields: list[tuple[str, str] | tuple[str, str, tuple[int]]] = [
        (f"{name}.BusChannel", "<u1"),
        (f"{name}.ID", "<u4"),
        (f"{name}.IDE", "<u1"),
        (f"{name}.DLC", "<u1"),
        (f"{name}.DataLength", "<u1"),
        (f"{name}.Dir", "<u1"),
    ]
    if name == _DATA:
        fields += [(f"{name}.DataBytes", "<u1", (_MOST_DATA,)), (f"{name}.EDL", "<u1")]
    samples = np.zeros(len(frames.at_s), np.dtype(fields))
    samples[f"{name}.BusChannel"] = 1
    samples[f"{name}.ID"], samples[f"{name}.IDE"] = frames.can_id, frames.extended
    samples[f"{name}.DLC"] = samples[f"{name}.DataLength"] = frames.length
    if name == _DATA:
        samples[f"{name}.DataBytes"] = frames.data
    source = SourceInformation(source_type=SOURCE_BUS, bus_type=BUS_TYPE_CAN)
    times = np.maximum.accumulate(frames.at_s) - start_s
    file.append(Signal(samples, timestamps=times, name=name, source=source))


def _frames(file: Any, path: Path) -> Frames:
    start = file.header.start_time
    start_s = start.replace(tzinfo=start.tzinfo or UTC).timestamp()
    parts, errors, fd_frames = [], 0, 0
    for number, group in enumerate(file.groups):
        names = {channel.name for channel in group.channels}
        errors += group.channel_group.cycles_nr if _ERROR in names else 0
        for name in (_DATA, _REMOTE):
            if name in names and group.channel_group.cycles_nr:
                part, others = _group(file.get(name, number), name, start_s)
                parts.append(part)
                fd_frames += others
    if not parts and not errors:
        raise _bad(path, "None of its groups holds frames of a CAN bus.")
    if not parts:
        raise _bad(path, f"It holds {errors} error frames of a bus and nothing else.")
    whole = _joined(parts)
    ordered = _only(whole, np.argsort(whole.at_s, kind="stable"))
    return ordered._replace(error_frames=errors, fd_frames=fd_frames)


def _joined(parts: Sequence[Frames]) -> Frames:
    return Frames(
        np.concatenate([part.at_s for part in parts]),
        np.concatenate([part.can_id for part in parts]),
        np.concatenate([part.extended for part in parts]),
        np.concatenate([part.remote for part in parts]),
        np.concatenate([part.length for part in parts]),
        np.concatenate([part.data for part in parts]),
    )


def _only(frames: Frames, which: npt.NDArray[Any]) -> Frames:
    """Those that ``which`` chooses, a mask or places in order."""
    return Frames(
        frames.at_s[which],
        frames.can_id[which],
        frames.extended[which],
        frames.remote[which],
        frames.length[which],
        frames.data[which],
    )


def _group(told: Any, name: str, start_s: float) -> tuple[Frames, int]:
    """Classic frames of one group, and how many others were in it."""
    samples, names = told.samples, told.samples.dtype.names
    words = samples[f"{name}.ID"].astype(np.uint32)
    extended = (words & _EXTENDED) != 0
    if f"{name}.IDE" in names:
        extended |= samples[f"{name}.IDE"].astype(bool)
    length = np.zeros(len(samples), np.uint8)
    data = np.zeros((len(samples), _MOST_DATA), np.uint8)
    if name == _DATA:
        length = samples[f"{name}.DataLength"].astype(np.uint8)
        told_bytes = samples[f"{name}.DataBytes"][:, :_MOST_DATA]
        data[:, : told_bytes.shape[1]] = told_bytes
    fd = samples[f"{name}.EDL"].astype(bool) if f"{name}.EDL" in names else np.zeros_like(extended)
    classic = ~fd & (length <= _MOST_DATA)
    data[np.arange(_MOST_DATA) >= length[:, None]] = 0
    remote = np.full(len(samples), name == _REMOTE)
    every = Frames(told.timestamps + start_s, words & _ID, extended, remote, length, data)
    return _only(every, classic), int((~classic).sum())


def _bad(path: Path, cause: str) -> CaptureError:
    return CaptureError(
        f"{path.name} cannot be read as a capture.",
        cause,
        "Choose a file with the bus itself in it, not only with signals.",
        code="bad_capture",
    )
