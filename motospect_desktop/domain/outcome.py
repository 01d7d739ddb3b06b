"""How a request to one control unit ends: exactly one of six, never None, [] or 0."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Value(Generic[T_co]):
    """The unit answered and the answer could be read."""

    data: T_co


@dataclass(frozen=True, slots=True)
class NoData:
    """Nothing came back."""


@dataclass(frozen=True, slots=True)
class Negative:
    """The unit refused: ``7F service nrc`` (ISO 14229-1, table A.1)."""

    service: int
    nrc: int


@dataclass(frozen=True, slots=True)
class BusError:
    """The adapter reported a fault of the bus; ``name`` in its own words."""

    name: str


@dataclass(frozen=True, slots=True)
class Timeout:
    """Nothing moved within the deadline."""

    waited_s: float


@dataclass(frozen=True, slots=True)
class Malformed:
    """Bytes came that are not an answer to the request; ``reason`` says why."""

    reason: str


Failure = NoData | Negative | BusError | Timeout | Malformed
Outcome = Value[T_co] | Failure


class Answer(StrEnum):
    """How an outcome reads in a coverage matrix."""

    ANSWERED = "answered"
    REFUSED = "refused"
    SILENT = "silent"
    MALFORMED = "malformed"
    BUS_ERROR = "bus_error"
    NOT_ASKED = "not_asked"


def answer_of(outcome: Outcome[object]) -> Answer:
    """The word of the coverage matrix for ``outcome``."""
    match outcome:
        case Value():
            return Answer.ANSWERED
        case Negative():
            return Answer.REFUSED
        case NoData() | Timeout():
            return Answer.SILENT
        case Malformed():
            return Answer.MALFORMED
        case BusError():
            return Answer.BUS_ERROR
