"""How moments are told: relative to now, by the clock, or since a recording began."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore

from motospect_desktop.ui.plots.scale import round_step
from motospect_desktop.ui.plots.values import number

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    Tick = tuple[float, str]  # seconds before the end of the axis (negative), what stands there

_CLOCK_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)
_HOUR_S = 3600


class TimeScale(Protocol):
    """Tells moments on the axis and at the cursor; all in seconds of the lanes' time."""

    def ticks(self, end_s: float, span_s: float, now_s: float, most: int) -> list[Tick]:
        """At most about ``most`` ticks of an axis of ``span_s`` that ends at ``end_s``."""

    def text(self, moment_s: float, now_s: float) -> str:
        """A moment to the tenth of a second."""


class Ago:
    """Seconds before now."""

    def ticks(self, end_s: float, span_s: float, now_s: float, most: int) -> list[Tick]:
        """Ticks that stand still while the axis ends now."""
        step = round_step(span_s, most)
        behind = max(0.0, now_s - end_s)
        first = math.ceil(behind / step - 1e-9)
        count = math.floor((behind + span_s) / step + 1e-9) - first + 1
        moments = [(first + n) * step for n in range(count)]
        return [(behind - m, number(-m, 1 if step < 1 else 0) + _unit(m)) for m in moments]

    def text(self, moment_s: float, now_s: float) -> str:
        """Seconds after now: negative."""
        translate = QtCore.QCoreApplication.translate
        return translate("TimeScale", "{time} s").format(time=number(moment_s - now_s, 1))


def _unit(moment: float) -> str:
    return " s" if moment == 0 else ""


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of day; ``moment`` gives the wall-clock time of a moment."""

    moment: Callable[[float], datetime]

    def ticks(self, end_s: float, span_s: float, now_s: float, most: int) -> list[Tick]:
        """Ticks at whole seconds, minutes or hours of the day."""
        del now_s
        end = self.moment(end_s)
        day = end.replace(hour=0, minute=0, second=0, microsecond=0)
        return _round_ticks((end - day).total_seconds(), span_s, most, self._of_day(day))

    def text(self, moment_s: float, now_s: float) -> str:
        """As ``14:03:12.4``."""
        del now_s
        moment = self.moment(moment_s)
        return f"{moment:%H:%M:%S}.{moment.microsecond // 100_000}"

    @staticmethod
    def _of_day(day: datetime) -> Callable[[float], str]:
        return lambda seconds: f"{day + timedelta(seconds=seconds):%H:%M:%S}"


@dataclass(frozen=True, slots=True)
class SinceStart:
    """Hours, minutes and seconds after ``start_s``."""

    start_s: float = 0.0

    def ticks(self, end_s: float, span_s: float, now_s: float, most: int) -> list[Tick]:
        """Ticks at whole seconds, minutes or hours."""
        del now_s
        return _round_ticks(end_s - self.start_s, span_s, most, lambda s: _elapsed(s, 0))

    def text(self, moment_s: float, now_s: float) -> str:
        """As ``0:12.4`` or ``1:02:03.0``."""
        del now_s
        return _elapsed(moment_s - self.start_s, 1)


def _round_ticks(end: float, span_s: float, most: int, text: Callable[[float], str]) -> list[Tick]:
    step = next((s for s in _CLOCK_STEPS if span_s / s <= most), _CLOCK_STEPS[-1])
    first = math.ceil((end - span_s) / step)
    return [(n * step - end, text(n * step)) for n in range(first, math.floor(end / step) + 1)]


def _elapsed(seconds: float, decimals: int) -> str:
    scale: int = 10**decimals
    sign = "\N{MINUS SIGN}" if round(seconds * scale) < 0 else ""
    whole, rest = divmod(round(abs(seconds) * scale), scale)
    tail = f".{rest}" if decimals else ""
    minutes, second = divmod(whole, 60)
    if whole >= _HOUR_S:
        return f"{sign}{minutes // 60}:{minutes % 60:02d}:{second:02d}{tail}"
    return f"{sign}{minutes}:{second:02d}{tail}"
