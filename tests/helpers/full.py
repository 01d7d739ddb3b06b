"""``MOTOSPECT_FULL=1`` runs the long proofs at full length; without it a part of each is run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

_T = TypeVar("_T")

FULL = os.environ.get("MOTOSPECT_FULL") == "1"
EVERY_FAULT = 10_000  # requests under each fault on each wire, at full length


def in_turn(number: int, choices: Sequence[_T]) -> Sequence[_T]:
    """All of them at full length, else the one whose turn it is."""
    return choices if FULL else (choices[number % len(choices)],)


def rounds_of(requests: int) -> range:
    """How often a part of ``requests`` is repeated, each time with other dice."""
    return range(-(-EVERY_FAULT // requests) if FULL else 1)
