"""A request and what came back, as kept with every scan so that it can be read again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ending(StrEnum):
    """How the adapter ended the exchange."""

    COMPLETE = "complete"
    NO_DATA = "no_data"
    BUS_ERROR = "bus_error"
    TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class WireReply:
    """One complete message of one control unit, with the lines it was made of."""

    ecu: str
    payload: bytes
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WireDefect:
    """Bytes of ``ecu`` (None: unknown) that could not be trusted."""

    ecu: str | None
    reason: str
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WireExchange:
    """One request, sent to all (``target`` None) or to one unit, and everything it brought."""

    request: bytes
    target: str | None
    replies: tuple[WireReply, ...]
    ending: Ending
    # the adapter's words for a bus error, seconds waited for a timeout, else what the link mended
    detail: str = ""
    defects: tuple[WireDefect, ...] = ()
    dropped: int = 0
