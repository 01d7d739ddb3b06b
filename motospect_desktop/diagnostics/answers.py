"""One control unit's answers among recorded exchanges; what cannot be decoded becomes a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from motospect_desktop.diagnostics.wire import best_outcome
from motospect_desktop.domain.outcome import (
    Answer,
    BusError,
    Malformed,
    Negative,
    NoData,
    Timeout,
    Value,
    answer_of,
)
from motospect_desktop.domain.scan import ServiceReport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from motospect_desktop.domain.exchange import WireExchange
    from motospect_desktop.domain.outcome import Outcome

T = TypeVar("T")


class Answers:
    """What ``ecu`` said; ``problems`` has the notes of each service."""

    def __init__(self, ecu: str, exchanges: Sequence[WireExchange]) -> None:
        self.ecu = ecu
        self.exchanges = exchanges
        self.problems: dict[str, list[str]] = {}

    def promised(self, request: bytes) -> bool:  # noqa: ARG002  (readers know what is claimed)
        """Whether the unit claims what was asked, so that its silence or refusal is a gap."""
        return False

    def outcome(self, request: bytes) -> Outcome[tuple[bytes, ...]]:
        """How the unit met ``request`` at best."""
        return best_outcome(self.ecu, request, self.exchanges)

    def all(self, request: bytes, decode: Callable[[Sequence[bytes]], Outcome[T]]) -> T | None:
        """What all messages of the answer to ``request`` hold together; None: not told."""
        match self.outcome(request):
            case Value(payloads):
                match decode(payloads):
                    case Value(data):
                        return data
                    case failure:
                        self.note(request, failure)
            case failure if isinstance(failure, Malformed) or self.promised(request):
                self.note(request, failure)
            case _:
                pass
        return None

    def last(self, request: bytes, decode: Callable[[bytes], Outcome[T]]) -> T | None:
        """What the last message of the answer to ``request`` holds; None: not told."""
        return self.all(request, lambda payloads: decode(payloads[-1]))

    def note(self, request: bytes, failure: Outcome[object]) -> None:
        """Remember why ``request`` gave nothing."""
        problems = self.problems.setdefault(f"{request[0]:02X}", [])
        problem = f"{request.hex(' ').upper()}: {words(failure)}"
        if problem not in problems:
            problems.append(problem)

    def was_asked(self, request: bytes) -> bool:
        """Whether the unit was asked exactly this."""
        return any(
            exchange.request == request and exchange.target in (None, self.ecu)
            for exchange in self.exchanges
        )

    def service(self, service: str, outcome: Outcome[object], note: str = "") -> ServiceReport:
        """The report of one service whose fate is ``outcome``; ``NOT_ASKED`` when it was not."""
        number = int(service, 16)
        asked = [
            exchange
            for exchange in self.exchanges
            if exchange.request[0] == number and exchange.target in (None, self.ecu)
        ]
        if not asked:
            return ServiceReport(Answer.NOT_ASKED)
        refused = isinstance(outcome, Negative)
        return ServiceReport(
            answer=answer_of(outcome),
            nrc=outcome.nrc if isinstance(outcome, Negative) else None,
            raw=tuple(line for exchange in asked for line in _lines(self.ecu, exchange)),
            note=note or ("" if refused else words(outcome)),
        )


def _lines(ecu: str, exchange: WireExchange) -> tuple[str, ...]:
    replies = [reply.raw for reply in exchange.replies if reply.ecu == ecu]
    defects = [defect.raw for defect in exchange.defects if defect.ecu == ecu]
    return tuple(line for raw in (*replies, *defects) for line in raw)


def words(outcome: Outcome[object]) -> str:
    """Why there is no value, for a reader; "" for a value."""
    match outcome:
        case Value():
            return ""
        case Negative(nrc=nrc):
            return f"refused (NRC {nrc:02X})"
        case Malformed(reason):
            return reason
        case BusError(name):
            return name
        case Timeout(waited_s):
            return f"no answer within {waited_s:.1f} s"
        case NoData():
            return "did not answer (may not support it)"
