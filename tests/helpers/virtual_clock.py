"""A clock whose seconds cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class VirtualClock:
    """Implements ``Clock``; time passes only by ``sleep``. ``after`` is an alarm."""

    def __init__(self, start_s: float = 0.0) -> None:
        self._now = start_s
        self._alarms: list[tuple[float, Callable[[], None]]] = []

    def monotonic(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        if seconds < 0:
            raise ValueError(f"time does not go back ({seconds} s)")
        self._now += seconds
        due = [alarm for alarm in self._alarms if alarm[0] <= self._now]
        self._alarms = [alarm for alarm in self._alarms if alarm not in due]
        for _at, action in due:
            action()

    def after(self, seconds: float, action: Callable[[], None]) -> None:
        """Run ``action`` inside the ``sleep`` that reaches ``seconds`` from now."""
        self._alarms.append((self._now + seconds, action))
