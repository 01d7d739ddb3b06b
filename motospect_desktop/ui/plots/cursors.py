"""Two cursors through all lanes, and what they read: only what was measured, never between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6 import QtCore

from motospect_desktop.ui.plots.source import sample_at
from motospect_desktop.ui.plots.values import number

if TYPE_CHECKING:
    from motospect_desktop.ui.plots.lane import Lane, Trace
    from motospect_desktop.ui.plots.timescale import TimeScale

Sample = tuple[float, float]  # time, value


@dataclass(slots=True)
class Cursors:
    """Where the two stand; the one that is not set yet follows the mouse. Seconds."""

    pins: tuple[float | None, float | None] = (None, None)

    def shown(self, hover_s: float | None) -> tuple[float | None, float | None]:
        """Both, with the mouse at ``hover_s``."""
        first, second = self.pins
        if first is None:
            return hover_s, None
        return first, hover_s if second is None else second

    def click(self, moment_s: float) -> None:
        """Set the first, then the second; then begin anew without any."""
        first, second = self.pins
        if first is None:
            self.pins = (moment_s, None)
        elif second is None:
            self.pins = (first, moment_s)
        else:
            self.pins = (None, None)

    def move(self, moment_s: float, *, second: bool) -> None:
        """Set one of them."""
        first, _other = self.pins
        if second:
            self.pins = (moment_s if first is None else first, moment_s)
        else:
            self.pins = (moment_s, self.pins[1])

    def clear(self) -> None:
        """Take both away."""
        self.pins = (None, None)


@dataclass(frozen=True, slots=True)
class Between:
    """What was measured between two moments; the mean is of the samples, not of the time."""

    count: int
    least: float
    mean: float
    greatest: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cursor reads of one lane: as text, and the lane's own sample as it is shown."""

    text: str
    sample: Sample | None


def measured(trace: Trace, moment_s: float) -> Sample | None:
    """The newest sample of ``trace`` at ``moment_s``; None in a gap."""
    found = sample_at(trace.source, moment_s - trace.shift_s)
    if found is None or moment_s - trace.shift_s - found[0] > trace.gap_s():
        return None
    return found[0] + trace.shift_s, found[1]


def read(lane: Lane, moment_s: float, now_s: float, scale: TimeScale) -> Reading:
    """What ``lane`` has at ``moment_s``: each curve's newest sample, with its time if another."""
    samples = [measured(trace, moment_s) for trace in lane.traces]
    here = scale.text(moment_s, now_s)
    words = [
        _missing(trace, moment_s)
        if sample is None
        else _told(lane.text(sample[1]), scale.text(sample[0], now_s), here)
        for trace, sample in zip(lane.traces, samples, strict=True)
    ]
    own = samples[0]
    shown = None if own is None else (own[0], float(lane.shown(np.array([own[1]]))[0]))
    return Reading("  |  ".join(words), shown)


def between(lane: Lane, first_s: float, last_s: float) -> Between | None:
    """The samples of ``lane`` from ``first_s`` to ``last_s`` as they are shown."""
    values = lane.shown(lane.source.columns(first_s, last_s)[1].astype(np.float64))
    values = values[np.isfinite(values)]
    if not len(values):
        return None
    return Between(len(values), float(values.min()), float(values.mean()), float(values.max()))


def compare(lane: Lane, first_s: float, second_s: float) -> str:
    """What ``lane`` did from one moment to the other: change, least, mean and greatest."""
    translate = QtCore.QCoreApplication.translate
    pair = [measured(lane.traces[0], moment) for moment in (first_s, second_s)]
    told = [sample[1] for sample in pair if sample is not None]
    parts = []
    if len(told) == 2:
        change = float(np.diff(lane.shown(np.array(told)))[0])
        text = number(change, lane.decimals, signed=True)
        parts.append(f"\N{GREEK CAPITAL LETTER DELTA} {text} {lane.unit}".strip())
    span = between(lane, *sorted((first_s, second_s)))
    if span is not None:
        least, mean, greatest = (
            number(value, lane.decimals) for value in (span.least, span.mean, span.greatest)
        )
        words = translate("Cursors", "min {least}  mean {mean}  max {greatest}")
        parts.append(words.format(least=least, mean=mean, greatest=greatest))
    return "   ".join(parts)


def _told(value: str, time: str, here: str) -> str:
    return value if time == here else f"{value}  {time}"


def _missing(trace: Trace, moment_s: float) -> str:
    translate = QtCore.QCoreApplication.translate
    if trace.asked(moment_s - trace.shift_s):
        return translate("Cursors", "no reply")
    return translate("Cursors", "no value")
