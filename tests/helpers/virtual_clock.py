"""A clock whose seconds cost nothing."""

from __future__ import annotations


class VirtualClock:
    """Implements ``Clock``; time passes only by ``sleep``."""

    def __init__(self, start_s: float = 0.0) -> None:
        self._now = start_s

    def monotonic(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        if seconds < 0:
            raise ValueError(f"time does not go back ({seconds} s)")
        self._now += seconds
