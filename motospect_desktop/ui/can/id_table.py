"""What is known of each id on a bus, kept up to date by whole batches of frames."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from motospect_desktop.diagnostics.frame_table import ROW, frame_of
from motospect_desktop.ui.can.keys import keys_of

if TYPE_CHECKING:
    import numpy.typing as npt

    from motospect_desktop.diagnostics.can_events import Rows
    from motospect_desktop.domain.can_frame import CanFrame

    Places = npt.NDArray[np.intp]
    Floats = npt.NDArray[np.float64]

_STAT = np.dtype(
    [
        ("key", np.uint32),
        ("count", np.int64),
        ("gaps", np.int64),  # intervals between two frames, in order of time
        ("sum_s", np.float64),
        ("squares_s2", np.float64),
        ("changed", np.uint64),  # bits that ever changed, as the eight bytes lie in memory
        ("last_changed", np.uint64),  # those that the last frame changed
        ("last", ROW),
    ]
)
_RATE_S = 1.0  # of bus time: what "per second" means


class IdTable:
    """One line for each id and width, in the order they appeared; one thread at a time."""

    def __init__(self) -> None:
        self._lines = np.zeros(0, _STAT)
        self._places: dict[int, int] = {}
        self._counts: deque[tuple[float, npt.NDArray[np.int64]]] = deque()

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, rows: Rows) -> None:
        """Take the frames that follow those before; 50,000 take some 10 ms."""
        if not len(rows):
            return
        if not self._counts:
            self._counts.append((float(rows["at_s"].min()), self.count))
        keys = keys_of(rows)
        self._make_places(keys)
        order = np.argsort(keys, kind="stable")
        ordered, keys = rows[order], keys[order]
        starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
        slots = np.array([self._places[int(key)] for key in keys[starts]])
        self._add_times(ordered["at_s"], starts, slots)
        self._add_data(ordered, starts, slots)
        self._lines["count"][slots] += np.diff(np.r_[starts, len(keys)])
        self._lines["last"][slots] = ordered[np.r_[starts[1:], len(keys)] - 1]
        self._note_counts(float(rows["at_s"].max()))

    @property
    def last(self) -> Rows:
        """The last frame of each id."""
        return self._lines["last"]

    def frame(self, place: int) -> CanFrame:
        """The last frame of the id of line ``place``."""
        return frame_of(self._lines["last"][place])

    @property
    def keys(self) -> npt.NDArray[np.uint32]:
        """Id and width of each line (``keys.key_of``)."""
        return self._lines["key"]

    @property
    def count(self) -> npt.NDArray[np.int64]:
        """Frames of each id."""
        return self._lines["count"]

    @property
    def period_s(self) -> Floats:
        """Mean time between two frames of each id; not a number before the second one."""
        with np.errstate(invalid="ignore", divide="ignore"):
            mean: Floats = self._lines["sum_s"] / self._lines["gaps"]
        return mean

    @property
    def jitter_s(self) -> Floats:
        """Standard deviation of that time (of the population); not a number as above."""
        with np.errstate(invalid="ignore", divide="ignore"):
            square = self._lines["squares_s2"] / self._lines["gaps"]
            spread: Floats = np.sqrt(np.maximum(square - self.period_s**2, 0.0))
        return spread

    @property
    def rate_hz(self) -> Floats:
        """Frames of each id in the last second of bus time; an id that fell silent comes to 0."""
        rates: Floats = np.zeros(len(self._lines))
        if not self._counts:
            return rates
        since_s, before = self._counts[0]
        now_s, _now = self._counts[-1]
        came = self.count.astype(np.float64)
        came[: len(before)] -= before
        if now_s > since_s:
            rates = came / (now_s - since_s)
        return rates

    def changed_bits(self, place: int) -> npt.NDArray[np.uint8]:
        """A mask of the bits in each byte that ever changed in the id of line ``place``."""
        return self._lines["changed"][place : place + 1].view(np.uint8)

    def last_changed(self, place: int) -> npt.NDArray[np.uint8]:
        """A mask of the bits in each byte that the last frame changed."""
        return self._lines["last_changed"][place : place + 1].view(np.uint8)

    def _make_places(self, keys: npt.NDArray[np.uint32]) -> None:
        _found, firsts = np.unique(keys, return_index=True)
        fresh = [key for key in keys[np.sort(firsts)].tolist() if key not in self._places]
        if not fresh:
            return
        lines = np.zeros(len(fresh), _STAT)
        lines["key"] = fresh
        for key in fresh:
            self._places[key] = len(self._places)
        self._lines = np.concatenate((self._lines, lines))

    def _add_times(self, at_s: Floats, starts: Places, slots: Places) -> None:
        known = self._lines["count"][slots] > 0
        gaps = np.diff(at_s, prepend=0.0)
        gaps[starts] = np.where(known, at_s[starts] - self._lines["last"]["at_s"][slots], 0.0)
        self._lines["sum_s"][slots] += np.add.reduceat(gaps, starts)
        self._lines["squares_s2"][slots] += np.add.reduceat(gaps**2, starts)
        self._lines["gaps"][slots] += np.diff(np.r_[starts, len(at_s)]) - ~known

    def _add_data(self, ordered: Rows, starts: Places, slots: Places) -> None:
        words = np.ascontiguousarray(ordered["data"]).view(np.uint64)[:, 0]
        known = self._lines["count"][slots] > 0
        before = np.roll(words, 1)
        kept = np.ascontiguousarray(self._lines["last"]["data"][slots]).view(np.uint64)[:, 0]
        before[starts] = np.where(known, kept, words[starts])
        flips = words ^ before
        self._lines["changed"][slots] |= np.bitwise_or.reduceat(flips, starts)
        self._lines["last_changed"][slots] = flips[np.r_[starts[1:], len(words)] - 1]

    def _note_counts(self, now_s: float) -> None:
        """Keep the counts of a second ago; a bus that is quiet moves on when a frame comes."""
        self._counts.append((now_s, self.count.copy()))
        while len(self._counts) > 2 and now_s - self._counts[1][0] >= _RATE_S:
            self._counts.popleft()
