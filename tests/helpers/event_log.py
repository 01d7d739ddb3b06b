"""A bay's listener that waits for events and knows when each came."""

from __future__ import annotations

import queue
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.events import BayEvent

E = TypeVar("E")


class EventLog:
    """Hand it to ``Bay`` as ``on_event``; ``queue.Empty`` when nothing comes for ``patience_s``."""

    def __init__(self, patience_s: float = 20.0) -> None:
        self._events: queue.SimpleQueue[tuple[float, BayEvent]] = queue.SimpleQueue()
        self._patience_s = patience_s
        self.came_at = 0.0  # monotonic seconds of the event that was waited for last
        self.seen: list[BayEvent] = []

    def __call__(self, event: BayEvent) -> None:
        self._events.put((time.monotonic(), event))

    def wait_for(self, kind: type[E]) -> E:
        while True:
            self.came_at, event = self._events.get(timeout=self._patience_s)
            self.seen.append(event)
            if isinstance(event, kind):
                return event
