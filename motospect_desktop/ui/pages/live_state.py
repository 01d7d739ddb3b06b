"""The state of live data in an icon, a word and a line that says more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6 import QtCore

from motospect_desktop.ui.plots.values import number
from motospect_desktop.ui.session import Activity, Link
from motospect_desktop.ui.theme.tokens import Tone
from motospect_desktop.ui.words import Look, duration

if TYPE_CHECKING:
    from motospect_desktop.ui.pages.live_record import LiveRecord
    from motospect_desktop.ui.plots.stack import PlotStack
    from motospect_desktop.ui.session import Session

translate = QtCore.QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LiveState:
    """Reads it from the session, the record and the curves; ``recording``: one is being made."""

    session: Session
    record: LiveRecord
    plots: PlotStack
    recording: bool
    paused: bool

    def told(self, now_s: float) -> tuple[Look, str]:
        """The state at ``now_s`` of the record's clock."""
        if self.session.link in {Link.LOST, Link.SILENT}:
            return self._away()
        live = self.session.activity is Activity.LIVE
        if not self.plots.following:
            return self._history(now_s, live=live)
        if not live:
            words = translate("LiveState", "the curves are kept") if self.record.told else ""
            return Look("stop", translate("LiveState", "Stopped"), Tone.OFF), words
        return self._live(now_s)

    def _live(self, now_s: float) -> tuple[Look, str]:
        parts = self._rates(now_s)
        health = self.session.health
        if self.session.link is Link.DEGRADED and health is not None:
            late = translate("LiveState", "{share} % of replies late")
            parts.insert(0, late.format(share=round(health.late_share * 100)))
            look = Look("warning", translate("LiveState", "Slow"), Tone.WARN)
        else:
            look = Look("live", translate("LiveState", "Live"), Tone.OK)
            if any(track.choice.unasked for track in self.record.tracks.values()):
                parts.append(translate("LiveState", "signals of the CAN bus"))
        return look, " · ".join(parts)

    def _rates(self, now_s: float) -> list[str]:
        rate = translate("LiveState", "{rate}/s").format(rate=number(self.record.rate_hz(now_s), 1))
        latency = self.record.latency_s(now_s)
        if latency is None:
            return [rate]
        return [rate, translate("LiveState", "{time} ms").format(time=number(latency * 1000, 0))]

    def _history(self, now_s: float, *, live: bool) -> tuple[Look, str]:
        reach = self.plots.reach
        behind = max(0.0, now_s - self.plots.window_s.end_s(now_s))
        ago = translate("LiveState", "{time} ago").format(time=duration(behind))
        kept = translate("LiveState", "{time} are kept").format(
            time=duration(now_s - reach.first_s)
        )
        if self.paused:
            look = Look("pause", translate("LiveState", "Paused"), Tone.ACCENT)
        else:
            look = Look("history", translate("LiveState", "History"), Tone.ACCENT)
        going_on = [translate("LiveState", "values still come in")] if live else []
        return look, " · ".join([ago, kept, *going_on])

    def _away(self) -> tuple[Look, str]:
        kept = (
            translate("LiveState", "the recording is kept")
            if self.recording
            else translate("LiveState", "the curves are kept")
        )
        if self.session.link is Link.SILENT:
            words = translate("LiveState", "switch the ignition on, {kept}").format(kept=kept)
            return Look("warning", translate("LiveState", "Car silent"), Tone.WARN), words
        words = translate("LiveState", "plug it in again, {kept}").format(kept=kept)
        return Look("unlinked", translate("LiveState", "Disconnected"), Tone.BAD), words
