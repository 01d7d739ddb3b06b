"""A CAN bench without a bus, and logs in a list; tests put in what comes."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.diagnostics.can_events import (
    CanClosed,
    CanHealth,
    CanLocked,
    CanOpened,
    CanState,
    CanUnlocked,
    CaptureSummary,
)
from motospect_desktop.diagnostics.frame_table import ROW
from motospect_desktop.domain.can_frame import CanFrame

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from motospect_desktop.diagnostics.can_events import CanEvent, Rows, Sending
    from motospect_desktop.errors import MotospectError
    from motospect_desktop.protocols.dbc import Dbc
    from motospect_desktop.store.can_frames import CanLogSummary


def cyclic(count: int, ids: int = 20, *, step_s: float = 0.001, first_s: float = 0.0) -> Rows:
    """``count`` frames: ids from 100 on in turn, the first byte counting, the last one still."""
    rows = np.zeros(count, ROW)
    number = np.arange(count)
    rows["at_s"] = first_s + number * step_s
    rows["can_id"] = 0x100 + number % ids
    rows["length"] = 8
    rows["data"][:, 0] = number // ids & 0xFF
    rows["data"][:, 7] = 0x55
    return rows


class FakeWork:
    """A file in memory, taken in batches; ``fail`` ends it with an error."""

    def __init__(self, rows: Rows, path: Path, batch: int = 50_000) -> None:
        self.rows = rows
        self.path = path
        self.cancelled = False
        self.error: MotospectError | None = None
        self.frames: int | None = None  # where none are taken
        self._batch = batch
        self._at = 0

    @property
    def share(self) -> float:
        return self._at / max(1, len(self.rows))

    @property
    def done(self) -> bool:
        return self.cancelled or self.error is not None or self._at >= len(self.rows)

    @property
    def summary(self) -> CaptureSummary | None:
        frames = self._at if self.frames is None else self.frames
        return CaptureSummary(self.path, "candump", frames) if self.done else None

    def take(self) -> Rows:
        if self.cancelled or self.error is not None:
            return self.rows[:0]
        taken = self.rows[self._at : self._at + self._batch]
        self._at += len(taken)
        return taken

    def cancel(self) -> None:
        self.cancelled = True


class FakeCan:
    """Implements ``CanCommands``; ``asked`` are the commands, ``state`` what health tells."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.told: deque[CanEvent] = deque()
        self.came: deque[Rows] = deque()
        self.now = CanHealth()
        self.running: tuple[Sending, ...] = ()
        self.files: dict[Path, FakeWork] = {}
        self.saved: list[tuple[Path, Rows]] = []

    def bring(self, rows: Rows) -> None:
        """Let frames come from the bus."""
        self.came.append(rows)
        self.now = replace(self.now, received=self.now.received + len(rows))

    def open(self, url: str, *, bitrate: int | None = None) -> None:
        self.asked.append(("open", url))
        self.now = CanHealth(CanState.LISTENING, bitrate=500_000)
        self.told.append(CanOpened(url, CanState.LISTENING, 500_000))

    def close(self) -> None:
        self.asked.append(("close",))
        self.now = CanHealth()
        self.told.append(CanClosed())

    def take(self) -> Rows:
        return self.came.popleft() if self.came else np.zeros(0, ROW)

    def events(self) -> tuple[CanEvent, ...]:
        events = tuple(self.told)
        self.told.clear()
        return events

    def health(self) -> CanHealth:
        return self.now

    def record(self, *, on: bool) -> None:
        self.asked.append(("record", on))
        self.now = replace(self.now, recording=on)

    def decode(self, databases: Sequence[Dbc], signals: Collection[str]) -> None:
        self.asked.append(("decode", len(databases), frozenset(signals)))

    def watch(self, *, on: bool) -> None:
        self.asked.append(("watch", on))

    def load(self, path: Path) -> FakeWork:
        self.asked.append(("load", path))
        return self.files[path]

    def save(self, path: Path, rows: Rows) -> FakeWork:
        self.saved.append((path, rows))
        if path in self.files:
            return self.files[path]
        work = FakeWork(rows[:0], path)
        work.frames = len(rows)
        return work

    def unlock(self) -> None:
        self.asked.append(("unlock",))
        self.now = replace(self.now, state=CanState.UNLOCKED)
        self.told.append(CanUnlocked())

    def lock(self) -> None:
        self.asked.append(("lock",))
        self.now = replace(self.now, state=CanState.LISTENING)
        self.told.append(CanLocked("asked"))

    def send(self, frame: CanFrame) -> int:
        self.asked.append(("send", frame))
        return 1

    def send_periodic(self, frame: CanFrame, period_s: float) -> int:
        self.asked.append(("send_periodic", frame, period_s))
        return 2

    def replay(self, rows: Rows, speed: float = 1.0, *, title: str = "") -> int:
        self.asked.append(("replay", len(rows), speed))
        return 3

    def sendings(self) -> tuple[Sending, ...]:
        return self.running

    def stop_sending(self, number: int | None = None) -> None:
        self.asked.append(("stop_sending", number))
        self.running = tuple(one for one in self.running if number not in {None, one.number})


class MemoryLogs:
    """Stored logs in a list."""

    def __init__(self, *logs: CanLogSummary) -> None:
        self.kept = list(logs)

    def logs(self, limit: int = 200) -> tuple[CanLogSummary, ...]:
        return tuple(self.kept[:limit])

    def frames(self, log_id: str) -> Iterator[CanFrame]:
        log = next(one for one in self.kept if one.id == log_id)
        return (CanFrame(0x100 + n % 3, bytes([n & 255]), at_s=n / 1000) for n in range(log.frames))

    def delete(self, log_id: str) -> None:
        self.kept = [one for one in self.kept if one.id != log_id]
