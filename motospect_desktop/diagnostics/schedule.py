"""Who is asked next: the fast signals most often, the slow ones seldom, nobody never."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hardware.units import UnitAddress

_MOST_S = 0.25  # one long wait (an adapter that hangs) must not keep its turn away for long


class Priority(IntEnum):
    """How much of the wire's time a signal deserves, relative to the others."""

    SLOW = 1
    NORMAL = 2
    FAST = 4


# What follows the driver's foot within a second, and what takes minutes to change (SAE J1979-DA).
_FAST = frozenset(
    {0x04, 0x06, 0x08, 0x0B, 0x0C, 0x0D, 0x0E, 0x10, 0x11, *range(0x14, 0x1C)}
    | {*range(0x24, 0x2C), *range(0x34, 0x3C), 0x43, 0x44, 0x45, *range(0x47, 0x4D), 0x61, 0x62}
)
_SLOW = frozenset(
    {0x01, 0x02, 0x03, 0x05, 0x0F, 0x12, 0x13, 0x1C, 0x1D, 0x1E, 0x1F, 0x21, 0x2F, 0x30, 0x31}
    | {0x33, *range(0x3C, 0x42), 0x46, 0x4D, 0x4E, 0x51, 0x52, 0x5B, 0x5C, 0x5F, 0x65, 0x67, 0x68}
    | {0x7F, 0x84, 0x85, 0x88, 0xA6}
)


def priority_of(pid: int) -> Priority:
    """How fast the signal of service 01 behind ``pid`` changes."""
    if pid in _FAST:
        return Priority.FAST
    return Priority.SLOW if pid in _SLOW else Priority.NORMAL


@dataclass(frozen=True, slots=True)
class Packet:
    """PIDs that are asked in one request."""

    pids: tuple[int, ...]

    @property
    def priority(self) -> Priority:
        """That of its fastest signal."""
        return max(map(priority_of, self.pids))


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """A request that the workshop defined, to one unit; in the schedule it is like a packet."""

    request: bytes
    unit: UnitAddress

    @property
    def priority(self) -> Priority:
        """Nobody knows how fast its signals change."""
        return Priority.NORMAL


Turn = Packet | OwnRequest


@dataclass(slots=True)
class Schedule:
    """Shares time among requests by priority (stride scheduling, Waldspurger and Weihl 1995).

    Each request's account grows by the time it took over its priority; the least account is next.
    """

    turns: Iterable[Turn]
    _accounts: dict[Turn, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with empty accounts, the fastest first."""
        ordered = sorted(self.turns, key=lambda turn: -turn.priority)
        self._accounts = dict.fromkeys(ordered, 0.0)

    def next(self) -> Turn:
        """Whose turn it is."""
        return min(self._accounts, key=self._accounts.__getitem__)

    def spend(self, turn: Turn, seconds: float) -> None:
        """Charge ``turn`` for the time of its request; at least a millisecond."""
        self._accounts[turn] += min(max(seconds, 0.001), _MOST_S) / turn.priority

    def rest(self, turn: Turn, seconds: float) -> None:
        """Let ``turn`` wait as if its request had taken so long."""
        self._accounts[turn] += seconds / turn.priority
