"""A live value that makes the wire worth keeping."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motospect_desktop.errors import UsageError
from motospect_desktop.protocols.pids import PIDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from motospect_desktop.domain.measurement import Sample
    from motospect_desktop.domain.units import Conversion

_WORDS = re.compile(r"\s*(\w+)\s*([<>])\s*(-?\d+(?:\.\d+)?)\s*")
_FEW = 12  # names that a sentence can hold


@dataclass(frozen=True, slots=True)
class Limit:
    """A live value below ``low`` or above ``high``, in the signal's unit."""

    key: str  # of the signal: "RPM"
    low: float | None = None
    high: float | None = None

    def broken_by(self, sample: Sample) -> bool:
        """Whether ``sample`` is of this signal and beyond it."""
        measured = sample.live.measurement
        value = measured.value
        if measured.signal.key != self.key or isinstance(value, str):
            return False
        below = self.low is not None and value < self.low
        return below or (self.high is not None and value > self.high)

    def typed_in(self, how: Conversion) -> Limit:
        """The limit in the signal's unit, of one that was typed in the unit shown by ``how``."""
        low, high = (None if end is None else how.stored(end) for end in (self.low, self.high))
        return Limit(self.key, high, low) if how.inverse else Limit(self.key, low, high)


def parse_limit(text: str, pids: Collection[int], own: Collection[str] = ()) -> Limit:
    """The limit that ``text`` (``COOLANT_TEMP>110``) sets to a signal of ``pids`` or of ``own``.

    Raises ``UsageError`` that names the signals there are.
    """
    numbers = [field.signal.key for pid in pids if pid in PIDS for field in PIDS[pid].fields]
    numbers += own
    known = ", ".join(numbers[:_FEW]) or "none, for no named PID tells a number"
    found = _WORDS.fullmatch(text)
    if found is None:
        raise UsageError(
            f"'{text}' is no condition.",
            "It is a name, < or >, and a number.",
            f'Write for example --when "COOLANT_TEMP>110"; watched here: {known}.',
        )
    key, sign, number = found[1].upper(), found[2], float(found[3])
    if key not in numbers:
        raise UsageError(
            f"{found[1]} is not watched.",
            f"A condition can name what --pids asks for: {known}.",
            "Add it to --pids, or name another.",
        )
    return Limit(key, high=number) if sign == ">" else Limit(key, low=number)
