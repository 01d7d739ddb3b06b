"""A port for protocol tests: what is written decides what arrives, in the clock's own time."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.errors import PortLost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hardware.clock import Clock


@dataclass(frozen=True, slots=True)
class Arrival:
    """``data`` arrives ``after_s`` seconds after the write; None means that the port is gone."""

    data: bytes | None
    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Expected:
    """One write that must come next, to the byte, and what it brings."""

    written: bytes
    arrivals: tuple[Arrival, ...] = ()


class ScriptError(AssertionError):
    """Something else was written than the script says."""


class Script:
    """Answers writes in a fixed order: ``ScriptedPort(clock, Script([Expected(...), ...]))``."""

    def __init__(self, steps: Sequence[Expected]) -> None:
        self._rest = list(steps)

    @property
    def finished(self) -> bool:
        """Every step was played."""
        return not self._rest

    def __call__(self, written: bytes) -> Iterable[Arrival]:
        """Take the next step; raise ``ScriptError`` when ``written`` is not what it expects."""
        if not self._rest:
            raise ScriptError(f"nothing was expected, {written!r} was written")
        step = self._rest.pop(0)
        if step.written != written:
            raise ScriptError(f"expected {step.written!r}, {written!r} was written")
        return step.arrivals


class ScriptedPort:
    """Implements ``Port``; ``respond`` is called with every write and returns what arrives.

    Waiting is ``clock.sleep``, so a virtual clock jumps straight to the next arrival.
    """

    def __init__(
        self,
        clock: Clock,
        respond: Callable[[bytes], Iterable[Arrival]],
        *,
        name: str = "scripted",
    ) -> None:
        self._clock = clock
        self._respond = respond
        self._name = name
        self._due: list[tuple[float, int, bytes | None]] = []
        self._count = 0
        self._open = True
        self.written: list[bytes] = []

    @property
    def name(self) -> str:
        """The name given at the start."""
        return self._name

    def write(self, data: bytes) -> None:
        """Hand ``data`` to the script and queue what it brings."""
        self._check()
        self.written.append(data)
        self.feed(*self._respond(data))

    def feed(self, *arrivals: Arrival) -> None:
        """Queue ``arrivals`` without a write."""
        now = self._clock.monotonic()
        for arrival in arrivals:
            self._count += 1
            heapq.heappush(self._due, (now + arrival.after_s, self._count, arrival.data))

    def read(self, timeout_s: float) -> bytes:
        """Return all that is due, letting at most ``timeout_s`` pass for the first of it."""
        self._check()
        now = self._clock.monotonic()
        if not self._due or self._due[0][0] > now + timeout_s:
            self._clock.sleep(timeout_s)
            return b""
        self._clock.sleep(max(0.0, self._due[0][0] - now))
        now = max(self._clock.monotonic(), self._due[0][0])
        data = b""
        while self._due and self._due[0][0] <= now:
            if self._due[0][2] is None and data:
                return data
            piece = heapq.heappop(self._due)[2]
            if piece is None:
                self.close()
                self._check()
            else:
                data += piece
        return data

    def close(self) -> None:
        """Close; every later call raises ``PortLost``. May be called twice."""
        self._open = False

    def _check(self) -> None:
        if not self._open:
            raise PortLost(f"{self._name}: closed")
