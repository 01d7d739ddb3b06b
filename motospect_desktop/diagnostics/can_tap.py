"""The frames of the adapter that the bay holds, for the bench: it hears, and never sends."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from hardware.buses.base import BusHealth
from hardware.errors import PortLost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hardware.buses.base import CanFrame
    from hardware.recording.tape import WireTape

_MOST_WAITING = 50_000


class TapSource:
    """What a ``CanLog`` hears of the wire that ``tape`` runs along, until ``close`` or ``gone``."""

    def __init__(self, tape: WireTape) -> None:
        self._tape = tape
        self._news = threading.Condition()
        self._waiting: deque[CanFrame] = deque()
        self._lost = 0
        self._ended = ""
        tape.listener = self._hear

    @property
    def health(self) -> BusHealth:
        """Only what found no place here; the bay's adapter tells its own."""
        with self._news:
            return BusHealth(lost=self._lost, tells=False)

    def receive(self, timeout_s: float) -> list[CanFrame]:
        """As ``FrameSource.receive``; raises ``PortLost`` once the bay let the adapter go."""
        with self._news:
            self._news.wait_for(lambda: self._waiting or self._ended, timeout_s)
            frames = list(self._waiting)
            self._waiting.clear()
            if not frames and self._ended:
                raise PortLost(self._ended)
            return frames

    def gone(self, why: str) -> None:
        """The bay has no adapter any more."""
        with self._news:
            self._ended = why
            self._news.notify()

    def close(self) -> None:
        """Hear no more; may be called twice."""
        if self._tape.listener == self._hear:
            self._tape.listener = None

    def _hear(self, frames: Sequence[CanFrame]) -> None:
        """On the adapter's thread."""
        with self._news:
            if len(self._waiting) + len(frames) > _MOST_WAITING:
                self._lost += len(frames)
            else:
                self._waiting.extend(frames)
            self._news.notify()
