"""Which recordings go to keep the database small; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from motospect_desktop.store.recording_rows import RecordingSummary


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How much of recordings is kept; None: no limit.

    ``most_bytes`` is of all recordings together, ``most_days`` counts from the start of each.
    """

    most_bytes: int | None = None
    most_days: float | None = None


def outgoing(
    recordings: Iterable[RecordingSummary], rule: RetentionRule, now: datetime
) -> tuple[RecordingSummary, ...]:
    """What ``rule`` lets go at ``now`` (aware), oldest first.

    A recording that runs or is to be kept never goes, but its bytes count.
    """
    oldest_first = sorted(recordings, key=lambda each: (each.head.started_at, each.head.id))
    left = sum(each.bytes for each in oldest_first)
    going = []
    for each in oldest_first:
        old = rule.most_days is not None and (
            now - each.head.started_at > timedelta(days=rule.most_days)
        )
        much = rule.most_bytes is not None and left > rule.most_bytes
        if (old or much) and not (each.keep or each.runs):
            going.append(each)
            left -= each.bytes
    return tuple(going)
