"""The adapter passport: what one adapter was measured to do."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Passport:
    """What was measured on one adapter, without writing anything into it.

    ``identity`` tells it from every other (USB id and serial number; without a serial number the
    address), ``url`` is where it was used last. None means that a thing was not measured, because
    the car or the bus at hand did not permit it.
    """

    identity: str
    url: str
    name: str
    version: str
    firmware: tuple[tuple[str, str], ...]  # question, the adapter's words
    refused: tuple[str, ...]  # commands that it does not know
    can29: bool
    latency_s: float | None  # median round trip of a command
    measured_at: datetime  # aware
    widest: int | None = None  # PIDs of service 01 in one request that were answered whole
    long_answers: bool | None = None  # an answer of several frames comes whole
    voltage_offset: float | None = None  # volts shown above (+) or below (-) the engine unit's


def to_document(passport: Passport) -> dict[str, Any]:
    """``passport`` as what JSON can carry."""
    return asdict(passport) | {
        "firmware": [list(pair) for pair in passport.firmware],
        "refused": list(passport.refused),
        "measured_at": passport.measured_at.isoformat(timespec="seconds"),
    }


def from_document(document: dict[str, Any]) -> Passport:
    """The passport in ``document``; ``ValueError`` when it is none."""
    try:
        fields = dict(document)
        fields["firmware"] = tuple((str(ask), str(told)) for ask, told in fields["firmware"])
        fields["refused"] = tuple(map(str, fields["refused"]))
        fields["measured_at"] = datetime.fromisoformat(fields["measured_at"])
        return Passport(**fields)
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a passport: {error}") from error
