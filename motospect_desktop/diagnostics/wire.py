"""From the wire's exchanges to recorded ones, and from those to one outcome per control unit."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from hardware.links import base
from motospect_desktop.domain.exchange import Ending, WireDefect, WireExchange, WireReply
from motospect_desktop.domain.outcome import (
    BusError,
    Malformed,
    Negative,
    NoData,
    Outcome,
    Timeout,
    Value,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CLOSING = bytes((0x01, 0x00))  # every unit answers it, so who does not is gone
_CLOSINGS = (CLOSING, bytes.fromhex("22F400"))  # of SAE J1979 and J1979-2
_LAST_OF_J1979 = 0x0A
_NEGATIVE_RESPONSE = 0x7F
_BYTE_ADDRESS = 2  # hex digits
_ONE_MESSAGE = frozenset((0x01, 0x02))  # services whose answer is one message on every bus


def reachable(link: base.DiagnosticLink) -> bool:
    """Whether adapter and bus can address single units beyond the emissions."""
    can = link.protocol.framing in {base.Framing.CAN11, base.Framing.CAN29}
    return can and isinstance(link, base.UnitLink)


def record(exchange: base.Exchange) -> WireExchange:
    """``exchange`` as it is kept with a scan; every reply keeps its unit and its raw lines."""
    ending, detail = _ending(exchange.ended, ", ".join(exchange.notices))
    return WireExchange(
        request=exchange.request,
        target=exchange.target,
        replies=tuple(WireReply(r.source, r.payload, r.raw) for r in exchange.replies),
        ending=ending,
        detail=detail,
        defects=tuple(WireDefect(d.source, d.reason, d.raw) for d in exchange.defects),
        dropped=exchange.dropped,
    )


def _ending(ended: base.Ended, notices: str) -> tuple[Ending, str]:
    match ended:
        case base.Complete():
            return Ending.COMPLETE, notices
        case base.NoData():
            return Ending.NO_DATA, notices
        case base.BusError(name):
            return Ending.BUS_ERROR, name
        case base.Timeout(waited_s):
            return Ending.TIMEOUT, f"{waited_s:.1f}"


def units(exchanges: Iterable[WireExchange]) -> tuple[str, ...]:
    """The control units that answered anything, in order of their address."""
    return tuple(sorted({reply.ecu for exchange in exchanges for reply in exchange.replies}))


def fallen_silent(exchanges: Sequence[WireExchange]) -> tuple[str, ...]:
    """The units that answered once, but not the closing questions at the end of their scan."""
    closing = list(takewhile(lambda exchange: exchange.request in _CLOSINGS, reversed(exchanges)))
    return tuple(sorted(set(emissions_units(exchanges)) - set(units(closing))))


def emissions_units(exchanges: Sequence[WireExchange]) -> tuple[str, ...]:
    """The units that answered SAE J1979 or J1979-2; others answer when they alone are asked."""
    return units(
        exchange
        for exchange in exchanges
        if exchange.request[0] <= _LAST_OF_J1979 or exchange.request in _CLOSINGS
    )


def mended(exchanges: Iterable[WireExchange]) -> tuple[str, ...]:
    """What the link had to mend while it asked (``LV RESET``), each once."""
    others = {base.NOT_RECORDED, base.FRAMES_LOST}
    told = {tuple(one for one in _notices(e) if one not in others) for e in exchanges}
    return tuple(sorted(", ".join(words) for words in told if words))


def unrecorded(exchanges: Iterable[WireExchange]) -> int:
    """How many of these were put to a recording that does not hold them."""
    return sum(base.NOT_RECORDED in _notices(exchange) for exchange in exchanges)


def with_lost_frames(exchanges: Iterable[WireExchange]) -> int:
    """During how many of these the CAN adapter lost frames."""
    return sum(base.FRAMES_LOST in _notices(exchange) for exchange in exchanges)


def _notices(exchange: WireExchange) -> list[str]:
    answered = exchange.ending in (Ending.COMPLETE, Ending.NO_DATA)
    return exchange.detail.split(", ") if answered and exchange.detail else []


def on_can(ecu: str) -> bool:
    """Whether an address is a CAN id (``7E8``, ``18DAF110``), not a K-line or J1850 byte."""
    return len(ecu) > _BYTE_ADDRESS


def outcome_of(ecu: str, exchange: WireExchange) -> Outcome[tuple[bytes, ...]]:
    """How ``ecu`` met this one request: its messages, or why there are none.

    One message is the whole answer on CAN, and to services 01 and 02 everywhere: damage beside it
    changes nothing. Else an answer on K-line and J1850 is spread over messages: one that is damaged
    (its sender is then as doubtful as the rest), or an adapter that breaks off before its prompt,
    spoils the whole, because nobody knows what is missing.
    """
    payloads = tuple(reply.payload for reply in exchange.replies if reply.ecu == ecu)
    spread = not on_can(ecu) and exchange.request[0] not in _ONE_MESSAGE
    damage = next((d for d in exchange.defects if spread or d.ecu in (ecu, None)), None)
    broken_off = exchange.ending in (Ending.BUS_ERROR, Ending.TIMEOUT)
    if payloads and not (spread and (damage or broken_off)):
        refusal = payloads[-1]
        if refusal[0] == _NEGATIVE_RESPONSE and len(refusal) == 3:
            return Negative(service=refusal[1], nrc=refusal[2])
        return Value(payloads)
    return Malformed(damage.reason) if damage else _silence(exchange)


def _silence(exchange: WireExchange) -> BusError | Timeout | NoData:
    match exchange.ending:
        case Ending.BUS_ERROR:
            return BusError(exchange.detail)
        case Ending.TIMEOUT:
            return Timeout(float(exchange.detail or 0))
        case Ending.COMPLETE | Ending.NO_DATA:
            return NoData()


def best_outcome(
    ecu: str, request: bytes, exchanges: Sequence[WireExchange]
) -> Outcome[tuple[bytes, ...]]:
    """The most telling outcome of all times ``ecu`` was asked ``request``.

    An answer beats a refusal, a refusal beats damaged bytes, those beat a fault of the bus, and
    anything beats silence; among equals the last counts.
    """
    best: Outcome[tuple[bytes, ...]] = NoData()
    for exchange in exchanges:
        if exchange.request != request or exchange.target not in (None, ecu):
            continue
        outcome = outcome_of(ecu, exchange)
        if _rank(outcome) >= _rank(best):
            best = outcome
    return best


def _rank(outcome: Outcome[object]) -> int:
    match outcome:
        case Value():
            return 5
        case Negative():
            return 4
        case Malformed():
            return 3
        case BusError():
            return 2
        case Timeout():
            return 1
        case NoData():
            return 0
