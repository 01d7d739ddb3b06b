"""Frames in columns, as every reader hands them out, and what a file held besides."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from hardware.buses.base import MAX_DATA, MAX_EXTENDED_ID, MAX_STANDARD_ID

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

_LATEST_S = 1e11  # the year 5138: no clock of a capture is beyond


class Frame(NamedTuple):
    """One classic frame of a file."""

    at_s: float
    can_id: int
    extended: bool
    remote: bool
    data: bytes


class Columns(NamedTuple):
    """Frames as arrays of one length; ``data`` has eight bytes a frame, zeros behind its own."""

    at_s: npt.NDArray[np.float64]
    can_id: npt.NDArray[np.uint32]
    extended: npt.NDArray[np.bool_]
    remote: npt.NDArray[np.bool_]
    length: npt.NDArray[np.uint8]
    data: npt.NDArray[np.uint8]


@dataclass(slots=True)
class Counts:
    """What was met so far; ``cut_off`` when the file ends within a frame."""

    format: str = ""
    frames: int = 0
    error_frames: int = 0
    fd_frames: int = 0
    channels: set[str] = field(default_factory=set)
    cut_off: bool = False


def sound(frame: Frame) -> Frame:
    """``frame``; ``ValueError`` that says why no classic bus can carry it."""
    most = MAX_EXTENDED_ID if frame.extended else MAX_STANDARD_ID
    if not 0 <= frame.can_id <= most:
        raise ValueError(f"id {frame.can_id:X} has more than {29 if frame.extended else 11} bits")
    if len(frame.data) > MAX_DATA:
        raise ValueError(f"{len(frame.data)} bytes in a classic frame")
    if not (math.isfinite(frame.at_s) and abs(frame.at_s) < _LATEST_S):
        raise ValueError(f"{frame.at_s} is no time")
    return frame


def columns_of(frames: Sequence[Frame]) -> Columns:
    """``frames`` in columns."""
    count = len(frames)
    joined = b"".join([frame.data.ljust(MAX_DATA, b"\0") for frame in frames])
    return Columns(
        np.fromiter((frame.at_s for frame in frames), np.float64, count),
        np.fromiter((frame.can_id for frame in frames), np.uint32, count),
        np.fromiter((frame.extended for frame in frames), np.bool_, count),
        np.fromiter((frame.remote for frame in frames), np.bool_, count),
        np.fromiter((len(frame.data) for frame in frames), np.uint8, count),
        np.frombuffer(joined, np.uint8).reshape(-1, MAX_DATA),
    )
