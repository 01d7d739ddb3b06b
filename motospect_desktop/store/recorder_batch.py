"""What a recorder holds until it is in the file; used by the recorder's thread alone."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from motospect_desktop.domain.recording import Source
from motospect_desktop.store.track_chunk import encode_chunk, piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from motospect_desktop.domain.measurement import Sample, Signal
    from motospect_desktop.domain.recording import RecordedMark


class Signals:
    """The signals of one recording in the order in which they came.

    A signal that tells numbers and words is two of them.
    """

    def __init__(self) -> None:
        self._places: dict[tuple[Signal, Source, bool], int] = {}
        self._last_s: list[float] = []
        self._written = 0

    def place(self, signal: Signal, source: Source, *, words: bool) -> int:
        """Where a signal stands, counted from 0."""
        key = (signal, source, words)
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = len(self._places)
            self._last_s.append(-math.inf)
        return place

    def in_order(self, place: int, at_s: float) -> float:
        """``at_s``, or the time of the newest sample there if that is later."""
        self._last_s[place] = max(self._last_s[place], at_s)
        return self._last_s[place]

    def not_written(self) -> Iterator[tuple[int, Signal, Source]]:
        """Places and signals that are not in the file yet."""
        for (signal, source, _words), place in self._places.items():
            if place >= self._written:
                yield place, signal, source

    def written(self) -> None:
        """All are in the file now."""
        self._written = len(self._places)

    def forget(self) -> None:
        """Those that are not in the file yet never came."""
        known = {key: place for key, place in self._places.items() if place < self._written}
        self._places = known
        del self._last_s[self._written :]


@dataclass(slots=True)
class _Line:
    """Samples of one signal."""

    times: list[float] = field(default_factory=list)
    told: list[float | str] = field(default_factory=list)


@dataclass(slots=True)
class Batch:
    """What the next transaction writes; it grows until one succeeds."""

    signals: Signals
    samples: int = 0
    marks: list[RecordedMark] = field(default_factory=list)
    wire: bytes = b""
    _lines: dict[int, _Line] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.samples or self.marks or self.wire)

    def take(
        self,
        samples: Sequence[tuple[float, Sample]],
        marks: Sequence[RecordedMark],
        wire: Sequence[bytes],
    ) -> int:
        """Take in what came; returns the number of samples whose time is no finite number."""
        refused = 0
        for at_s, sample in samples:
            if not math.isfinite(at_s):
                refused += 1
                continue
            live = sample.live
            told = live.measurement.value
            source = Source(live.ecu, live.pid)
            words = isinstance(told, str)
            place = self.signals.place(live.measurement.signal, source, words=words)
            line = self._lines.setdefault(place, _Line())
            line.times.append(self.signals.in_order(place, at_s))
            line.told.append(told)
        self.samples += len(samples) - refused
        self.marks += marks
        self.wire += b"".join(wire)
        return refused

    def chunk(self) -> bytes:
        """Samples and wire bytes as one BLOB, empty when there are none."""
        if not (self._lines or self.wire):
            return b""
        pieces = {place: piece(line.times, line.told) for place, line in self._lines.items()}
        return encode_chunk(pieces, self.wire)

    def last_s(self) -> float:
        """The time of the newest sample or mark; 0 without any."""
        moments = [line.times[-1] for line in self._lines.values()]
        return max([0.0, *moments, *(mark.at_s for mark in self.marks)])
