"""Units that ask for patience: response pending (NRC 78) and busy (NRC 21), ISO 14229-1 annex A.

A unit that is busy is asked again after a pause. So is one that has only said "pending" when the
adapter gave its prompt (ELM327), until it says something else: at most 5 s (P2*) after each pending
message, of which six are believed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from hardware.links.base import BusError, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable

    from hardware.clock import Clock
    from hardware.links.base import Ended, Exchange, Reply

RENEWED_S = 5.0  # P2* server max, ISO 14229-2
RENEWALS = 6
_PAUSE_S = 0.2
_REPEATS = 3
PENDING = 0x78
_BUSY = 0x21


@dataclass(slots=True)
class _Settled:
    """What insisting on one unit brought."""

    replies: tuple[Reply, ...] = ()
    ended: Ended | None = None  # None: the unit said its last word
    exchanges: list[Exchange] = field(default_factory=list)


def settle(
    first: Exchange,
    *,
    ask: Callable[[str], Exchange],
    pause: Callable[[float], None],
    clock: Clock,
) -> Exchange:
    """Turn every "pending" and "busy" of ``first`` into the unit's last word.

    ``ask`` repeats the request to one unit, ``pause`` waits. A unit that stays pending has no reply
    and the exchange ends in ``Timeout``, with what the others said kept; one that stays busy keeps
    its refusal (7F sid 21).
    """
    if not any(map(_waits, first.replies)):
        return first
    replies: list[Reply] = []
    settled: list[_Settled] = []
    for source in dict.fromkeys(reply.source for reply in first.replies):
        words = [reply for reply in first.replies if reply.source == source]
        if not _waits(words[-1]):
            replies += [word for word in words if not _waits(word)]
            continue
        settled.append(_insist(first, source, ask, pause, clock))
        replies += settled[-1].replies
    exchanges = [first, *(one for unit in settled for one in unit.exchanges)]
    return replace(
        first,
        replies=tuple(replies),
        ended=_worst([first.ended, *(unit.ended for unit in settled if unit.ended)]),
        defects=tuple(defect for one in exchanges for defect in one.defects),
        dropped=sum(one.dropped for one in exchanges),
        raw=tuple(line for one in exchanges for line in one.raw),
        notices=tuple(notice for one in exchanges for notice in one.notices),
    )


def _insist(
    exchange: Exchange,
    source: str,
    ask: Callable[[str], Exchange],
    pause: Callable[[float], None],
    clock: Clock,
) -> _Settled:
    began = deadline = clock.monotonic()
    settled = _Settled()
    renewals = repeats = 0
    word: Reply | None = None
    while True:
        words = [reply for reply in exchange.replies if reply.source == source]
        if words and not _waits(words[-1]):
            settled.replies = tuple(one for one in words if not _waits(one))
            return settled
        if words:
            word, deadline = words[-1], clock.monotonic() + RENEWED_S
            renewals += sum(_says(one, PENDING) for one in words)
        elif exchange.defects or isinstance(exchange.ended, BusError):
            settled.ended = exchange.ended
            return settled
        if word is not None and _says(word, _BUSY):
            if repeats == _REPEATS or isinstance(exchange.ended, Timeout):
                settled.replies = (word,)
                return settled
            repeats += 1
        elif (
            renewals > RENEWALS
            or clock.monotonic() >= deadline
            or isinstance(exchange.ended, Timeout)
        ):
            settled.ended = Timeout(clock.monotonic() - began)
            return settled
        pause(_PAUSE_S)
        exchange = ask(source)
        settled.exchanges.append(exchange)


def _worst(endings: list[Ended]) -> Ended:
    """A timeout, else a fault, else what came first."""
    for kind in (Timeout, BusError):
        for ended in endings:
            if isinstance(ended, kind):
                return ended
    return endings[0]


def _waits(reply: Reply) -> bool:
    return _says(reply, PENDING) or _says(reply, _BUSY)


def _says(reply: Reply, code: int) -> bool:
    return len(reply.payload) == 3 and reply.payload[0] == 0x7F and reply.payload[2] == code
