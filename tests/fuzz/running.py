"""Feed a target and keep what it should not have done."""

from __future__ import annotations

import itertools
import time
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.fuzz.mutation import inputs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Target:
    """A reader of bytes that others made.

    ``feed`` takes one input and raises nothing but ``errors``, which are the room's own.
    """

    name: str
    feed: Callable[[bytes], None]
    seeds: Callable[[], Sequence[bytes]]
    errors: tuple[type[Exception], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """An input, and what came of it."""

    data: bytes
    told: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run went; ``refused`` inputs ended in one of the target's own errors."""

    inputs: int
    refused: int
    seconds: float
    findings: tuple[Finding, ...]


def run(target: Target, count: int, seed: int, *, most: int = 5) -> Outcome:
    """``count`` inputs, or fewer when ``most`` findings with different causes are made."""
    found: dict[str, Finding] = {}
    fed = refused = 0
    began = time.perf_counter()
    for data in itertools.islice(inputs(target.seeds(), seed), count):
        fed += 1
        try:
            target.feed(data)
        except target.errors:
            refused += 1
        except Exception as error:  # noqa: BLE001 - that it is raised at all is the finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            cause = f"{type(error).__name__} in {place.filename}:{place.lineno}"
            found.setdefault(cause, Finding(data, f"{cause}: {error}"))
            if len(found) >= most:
                break
    return Outcome(fed, refused, time.perf_counter() - began, tuple(found.values()))
