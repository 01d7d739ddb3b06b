"""How many frames a repeated request brings, so that the adapter need not wait for more.

An ELM327 waits after each frame whether another unit answers too; one hexadecimal digit behind the
request ends the wait after that many lines (ELM327DSJ, "Talking to the vehicle"). A digit that is
too small would cut units off, so a number is used only after an identical request without one
brought exactly that, for a few seconds, and is forgotten at the first answer that looks different.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hardware.links.base import Complete

if TYPE_CHECKING:
    from hardware.clock import Clock
    from hardware.links.base import Exchange

TRUSTED_S = 5.0  # then asked once without, so that a unit that comes late is found again
_MOST = 15  # one hexadecimal digit
_NEGATIVE_RESPONSE = 0x7F

_Shape = tuple[tuple[str, int], ...]  # each sender and its number of frames, in order


@dataclass(frozen=True, slots=True)
class _Known:
    shape: _Shape
    until: float

    @property
    def frames(self) -> int:
        return sum(frames for _source, frames in self.shape)


class FrameCounts:
    """What was learned by request and target; ``usable`` is False where no digit may be sent."""

    def __init__(self, clock: Clock, *, usable: bool) -> None:
        self._clock = clock
        self._known: dict[tuple[bytes, str | None], _Known] = {}
        self.usable = usable

    def expected(self, payload: bytes, target: str | None, awaited: frozenset[str]) -> int | None:
        """The number of frames to ask for; None when all units have to be waited for."""
        known = self._known.get((payload, target))
        if not self.usable or not awaited or known is None:
            return None
        if self._clock.monotonic() >= known.until or known.frames > _MOST:
            return None
        return known.frames if awaited <= {source for source, _frames in known.shape} else None

    def learn(self, exchange: Exchange, *, counted: bool) -> None:
        """Take what ``exchange`` shows; ``counted``: it was asked with the number."""
        key = exchange.request, exchange.target
        shape = _shape(exchange)
        known = self._known.get(key)
        if counted and known is not None and known.shape == shape:
            return
        self._known.pop(key, None)
        if shape and not counted:
            self._known[key] = _Known(shape, self._clock.monotonic() + TRUSTED_S)


def _shape(exchange: Exchange) -> _Shape:
    """Who sent how many frames; empty when anything else was said than one answer of each."""
    shape = tuple(sorted((reply.source, len(reply.raw)) for reply in exchange.replies))
    refused = any(reply.payload[0] == _NEGATIVE_RESPONSE for reply in exchange.replies)
    clean = isinstance(exchange.ended, Complete) and not (
        exchange.defects or exchange.dropped or exchange.notices or refused
    )
    once = len({source for source, _frames in shape}) == len(shape)
    return shape if clean and once and nothing_else(exchange) else ()


def nothing_else(exchange: Exchange) -> bool:
    """Whether every line that was received belongs to a reply."""
    return sum([len(reply.raw) for reply in exchange.replies]) == len(exchange.raw)
