"""What is said of one signal, on a tile or a gauge: its value, and how current that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui import units
from motospect_desktop.ui.plots.values import NONE, number, seconds
from motospect_desktop.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from motospect_desktop.diagnostics.limits import Limit
    from motospect_desktop.ui.pages.live_record import Track


class SignalText:
    """The texts of ``track`` at the moment that ``take`` was told."""

    def __init__(self, track: Track) -> None:
        self._track = track
        signal = units.signal_shown(track.choice.signal)
        self.name, self.unit = signal.name, signal.unit
        self.value, self.state, self.icon, self.tone = NONE, "", "silent", Tone.OFF
        self.fresh = False

    def take(self, now_s: float, *, live: bool, limit: Limit | None) -> None:
        """Say how things stand at ``now_s``; ``live``: the signal is being asked."""
        track = self._track
        self.fresh = live and track.fresh(now_s)
        value, choice = track.value, track.choice
        self.value = NONE if value is None else units.text(value, choice.signal, choice.step)
        self.icon, words, self.tone = self._state(now_s, live=live, limit=limit)
        self.state = " · ".join(filter(None, (choice.ecu, words)))  # a formula has no unit

    @property
    def whole(self) -> str:
        """All of it in a sentence, for a reader."""
        ecu = self._track.choice.ecu
        words = self.state.removeprefix(f"{ecu} · ") if ecu else self.state
        return f"{self.name}: {self.value} {self.unit}, {words}"

    def _state(self, now_s: float, *, live: bool, limit: Limit | None) -> tuple[str, str, Tone]:
        track, translate = self._track, QtCore.QCoreApplication.translate
        if track.value is None:
            if live:
                return "silent", translate("SignalText", "no reply"), Tone.WARN
            return "silent", translate("SignalText", "no value yet"), Tone.OFF
        if not self.fresh:
            age = seconds(max(0.0, now_s - track.at_s))
            return "pending", translate("SignalText", "{age} ago").format(age=age), Tone.OFF
        words = translate("SignalText", "{rate}/s · {time} ms").format(
            rate=number(track.rate_hz(now_s), 1), time=number(track.latency_s * 1000, 0)
        )
        if limit is not None and _beyond(track.value, limit):
            beyond = translate("SignalText", "beyond its limit")
            return "error", f"{beyond} · {words}", Tone.BAD
        return "ok", words, Tone.OK


def _beyond(value: float | str, limit: Limit) -> bool:
    if isinstance(value, str):
        return False
    below = limit.low is not None and value < limit.low
    return below or (limit.high is not None and value > limit.high)
