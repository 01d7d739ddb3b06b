"""A wire fault at work: when it fires, whom it concerns, and at which stage it works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hardware.simulator.bus import Frame, Spoken
from hardware.simulator.speech import Speech

Ask = Callable[[bytes], list[Spoken]]


@dataclass(slots=True)
class Fault:
    """One fault at work: its kind, its dose, and what it has done so far."""

    kind: Kind
    every: int = 1
    after: int = 0
    first: int | None = None
    ecu: str | None = None
    seconds: float | None = None
    fired: int = 0
    episodes: dict[tuple[str, bytes], int] = field(default_factory=dict)

    def fires(self, number: int) -> bool:
        """Whether request ``number`` (1, 2, ...) is concerned; counts it if so."""
        behind = number - self.after
        due = behind > 0 and behind % self.every == 0
        if not due or (self.first is not None and self.fired >= self.first):
            return False
        self.fired += 1
        return True

    def concerns(self, address: str) -> bool:
        """Whether the unit at ``address`` is meant."""
        return self.ecu is None or self.ecu == address

    def lasting(self, usual_s: float) -> float:
        """``seconds`` if it was given, ``usual_s`` otherwise."""
        return usual_s if self.seconds is None else self.seconds


Replies = Callable[[Fault, bytes, list[Spoken], Ask], list[Spoken]]
Frames = Callable[[Fault, list[Frame]], list[Frame]]
Says = Callable[[Fault, Speech], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A fault in one sentence, and its work at one stage."""

    sentence: str
    replies: Replies | None = None
    frames: Frames | None = None
    speech: Says | None = None
    after: int = 0
    impatient: bool = False  # the adapter does not wait longer after 7F sid 78
    bus_error: int = 0  # CAN faces: the error class that comes instead of an answer
    chatter: tuple[int, bytes, float] | None = None  # CAN faces: id, data, seconds between
