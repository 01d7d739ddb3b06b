"""CAN frames out of log files: ``candump -L``, read by python-can."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

from hardware.buses.base import MAX_DATA, MAX_EXTENDED_ID, MAX_STANDARD_ID, CanFrame
from hardware.errors import BadRecording

if TYPE_CHECKING:
    import can


def read_candump(text: str, name: str) -> tuple[list[CanFrame], bool]:
    """The classic frames of a log, ``at_s`` as logged; whether a broken last line was left out.

    Error frames and CAN FD are left out too. Raises ``BadRecording`` that says which line of
    ``name`` is no frame.
    """
    import can

    frames: list[CanFrame] = []
    lines = text.split("\n")
    cut_off = bool(lines.pop().strip())
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            # a line at a time, so that the one that is wrong can be named
            for message in can.CanutilsLogReader(io.StringIO(line)):
                frames += _frame(message)
        except (ValueError, IndexError, TypeError, OverflowError) as error:
            said = f"{name}, line {number}: '{line[:60]}' is no frame of a candump log"
            raise BadRecording(said) from error
    return frames, cut_off


def _frame(message: can.Message) -> list[CanFrame]:
    if message.is_error_frame or message.is_fd:
        return []
    most = MAX_EXTENDED_ID if message.is_extended_id else MAX_STANDARD_ID
    if message.arbitration_id > most or len(message.data) > MAX_DATA:
        raise ValueError(message)
    if not (math.isfinite(message.timestamp) and 0 <= message.timestamp < 1e11):
        raise ValueError(message.timestamp)
    return [
        CanFrame(
            message.arbitration_id,
            bytes(message.data),
            extended=message.is_extended_id,
            at_s=message.timestamp,
            remote=message.is_remote_frame,
        )
    ]
