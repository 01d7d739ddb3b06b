"""What is to be sent and when: one frame in a beat, or many in their own spacing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from hardware.buses.base import CanFrame
from motospect_desktop.diagnostics.can_events import Sending

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.can_events import Rows

SHORTEST_PERIOD_S = 0.001


class Schedule(Protocol):
    """When the next frame is due, in seconds after the first."""

    @property
    def due_s(self) -> float | None:
        """None when all were sent."""

    def take(self, elapsed_s: float) -> CanFrame:
        """The frame that is due, ``elapsed_s`` after the beginning."""


class Beat:
    """One frame every ``period_s``; a beat that was missed whole is not made up for."""

    def __init__(self, frame: CanFrame, period_s: float) -> None:
        if not (math.isfinite(period_s) and period_s >= SHORTEST_PERIOD_S):
            raise ValueError(f"a period of {period_s} s")
        self._frame = frame
        self._period_s = period_s
        self._beat = 0

    @property
    def due_s(self) -> float | None:
        """As ``Schedule.due_s``; there is always one."""
        return self._beat * self._period_s

    def take(self, elapsed_s: float) -> CanFrame:
        """As ``Schedule.take``."""
        self._beat = max(self._beat, math.floor(elapsed_s / self._period_s)) + 1
        return self._frame


class Replay:
    """Rows in their own spacing, divided by ``speed``; a time that goes back counts as no pause."""

    def __init__(self, rows: Rows, speed: float) -> None:
        if not (math.isfinite(speed) and speed > 0):
            raise ValueError(f"a speed of {speed}")
        self._rows = rows.copy()
        at_s = np.maximum.accumulate(rows["at_s"])
        self._due_s = ((at_s - at_s[0]) / speed if len(rows) else at_s).tolist()
        self._place = 0

    @property
    def due_s(self) -> float | None:
        """As ``Schedule.due_s``."""
        return self._due_s[self._place] if self._place < len(self._due_s) else None

    def take(self, elapsed_s: float) -> CanFrame:  # noqa: ARG002 - lateness shifts nothing
        """As ``Schedule.take``."""
        row = self._rows[self._place]
        self._place += 1
        return CanFrame(
            int(row["can_id"]),
            row["data"][: row["length"]].tobytes(),
            extended=bool(row["extended"]),
            remote=bool(row["remote"]),
        )


@dataclass(slots=True)
class Job:
    """A sending that runs; ``began_at`` is the clock's when its first frame was due."""

    number: int
    title: str
    schedule: Schedule
    period_s: float | None
    total: int | None
    began_at: float = 0.0
    errors: int = 0  # on the bus when it began
    sent: int = 0
    late_s: float = 0.0

    @property
    def told(self) -> Sending:
        """As the page shows it."""
        return Sending(self.number, self.title, self.period_s, self.sent, self.total, self.late_s)


def in_hex(frame: CanFrame) -> str:
    """``7DF 02 01 0C``."""
    return f"{frame.address} {'R' if frame.remote else frame.data.hex(' ').upper()}".rstrip()
